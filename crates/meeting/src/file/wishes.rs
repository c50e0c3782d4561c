//! The table `[programme]`: what the hosts wish.

use std::collections::BTreeMap;

use method::Letter;
use toml::Spanned;
use toml::de::DeValue;

use super::by_hand;
use super::table::{Found, Report, Section, moment, number};
use crate::finding::Problem;
use crate::model::{Session, Shape, Wishes};
use crate::programme::rules::{LONGEST_STRETCH, LOOKING_BACK};

/// Least minutes that hosts can fix for an exercise.
const LEAST_MINUTES: i64 = 5;

pub(super) fn wishes(root: &mut Section<'_>, sessions: &[Session], report: &mut Report<'_>) -> Wishes {
    let Some(mut table) = root.table("programme", report) else { return Wishes::default() };
    let shape = shape(&mut table, sessions.len(), report);
    let include = letters(&mut table, "include", report);
    let leave_out = letters(&mut table, "leave_out", report);
    let most = i64::from(LONGEST_STRETCH);
    let minutes = per_exercise(&mut table, "minutes", report, |value, field, report| {
        number(value, field, LEAST_MINUTES, most, report).map(|minutes| minutes as u16)
    });
    let start = per_exercise(&mut table, "start", report, |value, field, report| {
        let Found { value, span } = moment(value, field, report)?;
        let inside = sessions.iter().any(|session| session.starts <= value && value < session.ends);
        if !inside {
            report.add(Some(span), field, Problem::StartOutside(value));
        }
        inside.then_some(value)
    });
    for &letter in &leave_out {
        if include.contains(&letter) || minutes.contains_key(&letter) || start.contains_key(&letter) {
            report.add(table.span(), table.field("leave_out"), Problem::WishedAndLeftOut(letter));
        }
    }
    let by_hand = by_hand::by_hand(&mut table, sessions.len(), report);
    table.finish(report);
    Wishes { shape, include, leave_out, minutes, start, by_hand }
}

fn shape(table: &mut Section<'_>, sessions: usize, report: &mut Report<'_>) -> Option<Shape> {
    let found = table.text("shape", 40, report)?;
    let shape = Shape::ALL.into_iter().find(|shape| shape.word() == found.value);
    let problem = match shape {
        Some(shape) if shape.sessions() == sessions => return Some(shape),
        Some(shape) => Problem::ShapeSessions { shape, sessions },
        None => {
            let allowed = Shape::ALL.iter().map(|shape| shape.word().to_owned()).collect();
            Problem::UnknownWord { value: found.value, allowed }
        }
    };
    report.add(Some(found.span), table.field("shape"), problem);
    None
}

fn letters(table: &mut Section<'_>, key: &'static str, report: &mut Report<'_>) -> Vec<Letter> {
    let field = table.field(key);
    let mut letters = Vec::new();
    for Found { value, span } in table.texts(key, 40, report) {
        match letter(&value) {
            // R opens every later session by itself; all one can wish is to leave it out.
            Some(letter) if letter == LOOKING_BACK && key == "include" => {
                report.add(Some(span), &field, unknown(&value))
            }
            Some(letter) if letters.contains(&letter) => report.add(Some(span), &field, Problem::Twice(value)),
            Some(letter) => letters.push(letter),
            None => report.add(Some(span), &field, unknown(&value)),
        }
    }
    letters
}

/// A table of letter to something: `minutes = { A = 40 }`.
fn per_exercise<T>(
    table: &mut Section<'_>,
    key: &'static str,
    report: &mut Report<'_>,
    mut read: impl FnMut(&Spanned<DeValue<'_>>, &str, &mut Report<'_>) -> Option<T>,
) -> BTreeMap<Letter, T> {
    let Some(inner) = table.table(key, report) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for (name, value, span) in inner.keys() {
        let field = inner.field(name);
        match letter(name) {
            Some(letter) if letter == LOOKING_BACK && key == "start" => report.add(Some(span), field, unknown(name)),
            // Once in small and once in large.
            Some(letter) if found.contains_key(&letter) => {
                report.add(Some(span), field, Problem::Twice(name.to_owned()));
            }
            Some(letter) => {
                if let Some(value) = read(value, &field, report) {
                    found.insert(letter, value);
                }
            }
            None => report.add(Some(span), field, unknown(name)),
        }
    }
    found
}

/// The exercise with this letter, in small or large.
pub(super) fn letter(word: &str) -> Option<Letter> {
    let mut chars = word.trim().chars();
    let letter = Letter(chars.next()?.to_ascii_uppercase());
    (chars.next().is_none() && method::facts().exercise(letter).is_some()).then_some(letter)
}

fn unknown(value: &str) -> Problem {
    let exercises = method::facts().exercises.iter().map(|exercise| exercise.letter);
    let allowed = exercises.filter(|letter| *letter != LOOKING_BACK).map(|letter| letter.to_string()).collect();
    Problem::UnknownWord { value: value.to_owned(), allowed }
}
