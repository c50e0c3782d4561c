//! The field `by_hand` of `[programme]`: a programme that the hosts laid themselves.
//!
//! A list for each session, of pieces such as `"W 15"`, `"break 15"` and `"room 10"`. What it must keep to here is only
//! that it can be understood; that it keeps the rules of a programme is another matter, and not asked.

use std::collections::BTreeSet;

use method::Letter;
use toml::Spanned;
use toml::de::DeValue;

use super::table::{Found, Report, Section, text};
use super::wishes::letter;
use crate::finding::{Kind, Problem};
use crate::model::Piece;
use crate::programme::What;
use crate::programme::by_hand::{MINUTES, MOST_PIECES, join_room_at_start};
use crate::programme::rules::LOOKING_BACK;

/// Most characters of a piece; more is no piece.
const LONGEST_TEXT: usize = 40;

/// `None` when the field is not there, or when something in it is wrong.
pub(super) fn by_hand(table: &mut Section<'_>, sessions: usize, report: &mut Report<'_>) -> Option<Vec<Vec<Piece>>> {
    let value = table.value("by_hand")?;
    let field = table.field("by_hand");
    let Some(lists) = value.get_ref().as_array() else {
        report.add(Some(value.span()), field, Problem::WrongKind(Kind::Pieces));
        return None;
    };
    if lists.len() != sessions {
        report.add(Some(value.span()), &field, Problem::ByHandSessions { lists: lists.len(), sessions });
    }
    let mut there = BTreeSet::new();
    let mut read = |(at, list)| session(list, &format!("{field}, session {}", at + 1), &mut there, report);
    // Every list is read before any is given up, so that everything is told.
    let lists: Vec<Option<Vec<Piece>>> = lists.iter().enumerate().map(&mut read).collect();
    lists.into_iter().collect()
}

/// The pieces of one session. `there`: the exercises of the sessions before.
fn session(
    list: &Spanned<DeValue<'_>>,
    field: &str,
    there: &mut BTreeSet<Letter>,
    report: &mut Report<'_>,
) -> Option<Vec<Piece>> {
    let Some(items) = list.get_ref().as_array() else {
        report.add(Some(list.span()), field, Problem::WrongKind(Kind::Pieces));
        return None;
    };
    if items.len() > MOST_PIECES {
        report.add(Some(list.span()), field, Problem::TooMany { count: items.len(), most: MOST_PIECES });
        return None;
    }
    // R opens every later session, so it may be there in each.
    there.remove(&LOOKING_BACK);
    let mut pieces = Vec::new();
    for item in items {
        let Some(Found { value, span }) = text(item, field, LONGEST_TEXT, report) else { continue };
        match piece(&value) {
            Ok(Piece { what: What::Exercise(letter), .. }) if !there.insert(letter) => {
                report.add(Some(span), field, Problem::Twice(letter.to_string()));
            }
            Ok(piece) => pieces.push(piece),
            Err(problem) => report.add(Some(span), field, problem),
        }
    }
    let all = pieces.len() == items.len();
    join_room_at_start(&mut pieces);
    all.then_some(pieces)
}

/// A piece as [`piece`] reads it.
pub(super) fn text_of(piece: &Piece) -> String {
    let word = match piece.what {
        What::Exercise(letter) => letter.to_string(),
        What::Break => "break".to_owned(),
        What::Room => "room".to_owned(),
    };
    format!("{word} {}", piece.minutes)
}

/// `W 15`, `break 15`, `room 10`.
fn piece(text: &str) -> Result<Piece, Problem> {
    let unreadable = || Problem::UnreadablePiece(text.to_owned());
    let (word, minutes) = text.split_once(char::is_whitespace).ok_or_else(unreadable)?;
    let what = match word.to_lowercase().as_str() {
        "break" | "pauze" => What::Break,
        "room" | "ruimte" => What::Room,
        _ => What::Exercise(letter(word).ok_or_else(unreadable)?),
    };
    let minutes: i64 = minutes.trim().parse().map_err(|_| unreadable())?;
    match u16::try_from(minutes) {
        Ok(minutes) if MINUTES.contains(&minutes) => Ok(Piece { what, minutes }),
        _ => {
            let (least, most) = (i64::from(*MINUTES.start()), i64::from(*MINUTES.end()));
            Err(Problem::OutOfRange { value: minutes, least, most })
        }
    }
}
