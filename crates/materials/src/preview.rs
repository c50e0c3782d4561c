//! What a paper looks like, as a small picture for a page that lists the papers.

use office::Run;
use office::docx::{Block, Document, ParagraphStyle};

use crate::blocks::{document, normal, styled};
use crate::context::Context;
use crate::making::MakeError;
use crate::model::{Model, model};
use crate::paper::Paper;
use crate::{deck, follow_up, sheets};

/// The width of every preview in pixels.
pub const PREVIEW_WIDTH_PX: u32 = pdf::preview::WIDTH_PX;

/// The first page of a paper as PNG, [`PREVIEW_WIDTH_PX`] wide and as high as its proportions ask for, without the number
/// of the page; of cards and answer sheets the first sheet, of the presentation the opening slide, of message and calendar what they say.
/// Names of people stand on it where they stand on the paper. The same meeting, words and date give the same bytes.
///
/// # Errors
/// When Typst refuses to set the page; see [`MakeError`].
pub fn preview(context: &Context<'_>, paper: Paper) -> Result<Vec<u8>, MakeError> {
    let made = match paper {
        // The opening slide is soon made, and the rest of the presentation is not.
        Paper::Presentation => pdf::preview::opening_slide(&deck::opening(context)),
        Paper::Calendar => pdf::preview::document(&calendar(context)),
        Paper::Sheets => pdf::preview::document(&first_sheet(context)),
        _ => drawn(context, &model(context, paper)),
    };
    made.map_err(|cause| MakeError { paper, language: context.words.language.code.clone(), cause })
}

fn drawn(context: &Context<'_>, model: &Model) -> Result<Vec<u8>, pdf::PdfError> {
    match model {
        Model::Deck(deck) => pdf::preview::opening_slide(deck),
        Model::Document(document) => pdf::preview::document(document),
        Model::Text(text) => pdf::preview::document(&page_of_text(context, text)),
        Model::Cards(set) => pdf::preview::cards(set),
        Model::NameCards(cards) => pdf::preview::name_cards(cards),
        Model::TableSigns(signs) => pdf::preview::table_signs(signs),
        Model::WallPlan(plan) => pdf::preview::wall_plan(plan),
        Model::Slips(slips) => pdf::preview::slips(slips),
        Model::Poster(poster) => pdf::preview::poster(poster),
    }
}

/// The answer sheets without the page before them, which holds two lines.
fn first_sheet(context: &Context<'_>) -> Document {
    let mut document = sheets::sheets(context);
    let starts_sheet = |block: &Block| matches!(block, Block::Heading { new_page: true, .. });
    let first = document.blocks.iter().position(starts_sheet).unwrap_or(0);
    document.blocks.drain(..first);
    document
}

/// Size of the letters where a few words are all that there is, points.
const LARGE_PT: f32 = 17.0;

/// A text as it is, on a page of its own.
fn page_of_text(context: &Context<'_>, text: &str) -> Document {
    let blocks = text.lines().filter(|line| !line.trim().is_empty()).map(|line| normal(vec![Run::plain(line)]));
    document(context, "", LARGE_PT, blocks.collect())
}

/// What a calendar shows of the file: its sessions, and the dates after them.
fn calendar(context: &Context<'_>) -> Document {
    let mut blocks = vec![
        Block::Title(vec![Run::plain(context.say("calendar-name"))]),
        Block::Subtitle(vec![context.own(&context.meeting.title)]),
    ];
    for (at, session) in context.meeting.sessions.iter().enumerate() {
        let when = context.day_and_clocks(session.starts, session.ends);
        let mut event = vec![normal(vec![Run::bold(when)]), normal(vec![Run::plain(context.session_name(at))])];
        event.extend(context.meeting.place.iter().map(|place| normal(vec![context.own(place)])));
        blocks.push(Block::Callout { color: context.theme.accent, blocks: event });
    }
    for (key, date) in follow_up::dates(context) {
        let line = context.say_with(key, &[("date", context.date(date).into())]);
        blocks.push(Block::Callout { color: context.theme.bridge, blocks: vec![styled(ParagraphStyle::Normal, line)] });
    }
    document(context, "", LARGE_PT, blocks)
}
