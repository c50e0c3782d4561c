//! Rules on the relationships between parts.

use std::collections::HashSet;

use super::file::{File, source_of};
use super::rule::{Report, Rule};

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "main-part-missing", check: main_part_missing },
    Rule { name: "relationship-dangling", check: dangling },
    Rule { name: "relationship-duplicate-id", check: duplicate_id },
    Rule { name: "relationship-id", check: malformed_id },
    Rule { name: "relationship-undefined", check: undefined },
    Rule { name: "relationship-target", check: target },
    Rule { name: "relationship-orphan", check: orphan },
];

/// No relationship of the package leads to a document or presentation. Known from langgenius/dify#33131 and
/// dotnet/Open-XML-SDK#1128 ("the main part is missing").
fn main_part_missing(file: &File, report: &mut Report) {
    let main = file.related("", "officeDocument").and_then(|part| part.root());
    if !main.is_some_and(|root| matches!(root.name.as_str(), "w:document" | "p:presentation")) {
        report.add("_rels/.rels", "leads to no document and to no presentation");
    }
}

/// A relationship to a part that is not in the file. Known from scanny/python-pptx#67 and #497 (target `NULL`), and
/// iOfficeAI/OfficeCLI#255 (picture of a copied notes slide).
fn dangling(file: &File, report: &mut Report) {
    for (source, relationship) in file.all_relationships() {
        if !relationship.external && file.part(&relationship.part).is_none() {
            report
                .add(source, format!("{} leads to {}, which is not in the file", relationship.id, relationship.target));
        }
    }
}

/// Two relationships of one part with the same id. Known from gitbrent/PptxGenJS#477 and ASML-Labs/PPTX.jl#63.
fn duplicate_id(file: &File, report: &mut Report) {
    let mut seen = HashSet::new();
    for (source, relationship) in file.all_relationships() {
        if !seen.insert((source, &relationship.id)) {
            report.add(source, format!("has the relationship {} more than once", relationship.id));
        }
    }
}

/// An id that is no XML name: empty, or with a digit in front. It is an `xsd:ID` (ISO 29500-2, 6.5.3.4).
/// Known from gitbrent/PptxGenJS#1392 (ids made by gluing text).
fn malformed_id(file: &File, report: &mut Report) {
    for (source, relationship) in file.all_relationships() {
        let id = &relationship.id;
        let starts_well = id.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_');
        if !starts_well || !id.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c)) {
            report.add(source, format!("has a relationship with the id {id:?}"));
        }
    }
}

/// An id used in a part that its relationships do not have. Known from gitbrent/PptxGenJS#1392 (`rIdundefined`),
/// jgm/pandoc#10769 (headers) and ShapeCrawler/ShapeCrawler#1156 (background of a layout).
fn undefined(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for element in root.all() {
            for (name, value) in element.attributes.iter().filter(|(name, _)| name.starts_with("r:")) {
                let free = value.is_empty() && may_be_empty(&element.name);
                if !free && !file.relationships(&part.name).iter().any(|relationship| relationship.id == *value) {
                    report.add(&part.name, format!("<{} {name}={value:?}> has no such relationship", element.name));
                }
            }
        }
    }
}

/// A link to a place in the same presentation names its target in `action` and no relationship (PHPPresentation#992).
fn may_be_empty(element: &str) -> bool {
    matches!(element, "a:hlinkClick" | "a:hlinkHover" | "a:hlinkMouseOver" | "a:blip" | "a:snd")
}

/// A target that is empty, has a backslash, or is no URI at all. Known from PHPOffice/PHPPresentation#992 (a hyperlink
/// to nowhere); the Open XML SDK does not open the file either.
fn target(file: &File, report: &mut Report) {
    for (source, relationship) in file.all_relationships() {
        let target = &relationship.target;
        let bare = target.is_empty() || target.contains(|c: char| c.is_whitespace() || r#"\<>"{}|^`"#.contains(c));
        let broken_authority =
            target.strip_prefix("http://").or(target.strip_prefix("https://")).is_some_and(str::is_empty);
        if bare || broken_authority {
            report.add(source, format!("{} has the target {target:?}", relationship.id));
        }
    }
}

/// Relationships of a part that is not in the file. Known from scanny/python-pptx#956, where removed slides left
/// theirs behind.
fn orphan(file: &File, report: &mut Report) {
    for part in &file.parts {
        if source_of(&part.name).is_some_and(|source| !source.is_empty() && file.part(&source).is_none()) {
            report.add(&part.name, "belongs to a part that is not in the file");
        }
    }
}
