//! Name cards: a chosen name, what one does, no title and no side.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::error::PdfError;
use crate::job::{Properties, Template, lay_out, run};
use crate::name::{Name, NameData};
use crate::paper::{Paper, PaperData};
use crate::text::printable_line;

const TEMPLATE: Template = Template { name: "name-cards.typ", text: include_str!("../templates/name-cards.typ") };

const PER_PAGE: usize = 8;

/// Name cards of 90 × 62 mm, eight on a page.
#[derive(Clone, Debug)]
pub struct NameCards {
    /// Properties, language of the caption, and colours.
    pub paper: Paper,
    /// Words under the name, before the lines to write on, such as "Wat ik doe voor ouders:".
    pub caption: String,
    /// The names, in order; empty if none are known yet.
    pub names: Vec<Name>,
    /// Least number of cards without a name; the last page is filled with such cards anyway.
    pub blank: usize,
}

/// The cards as PDF/UA-1 on A4, with cut marks; at least one page, every page full.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment.
pub fn name_cards(cards: &NameCards) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &cards.paper.created, ident: cards.paper.ident("name-cards") };
    run(TEMPLATE, &NameCardsData::new(cards), Vec::new(), &properties)
}

/// The first page alone.
pub(crate) fn first_page(cards: &NameCards) -> Result<PagedDocument, PdfError> {
    let mut data = NameCardsData::new(cards);
    data.cards.truncate(PER_PAGE);
    lay_out(TEMPLATE, &data, Vec::new())
}

#[derive(Serialize)]
struct NameCardsData {
    paper: PaperData,
    caption: String,
    cards: Vec<NameData>,
}

impl NameCardsData {
    fn new(cards: &NameCards) -> NameCardsData {
        let mut names: Vec<NameData> = cards.names.iter().map(NameData::new).collect();
        let places = (names.len() + cards.blank).max(1).next_multiple_of(PER_PAGE);
        names.resize_with(places, NameData::default);
        NameCardsData { paper: PaperData::new(&cards.paper), caption: printable_line(&cards.caption), cards: names }
    }
}
