//! Each rule of the checker: a valid file with one thing broken in it, and the rule that has to say so.

mod broken;
#[path = "../support/decks.rs"]
#[expect(dead_code, reason = "only the deck that has everything is needed here")]
mod decks;
#[path = "../support/documents.rs"]
mod documents;
mod package;
#[path = "../support/png.rs"]
mod png;
mod slides;
mod values;
mod whole;
mod word;
mod xml;
mod zip_entries;

use broken::Broken;

/// A rule and a way to break it.
pub(crate) struct Case {
    rule: &'static str,
    base: fn() -> Broken,
    edit: fn(&mut Broken),
}

/// A case that starts from a document.
pub(crate) const fn document(rule: &'static str, edit: fn(&mut Broken)) -> Case {
    Case { rule, base: Broken::document, edit }
}

/// A case that starts from a presentation.
pub(crate) const fn presentation(rule: &'static str, edit: fn(&mut Broken)) -> Case {
    Case { rule, base: Broken::presentation, edit }
}

/// Runs the cases; names those whose rule does not find what was broken.
pub(crate) fn run(cases: &[Case]) {
    let mut silent = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        let mut file = (case.base)();
        (case.edit)(&mut file);
        let findings = office::check::check(&file.zip());
        if !findings.iter().any(|finding| finding.rule == case.rule) {
            silent.push(format!("case {at}, {}: found {findings:?}", case.rule));
        }
    }
    assert!(silent.is_empty(), "these rules stayed silent:\n{}", silent.join("\n"));
}

const ALL: &[&[Case]] = &[
    zip_entries::CASES,
    xml::CASES,
    package::CASES,
    values::CASES,
    slides::PRESENTATION,
    slides::SHAPES,
    word::STORY,
    word::TABLES,
];

#[test]
fn every_rule_has_a_case() {
    let cases: Vec<&str> = ALL.iter().copied().flatten().map(|case| case.rule).collect();
    let bare: Vec<&str> = office::check::rules().into_iter().filter(|rule| !cases.contains(rule)).collect();
    // The one rule that is not about something inside the file is tested in `whole`.
    assert_eq!(bare, ["zip-unreadable"]);
}

#[test]
fn rules_have_names_of_their_own() {
    let mut names = office::check::rules();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')), "{names:?}");
}
