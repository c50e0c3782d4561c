//! From bytes to rows of cells, whatever program wrote them.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Sheets, Xlsx, open_workbook_auto_from_rs};

use super::headers::known_headers;
use crate::finding::Problem;

/// Most columns that are read of a spreadsheet.
const MOST_COLUMNS: u32 = 100;

/// A row with the line it stands on, from 1; rows without anything in them are passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// # Errors
/// When the bytes are no table.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    // A zip file (.xlsx, .ods), or a compound file (.xls).
    let is_workbook = bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    if is_workbook { workbook(bytes) } else { text(&decode(bytes)?) }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| Problem::NotATable)?;
    if let Sheets::Xlsx(workbook) = &mut workbook {
        return xlsx(workbook).ok_or(Problem::NotATable);
    }
    let range = workbook.worksheet_range_at(0).and_then(Result::ok).ok_or(Problem::NotATable)?;
    let first = range.start().map_or(0, |(row, _)| row as usize);
    let rows =
        range.rows().enumerate().map(|(i, row)| Row { line: first + i + 1, cells: row.iter().map(cell).collect() });
    Ok(rows.filter(|row| !is_blank(&row.cells)).collect())
}

/// Cell by cell: a range is as large as the rectangle around its cells, and one stray cell in the last row and column of
/// a sheet would ask for hundreds of gigabytes.
fn xlsx(workbook: &mut Xlsx<Cursor<&[u8]>>) -> Option<Vec<Row>> {
    let sheet = workbook.sheet_names().first()?.clone();
    let mut reader = workbook.worksheet_cells_reader(&sheet).ok()?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(found) = reader.next_cell().ok()? {
        let (row, column) = found.get_position();
        let text = cell(&Data::from(found.get_value().clone()));
        if column < MOST_COLUMNS && !text.trim().is_empty() {
            let cells = rows.entry(row).or_default();
            let at = column as usize;
            cells.resize(cells.len().max(at + 1), String::new());
            cells[at] = text;
        }
    }
    Some(rows.into_iter().map(|(row, cells)| Row { line: row as usize + 1, cells }).collect())
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}

fn decode(bytes: &[u8]) -> Result<String, Problem> {
    let (encoding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((encoding_rs::UTF_8, 0));
    let bytes = &bytes[mark..];
    let text = match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text,
        // Spreadsheets on Windows write this when asked for "CSV" without more.
        None => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    };
    if text.contains('\0') { Err(Problem::NotATable) } else { Ok(text.into_owned()) }
}

/// Reads with the delimiter under which most headers are known, and of several such under which there are most columns: a
/// whole line can look like one long header.
fn text(text: &str) -> Result<Vec<Row>, Problem> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let readings = [b';', b',', b'\t'].map(|delimiter| delimited(&text, delimiter));
    let known = |rows: &Vec<Row>| rows.first().map_or((0, 0), |row| (known_headers(&row.cells), row.cells.len()));
    readings.into_iter().flatten().max_by_key(known).ok_or(Problem::NotATable)
}

fn delimited(text: &str, delimiter: u8) -> Option<Vec<Row>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.ok()?;
        // The position is the end of the record before; empty lines may come in between.
        let line = record.position().map_or(0, |before| {
            let empty = text.as_bytes()[before.byte() as usize..].iter().take_while(|&&byte| byte == b'\n');
            before.line() as usize + empty.count()
        });
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if !is_blank(&cells) {
            rows.push(Row { line, cells });
        }
    }
    Some(rows)
}

fn is_blank(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty())
}
