//! The parts around the slides: presentation, theme, properties and the list of kinds of content.

use super::context::Context;
use super::geometry::{SLIDE_HEIGHT, SLIDE_WIDTH};
use super::master::{FIRST_ID, other_style};
use super::model::{Deck, Layout};
use super::notes::PAGE;
use super::part::{DECLARATION, NAMESPACES};
use crate::text::plain_text;
use crate::xml::{escape, escape_into, fill, put};

/// The first number of a slide in the file (ST_SlideId).
const FIRST_SLIDE_ID: usize = 256;

/// Numbers of relationships of the presentation part.
pub(super) struct PresentationRelations {
    /// The slide master.
    pub(super) master: usize,
    /// The notes master, when there are notes.
    pub(super) notes_master: Option<usize>,
    /// The first slide; the others follow.
    pub(super) first_slide: usize,
}

/// The presentation part.
pub(super) fn presentation(context: &Context, deck: &Deck, relations: &PresentationRelations) -> String {
    let mut out = String::with_capacity(4_000 + deck.slides.len() * 90);
    put!(out, "{DECLARATION}<p:presentation {NAMESPACES} saveSubsetFonts=\"1\"");
    if context.rtl {
        out.push_str(r#" rtl="1""#);
    }
    put!(
        out,
        r#"><p:sldMasterIdLst><p:sldMasterId id="{FIRST_ID}" r:id="rId{}"/></p:sldMasterIdLst>"#,
        relations.master
    );
    if let Some(notes_master) = relations.notes_master {
        put!(out, r#"<p:notesMasterIdLst><p:notesMasterId r:id="rId{notes_master}"/></p:notesMasterIdLst>"#);
    }
    if !deck.slides.is_empty() {
        out.push_str("<p:sldIdLst>");
        for index in 0..deck.slides.len() {
            put!(out, r#"<p:sldId id="{}" r:id="rId{}"/>"#, FIRST_SLIDE_ID + index, relations.first_slide + index);
        }
        out.push_str("</p:sldIdLst>");
    }
    put!(
        out,
        r#"<p:sldSz cx="{SLIDE_WIDTH}" cy="{SLIDE_HEIGHT}"/><p:notesSz cx="{}" cy="{}"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="{}"/></a:defPPr>"#,
        PAGE.0,
        PAGE.1,
        escape(&deck.language.tag)
    );
    other_style(&mut out, context);
    out.push_str("</p:defaultTextStyle>");
    sections(&mut out, deck);
    out.push_str("</p:presentation>");
    out
}

/// The parts of the meeting as sections of the list of slides; nothing when no slide starts one.
fn sections(out: &mut String, deck: &Deck) {
    let starts: Vec<usize> =
        (0..deck.slides.len()).filter(|index| *index == 0 || deck.slides[*index].layout == Layout::Section).collect();
    if starts.len() < 2 {
        return;
    }
    out.push_str(concat!(
        r#"<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">"#,
        r#"<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">"#
    ));
    for (position, start) in starts.iter().enumerate() {
        let end = starts.get(position + 1).copied().unwrap_or(deck.slides.len());
        out.push_str(r#"<p14:section name=""#);
        escape_into(out, &plain_text(&deck.slides[*start].title));
        put!(out, r#"" id="{{5B0E7C1A-2D4F-4A86-9E33-{:012X}}}"><p14:sldIdLst>"#, position + 1);
        for index in *start..end {
            put!(out, r#"<p14:sldId id="{}"/>"#, FIRST_SLIDE_ID + index);
        }
        out.push_str("</p14:sldIdLst></p14:section>");
    }
    out.push_str("</p14:sectionLst></p:ext></p:extLst>");
}

/// Numbers of slides and of notes.
pub(super) fn app_properties(slides: usize, notes: usize) -> String {
    fill(include_str!("../../assets/ooxml/app.xml"), &[("slides", &slides.to_string()), ("notes", &notes.to_string())])
}

/// The list that says of each part what kind it is.
#[derive(Debug)]
pub(super) struct ContentTypes(String);

impl ContentTypes {
    pub(super) fn new() -> ContentTypes {
        ContentTypes(format!(
            concat!(
                r#"{}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
                r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
                r#"<Default Extension="xml" ContentType="application/xml"/>"#,
                r#"<Default Extension="png" ContentType="image/png"/>"#,
                r#"<Default Extension="svg" ContentType="image/svg+xml"/>"#
            ),
            DECLARATION
        ))
    }

    /// Adds a part; `kind` is what follows `application/vnd.openxmlformats-` and comes before `+xml`.
    pub(super) fn add(&mut self, part: &str, kind: &str) {
        put!(self.0, r#"<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-{kind}+xml"/>"#);
    }

    pub(super) fn finish(mut self) -> String {
        self.0.push_str("</Types>");
        self.0
    }
}
