//! Rules on shapes: on slides, layouts, masters and notes.

use std::collections::HashSet;

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "shape-duplicate-id", check: duplicate_id },
    Rule { name: "shape-tree", check: tree },
    Rule { name: "shape-text-missing", check: text_missing },
    Rule { name: "text-without-paragraph", check: without_paragraph },
    Rule { name: "text-without-body-properties", check: without_body_properties },
    Rule { name: "text-paragraph-end", check: paragraph_end },
    Rule { name: "shape-size", check: size },
    Rule { name: "shape-transform", check: transform },
    Rule { name: "shape-frame", check: frame },
];

fn sheets(file: &File) -> impl Iterator<Item = (&Part, &Element)> {
    file.trees().filter(|(_, root)| root.child("p:cSld").is_some())
}

/// Two shapes of a slide with one id. Known from gitbrent/PptxGenJS#1532 and office-kit/pptx#161.
fn duplicate_id(file: &File, report: &mut Report) {
    for (part, root) in sheets(file) {
        let mut seen = HashSet::new();
        for id in root.named("p:cNvPr").filter_map(|properties| properties.get("id")) {
            if !seen.insert(id) {
                report.add(&part.name, format!("has two shapes with the id {id}"));
            }
        }
    }
}

/// A tree of shapes without the properties of its outermost group, or a shape without its own. From the schema
/// (`CT_GroupShape`, `CT_Shape`), not from an issue.
fn tree(file: &File, report: &mut Report) {
    for (part, root) in sheets(file) {
        if root.child("p:cSld").is_some_and(|data| data.child("p:spTree").is_none()) {
            report.add(&part.name, "has no <p:spTree>");
        }
        for element in root.all() {
            let needed: &[&str] = match element.name.as_str() {
                "p:spTree" | "p:grpSp" => &["p:nvGrpSpPr", "p:grpSpPr"],
                "p:sp" => &["p:nvSpPr", "p:spPr"],
                "p:pic" => &["p:nvPicPr", "p:blipFill", "p:spPr"],
                "p:cxnSp" => &["p:nvCxnSpPr", "p:spPr"],
                "p:nvSpPr" => &["p:cNvPr", "p:cNvSpPr", "p:nvPr"],
                "p:nvPicPr" => &["p:cNvPr", "p:cNvPicPr", "p:nvPr"],
                _ => &[],
            };
            for name in needed.iter().filter(|name| element.child(name).is_none()) {
                report.add(&part.name, format!("<{}> has no <{name}>", element.name));
            }
        }
    }
}

/// A shape without `p:txBody`. The schema allows it where there is no text, but PowerPoint asks for repair and puts
/// one in: gitbrent/PptxGenJS#1441. Placeholders for pictures, charts and the like need none.
fn text_missing(file: &File, report: &mut Report) {
    for (part, root) in sheets(file) {
        for shape in root.named("p:sp").filter(|shape| shape.child("p:txBody").is_none()) {
            let placeholder = shape.child("p:nvSpPr").and_then(|own| own.child("p:nvPr")?.child("p:ph"));
            let kind = placeholder.map(|holder| holder.get("type").unwrap_or("obj"));
            if !matches!(kind, Some("sldImg" | "pic" | "chart" | "tbl" | "clipArt" | "dgm" | "media")) {
                report.add(&part.name, format!("{} has no <p:txBody>", name_of(shape)));
            }
        }
    }
}

fn name_of(shape: &Element) -> String {
    let properties = shape.all().into_iter().find(|element| element.name == "p:cNvPr");
    format!("the shape {:?}", properties.and_then(|own| own.get("name")).unwrap_or_default())
}

/// Text without any paragraph. Known from gitbrent/PptxGenJS#1048, #1380 and #913.
fn without_paragraph(file: &File, report: &mut Report) {
    for (part, body) in texts(file) {
        if body.child("a:p").is_none() {
            report.add(&part.name, format!("<{}> has no <a:p>", body.name));
        }
    }
}

/// Text without `a:bodyPr`. From the schema (`CT_TextBody`), not from an issue.
fn without_body_properties(file: &File, report: &mut Report) {
    for (part, body) in texts(file) {
        if body.child("a:bodyPr").is_none() {
            report.add(&part.name, format!("<{}> has no <a:bodyPr>", body.name));
        }
    }
}

fn texts(file: &File) -> impl Iterator<Item = (&Part, &Element)> {
    let bodies = |(part, root)| {
        let all: Vec<&Element> = Element::all(root);
        all.into_iter()
            .filter(|element| matches!(element.name.as_str(), "p:txBody" | "a:txBody"))
            .map(move |body| (part, body))
    };
    file.trees().flat_map(bodies)
}

/// A paragraph whose properties do not come first or whose end does not come last, or a run without text.
/// Known from EvotecIT/OfficeIMO#1764 (order) and transifex/openformats#361 (lost `a:t`).
fn paragraph_end(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for paragraph in root.named("a:p") {
            let last = paragraph.children.len().saturating_sub(1);
            for (at, child) in paragraph.children.iter().enumerate() {
                let misplaced = match child.name.as_str() {
                    "a:pPr" => at != 0,
                    "a:endParaRPr" => at != last,
                    "a:r" | "a:fld" => child.child("a:t").is_none(),
                    _ => false,
                };
                if misplaced {
                    report.add(&part.name, format!("<{}> stands in the wrong place or is empty in <a:p>", child.name));
                }
            }
        }
    }
}

/// A size below nothing, or of nothing for other things than lines and groups. Known from GCWing/OpenBitFun#1642
/// (negative `a:ext`).
fn size(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for element in root.all() {
            let flat_allowed = matches!(element.name.as_str(), "p:cxnSp" | "p:grpSpPr") || is_line(element);
            let own = match element.name.as_str() {
                "p:sp" | "p:pic" | "p:cxnSp" => {
                    element.child("p:spPr").and_then(|own| own.child("a:xfrm")?.child("a:ext"))
                }
                "pic:pic" => element.child("pic:spPr").and_then(|own| own.child("a:xfrm")?.child("a:ext")),
                "p:graphicFrame" => element.child("p:xfrm").and_then(|own| own.child("a:ext")),
                "p:grpSpPr" => element.child("a:xfrm").and_then(|own| own.child("a:ext")),
                "wp:inline" | "wp:anchor" => element.child("wp:extent"),
                _ => None,
            };
            for side in own.iter().flat_map(|size| [size.get("cx"), size.get("cy")]).flatten() {
                let length: f64 = side.parse().unwrap_or(1.0);
                if length < 0.0 || (length == 0.0 && !flat_allowed) {
                    report.add(&part.name, format!("<{}> is {side} wide or high", element.name));
                }
            }
        }
    }
}

fn is_line(shape: &Element) -> bool {
    let geometry = shape.child("p:spPr").and_then(|own| own.child("a:prstGeom")?.get("prst"));
    geometry.is_some_and(|shape| shape == "line" || shape.contains("Connector"))
}

/// A place or size that lacks one of its numbers. Known from eiceblue/Spire.Presentation-for-.NET#1.
fn transform(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for element in root.named("a:xfrm").chain(root.named("p:xfrm")) {
            for child in &element.children {
                let needed = match child.name.as_str() {
                    "a:off" | "a:chOff" => ["x", "y"],
                    "a:ext" | "a:chExt" => ["cx", "cy"],
                    _ => continue,
                };
                for name in needed.iter().filter(|name| child.get(name).is_none_or(str::is_empty)) {
                    report.add(&part.name, format!("<{}> has no {name}", child.name));
                }
            }
        }
    }
}

/// A frame of a table or chart without a place and size; it does not inherit any. From the schema
/// (`CT_GraphicalObjectFrame`), not from an issue.
fn frame(file: &File, report: &mut Report) {
    for (part, root) in sheets(file) {
        for frame in root.named("p:graphicFrame") {
            for name in ["p:nvGraphicFramePr", "p:xfrm", "a:graphic"] {
                if frame.child(name).is_none() {
                    report.add(&part.name, format!("<p:graphicFrame> has no <{name}>"));
                }
            }
        }
    }
}
