//! A valid file taken apart, to break one thing and put it together again.

use std::io::{Cursor, Read};
use std::sync::LazyLock;

use crate::png::crc32;
use crate::{decks, documents};

/// The entries of a file by name, in order; the same name may come twice.
pub(crate) struct Broken {
    entries: Vec<(String, Vec<u8>)>,
    /// Compression method that the entries claim; 0 is the truth.
    pub(crate) method: u16,
}

impl Broken {
    /// A document with every block.
    pub(crate) fn document() -> Broken {
        static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| office::docx::write(&documents::dutch_sample()));
        Broken::take_apart(&FILE)
    }

    /// A presentation with every layout, tables, pictures and notes.
    pub(crate) fn presentation() -> Broken {
        static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| office::pptx::write(&decks::full(false)));
        Broken::take_apart(&FILE)
    }

    fn take_apart(bytes: &[u8]) -> Broken {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("our own files are zip files");
        let mut entries = Vec::new();
        for at in 0..archive.len() {
            let mut entry = archive.by_index(at).expect("each entry is there");
            let name = entry.name().expect("names are UTF-8").into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("each entry can be unpacked");
            entries.push((name, bytes));
        }
        Broken { entries, method: 0 }
    }

    /// Adds an entry, whether or not the name is taken.
    pub(crate) fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.entries.push((name.to_owned(), bytes.into()));
    }

    /// Takes an entry out.
    pub(crate) fn remove(&mut self, name: &str) {
        let before = self.entries.len();
        self.entries.retain(|(known, _)| known != name);
        assert!(self.entries.len() < before, "{name} is not in the file");
    }

    /// Gives an entry another name.
    pub(crate) fn rename(&mut self, name: &str, new: &str) {
        self.entry(name).0 = new.to_owned();
    }

    /// Replaces the bytes of an entry.
    pub(crate) fn set(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.entry(name).1 = bytes.into();
    }

    /// Replaces the first `old` in a part.
    pub(crate) fn replace(&mut self, name: &str, old: &str, new: &str) {
        let text = self.text(name);
        assert!(text.contains(old), "{old} is not in {name}");
        self.set(name, text.replacen(old, new, 1));
    }

    /// Replaces every `old` in a part.
    pub(crate) fn replace_all(&mut self, name: &str, old: &str, new: &str) {
        let text = self.text(name);
        assert!(text.contains(old), "{old} is not in {name}");
        self.set(name, text.replace(old, new));
    }

    /// Puts `new` in front of the first `mark` in a part.
    pub(crate) fn insert(&mut self, name: &str, mark: &str, new: &str) {
        self.replace(name, mark, &format!("{new}{mark}"));
    }

    /// Takes the first stretch from `start` up to and with the next `end` out of a part.
    pub(crate) fn cut(&mut self, name: &str, start: &str, end: &str) {
        let text = self.text(name);
        let from = text.find(start).unwrap_or_else(|| panic!("{start} is not in {name}"));
        let to = text[from..].find(end).unwrap_or_else(|| panic!("{end} does not follow {start} in {name}"));
        self.set(name, format!("{}{}", &text[..from], &text[from + to + end.len()..]));
    }

    /// The name of the first slide that holds `text`.
    pub(crate) fn slide_with(&self, text: &str) -> String {
        let slides = self.entries.iter().filter(|(name, _)| name.starts_with("ppt/slides/slide"));
        let mut found = slides.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(text)).map(|(name, _)| name);
        found.next().unwrap_or_else(|| panic!("no slide has {text}")).clone()
    }

    fn text(&mut self, name: &str) -> String {
        String::from_utf8(self.entry(name).1.clone()).expect("XML parts are UTF-8")
    }

    fn entry(&mut self, name: &str) -> &mut (String, Vec<u8>) {
        let found = self.entries.iter_mut().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("{name} is not in the file"))
    }

    /// The file, without compression (APPNOTE.TXT 4.3). Written by hand, as the zip crate refuses what is wrong.
    pub(crate) fn zip(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut directory = Vec::new();
        for (name, bytes) in &self.entries {
            let size = u32::try_from(bytes.len()).expect("test files are small").to_le_bytes();
            let length = u16::try_from(name.len()).expect("names are short").to_le_bytes();
            let method = self.method.to_le_bytes();
            let common =
                [&[20, 0, 0, 8], &method[..], &[0, 0, 0x21, 0], &crc32(bytes).to_le_bytes(), &size, &size, &length]
                    .concat();
            let offset = u32::try_from(out.len()).expect("test files are small").to_le_bytes();
            directory.extend([b"PK\x01\x02\x14\0".as_slice(), &common, &[0; 12], &offset, name.as_bytes()].concat());
            out.extend([b"PK\x03\x04".as_slice(), &common, &[0, 0], name.as_bytes(), bytes].concat());
        }
        let count = u16::try_from(self.entries.len()).expect("test files are small").to_le_bytes();
        let size = u32::try_from(directory.len()).expect("test files are small").to_le_bytes();
        let start = u32::try_from(out.len()).expect("test files are small").to_le_bytes();
        out.extend(directory);
        out.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &size, &start, &[0, 0]].concat());
        out
    }
}
