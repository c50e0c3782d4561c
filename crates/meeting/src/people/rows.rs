//! From bytes to rows of cells, whatever program wrote them.

use super::headers::known_headers;
use super::xlsx;
use crate::finding::Problem;

/// A row with the line it stands on, from 1; rows without anything in them are passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// # Errors
/// When the bytes are no table.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    // A compound file: .xls, or a workbook with a password.
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Problem::NotATable);
    }
    if bytes.starts_with(b"PK") { xlsx::rows(bytes) } else { text(&decode(bytes)?) }
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
