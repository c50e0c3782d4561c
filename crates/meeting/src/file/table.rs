//! Walking through a TOML table while noting what is wrong with it and which fields nobody asked for.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::DateTime;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use crate::finding::{Finding, Kind, Problem};

/// Findings about one text.
#[derive(Debug)]
pub(super) struct Report<'a> {
    text: &'a str,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Report<'a> {
    pub(super) fn new(text: &'a str) -> Report<'a> {
        Report { text, findings: Vec::new() }
    }

    pub(super) fn add(&mut self, span: Option<Range<usize>>, field: impl Into<String>, problem: Problem) {
        let line = span.map(|span| 1 + self.text[..span.start.min(self.text.len())].matches('\n').count());
        self.findings.push(Finding { line, field: field.into(), problem });
    }
}

/// A table of the file under a name that people understand: `session 2`.
pub(super) struct Section<'t> {
    table: &'t DeTable<'t>,
    span: Option<Range<usize>>,
    name: String,
    asked: BTreeSet<&'static str>,
}

/// A value with its place.
#[derive(Clone, Debug)]
pub(super) struct Found<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
}

impl<'t> Section<'t> {
    pub(super) fn new(table: &'t DeTable<'t>, span: Option<Range<usize>>, name: impl Into<String>) -> Section<'t> {
        Section { table, span, name: name.into(), asked: BTreeSet::new() }
    }

    /// The name of a field of this table for people: `session 2, ends`.
    pub(super) fn field(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}, {key}", self.name) }
    }

    pub(super) fn span(&self) -> Option<Range<usize>> {
        self.span.clone()
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = (&'t str, &'t Spanned<DeValue<'t>>, Range<usize>)> {
        let table = self.table;
        table.iter().map(|(key, value)| (key.get_ref().as_ref(), value, key.span()))
    }

    /// The value of a field, whatever it is.
    pub(super) fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.insert(key);
        self.table.get(key)
    }

    pub(super) fn missing(&self, key: &str, kind: Kind, report: &mut Report<'_>) {
        report.add(self.span(), self.field(key), Problem::Missing(kind));
    }

    /// A text of 1 to `most` characters on one line.
    pub(super) fn text(&mut self, key: &'static str, most: usize, report: &mut Report<'_>) -> Option<Found<String>> {
        let value = self.value(key)?;
        text(value, &self.field(key), most, report)
    }

    /// As [`Section::text`], but it must be there.
    pub(super) fn required_text(
        &mut self,
        key: &'static str,
        most: usize,
        report: &mut Report<'_>,
    ) -> Option<Found<String>> {
        if self.value(key).is_none() {
            self.missing(key, Kind::Text, report);
        }
        self.text(key, most, report)
    }

    /// Texts between square brackets; empty when the field is not there.
    pub(super) fn texts(&mut self, key: &'static str, most: usize, report: &mut Report<'_>) -> Vec<Found<String>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let field = self.field(key);
        match value.get_ref().as_array() {
            Some(items) => items.iter().filter_map(|item| text(item, &field, most, report)).collect(),
            None => {
                report.add(Some(value.span()), field, Problem::WrongKind(Kind::Texts));
                Vec::new()
            }
        }
    }

    pub(super) fn number(&mut self, key: &'static str, least: i64, most: i64, report: &mut Report<'_>) -> Option<i64> {
        let value = self.value(key)?;
        number(value, &self.field(key), least, most, report)
    }

    pub(super) fn moment(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Found<DateTime>> {
        let Some(value) = self.value(key) else {
            self.missing(key, Kind::Moment, report);
            return None;
        };
        moment(value, &self.field(key), report)
    }

    /// A table inside this one.
    pub(super) fn table(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Section<'t>> {
        let value = self.value(key)?;
        match value.get_ref().as_table() {
            Some(table) => Some(Section::new(table, Some(value.span()), self.field(key))),
            None => {
                report.add(Some(value.span()), self.field(key), Problem::WrongKind(Kind::Table));
                None
            }
        }
    }

    /// Tables such as `[[session]]`, numbered from 1; `None` when the field is not there or is something else.
    pub(super) fn tables(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Vec<Section<'t>>> {
        let Some(value) = self.value(key) else {
            self.missing(key, Kind::Tables, report);
            return None;
        };
        let items = value.get_ref().as_array();
        let tables: Option<Vec<Section<'t>>> = items.and_then(|items| {
            let numbered = items.iter().enumerate();
            numbered
                .map(|(i, item)| {
                    Some(Section::new(item.get_ref().as_table()?, Some(item.span()), format!("{key} {}", i + 1)))
                })
                .collect()
        });
        if tables.is_none() {
            report.add(Some(value.span()), self.field(key), Problem::WrongKind(Kind::Tables));
        }
        tables
    }

    /// Notes the fields that nobody asked for.
    pub(super) fn finish(self, report: &mut Report<'_>) {
        for (key, _, span) in self.keys().filter(|(key, _, _)| !self.asked.contains(key)) {
            let known = self.asked.iter().map(|known| (distance(key, known), *known)).min();
            let like = known.filter(|(far, _)| *far <= 2).map(|(_, known)| known.to_owned());
            report.add(Some(span), self.field(key), Problem::UnknownField(like));
        }
    }
}

pub(super) fn text(
    value: &Spanned<DeValue<'_>>,
    field: &str,
    most: usize,
    report: &mut Report<'_>,
) -> Option<Found<String>> {
    let span = value.span();
    let Some(text) = value.get_ref().as_str() else {
        report.add(Some(span), field, Problem::WrongKind(Kind::Text));
        return None;
    };
    match check_text(text, most) {
        Ok(text) => Some(Found { value: text, span }),
        Err(problem) => {
            report.add(Some(span), field, problem);
            None
        }
    }
}

/// The text without space around it.
///
/// # Errors
/// When it is empty, longer than `most` characters, or holds a character that cannot be printed.
pub fn check_text(text: &str, most: usize) -> Result<String, Problem> {
    let text = text.trim();
    let characters = text.chars().count();
    if text.is_empty() {
        Err(Problem::Empty)
    } else if let Some(c) = text.chars().find(|&c| is_unprintable(c)) {
        Err(Problem::ControlCharacter(c))
    } else if characters > most {
        Err(Problem::TooLong { characters, most })
    } else {
        Ok(text.to_owned())
    }
}

/// Control characters, and the two that turn the order of all letters after them (U+202D and U+202E).
fn is_unprintable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202D}' | '\u{202E}')
}

pub(super) fn number(
    value: &Spanned<DeValue<'_>>,
    field: &str,
    least: i64,
    most: i64,
    report: &mut Report<'_>,
) -> Option<i64> {
    let integer = value.get_ref().as_integer().and_then(|i| i64::from_str_radix(i.as_str(), i.radix()).ok());
    match integer {
        None => report.add(Some(value.span()), field, Problem::WrongKind(Kind::Number)),
        Some(value) if (least..=most).contains(&value) => return Some(value),
        Some(number) => {
            report.add(Some(value.span()), field, Problem::OutOfRange { value: number, least, most });
        }
    }
    None
}

pub(super) fn moment(value: &Spanned<DeValue<'_>>, field: &str, report: &mut Report<'_>) -> Option<Found<DateTime>> {
    let span = value.span();
    // Between quotation marks the same moment is as clear.
    let moment = match value.get_ref() {
        DeValue::Datetime(moment) => civil(moment),
        DeValue::String(text) => text.trim().parse().ok().and_then(|moment| civil(&moment)),
        _ => None,
    };
    if moment.is_none() {
        report.add(Some(span.clone()), field, Problem::WrongKind(Kind::Moment));
    }
    moment.map(|value| Found { value, span })
}

/// Local date and time to the minute; `None` without a time, or with an offset, which a meeting does not have.
fn civil(moment: &Datetime) -> Option<DateTime> {
    let (Some(date), Some(time), None) = (moment.date, moment.time, moment.offset) else { return None };
    let year = i16::try_from(date.year).ok()?;
    let small = |n: u8| i8::try_from(n).ok();
    DateTime::new(year, small(date.month)?, small(date.day)?, small(time.hour)?, small(time.minute)?, 0, 0).ok()
}

/// How many letters to change, add or take away to get from one word to the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let change = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
