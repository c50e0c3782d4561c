//! The rules of a programme, and how programmes compare. Written apart from the search, so that each checks the other.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use method::{Exercise, Letter};

use super::{Outcome, PlannedSession, Programme, What, minutes_between};
use crate::model::Meeting;

/// Minutes of a break.
pub const BREAK: u16 = 15;

/// Most minutes without a break. People who follow a talk in a second language tire sooner; a choice of the method.
pub const LONGEST_STRETCH: u16 = 95;

/// A session that is planned longer than this has a break, as soon as it holds two exercises.
pub const NEEDS_BREAK_AFTER: u16 = 120;

/// The letter of the exercise that opens every session after the first.
pub const LOOKING_BACK: Letter = Letter('R');

/// A rule that a programme breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Slots overlap, or lie outside their session.
    Overlap(usize),
    /// Exercises are not in the order of the method, or one is there twice.
    Order(Letter),
    /// An exercise takes more or fewer minutes than it may.
    Minutes(Letter, u16),
    /// More than [`LONGEST_STRETCH`] minutes without a break.
    Stretch(usize, u16),
    /// A session over two hours without a break.
    NoBreak(usize),
    /// A break that is too short, or at the start or end of a session.
    Break(usize),
    /// A later session does not open with R, or R is elsewhere.
    LookingBack(usize),
    /// A wish of the hosts is not kept.
    Wish(Letter),
}

/// Every rule that `programme` breaks; empty when it is lawful.
pub fn broken(programme: &Programme, meeting: &Meeting, method: &[Exercise]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for (at, session) in programme.sessions.iter().enumerate() {
        check_times(at, session, &mut broken);
        check_breaks(at, session, &mut broken);
        check_looking_back(at, session, meeting, &mut broken);
    }
    check_order(programme, method, &mut broken);
    check_minutes(programme, meeting, method, &mut broken);
    check_wishes(programme, meeting, &mut broken);
    broken
}

fn check_times(at: usize, session: &PlannedSession, broken: &mut Vec<Broken>) {
    let mut now = session.starts;
    for slot in &session.slots {
        if slot.starts != now && !(now == session.starts && slot.starts > now) || slot.ends <= slot.starts {
            broken.push(Broken::Overlap(at));
        }
        now = slot.ends;
    }
    if now > session.ends {
        broken.push(Broken::Overlap(at));
    }
}

fn check_breaks(at: usize, session: &PlannedSession, broken: &mut Vec<Broken>) {
    let breaks = session.slots.iter().filter(|slot| slot.what == What::Break);
    let ends = [session.slots.first(), session.slots.last()];
    let at_an_end = ends.into_iter().flatten().any(|slot| slot.what == What::Break);
    if at_an_end || breaks.clone().any(|slot| slot.minutes() < BREAK) {
        broken.push(Broken::Break(at));
    }
    let exercises = session.slots.iter().filter(|slot| is_weighed(slot.what)).count();
    let planned = minutes_between(session.starts, session.ends);
    if planned > NEEDS_BREAK_AFTER && exercises >= 2 && breaks.count() == 0 {
        broken.push(Broken::NoBreak(at));
    }
    for stretch in stretches(session).into_iter().filter(|&stretch| stretch > LONGEST_STRETCH) {
        broken.push(Broken::Stretch(at, stretch));
    }
}

fn is_weighed(what: What) -> bool {
    matches!(what, What::Exercise(letter) if letter != LOOKING_BACK)
}

/// Minutes of each stretch between breaks.
pub fn stretches(session: &PlannedSession) -> Vec<u16> {
    let Some(first) = session.slots.first() else { return Vec::new() };
    let mut from: DateTime = first.starts;
    let mut to = from;
    let mut stretches = Vec::new();
    for slot in &session.slots {
        if slot.what == What::Break {
            stretches.push(minutes_between(from, slot.starts));
            from = slot.ends;
        }
        to = slot.ends;
    }
    stretches.push(minutes_between(from, to));
    stretches
}

fn check_looking_back(at: usize, session: &PlannedSession, meeting: &Meeting, broken: &mut Vec<Broken>) {
    let wanted = at > 0 && !session.slots.is_empty() && !meeting.wishes.leave_out.contains(&LOOKING_BACK);
    let is = |what: What| what == What::Exercise(LOOKING_BACK);
    let first = session.slots.first().is_some_and(|slot| is(slot.what));
    let later = session.slots.iter().skip(1).any(|slot| is(slot.what));
    if first != wanted || later {
        broken.push(Broken::LookingBack(at));
    }
}

fn check_order(programme: &Programme, method: &[Exercise], broken: &mut Vec<Broken>) {
    let mut last = 0;
    for (_, letter, _) in programme.exercises().filter(|(_, letter, _)| *letter != LOOKING_BACK) {
        let order = method.iter().find(|exercise| exercise.letter == letter).map_or(0, |exercise| exercise.order);
        if order <= last {
            broken.push(Broken::Order(letter));
        }
        last = order;
    }
}

fn check_minutes(programme: &Programme, meeting: &Meeting, method: &[Exercise], broken: &mut Vec<Broken>) {
    for (_, letter, slot) in programme.exercises() {
        let minutes = slot.minutes();
        let lawful = match meeting.wishes.minutes.get(&letter) {
            Some(&fixed) => minutes == fixed,
            None => method
                .iter()
                .find(|exercise| exercise.letter == letter)
                .is_some_and(|exercise| (exercise.minutes.short..=exercise.minutes.long).contains(&minutes)),
        };
        if !lawful {
            broken.push(Broken::Minutes(letter, minutes));
        }
    }
}

fn check_wishes(programme: &Programme, meeting: &Meeting, broken: &mut Vec<Broken>) {
    let there: BTreeMap<Letter, (usize, DateTime)> =
        programme.exercises().map(|(session, letter, slot)| (letter, (session, slot.starts))).collect();
    let wishes = &meeting.wishes;
    let missing = wishes.include.iter().filter(|letter| !there.contains_key(letter));
    let unwanted = wishes.leave_out.iter().filter(|letter| there.contains_key(letter));
    let moved = wishes.start.iter().filter(|(letter, start)| there.get(letter).is_none_or(|(_, at)| at != *start));
    broken.extend(missing.chain(unwanted).chain(moved.map(|(letter, _)| letter)).map(|&letter| Broken::Wish(letter)));
    if let Some(shape) = wishes.shape {
        let elsewhere = |(letter, (session, _)): (&Letter, &(usize, DateTime))| {
            let wrong = shape.session_of(*letter).is_some_and(|wanted| wanted != *session);
            (wrong || shape.leaves_out().contains(letter) && !wishes.asks_for(*letter)).then_some(*letter)
        };
        broken.extend(there.iter().filter_map(elsewhere).map(Broken::Wish));
    }
}

/// What a programme gives up, the worst first: programmes compare by the first number that differs; less is better.
///
/// 1. exercises not there, weighed by `keep` (the extras K and D apart);
/// 2. minutes under the usual time, of the exercises that are not extras;
/// 3. extras not there, D before K;
/// 4. minutes under the usual time, of extras and of R;
/// 5. breaks;
/// 6. minutes under the long time;
/// 7. unevenness: the squares of each session's spare minutes, summed;
/// 8. the squares of the stretches between breaks, summed.
pub fn given_up(programme: &Programme, meeting: &Meeting, method: &[Exercise]) -> [u64; 8] {
    let mut cost = [0u64; 8];
    let planned: BTreeMap<Letter, u16> = programme
        .fates
        .iter()
        .filter_map(|fate| match fate.outcome {
            Outcome::Planned { minutes, .. } => Some((fate.letter, minutes)),
            _ => None,
        })
        .collect();
    for exercise in method.iter().filter(|exercise| exercise.keep > 0) {
        let fixed = meeting.wishes.minutes.contains_key(&exercise.letter);
        match planned.get(&exercise.letter) {
            None if exercise.extra => cost[2] += 1 << (16 - exercise.keep),
            None => cost[0] += 1 << (16 - exercise.keep),
            Some(_) if fixed => {}
            Some(&minutes) => {
                cost[if exercise.extra { 3 } else { 1 }] += u64::from(exercise.minutes.usual.saturating_sub(minutes));
            }
        }
    }
    for (_, letter, slot) in programme.exercises() {
        let Some(exercise) = method.iter().find(|exercise| exercise.letter == letter) else { continue };
        if meeting.wishes.minutes.contains_key(&letter) {
            continue;
        }
        if letter == LOOKING_BACK {
            cost[3] += u64::from(exercise.minutes.usual.saturating_sub(slot.minutes()));
        }
        cost[5] += u64::from(exercise.minutes.long.saturating_sub(slot.minutes().max(exercise.minutes.usual)));
    }
    for session in &programme.sessions {
        cost[4] += session.slots.iter().filter(|slot| slot.what == What::Break).count() as u64;
        cost[6] += u64::from(session.spare()).pow(2);
        cost[7] += stretches(session).into_iter().map(|stretch| u64::from(stretch).pow(2)).sum::<u64>();
    }
    cost
}
