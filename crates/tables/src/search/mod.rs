//! The search for a plan: a first one at once, then better ones for as long as the caller lets it.

mod anneal;
mod chance;
mod fit;
mod moves;
pub(crate) mod problem;
pub(crate) mod seating;
mod start;

use std::sync::Mutex;
use std::thread;

use crate::bound::bound;
use crate::check::Fault;
use crate::room::{Plan, Room};
use crate::score::{Broken, score};
use anneal::{Best, Search};
use problem::Problem;

/// More cores than this would only begin the same search more often.
const MOST_THREADS: usize = 64;

/// How hard to search.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// What chance begins with. The same seed gives the same plan for the same number of steps and threads.
    pub seed: u64,
    /// On how many threads, 1 to 64; more are taken for 64.
    pub threads: usize,
    /// The most tries of each thread, rounded up to 256; `None`: until the caller stops it or the least is reached.
    pub steps: Option<u64>,
}

impl Default for Effort {
    fn default() -> Self {
        Self { seed: 1, threads: 1, steps: None }
    }
}

/// How far one thread is; told about every 256 tries.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Which thread, from 0.
    pub thread: usize,
    /// Its tries so far; 0 when it has just seated everyone.
    pub steps: u64,
    /// What its best plan costs; half a million more for each pair that is not kept apart yet.
    pub cost: u64,
}

/// The best plan found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Who sits where; it breaks no rule.
    pub plan: Plan,
    /// What it costs in all.
    pub cost: u64,
    /// After how many tries of its thread it was found.
    pub steps: u64,
    /// Whether it is proved that no plan costs less.
    pub is_least: bool,
}

/// Searches until the least possible is reached, the steps of `effort` are made, or `keep_on` says no. A first plan is
/// always made, whatever it says.
///
/// # Errors
/// Everything that [`Room::check`] finds, or what the search ran into.
pub fn seat(room: &Room, effort: &Effort, keep_on: &(dyn Fn(Progress) -> bool + Sync)) -> Result<Found, Vec<Fault>> {
    let faults = room.check();
    if !faults.is_empty() {
        return Err(faults);
    }
    let problem = Problem::new(room);
    let least = bound(room).total();
    let best = run(&problem, &[], least as i64, effort, keep_on).map_err(|round| vec![Fault::DoesNotFit { round }])?;
    let found = finish(room, &problem, &best, 0)?;
    Ok(Found { is_least: found.cost <= least, ..found })
}

/// Searches on every thread, from the tables in `start` where it has some.
///
/// # Errors
/// The round in which people who must sit together were not fitted into the tables.
pub(crate) fn run(
    problem: &Problem,
    start: &[u16],
    least: i64,
    effort: &Effort,
    keep_on: &(dyn Fn(Progress) -> bool + Sync),
) -> Result<Best, usize> {
    // The fewest tries after which a thread reached the least. Others go on to as many, so that the same thread wins always.
    let reached: Mutex<Option<u64>> = Mutex::new(None);
    let work = |thread: usize| -> Result<Best, usize> {
        let mut search = Search::new(problem, start, effort.seed, thread)?;
        loop {
            let cost = search.best.cost.max(0) as u64;
            let may_go_on = keep_on(Progress { thread, steps: search.steps, cost });
            let is_done = effort.steps.is_some_and(|most| search.steps >= most) || search.is_stuck();
            let mut reached = reached.lock().expect("no thread panics while it holds the number");
            if search.best.cost <= least && reached.is_none_or(|steps| search.best.steps < steps) {
                *reached = Some(search.best.steps);
            }
            if !may_go_on || is_done || reached.is_some_and(|steps| steps <= search.steps) {
                return Ok(search.best);
            }
            drop(reached);
            search.advance();
        }
    };
    let results: Vec<Result<Best, usize>> = thread::scope(|scope| {
        let others: Vec<_> =
            (1..effort.threads.clamp(1, MOST_THREADS)).map(|number| scope.spawn(move || work(number))).collect();
        let first = work(0);
        let others = others.into_iter().map(|thread| thread.join().expect("the search does not panic"));
        std::iter::once(first).chain(others).collect()
    });
    let mut best: Option<Best> = None;
    for result in results {
        let found = result?;
        if best.as_ref().is_none_or(|best| (found.cost, found.steps) < (best.cost, best.steps)) {
            best = Some(found);
        }
    }
    Ok(best.expect("there is a first thread"))
}

/// The plan with its cost; what was broken in rounds that have been sat is past mending.
///
/// # Errors
/// Pairs that must sit apart and do not.
pub(crate) fn finish(room: &Room, problem: &Problem, best: &Best, sat: usize) -> Result<Found, Vec<Fault>> {
    let plan = plan(problem, &best.at);
    let score = score(room, &plan);
    let mut not_apart = Vec::new();
    for broken in &score.broken {
        match broken {
            Broken::Apart { place, pair } if place.round >= sat => not_apart.push(*pair),
            other => {
                debug_assert!(other.round().is_some_and(|round| round < sat), "the search keeps the rules: {other:?}")
            }
        }
    }
    if !not_apart.is_empty() {
        return Err(vec![Fault::NotApart(not_apart)]);
    }
    Ok(Found { plan, cost: score.total(), steps: best.steps, is_least: false })
}

/// The plan in which everyone sits where `at` says.
pub(crate) fn plan(problem: &Problem, at: &[u16]) -> Plan {
    let rounds = problem.rounds.iter().enumerate().map(|(round, shape)| {
        let mut tables = vec![Vec::new(); shape.round.tables];
        for (person, table) in at[round * problem.people..][..problem.people].iter().enumerate() {
            if *table != seating::NONE {
                tables[usize::from(*table)].push(person);
            }
        }
        tables
    });
    Plan { rounds: rounds.collect() }
}
