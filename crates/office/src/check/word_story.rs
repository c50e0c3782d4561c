//! Rules on the text of a document: paragraphs, sections, references, marks.

use std::collections::{HashMap, HashSet};

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "document-body", check: body },
    Rule { name: "document-styles-missing", check: styles_missing },
    Rule { name: "drawing-duplicate-id", check: duplicate_drawing_id },
    Rule { name: "reference-without-part", check: reference_without_part },
    Rule { name: "section-reference", check: section_reference },
    Rule { name: "bookmark-duplicate", check: bookmark_duplicate },
    Rule { name: "bookmark-unbalanced", check: bookmark_unbalanced },
    Rule { name: "mark-duplicate-id", check: mark_duplicate_id },
    Rule { name: "field-unbalanced", check: field_unbalanced },
    Rule { name: "block-in-paragraph", check: block_in_paragraph },
    Rule { name: "text-outside-run", check: text_outside_run },
    Rule { name: "line-break-in-text", check: line_break_in_text },
];

/// Parts that hold text: the document, headers, footers, notes and comments.
fn stories(file: &File) -> impl Iterator<Item = (&Part, &Element)> {
    file.trees().filter(|(_, root)| {
        matches!(root.name.as_str(), "w:document" | "w:hdr" | "w:ftr" | "w:footnotes" | "w:endnotes" | "w:comments")
    })
}

/// A document without a body, or with something behind its last section. Known from dolanmiu/docx#507.
fn body(file: &File, report: &mut Report) {
    let Some((part, root)) = file.document() else { return };
    let Some(body) = root.child("w:body") else {
        report.add(&part.name, "has no <w:body>");
        return;
    };
    let section = body.children.iter().position(|child| child.name == "w:sectPr");
    if section.is_some_and(|at| at + 1 != body.children.len()) {
        report.add(&part.name, "has something behind its last <w:sectPr>");
    }
}

/// A document without styles; Word then has none of the styles that its paragraphs name. From the standard (ISO
/// 29500-1, 11.3.12), not from an issue.
fn styles_missing(file: &File, report: &mut Report) {
    let Some((part, _)) = file.document() else { return };
    if file.related(&part.name, "styles").and_then(|styles| styles.root_named("w:styles")).is_none() {
        report.add(&part.name, "has no styles");
    }
}

/// Two drawings of a part with one id. Known from dolanmiu/docx#2719, open-xml-templating/docxtemplater#574,
/// guigrpa/docx-templates#315 and Sayi/poi-tl#361. Word numbers per part (tensorbee/rdocx#72).
fn duplicate_drawing_id(file: &File, report: &mut Report) {
    for (part, root) in stories(file) {
        let mut seen = HashSet::new();
        for id in root.named("wp:docPr").filter_map(|properties| properties.get("id")) {
            if !seen.insert(id) {
                report.add(&part.name, format!("has two drawings with the id {id}"));
            }
        }
    }
}

/// A footnote, endnote or comment that is referred to and is not there. Known from jgm/pandoc#2032 and #4621, and
/// shinjukunian/DocX#55.
fn reference_without_part(file: &File, report: &mut Report) {
    let Some((part, root)) = file.document() else { return };
    for (reference, kind, item) in REFERENCES {
        let notes = file.related(&part.name, kind).and_then(Part::root);
        let known: HashSet<&str> =
            notes.iter().flat_map(|notes| notes.children(item)).filter_map(|note| note.get("w:id")).collect();
        for id in root.named(reference).filter_map(|element| element.get("w:id")) {
            if !known.contains(id) {
                report.add(&part.name, format!("<{reference}> names {id}, which is not in {kind}"));
            }
        }
    }
}

const REFERENCES: [(&str, &str, &str); 4] = [
    ("w:footnoteReference", "footnotes", "w:footnote"),
    ("w:endnoteReference", "endnotes", "w:endnote"),
    ("w:commentReference", "comments", "w:comment"),
    ("w:commentRangeStart", "comments", "w:comment"),
];

/// A header or footer of a section without a type or a part of its kind, or two of one type. Known from
/// dotnet/Open-XML-SDK#1864, jgm/pandoc#10769 and BlackBeltTechnology/pi-agent-dashboard#506.
fn section_reference(file: &File, report: &mut Report) {
    let Some((part, root)) = file.document() else { return };
    for section in root.named("w:sectPr") {
        let mut seen = HashSet::new();
        for reference in &section.children {
            let wanted = match reference.name.as_str() {
                "w:headerReference" => "w:hdr",
                "w:footerReference" => "w:ftr",
                _ => continue,
            };
            let kind = reference.get("w:type").unwrap_or_default();
            let target = reference.get("r:id").and_then(|id| file.related_by_id(&part.name, id));
            if !matches!(kind, "default" | "first" | "even") || !seen.insert((wanted, kind)) {
                report.add(&part.name, format!("<{}> has the type {kind:?}, or has it twice", reference.name));
            }
            if target.and_then(|target| target.root_named(wanted)).is_none() {
                report.add(&part.name, format!("<{}> leads to no <{wanted}>", reference.name));
            }
        }
    }
}

/// Two bookmarks with one id or one name. Known from dolanmiu/docx#3478 and #3481, and UseJunior/safe-docx#915.
fn bookmark_duplicate(file: &File, report: &mut Report) {
    let mut seen = HashSet::new();
    for (part, root) in stories(file) {
        for bookmark in root.named("w:bookmarkStart") {
            for key in ["w:id", "w:name"] {
                let value = bookmark.get(key).unwrap_or_default();
                if !seen.insert((key, value.to_lowercase())) {
                    report.add(&part.name, format!("has two bookmarks with {key}={value:?}"));
                }
            }
        }
    }
}

/// A bookmark that starts and does not end, or the other way round. Known from tomduck/pandoc-eqnos#22.
fn bookmark_unbalanced(file: &File, report: &mut Report) {
    for (part, root) in stories(file) {
        let ids = |name| root.named(name).filter_map(|mark| mark.get("w:id")).collect::<HashSet<_>>();
        let (starts, ends) = (ids("w:bookmarkStart"), ids("w:bookmarkEnd"));
        let mut alone: Vec<_> = starts.symmetric_difference(&ends).collect();
        alone.sort_unstable();
        for id in alone {
            report.add(&part.name, format!("the bookmark {id} has no start or no end"));
        }
    }
}

/// A change and a bookmark with one id, or two changes. Known from anthropics/skills#489.
fn mark_duplicate_id(file: &File, report: &mut Report) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (part, root) in stories(file) {
        for element in root.all() {
            let name = element.name.as_str();
            let (true, Some(id)) = (MARKS.contains(&name), element.get("w:id")) else { continue };
            let other = seen.insert(id, name);
            if other.is_some() && !(name == "w:bookmarkStart" && other == Some("w:bookmarkStart")) {
                report.add(&part.name, format!("<{name}> has the id {id} of another mark"));
            }
        }
    }
}

const MARKS: &[&str] = &["w:bookmarkStart", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange"];

/// A field that begins and does not end, or the other way round. Known from 4teamwork/docxcompose#98,
/// senny/sablon#41 and mwilliamson/python-mammoth#168.
fn field_unbalanced(file: &File, report: &mut Report) {
    for (part, root) in stories(file) {
        let mut open = 0_i32;
        let mut broken = false;
        for kind in root.named("w:fldChar").filter_map(|mark| mark.get("w:fldCharType")) {
            match kind {
                "begin" => open += 1,
                "end" => open -= 1,
                _ => {}
            }
            broken |= open < 0 || (kind == "separate" && open == 0);
        }
        if broken || open != 0 {
            report.add(&part.name, "has a field without a begin or an end");
        }
    }
}

/// A paragraph or table inside a paragraph, a run inside a run. Known from dolanmiu/docx#2650 and #2368, and
/// tomduck/pandoc-eqnos#22.
fn block_in_paragraph(file: &File, report: &mut Report) {
    for (part, root) in stories(file) {
        for element in root.all() {
            let forbidden: &[&str] = match element.name.as_str() {
                "w:p" | "w:hyperlink" => &["w:p", "w:tbl", "w:tr", "w:tc", "w:sectPr"],
                "w:r" => &["w:p", "w:tbl", "w:r", "w:hyperlink", "w:ins", "w:del"],
                "w:body" | "w:tc" | "w:hdr" | "w:ftr" => &["w:r", "w:t", "w:tr"],
                _ => continue,
            };
            for child in element.children.iter().filter(|child| forbidden.contains(&child.name.as_str())) {
                report.add(&part.name, format!("<{}> stands in <{}>", child.name, element.name));
            }
        }
    }
}

/// Text straight in a paragraph. Known from UNIT6-open/TemplateEngine.Docx#66.
fn text_outside_run(file: &File, report: &mut Report) {
    for (part, root) in stories(file) {
        for element in root.all() {
            let loose = matches!(element.name.as_str(), "w:p" | "w:body" | "w:tc" | "w:tr" | "w:tbl" | "w:r");
            let text = element.text.trim();
            if loose && (!text.is_empty() || (element.name != "w:r" && element.child("w:t").is_some())) {
                report.add(&part.name, format!("has text in <{}> itself: {text:?}", element.name));
            }
        }
    }
}

/// A line break in `w:t`, where `w:br` belongs. Known from anthropics/skills#1569.
fn line_break_in_text(file: &File, report: &mut Report) {
    for (part, root) in stories(file) {
        for text in root.named("w:t").filter(|text| text.text.contains(['\n', '\r'])) {
            report.add(&part.name, format!("has a line break in the text {:?}", text.text));
        }
    }
}
