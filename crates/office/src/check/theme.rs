//! Rules on themes.

use std::collections::HashMap;

use super::file::File;
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "theme-styles", check: styles },
    Rule { name: "theme-effects", check: effects },
    Rule { name: "theme-colors", check: colors },
    Rule { name: "theme-fonts", check: fonts },
    Rule { name: "theme-shared", check: shared },
];

fn themes(file: &File) -> impl Iterator<Item = (&str, &Element)> {
    file.roots("a:theme").filter_map(|(part, root)| Some((part.name.as_str(), root.child("a:themeElements")?)))
}

/// Fewer than three fills, lines, effects or backgrounds. Known from ningzimu/image-to-editable-ppt-skill#43.
fn styles(file: &File, report: &mut Report) {
    for (part, theme) in themes(file) {
        for list in ["a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"] {
            let count =
                theme.child("a:fmtScheme").and_then(|scheme| scheme.child(list)).map_or(0, |list| list.children.len());
            if count < 3 {
                report.add(part, format!("<{list}> has {count} entries, three are needed"));
            }
        }
    }
}

/// An effect style without a list of effects, be it an empty one, and the same for the background of a slide.
/// Known from gitbrent/PptxGenJS#1442 and #1457 (`p:bgPr`).
fn effects(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for element in root.all() {
            let needs = matches!(element.name.as_str(), "a:effectStyle" | "p:bgPr");
            if needs && element.child("a:effectLst").or(element.child("a:effectDag")).is_none() {
                report.add(&part.name, format!("<{}> has no <a:effectLst/>", element.name));
            }
        }
    }
}

/// A scheme that lacks one of its twelve colours. From the schema (`CT_ColorScheme`), not from an issue.
fn colors(file: &File, report: &mut Report) {
    for (part, theme) in themes(file) {
        let scheme = theme.child("a:clrScheme");
        for slot in COLORS {
            let color = scheme.and_then(|scheme| scheme.child(slot));
            if color.is_none_or(|color| color.children.len() != 1) {
                report.add(part, format!("<{slot}> is missing or has no colour"));
            }
        }
    }
}

const COLORS: [&str; 12] = [
    "a:dk1",
    "a:lt1",
    "a:dk2",
    "a:lt2",
    "a:accent1",
    "a:accent2",
    "a:accent3",
    "a:accent4",
    "a:accent5",
    "a:accent6",
    "a:hlink",
    "a:folHlink",
];

/// A scheme without fonts for headings or text. Known from EvotecIT/OfficeIMO#1764.
fn fonts(file: &File, report: &mut Report) {
    for (part, theme) in themes(file) {
        for kind in ["a:majorFont", "a:minorFont"] {
            let font = theme.child("a:fontScheme").and_then(|scheme| scheme.child(kind));
            for slot in ["a:latin", "a:ea", "a:cs"] {
                if font.and_then(|font| font.child(slot)).is_none_or(|slot| slot.get("typeface").is_none()) {
                    report.add(part, format!("<{kind}> has no <{slot}>"));
                }
            }
        }
    }
}

/// One theme for two masters; each master owns its theme, and one without gets none. Known from 1weiho/open-slide#243
/// and iOfficeAI/OfficeCLI#265, where the notes master needed a theme of its own.
fn shared(file: &File, report: &mut Report) {
    let mut owners: HashMap<String, String> = HashMap::new();
    for (master, root) in file.trees() {
        if !matches!(root.name.as_str(), "p:sldMaster" | "p:notesMaster" | "p:handoutMaster") {
            continue;
        }
        match file.related(&master.name, "theme") {
            None => report.add(&master.name, "has no theme"),
            Some(theme) => {
                if let Some(other) = owners.insert(theme.name.clone(), master.name.clone()) {
                    report.add(&theme.name, format!("is the theme of both {other} and {}", master.name));
                }
            }
        }
    }
}
