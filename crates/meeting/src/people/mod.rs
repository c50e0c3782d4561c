//! The people file: a table with one row per person, from a text file or a spreadsheet.
//!
//! Columns `name, side, organisation, languages, needs`, and `together, apart, table, absent` for the tables, in any order,
//! with English or Dutch headers.
//! Other columns are left unread and told of, so that nobody thinks that Brug keeps them.

mod at_tables;
mod rows;

use crate::file::{check_text, side_of};
use crate::finding::{Finding, Kind, Problem, looks_personal};
use crate::model::{AtTable, Person, Side};
use rows::Row;

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

/// Reads a people file: text (comma, semicolon or tab; UTF-8, with or without mark, or Windows-1252) or .xlsx, .ods, .xls.
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

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Side,
    Organisation,
    Languages,
    Needs,
    Together,
    Apart,
    Table,
    Absent,
}

impl Column {
    const ALL: [Column; 9] = [
        Column::Name,
        Column::Side,
        Column::Organisation,
        Column::Languages,
        Column::Needs,
        Column::Together,
        Column::Apart,
        Column::Table,
        Column::Absent,
    ];

    fn headers(self) -> &'static [&'static str] {
        match self {
            Column::Name => &["name", "naam", "voornaam", "roepnaam", "first name", "chosen name", "الاسم"],
            Column::Side => &["side", "kant"],
            Column::Organisation => &["organisation", "organization", "organisatie", "vereniging", "team"],
            Column::Languages => &["languages", "language", "talen", "taal"],
            Column::Needs => &["needs", "need", "nodig", "behoeften", "wensen"],
            Column::Together => &["together", "samen", "samen met", "sits with", "zit bij"],
            Column::Apart => &["apart", "not with", "niet bij", "niet met", "niet samen"],
            Column::Table => &["table", "tafel", "fixed table", "vaste tafel"],
            Column::Absent => &["absent", "afwezig", "not in round", "niet in ronde"],
        }
    }

    fn of(header: &str) -> Option<Column> {
        let header = header.trim().to_lowercase();
        Column::ALL.into_iter().find(|column| column.headers().contains(&header.as_str()))
    }
}

/// How many of the headers are known; tells the delimiters of a text file apart.
fn known_headers(headers: &[String]) -> usize {
    headers.iter().filter(|header| Column::of(header).is_some()).count()
}

fn people(rows: &[Row], findings: &mut Vec<Finding>) -> Vec<Person> {
    let mut add = |line: Option<usize>, field: &str, problem| {
        findings.push(Finding { line, field: field.to_owned(), problem });
    };
    let Some((header, rows)) = rows.split_first() else {
        add(None, "", Problem::NoRows);
        return Vec::new();
    };
    let columns: Vec<Option<Column>> = header.cells.iter().map(|cell| Column::of(cell)).collect();
    for wanted in [Column::Name, Column::Side] {
        if !columns.contains(&Some(wanted)) {
            add(Some(header.line), wanted.headers()[0], Problem::NoColumn(header.cells.clone()));
            return Vec::new();
        }
    }
    for (at, cell) in header.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
        // Of two columns for the same thing the first is read.
        if columns[at].is_none() || columns[..at].contains(&columns[at]) {
            add(Some(header.line), cell, Problem::ColumnIgnored);
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
    row.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

fn person(row: &Row, columns: &[Option<Column>], findings: &mut Vec<Finding>) -> Option<Person> {
    let cell = |wanted: Column| cell(row, columns, wanted);
    let mut add = |column: Column, problem| {
        findings.push(Finding { line: Some(row.line), field: column.headers()[0].to_owned(), problem });
    };
    let line = |column: Column, add: &mut dyn FnMut(Column, Problem)| match check_text(cell(column)?, LINE) {
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
    let needs = line(Column::Needs, &mut add);
    let side = match cell(Column::Side) {
        None => {
            add(Column::Side, Problem::Missing(Kind::Text));
            None
        }
        Some(word) => side_of(word).or_else(|| {
            let allowed = [Side::Informal, Side::Formal, Side::Bridge].map(|side| side.word().to_owned()).to_vec();
            add(Column::Side, Problem::UnknownWord { value: word.to_owned(), allowed });
            None
        }),
    };
    Some(Person {
        name: name?,
        side: side?,
        organisation,
        languages: cell(Column::Languages)
            .map(list)
            .unwrap_or_default()
            .iter()
            .map(|code| code.to_lowercase())
            .collect(),
        needs: needs.as_deref().map(list).unwrap_or_default(),
        at_table: AtTable::default(),
    })
}

/// What stands between commas, slashes, plus signs, semicolons.
fn list(cell: &str) -> Vec<String> {
    cell.split([',', ';', '/', '+', '|']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
