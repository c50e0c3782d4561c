//! The search with a clock, on the cores of this computer.

use std::num::NonZero;
use std::thread;
use std::time::{Duration, Instant};

use tables::{Effort, Fault, Found, Room, seat};

use crate::cli::Tables;

/// When the command began, and for how long it may search.
pub(super) struct Clock {
    started: Instant,
    limit: Duration,
}

impl Clock {
    pub(super) fn start(limit: Duration) -> Self {
        Self { started: Instant::now(), limit }
    }

    pub(super) fn has_time(&self) -> bool {
        self.started.elapsed() < self.limit
    }

    /// Whether a part of the time is left: the `part`th of `parts`.
    pub(super) fn has_part(&self, part: u32, parts: u32) -> bool {
        self.started.elapsed() < self.limit * part / parts
    }
}

/// How hard to search, as asked.
pub(super) fn effort(ask: &Tables) -> Effort {
    let threads = ask.threads.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get);
    Effort { seed: ask.seed, threads, steps: ask.steps }
}

pub(super) fn search(room: &Room, ask: &Tables, clock: &Clock) -> Result<Found, Vec<Fault>> {
    seat(room, &effort(ask), &|_| clock.has_time())
}
