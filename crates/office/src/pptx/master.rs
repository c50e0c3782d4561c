//! The slide master and its layouts.

use super::context::Context;
use super::geometry::{Rect, emu_of_points};
use super::layouts::{
    ACCENT, Arrangement, BODY_SPACE_EM, FOOTER, FOOTER_PT, INDENT_EM, INK, NUMBER, Ornament, PAPER, Placeholder, Role,
    SchemeColor, arrangement,
};
use super::model::{Frame, Layout};
use super::part::{Alt, COLOR_MAP, DECLARATION, Ids, MASTER_COLORS, NAMESPACES, TREE, shape_name, transform};
use super::text::hundredths;
use crate::xml::put;

/// Number of the footer placeholder in layouts and slides.
pub(super) const FOOTER_INDEX: u32 = 11;
/// Number of the placeholder of the slide number in layouts and slides.
pub(super) const NUMBER_INDEX: u32 = 12;
/// The first number in the file for masters and layouts (ST_SlideMasterId, ST_SlideLayoutId).
pub(super) const FIRST_ID: u32 = 2_147_483_648;
/// Sizes of the second and deeper levels of a body, as shares of the first.
const DEEPER_LEVELS: [f32; 4] = [0.84, 0.75, 0.75, 0.75];

/// The slide master, with `layouts` as its layouts in the order of their relationships.
pub(super) fn master(context: &Context, layouts: &[Layout]) -> String {
    let mut out = String::with_capacity(12_000);
    put!(out, "{DECLARATION}<p:sldMaster {NAMESPACES}><p:cSld>");
    background(&mut out, PAPER);
    out.push_str(TREE);
    let mut ids = Ids::new();
    for item in arrangement(Layout::Body).placeholders {
        let kind = if item.role == Role::Title { r#"type="title""# } else { r#"type="body" idx="1""# };
        placeholder(&mut out, context, &mut ids, item, kind);
    }
    footers(&mut out, context, &mut ids, ["3", "4"]);
    put!(out, "</p:spTree></p:cSld>{COLOR_MAP}<p:sldLayoutIdLst>");
    for index in 0..layouts.len() {
        put!(out, r#"<p:sldLayoutId id="{}" r:id="rId{}"/>"#, FIRST_ID + 1 + index as u32, index + 1);
    }
    out.push_str("</p:sldLayoutIdLst><p:txStyles>");
    text_styles(&mut out, context);
    out.push_str("</p:txStyles></p:sldMaster>");
    out
}

/// One layout of the master.
pub(super) fn layout(context: &Context, arrangement: &Arrangement) -> String {
    let mut out = String::with_capacity(8_000);
    put!(out, "{DECLARATION}<p:sldLayout {NAMESPACES}");
    match arrangement.kind {
        Some(kind) => put!(out, r#" type="{kind}" preserve="1">"#),
        None => out.push_str(r#" preserve="1" userDrawn="1">"#),
    }
    put!(out, r#"<p:cSld name="{}">"#, arrangement.name);
    if arrangement.background != PAPER {
        background(&mut out, arrangement.background);
    }
    out.push_str(TREE);
    let mut ids = Ids::new();
    for item in arrangement.ornaments {
        ornament(&mut out, context, &mut ids, item);
    }
    for item in arrangement.placeholders {
        placeholder(&mut out, context, &mut ids, item, &placeholder_kind(item));
    }
    if arrangement.numbered {
        footers(&mut out, context, &mut ids, [&FOOTER_INDEX.to_string(), &NUMBER_INDEX.to_string()]);
    }
    put!(out, "</p:spTree></p:cSld>{MASTER_COLORS}</p:sldLayout>");
    out
}

/// The attributes by which a slide finds this placeholder in its layout.
pub(super) fn placeholder_kind(placeholder: &Placeholder) -> String {
    let index = placeholder.index;
    match placeholder.role {
        Role::Title => r#"type="title""#.into(),
        Role::OpeningTitle => r#"type="ctrTitle""#.into(),
        Role::Subtitle => format!(r#"type="subTitle" idx="{index}""#),
        Role::Text => format!(r#"type="body" idx="{index}""#),
        Role::Content => format!(r#"idx="{index}""#),
    }
}

/// Name of a placeholder for the selection pane.
pub(super) fn placeholder_name(role: Role) -> &'static str {
    match role {
        Role::Title | Role::OpeningTitle => "Title",
        Role::Subtitle => "Subtitle",
        Role::Text => "Text",
        Role::Content => "Content",
    }
}

fn background(out: &mut String, color: SchemeColor) {
    put!(out, r#"<p:bg><p:bgPr><a:solidFill><a:schemeClr val="{color}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"#);
}

fn placeholder(out: &mut String, context: &Context, ids: &mut Ids, item: &Placeholder, kind: &str) {
    out.push_str("<p:sp><p:nvSpPr>");
    let name = placeholder_name(item.role);
    shape_name(out, ids, name, Alt::OwnText);
    put!(out, r#"<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>"#);
    transform(out, 'a', "", Rect::placed(item.frame, context.rtl));
    put!(
        out,
        r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="{}" anchor="{}"><a:normAutofit/></a:bodyPr><a:lstStyle>"#,
        u8::from(context.rtl),
        item.anchor
    );
    placeholder_levels(out, context, item);
    put!(out, r#"</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>{name}</a:t></a:r></a:p></p:txBody></p:sp>"#);
}

fn placeholder_levels(out: &mut String, context: &Context, item: &Placeholder) {
    let is_title = matches!(item.role, Role::Title | Role::OpeningTitle);
    let mut level = Level {
        size_pt: item.size_pt,
        space_before_em: if is_title { 0.0 } else { BODY_SPACE_EM },
        depth: 0,
        bullet: item.bullets,
        bold: item.bold,
        centered: item.centered,
        color: item.color,
    };
    level.write(out, context, "lvl1pPr");
    if is_title {
        return;
    }
    for (index, share) in DEEPER_LEVELS.iter().enumerate() {
        level.size_pt = (item.size_pt * share).round();
        level.depth = index + 1;
        level.bullet = true;
        level.write(out, context, &format!("lvl{}pPr", index + 2));
    }
}

/// How one level of paragraphs looks.
struct Level {
    size_pt: f32,
    space_before_em: f32,
    /// How many levels deeper than the first.
    depth: usize,
    bullet: bool,
    bold: bool,
    centered: bool,
    color: SchemeColor,
}

impl Level {
    fn write(&self, out: &mut String, context: &Context, element: &str) {
        let indent = if self.bullet { emu_of_points(self.size_pt * INDENT_EM) } else { 0 };
        let margin = indent * (self.depth as i64 + 1);
        let side = match (self.centered, context.rtl) {
            (true, _) => "ctr",
            (false, true) => "r",
            (false, false) => "l",
        };
        put!(
            out,
            r#"<a:{element} marL="{margin}" indent="{}" algn="{side}" defTabSz="914400" rtl="{}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="{}"/></a:spcBef>"#,
            -indent,
            u8::from(context.rtl),
            if self.space_before_em > 0.0 { hundredths(self.size_pt * self.space_before_em) } else { 0 }
        );
        if self.bullet {
            put!(
                out,
                r#"<a:buClr><a:schemeClr val="{ACCENT}"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>"#
            );
        } else {
            out.push_str("<a:buNone/>");
        }
        put!(
            out,
            r#"<a:defRPr sz="{}" b="{}" kern="1200"><a:solidFill><a:schemeClr val="{}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:{element}>"#,
            hundredths(self.size_pt),
            u8::from(self.bold),
            self.color
        );
    }
}

fn ornament(out: &mut String, context: &Context, ids: &mut Ids, item: &Ornament) {
    out.push_str("<p:sp><p:nvSpPr>");
    shape_name(out, ids, "Accent", Alt::Decorative);
    out.push_str(r#"<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>"#);
    match *item {
        Ornament::Bar(frame, color) => {
            transform(out, 'a', "", Rect::placed(frame, context.rtl));
            put!(
                out,
                r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{color}"/></a:solidFill><a:ln><a:noFill/></a:ln>"#
            );
        }
        Ornament::HalfArch { frame, color, rising, width_pt } => {
            half_arch(out, context, frame, color, rising, width_pt);
        }
    }
    put!(
        out,
        r#"</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>"#
    );
}

/// A quarter of an ellipse as a line: from the foot at one side to the top at the other.
fn half_arch(out: &mut String, context: &Context, frame: Frame, color: SchemeColor, rising: bool, width_pt: f32) {
    let rect = Rect::placed(frame, context.rtl);
    let Rect { cx, cy, .. } = rect;
    transform(out, 'a', "", rect);
    // Seen in the mirror, what rises falls.
    let (start_y, start_angle) = if rising != context.rtl { (cy, 10_800_000) } else { (0, 16_200_000) };
    put!(
        out,
        r#"<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{cx}" h="{cy}" fill="none"><a:moveTo><a:pt x="0" y="{start_y}"/></a:moveTo><a:arcTo wR="{cx}" hR="{cy}" stAng="{start_angle}" swAng="5400000"/></a:path></a:pathLst></a:custGeom><a:noFill/><a:ln w="{}" cap="flat"><a:solidFill><a:schemeClr val="{color}"/></a:solidFill><a:round/></a:ln>"#,
        emu_of_points(width_pt)
    );
}

/// Placeholders of footer and slide number with their numbers.
fn footers(out: &mut String, context: &Context, ids: &mut Ids, [footer_index, number_index]: [&str; 2]) {
    let (start, end) = if context.rtl { ("r", "l") } else { ("l", "r") };
    let kind = format!(r#"type="ftr" sz="quarter" idx="{footer_index}""#);
    footer(out, context, ids, ("Footer", &kind, FOOTER, start), r#"<a:endParaRPr lang="en-GB"/>"#);
    let kind = format!(r#"type="sldNum" sz="quarter" idx="{number_index}""#);
    footer(out, context, ids, ("Slide number", &kind, NUMBER, end), &number_field("en-GB", ""));
}

/// The field that shows the number of the slide.
pub(super) fn number_field(lang: &str, text: &str) -> String {
    let text = if text.is_empty() { "‹#›" } else { text };
    // The identifier of the field may be the same on every slide, as it is in files by PowerPoint.
    format!(
        r#"<a:fld id="{{6C3F0E21-9B1D-4F5A-8C57-2B6D1C0F7A11}}" type="slidenum"><a:rPr lang="{lang}"/><a:t>{text}</a:t></a:fld>"#
    )
}

fn footer(
    out: &mut String,
    context: &Context,
    ids: &mut Ids,
    (name, kind, frame, side): (&str, &str, Frame, &str),
    content: &str,
) {
    let rtl = u8::from(context.rtl);
    out.push_str("<p:sp><p:nvSpPr>");
    shape_name(out, ids, name, Alt::OwnText);
    put!(out, r#"<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>"#);
    transform(out, 'a', "", Rect::placed(frame, context.rtl));
    put!(
        out,
        r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="{rtl}" anchor="ctr"/><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{side}" rtl="{rtl}"><a:buNone/><a:defRPr sz="{}"><a:solidFill><a:schemeClr val="{ACCENT}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></a:lstStyle><a:p>{content}</a:p></p:txBody></p:sp>"#,
        hundredths(FOOTER_PT)
    );
}

fn text_styles(out: &mut String, context: &Context) {
    let [title, body] = [0, 1].map(|index| &arrangement(Layout::Body).placeholders[index]);
    out.push_str("<p:titleStyle>");
    placeholder_levels(out, context, title);
    out.push_str("</p:titleStyle><p:bodyStyle>");
    placeholder_levels(out, context, body);
    out.push_str("</p:bodyStyle><p:otherStyle>");
    other_style(out, context);
    out.push_str("</p:otherStyle>");
}

/// How text looks that is in no placeholder; also the default of the presentation.
pub(super) fn other_style(out: &mut String, context: &Context) {
    let (side, rtl) = if context.rtl { ("r", 1) } else { ("l", 0) };
    put!(
        out,
        r#"<a:lvl1pPr marL="0" algn="{side}" defTabSz="914400" rtl="{rtl}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="{INK}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>"#
    );
}

#[cfg(test)]
mod tests {
    use super::super::layouts::INFORMAL;
    use super::*;

    #[test]
    fn ornaments_name_the_informal_side_first() {
        let first = arrangement(Layout::Body).ornaments.first();
        assert!(matches!(first, Some(Ornament::Bar(_, color)) if *color == INFORMAL));
    }
}
