//! The programme: exercises laid out over the sessions, and the reasons why.
//!
//! [`of`] gives the programme of a meeting. [`compose`] finds the best one under the rules exactly; hosts can also lay it by
//! hand, a list of [`crate::Piece`]s for each session. [`rules`] judges any programme, however it was made.

pub(crate) mod by_hand;
mod compose;
mod conflict;
pub mod edit;
mod explain;
mod fates;
mod layout;
pub mod rules;

use jiff::civil::DateTime;
use method::Letter;

pub use by_hand::{of, of_with, pieces};
pub use compose::{compose, compose_with};
pub use conflict::{Conflict, Wish};
pub use explain::{Change, Gain, Reason, more_time, reasons};

/// Exercises laid out over the sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// One for each session of the meeting, in order.
    pub sessions: Vec<PlannedSession>,
    /// What became of every exercise of the method, in its order; R is not among them.
    pub fates: Vec<Fate>,
}

/// A session with its exercises and breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedSession {
    /// When people are expected.
    pub starts: DateTime,
    /// When the room is free until.
    pub ends: DateTime,
    /// What happens, in order, without overlap.
    pub slots: Vec<Slot>,
}

impl PlannedSession {
    /// Minutes between the end of the last exercise and the end of the session.
    pub fn spare(&self) -> u16 {
        let last = self.slots.last().map_or(self.starts, |slot| slot.ends);
        minutes_between(last, self.ends)
    }
}

/// A stretch of time with one thing in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it starts.
    pub starts: DateTime,
    /// When it ends.
    pub ends: DateTime,
    /// What it is.
    pub what: What,
}

impl Slot {
    /// Its length.
    pub fn minutes(&self) -> u16 {
        minutes_between(self.starts, self.ends)
    }
}

/// What a stretch of time is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// An exercise.
    Exercise(Letter),
    /// A break.
    Break,
    /// Time kept free, because the next exercise has a fixed start or the hosts want it so.
    Room,
}

/// What became of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fate {
    /// The exercise.
    pub letter: Letter,
    /// What became of it.
    pub outcome: Outcome,
}

/// What can become of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the programme.
    Planned {
        /// Its session, from 0.
        session: usize,
        /// Its minutes.
        minutes: u16,
    },
    /// It is not there.
    LeftOut(Cause),
    /// People do it after the meeting, on paper.
    Homework(Cause),
    /// Its heart is part of another exercise.
    FoldedInto(Letter, Cause),
}

/// Why an exercise is not in the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The hosts wished so, by `leave_out` or by a shape.
    Hosts,
    /// There is no time for it.
    NoTime,
}

impl Programme {
    /// What became of an exercise.
    pub fn fate(&self, letter: Letter) -> Option<Outcome> {
        self.fates.iter().find(|fate| fate.letter == letter).map(|fate| fate.outcome)
    }

    /// The slots of all sessions that hold exercises, in order.
    pub fn exercises(&self) -> impl Iterator<Item = (usize, Letter, Slot)> {
        self.sessions.iter().enumerate().flat_map(|(at, session)| {
            session.slots.iter().filter_map(move |slot| match slot.what {
                What::Exercise(letter) => Some((at, letter, *slot)),
                _ => None,
            })
        })
    }
}

fn minutes_between(from: DateTime, to: DateTime) -> u16 {
    to.duration_since(from).as_mins().clamp(0, i64::from(u16::MAX)) as u16
}
