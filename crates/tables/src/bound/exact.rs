//! Small rooms, by trying every plan.
//!
//! All ways to fill one round are listed with what they cost by themselves; rounds are then chosen one after the other, as
//! long as what is chosen and what the rest must cost stays within a limit. No plan within the limit proves that every plan
//! costs more, and the limit is raised to the least that was seen beyond it, until a plan is found or the work is too much.

use std::collections::BTreeMap;

use crate::room::{Plan, Room, Side};
use crate::score::score;

/// Most people: pairs are the bits of a number of 128.
const MOST_PEOPLE: usize = 16;
/// Most ways to fill a round.
const MOST_WAYS: usize = 20_000;
/// Most ways gone through, also those that break a rule.
const MOST_SEEN: usize = 200_000;
/// Most looks at a way, which is some tens of milliseconds.
const MOST_LOOKS: u64 = 12_000_000;

/// The least that any plan costs, or as much of it as could be proved; `None` when the room is too large.
/// It is known to be no less than `known`.
pub(super) fn least(room: &Room, known: u64) -> Option<u64> {
    let is_small = room.people.len() <= MOST_PEOPLE && room.people.iter().all(|person| person.table.is_none());
    if !is_small || room.rounds.len() < 2 {
        return None;
    }
    let mut lists: Vec<Vec<Way>> = Vec::new();
    for round in 0..room.rounds.len() {
        let before = (0..round).find(|before| is_same_round(room, *before, round));
        let ways = match before {
            Some(before) => lists[before].clone(),
            None => ways(room, round)?,
        };
        lists.push(ways);
    }
    let mut tries = Tries {
        repeat: u64::from(room.weights.repeat),
        same_as_before: (0..room.rounds.len())
            .map(|round| round > 0 && is_same_round(room, round - 1, round))
            .collect(),
        looks: 0,
        beyond: u64::MAX,
    };
    if is_uniform(room) {
        // Whoever is who, the first round looks the same.
        lists[0].truncate(1);
    }
    let mut limit = known;
    loop {
        tries.beyond = u64::MAX;
        let candidates: Vec<Vec<(u32, u64)>> =
            lists.iter().map(|ways| (0..).zip(ways.iter().map(|way| way.cost)).collect()).collect();
        match tries.finds(&lists, &candidates, &mut Vec::new(), 0, limit) {
            Some(false) if tries.beyond < u64::MAX => limit = tries.beyond,
            // Nothing at all can be seated; that is not for a bound to say.
            Some(false) => return None,
            Some(true) | None => return Some(limit),
        }
    }
}

/// Whether people differ in nothing that costs, so that all cost comes from meeting again.
pub(super) fn only_repeats_cost(room: &Room) -> bool {
    room.people.first().is_some_and(|first| {
        let is_like_first = |person: &crate::room::Person| {
            (person.side == Side::Formal) == (first.side == Side::Formal) && person.organisation.is_none()
        };
        let shared = room.people.iter().fold(u64::MAX, |shared, person| shared & person.languages.0);
        room.people.iter().all(is_like_first) && shared != 0
    })
}

fn is_uniform(room: &Room) -> bool {
    only_repeats_cost(room)
        && room.together.is_empty()
        && room.apart.is_empty()
        && (0..room.rounds.len()).all(|round| is_same_round(room, 0, round))
}

fn is_same_round(room: &Room, one: usize, two: usize) -> bool {
    room.rounds[one] == room.rounds[two]
        && room.people.iter().all(|person| person.absent.has(one) == person.absent.has(two))
}

/// One way to fill a round.
#[derive(Clone, Copy)]
struct Way {
    /// What it costs without any repeat.
    cost: u64,
    /// The pairs that meet.
    pairs: u128,
}

/// Every way to fill a round that breaks no rule; `None` when there are too many.
fn ways(room: &Room, round: usize) -> Option<Vec<Way>> {
    let people: Vec<usize> = room.present(round).collect();
    let mut filling = Filling { room, round, tables: Vec::new(), filled: Vec::new(), seen: 0 };
    if !filling.fill(&people) {
        return None;
    }
    // The same tables come again and again.
    let mut costs: BTreeMap<Vec<usize>, u64> = BTreeMap::new();
    let ways = filling.filled.into_iter().map(|tables| {
        let pairs = met(&tables);
        let table_cost = |table: Vec<usize>| *costs.entry(table).or_insert_with_key(|table| cost(room, round, table));
        Way { cost: tables.into_iter().map(table_cost).sum(), pairs }
    });
    Some(ways.collect())
}

/// A round while it is filled.
struct Filling<'r> {
    room: &'r Room,
    round: usize,
    tables: Vec<Vec<usize>>,
    /// What keeps the rules.
    filled: Vec<Vec<Vec<usize>>>,
    seen: usize,
}

impl Filling<'_> {
    /// Seats the people in order, each at a table that has someone or at the next empty one; `false` when there are too many
    /// ways.
    fn fill(&mut self, people: &[usize]) -> bool {
        let shape = self.room.rounds[self.round];
        let empty = (shape.tables - self.tables.len()) * shape.least;
        let lacking = self.tables.iter().map(|table| shape.least.saturating_sub(table.len())).sum::<usize>() + empty;
        if lacking > people.len() {
            return true;
        }
        let Some((person, rest)) = people.split_first() else { return self.keep() };
        for table in 0..self.tables.len() {
            if self.tables[table].len() < shape.most {
                self.tables[table].push(*person);
                let goes_on = self.fill(rest);
                self.tables[table].pop();
                if !goes_on {
                    return false;
                }
            }
        }
        if self.tables.len() == shape.tables {
            return true;
        }
        self.tables.push(vec![*person]);
        let goes_on = self.fill(rest);
        self.tables.pop();
        goes_on
    }

    /// Keeps the way if it breaks no rule; tables that stay empty are there too.
    fn keep(&mut self) -> bool {
        self.seen += 1;
        if keeps_rules(self.room, &self.tables) {
            let mut tables = self.tables.clone();
            tables.resize(self.room.rounds[self.round].tables, Vec::new());
            self.filled.push(tables);
        }
        self.filled.len() <= MOST_WAYS && self.seen <= MOST_SEEN
    }
}

fn keeps_rules(room: &Room, tables: &[Vec<usize>]) -> bool {
    let at = |person: usize| tables.iter().position(|table| table.contains(&person));
    let both = |(a, b): &(usize, usize)| at(*a).zip(at(*b));
    room.apart.iter().filter_map(both).all(|(a, b)| a != b)
        && room.together.iter().filter_map(both).all(|(a, b)| a == b)
}

/// What a table costs by itself.
fn cost(room: &Room, round: usize, table: &[usize]) -> u64 {
    if only_repeats_cost(room) {
        return 0;
    }
    let mut rounds = vec![Vec::new(); room.rounds.len()];
    rounds[round] = vec![table.to_vec()];
    score(room, &Plan { rounds }).total()
}

fn met(tables: &[Vec<usize>]) -> u128 {
    let mut pairs = 0;
    for table in tables {
        for (at, a) in table.iter().enumerate() {
            for b in &table[at + 1..] {
                let (low, high) = (a.min(b), a.max(b));
                pairs |= 1 << (high * (high - 1) / 2 + low);
            }
        }
    }
    pairs
}

struct Tries {
    repeat: u64,
    same_as_before: Vec<bool>,
    looks: u64,
    /// The least that was seen beyond the limit.
    beyond: u64,
}

impl Tries {
    /// Whether a plan within `limit` follows; `None` when the work became too much. `candidates` are, for each round from
    /// the next on, the ways that may still be, with what each costs after what was chosen.
    fn finds(
        &mut self,
        lists: &[Vec<Way>],
        candidates: &[Vec<(u32, u64)>],
        chosen: &mut Vec<u128>,
        cost: u64,
        limit: u64,
    ) -> Option<bool> {
        let Some((next, later)) = candidates.split_first() else { return Some(true) };
        let round = lists.len() - candidates.len();
        // Every later round costs what its cheapest way does.
        let least_later: u64 = later.iter().map(|ways| ways.iter().map(|way| way.1).min().unwrap_or(0)).sum();
        for (number, marginal) in next {
            let with = cost + marginal + least_later;
            if with > limit {
                self.beyond = self.beyond.min(with);
                continue;
            }
            chosen.push(lists[round][*number as usize].pairs);
            let narrowed = self.narrow(lists, later, round, *number, chosen, cost + marginal, limit);
            let found = match narrowed {
                Some(narrowed) => self.finds(lists, &narrowed, chosen, cost + marginal, limit),
                None => Some(false),
            };
            chosen.pop();
            if self.looks > MOST_LOOKS {
                return None;
            }
            if found? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// What may still be in later rounds once a way is chosen; `None` when some round has nothing left.
    #[expect(clippy::too_many_arguments, reason = "the state of one depth of the search, named one by one")]
    fn narrow(
        &mut self,
        lists: &[Vec<Way>],
        later: &[Vec<(u32, u64)>],
        round: usize,
        number: u32,
        chosen: &[u128],
        cost: u64,
        limit: u64,
    ) -> Option<Vec<Vec<(u32, u64)>>> {
        let latest = *chosen.last()?;
        let mut narrowed: Vec<Vec<(u32, u64)>> = Vec::with_capacity(later.len());
        let mut follows = true;
        for (offset, ways) in later.iter().enumerate() {
            let other = round + 1 + offset;
            follows &= self.same_as_before[other];
            self.looks += ways.len() as u64;
            let mut left = Vec::new();
            for (way, marginal) in ways {
                // Of rounds that are alike the order does not matter.
                if follows && *way < number {
                    continue;
                }
                let again = (lists[other][*way as usize].pairs & latest).count_ones();
                let marginal = marginal + self.repeat * u64::from(again);
                if cost + marginal > limit {
                    self.beyond = self.beyond.min(cost + marginal);
                } else {
                    left.push((*way, marginal));
                }
            }
            if left.is_empty() {
                return None;
            }
            narrowed.push(left);
        }
        Some(narrowed)
    }
}
