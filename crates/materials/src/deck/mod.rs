//! The presentation: what the room sees, with the facilitator's notes under every slide.

mod background;
mod boards;
mod exercise;
mod notes;
mod opening;

use meeting::programme::What;
use office::Run;
use office::pptx::{Deck, Layout, Marker, Paragraph, Slide, TableCell};

use crate::context::{Context, letter_of};

pub(crate) use notes::step_minutes;

/// The presentation of a meeting.
pub(crate) fn deck(context: &Context<'_>) -> Deck {
    let mut slides = opening::slides(context);
    for (at, session) in context.programme.sessions.iter().enumerate() {
        slides.push(opening::programme(context, at));
        for slot in &session.slots {
            match slot.what {
                What::Exercise(letter) => slides.extend(exercise::slides(context, letter, slot)),
                What::Break => slides.push(opening::pause(context, slot)),
                What::Room => {}
            }
        }
        if at + 1 < context.programme.sessions.len() {
            slides.push(opening::until_next(context, at));
        }
    }
    slides.push(opening::afterwards(context));
    of_slides(context, slides)
}

/// The presentation with its opening slide alone.
pub(crate) fn opening(context: &Context<'_>) -> Deck {
    of_slides(context, vec![opening::title(context)])
}

fn of_slides(context: &Context<'_>, slides: Vec<Slide>) -> Deck {
    Deck {
        title: context.meeting.title.clone(),
        subject: context.say("presentation-name"),
        author: context.author(),
        language: context.language.clone(),
        created: context.created(),
        theme: context.theme.clone(),
        footer: context.meeting.title.clone(),
        slides,
    }
}

/// The first of `slides` of which every text fits its place; the last of them when none does.
fn first_that_fits(context: &Context<'_>, slides: impl IntoIterator<Item = Slide>) -> Slide {
    let mut last = None;
    for slide in slides {
        let fits = office::pptx::overflows(&of_slides(context, vec![slide.clone()])).is_empty();
        last = Some(slide);
        if fits {
            break;
        }
    }
    last.unwrap_or_else(|| slide(Layout::TitleOnly, ""))
}

/// Letters of the first exercise of the whole meeting, for what is folded into the start.
pub(crate) fn is_first(context: &Context<'_>, letter: method::Letter) -> bool {
    let slots = context.programme.sessions.iter().flat_map(|session| &session.slots);
    slots.into_iter().find_map(letter_of) == Some(letter)
}

/// A slide without bodies and shapes.
fn slide(layout: Layout, title: impl Into<String>) -> Slide {
    Slide { layout, title: vec![Run::plain(title)], bodies: Vec::new(), shapes: Vec::new(), notes: Vec::new() }
}

fn plain(text: impl Into<String>) -> Paragraph {
    Paragraph { runs: vec![Run::plain(text)], ..Paragraph::default() }
}

fn bold(text: impl Into<String>) -> Paragraph {
    Paragraph { runs: vec![Run::bold(text)], ..Paragraph::default() }
}

fn bullet(text: impl Into<String>) -> Paragraph {
    Paragraph { runs: vec![Run::plain(text)], marker: Marker::Bullet, align: None }
}

fn bullets<'t>(texts: impl IntoIterator<Item = &'t String>) -> Vec<Paragraph> {
    texts.into_iter().map(bullet).collect()
}

fn runs(runs: Vec<Run>) -> Paragraph {
    Paragraph { runs, ..Paragraph::default() }
}

fn cell(text: impl Into<String>) -> TableCell {
    TableCell { paragraphs: vec![plain(text)], fill: None }
}
