//! One thread's search: annealing, again and again, each time longer.

use super::chance::Chance;
use super::fit;
use super::moves;
use super::problem::{Heat, Problem};
use super::seating::Seating;
use super::start;

/// Tries between two looks at the clock, and between two temperatures.
pub(crate) const CHUNK: u64 = 256;
/// Tries of the first run for each person and round. This and the next three were found by trying rooms of 8 to 400 people.
const FIRST_RUN: f64 = 500.0;
/// How much longer each run is than the one before.
const GROWTH: f64 = 1.25;
/// One run in so many begins anew; the others begin with the best so far.
const ANEW_EVERY: u32 = 4;
/// How hot a run begins that begins with the best so far, as a part of how hot the others do.
const REHEAT: f32 = 0.6;

pub(crate) struct Search<'a> {
    problem: &'a Problem,
    /// Tables to begin the first run with, as [`Seating::at`]; empty for none.
    start: Vec<u16>,
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
    /// Starts with a plan. `start` has tables to begin with, as [`Seating::at`]; without any, the first thread begins with a
    /// known design where there is one.
    ///
    /// # Errors
    /// The round in which people who must sit together were not fitted into the tables.
    pub(crate) fn new(problem: &'a Problem, start: &[u16], seed: u64, thread: usize) -> Result<Self, usize> {
        let mut chance = Chance::new(seed.wrapping_add(thread as u64));
        let design = if thread == 0 && start.is_empty() { fit::start(problem, &mut chance) } else { None };
        let mut seating = Seating::empty(problem);
        start::seat_all(&mut seating, design.as_deref().unwrap_or(start), &mut chance)?;
        let sat = problem.keep.as_ref().map_or(0, |keep| keep.sat);
        let rounds = (sat..problem.rounds.len()).filter(|round| problem.rounds[*round].round.tables > 1).collect();
        let best = Best { cost: seating.cost, at: seating.at.clone(), steps: 0 };
        let run = Run { number: 0, temperature: 0.0, cooling: 1.0, chunks_left: 0, keeps_meetings: false };
        let mut search = Self { problem, start: start.to_vec(), rounds, chance, seating, run, best, steps: 0 };
        search.begin(0, 1.0);
        search.run.keeps_meetings = design.is_some();
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

    fn next_run(&mut self) {
        let number = self.run.number + 1;
        let from_best = number >= ANEW_EVERY && !number.is_multiple_of(ANEW_EVERY);
        let wish = if from_best { &self.best.at } else { &self.start };
        let mut seating = Seating::empty(self.problem);
        if start::seat_all(&mut seating, wish, &mut self.chance).is_ok() {
            self.seating = seating;
        }
        self.begin(number, if from_best { REHEAT } else { 1.0 });
    }

    fn begin(&mut self, number: u32, heated: f32) {
        let seats = (self.problem.people * self.problem.rounds.len()) as f64;
        let tries = FIRST_RUN * seats * GROWTH.powi(number.min(100) as i32);
        let chunks = (tries as u64).div_ceil(CHUNK);
        let Heat { hot, cold } = self.problem.heat;
        let hot = hot * heated;
        self.run = Run {
            number,
            temperature: hot,
            cooling: (cold / hot).powf(1.0 / chunks as f32),
            chunks_left: chunks,
            keeps_meetings: false,
        };
    }
}
