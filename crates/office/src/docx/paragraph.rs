//! Paragraphs (`w:p`): style, what they keep together with, numbering, direction, then the runs.

use super::run::{self, Tone};
use super::{Document, direction};
use crate::text::Run;

/// What a paragraph says beyond its style.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Format {
    /// Id of its style.
    pub(super) style: &'static str,
    /// Stays on the page of what follows.
    pub(super) keep_next: bool,
    /// Starts a new page.
    pub(super) page_break_before: bool,
    /// The list (`w:num`) it is an item of.
    pub(super) list: Option<u32>,
    /// Space after it in twips; `None`: as the style has it.
    pub(super) space_after: Option<i32>,
    /// What the surroundings add to its runs.
    pub(super) tone: Tone,
}

/// Writes a paragraph of `runs`.
pub(super) fn write(out: &mut String, document: &Document, format: Format, runs: &[Run]) {
    out.push_str("<w:p>");
    out.push_str(&properties(document, format, runs));
    for run in runs {
        run::write(out, document, run, format.tone);
    }
    out.push_str("</w:p>");
}

/// `w:pPr`; its children stand in the order of the schema, which Word insists on.
pub(super) fn properties(document: &Document, format: Format, runs: &[Run]) -> String {
    let rtl = direction::is_rtl(runs, &document.language);
    let mut out = format!("<w:pPr><w:pStyle w:val=\"{}\"/>", format.style);
    if format.keep_next {
        out.push_str("<w:keepNext/>");
    }
    if format.page_break_before {
        out.push_str("<w:pageBreakBefore/>");
    }
    if let Some(list) = format.list {
        out.push_str(&format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>"));
    }
    if format.style == "Say" && rtl != document.language.rtl {
        out.push_str(&start_bar(document, rtl));
    }
    out.push_str(if rtl { "<w:bidi/>" } else { "<w:bidi w:val=\"0\"/>" });
    out.push_str(&spacing(format));
    // Titles stand where the page is read from, whatever their own direction; `end` is as seen from the paragraph.
    if matches!(format.style, "Title" | "Subtitle") && rtl != document.language.rtl {
        out.push_str("<w:jc w:val=\"end\"/>");
    }
    let language = runs.iter().find_map(|run| run.language.as_ref().filter(|language| language.rtl == rtl));
    out.push_str(&run::mark_properties(document, language.unwrap_or(&document.language), rtl));
    out.push_str("</w:pPr>");
    out
}

/// `w:spacing` where it differs from the style: there is no space above the first line of a page.
fn spacing(format: Format) -> String {
    let before = if format.page_break_before { " w:before=\"0\"" } else { "" };
    match format.space_after {
        Some(after) => format!("<w:spacing{before} w:after=\"{after}\"/>"),
        None if format.page_break_before => format!("<w:spacing{before}/>"),
        None => String::new(),
    }
}

/// `w:pBdr` with a bar at the side where reading starts. Borders of paragraphs are physical: ISO 29500-1, 17.3.1.17
/// and 17.3.1.28, say that left and right do not change with the direction of the paragraph.
pub(super) fn start_bar(document: &Document, rtl: bool) -> String {
    let bar =
        |side| format!(r#"<w:{side} w:val="single" w:sz="24" w:space="9" w:color="{}"/>"#, document.theme.accent.hex());
    let none = |side| format!(r#"<w:{side} w:val="nil"/>"#);
    let sides = if rtl { none("left") + &bar("right") } else { bar("left") + &none("right") };
    format!("<w:pBdr>{sides}</w:pBdr>")
}
