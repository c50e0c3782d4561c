//! What a people file asks for at the tables: who sits with whom, who does not, where, and in which rounds someone is absent.

use super::cell;
use super::columns::Column;
use super::rows::Row;
use super::values::list;
use crate::finding::{Finding, Kind, Problem};
use crate::model::Person;

/// Most rounds, and so the highest number of one.
const MOST_ROUNDS: u16 = 64;
/// Most tables, and so the highest number of one.
const MOST_TABLES: u16 = 500;

/// Adds it to the people, of whom each was read from the row with the same number.
pub(super) fn add(people: &mut [Person], rows: &[&Row], columns: &[Option<Column>], findings: &mut Vec<Finding>) {
    let names: Vec<String> = people.iter().map(|person| person.name.to_lowercase()).collect();
    for (number, row) in rows.iter().enumerate() {
        let mut add = |column: Column, problem| {
            findings.push(Finding { line: Some(row.line), field: column.word().to_owned(), problem });
        };
        let written = |column| cell(row, columns, column).map(list).unwrap_or_default();
        let mut persons = |column| -> Vec<usize> {
            let cell = cell(row, columns, column).unwrap_or_default();
            // A name may hold what stands between names elsewhere.
            if let Ok(person) = person(&names, number, cell) {
                return vec![person];
            }
            let found = list(cell).into_iter().filter_map(|name| match person(&names, number, &name) {
                Ok(person) => Some(person),
                Err(problem) => {
                    add(column, problem);
                    None
                }
            });
            found.collect()
        };
        let together = persons(Column::Together);
        let apart = persons(Column::Apart);
        let mut numbers = |column, most: u16| -> Vec<u16> {
            let found = written(column).into_iter().filter_map(|word| match word.parse::<u16>() {
                Ok(number) if (1..=most).contains(&number) => Some(number),
                Ok(number) => {
                    add(column, Problem::OutOfRange { value: number.into(), least: 1, most: most.into() });
                    None
                }
                Err(_) => {
                    add(column, Problem::WrongKind(Kind::Number));
                    None
                }
            });
            found.collect()
        };
        let table = numbers(Column::Table, MOST_TABLES).first().copied();
        let absent = numbers(Column::Absent, MOST_ROUNDS);
        people[number].at_table = crate::model::AtTable { together, apart, table, absent };
    }
}

/// The one other person with this name, in small or large letters, or with this number: `#3` is the third of the file.
fn person(names: &[String], number: usize, name: &str) -> Result<usize, Problem> {
    let wanted = name.to_lowercase();
    if let Some(place) = wanted.strip_prefix('#').and_then(|place| place.parse::<usize>().ok()) {
        let other = place.checked_sub(1).filter(|other| *other != number && *other < names.len());
        return other.ok_or_else(|| Problem::NobodyElse(name.to_owned()));
    }
    let mut others = (0..names.len()).filter(|other| *other != number && names[*other] == wanted);
    match (others.next(), others.next()) {
        (Some(other), None) => Ok(other),
        (Some(_), Some(_)) => Err(Problem::WhoIsMeant(name.to_owned())),
        _ => Err(Problem::NobodyElse(name.to_owned())),
    }
}
