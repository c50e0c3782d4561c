//! The list of contents at the end of a zip file, read by hand: the zip crate keeps one entry per name and so hides
//! that a name occurs twice (APPNOTE.TXT 4.3.12 and 4.3.16).

/// An entry as the list of contents has it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Name; bytes that are no UTF-8 are replaced.
    pub(super) name: String,
    /// Compression method: 0 stored, 8 deflated; Office knows no other.
    pub(super) method: u16,
    /// General purpose flags; bit 0 is encryption.
    pub(super) flags: u16,
}

const END_SIGNATURE: &[u8] = b"PK\x05\x06";
const ENTRY_SIGNATURE: &[u8] = b"PK\x01\x02";
const END_LENGTH: usize = 22;
const ENTRY_LENGTH: usize = 46;

/// All entries in order, those with the same name too; what cannot be read ends the list.
pub(super) fn entries(zip: &[u8]) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut at = start(zip).unwrap_or(zip.len());
    while let Some((entry, length)) = entry(zip.get(at..).unwrap_or_default()) {
        found.push(entry);
        at += length;
    }
    found
}

/// Where the list starts, as the record at the end of the file says.
fn start(zip: &[u8]) -> Option<usize> {
    let last = zip.len().checked_sub(END_LENGTH)?;
    let end = (0..=last).rev().find(|at| zip[*at..].starts_with(END_SIGNATURE))?;
    let offset = zip.get(end + 16..end + 20)?.try_into().ok().map(u32::from_le_bytes)?;
    usize::try_from(offset).ok()
}

/// The entry at the start of `bytes` and its length.
fn entry(bytes: &[u8]) -> Option<(Entry, usize)> {
    if !bytes.starts_with(ENTRY_SIGNATURE) {
        return None;
    }
    let number = |at: usize| Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let length = |at: usize| number(at).map(usize::from);
    let name = bytes.get(ENTRY_LENGTH..ENTRY_LENGTH + length(28)?)?;
    let entry = Entry { name: String::from_utf8_lossy(name).into_owned(), method: number(10)?, flags: number(8)? };
    Some((entry, ENTRY_LENGTH + length(28)? + length(30)? + length(32)?))
}
