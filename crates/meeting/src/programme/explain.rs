//! Why a programme is as it is, and what more time would bring.

use jiff::ToSpan;
use jiff::civil::DateTime;
use method::{Exercise, Letter};

use super::compose::find;
use super::{Cause, Outcome, Programme, rules};
use crate::model::Meeting;

/// Why an exercise that is wanted is not there as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The exercise.
    pub letter: Letter,
    /// What keeping it would have asked of the others; `None` when it cannot be kept at all.
    pub price: Option<Vec<Change>>,
}

/// What becomes different for an exercise from one programme to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It comes into the programme, with so many minutes.
    Added(Letter, u16),
    /// It goes out of the programme.
    Dropped(Letter),
    /// It takes more minutes.
    Longer(Letter, u16),
    /// It takes fewer minutes.
    Shorter(Letter, u16),
}

/// What more time would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gain {
    /// How many minutes more.
    pub minutes: u16,
    /// The session (from 0) where they bring most.
    pub session: usize,
    /// When that session would end.
    pub ends: DateTime,
    /// What would change.
    pub changes: Vec<Change>,
}

/// For every exercise that has no time of its own for want of time: what it would have cost to keep it.
/// Nothing when the hosts laid the programme by hand: then the reasons are theirs.
pub fn reasons(programme: &Programme, meeting: &Meeting, method: &[Exercise]) -> Vec<Reason> {
    if meeting.wishes.by_hand.is_some() {
        return Vec::new();
    }
    let for_want_of_time = programme.fates.iter().filter(|fate| {
        matches!(
            fate.outcome,
            Outcome::LeftOut(Cause::NoTime) | Outcome::Homework(Cause::NoTime) | Outcome::FoldedInto(_, Cause::NoTime)
        )
    });
    for_want_of_time
        .map(|fate| {
            let mut wishes = meeting.wishes.clone();
            wishes.include.push(fate.letter);
            let kept = find(&meeting.sessions, &wishes, method);
            let letter = fate.letter;
            let price = kept.map(|kept| {
                changes(programme, &kept, method).into_iter().filter(|change| change.letter() != letter).collect()
            });
            Reason { letter, price }
        })
        .collect()
}

/// What `minutes` more would bring, added to the end of the one session where they bring most;
/// `None` when they bring nothing, when there is no room before the next session, or when the programme is laid by hand.
pub fn more_time(programme: &Programme, meeting: &Meeting, method: &[Exercise], minutes: u16) -> Option<Gain> {
    if meeting.wishes.by_hand.is_some() {
        return None;
    }
    let mut best: Option<([u64; 8], Gain)> = None;
    for session in 0..meeting.sessions.len() {
        let mut longer = meeting.clone();
        let ends = longer.sessions[session].ends + i64::from(minutes).minutes();
        if longer.sessions.get(session + 1).is_some_and(|next| next.starts < ends) {
            continue;
        }
        longer.sessions[session].ends = ends;
        let Some(other) = find(&longer.sessions, &longer.wishes, method) else { continue };
        let given_up = rules::given_up(&other, &longer, method);
        let changes = changes(programme, &other, method);
        if best.as_ref().is_none_or(|(least, _)| given_up[..6] < least[..6]) {
            best = Some((given_up, Gain { minutes, session, ends, changes }));
        }
    }
    let before = rules::given_up(programme, meeting, method);
    best.filter(|(given_up, gain)| given_up[..6] < before[..6] && !gain.changes.is_empty()).map(|(_, gain)| gain)
}

impl Change {
    /// The exercise that changes.
    pub fn letter(self) -> Letter {
        match self {
            Change::Added(letter, _) | Change::Dropped(letter) => letter,
            Change::Longer(letter, _) | Change::Shorter(letter, _) => letter,
        }
    }
}

fn changes(from: &Programme, to: &Programme, method: &[Exercise]) -> Vec<Change> {
    let minutes = |programme: &Programme, letter| match programme.fate(letter) {
        Some(Outcome::Planned { minutes, .. }) => Some(minutes),
        _ => None,
    };
    method
        .iter()
        .filter_map(|exercise| {
            let letter = exercise.letter;
            match (minutes(from, letter), minutes(to, letter)) {
                (None, Some(after)) => Some(Change::Added(letter, after)),
                (Some(_), None) => Some(Change::Dropped(letter)),
                (Some(before), Some(after)) if after > before => Some(Change::Longer(letter, after - before)),
                (Some(before), Some(after)) if after < before => Some(Change::Shorter(letter, before - after)),
                _ => None,
            }
        })
        .collect()
}
