//! Where in a programme a broken rule shows.

use method::Letter;

use super::super::rules::{BREAK, Broken, LONGEST_STRETCH, LOOKING_BACK};
use super::super::{PlannedSession, Programme, Slot, What, minutes_between};

/// A place in a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The session, from 0.
    pub session: usize,
    /// The piece in the session, from 0, as [`crate::programme::pieces`] counts; `None`: the session as a whole.
    /// It is also the number of the slot, unless the session begins with kept room, which is a piece and no slot.
    pub at: Option<usize>,
}

/// The place beside which a broken rule is to be told: what has to give way as far as one thing has, or else the session.
pub fn place(broken: &Broken, programme: &Programme) -> Place {
    match *broken {
        Broken::Overlap(at) => in_session(programme, at, does_not_fit),
        Broken::Order(letter) => out_of_order(programme, letter).unwrap_or_else(|| missing(programme, letter)),
        Broken::Minutes(letter, minutes) => {
            let is_it = |slot: &Slot| slot.what == What::Exercise(letter) && slot.minutes() == minutes;
            find(programme, is_it).unwrap_or_else(|| missing(programme, letter))
        }
        Broken::Stretch(at, minutes) => in_session(programme, at, |session| too_far(session, minutes)),
        Broken::NoBreak(at) => Place { session: at, at: None },
        Broken::Break(at) => in_session(programme, at, wrong_break),
        Broken::LookingBack(at) => in_session(programme, at, |session| session.slots.iter().position(is_looking_back)),
        Broken::Wish(letter) => {
            find(programme, |slot| slot.what == What::Exercise(letter)).unwrap_or_else(|| missing(programme, letter))
        }
    }
}

fn in_session(programme: &Programme, at: usize, slot: impl Fn(&PlannedSession) -> Option<usize>) -> Place {
    let session = programme.sessions.get(at);
    Place { session: at, at: session.and_then(|session| Some(slot(session)? + room_at_start(session))) }
}

/// One when there is a piece of room before the first slot.
fn room_at_start(session: &PlannedSession) -> usize {
    usize::from(session.slots.first().is_some_and(|slot| slot.starts > session.starts))
}

fn find(programme: &Programme, is_it: impl Fn(&Slot) -> bool) -> Option<Place> {
    let places = programme.sessions.iter().enumerate();
    places
        .filter_map(|(at, session)| Some((at, session, session.slots.iter().position(&is_it)?)))
        .next()
        .map(|(session, planned, slot)| Place { session, at: Some(slot + room_at_start(planned)) })
}

/// The session in which an exercise would be that is not there.
fn missing(programme: &Programme, letter: Letter) -> Place {
    let before = programme.fates.iter().take_while(|fate| fate.letter != letter).map(|fate| fate.letter);
    let session = programme.exercises().filter(|(_, there, _)| before.clone().any(|before| before == *there)).last();
    Place { session: session.map_or(0, |(session, _, _)| session), at: None }
}

fn does_not_fit(session: &PlannedSession) -> Option<usize> {
    session.slots.iter().position(|slot| slot.ends > session.ends)
}

fn out_of_order(programme: &Programme, wanted: Letter) -> Option<Place> {
    let place_of = |letter: Letter| programme.fates.iter().position(|fate| fate.letter == letter);
    let mut last = None;
    for (session, planned) in programme.sessions.iter().enumerate() {
        for (slot, it) in planned.slots.iter().enumerate() {
            let What::Exercise(letter) = it.what else { continue };
            let Some(place) = place_of(letter) else { continue };
            if letter == wanted && last.is_some_and(|last| place <= last) {
                return Some(Place { session, at: Some(slot + room_at_start(planned)) });
            }
            last = Some(place);
        }
    }
    None
}

/// The slot during which people have sat for too long, in the stretch of so many minutes.
fn too_far(session: &PlannedSession, minutes: u16) -> Option<usize> {
    let mut from = 0;
    for stretch in session.slots.split(|slot| slot.what == What::Break) {
        if let (Some(first), Some(last)) = (stretch.first(), stretch.last())
            && minutes_between(first.starts, last.ends) == minutes
        {
            let long = |slot: &Slot| minutes_between(first.starts, slot.ends) > LONGEST_STRETCH;
            return Some(from + stretch.iter().position(long)?);
        }
        from += stretch.len() + 1;
    }
    None
}

fn wrong_break(session: &PlannedSession) -> Option<usize> {
    let is_at_an_end = |at: usize| at == 0 || at + 1 == session.slots.len();
    let wrong = |(at, slot): (usize, &Slot)| slot.what == What::Break && (is_at_an_end(at) || slot.minutes() < BREAK);
    session.slots.iter().enumerate().position(wrong)
}

fn is_looking_back(slot: &Slot) -> bool {
    slot.what == What::Exercise(LOOKING_BACK)
}
