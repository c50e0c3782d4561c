//! Rules on the properties of the file.

use std::collections::HashSet;

use super::file::File;
use super::rule::{Report, Rule};

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "properties-missing", check: missing },
    Rule { name: "properties-twice", check: twice },
    Rule { name: "properties-repeated-element", check: repeated_element },
    Rule { name: "properties-moment", check: moment },
];

/// No core or no extended properties. PowerPoint adds them in a repair: 1weiho/open-slide#225.
fn missing(file: &File, report: &mut Report) {
    for kind in ["core-properties", "extended-properties"] {
        if file.related("", kind).is_none() {
            report.add("", format!("has no {kind}"));
        }
    }
}

/// Two parts with core properties; Office does not open the file. Known from python-openxml/python-docx#1037 and
/// elapouya/python-docx-template#471.
fn twice(file: &File, report: &mut Report) {
    let count = file.relationships("").iter().filter(|relationship| relationship.is("core-properties")).count();
    if count > 1 {
        report.add("_rels/.rels", format!("leads to {count} parts with core properties"));
    }
}

/// A property that occurs twice. Known from jgm/pandoc#1046 (several creators).
fn repeated_element(file: &File, report: &mut Report) {
    for (part, root) in file.roots("cp:coreProperties") {
        let mut seen = HashSet::new();
        for child in root.children.iter().filter(|child| !seen.insert(child.name.as_str())) {
            report.add(&part.name, format!("has <{}> more than once", child.name));
        }
    }
}

/// A moment that is no W3CDTF, or an empty one. Known from dotnet/Open-XML-SDK#6 and jgm/pandoc#1046.
fn moment(file: &File, report: &mut Report) {
    for (part, root) in file.roots("cp:coreProperties") {
        for name in ["dcterms:created", "dcterms:modified"] {
            for element in root.children(name).filter(|element| !is_w3cdtf(element.text.trim())) {
                report.add(&part.name, format!("<{name}> is {:?}", element.text.trim()));
            }
        }
    }
}

/// Whether `text` is a year, month, day or moment with an offset (W3C note on date and time formats).
fn is_w3cdtf(text: &str) -> bool {
    let (day, time) = text.split_once('T').unwrap_or((text, "00:00Z"));
    let day_shape = shape(day);
    let (clock, offset) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => return false,
    };
    let clock_shape = shape(clock.split('.').next().unwrap_or_default());
    matches!(day_shape.as_str(), "0000" | "0000-00" | "0000-00-00")
        && matches!(clock_shape.as_str(), "00:00" | "00:00:00")
        && (offset == "Z" || matches!(shape(offset).as_str(), "+00:00" | "-00:00"))
}

/// `text` with every digit as 0.
fn shape(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}
