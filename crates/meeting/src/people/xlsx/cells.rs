//! The cells of a sheet, one by one: the rectangle around them can have thousands of millions.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};

use super::Table;
use super::parts::{attribute, reader};
use super::text::{Listener, Texts};
use crate::finding::Problem;

/// What stands in a cell.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    Truth,
    /// A fault in a formula.
    Fault,
    /// The number of a shared text.
    Shared,
    Text,
}

/// Puts everything filled in into the table.
///
/// # Errors
/// When it is no sheet, or there is too much in it.
pub(super) fn read(xml: &str, texts: &Texts, table: &mut Table) -> Result<(), Problem> {
    let mut reader = reader(xml);
    let mut listener = Listener::default();
    // A row or a cell without a place stands after the one before.
    let (mut row, mut column, mut kind) = (0, 0, Kind::Number);
    loop {
        let event = reader.read_event().map_err(|_| Problem::NotATable)?;
        listener.hear(&event).ok_or(Problem::NotATable)?;
        match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                "row" => row = row_number(element, row).ok_or(Problem::NotATable)?,
                "c" => {
                    (row, column) = place(element, (row, column)).ok_or(Problem::NotATable)?;
                    kind = kind_of(element);
                    listener.take();
                }
                // A value beside it says the same once more.
                "is" => drop(listener.take()),
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "row" => (row, column) = (row.saturating_add(1), 0),
                "c" => {
                    let heard = listener.take();
                    let text = value(kind, &heard, texts).ok_or(Problem::NotATable)?;
                    table.add((row, column), &text)?;
                    column = column.saturating_add(1);
                }
                "sheetData" => return Ok(()),
                _ => {}
            },
            Event::Eof => return Err(Problem::NotATable),
            _ => {}
        }
    }
}

fn row_number(element: &BytesStart, next: u32) -> Option<u32> {
    match attribute(element, "r") {
        Some(number) => number.parse::<u32>().ok()?.checked_sub(1),
        None => Some(next),
    }
}

fn place(element: &BytesStart, next: (u32, u32)) -> Option<(u32, u32)> {
    let Some(name) = attribute(element, "r") else { return Some(next) };
    let (letters, digits) = name.split_at(name.find(|c: char| !c.is_ascii_alphabetic())?);
    let digit = |letter: u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column =
        letters.bytes().try_fold(0_u32, |column, letter| column.checked_mul(26)?.checked_add(digit(letter)))?;
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

fn kind_of(element: &BytesStart) -> Kind {
    match attribute(element, "t").as_deref() {
        None | Some("n") => Kind::Number,
        Some("b") => Kind::Truth,
        Some("e") => Kind::Fault,
        Some("s") => Kind::Shared,
        Some(_) => Kind::Text,
    }
}

/// The text of a cell; `None` when there is no such shared text.
fn value<'t>(kind: Kind, heard: &'t str, texts: &'t Texts) -> Option<Cow<'t, str>> {
    let value = heard.trim();
    Some(match kind {
        _ if value.is_empty() => Cow::Borrowed(""),
        Kind::Number => value.parse::<f64>().map_or(Cow::Borrowed(heard), |number| Cow::Owned(number.to_string())),
        Kind::Truth => Cow::Borrowed(if matches!(value, "1" | "true") { "true" } else { "false" }),
        Kind::Fault => Cow::Borrowed(""),
        Kind::Shared => Cow::Borrowed(texts.get(value.parse().ok()?)?),
        Kind::Text => Cow::Borrowed(heard),
    })
}
