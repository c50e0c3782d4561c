//! Who sits where: the people, the rounds, and what may not happen.

/// The side someone sits on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Volunteers of a community.
    Informal,
    /// Professionals.
    Formal,
    /// Who belongs to both; counted as not formal where tables are weighed, as the score of the field does.
    Bridge,
}

/// A set of small numbers, 0 to 63: languages, or rounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Set64(pub u64);

impl Set64 {
    /// The most that a set can hold.
    pub const LIMIT: usize = 64;

    /// Whether `member` (below 64) is in it.
    pub fn has(self, member: usize) -> bool {
        member < Self::LIMIT && self.0 >> member & 1 == 1
    }

    /// Puts `member` (below 64) into it.
    pub fn add(&mut self, member: usize) {
        debug_assert!(member < Self::LIMIT, "a set holds 0 to 63");
        self.0 |= 1 << member;
    }

    /// Every member, from small to large.
    pub fn members(self) -> impl Iterator<Item = usize> {
        (0..Self::LIMIT).filter(move |member| self.has(*member))
    }
}

impl FromIterator<usize> for Set64 {
    fn from_iter<I: IntoIterator<Item = usize>>(members: I) -> Self {
        let mut set = Self::default();
        for member in members {
            set.add(member);
        }
        set
    }
}

/// Someone who is to be seated. Who it is, only the caller knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their side.
    pub side: Side,
    /// A number for their organisation; `None`: of none.
    pub organisation: Option<usize>,
    /// The languages they speak.
    pub languages: Set64,
    /// Rounds in which they are not there.
    pub absent: Set64,
    /// The table (from 0) at which they sit in every round, if they cannot move.
    pub table: Option<usize>,
}

impl Person {
    /// Someone of a side, of no organisation, who speaks what the whole room speaks (language 0) and is always there.
    pub fn new(side: Side) -> Self {
        Self { side, organisation: None, languages: Set64(1), absent: Set64(0), table: None }
    }
}

/// The shape of one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// How many tables.
    pub tables: usize,
    /// The fewest people at a table.
    pub least: usize,
    /// The most people at a table.
    pub most: usize,
}

impl Round {
    /// For `people` at tables of about `size`: as many tables as bring the sizes nearest to it, with sizes that
    /// differ by one at most. At least one table; with nobody, one that stays empty.
    pub fn of(people: usize, size: usize) -> Self {
        let size = size.max(1);
        // Of two numbers of tables that are as near the one with fewer people at a table, so that all can speak.
        let off = |tables: &usize| {
            let (small, large) = (people / tables, people.div_ceil(*tables));
            (small.abs_diff(size).max(large.abs_diff(size)), small.abs_diff(size) + large.abs_diff(size))
        };
        let around = (people / size).max(1);
        let tables = if off(&around) < off(&(around + 1)) || people <= around { around } else { around + 1 };
        Self::with_tables(people, tables)
    }

    /// For `people` at so many tables (1 or more), with sizes that differ by one at most.
    pub fn with_tables(people: usize, tables: usize) -> Self {
        Self { tables, least: people / tables, most: people.div_ceil(tables) }
    }
}

/// What each unwished thing costs. A higher number is avoided more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Two people who meet again: `repeat` × m(m−1)/2 when they meet m times.
    pub repeat: u32,
    /// For each person by which the number of formal people at a table lies outside the room's ratio, rounded both ways.
    pub side: u32,
    /// A table with nobody of a side that has at least as many people as there are tables.
    pub side_missing: u32,
    /// Two people of one organisation at a table.
    pub organisation: u32,
    /// A person who cannot follow the language of the table, nor has someone there who can interpret.
    pub language: u32,
}

impl Default for Weights {
    fn default() -> Self {
        Self { repeat: 10, side: 8, side_missing: 25, organisation: 5, language: 30 }
    }
}

/// Everything there is to know before seating. Persons, tables and rounds are numbered from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Who is to be seated.
    pub people: Vec<Person>,
    /// The rounds in order.
    pub rounds: Vec<Round>,
    /// Pairs that sit at one table whenever both are there.
    pub together: Vec<(usize, usize)>,
    /// Pairs that never sit at one table.
    pub apart: Vec<(usize, usize)>,
    /// What counts how much.
    pub weights: Weights,
}

impl Room {
    /// A room without wishes and with the usual weights.
    pub fn new(people: Vec<Person>, rounds: Vec<Round>) -> Self {
        Self { people, rounds, together: Vec::new(), apart: Vec::new(), weights: Weights::default() }
    }

    /// Who is there in a round, in order.
    pub fn present(&self, round: usize) -> impl Iterator<Item = usize> {
        (0..self.people.len()).filter(move |person| !self.people[*person].absent.has(round))
    }
}

/// Who sits at which table: a list of tables for each round, a list of persons for each table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// `rounds[round][table]` is who sits there, in rising order.
    pub rounds: Vec<Vec<Vec<usize>>>,
}
