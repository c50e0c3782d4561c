//! Runs (`w:r`): a stretch of text with its fonts, weight, colour, direction and language.

use super::Document;
use super::direction::stretches;
use crate::text::{Color, Language, Run, Script};
use crate::theme::Theme;
use crate::xml::escape;

/// What the surroundings add to the runs of a paragraph.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tone {
    /// Every run is bold, whatever it says itself.
    pub(super) bold: bool,
    /// Colour of runs that have none of their own; `None`: the colour of the style.
    pub(super) ink: Option<Color>,
}

/// Writes `run` as one `w:r` per stretch of one direction.
pub(super) fn write(out: &mut String, document: &Document, run: &Run, tone: Tone) {
    let language = run.language.as_ref().unwrap_or(&document.language);
    for (text, rtl) in stretches(&run.text, language.rtl) {
        out.push_str("<w:r>");
        out.push_str(&properties(document, run, tone, rtl));
        write_text(out, text);
        out.push_str("</w:r>");
    }
}

/// A run that holds `xml` (a tab, a field mark) in the language of the document.
pub(super) fn write_raw(out: &mut String, document: &Document, xml: &str) {
    let look = properties(document, &Run::default(), Tone::default(), document.language.rtl);
    out.push_str(&format!("<w:r>{look}{xml}</w:r>"));
}

/// `w:rPr` of the mark at the end of a paragraph; Word numbers lists and sets the caret by it.
pub(super) fn mark_properties(document: &Document, language: &Language, rtl: bool) -> String {
    let run = Run { language: Some(language.clone()), ..Run::default() };
    properties(document, &run, Tone::default(), rtl)
}

/// `w:rPr`; its children stand in the order of the schema, which Word insists on.
fn properties(document: &Document, run: &Run, tone: Tone, rtl: bool) -> String {
    let language = run.language.as_ref().unwrap_or(&document.language);
    let mut out = String::from("<w:rPr>");
    if (language.script == Script::Ethiopic) != (document.language.script == Script::Ethiopic) {
        out.push_str(&fonts(&document.theme, language.script));
    }
    if run.bold || tone.bold {
        out.push_str("<w:b/><w:bCs/>");
    }
    if run.italic && matches!(language.script, Script::Latin | Script::Cyrillic) {
        out.push_str("<w:i/><w:iCs/>");
    }
    if let Some(color) = run.color.or(tone.ink) {
        out.push_str(&format!("<w:color w:val=\"{}\"/>", color.hex()));
    }
    out.push_str(if rtl { "<w:rtl/>" } else { "<w:rtl w:val=\"0\"/>" });
    out.push_str(&lang(language));
    out.push_str("</w:rPr>");
    out
}

/// `w:rFonts` for letters of `script`. Ethiopic goes into all four slots, as no slot is meant for it.
pub(super) fn fonts(theme: &Theme, script: Script) -> String {
    let ethiopic = script == Script::Ethiopic;
    let letters = escape(if ethiopic { &theme.ethiopic_font } else { &theme.latin_font });
    let complex = if ethiopic { letters.clone() } else { escape(&theme.arabic_font) };
    format!(r#"<w:rFonts w:ascii="{letters}" w:hAnsi="{letters}" w:eastAsia="{letters}" w:cs="{complex}"/>"#)
}

/// `w:lang`; a right-to-left language is named in the slot for complex scripts too, where Word looks for it.
fn lang(language: &Language) -> String {
    let tag = tag(language);
    match (tag.is_empty(), language.rtl) {
        (true, _) => String::new(),
        (false, true) => format!(r#"<w:lang w:val="{tag}" w:bidi="{tag}"/>"#),
        (false, false) => format!(r#"<w:lang w:val="{tag}"/>"#),
    }
}

/// The tag without anything that is not allowed in BCP 47, so that it cannot break the file.
pub(super) fn tag(language: &Language) -> String {
    language.tag.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// `w:t` with `w:br` where the text has a line break.
fn write_text(out: &mut String, text: &str) {
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push_str("<w:br/>");
        }
        let line = line.strip_suffix('\r').unwrap_or(line);
        if !line.is_empty() {
            out.push_str(&format!("<w:t xml:space=\"preserve\">{}</w:t>", escape(line)));
        }
    }
}
