//! Reading back what was written, as text and as elements.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use office::pptx::{Deck, write};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The XML parts of the file of a deck, by name.
pub(crate) fn parts(deck: &Deck) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(write(deck))).expect("a zip file");
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).expect("an entry");
        let mut text = String::new();
        let name = entry.name().expect("names are UTF-8").into_owned();
        if name.ends_with(".png") {
            continue;
        }
        entry.read_to_string(&mut text).expect("XML parts are UTF-8");
        parts.insert(name, text);
    }
    parts
}

/// The slide at `number`, counted from 1.
pub(crate) fn slide(deck: &Deck, number: usize) -> String {
    parts(deck).remove(&format!("ppt/slides/slide{number}.xml")).expect("the slide is there")
}

/// Every value of `attribute` of the elements called `element`, in order; an element without it gives an empty text.
pub(crate) fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == element => {
                found.push(value(&tag, attribute));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn value(tag: &BytesStart, attribute: &str) -> String {
    let attribute = tag.try_get_attribute(attribute).expect("well-formed attributes");
    attribute.map_or(String::new(), |found| found.value.into_owned())
}

/// The texts of all runs.
pub(crate) fn texts(xml: &str) -> Vec<String> {
    let open = xml.split("<a:t>").skip(1);
    open.map(|rest| rest.split("</a:t>").next().unwrap_or_default().to_owned()).collect()
}
