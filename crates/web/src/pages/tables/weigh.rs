//! A change of the tables by hand, and what it costs.

use materials::seating::Seats;
use tables::{Broken, Cost, Plan, Score, score};

use crate::keeping::seating::Laid;
use crate::page::Page;

/// A change in one round. Persons and tables are numbered from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Two people change places.
    Swap(usize, usize),
    /// Someone goes to another table.
    Move(usize, usize),
}

/// A change weighed.
pub(super) struct Weighed {
    /// The plan after it.
    pub(super) plan: Plan,
    /// What the plan costs before and after it.
    pub(super) cost: (u64, u64),
    /// What is no longer there.
    pub(super) better: Vec<String>,
    /// What comes instead.
    pub(super) worse: Vec<String>,
    /// Wishes that it goes against.
    pub(super) broken: Vec<String>,
}

/// The plan after a change; `None` when it changes nothing or someone sits nowhere.
pub(super) fn changed(laid: &Laid, round: usize, change: Change) -> Option<Plan> {
    let mut plan = laid.plan.clone();
    let tables = plan.rounds.get_mut(round)?;
    let mut sit = |person: usize, from: Option<usize>, to: usize| {
        if let Some(from) = from {
            tables[from].retain(|other| *other != person);
        }
        tables[to].push(person);
        tables[to].sort_unstable();
    };
    match change {
        Change::Swap(one, two) => {
            let (first, second) = (laid.table_of(round, one)?, laid.table_of(round, two)?);
            if first == second {
                return None;
            }
            sit(one, Some(first), second);
            sit(two, Some(second), first);
        }
        Change::Move(person, to) => {
            let from = laid.table_of(round, person);
            let is_there = !laid.seats.room.people.get(person)?.absent.has(round);
            if from == Some(to) || to >= laid.plan.rounds[round].len() || !is_there {
                return None;
            }
            sit(person, from, to);
        }
    }
    Some(plan)
}

/// What a change costs, in words.
pub(super) fn weighed(laid: &Laid, round: usize, change: Change, page: &Page) -> Option<Weighed> {
    let plan = changed(laid, round, change)?;
    let seats = &laid.seats;
    let (before, after) = (score(&seats.room, &laid.plan), score(&seats.room, &plan));
    let told = |costs: &[Cost], others: &[Cost]| {
        let new = costs.iter().filter(|cost| !others.iter().any(|other| covers(other, cost)));
        new.map(|cost| wording::tables::cost(seats, cost, &page.screen.speech)).collect()
    };
    Some(Weighed {
        cost: (before.total(), after.total()),
        better: told(&before.costs, &after.costs),
        worse: told(&after.costs, &before.costs),
        broken: wishes_broken(seats, &before, &after, page),
        plan,
    })
}

/// Whether a cost has all of another in it: the same, or the same two people who meet at least as often.
fn covers(other: &Cost, cost: &Cost) -> bool {
    match (other, cost) {
        (Cost::Repeat { pair: one, rounds: more }, Cost::Repeat { pair: two, rounds: fewer }) => {
            one == two && more.len() >= fewer.len()
        }
        _ => other == cost,
    }
}

/// Wishes that the plan goes against after a change and did not before.
fn wishes_broken(seats: &Seats, before: &Score, after: &Score, page: &Page) -> Vec<String> {
    let name = |person: &usize| seats.names.get(*person).cloned().unwrap_or_default();
    let two =
        |key: &str, pair: &(usize, usize)| page.with(key, &[("a", name(&pair.0).into()), ("b", name(&pair.1).into())]);
    let new = after.broken.iter().filter(|broken| !before.broken.contains(broken));
    new.filter_map(|broken| match broken {
        Broken::Apart { pair, .. } => Some(two("seats-broken-apart", pair)),
        Broken::Together { pair, .. } => Some(two("seats-broken-together", pair)),
        Broken::Table { person, .. } => Some(page.one("seats-broken-table", "name", name(person))),
        // Sizes are there to see, and seats that are open are told of on the page of the tables.
        _ => None,
    })
    .collect()
}
