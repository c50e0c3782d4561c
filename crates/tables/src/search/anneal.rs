//! One thread's search: annealing, again and again, each time longer.

use super::chance::Chance;
use super::fit;
use super::moves;
use super::problem::{Heat, Problem};
use super::seating::Seating;
use super::start;

/// Tries between two looks at the clock, and between two temperatures.
pub(crate) const CHUNK: u64 = 256;
/// Tries of the first run for each person and round: short, as in a large room it is often enough. This and what follows was
/// found by trying rooms of 8 to 400 people.
const FIRST_RUN: f64 = 250.0;
/// How hot it begins, as a part of how hot others do: the greedy plan of a large room is worth keeping in part.
const FIRST_HEAT: f32 = 0.4;
/// Tries of the second run, in the same way.
const SECOND_RUN: f64 = 1500.0;
/// How much longer each run is than the one before.
const GROWTH: f64 = 1.1;
/// One run in so many begins anew, and half-way between two of those one begins with a known design if there is one; the
/// others begin with the best so far.
const ANEW_EVERY: u32 = 6;
/// How hot a run begins that begins with the best so far, as a part of how hot the others do.
const REHEAT: f32 = 0.7;
/// How hot every second run begins that begins anew, in the same way: in small rooms the greedy plan lies in a valley of its
/// own, with walls that the usual heat does not climb.
const BOILING: f32 = 4.0;
/// How long a run is in which only exchanges are tried, as a part of how long the others are; each takes as long as several.
const EXCHANGES: f64 = 0.2;

pub(crate) struct Search<'a> {
    problem: &'a Problem,
    /// Tables to begin a run anew with, as [`Seating::at`]; empty for none.
    start: Vec<u16>,
    /// Whether there is a known design for this room.
    has_design: bool,
    /// Rounds in which people can change places.
    rounds: Vec<usize>,
    chance: Chance,
    seating: Seating<'a>,
    run: Run,
    /// The best so far.
    pub(crate) best: Best,
    /// Tries so far.
    pub(crate) steps: u64,
}

#[derive(Clone)]
pub(crate) struct Best {
    pub(crate) cost: i64,
    pub(crate) at: Vec<u16>,
    /// After how many tries it was found.
    pub(crate) steps: u64,
}

/// One cooling down.
struct Run {
    number: u32,
    temperature: f32,
    /// What a temperature is multiplied by after each chunk.
    cooling: f32,
    chunks_left: u64,
    /// Only exchanges in all rounds, so that who meets how often stays.
    keeps_meetings: bool,
}

impl<'a> Search<'a> {
    /// Starts with a plan. `start` has tables to begin with, as [`Seating::at`]; a known design is
    /// looked at too.
    ///
    /// # Errors
    /// The round in which people who must sit together were not fitted into the tables.
    pub(crate) fn new(problem: &'a Problem, start: &[u16], seed: u64, thread: usize) -> Result<Self, usize> {
        let mut chance = Chance::new(seed.wrapping_add(thread as u64));
        let mut seating = Seating::empty(problem);
        start::seat_all(&mut seating, start, &mut chance)?;
        let sat = problem.keep.as_ref().map_or(0, |keep| keep.sat);
        let rounds = (sat..problem.rounds.len()).filter(|round| problem.rounds[*round].round.tables > 1).collect();
        let best = Best { cost: seating.cost, at: seating.at.clone(), steps: 0 };
        let run = Run { number: 0, temperature: 0.0, cooling: 1.0, chunks_left: 0, keeps_meetings: false };
        let design = fit::start(problem, &mut chance);
        let has_design = design.is_some();
        let mut search =
            Self { problem, start: start.to_vec(), has_design, rounds, chance, seating, run, best, steps: 0 };
        search.begin(0, From::Anew);
        search.take_if_better(design);
        Ok(search)
    }

    /// Makes [`CHUNK`] tries.
    pub(crate) fn advance(&mut self) {
        if self.run.chunks_left == 0 {
            self.next_run();
        }
        for _ in 0..CHUNK {
            self.steps += 1;
            let limit = (-self.run.temperature * self.chance.unit().ln()) as i32;
            let is_taken = if self.run.keeps_meetings {
                moves::exchange(&mut self.seating, limit, &mut self.chance)
            } else {
                moves::try_one(&mut self.seating, &self.rounds, self.steps, limit, &mut self.chance)
            };
            if is_taken && self.seating.cost < self.best.cost {
                self.best.cost = self.seating.cost;
                self.best.at.copy_from_slice(&self.seating.at);
                self.best.steps = self.steps;
            }
        }
        self.run.temperature *= self.run.cooling;
        self.run.chunks_left -= 1;
    }

    /// Whether nothing can be changed at all.
    pub(crate) fn is_stuck(&self) -> bool {
        self.rounds.is_empty()
    }

    /// Takes a design as the best plan, if it is; for people who are all alike it is all that can be had.
    fn take_if_better(&mut self, design: Option<Vec<u16>>) {
        let Some(design) = &design else { return };
        let mut seating = Seating::empty(self.problem);
        if start::seat_all(&mut seating, design, &mut self.chance).is_ok() && seating.cost < self.best.cost {
            self.best = Best { cost: seating.cost, at: seating.at, steps: 0 };
        }
    }

    fn next_run(&mut self) {
        let number = self.run.number + 1;
        let from = match number % ANEW_EVERY {
            0 => From::Anew,
            // Who is put where in a design is left to chance, so each time is another beginning.
            half if half == ANEW_EVERY / 2 && self.has_design => From::Design,
            _ if number < ANEW_EVERY / 2 => From::Anew,
            _ => From::Best,
        };
        let design = if from == From::Design { fit::start(self.problem, &mut self.chance) } else { None };
        let wish = match (from, &design) {
            (From::Best, _) => &self.best.at,
            (From::Design, Some(design)) => design,
            _ => &self.start,
        };
        let mut seating = Seating::empty(self.problem);
        if start::seat_all(&mut seating, wish, &mut self.chance).is_ok() {
            self.seating = seating;
        }
        self.begin(number, from);
    }

    fn begin(&mut self, number: u32, from: From) {
        let seats = (self.problem.people * self.problem.rounds.len()) as f64;
        let part = if from == From::Design { EXCHANGES } else { 1.0 };
        let each = if number == 0 { FIRST_RUN } else { SECOND_RUN * GROWTH.powi(number.min(200) as i32 - 1) };
        let tries = part * each * seats;
        let chunks = (tries as u64).div_ceil(CHUNK);
        let Heat { hot, cold } = self.problem.heat;
        let is_boiling = number == ANEW_EVERY / 3 || number > 0 && number.is_multiple_of(2 * ANEW_EVERY);
        let hot = match from {
            From::Best => hot * REHEAT,
            From::Anew if number == 0 => hot * FIRST_HEAT,
            From::Anew if is_boiling => hot * BOILING,
            From::Anew | From::Design => hot,
        };
        self.run = Run {
            number,
            temperature: hot,
            cooling: (cold / hot).powf(1.0 / chunks as f32),
            chunks_left: chunks,
            keeps_meetings: from == From::Design,
        };
    }
}

/// What a run begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    /// The greedy first plan, or the plan that is mended.
    Anew,
    /// A known design.
    Design,
    /// The best plan so far.
    Best,
}
