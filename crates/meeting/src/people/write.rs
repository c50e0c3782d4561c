//! Writing the people file, so that [`super::read`] gives the same people again and a spreadsheet opens it safely.

use csv::{QuoteStyle, WriterBuilder};

use super::columns::Column;
use super::values::list;
use crate::model::Person;

/// The people as a table in text: semicolons between columns and a mark of UTF-8 before all, which spreadsheets of most of
/// Europe open without asking. Columns for the tables are there when anyone has something in them.
///
/// For all people that [`super::read`] can give, reading the bytes of `write(&people)` gives the same people.
pub fn write(people: &[Person]) -> String {
    let cells: Vec<Vec<String>> =
        people.iter().map(|person| Column::ALL.map(|column| cell(person, column, people)).into()).collect();
    let for_tables = [Column::Together, Column::Apart, Column::Table, Column::Absent];
    let is_there = |at: usize| !for_tables.contains(&Column::ALL[at]) || cells.iter().any(|row| !row[at].is_empty());
    let there: Vec<usize> = (0..Column::ALL.len()).filter(|&at| is_there(at)).collect();
    let mut writer = WriterBuilder::new().delimiter(b';').quote_style(QuoteStyle::Necessary).from_writer(Vec::new());
    let heads = there.iter().map(|&at| Column::ALL[at].word());
    writer.write_record(heads).expect("writing to memory does not fail");
    for row in &cells {
        let row = there.iter().map(|&at| guarded(&row[at]));
        writer.write_record(row).expect("writing to memory does not fail");
    }
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    format!("\u{FEFF}{}", String::from_utf8(bytes).expect("it was made of texts"))
}

fn cell(person: &Person, column: Column, people: &[Person]) -> String {
    match column {
        Column::Name => person.name.clone(),
        Column::Side => person.side.word().to_owned(),
        Column::Organisation => person.organisation.clone().unwrap_or_default(),
        Column::Languages => person.languages.join(","),
        Column::Needs => person.needs.join(","),
        Column::Together => references(&person.at_table.together, people),
        Column::Apart => references(&person.at_table.apart, people),
        Column::Table => person.at_table.table.map(|table| table.to_string()).unwrap_or_default(),
        Column::Absent => person.at_table.absent.iter().map(u16::to_string).collect::<Vec<_>>().join(","),
    }
}

/// Persons as they are named in a wish: by name, or by number when a name would not be understood.
fn references(persons: &[usize], people: &[Person]) -> String {
    let names: Option<Vec<&str>> = persons.iter().map(|person| clear_name(*person, people)).collect();
    let names = names.map(|names| names.join(","));
    // Someone may be called what several names look like together.
    let is_clear = |names: &String| persons.len() == 1 || bearers(names, people) == 0;
    let by_number = || persons.iter().map(|person| format!("#{}", person + 1)).collect::<Vec<_>>().join(",");
    names.filter(is_clear).unwrap_or_else(by_number)
}

/// The name of a person, when it is theirs alone and nothing in it separates names.
fn clear_name(person: usize, people: &[Person]) -> Option<&str> {
    let name = people.get(person)?.name.as_str();
    (bearers(name, people) == 1 && !name.starts_with('#') && list(name) == [name]).then_some(name)
}

fn bearers(name: &str, people: &[Person]) -> usize {
    let name = name.to_lowercase();
    people.iter().filter(|person| person.name.to_lowercase() == name).count()
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it; so does one that seems to have got it.
fn guarded(text: &str) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// A cell without the apostrophe that keeps it from being a formula.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@'])
}
