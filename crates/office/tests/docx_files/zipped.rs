//! Reading back what was written, as text and as elements.

use std::io::{Cursor, Read};

use office::docx::{Block, Document, write};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::documents::{document, dutch};

/// A part of the file of `document`.
pub(crate) fn part(document: &Document, name: &str) -> String {
    let mut text = String::new();
    let mut zip = zip::ZipArchive::new(Cursor::new(write(document))).expect("a zip file");
    let mut entry = zip.by_name(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    entry.read_to_string(&mut text).expect("XML parts are UTF-8");
    text
}

/// The names of the parts of the file of `document`.
pub(crate) fn names(document: &Document) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(write(document))).expect("a zip file");
    zip.file_names().map(|name| name.expect("names are UTF-8").into_owned()).collect()
}

/// The body of a Dutch document of these blocks.
pub(crate) fn body(blocks: Vec<Block>) -> String {
    part(&document(dutch(), blocks), "word/document.xml")
}

/// Every value of `attribute` of the elements called `element`, in order; an element without it gives an empty text.
pub(crate) fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == element => {
                let value = tag.try_get_attribute(attribute).expect("well-formed attributes");
                found.push(value.map_or(String::new(), |value| value.value.into_owned()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The inside of each `element`, in order; elements of that name inside each other are not looked for.
pub(crate) fn insides<'a>(xml: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    xml.split(&open).skip(1).map(|rest| rest.split(&close).next().unwrap_or_default()).collect()
}
