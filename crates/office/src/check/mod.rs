//! Known causes of a repair prompt, found in a finished file.
//!
//! A schema validator does not find them all: Office is stricter than the schema in some places (a cell must end with a
//! paragraph) and the schema says nothing of others (two shapes with one id). Each rule here is a small function with
//! the place where its cause was reported, or with the clause of the standard where no report was found. The rules do
//! not replace a schema validator; the tests run both.

mod central_directory;
mod content_types;
mod file;
mod media;
mod notes;
mod numbers;
mod order;
mod presentation;
mod properties;
mod relationships;
mod rule;
mod shapes;
mod slide_tables;
mod theme;
mod tree;
mod word_lists;
mod word_story;
mod word_tables;
mod xml;
mod zip_entries;

use file::File;
use rule::{Report, Rule};

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Name of the rule, in lower case with hyphens; stable, so that tests and documents can name it.
    pub rule: &'static str,
    /// The part inside the file, such as `ppt/slides/slide3.xml`; empty when it concerns the whole file.
    pub part: String,
    /// What is wrong there, with the value that is wrong.
    pub detail: String,
}

/// The rules by theme, from the outside of the file to the inside.
const RULES: &[&[Rule]] = &[
    zip_entries::RULES,
    xml::RULES,
    content_types::RULES,
    relationships::RULES,
    properties::RULES,
    media::RULES,
    numbers::RULES,
    order::RULES,
    theme::RULES,
    presentation::RULES,
    notes::RULES,
    shapes::RULES,
    slide_tables::RULES,
    word_story::RULES,
    word_tables::RULES,
    word_lists::RULES,
];

/// Name of the one rule that stands apart, as nothing else can be asked of a file that does not open.
const UNREADABLE: &str = "zip-unreadable";

/// Everything that is wrong with the .pptx or .docx file in `bytes`; empty when nothing is.
pub fn check(bytes: &[u8]) -> Vec<Finding> {
    let file = match File::open(bytes) {
        Ok(file) => file,
        Err(detail) => return vec![Finding { rule: UNREADABLE, part: String::new(), detail }],
    };
    let mut findings = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        (rule.check)(&file, &mut Report::new(rule.name, &mut findings));
    }
    findings
}

/// The names of all rules, in the order in which they are run.
pub fn rules() -> Vec<&'static str> {
    std::iter::once(UNREADABLE).chain(RULES.iter().copied().flatten().map(|rule| rule.name)).collect()
}
