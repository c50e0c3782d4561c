//! A chosen name, and short text that is set as large as its place allows.

use office::Language;
use serde::Serialize;

use crate::text::{is_blank, is_rtl, is_tall, pieces, printable_line, printable_name};

/// A chosen name, in any letters.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name as its owner writes it.
    pub name: String,
    /// Its language; `None` if not known: then its first letter decides the direction.
    pub language: Option<Language>,
}

impl From<&str> for Name {
    fn from(name: &str) -> Name {
        Name { name: name.into(), language: None }
    }
}

impl Name {
    pub(crate) fn is_rtl(&self) -> bool {
        self.language.as_ref().map_or_else(|| is_rtl(&self.name), |language| language.rtl)
    }
}

/// A name as name cards read it.
#[derive(Serialize, Default)]
pub(crate) struct NameData {
    name: String,
    rtl: bool,
}

impl NameData {
    pub(crate) fn new(name: &Name) -> NameData {
        NameData { name: printable_line(name.name.trim()), rtl: name.is_rtl() }
    }
}

/// A name or a few words for a narrow place, with what a template needs to keep them inside it.
#[derive(Serialize)]
pub(crate) struct Phrase {
    text: String,
    rtl: bool,
    /// Whether its letters reach further above and below the line than Latin ones.
    tall: bool,
    /// The parts that stay on one line: the widest of them decides how small the text must be.
    pieces: Vec<String>,
}

impl Phrase {
    /// A name, in its own direction.
    pub(crate) fn name(name: &Name) -> Phrase {
        Phrase::new(&name.name, name.is_rtl())
    }

    /// Words in the language of the paper.
    pub(crate) fn words(words: &str, language: &Language) -> Phrase {
        Phrase::new(words, language.rtl)
    }

    /// Never blank: a heading or a row without words is lost to who hears it.
    fn new(text: &str, rtl: bool) -> Phrase {
        let text = printable_name(text.trim());
        let text = if is_blank(&text) { "–".into() } else { text };
        Phrase { rtl, tall: is_tall(&text), pieces: pieces(&text), text }
    }
}
