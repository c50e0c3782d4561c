//! The texts of cells, cut short before they are kept.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;

use super::parts::reader;

/// Most characters of a cell. What is longer than a line is refused where people are read; this is only to stay small.
const LONGEST: usize = 2_000;

/// Gathers the text of one cell from the elements in it.
#[derive(Default)]
pub(super) struct Listener {
    text: String,
    characters: usize,
    /// Whether this is inside an element that holds text.
    within: bool,
    /// Whether this is inside a hint how to say a text.
    phonetic: bool,
}

impl Listener {
    /// `None` when what is heard cannot be.
    pub(super) fn hear(&mut self, event: &Event) -> Option<()> {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "rPh" => self.phonetic = true,
                "t" | "v" => self.within = !self.phonetic,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "rPh" => self.phonetic = false,
                "t" | "v" => self.within = false,
                _ => {}
            },
            Event::Text(text) if self.within => self.add(&text.xml10_content()),
            Event::CData(text) if self.within => self.add(&text.xml10_content()),
            Event::GeneralRef(name) if self.within => match name.resolve_char_ref().ok()? {
                Some(character) => self.add(character.encode_utf8(&mut [0; 4])),
                None => self.add(resolve_xml_entity(name)?),
            },
            _ => {}
        }
        Some(())
    }

    fn add(&mut self, text: &str) {
        for character in text.chars().take(LONGEST - self.characters) {
            self.text.push(character);
            self.characters += 1;
        }
    }

    /// What was heard so far; from here on the next cell is heard.
    pub(super) fn take(&mut self) -> String {
        self.characters = 0;
        unescaped(&std::mem::take(&mut self.text))
    }
}

/// Excel writes characters that XML has no place for by their number: `_x000D_`.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let digits = rest.get(2..6).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let digits = digits.filter(|_| rest[6..].starts_with('_'));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(number) => {
                plain.push(char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER));
                rest = &rest[7..];
            }
            None => {
                plain.push_str("_x");
                rest = &rest[2..];
            }
        }
    }
    plain + rest
}

/// The texts that cells refer to by number, in one piece: a file can have millions of empty ones.
#[derive(Default)]
pub(super) struct Texts {
    all: String,
    ends: Vec<usize>,
}

impl Texts {
    /// `None` when it is not what it should be.
    pub(super) fn read(xml: &str) -> Option<Texts> {
        let mut texts = Texts::default();
        let mut listener = Listener::default();
        let mut reader = reader(xml);
        loop {
            let event = reader.read_event().ok()?;
            listener.hear(&event)?;
            match event {
                Event::End(element) if element.local_name().as_ref() == "si" => {
                    texts.all.push_str(&listener.take());
                    texts.ends.push(texts.all.len());
                }
                Event::End(element) if element.local_name().as_ref() == "sst" => return Some(texts),
                Event::Eof => return None,
                _ => {}
            }
        }
    }

    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.all[start..end])
    }
}
