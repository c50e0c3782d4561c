//! A plan that can be changed step by step, always with its cost.

use super::problem::{Keep, Problem};

/// Nobody's table, and an empty seat.
pub(crate) const NONE: u16 = u16::MAX;

pub(crate) struct Seating<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) cost: i64,
    /// Where everyone sits: `at[round * people + person]`.
    pub(crate) at: Vec<u16>,
    /// Which seat: as `at`.
    seat: Vec<u16>,
    /// `seats[first_seat(round, table)..]`, as many as `most`.
    seats: Vec<u16>,
    tables: Vec<Table>,
    /// First table and first seat of each round.
    first: Vec<(usize, usize)>,
    /// What one meeting more costs a pair: what is in `Problem::pair`, and `repeat` for each time that they met.
    meeting: Vec<i32>,
}

#[derive(Clone, Copy, Default)]
struct Table {
    size: u16,
    formal: u16,
    side: i32,
    language: i32,
}

impl<'a> Seating<'a> {
    /// With nobody seated yet.
    pub(crate) fn empty(problem: &'a Problem) -> Self {
        let mut first = Vec::with_capacity(problem.rounds.len());
        let (mut tables, mut seats) = (0, 0);
        for shape in &problem.rounds {
            first.push((tables, seats));
            tables += shape.round.tables;
            seats += shape.round.tables * shape.round.most;
        }
        Self {
            problem,
            cost: 0,
            at: vec![NONE; problem.rounds.len() * problem.people],
            seat: vec![NONE; problem.rounds.len() * problem.people],
            seats: vec![NONE; seats],
            tables: vec![Table::default(); tables],
            first,
            meeting: problem.pair.clone(),
        }
    }

    pub(crate) fn table_of(&self, round: usize, person: u16) -> usize {
        usize::from(self.at[round * self.problem.people + usize::from(person)])
    }

    pub(crate) fn people_at(&self, round: usize, table: usize) -> &[u16] {
        let (first_table, first_seat) = self.first[round];
        let start = first_seat + table * self.problem.rounds[round].round.most;
        &self.seats[start..start + usize::from(self.tables[first_table + table].size)]
    }

    fn row(&self, person: u16) -> &[i32] {
        let start = usize::from(person) * self.problem.people;
        &self.meeting[start..start + self.problem.people]
    }

    pub(crate) fn is_seated(&self, round: usize, person: u16) -> bool {
        self.at[round * self.problem.people + usize::from(person)] != NONE
    }

    /// What it would cost that someone sat down at a table, but for its languages.
    pub(crate) fn cost_of_sitting(&self, round: usize, table: usize, person: u16) -> i32 {
        let here = &self.tables[self.first[round].0 + table];
        let formal = here.formal + u16::from(self.problem.formal[usize::from(person)]);
        let side = self.problem.rounds[round].side_cost(usize::from(here.size) + 1, usize::from(formal));
        self.cost_of_meeting(person, self.people_at(round, table)) + side - here.side
    }

    /// What it would cost that `person` meets everyone at a table once more.
    fn cost_of_meeting(&self, person: u16, others: &[u16]) -> i32 {
        let row = self.row(person);
        others.iter().map(|other| row[usize::from(*other)]).sum()
    }

    /// By how much the cost changes when two people of different tables change places; `None` when by more than `limit`.
    pub(crate) fn change_of_swap(&self, round: usize, a: u16, b: u16, limit: i32) -> Option<i32> {
        let swap = self.change(round, a, b);
        // Everyone who stays meets one and loses one; the sums counted a and b with themselves (0) and with each other.
        let repeat = self.problem.repeat;
        let [size_a, size_b] = [swap.at_a.len(), swap.at_b.len()];
        let mut change = repeat * (size_a + size_b) as i32 - 2 * repeat;
        change += pairs(self.row(a), self.row(b), &swap, b) + self.sides(&swap, a, b);
        if let Some(keep) = &self.problem.keep {
            let moved = |person: u16, table: usize| self.moved(keep, round, person, table);
            change += moved(a, swap.to) + moved(b, swap.from) - moved(a, swap.from) - moved(b, swap.to);
        }
        if self.differ_in_language(a, b) {
            change -= swap.table_a.language + swap.table_b.language;
            if change > limit {
                return None;
            }
            change += self.language_with(swap.at_a, a, b);
            if change > limit {
                return None;
            }
            change += self.language_with(swap.at_b, b, a);
        }
        (change <= limit).then_some(change)
    }

    /// By how much the cost changes when two people change places in every round: who meets how often stays.
    pub(crate) fn change_of_exchange(&self, a: u16, b: u16) -> i32 {
        let people = self.problem.people;
        let row = |person: u16| &self.problem.pair[usize::from(person) * people..][..people];
        let differ = self.differ_in_language(a, b);
        let mut change = 0;
        for round in 0..self.problem.rounds.len() {
            if self.table_of(round, a) == self.table_of(round, b) {
                continue;
            }
            let swap = self.change(round, a, b);
            change += pairs(row(a), row(b), &swap, b) + self.sides(&swap, a, b);
            if differ {
                change += self.language_with(swap.at_a, a, b) + self.language_with(swap.at_b, b, a);
                change -= swap.table_a.language + swap.table_b.language;
            }
        }
        change
    }

    /// By how much the cost changes when someone goes to another table; `None` when by more than `limit`.
    pub(crate) fn change_of_move(&self, round: usize, person: u16, to: usize, limit: i32) -> Option<i32> {
        let from = self.table_of(round, person);
        let [leaves, joins] = [from, to].map(|table| self.people_at(round, table));
        let mut change = self.cost_of_meeting(person, joins) - self.cost_of_meeting(person, leaves);
        change += self.problem.repeat * (leaves.len() as i32 - 1);
        let [old, new] = [from, to].map(|table| &self.tables[self.first[round].0 + table]);
        let formal = usize::from(self.problem.formal[usize::from(person)]);
        let shape = &self.problem.rounds[round];
        change += shape.side_cost(leaves.len() - 1, usize::from(old.formal) - formal) - old.side;
        change += shape.side_cost(joins.len() + 1, usize::from(new.formal) + formal) - new.side;
        if let Some(keep) = &self.problem.keep {
            change += self.moved(keep, round, person, to) - self.moved(keep, round, person, from);
        }
        if self.problem.languages_matter {
            let spoken = |person: &u16| self.problem.languages[usize::from(*person)];
            let left = leaves.iter().filter(|other| **other != person).map(spoken);
            let joined = joins.iter().chain([&person]).map(spoken);
            change += self.problem.language * (not_served(left) + not_served(joined)) as i32;
            change -= old.language + new.language;
        }
        (change <= limit).then_some(change)
    }

    #[inline]
    fn change(&self, round: usize, a: u16, b: u16) -> Swap<'_> {
        let (from, to) = (self.table_of(round, a), self.table_of(round, b));
        let [at_a, at_b] = [from, to].map(|table| self.people_at(round, table));
        let [table_a, table_b] = [from, to].map(|table| &self.tables[self.first[round].0 + table]);
        Swap { round, from, to, at_a, at_b, table_a, table_b }
    }

    #[inline]
    fn sides(&self, swap: &Swap<'_>, a: u16, b: u16) -> i32 {
        let [formal_a, formal_b] = [a, b].map(|person| self.problem.formal[usize::from(person)]);
        if formal_a == formal_b {
            return 0;
        }
        let shape = &self.problem.rounds[swap.round];
        let change = |table: &Table, comes: bool| {
            let formal = if comes { table.formal + 1 } else { table.formal - 1 };
            shape.side_cost(usize::from(table.size), usize::from(formal)) - table.side
        };
        change(swap.table_a, formal_b) + change(swap.table_b, formal_a)
    }

    #[inline]
    fn differ_in_language(&self, a: u16, b: u16) -> bool {
        let languages = &self.problem.languages;
        self.problem.languages_matter && languages[usize::from(a)] != languages[usize::from(b)]
    }

    /// What it costs that someone sits elsewhere than they were to sit.
    fn moved(&self, keep: &Keep, round: usize, person: u16, table: usize) -> i32 {
        let home = keep.home[round * self.problem.people + usize::from(person)];
        if home != NONE && usize::from(home) != table { keep.cost } else { 0 }
    }

    /// What a table costs by its languages with `comes` in the place of `leaves`.
    fn language_with(&self, people: &[u16], leaves: u16, comes: u16) -> i32 {
        let spoken =
            |person: &u16| self.problem.languages[usize::from(if *person == leaves { comes } else { *person })];
        self.problem.language * not_served(people.iter().map(spoken)) as i32
    }

    /// Two people of different tables change places.
    pub(crate) fn swap(&mut self, round: usize, a: u16, b: u16) {
        let (from, to) = (self.table_of(round, a), self.table_of(round, b));
        self.leave(round, a);
        self.leave(round, b);
        self.sit(round, to, a);
        self.sit(round, from, b);
    }

    /// Someone stands up.
    pub(crate) fn leave(&mut self, round: usize, person: u16) {
        let place = round * self.problem.people + usize::from(person);
        let (table, seat) = (usize::from(self.at[place]), usize::from(self.seat[place]));
        self.at[place] = NONE;
        self.seat[place] = NONE;
        let (first_table, first_seat) = self.first[round];
        let start = first_seat + table * self.problem.rounds[round].round.most;
        let entry = &mut self.tables[first_table + table];
        entry.size -= 1;
        entry.formal -= u16::from(self.problem.formal[usize::from(person)]);
        let last = usize::from(entry.size);
        let moved = self.seats[start + last];
        self.seats[start + seat] = moved;
        self.seats[start + last] = NONE;
        if moved != person {
            self.seat[round * self.problem.people + usize::from(moved)] = seat as u16;
        }
        self.meet(start, last, person, -1);
        self.cost -= self.away(round, person, table);
        self.reckon(round, table);
    }

    /// Someone sits down at a table with an empty seat.
    pub(crate) fn sit(&mut self, round: usize, table: usize, person: u16) {
        let (first_table, first_seat) = self.first[round];
        let start = first_seat + table * self.problem.rounds[round].round.most;
        let size = usize::from(self.tables[first_table + table].size);
        self.meet(start, size, person, 1);
        self.seats[start + size] = person;
        let place = round * self.problem.people + usize::from(person);
        self.at[place] = table as u16;
        self.seat[place] = size as u16;
        let entry = &mut self.tables[first_table + table];
        entry.size += 1;
        entry.formal += u16::from(self.problem.formal[usize::from(person)]);
        self.cost += self.away(round, person, table);
        self.reckon(round, table);
    }

    fn away(&self, round: usize, person: u16, table: usize) -> i64 {
        self.problem.keep.as_ref().map_or(0, |keep| i64::from(self.moved(keep, round, person, table)))
    }

    /// Counts one meeting more (1) or fewer (-1) of `person` with those in the seats.
    fn meet(&mut self, start: usize, size: usize, person: u16, times: i32) {
        let people = self.problem.people;
        let repeat = self.problem.repeat;
        for seat in start..start + size {
            let other = usize::from(self.seats[seat]);
            let person = usize::from(person);
            let cost = &mut self.meeting[person * people + other];
            if times > 0 {
                self.cost += i64::from(*cost);
                *cost += repeat;
            } else {
                *cost -= repeat;
                self.cost -= i64::from(*cost);
            }
            self.meeting[other * people + person] = self.meeting[person * people + other];
        }
    }

    /// Works out again what a table costs by itself.
    fn reckon(&mut self, round: usize, table: usize) {
        let number = self.first[round].0 + table;
        let Table { size, formal, side, language } = self.tables[number];
        let new_side = self.problem.rounds[round].side_cost(usize::from(size), usize::from(formal));
        let mut new_language = 0;
        if self.problem.languages_matter {
            let spoken = self.people_at(round, table).iter().map(|person| self.problem.languages[usize::from(*person)]);
            new_language = self.problem.language * not_served(spoken) as i32;
        }
        self.cost += i64::from(new_side - side) + i64::from(new_language - language);
        self.tables[number] = Table { size, formal, side: new_side, language: new_language };
    }
}

/// Two people of different tables in a round, before they change places.
struct Swap<'s> {
    round: usize,
    from: usize,
    to: usize,
    at_a: &'s [u16],
    at_b: &'s [u16],
    table_a: &'s Table,
    table_b: &'s Table,
}

/// By how much the costs of pairs change, by the rows of costs of `a` and `b`.
#[inline]
fn pairs(row_a: &[i32], row_b: &[i32], swap: &Swap<'_>, b: u16) -> i32 {
    let mut change = 0;
    for other in swap.at_a {
        change += row_b[usize::from(*other)] - row_a[usize::from(*other)];
    }
    for other in swap.at_b {
        change += row_a[usize::from(*other)] - row_b[usize::from(*other)];
    }
    // The loops counted a and b with each other, once at either table, though they do not meet.
    change - 2 * row_a[usize::from(b)]
}

/// How many at a table cannot follow its best language.
///
/// A person follows a language who speaks it, or who shares another with someone at the table who speaks it.
pub(crate) fn not_served(spoken: impl Iterator<Item = u64> + Clone) -> usize {
    let (shared, any, size) =
        spoken.clone().fold((u64::MAX, 0, 0), |(all, any, size), one| (all & one, any | one, size + 1));
    if shared != 0 || size == 0 {
        return 0;
    }
    let mut best = size;
    let mut left = any;
    while left != 0 && best > 0 {
        let language = left & left.wrapping_neg();
        left ^= language;
        let interpreters = spoken.clone().filter(|one| one & language != 0).fold(0, |all, one| all | one);
        best = best.min(spoken.clone().filter(|one| one & interpreters == 0).count());
    }
    best
}
