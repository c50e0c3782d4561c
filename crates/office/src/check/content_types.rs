//! Rules on `[Content_Types].xml`.

use std::collections::HashSet;

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "content-types-missing", check: missing },
    Rule { name: "content-type-phantom", check: phantom },
    Rule { name: "content-type-untyped-part", check: untyped },
    Rule { name: "content-type-duplicate", check: duplicate },
    Rule { name: "content-type-wrong", check: wrong },
];

const NAME: &str = "[Content_Types].xml";

fn types(file: &File) -> Option<&Element> {
    file.part(NAME)?.root_named("ct:Types")
}

/// The content type of a part.
fn type_of<'a>(types: &'a Element, part: &Part) -> Option<&'a str> {
    let own = types.children("ct:Override").find(|element| {
        element
            .get("PartName")
            .and_then(|name| name.strip_prefix('/'))
            .is_some_and(|name| name.eq_ignore_ascii_case(&part.name))
    });
    let extension = part.name.rsplit(['.', '/']).next()?;
    let general = || {
        types
            .children("ct:Default")
            .find(|element| element.get("Extension").is_some_and(|known| known.eq_ignore_ascii_case(extension)))
    };
    own.or_else(general)?.get("ContentType")
}

/// No list of content types at all; nothing in the file has a meaning then (ISO 29500-2, 6.2.3).
fn missing(file: &File, report: &mut Report) {
    if types(file).is_none() {
        report.add(NAME, "is missing or is no list of content types");
    }
}

/// A type for a part that is not in the file. Known from gitbrent/PptxGenJS#1444 (a slide master for every slide).
fn phantom(file: &File, report: &mut Report) {
    for element in types(file).into_iter().flat_map(|types| types.children("ct:Override")) {
        let name = element.get("PartName").unwrap_or_default();
        if file.part(name.trim_start_matches('/')).is_none() {
            report.add(NAME, format!("gives a type to {name}, which is not in the file"));
        } else if !name.starts_with('/') {
            report.add(NAME, format!("names {name} without a slash in front"));
        }
    }
}

/// A part without a type. Known from gitbrent/PptxGenJS#435, Ziv-Barber/officegen#315 and apurvaojas/docx-merger#53
/// (pictures ending in .jpg).
fn untyped(file: &File, report: &mut Report) {
    let Some(types) = types(file) else { return };
    for part in file.parts.iter().filter(|part| part.name != NAME) {
        if type_of(types, part).is_none() {
            report.add(&part.name, "has no content type");
        }
    }
}

/// Two types for one part or one extension. From the standard (ISO 29500-2, 6.2.3.2), not from an issue.
fn duplicate(file: &File, report: &mut Report) {
    let mut seen = HashSet::new();
    for element in types(file).iter().flat_map(|types| &types.children) {
        let key = element.get("PartName").or(element.get("Extension")).unwrap_or_default().to_ascii_lowercase();
        if !seen.insert((element.name.as_str(), key.clone())) {
            report.add(NAME, format!("gives {key} a type more than once"));
        }
    }
}

/// A part whose type is not that of the relationship that leads to it, such as core properties as plain XML; Word and
/// PowerPoint do not open the file. Seen in the crate pptx 0.1.0 (docProps/core.xml as application/xml); the types are
/// those of ISO 29500-1, clauses 11 to 15, and jgm/pandoc#4758 lists them.
fn wrong(file: &File, report: &mut Report) {
    let Some(types) = types(file) else { return };
    let mut told = HashSet::new();
    for (_, relationship) in file.all_relationships() {
        let expected = EXPECTED.iter().find(|(kind, _)| relationship.is(kind));
        let (Some((_, ending)), Some(part)) = (expected, file.part(&relationship.part)) else { continue };
        let found = type_of(types, part).unwrap_or_default();
        if !found.is_empty() && !ending.iter().any(|ending| found.ends_with(ending)) && told.insert(&part.name) {
            report.add(&part.name, format!("has the content type {found}, expected one ending in {}", ending[0]));
        }
    }
}

/// Kind of a relationship and how the content type of its target ends.
const EXPECTED: &[(&str, &[&str])] = &[
    (
        "officeDocument",
        &[
            "document.main+xml",
            "presentation.main+xml",
            "template.main+xml",
            "slideshow.main+xml",
            "sheet.main+xml",
            "main+xml",
        ],
    ),
    ("core-properties", &["package.core-properties+xml"]),
    ("extended-properties", &["officedocument.extended-properties+xml"]),
    ("slide", &["presentationml.slide+xml"]),
    ("slideLayout", &["presentationml.slideLayout+xml"]),
    ("slideMaster", &["presentationml.slideMaster+xml"]),
    ("notesSlide", &["presentationml.notesSlide+xml"]),
    ("notesMaster", &["presentationml.notesMaster+xml"]),
    ("theme", &["officedocument.theme+xml"]),
    ("styles", &["wordprocessingml.styles+xml"]),
    ("numbering", &["wordprocessingml.numbering+xml"]),
    ("settings", &["wordprocessingml.settings+xml"]),
    ("fontTable", &["wordprocessingml.fontTable+xml"]),
    ("header", &["wordprocessingml.header+xml"]),
    ("footer", &["wordprocessingml.footer+xml"]),
    ("footnotes", &["wordprocessingml.footnotes+xml"]),
    ("endnotes", &["wordprocessingml.endnotes+xml"]),
];
