//! Rules on the presentation as a whole: slides, layouts, masters and their numbers.

use std::collections::HashSet;

use super::file::File;
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "slide-id", check: slide_id },
    Rule { name: "slide-listed-twice", check: slide_listed_twice },
    Rule { name: "slide-unlisted", check: slide_unlisted },
    Rule { name: "master-id", check: master_id },
    Rule { name: "presentation-parts", check: parts },
    Rule { name: "presentation-size", check: size },
    Rule { name: "slide-layout", check: slide_layout },
    Rule { name: "section-slide-unknown", check: section_slide_unknown },
];

/// Number of a master or layout at least (`ST_SlideMasterId`, ISO 29500-1, 19.7.14).
const LEAST_MASTER_ID: u64 = 2_147_483_648;
/// Number of a slide at least (`ST_SlideId`, ISO 29500-1, 19.7.13).
const LEAST_SLIDE_ID: u64 = 256;

fn slide_ids(presentation: &Element) -> impl Iterator<Item = &Element> {
    presentation.children("p:sldIdLst").flat_map(|list| list.children("p:sldId"))
}

fn number(element: &Element) -> Option<u64> {
    element.get("id")?.parse().ok()
}

/// A number of a slide that occurs twice or is out of range. Known from scanny/python-pptx#89 and #972.
fn slide_id(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:presentation") {
        let mut seen = HashSet::new();
        for slide in slide_ids(root) {
            match number(slide) {
                Some(id) if !(LEAST_SLIDE_ID..LEAST_MASTER_ID).contains(&id) => {
                    report.add(&part.name, format!("gives a slide the id {id}, which is not from 256 to 2147483647"));
                }
                Some(id) if !seen.insert(id) => report.add(&part.name, format!("gives two slides the id {id}")),
                Some(_) => {}
                None => {
                    report.add(&part.name, format!("gives a slide the id {:?}", slide.get("id").unwrap_or_default()))
                }
            }
        }
    }
}

/// Two entries for one slide. Known from scanny/python-pptx#132 (copies of a slide that share its part).
fn slide_listed_twice(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:presentation") {
        let mut seen = HashSet::new();
        for id in slide_ids(root).filter_map(|slide| slide.get("r:id")) {
            let target = file.related_by_id(&part.name, id).map_or(id, |slide| slide.name.as_str());
            if !seen.insert(target) {
                report.add(&part.name, format!("lists {target} more than once"));
            }
        }
    }
}

/// A slide that the presentation has a relationship to but does not list. Known from scanny/python-pptx#67, where
/// slides were removed from the list only.
fn slide_unlisted(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:presentation") {
        let listed: HashSet<&str> = slide_ids(root).filter_map(|slide| slide.get("r:id")).collect();
        for relationship in file.relationships(&part.name).iter().filter(|relationship| relationship.is("slide")) {
            if !listed.contains(relationship.id.as_str()) {
                report.add(&part.name, format!("does not list {}", relationship.part));
            }
        }
    }
}

/// A number of a master or layout that occurs twice or is below 2147483648; masters and layouts share their numbers.
/// From the schema (`ST_SlideLayoutId`); jgm/pandoc#7544 needed repair with several masters, without naming the cause.
fn master_id(file: &File, report: &mut Report) {
    let mut seen = HashSet::new();
    for (part, root) in file.trees() {
        for element in root.all() {
            if !matches!(element.name.as_str(), "p:sldMasterId" | "p:sldLayoutId") {
                continue;
            }
            match number(element) {
                Some(id) if id >= LEAST_MASTER_ID && seen.insert(id) => {}
                Some(id) if id >= LEAST_MASTER_ID => {
                    report.add(&part.name, format!("<{}> has the id {id} again", element.name))
                }
                other => report.add(&part.name, format!("<{}> has the id {other:?}, below 2147483648", element.name)),
            }
        }
    }
}

/// A presentation without a master or a master without layouts. Known from dotnet/Open-XML-SDK#218 (layouts removed)
/// and the schema (`CT_SlideMaster`).
fn parts(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:presentation") {
        if root.child("p:sldMasterIdLst").is_none_or(|list| list.children.is_empty()) {
            report.add(&part.name, "lists no slide master");
        }
    }
    for (part, root) in file.roots("p:sldMaster") {
        if root.child("p:sldLayoutIdLst").is_none_or(|list| list.children.is_empty()) {
            report.add(&part.name, "lists no layout");
        }
        if root.child("p:clrMap").is_none() {
            report.add(&part.name, "has no <p:clrMap>");
        }
    }
    for (part, _) in file.roots("p:sldLayout") {
        if file.related(&part.name, "slideMaster").is_none() {
            report.add(&part.name, "belongs to no master");
        }
    }
}

/// No size of slides or of notes, or one below an inch or above 56 inches (`ST_SlideSizeCoordinate`). Known from
/// Ziv-Barber/officegen#40 (a size that was no whole number).
fn size(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:presentation") {
        for (name, range) in [("p:sldSz", 914_400..=51_206_400), ("p:notesSz", 0..=i64::MAX)] {
            let side = |side| root.child(name)?.get(side)?.parse::<i64>().ok();
            let fits = [side("cx"), side("cy")].iter().all(|side| side.is_some_and(|side| range.contains(&side)));
            let needed = name == "p:notesSz" || root.child(name).is_some() || slide_ids(root).next().is_some();
            if !fits && needed {
                report.add(&part.name, format!("<{name}> is missing or out of range"));
            }
        }
    }
}

/// A slide without a layout or with two. Known from CristalTeam/pptx#5.
fn slide_layout(file: &File, report: &mut Report) {
    for (part, _) in file.roots("p:sld") {
        let layouts =
            file.relationships(&part.name).iter().filter(|relationship| relationship.is("slideLayout")).count();
        if layouts != 1 {
            report.add(&part.name, format!("has {layouts} layouts"));
        }
    }
}

/// A section that names a slide the presentation does not have. Sections are left behind when a slide is removed as in
/// scanny/python-pptx#67; #257 shows where they are.
fn section_slide_unknown(file: &File, report: &mut Report) {
    for (part, root) in file.roots("p:presentation") {
        let known: HashSet<&str> = slide_ids(root).filter_map(|slide| slide.get("id")).collect();
        for id in root.named("p14:sldId").filter_map(|slide| slide.get("id")) {
            if !known.contains(id) {
                report.add(&part.name, format!("has a section with the slide {id}, which is not in the list"));
            }
        }
    }
}
