//! Changing a programme that is laid by hand, one step at a time, as a host does with buttons or by dragging; and finding
//! the steps that mend a broken rule.
//!
//! Everywhere `session` and `at` are places in the lists of pieces, from 0, such as [`super::pieces`] gives them.

mod candidates;
mod mends;
mod moves;
mod place;

use method::{Exercise, Letter};

use super::What;
use super::by_hand::{MINUTES, MOST_PIECES, join_room_at_start};
use super::rules::{BREAK, LOOKING_BACK};
use crate::model::Piece;
pub use mends::mends;
pub use place::{Place, place};

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A piece changes places with the one before it; the first of a session goes to the end of the session before.
    /// R that opens a later session is passed over, so that it goes on opening it.
    Earlier {
        /// Its session.
        session: usize,
        /// Its place.
        at: usize,
    },
    /// A piece changes places with the one after it; the last of a session goes to the start of the next one, after R.
    Later {
        /// Its session.
        session: usize,
        /// Its place.
        at: usize,
    },
    /// A piece goes somewhere else.
    Move {
        /// Its session.
        session: usize,
        /// Its place.
        at: usize,
        /// The session where it goes.
        to_session: usize,
        /// The place where it will be, once it is taken out where it was.
        to_at: usize,
    },
    /// A piece takes so long, 1 to 480 minutes.
    Minutes {
        /// Its session.
        session: usize,
        /// Its place.
        at: usize,
        /// Its new length.
        minutes: u16,
    },
    /// A piece goes out.
    Remove {
        /// Its session.
        session: usize,
        /// Its place.
        at: usize,
    },
    /// An exercise that is not there comes in, with its usual minutes: after the last one that comes before it in the
    /// method. R opens every later session that holds something and has none.
    PutBack(Letter),
    /// A break of [`BREAK`] minutes comes in.
    AddBreak {
        /// Its session.
        session: usize,
        /// The place where it will be; what stands there comes after it.
        at: usize,
    },
}

/// The pieces after an edit; kept room at the start of a session becomes one piece. `method` is in its own order.
///
/// `None` when the edit points at nothing: at a piece or a session that is not there, at minutes that a piece cannot have,
/// at an exercise that is there already, or past the most pieces of a session (40).
pub fn apply(pieces: &[Vec<Piece>], edit: &Edit, method: &[Exercise]) -> Option<Vec<Vec<Piece>>> {
    let mut after = pieces.to_vec();
    match *edit {
        Edit::Earlier { session, at } => shift(&mut after, (session, at), earlier(pieces, session, at)?)?,
        Edit::Later { session, at } => shift(&mut after, (session, at), later(pieces, session, at)?)?,
        Edit::Move { session, at, to_session, to_at } => shift(&mut after, (session, at), (to_session, to_at))?,
        Edit::Minutes { session, at, minutes } => {
            let piece = after.get_mut(session)?.get_mut(at)?;
            piece.minutes = Some(minutes).filter(|minutes| MINUTES.contains(minutes))?;
        }
        Edit::Remove { session, at } => {
            let list = after.get_mut(session).filter(|list| at < list.len())?;
            list.remove(at);
        }
        Edit::PutBack(LOOKING_BACK) => open_with_looking_back(&mut after, method)?,
        Edit::PutBack(letter) => put_back(&mut after, letter, method)?,
        Edit::AddBreak { session, at } => {
            let list = after.get_mut(session).filter(|list| at <= list.len())?;
            list.insert(at, Piece { what: What::Break, minutes: BREAK });
        }
    }
    after.iter_mut().for_each(join_room_at_start);
    let fits = |(at, list): (usize, &Vec<Piece>)| list.len() <= MOST_PIECES.max(pieces[at].len());
    after.iter().enumerate().all(fits).then_some(after)
}

/// Takes a piece out and puts it in elsewhere.
fn shift(pieces: &mut [Vec<Piece>], from: (usize, usize), to: (usize, usize)) -> Option<()> {
    let list = pieces.get_mut(from.0).filter(|list| from.1 < list.len())?;
    let piece = list.remove(from.1);
    let target = pieces.get_mut(to.0).filter(|list| to.1 <= list.len())?;
    // R may be there once in a session.
    if is_looking_back(&piece) && target.iter().any(is_looking_back) {
        return None;
    }
    target.insert(to.1, piece);
    Some(())
}

/// Where a piece comes that goes one place up.
fn earlier(pieces: &[Vec<Piece>], session: usize, at: usize) -> Option<(usize, usize)> {
    let list = pieces.get(session)?;
    let piece = list.get(at)?;
    let is_first = at == 0 || session > 0 && at == 1 && passes_over(&list[0], piece);
    if !is_first {
        return Some((session, at - 1));
    }
    let before = session.checked_sub(1)?;
    Some((before, pieces[before].len()))
}

/// Where a piece comes that goes one place down.
fn later(pieces: &[Vec<Piece>], session: usize, at: usize) -> Option<(usize, usize)> {
    let list = pieces.get(session)?;
    let piece = list.get(at)?;
    if at + 1 < list.len() {
        return Some((session, at + 1));
    }
    let next = pieces.get(session + 1)?;
    let opens = next.first().is_some_and(|first| passes_over(first, piece));
    Some((session + 1, usize::from(opens)))
}

fn passes_over(first: &Piece, piece: &Piece) -> bool {
    is_looking_back(first) && !is_looking_back(piece)
}

fn is_looking_back(piece: &Piece) -> bool {
    piece.what == What::Exercise(LOOKING_BACK)
}

fn usual(letter: Letter, method: &[Exercise]) -> Option<Piece> {
    let exercise = method.iter().find(|exercise| exercise.letter == letter)?;
    Some(Piece { what: What::Exercise(letter), minutes: exercise.minutes.usual })
}

fn open_with_looking_back(pieces: &mut [Vec<Piece>], method: &[Exercise]) -> Option<()> {
    let piece = usual(LOOKING_BACK, method)?;
    let mut changed = false;
    for list in pieces.iter_mut().skip(1).filter(|list| !list.is_empty() && !list.iter().any(is_looking_back)) {
        // After room at the start, which only makes the session begin later.
        let at = usize::from(list[0].what == What::Room);
        list.insert(at, piece);
        changed = true;
    }
    changed.then_some(())
}

fn put_back(pieces: &mut [Vec<Piece>], letter: Letter, method: &[Exercise]) -> Option<()> {
    let piece = usual(letter, method)?;
    let place_of = |letter: Letter| method.iter().position(|exercise| exercise.letter == letter);
    let wanted = place_of(letter)?;
    let mut first = None;
    let mut last_before = None;
    for (session, list) in pieces.iter().enumerate() {
        for (at, there) in list.iter().enumerate() {
            match there.what {
                What::Exercise(there) if there == letter => return None,
                What::Exercise(LOOKING_BACK) | What::Break | What::Room => {}
                What::Exercise(there) => {
                    first = first.or(Some((session, at)));
                    if place_of(there).is_some_and(|place| place < wanted) {
                        last_before = Some((session, at + 1));
                    }
                }
            }
        }
    }
    let (session, at) = last_before.or(first).unwrap_or((0, pieces.first()?.len()));
    pieces[session].insert(at, piece);
    Some(())
}
