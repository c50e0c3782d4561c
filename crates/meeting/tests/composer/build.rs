//! The smallest meetings, and programmes as one line of text.

use jiff::ToSpan;
use jiff::civil::{DateTime, date};
use meeting::programme::{Cause, Fate, Outcome, PlannedSession, Programme, Slot, What, Wish, compose};
use meeting::{Meeting, Participants, Piece, Session, Wishes};
use method::{Exercise, Letter};

pub(crate) fn method() -> &'static [Exercise] {
    &method::facts().exercises
}

/// A meeting of sessions of so many minutes, each on its own day from 13:00.
pub(crate) fn meeting_of(minutes: &[u16]) -> Meeting {
    let session = |(day, &minutes): (usize, &u16)| {
        let starts = date(2027, 2, 3).at(13, 0, 0, 0) + (day as i64).days();
        Session { starts, ends: starts + i64::from(minutes).minutes() }
    };
    meeting_in(minutes.iter().enumerate().map(session).collect())
}

/// A meeting in these sessions, without wishes.
pub(crate) fn meeting_in(sessions: Vec<Session>) -> Meeting {
    Meeting {
        title: "A meeting".to_owned(),
        place: None,
        aim: None,
        languages: vec!["nl".to_owned()],
        hosts: Vec::new(),
        sessions,
        participants: Participants::default(),
        wishes: Wishes::default(),
    }
}

/// So many minutes after the start of a session, counted from 0.
pub(crate) fn moment(meeting: &Meeting, session: usize, minutes: u16) -> DateTime {
    meeting.sessions[session].starts + i64::from(minutes).minutes()
}

pub(crate) fn letters(text: &str) -> Vec<Letter> {
    text.chars().map(Letter).collect()
}

/// The composed programme as text, see [`written`]; or the wishes that cannot be met together.
pub(crate) fn composed(meeting: &Meeting) -> String {
    match compose(meeting) {
        Ok(programme) => written(&programme),
        Err(conflict) => {
            let wishes: Vec<String> = conflict.wishes.iter().map(wish).collect();
            format!("cannot be: {}", wishes.join(", "))
        }
    }
}

fn wish(wish: &Wish) -> String {
    match wish {
        Wish::Shape(shape) => shape.word().to_owned(),
        Wish::Include(letter) => letter.to_string(),
        Wish::Minutes(letter, minutes) => format!("{letter} of {minutes}"),
        Wish::Start(letter, start) => format!("{letter} at {}", start.strftime("%H:%M")),
    }
}

/// A programme as text: `W15 A30 | B30 +10 / R10 E40; without K, D in C, F at home`. A stroke is a break of a quarter
/// (another length stands beside it), brackets are minutes kept free, a plus the minutes to spare at the end; a slash
/// lies between two sessions. `without K by wish`: the hosts wanted so.
pub(crate) fn written(programme: &Programme) -> String {
    let sessions: Vec<String> = programme.sessions.iter().map(session).collect();
    let sessions = sessions.join(" / ");
    let missing: Vec<String> = programme.fates.iter().filter_map(missing).collect();
    if missing.is_empty() { sessions } else { format!("{sessions}; {}", missing.join(", ")) }
}

fn session(session: &PlannedSession) -> String {
    let slot = |slot: &Slot| match (slot.what, slot.minutes()) {
        (What::Exercise(letter), minutes) => format!("{letter}{minutes}"),
        (What::Break, 15) => "|".to_owned(),
        (What::Break, minutes) => format!("|{minutes}"),
        (What::Room, minutes) => format!("({minutes})"),
    };
    let mut parts: Vec<String> = session.slots.iter().map(slot).collect();
    if session.spare() > 0 {
        parts.push(format!("+{}", session.spare()));
    }
    parts.join(" ")
}

/// Pieces as text: `(10) W15 |15 A30 / R10 E40`.
pub(crate) fn pieces_as_text(pieces: &[Vec<Piece>]) -> String {
    let piece = |piece: &Piece| match (piece.what, piece.minutes) {
        (What::Exercise(letter), minutes) => format!("{letter}{minutes}"),
        (What::Break, minutes) => format!("|{minutes}"),
        (What::Room, minutes) => format!("({minutes})"),
    };
    let session = |pieces: &Vec<Piece>| pieces.iter().map(piece).collect::<Vec<_>>().join(" ");
    pieces.iter().map(session).collect::<Vec<_>>().join(" / ")
}

fn missing(fate: &Fate) -> Option<String> {
    let letter = fate.letter;
    let (text, cause) = match fate.outcome {
        Outcome::Planned { .. } => return None,
        Outcome::LeftOut(cause) => (format!("without {letter}"), cause),
        Outcome::Homework(cause) => (format!("{letter} at home"), cause),
        Outcome::FoldedInto(into, cause) => (format!("{letter} in {into}"), cause),
    };
    Some(if cause == Cause::Hosts { text + " by wish" } else { text })
}
