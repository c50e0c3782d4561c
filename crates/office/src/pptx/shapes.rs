//! Boxes with text, and lines.

use super::context::Context;
use super::fit::{Fitted, Room, largest, lines};
use super::geometry::{POINTS_PER_MM, Rect, emu, emu_of_points, x_of};
use super::model::{Frame, Outline, TextBox};
use super::part::{Alt, Ids, shape_name, transform};
use super::text::{Look, is_blank, paragraphs};
use crate::text::Color;
use crate::xml::put;

/// Room between the sides of a box and its text, millimetres; a small box has less.
const INSET_X_MM: f32 = 2.5;
const INSET_Y_MM: f32 = 1.5;
/// Radius of round corners as a share of the shorter side.
const CORNER: f32 = 0.1;
/// Room above paragraphs in a box, ems.
const SPACE_EM: f32 = 0.2;
/// How far text in a box stands behind its bullet, ems.
const INDENT_EM: f32 = 1.0;

/// The size of the letters in a box.
pub(super) fn fit_box(context: &Context, shape: &TextBox) -> Fitted {
    let (width, height) = text_area_mm(shape);
    let room = Room {
        width_pt: width * POINTS_PER_MM,
        height_pt: height * POINTS_PER_MM,
        wished_pt: shape.size_pt.clamp(1.0, 400.0),
        bold: false,
        space_before_em: SPACE_EM,
        indent_em: INDENT_EM,
        handsome_pt: 12.0,
        most_lines: None,
        fonts: context.fonts,
    };
    largest(&room, lines(&shape.paragraphs))
}

/// Width and height for text, in millimetres: what the outline and the insets leave.
fn text_area_mm(shape: &TextBox) -> (f32, f32) {
    let Frame { width, height, .. } = shape.frame;
    let (inset_x, inset_y) = insets_mm(shape.frame);
    let (width, height) = match shape.outline {
        Outline::Rectangle => (width, height),
        // The corner of the text touches the round corner: 1 − √½ of the radius on each side.
        Outline::Rounded => {
            let corner = 2.0 * 0.293 * CORNER * width.min(height);
            (width - corner, height - corner)
        }
        // The largest rectangle in an ellipse.
        Outline::Ellipse => (width * 0.707, height * 0.707),
    };
    ((width - 2.0 * inset_x).max(0.1), (height - 2.0 * inset_y).max(0.1))
}

fn insets_mm(frame: Frame) -> (f32, f32) {
    (INSET_X_MM.min(frame.width / 10.0).max(0.0), INSET_Y_MM.min(frame.height / 10.0).max(0.0))
}

/// Writes a box with its text.
pub(super) fn text_box(out: &mut String, context: &Context, ids: &mut Ids, shape: &TextBox) {
    let empty = is_blank(&shape.paragraphs);
    out.push_str("<p:sp><p:nvSpPr>");
    shape_name(out, ids, if empty { "Shape" } else { "Text" }, if empty { Alt::Decorative } else { Alt::OwnText });
    out.push_str(r#"<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>"#);
    transform(out, 'a', "", Rect::placed(shape.frame, context.rtl));
    out.push_str(outline(shape.outline));
    match shape.fill {
        Some(color) => out.push_str(&context.solid_fill(color)),
        None => out.push_str("<a:noFill/>"),
    }
    match shape.line {
        Some(color) => put!(out, r#"<a:ln w="15875">{}</a:ln>"#, context.solid_fill(color)),
        None => out.push_str("<a:ln><a:noFill/></a:ln>"),
    }
    out.push_str("</p:spPr>");
    box_text(out, context, shape);
    out.push_str("</p:sp>");
}

fn outline(outline: Outline) -> &'static str {
    match outline {
        Outline::Rectangle => r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>"#,
        // `adj` is `CORNER` in hundred-thousandths.
        Outline::Rounded => {
            r#"<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 10000"/></a:avLst></a:prstGeom>"#
        }
        Outline::Ellipse => r#"<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>"#,
    }
}

fn box_text(out: &mut String, context: &Context, shape: &TextBox) {
    let (inset_x, inset_y) = insets_mm(shape.frame);
    let (inset_x, inset_y) = (emu(inset_x), emu(inset_y));
    put!(
        out,
        r#"<p:txBody><a:bodyPr wrap="square" lIns="{inset_x}" tIns="{inset_y}" rIns="{inset_x}" bIns="{inset_y}" rtlCol="{}" anchor="{}"><a:normAutofit/></a:bodyPr><a:lstStyle/>"#,
        u8::from(context.rtl),
        if shape.middle { "ctr" } else { "t" }
    );
    let look = Look {
        size_pt: fit_box(context, shape).size_pt,
        explicit_size: true,
        space_before_em: SPACE_EM,
        indent_em: INDENT_EM,
        bullets: false,
        centered: false,
        by_deck: false,
        bold: false,
        color: context.letters_on(shape.fill),
    };
    paragraphs(out, context, &look, &shape.paragraphs);
    out.push_str("</p:txBody>");
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pen {
    /// Its colour.
    pub(super) color: Color,
    /// Its width, points.
    pub(super) width_pt: f32,
    /// Whether there is an arrow head at the end.
    pub(super) arrow: bool,
}

/// Writes a straight line between two points (x, y) in millimetres, for the eye only.
pub(super) fn line(out: &mut String, context: &Context, ids: &mut Ids, [from, to]: [(f32, f32); 2], pen: Pen) {
    let (x1, x2) = (x_of(from.0, context.rtl), x_of(to.0, context.rtl));
    let (y1, y2) = (emu(from.1), emu(to.1));
    let flips = match (x2 < x1, y2 < y1) {
        (false, false) => "",
        (true, false) => r#" flipH="1""#,
        (false, true) => r#" flipV="1""#,
        (true, true) => r#" flipH="1" flipV="1""#,
    };
    let rect = Rect { x: x1.min(x2), y: y1.min(y2), cx: (x2 - x1).abs(), cy: (y2 - y1).abs() };
    out.push_str("<p:cxnSp><p:nvCxnSpPr>");
    shape_name(out, ids, if pen.arrow { "Arrow" } else { "Line" }, Alt::Decorative);
    out.push_str("<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>");
    transform(out, 'a', flips, rect);
    // The format allows lines of up to 1584 points (ST_LineWidth).
    let width = emu_of_points(pen.width_pt.clamp(0.0, 1584.0));
    put!(out, r#"<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="{width}" cap="rnd">"#);
    out.push_str(&context.solid_fill(pen.color));
    out.push_str("<a:round/>");
    if pen.arrow {
        out.push_str(r#"<a:tailEnd type="triangle" w="med" len="med"/>"#);
    }
    out.push_str("</a:ln></p:spPr></p:cxnSp>");
}
