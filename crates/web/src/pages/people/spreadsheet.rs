//! A file that anyone may have made: whether it is a list of people at all, before it is read as one.

use std::io::{Cursor, Read};

use axum::extract::Multipart;
use meeting::people::{self as file, Reading};
use zip::ZipArchive;

use crate::error::WebError;

/// Most bytes of a file that is read.
pub(crate) const FILE: usize = 5 * 1024 * 1024;
/// Most bytes that a spreadsheet may have inside. One of 500 people has a hundredth; what has more is no list of people.
const INSIDE: u64 = 20 * 1024 * 1024;

/// Why a file was not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// No file was chosen, or there is nothing in it.
    Nothing,
    /// Something else than text or .xlsx.
    Other,
    /// Far more inside than a list of people has.
    Swollen,
}

impl Unread {
    /// The key of what is said of it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Unread::Nothing => "people-file-nothing",
            Unread::Other => "people-file-other",
            Unread::Swollen => "people-file-swollen",
        }
    }
}

/// The bytes of the file in a form.
pub(super) async fn sent(mut form: Multipart) -> Result<Vec<u8>, WebError> {
    let unreadable = |error: axum::extract::multipart::MultipartError| match error.status() {
        axum::http::StatusCode::PAYLOAD_TOO_LARGE => WebError::TooLarge,
        _ => WebError::Unreadable,
    };
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        if field.name() == Some("file") {
            return Ok(field.bytes().await.map_err(unreadable)?.to_vec());
        }
    }
    Ok(Vec::new())
}

/// Reads a file that anyone may have made.
///
/// # Errors
/// Why it is not read at all.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Unread> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unread::Nothing);
    }
    if bytes.starts_with(b"PK") {
        check_inside(bytes)?;
    } else if bytes.contains(&0) && !is_utf16(bytes) {
        return Err(Unread::Other);
    }
    Ok(file::read(bytes))
}

/// Spreadsheets write text in this way as ‘Unicode text’; it has zeros in it.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF])
}

/// Unpacks a spreadsheet without keeping anything: sizes that it tells of itself prove nothing.
fn check_inside(bytes: &[u8]) -> Result<(), Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::Other)?;
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(Unread::Other);
    }
    let mut left = INSIDE;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| Unread::Other)?;
        let taken = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Unread::Other)?;
        left = left.checked_sub(taken).ok_or(Unread::Swollen)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// A spreadsheet whose only sheet is `sheet`, so many times over.
    fn xlsx(sheet: &[u8], times: usize) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes, times) in [("xl/workbook.xml", b"<workbook/>".as_slice(), 1), ("xl/sheet1.xml", sheet, times)]
        {
            zip.start_file(name, SimpleFileOptions::default()).expect("a part of the file");
            (0..times).for_each(|_| zip.write_all(bytes).expect("there is memory"));
        }
        zip.finish().expect("a whole file").into_inner()
    }

    #[test]
    fn a_spreadsheet_that_swells_is_not_read() {
        let bomb = xlsx(&[b' '; 1 << 20], 21);
        assert!(bomb.len() < FILE, "it looks small: {}", bomb.len());
        assert_eq!(read(&bomb).err(), Some(Unread::Swollen));
        assert_eq!(check_inside(&xlsx(b"<sheet/>", 1)), Ok(()));
    }

    #[test]
    fn what_is_no_spreadsheet_is_told_apart_from_an_empty_one() {
        assert_eq!(read(b" \r\n").err(), Some(Unread::Nothing));
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").err(), Some(Unread::Other));
        assert_eq!(read(b"PK\x03\x04 and then nothing").err(), Some(Unread::Other));
        assert!(read("naam;kant\nSamira;informeel".as_bytes()).is_ok_and(|reading| reading.people.len() == 1));
    }

    #[test]
    fn text_of_two_bytes_a_letter_is_read() {
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend("naam\tkant\nSamira\tinformeel\n".encode_utf16().flat_map(u16::to_le_bytes));
        assert!(read(&bytes).is_ok_and(|reading| reading.people.len() == 1));
    }
}
