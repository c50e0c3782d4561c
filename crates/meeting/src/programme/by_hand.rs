//! Programmes that the hosts lay themselves, as pieces one after the other.

use jiff::ToSpan;
use jiff::civil::DateTime;
use method::Exercise;

use super::conflict::Conflict;
use super::fates::fates;
use super::{PlannedSession, Programme, Slot, What, compose_with, minutes_between};
use crate::model::{Meeting, Piece, Session};

/// Fewest and most minutes of a piece.
pub(crate) const MINUTES: std::ops::RangeInclusive<u16> = 1..=480;
/// Most pieces of a session.
pub(crate) const MOST_PIECES: usize = 40;

/// The programme of a meeting: as its hosts laid it by hand, or else the composed one.
///
/// What is laid by hand is taken as it is, also when it breaks rules or runs past the end of its session. Kept room
/// before the first thing of a session is no slot: the session just starts with that later.
///
/// # Errors
/// As [`super::compose`]; a programme laid by hand never fails.
pub fn of(meeting: &Meeting) -> Result<Programme, Conflict> {
    of_with(meeting, &method::facts().exercises)
}

/// As [`of`], for another set of exercises, in the order of the method.
///
/// # Errors
/// As [`of`].
pub fn of_with(meeting: &Meeting, method: &[Exercise]) -> Result<Programme, Conflict> {
    match &meeting.wishes.by_hand {
        Some(by_hand) => Ok(laid(meeting, by_hand, method)),
        None => compose_with(meeting, method),
    }
}

/// The programme of these pieces, a list for each session of the meeting.
pub(super) fn laid(meeting: &Meeting, pieces: &[Vec<Piece>], method: &[Exercise]) -> Programme {
    let pieces = pieces.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..]));
    let sessions: Vec<PlannedSession> =
        meeting.sessions.iter().zip(pieces).map(|(session, pieces)| planned(session, pieces)).collect();
    Programme { fates: fates(&sessions, &meeting.wishes, method), sessions }
}

fn planned(session: &Session, pieces: &[Piece]) -> PlannedSession {
    let mut slots: Vec<Slot> = Vec::new();
    let mut now = session.starts;
    for piece in pieces.iter().filter(|piece| piece.minutes > 0) {
        let starts = now;
        now = after(starts, piece.minutes);
        if !(slots.is_empty() && piece.what == What::Room) {
            slots.push(Slot { starts, ends: now, what: piece.what });
        }
    }
    PlannedSession { starts: session.starts, ends: session.ends, slots }
}

/// Stops at the end of all time rather than overflowing.
fn after(moment: DateTime, minutes: u16) -> DateTime {
    moment.saturating_add(i64::from(minutes).minutes())
}

/// A programme as pieces, a list for each session: laid by hand so, it is the same programme again. A session whose first
/// slot starts later than the session itself begins with a piece of kept room, and so has one piece more than slots.
pub fn pieces(programme: &Programme) -> Vec<Vec<Piece>> {
    programme.sessions.iter().map(pieces_of).collect()
}

fn pieces_of(session: &PlannedSession) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut now = session.starts;
    for slot in &session.slots {
        if slot.starts > now {
            pieces.push(Piece { what: What::Room, minutes: minutes_between(now, slot.starts) });
        }
        pieces.push(Piece { what: slot.what, minutes: slot.minutes() });
        now = slot.ends;
    }
    pieces
}

/// Makes one piece of all kept room at the start of a session, as [`pieces`] does. More than the longest piece is past
/// the end of any session.
pub(crate) fn join_room_at_start(pieces: &mut Vec<Piece>) {
    let rooms = pieces.iter().take_while(|piece| piece.what == What::Room).count();
    if rooms > 1 {
        let minutes = pieces[..rooms].iter().fold(0u16, |sum, piece| sum.saturating_add(piece.minutes));
        pieces.splice(..rooms, [Piece { what: What::Room, minutes: minutes.min(*MINUTES.end()) }]);
    }
}
