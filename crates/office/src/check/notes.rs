//! Rules on speaker notes.

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "notes-without-master", check: without_master },
    Rule { name: "notes-master-listed", check: master_listed },
    Rule { name: "notes-master-placeholders", check: master_placeholders },
    Rule { name: "notes-slide-mismatch", check: slide_mismatch },
];

/// Notes without a notes master. Known from iOfficeAI/OfficeCLI#255 and #265.
fn without_master(file: &File, report: &mut Report) {
    for (part, _) in file.roots("p:notes") {
        if file.related(&part.name, "notesMaster").and_then(|master| master.root_named("p:notesMaster")).is_none() {
            report.add(&part.name, "has no notes master");
        }
    }
}

/// A notes master that the presentation does not list, or more than one. Known from iOfficeAI/OfficeCLI#265 and
/// ISO 29500-1, 13.3.4.
fn master_listed(file: &File, report: &mut Report) {
    let Some((presentation, root)) = file.presentation() else { return };
    let ids = root.children("p:notesMasterIdLst").flat_map(|list| list.children("p:notesMasterId"));
    let listed: Vec<&str> = ids.filter_map(|id| id.get("r:id")).collect();
    for (master, _) in file.roots("p:notesMaster") {
        let known = listed
            .iter()
            .any(|id| file.related_by_id(&presentation.name, id).is_some_and(|part| part.name == master.name));
        if !known {
            report.add(&presentation.name, format!("does not list {}", master.name));
        }
    }
    if listed.len() > 1 {
        report.add(&presentation.name, format!("lists {} notes masters", listed.len()));
    }
}

/// A notes master without a place for the slide and for the notes, or with a placeholder that has no size, or whose
/// text is missing. Known from gitbrent/PptxGenJS#1443, where PowerPoint took the placeholders out.
fn master_placeholders(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:notesMaster") {
        for kind in ["sldImg", "body"] {
            let shape = root.named("p:sp").find(|shape| placeholder(shape) == Some(kind));
            let Some(shape) = shape else {
                report.add(&part.name, format!("has no placeholder of type {kind}"));
                continue;
            };
            let size = shape.child("p:spPr").and_then(|properties| properties.child("a:xfrm")?.child("a:ext"));
            if size.is_none() {
                report.add(&part.name, format!("the placeholder of type {kind} has no size"));
            }
            if shape.child("p:spPr").is_some_and(|properties| properties.child("a:prstGeom").is_none()) {
                report.add(&part.name, format!("the placeholder of type {kind} has no <a:prstGeom>"));
            }
        }
    }
}

/// The type of placeholder a shape is; `obj` when it is one and does not say.
fn placeholder(shape: &Element) -> Option<&str> {
    let holder = shape.child("p:nvSpPr")?.child("p:nvPr")?.child("p:ph")?;
    Some(holder.get("type").unwrap_or("obj"))
}

/// Notes and slide that do not point at each other. Known from PHPOffice/PHPPresentation#83 and office-kit/pptx#319
/// (a copied slide that shares the notes of another).
fn slide_mismatch(file: &File, report: &mut Report) {
    for (notes, _) in file.roots("p:notes") {
        let Some(slide) = file.related(&notes.name, "slide") else {
            report.add(&notes.name, "belongs to no slide");
            continue;
        };
        if !points_at(file, slide, "notesSlide", notes) {
            report.add(&notes.name, format!("points at {}, which does not point back", slide.name));
        }
    }
    for (slide, _) in file.roots("p:sld") {
        if let Some(notes) =
            file.related(&slide.name, "notesSlide").filter(|notes| !points_at(file, notes, "slide", slide))
        {
            report.add(&slide.name, format!("points at {}, which does not point back", notes.name));
        }
    }
}

fn points_at(file: &File, from: &Part, kind: &str, to: &Part) -> bool {
    file.related(&from.name, kind).is_some_and(|part| part.name == to.name)
}
