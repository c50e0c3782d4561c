//! Wishes that cannot be met together.

use jiff::civil::DateTime;
use method::{Exercise, Letter};

use super::compose::find;
use crate::model::{Session, Shape, Wishes};

/// One wish of the hosts, as it can collide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// `shape = …`
    Shape(Shape),
    /// `include = […]`
    Include(Letter),
    /// `minutes.A = …`
    Minutes(Letter, u16),
    /// `start.A = …`
    Start(Letter, DateTime),
}

/// The fewest wishes that cannot be met together. One: it collides with the times of the sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The wishes; without any one of them the others can be met. What is left out, and fixed minutes that are no more
    /// than the short time, only make room, and are never among them.
    pub wishes: Vec<Wish>,
}

/// # Panics
/// When the wishes can be met.
pub(super) fn find_conflict(sessions: &[Session], wishes: &Wishes, method: &[Exercise]) -> Conflict {
    let all = list(wishes, method);
    let possible = |some: &[Wish]| find(sessions, &only(some, wishes, method), method).is_some();
    assert!(!possible(&all), "a conflict is looked for where there is none");
    for (i, &one) in all.iter().enumerate() {
        if !possible(&[one]) {
            return Conflict { wishes: vec![one] };
        }
        if let Some(&other) = all[..i].iter().find(|&&other| !possible(&[one, other])) {
            return Conflict { wishes: vec![other, one] };
        }
    }
    // More than two together: take away what can be missed, one at a time.
    let mut left = all;
    let mut at = 0;
    while at < left.len() {
        let mut fewer = left.clone();
        fewer.remove(at);
        if possible(&fewer) { at += 1 } else { left = fewer }
    }
    Conflict { wishes: left }
}

/// The wishes that can collide.
fn list(wishes: &Wishes, method: &[Exercise]) -> Vec<Wish> {
    let shape = wishes.shape.iter().map(|&shape| Wish::Shape(shape));
    let include = wishes.include.iter().map(|&letter| Wish::Include(letter));
    let long = wishes.minutes.iter().filter(|&(&letter, &minutes)| !makes_room(letter, minutes, method));
    let minutes = long.map(|(&letter, &minutes)| Wish::Minutes(letter, minutes));
    let start = wishes.start.iter().map(|(&letter, &start)| Wish::Start(letter, start));
    shape.chain(include).chain(minutes).chain(start).collect()
}

/// Whether fixed minutes are no more than the short time. Such a wish never collides; without it the others would have
/// less room.
fn makes_room(letter: Letter, minutes: u16, method: &[Exercise]) -> bool {
    method.iter().any(|exercise| exercise.letter == letter && minutes <= exercise.minutes.short)
}

/// The wishes among `some`, with what makes room as before.
fn only(some: &[Wish], wishes: &Wishes, method: &[Exercise]) -> Wishes {
    let mut kept = Wishes { leave_out: wishes.leave_out.clone(), minutes: wishes.minutes.clone(), ..Wishes::default() };
    kept.minutes.retain(|&letter, &mut minutes| makes_room(letter, minutes, method));
    for wish in some {
        match *wish {
            Wish::Shape(shape) => kept.shape = Some(shape),
            Wish::Include(letter) => kept.include.push(letter),
            Wish::Minutes(letter, minutes) => drop(kept.minutes.insert(letter, minutes)),
            Wish::Start(letter, start) => drop(kept.start.insert(letter, start)),
        }
    }
    kept
}
