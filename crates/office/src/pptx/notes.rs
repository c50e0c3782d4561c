//! Speaker notes: their master and the page of each slide.

use super::context::Context;
use super::fit::{Fitted, Room, largest, lines};
use super::geometry::{POINTS_PER_MM, Rect, emu};
use super::master::number_field;
use super::model::{Frame, Paragraph};
use super::part::{Alt, COLOR_MAP, DECLARATION, Ids, MASTER_COLORS, NAMESPACES, TREE, shape_name, transform};
use super::text::{Look, hundredths, paragraphs};
use crate::xml::{escape, put};

/// Width and height of a page of notes (A4) in EMU.
pub(super) const PAGE: (i64, i64) = (7_560_000, 10_692_000);
/// The slide on the page of notes, in millimetres.
const IMAGE: Frame = Frame { x: 55.0, y: 14.0, width: 100.0, height: 56.3 };
/// The notes on their page, in millimetres.
const BODY: Frame = Frame { x: 20.0, y: 77.0, width: 170.0, height: 200.0 };
/// The number on the page of notes, in millimetres.
const NUMBER: Frame = Frame { x: 150.0, y: 280.0, width: 40.0, height: 8.0 };
/// Size of the letters of notes, points.
const SIZE_PT: f32 = 12.0;
/// Room above paragraphs, ems.
const SPACE_EM: f32 = 0.4;
/// How far text stands behind its marker, ems.
const INDENT_EM: f32 = 1.2;

/// The size of the letters of notes.
pub(super) fn fit_notes(context: &Context, notes: &[Paragraph]) -> Fitted {
    let room = Room {
        width_pt: BODY.width * POINTS_PER_MM,
        height_pt: BODY.height * POINTS_PER_MM,
        wished_pt: SIZE_PT,
        bold: false,
        space_before_em: SPACE_EM,
        indent_em: INDENT_EM,
        handsome_pt: 12.0,
        most_lines: None,
        fonts: context.fonts,
    };
    largest(&room, lines(notes))
}

/// The master of the pages of notes.
pub(super) fn notes_master(context: &Context) -> String {
    let mut out = String::with_capacity(4_000);
    put!(
        out,
        r#"{DECLARATION}<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>{TREE}"#
    );
    let mut ids = Ids::new();
    open(&mut out, &mut ids, "Slide image", IMAGE_LOCKS, IMAGE_KIND);
    transform(&mut out, 'a', "", on_page(IMAGE, context.rtl));
    out.push_str(
        r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill></a:ln></p:spPr></p:sp>"#,
    );
    open(&mut out, &mut ids, "Notes", TEXT_LOCKS, BODY_KIND);
    text_place(&mut out, context, BODY, "t");
    // LibreOffice 7.4 takes sizes from here and not from the `notesStyle`, and does not know the theme's fonts here.
    out.push_str("<a:lstStyle>");
    notes_style(&mut out, context, "");
    out.push_str(r#"</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>"#);
    open(&mut out, &mut ids, "Slide number", TEXT_LOCKS, NUMBER_KIND);
    text_place(&mut out, context, NUMBER, "ctr");
    put!(
        out,
        r#"<a:lstStyle><a:lvl1pPr algn="{}" rtl="{}"><a:defRPr sz="1100"/></a:lvl1pPr></a:lstStyle><a:p>{}</a:p></p:txBody></p:sp>"#,
        if context.rtl { "l" } else { "r" },
        u8::from(context.rtl),
        number_field("en-GB", "")
    );
    put!(out, "</p:spTree></p:cSld>{COLOR_MAP}<p:notesStyle>");
    let fonts = r#"<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>"#;
    notes_style(&mut out, context, fonts);
    out.push_str("</p:notesStyle></p:notesMaster>");
    out
}

fn notes_style(out: &mut String, context: &Context, fonts: &str) {
    let (side, rtl) = if context.rtl { ("r", 1) } else { ("l", 0) };
    put!(
        out,
        r#"<a:lvl1pPr marL="0" indent="0" algn="{side}" defTabSz="914400" rtl="{rtl}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="{}"/></a:spcBef><a:defRPr sz="{}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>{fonts}</a:defRPr></a:lvl1pPr>"#,
        hundredths(SIZE_PT * SPACE_EM),
        hundredths(SIZE_PT)
    );
}

/// The page of notes of the slide at `position`, counted from 1.
pub(super) fn notes_slide(context: &Context, notes: &[Paragraph], position: usize) -> String {
    let mut out = String::with_capacity(4_000);
    put!(out, "{DECLARATION}<p:notes {NAMESPACES}><p:cSld>{TREE}");
    let mut ids = Ids::new();
    open(&mut out, &mut ids, "Slide image", IMAGE_LOCKS, IMAGE_KIND);
    out.push_str("</p:spPr></p:sp>");
    open(&mut out, &mut ids, "Notes", TEXT_LOCKS, BODY_KIND);
    out.push_str("</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>");
    let look =
        Look { space_before_em: SPACE_EM, indent_em: INDENT_EM, ..Look::inherited(SIZE_PT, fit_notes(context, notes)) };
    paragraphs(&mut out, context, &look, notes);
    out.push_str("</p:txBody></p:sp>");
    open(&mut out, &mut ids, "Slide number", TEXT_LOCKS, NUMBER_KIND);
    put!(
        out,
        r#"</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{}" rtl="{}"/>{}</a:p></p:txBody></p:sp></p:spTree></p:cSld>{MASTER_COLORS}</p:notes>"#,
        if context.rtl { "l" } else { "r" },
        u8::from(context.rtl),
        number_field(&escape(&context.language.tag), &position.to_string())
    );
    out
}

const IMAGE_LOCKS: &str = r#"<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>"#;
const TEXT_LOCKS: &str = r#"<a:spLocks noGrp="1"/>"#;
const IMAGE_KIND: &str = r#"type="sldImg""#;
const BODY_KIND: &str = r#"type="body" idx="1""#;
const NUMBER_KIND: &str = r#"type="sldNum" sz="quarter" idx="5""#;

/// Opens a placeholder up to and into its `spPr`.
fn open(out: &mut String, ids: &mut Ids, name: &str, locks: &str, kind: &str) {
    out.push_str("<p:sp><p:nvSpPr>");
    shape_name(out, ids, name, Alt::OwnText);
    put!(out, "<p:cNvSpPr>{locks}</p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>");
}

/// Place of a text on the page, and its body up to the list style.
fn text_place(out: &mut String, context: &Context, frame: Frame, anchor: &str) {
    transform(out, 'a', "", on_page(frame, context.rtl));
    put!(
        out,
        r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="{}" anchor="{anchor}"/>"#,
        u8::from(context.rtl)
    );
}

/// A frame on the page of notes, which is mirrored by the page's own width.
fn on_page(frame: Frame, rtl: bool) -> Rect {
    let (x, cx) = (emu(frame.x), emu(frame.width));
    Rect { x: if rtl { PAGE.0 - x - cx } else { x }, y: emu(frame.y), cx, cy: emu(frame.height) }
}
