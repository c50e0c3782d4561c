//! Seating again when someone is late, leaves, or walks in: what has been sat stays, and who need not move does not.

use crate::bound::bound;
use crate::check::Fault;
use crate::room::{Plan, Room, Round};
use crate::search::problem::{Keep, Problem};
use crate::search::seating::NONE;
use crate::search::{Effort, Found, Progress, finish, run};

/// How much the people who were to sit somewhere are spared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Care {
    /// As few people move as can be, whatever that costs.
    Fewest,
    /// Someone moves where that saves as much as two repeats.
    Some,
    /// The coming rounds are made anew.
    Anew,
}

impl Care {
    /// From the fewest moves to the most.
    pub const ALL: [Care; 3] = [Care::Fewest, Care::Some, Care::Anew];

    /// What one move costs in the search, given what a repeat costs.
    fn cost_of_move(self, repeat: u32) -> i32 {
        match self {
            // More than one move could ever save.
            Care::Fewest => 1 << 14,
            Care::Some => 2 * repeat.max(1) as i32,
            Care::Anew => 0,
        }
    }
}

/// One way to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// How it was made.
    pub care: Care,
    /// The plan with all rounds, also those that have been sat, and what it costs.
    pub found: Found,
    /// Who sits elsewhere in the coming rounds than the plan said.
    pub moved: Vec<Move>,
}

/// Someone sits elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Who.
    pub person: usize,
    /// In which round.
    pub round: usize,
    /// The table in the plan that was.
    pub from: usize,
    /// The table now.
    pub to: usize,
}

/// Two or three ways to go on after `sat` rounds of `before`, from the fewest moves to the best tables.
///
/// `room` is as it is now: who was in the plan keeps their number, who walked in has a number after them, and who left is
/// absent in the coming rounds. The rounds that have been sat are taken from the plan, whatever `room` says of them.
/// An alternative that moves as many people as one before it, or does not cost less, is left out.
///
/// # Errors
/// Everything that stands in the way of the coming rounds.
pub fn repair(
    room: &Room,
    before: &Plan,
    sat: usize,
    effort: &Effort,
    keep_on: &(dyn Fn(Care, Progress) -> bool + Sync),
) -> Result<Vec<Alternative>, Vec<Fault>> {
    let sat = sat.min(before.rounds.len()).min(room.rounds.len());
    let room = room.as_sat(before, sat);
    let faults = room.check();
    if !faults.is_empty() {
        return Err(faults);
    }
    let home = home(&room, before);
    let mut alternatives: Vec<Alternative> = Vec::new();
    for care in Care::ALL {
        let mut problem = Problem::new(&room);
        problem.keep = Some(Keep { sat, home: home.clone(), cost: care.cost_of_move(room.weights.repeat) });
        let least = if care == Care::Anew { bound(&room).total() as i64 } else { i64::MIN };
        let best = run(&problem, &home, least, effort, &|progress| keep_on(care, progress))
            .map_err(|round| vec![Fault::DoesNotFit { round }])?;
        let found = finish(&room, &problem, &best, sat)?;
        let moved = moves(before, &found.plan, sat);
        let is_better = |other: &Alternative| found.cost < other.found.cost && moved.len() > other.moved.len();
        if alternatives.iter().all(is_better) {
            alternatives.push(Alternative { care, found, moved });
        }
    }
    Ok(alternatives)
}

impl Room {
    /// The room with its past as it was: in the rounds that have been sat, the tables and the people of the plan.
    pub fn as_sat(&self, before: &Plan, sat: usize) -> Room {
        let mut room = self.clone();
        for (round, tables) in before.rounds.iter().enumerate().take(sat) {
            let sizes = tables.iter().map(Vec::len);
            room.rounds[round] =
                Round { tables: tables.len(), least: sizes.clone().min().unwrap_or(0), most: sizes.max().unwrap_or(0) };
            for (number, person) in room.people.iter_mut().enumerate() {
                if tables.iter().any(|table| table.contains(&number)) {
                    person.absent.0 &= !(1 << round);
                } else {
                    person.absent.add(round);
                }
            }
        }
        room
    }
}

/// Where everyone was to sit.
fn home(room: &Room, before: &Plan) -> Vec<u16> {
    let mut home = vec![NONE; room.rounds.len() * room.people.len()];
    for (round, tables) in before.rounds.iter().enumerate().take(room.rounds.len()) {
        for (table, people) in tables.iter().enumerate() {
            for person in people.iter().filter(|person| **person < room.people.len()) {
                home[round * room.people.len() + person] = table as u16;
            }
        }
    }
    home
}

fn moves(before: &Plan, after: &Plan, sat: usize) -> Vec<Move> {
    let mut moves = Vec::new();
    for (round, (old, new)) in before.rounds.iter().zip(&after.rounds).enumerate().skip(sat) {
        for (to, people) in new.iter().enumerate() {
            for person in people {
                let from = old.iter().position(|table| table.contains(person));
                moves.extend(from.filter(|from| *from != to).map(|from| Move { person: *person, round, from, to }));
            }
        }
    }
    moves
}
