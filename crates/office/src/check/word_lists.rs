//! Rules on lists and styles of documents.

use std::collections::HashSet;

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "numbering-order", check: order },
    Rule { name: "numbering-undefined", check: undefined },
    Rule { name: "numbering-duplicate-id", check: duplicate_id },
    Rule { name: "numbering-incomplete", check: incomplete },
    Rule { name: "style-undefined", check: style_undefined },
    Rule { name: "style-duplicate-id", check: style_duplicate_id },
    Rule { name: "style-default", check: style_default },
];

fn numbering(file: &File) -> impl Iterator<Item = (&Part, &Element)> {
    file.roots("w:numbering")
}

fn ids<'a>(root: Option<&'a Element>, element: &'a str, attribute: &'a str) -> Vec<&'a str> {
    let elements = root.into_iter().flat_map(|root| root.children(element));
    elements.filter_map(|element| element.get(attribute)).collect()
}

/// A `w:abstractNum` behind a `w:num`. Known from CenterForOpenScience/pydocx#142; Word asks for repair.
fn order(file: &File, report: &mut Report) {
    for (part, root) in numbering(file) {
        let mut seen = false;
        for child in &root.children {
            seen |= child.name == "w:num";
            if seen && child.name == "w:abstractNum" {
                let id = child.get("w:abstractNumId").unwrap_or_default();
                report.add(&part.name, format!("defines the abstract list {id} behind a list"));
            }
        }
    }
}

/// A list that is used and not defined, or whose abstract list is not. Word shows such items without numbers
/// (stella/folio#863), other readers stop (mwilliamson/mammoth.js#247).
fn undefined(file: &File, report: &mut Report) {
    let root = numbering(file).next().map(|(_, root)| root);
    let lists: HashSet<&str> = ids(root, "w:num", "w:numId").into_iter().collect();
    let kinds: HashSet<&str> = ids(root, "w:abstractNum", "w:abstractNumId").into_iter().collect();
    for (part, tree) in file.trees() {
        for own in tree.named("w:numPr").filter_map(|own| own.child("w:numId")?.get("w:val")) {
            if own != "0" && !lists.contains(own) {
                report.add(&part.name, format!("uses the list {own}, which is not defined"));
            }
        }
        for own in tree.named("w:num").filter_map(|list| list.child("w:abstractNumId")?.get("w:val")) {
            if !kinds.contains(own) {
                report.add(&part.name, format!("uses the abstract list {own}, which is not defined"));
            }
        }
    }
}

/// Two lists, or two abstract lists, with one id. From the standard (ISO 29500-1, 17.9.1 and 17.9.15), not from an
/// issue.
fn duplicate_id(file: &File, report: &mut Report) {
    for (part, root) in numbering(file) {
        for (element, attribute) in [("w:num", "w:numId"), ("w:abstractNum", "w:abstractNumId")] {
            let mut seen = HashSet::new();
            for id in ids(Some(root), element, attribute).into_iter().filter(|id| !seen.insert(*id)) {
                report.add(&part.name, format!("<{element}> has the id {id} again"));
            }
        }
    }
}

/// A level without a format, text or number, or a list without an abstract list. Known from anthropics/skills#1569.
fn incomplete(file: &File, report: &mut Report) {
    for (part, root) in numbering(file) {
        for level in root.children("w:abstractNum").flat_map(|kind| kind.children("w:lvl")) {
            let whole = level.get("w:ilvl").is_some()
                && level.child("w:numFmt").is_some()
                && level.child("w:lvlText").is_some();
            if !whole {
                report.add(&part.name, "has a level without w:ilvl, <w:numFmt> or <w:lvlText>");
            }
        }
        for _ in root.children("w:num").filter(|list| list.child("w:abstractNumId").is_none()) {
            report.add(&part.name, "has a list without an abstract list");
        }
    }
}

/// A style that is used and not defined. Known from xceedsoftware/DocX#367 (repair names the style).
fn style_undefined(file: &File, report: &mut Report) {
    let styles = file.roots("w:styles").next().map(|(_, root)| root);
    let known: HashSet<&str> = ids(styles, "w:style", "w:styleId").into_iter().collect();
    for (part, root) in file.trees() {
        for element in root.all() {
            let uses = matches!(
                element.name.as_str(),
                "w:pStyle" | "w:rStyle" | "w:tblStyle" | "w:basedOn" | "w:next" | "w:link"
            );
            let style = element.get("w:val").unwrap_or_default();
            if uses && !known.contains(style) {
                report.add(&part.name, format!("<{}> names the style {style:?}, which is not defined", element.name));
            }
        }
    }
}

/// Two styles with one id. Known from xceedsoftware/DocX#367 and ISO 29500-1, 17.7.4.17.
fn style_duplicate_id(file: &File, report: &mut Report) {
    for (part, root) in file.roots("w:styles") {
        let mut seen = HashSet::new();
        for id in ids(Some(root), "w:style", "w:styleId").into_iter().filter(|id| !seen.insert(*id)) {
            report.add(&part.name, format!("defines the style {id:?} twice"));
        }
    }
}

/// Two default styles of one kind, or a style without a name. From the standard (ISO 29500-1, 17.7.4.17), not from an
/// issue.
fn style_default(file: &File, report: &mut Report) {
    for (part, root) in file.roots("w:styles") {
        let mut seen = HashSet::new();
        for style in root.children("w:style") {
            let is_default = matches!(style.get("w:default"), Some("1" | "true" | "on"));
            if is_default && !seen.insert(style.get("w:type").unwrap_or("paragraph")) {
                report.add(
                    &part.name,
                    format!("has a second default style {:?}", style.get("w:styleId").unwrap_or_default()),
                );
            }
            if style.child("w:name").is_none() {
                report
                    .add(&part.name, format!("the style {:?} has no name", style.get("w:styleId").unwrap_or_default()));
            }
        }
    }
}
