//! The people file: a table with one row per person, from a text file or a spreadsheet.
//!
//! Columns `name, side, organisation, languages, needs`, and `together, apart, table, absent` for the tables, in any order,
//! with English, Dutch or Arabic headers, or with the questions of a form.
//! Other columns are left unread and told of, so that nobody thinks that Brug keeps them.

mod at_tables;
mod columns;
mod headers;
mod rows;
mod values;
mod words;
mod write;
mod xlsx;

use crate::file::check_text;
use crate::finding::{Finding, Kind, Problem, looks_personal};
use crate::model::{AtTable, Person, Side};
use columns::Column;
use rows::Row;
pub use values::{languages, needs};
pub use write::write;

/// Most rows that are read.
const MOST_ROWS: usize = 500;
/// Most characters of a name or an organisation.
const LINE: usize = 120;

/// A people file read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Everyone who could be read; empty when a finding is an error.
    pub people: Vec<Person>,
    /// Errors and warnings, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a people file: text (comma, semicolon or tab; UTF-8, with or without mark, or Windows-1252) or .xlsx.
pub fn read(bytes: &[u8]) -> Reading {
    let mut findings = Vec::new();
    let people = match rows::rows(bytes) {
        Ok(rows) => people(&rows, &mut findings),
        Err(problem) => {
            findings.push(Finding { line: None, field: String::new(), problem });
            Vec::new()
        }
    };
    let usable = findings.iter().all(|finding| finding.problem.is_warning());
    Reading { people: if usable { people } else { Vec::new() }, findings }
}

/// The rows of a table of names, each with its line, the headers first: as [`read`] reads it, whatever stands in it.
///
/// # Errors
/// When it is not a table.
pub fn table(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Problem> {
    Ok(rows::rows(bytes)?.into_iter().map(|row| (row.line, row.cells)).collect())
}

fn people(rows: &[Row], findings: &mut Vec<Finding>) -> Vec<Person> {
    let mut add = |line: Option<usize>, field: &str, problem| {
        findings.push(Finding { line, field: field.to_owned(), problem });
    };
    let Some((header, rows)) = rows.split_first() else {
        add(None, "", Problem::NoRows);
        return Vec::new();
    };
    let is_filled = |at: usize| rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.trim().is_empty()));
    let columns = headers::columns(&header.cells, is_filled);
    let on_one_line = |header: &String| header.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [Column::Name, Column::Side] {
        if !columns.contains(&Some(wanted)) {
            let found = header.cells.iter().map(on_one_line).collect();
            add(Some(header.line), wanted.word(), Problem::NoColumn(found));
            return Vec::new();
        }
    }
    for (cell, column) in header.cells.iter().zip(&columns) {
        if column.is_none() && !cell.trim().is_empty() {
            add(Some(header.line), &on_one_line(cell), Problem::ColumnIgnored);
        }
    }
    if rows.is_empty() {
        add(None, "", Problem::NoRows);
    }
    if rows.len() > MOST_ROWS {
        add(None, "", Problem::TooMany { count: rows.len(), most: MOST_ROWS });
        return Vec::new();
    }
    let mut people: Vec<Person> = Vec::new();
    let mut read: Vec<&Row> = Vec::new();
    for row in rows {
        let Some(person) = person(row, &columns, findings) else { continue };
        read.push(row);
        if people.iter().any(|other| other.name == person.name) {
            let problem = Problem::SameName(person.name.clone());
            findings.push(Finding { line: Some(row.line), field: "name".to_owned(), problem });
        }
        people.push(person);
    }
    at_tables::add(&mut people, &read, &columns, findings);
    people
}

/// What stands in a column of a row; `None` for nothing.
fn cell<'r>(row: &'r Row, columns: &[Option<Column>], wanted: Column) -> Option<&'r str> {
    let at = columns.iter().position(|column| *column == Some(wanted))?;
    row.cells.get(at).map(|cell| write::unguarded(cell.trim())).filter(|cell| !cell.is_empty())
}

fn person(row: &Row, columns: &[Option<Column>], findings: &mut Vec<Finding>) -> Option<Person> {
    let cell = |wanted: Column| cell(row, columns, wanted);
    let mut add = |column: Column, problem| {
        findings.push(Finding { line: Some(row.line), field: column.word().to_owned(), problem });
    };
    let line = |column: Column, add: &mut dyn FnMut(Column, Problem)| match check_text(
        &on_a_line(cell(column)?, column),
        LINE,
    ) {
        Ok(text) => {
            if looks_personal(&text) {
                add(column, Problem::LooksPersonal);
            }
            Some(text)
        }
        Err(problem) => {
            add(column, problem);
            None
        }
    };
    if cell(Column::Name).is_none() {
        add(Column::Name, Problem::Missing(Kind::Text));
    }
    let name = line(Column::Name, &mut add);
    let organisation = line(Column::Organisation, &mut add);
    let languages = line(Column::Languages, &mut add);
    let needs = line(Column::Needs, &mut add);
    let side = match cell(Column::Side) {
        None => {
            add(Column::Side, Problem::Missing(Kind::Text));
            None
        }
        Some(word) => values::side(word).or_else(|| {
            let allowed = [Side::Informal, Side::Formal, Side::Bridge].map(|side| side.word().to_owned()).to_vec();
            add(Column::Side, Problem::UnknownWord { value: word.to_owned(), allowed });
            None
        }),
    };
    Some(Person {
        name: name?,
        side: side?,
        organisation,
        languages: languages.as_deref().map(values::languages).unwrap_or_default(),
        needs: needs.as_deref().map(values::needs).unwrap_or_default(),
        at_table: AtTable::default(),
    })
}

/// A list may have a line for each thing; a text may not.
fn on_a_line(cell: &str, column: Column) -> String {
    let is_list = matches!(column, Column::Languages | Column::Needs);
    if is_list { cell.replace('\n', ";") } else { cell.to_owned() }
}
