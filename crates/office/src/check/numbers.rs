//! Rules on numbers, colours and other values in attributes of drawings and text.

use super::file::File;
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "number-missing", check: not_a_number },
    Rule { name: "number-fractional", check: fractional },
    Rule { name: "number-negative-zero", check: negative_zero },
    Rule { name: "number-letter-size", check: letter_size },
    Rule { name: "color-value", check: color },
    Rule { name: "anchor-value", check: anchor },
    Rule { name: "geometry-preset", check: preset },
    Rule { name: "geometry-adjust", check: adjust },
];

/// `NaN`, `Infinity`, `undefined` and the like where a value was computed. Known from gitbrent/PptxGenJS#1440 and
/// #1392 (`rIdundefined`).
fn not_a_number(file: &File, report: &mut Report) {
    each_attribute(file, |part, element, name, value| {
        let bare = matches!(
            value,
            "NaN" | "Infinity" | "-Infinity" | "undefined" | "null" | "inf" | "-inf" | "[object Object]"
        );
        let text = matches!(name, "name" | "descr" | "title" | "w:val" | "typeface" | "userDrawn");
        if (bare && !text) || value == "rIdundefined" || (name == "r:id" && value.ends_with("NaN")) {
            report.add(part, format!("<{} {name}={value:?}>", element.name));
        }
    });
}

/// A fraction where a whole number belongs. Known from gitbrent/PptxGenJS#781, scanny/python-pptx#1143 and
/// open-xml-templating/docxtemplater-image-module#91.
fn fractional(file: &File, report: &mut Report) {
    each_attribute(file, |part, element, name, value| {
        if is_whole(&element.name, name) && value.contains('.') && value.parse::<f64>().is_ok() {
            report.add(part, format!("<{} {name}={value:?}>", element.name));
        }
    });
}

/// `-0`, which comes from rounding a small negative number. Known from gitbrent/PptxGenJS#781 (unsafe arithmetic).
fn negative_zero(file: &File, report: &mut Report) {
    each_attribute(file, |part, element, name, value| {
        let zero =
            value.strip_prefix('-').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c == '0' || c == '.'));
        if zero && is_whole(&element.name, name) {
            report.add(part, format!("<{} {name}={value:?}>", element.name));
        }
    });
}

/// Attributes that are whole numbers in the schema: lengths, sizes, ids, spans.
fn is_whole(element: &str, name: &str) -> bool {
    const DRAWING: &[&str] = &[
        "x", "y", "cx", "cy", "w", "h", "sz", "rot", "lIns", "tIns", "rIns", "bIns", "marL", "marR", "marT", "marB",
        "indent", "id", "idx", "gridSpan", "rowSpan", "l", "t", "r", "b", "distT", "distB", "distL", "distR",
    ];
    const WORD: &[&str] = &[
        "w:w",
        "w:h",
        "w:sz",
        "w:space",
        "w:before",
        "w:after",
        "w:line",
        "w:left",
        "w:right",
        "w:top",
        "w:bottom",
        "w:hanging",
        "w:firstLine",
        "w:header",
        "w:footer",
        "w:gutter",
        "w:pos",
        "w:id",
        "w:numId",
        "w:ilvl",
    ];
    const WORD_VALUES: &[&str] = &[
        "w:sz",
        "w:szCs",
        "w:gridSpan",
        "w:numId",
        "w:ilvl",
        "w:trHeight",
        "w:outlineLvl",
        "w:start",
        "w:abstractNumId",
        "w:startOverride",
    ];
    let drawing = element.split(':').next().is_some_and(|prefix| matches!(prefix, "a" | "p" | "wp" | "pic"));
    (drawing && DRAWING.contains(&name)) || WORD.contains(&name) || (name == "w:val" && WORD_VALUES.contains(&element))
}

/// Letters smaller than 1 or larger than 4000 points (`ST_TextFontSize`), or Word's beyond 1638.
/// Known from gitbrent/PptxGenJS#432.
fn letter_size(file: &File, report: &mut Report) {
    each_attribute(file, |part, element, name, value| {
        let range = match (element.name.as_str(), name) {
            ("a:rPr" | "a:endParaRPr" | "a:defRPr", "sz") => 100..=400_000,
            ("w:sz" | "w:szCs", "w:val") => 2..=3276,
            _ => return,
        };
        if value.parse::<i64>().is_ok_and(|size| !range.contains(&size)) {
            report.add(part, format!("<{} {name}={value:?}>", element.name));
        }
    });
}

/// A colour that is not six hexadecimal digits. Known from gitbrent/PptxGenJS#588 (a name) and #1394 (`#333333`).
fn color(file: &File, report: &mut Report) {
    each_attribute(file, |part, element, name, value| {
        let word = matches!(name, "w:color" | "w:fill") || (element.name == "w:color" && name == "w:val");
        let six = value.len() == 6 && value.chars().all(|c| c.is_ascii_hexdigit());
        let wrong = match element.name.as_str() {
            "a:srgbClr" => name == "val" && !six,
            _ => word && value != "auto" && !six,
        };
        if wrong {
            report.add(part, format!("<{} {name}={value:?}>", element.name));
        }
    });
}

/// A place in the height of a box or cell that does not exist, such as `middle`. Known from
/// PHPOffice/PHPPresentation#42 (`base`) and GCWing/OpenBitFun#1642 (`mid` in a table).
fn anchor(file: &File, report: &mut Report) {
    each_attribute(file, |part, element, name, value| {
        let has_anchor = name == "anchor" && matches!(element.name.as_str(), "a:bodyPr" | "a:tcPr");
        if has_anchor && !matches!(value, "t" | "ctr" | "b" | "just" | "dist") {
            report.add(part, format!("<{} anchor={value:?}>", element.name));
        }
    });
}

/// A shape that does not exist under that name. Known from gitbrent/PptxGenJS#1449 (`oval`, `roundedRectangle`) and
/// #725 (`rectangle`).
fn preset(file: &File, report: &mut Report) {
    const NO_SHAPES: &[&str] =
        &["", "oval", "circle", "rectangle", "square", "roundedRectangle", "roundedRect", "arrow", "custom", "text"];
    each_attribute(file, |part, element, name, value| {
        if element.name == "a:prstGeom" && name == "prst" && (NO_SHAPES.contains(&value) || value.contains([' ', '_']))
        {
            report.add(part, format!("<a:prstGeom prst={value:?}>"));
        }
    });
}

/// A handle on a shape that has none. Known from iOfficeAI/OfficeCLI#235 and gitbrent/PptxGenJS#1418.
fn adjust(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for geometry in root.named("a:prstGeom") {
            let shape = geometry.get("prst").unwrap_or_default();
            let allowed: &[&str] = match shape {
                "rect" | "ellipse" | "line" | "straightConnector1" | "diamond" | "rtTriangle" | "flowChartProcess" => {
                    &[]
                }
                "roundRect" | "triangle" | "homePlate" | "chevron" | "plus" => &["adj"],
                "round2SameRect" | "round2DiagRect" | "rightArrow" | "leftArrow" | "upArrow" | "downArrow" => {
                    &["adj1", "adj2"]
                }
                _ => continue,
            };
            let handles = geometry.children("a:avLst").flat_map(|list| list.children("a:gd"));
            for handle in handles.filter_map(|handle| handle.get("name")).filter(|name| !allowed.contains(name)) {
                report.add(&part.name, format!("{shape} has no handle {handle}"));
            }
        }
    }
}

/// Calls `look` for every attribute of every part: part, element, name, value.
fn each_attribute(file: &File, mut look: impl FnMut(&str, &Element, &str, &str)) {
    for (part, root) in file.trees() {
        for element in root.all() {
            for (name, value) in &element.attributes {
                look(&part.name, element, name, value);
            }
        }
    }
}
