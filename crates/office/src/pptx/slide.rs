//! One slide: its placeholders, free shapes and relationships.

use std::borrow::Cow;

use super::context::Context;
use super::fit::{Fitted, lines};
use super::layouts::{Arrangement, Placeholder, arrangement, number};
use super::master::{FOOTER_INDEX, NUMBER_INDEX, number_field, placeholder_kind, placeholder_name};
use super::model::{Layout, Marker, Paragraph, Shape, Slide};
use super::part::{Alt, DECLARATION, Ids, MASTER_COLORS, Media, NAMESPACES, Relations, TREE, shape_name};
use super::pictures::picture;
use super::shapes::{Pen, line, text_box};
use super::table::table;
use super::text::{Look, is_blank, paragraphs, title};
use crate::text::Run;
use crate::xml::{escape, put};

/// A slide as it will be written: its final title and its bodies each in a placeholder.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// The slide.
    pub(super) slide: &'a Slide,
    /// Its layout; a body makes "title only" into "title and body".
    pub(super) layout: Layout,
    /// What its layout looks like.
    pub(super) arrangement: &'static Arrangement,
    /// The title, made unique.
    pub(super) title: Cow<'a, [Run]>,
    /// Size of the title.
    pub(super) title_fit: Fitted,
    /// Placeholders with the text in them and its size; empty bodies are left out.
    pub(super) bodies: Vec<(&'static Placeholder, Cow<'a, [Paragraph]>, Fitted)>,
}

impl<'a> Plan<'a> {
    /// Divides the texts over the placeholders and chooses their sizes.
    pub(super) fn of(context: &Context, slide: &'a Slide, title: Cow<'a, [Run]>) -> Plan<'a> {
        let has_text = slide.bodies.iter().any(|body| !is_blank(body));
        let layout = if slide.layout == Layout::TitleOnly && has_text { Layout::Body } else { slide.layout };
        let arrangement = arrangement(layout);
        let title_fit = context.fit(&arrangement.placeholders[0], std::iter::once((&*title, Marker::None)));
        let mut bodies: Vec<_> = bodies_in_places(slide, &arrangement.placeholders[1..])
            .map(|(place, body)| {
                let fitted = context.fit(place, lines(&body));
                (place, body, fitted)
            })
            .collect();
        // Columns beside each other have letters of one size.
        let smallest = bodies.iter().map(|body| body.2.size_pt).fold(f32::INFINITY, f32::min);
        bodies.iter_mut().for_each(|body| body.2.size_pt = smallest);
        Plan { slide, layout, arrangement, title, title_fit, bodies }
    }
}

/// Bodies with their placeholders; bodies for which there is no placeholder go behind the text of the last.
fn bodies_in_places<'a>(
    slide: &'a Slide,
    places: &'static [Placeholder],
) -> impl Iterator<Item = (&'static Placeholder, Cow<'a, [Paragraph]>)> {
    let last = places.len().saturating_sub(1);
    places.iter().enumerate().filter_map(move |(index, place)| {
        let own = slide.bodies.get(index)?;
        let more = slide.bodies.get(index + 1..).unwrap_or_default();
        let body = if index == last && !more.is_empty() {
            Cow::Owned([own.clone(), more.concat()].concat())
        } else {
            Cow::Borrowed(own.as_slice())
        };
        (!is_blank(&body)).then_some((place, body))
    })
}

/// A slide part and its relationships; the first is the layout.
pub(super) fn slide<'a>(
    context: &Context,
    plan: &Plan<'a>,
    footer: &str,
    position: usize,
    media: &mut Media<'a>,
) -> (String, Relations) {
    let mut relations = Relations::new();
    relations.add("slideLayout", &format!("../slideLayouts/slideLayout{}.xml", number(plan.layout)));
    let mut out = String::with_capacity(6_000);
    put!(out, "{DECLARATION}<p:sld {NAMESPACES}><p:cSld>{TREE}");
    let mut ids = Ids::new();
    title_placeholder(&mut out, context, &mut ids, plan);
    for (place, text, fitted) in &plan.bodies {
        body_placeholder(&mut out, context, &mut ids, (place, text, *fitted));
    }
    for shape in &plan.slide.shapes {
        match shape {
            Shape::Table(item) => table(&mut out, context, &mut ids, item),
            Shape::Box(item) => text_box(&mut out, context, &mut ids, item),
            Shape::Picture { frame, picture: item } => {
                picture(&mut out, context, &mut ids, (media, &mut relations), *frame, item);
            }
            Shape::Line { from, to, color, width_pt, arrow } => {
                let pen = Pen { color: *color, width_pt: *width_pt, arrow: *arrow };
                line(&mut out, context, &mut ids, [*from, *to], pen);
            }
        }
    }
    if plan.arrangement.numbered {
        footers(&mut out, context, &mut ids, footer, position);
    }
    put!(out, "</p:spTree></p:cSld>{MASTER_COLORS}</p:sld>");
    (out, relations)
}

fn title_placeholder(out: &mut String, context: &Context, ids: &mut Ids, plan: &Plan) {
    let place = &plan.arrangement.placeholders[0];
    open_placeholder(out, ids, placeholder_name(place.role), &placeholder_kind(place));
    out.push_str("<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>");
    let look = Look { centered: place.centered, by_deck: true, ..Look::inherited(place.size_pt, plan.title_fit) };
    title(out, context, &look, &plan.title);
    out.push_str("</p:txBody></p:sp>");
}

fn body_placeholder(
    out: &mut String,
    context: &Context,
    ids: &mut Ids,
    (place, text, fitted): (&Placeholder, &[Paragraph], Fitted),
) {
    open_placeholder(out, ids, placeholder_name(place.role), &placeholder_kind(place));
    out.push_str("<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>");
    let look = Look {
        space_before_em: super::layouts::BODY_SPACE_EM,
        bullets: place.bullets,
        centered: place.centered,
        by_deck: !place.bullets,
        ..Look::inherited(place.size_pt, fitted)
    };
    paragraphs(out, context, &look, text);
    out.push_str("</p:txBody></p:sp>");
}

/// Opens a shape that takes its place and looks from the layout.
fn open_placeholder(out: &mut String, ids: &mut Ids, name: &str, kind: &str) {
    out.push_str("<p:sp><p:nvSpPr>");
    shape_name(out, ids, name, Alt::OwnText);
    put!(out, r#"<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr/>"#);
}

fn footers(out: &mut String, context: &Context, ids: &mut Ids, footer: &str, position: usize) {
    // The footer is one for all slides and already written as a paragraph.
    if !footer.is_empty() {
        open_placeholder(out, ids, "Footer", &format!(r#"type="ftr" sz="quarter" idx="{FOOTER_INDEX}""#));
        put!(out, "<p:txBody><a:bodyPr/><a:lstStyle/>{footer}</p:txBody></p:sp>");
    }
    open_placeholder(out, ids, "Slide number", &format!(r#"type="sldNum" sz="quarter" idx="{NUMBER_INDEX}""#));
    let (side, rtl) = if context.rtl { ("l", 1) } else { ("r", 0) };
    let field = number_field(&escape(&context.language.tag), &position.to_string());
    put!(
        out,
        r#"<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{side}" rtl="{rtl}"/>{field}</a:p></p:txBody></p:sp>"#
    );
}
