//! Paragraphs and runs, each with its language and direction.

use super::context::Context;
use super::fit::Fitted;
use super::geometry::emu_of_points;
use super::layouts::{INDENT_EM, NUMBER_INDENT_EM};
use super::model::{Align, Marker, Paragraph};
use crate::text::{Color, Language, Run, Script};
use crate::xml::{escape_into, put};

/// How the text of one place is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Size of the letters in points.
    pub(super) size_pt: f32,
    /// Whether the size stands on each run; false where the layout already has it.
    pub(super) explicit_size: bool,
    /// Room above paragraphs in ems, written only with an explicit size.
    pub(super) space_before_em: f32,
    /// How far text stands behind its marker, in ems.
    pub(super) indent_em: f32,
    /// Whether the layout has bullets of its own.
    pub(super) bullets: bool,
    /// Whether lines are centred unless a paragraph says otherwise.
    pub(super) centered: bool,
    /// Whether lines start at the side where the deck is read from, whatever the direction of the text: titles.
    pub(super) by_deck: bool,
    /// Whether all runs are bold; false where the layout already has it.
    pub(super) bold: bool,
    /// Colour of runs that have none; `None` where the layout already has it.
    pub(super) color: Option<Color>,
}

impl Look {
    /// In a placeholder of which the letters have `layout_pt` points in the layout.
    pub(super) fn inherited(layout_pt: f32, fitted: Fitted) -> Look {
        Look {
            size_pt: fitted.size_pt,
            explicit_size: fitted.size_pt != layout_pt,
            space_before_em: 0.0,
            indent_em: INDENT_EM,
            bullets: false,
            centered: false,
            by_deck: false,
            bold: false,
            color: None,
        }
    }
}

/// All paragraphs of a text body; an empty one when there are none, because the format wants at least one.
pub(super) fn paragraphs(out: &mut String, context: &Context, look: &Look, paragraphs: &[Paragraph]) {
    if paragraphs.is_empty() {
        paragraph(out, context, look, &[], Marker::None, None, None);
    }
    let mut count = 0;
    let mut first_of_list = 1;
    let mut before = Marker::None;
    for item in paragraphs {
        if item.marker == Marker::Number {
            count += 1;
            // PowerPoint starts a list again after a paragraph without a number, so each stretch says where it starts.
            if before != Marker::Number {
                first_of_list = count;
            }
        }
        before = item.marker;
        paragraph(out, context, look, &item.runs, item.marker, item.align, Some(first_of_list));
    }
}

/// Whether there is nothing to read in a text.
pub(super) fn is_blank(paragraphs: &[Paragraph]) -> bool {
    paragraphs.iter().all(|paragraph| paragraph.runs.iter().all(|run| run.text.trim().is_empty()))
}

/// The only paragraph of a title.
pub(super) fn title(out: &mut String, context: &Context, look: &Look, runs: &[Run]) {
    paragraph(out, context, look, runs, Marker::None, None, None);
}

fn paragraph(
    out: &mut String,
    context: &Context,
    look: &Look,
    runs: &[Run],
    marker: Marker,
    align: Option<Align>,
    first_of_list: Option<usize>,
) {
    let rtl = is_rtl(context, runs);
    out.push_str("<a:p><a:pPr");
    indent(out, look, marker);
    put!(out, r#" algn="{}" rtl="{}">"#, alignment(look, align, rtl, context.rtl), u8::from(rtl));
    if look.explicit_size && look.space_before_em > 0.0 {
        put!(out, r#"<a:spcBef><a:spcPts val="{}"/></a:spcBef>"#, hundredths(look.size_pt * look.space_before_em));
    }
    bullet(out, look, marker, first_of_list.unwrap_or(1));
    out.push_str("</a:pPr>");
    for item in runs {
        run(out, context, look, item, rtl);
    }
    let last_language = runs.last().and_then(|run| run.language.as_ref()).unwrap_or(context.language);
    out.push_str("<a:endParaRPr");
    run_attributes(out, look, last_language, false, false);
    out.push_str("/></a:p>");
}

/// Indents for a marker that the layout does not have, or none where the layout has one.
fn indent(out: &mut String, look: &Look, marker: Marker) {
    match (marker, look.bullets) {
        (Marker::None, true) => out.push_str(r#" marL="0" indent="0""#),
        (Marker::None, false) => {}
        (Marker::Bullet, true) if !look.explicit_size => {}
        _ => {
            let least_em = if marker == Marker::Number { NUMBER_INDENT_EM } else { 0.0 };
            let indent = emu_of_points(look.size_pt * look.indent_em.max(least_em));
            put!(out, r#" marL="{indent}" indent="-{indent}""#);
        }
    }
}

/// Which side lines stand; `l` and `r` are sides of the slide, not of the reading direction.
fn alignment(look: &Look, align: Option<Align>, rtl: bool, deck_rtl: bool) -> &'static str {
    let rtl = if look.by_deck { deck_rtl } else { rtl };
    let align = align.unwrap_or(if look.centered { Align::Center } else { Align::Start });
    match (align, rtl) {
        (Align::Center, _) => "ctr",
        (Align::Start, false) | (Align::End, true) => "l",
        (Align::Start, true) | (Align::End, false) => "r",
    }
}

fn bullet(out: &mut String, look: &Look, marker: Marker, first_of_list: usize) {
    match marker {
        Marker::None if look.bullets => out.push_str("<a:buNone/>"),
        Marker::None => {}
        Marker::Bullet if look.bullets => {}
        Marker::Bullet => out.push_str(r#"<a:buFont typeface="Arial"/><a:buChar char="•"/>"#),
        Marker::Number => {
            // The format counts lists up to 32 767 (ST_TextBulletStartAtNum).
            let start = first_of_list.min(32_767);
            out.push_str(r#"<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod""#);
            if start > 1 {
                put!(out, r#" startAt="{start}""#);
            }
            out.push_str("/>");
        }
    }
}

fn run(out: &mut String, context: &Context, look: &Look, run: &Run, paragraph_rtl: bool) {
    if run.text.is_empty() {
        return;
    }
    let language = run.language.as_ref().unwrap_or(context.language);
    let italic = run.italic && matches!(language.script, Script::Latin | Script::Cyrillic);
    out.push_str("<a:r><a:rPr");
    run_attributes(out, look, language, run.bold || look.bold, italic);
    out.push('>');
    if let Some(color) = run.color.or(look.color) {
        out.push_str(&context.solid_fill(color));
    }
    match language.script {
        Script::Ethiopic => out.push_str(&context.ethiopic_fonts),
        Script::Arabic => out.push_str(r#"<a:cs typeface="+mn-cs"/>"#),
        Script::Latin | Script::Cyrillic => {}
    }
    out.push_str("</a:rPr><a:t>");
    directed(out, &run.text, language.rtl, paragraph_rtl);
    out.push_str("</a:t></a:r>");
}

fn run_attributes(out: &mut String, look: &Look, language: &Language, bold: bool, italic: bool) {
    out.push_str(r#" lang=""#);
    escape_into(out, &language.tag);
    out.push('"');
    if look.explicit_size {
        put!(out, r#" sz="{}""#, hundredths(look.size_pt));
    }
    if bold {
        out.push_str(r#" b="1""#);
    }
    if italic {
        out.push_str(r#" i="1""#);
    }
}

/// Points as hundredths, as the format has them, within its bounds of 1 to 4000 points.
pub(super) fn hundredths(points: f32) -> i64 {
    ((points * 100.0).round() as i64).clamp(100, 400_000)
}

/// Writes `text`; where it runs against its paragraph and begins or ends with a sign that has no direction of its own,
/// a mark keeps that sign on its side. DrawingML has no direction for runs, so the mark is the only way.
fn directed(out: &mut String, text: &str, rtl: bool, paragraph_rtl: bool) {
    if rtl == paragraph_rtl {
        return escape_into(out, text);
    }
    let mark = if rtl { '\u{200F}' } else { '\u{200E}' };
    let loose = |c: Option<char>| c.is_some_and(|c| !c.is_alphabetic());
    let core = text.trim();
    let start = text.len() - text.trim_start().len();
    escape_into(out, &text[..start]);
    if loose(core.chars().next()) {
        out.push(mark);
    }
    escape_into(out, core);
    if loose(core.chars().next_back()) {
        out.push(mark);
    }
    escape_into(out, &text[start + core.len()..]);
}

/// Direction of a paragraph: that of its first run with letters.
pub(super) fn is_rtl(context: &Context, runs: &[Run]) -> bool {
    let Some(run) = runs.iter().find(|run| run.text.chars().any(char::is_alphabetic)) else {
        return context.rtl;
    };
    match &run.language {
        Some(language) => language.rtl,
        // A text in right-to-left letters of which nobody said so, in a left-to-right deck.
        None => context.rtl || run.text.chars().find(|c| c.is_alphabetic()).is_some_and(is_rtl_letter),
    }
}

/// Hebrew, Arabic and their neighbours.
fn is_rtl_letter(c: char) -> bool {
    matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, rtl: bool, paragraph_rtl: bool) -> String {
        let mut out = String::new();
        directed(&mut out, text, rtl, paragraph_rtl);
        out
    }

    #[test]
    fn a_quote_against_the_direction_keeps_its_exclamation_mark() {
        assert_eq!(written("Samen!", false, true), "Samen!\u{200E}");
        assert_eq!(written(" (معًا) ", true, false), " \u{200F}(معًا)\u{200F} ");
    }

    #[test]
    fn text_along_the_direction_gets_no_marks() {
        assert_eq!(written("Samen!", false, false), "Samen!");
        assert_eq!(written("Samen", false, true), "Samen");
    }

    #[test]
    fn sizes_stay_within_the_bounds_of_the_format() {
        assert_eq!(hundredths(24.0), 2400);
        assert_eq!(hundredths(0.0), 100);
        assert_eq!(hundredths(f32::NAN), 100);
        assert_eq!(hundredths(9e9), 400_000);
    }
}
