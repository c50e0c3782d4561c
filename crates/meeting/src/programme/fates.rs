//! What becomes of the exercises, in whatever way the programme was made.

use method::{Exercise, Letter, Without};

use super::rules::LOOKING_BACK;
use super::{Cause, Fate, Outcome, PlannedSession, What};
use crate::model::Wishes;

/// What becomes of every exercise of the method but R, when the sessions are laid out so.
pub(super) fn fates(sessions: &[PlannedSession], wishes: &Wishes, method: &[Exercise]) -> Vec<Fate> {
    let exercises = method.iter().filter(|exercise| exercise.letter != LOOKING_BACK);
    exercises.map(|exercise| Fate { letter: exercise.letter, outcome: outcome(exercise, sessions, wishes) }).collect()
}

fn outcome(exercise: &Exercise, sessions: &[PlannedSession], wishes: &Wishes) -> Outcome {
    let letter = exercise.letter;
    if let Some(planned) = planned(letter, sessions) {
        return planned;
    }
    let cause = if is_left_out(letter, wishes) { Cause::Hosts } else { Cause::NoTime };
    if wishes.leave_out.contains(&letter) {
        return Outcome::LeftOut(cause);
    }
    let first = || letters(sessions).map(|(_, letter, _)| letter).find(|&letter| letter != LOOKING_BACK);
    match exercise.without {
        Without::Homework => Outcome::Homework(cause),
        Without::FoldInto(into) if planned_at_all(into, sessions) => Outcome::FoldedInto(into, cause),
        Without::FoldIntoNext => first().map_or(Outcome::LeftOut(cause), |into| Outcome::FoldedInto(into, cause)),
        Without::FoldInto(_) | Without::LeftOut => Outcome::LeftOut(cause),
    }
}

fn planned(letter: Letter, sessions: &[PlannedSession]) -> Option<Outcome> {
    let (session, _, minutes) = letters(sessions).find(|(_, there, _)| *there == letter)?;
    Some(Outcome::Planned { session, minutes })
}

fn planned_at_all(letter: Letter, sessions: &[PlannedSession]) -> bool {
    planned(letter, sessions).is_some()
}

/// Session, letter and minutes of everything that is an exercise, in order of time.
fn letters(sessions: &[PlannedSession]) -> impl Iterator<Item = (usize, Letter, u16)> {
    sessions.iter().enumerate().flat_map(|(at, session)| {
        session.slots.iter().filter_map(move |slot| match slot.what {
            What::Exercise(letter) => Some((at, letter, slot.minutes())),
            _ => None,
        })
    })
}

/// Whether the hosts want an exercise not to be there, by `leave_out` or by a shape.
pub(super) fn is_left_out(letter: Letter, wishes: &Wishes) -> bool {
    let by_shape = wishes.shape.is_some_and(|shape| shape.leaves_out().contains(&letter));
    wishes.leave_out.contains(&letter) || by_shape && !wishes.asks_for(letter)
}
