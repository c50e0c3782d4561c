//! Rows of the first sheet of an .xlsx file that anyone may have made.
//!
//! Read here and not by a library for spreadsheets: those make room for what a file says of itself (a million texts, a style
//! for every cell) and copy a text for every cell that refers to it, so that a few kilobytes can ask for all memory there is.
//! Other kinds of spreadsheets are not read at all.

mod cells;
mod parts;
mod text;

use std::collections::BTreeMap;

use super::MOST_ROWS;
use super::rows::Row;
use crate::finding::Problem;
use parts::Package;
use text::Texts;

/// Most columns that are read.
const MOST_COLUMNS: u32 = 100;
/// Most bytes of text that are kept.
const MOST_TEXT: usize = 4 * 1024 * 1024;

/// # Errors
/// When it is no .xlsx, has more rows than are read, or has more inside than a list of people has.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let mut package = Package::open(bytes)?;
    let workbook = package.workbook()?;
    let sheet = package.first_sheet(&workbook)?;
    let texts = match package.shared_texts(&workbook)? {
        Some(xml) => Texts::read(&xml).ok_or(Problem::NotATable)?,
        None => Texts::default(),
    };
    let mut table = Table::default();
    cells::read(&sheet, &texts, &mut table)?;
    table.rows()
}

/// What is filled in, as far as it is kept.
#[derive(Default)]
struct Table {
    rows: BTreeMap<u32, Vec<String>>,
    /// Bytes of text.
    kept: usize,
}

impl Table {
    /// # Errors
    /// When there is more text than a list of people has.
    fn add(&mut self, (row, column): (u32, u32), text: &str) -> Result<(), Problem> {
        if column >= MOST_COLUMNS || text.trim().is_empty() {
            return Ok(());
        }
        // Of rows too many nothing is kept but that they are there.
        let is_full = self.rows.len() > MOST_ROWS + 1 && !self.rows.contains_key(&row);
        let cells = self.rows.entry(row).or_default();
        if is_full {
            return Ok(());
        }
        self.kept += text.len();
        if self.kept > MOST_TEXT {
            return Err(Problem::Swollen);
        }
        let at = column as usize;
        cells.resize(cells.len().max(at + 1), String::new());
        text.clone_into(&mut cells[at]);
        Ok(())
    }

    fn rows(self) -> Result<Vec<Row>, Problem> {
        // The first row has the headers.
        let count = self.rows.len().saturating_sub(1);
        if count > MOST_ROWS {
            return Err(Problem::TooMany { count, most: MOST_ROWS });
        }
        Ok(self.rows.into_iter().map(|(row, cells)| Row { line: row as usize + 1, cells }).collect())
    }
}
