//! A paper as a small picture: what its first page looks like, for a page that lists papers.
//!
//! Only the first page is laid out. A set of cards shows its first sheet of fronts and not its cover.
//! Every picture is a PNG of [`WIDTH_PX`] and as high as the proportions of its paper ask for. What stands on a paper
//! stands on its picture, names too. The same model always gives the same bytes.

mod picture;
mod slide;

use office::docx::Document;
use office::pptx::Deck;

use crate::error::PdfError;
use crate::{CardSet, NameCards, Poster, Slips, TableSigns, WallPlan};
use picture::png;

/// The width of every picture in pixels: two fit beside each other on a phone, and headings can still be read.
pub const WIDTH_PX: u32 = 360;

/// The first page of a text document, without the number of the page.
///
/// # Errors
///
/// [`PdfError::Layout`] if a picture on it cannot be read.
pub fn document(document: &Document) -> Result<Vec<u8>, PdfError> {
    crate::document::first_page(document).map(|pages| png(&pages))
}

/// The opening slide of a presentation: its title, its first body, and its boxes; lines, tables and pictures are left out.
///
/// # Errors
///
/// None that a deck can cause; it would be a mistake in the template.
pub fn opening_slide(deck: &Deck) -> Result<Vec<u8>, PdfError> {
    slide::lay_out(deck).map(|pages| png(&pages))
}

/// The first sheet of a set of cards, fronts.
///
/// # Errors
///
/// None that cards can cause; it would be a mistake in the template.
pub fn cards(set: &CardSet) -> Result<Vec<u8>, PdfError> {
    crate::cards::first_sheet(set).map(|pages| png(&pages))
}

/// The first page of name cards.
///
/// # Errors
///
/// None that names can cause; it would be a mistake in the template.
pub fn name_cards(cards: &NameCards) -> Result<Vec<u8>, PdfError> {
    crate::name_cards::first_page(cards).map(|pages| png(&pages))
}

/// The first page of slips.
///
/// # Errors
///
/// None that slips can cause; it would be a mistake in the template.
pub fn slips(slips: &Slips) -> Result<Vec<u8>, PdfError> {
    crate::slips::first_page(slips).map(|pages| png(&pages))
}

/// The first table sign.
///
/// # Errors
///
/// None that labels can cause; it would be a mistake in the template.
pub fn table_signs(signs: &TableSigns) -> Result<Vec<u8>, PdfError> {
    crate::table_signs::first_page(signs).map(|pages| png(&pages))
}

/// The first page of a plan for the wall: the list of everyone, or the first round when there is no list. With more than
/// 60 people the letters are those of a plan for 60.
///
/// # Errors
///
/// None that a plan can cause; it would be a mistake in the template.
pub fn wall_plan(plan: &WallPlan) -> Result<Vec<u8>, PdfError> {
    crate::wall_plan::first_page(plan).map(|pages| png(&pages))
}

/// A poster.
///
/// # Errors
///
/// None that a poster can cause; it would be a mistake in the template.
pub fn poster(poster: &Poster) -> Result<Vec<u8>, PdfError> {
    crate::poster::first_page(poster).map(|pages| png(&pages))
}
