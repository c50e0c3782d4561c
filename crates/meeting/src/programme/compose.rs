//! From a meeting to its programme.

use jiff::ToSpan;
use jiff::civil::DateTime;
use method::{Exercise, Letter};

use super::conflict::{Conflict, find_conflict};
use super::fates::{fates, is_left_out};
use super::layout::{Cost, Item, Placed, lay_out};
use super::rules::{BREAK, LOOKING_BACK};
use super::{PlannedSession, Programme, Slot, What};
use crate::model::{Meeting, Session, Wishes};

/// Step of the minutes that the composer gives out.
const STEP: u16 = 5;

/// The best programme of the method for this meeting: no other programme under the rules gives up less
/// (see [`super::rules::given_up`]). Sessions start on time, breaks take [`BREAK`] minutes, and nothing waits, except
/// before a fixed start. What the hosts laid by hand is not looked at; see [`super::of`].
///
/// # Errors
/// The wishes of the hosts that cannot be met together; without wishes there is always a programme.
pub fn compose(meeting: &Meeting) -> Result<Programme, Conflict> {
    compose_with(meeting, &method::facts().exercises)
}

/// As [`compose`], for another set of exercises, in the order of the method.
///
/// # Errors
/// As [`compose`].
pub fn compose_with(meeting: &Meeting, method: &[Exercise]) -> Result<Programme, Conflict> {
    find(&meeting.sessions, &meeting.wishes, method)
        .ok_or_else(|| find_conflict(&meeting.sessions, &meeting.wishes, method))
}

/// The best programme, or `None` when the wishes cannot be met.
pub(super) fn find(sessions: &[Session], wishes: &Wishes, method: &[Exercise]) -> Option<Programme> {
    let exercises: Vec<&Exercise> = method.iter().filter(|exercise| is_wanted(exercise.letter, wishes)).collect();
    let items = exercises.iter().map(|exercise| item(exercise, sessions, wishes)).collect::<Option<Vec<Item>>>()?;
    let minutes: Vec<u16> = sessions.iter().map(Session::minutes).collect();
    let looking_back = looking_back(wishes, method);
    let placed = lay_out(&items, &minutes, &looking_back)?;
    let there: Vec<(Letter, Option<Placed>)> = exercises.iter().map(|exercise| exercise.letter).zip(placed).collect();
    let sessions: Vec<PlannedSession> =
        sessions.iter().enumerate().map(|(at, session)| planned(at, session, &there)).collect();
    Some(Programme { fates: fates(&sessions, wishes, method), sessions })
}

/// Whether an exercise takes part in the search: weighed by the method, and not left out by the hosts.
fn is_wanted(letter: Letter, wishes: &Wishes) -> bool {
    letter != LOOKING_BACK && !is_left_out(letter, wishes)
}

/// `None` when a fixed start lies in no session.
fn item(exercise: &Exercise, sessions: &[Session], wishes: &Wishes) -> Option<Item> {
    let letter = exercise.letter;
    let start = match wishes.start.get(&letter) {
        Some(&start) => Some(session_at(sessions, start)?),
        None => None,
    };
    Some(Item {
        options: options(exercise, wishes),
        absent: (!wishes.asks_for(letter)).then(|| Cost::absent(exercise.keep, exercise.extra)),
        start,
        session: wishes.shape.and_then(|shape| shape.session_of(letter)),
    })
}

fn session_at(sessions: &[Session], start: DateTime) -> Option<(usize, u16)> {
    let at = sessions.iter().position(|session| session.starts <= start && start < session.ends)?;
    Some((at, super::minutes_between(sessions[at].starts, start)))
}

fn options(exercise: &Exercise, wishes: &Wishes) -> Vec<(u16, Cost)> {
    if let Some(&fixed) = wishes.minutes.get(&exercise.letter) {
        return vec![(fixed, Cost::fixed(fixed, exercise.keep))];
    }
    let minutes = exercise.minutes;
    (minutes.short..=minutes.long)
        .step_by(usize::from(STEP))
        .map(|m| (m, Cost::minutes(m, minutes.usual, minutes.long, exercise.keep, exercise.extra)))
        .collect()
}

fn looking_back(wishes: &Wishes, method: &[Exercise]) -> Vec<(u16, Cost)> {
    let exercise = method.iter().find(|exercise| exercise.letter == LOOKING_BACK);
    let Some(exercise) = exercise.filter(|exercise| !is_left_out(exercise.letter, wishes)) else { return Vec::new() };
    // R is short of its usual time at the rank of the extras.
    options(&Exercise { extra: true, keep: 0, ..exercise.clone() }, wishes)
}

fn planned(at: usize, session: &Session, there: &[(Letter, Option<Placed>)]) -> PlannedSession {
    let mut slots: Vec<Slot> = Vec::new();
    let mut add = |start: u16, minutes: u16, what: What| {
        let starts = session.starts + i64::from(start).minutes();
        slots.push(Slot { starts, ends: starts + i64::from(minutes).minutes(), what });
    };
    let mut now = None;
    for (letter, placed) in there {
        let Some(placed) = placed.filter(|placed| placed.session == at) else { continue };
        if let Some(back) = placed.looking_back {
            add(0, back, What::Exercise(LOOKING_BACK));
            now = Some(back);
        }
        let wait = now.map_or(0, |now| placed.start - now);
        if wait > 0 {
            let what = if wait >= BREAK { What::Break } else { What::Room };
            add(placed.start - wait, wait, what);
        }
        add(placed.start, placed.minutes, What::Exercise(*letter));
        now = Some(placed.start + placed.minutes);
    }
    PlannedSession { starts: session.starts, ends: session.ends, slots }
}
