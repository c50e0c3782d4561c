//! Cards to cut out: fronts and backs that meet when printed on both sides.

use office::{Color, Theme};
use serde::Serialize;
use typst_layout::PagedDocument;

use crate::data::Hex;
use crate::error::PdfError;
use crate::job::{Properties, Template, lay_out, run};
use crate::paper::{Paper, PaperData};
use crate::text::{printable, printable_line};

/// Cards on a page.
const PER_PAGE: usize = 8;

const TEMPLATE: Template = Template { name: "cards.typ", text: include_str!("../templates/cards.typ") };

/// A set of cards of 90 × 62 mm, eight on a page.
#[derive(Clone, Debug)]
pub struct CardSet {
    /// Properties, language and colours; its title stands on the cover.
    pub paper: Paper,
    /// Short name of the set, small on every card.
    pub name: String,
    /// Paragraphs on the cover: what the cards are for, and that they are printed on both sides, turned over the long edge.
    pub explain: Vec<String>,
    /// The cards, numbered from 1 in this order.
    pub cards: Vec<Card>,
    /// How many empty cards follow, with a number and lines to write on.
    pub blank: usize,
}

/// One card.
#[derive(Clone, Debug)]
pub struct Card {
    /// The large text; is set smaller if it is long.
    pub front: String,
    /// Text on the back; empty for none.
    pub back: String,
    /// Word of the category, in the band; empty for none.
    pub category: String,
    /// Shape of the category, so that it is known without colour.
    pub mark: Mark,
    /// Colour of the category.
    pub color: Color,
}

/// A simple shape that stands for a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// A disc.
    Circle,
    /// A square on its side.
    Square,
    /// A triangle that points up.
    Triangle,
    /// A square on its corner.
    Diamond,
    /// A star with five points.
    Star,
    /// Six corners.
    Hexagon,
}

/// The cards as PDF/UA-1 on A4: a cover, then for every eight cards a page of fronts and a page of backs.
///
/// The backs are mirrored for printing on both sides, turned over the long edge, in either direction of writing; the cover has an
/// empty page behind it. If no card has a back there are fronts only. Cut marks stand in the margins.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment.
pub fn cards(set: &CardSet) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &set.paper.created, ident: set.paper.ident("cards") };
    run(TEMPLATE, &CardSetData::new(set), Vec::new(), &properties)
}

/// The fronts of the first cards, without the cover.
pub(crate) fn first_sheet(set: &CardSet) -> Result<PagedDocument, PdfError> {
    let mut data = CardSetData::new(set);
    data.cover = false;
    data.has_backs = false;
    data.cards.truncate(PER_PAGE);
    lay_out(TEMPLATE, &data, Vec::new())
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CardSetData {
    paper: PaperData,
    cover: bool,
    name: String,
    explain: Vec<String>,
    categories: Vec<Category>,
    cards: Vec<CardData>,
    has_backs: bool,
}

/// A line of the legend on the cover.
#[derive(Serialize)]
struct Category {
    name: String,
    mark: Mark,
    color: Hex,
}

/// `front` is `None` for an empty card.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CardData {
    number: usize,
    front: Option<String>,
    back: String,
    category: String,
    mark: Option<Mark>,
    color: Hex,
    on_color: Hex,
}

impl CardSetData {
    fn new(set: &CardSet) -> CardSetData {
        let theme = &set.paper.theme;
        let filled = set.cards.iter().enumerate().map(|(index, card)| CardData::new(index + 1, card, theme));
        let blank = (0..set.blank).map(|index| CardData::blank(set.cards.len() + index + 1, theme));
        CardSetData {
            paper: PaperData::new(&set.paper),
            cover: true,
            name: printable_line(&set.name),
            explain: set.explain.iter().map(|paragraph| printable(paragraph)).collect(),
            categories: categories(&set.cards),
            cards: filled.chain(blank).collect(),
            has_backs: set.cards.iter().any(|card| !card.back.trim().is_empty()),
        }
    }
}

impl CardData {
    fn new(number: usize, card: &Card, theme: &Theme) -> CardData {
        CardData {
            number,
            front: Some(printable(&card.front)),
            back: printable(card.back.trim()),
            category: printable_line(&card.category),
            mark: Some(card.mark),
            color: Hex(card.color),
            on_color: Hex(readable_on(card.color, theme)),
        }
    }

    fn blank(number: usize, theme: &Theme) -> CardData {
        CardData {
            number,
            front: None,
            back: String::new(),
            category: String::new(),
            mark: None,
            color: Hex(theme.wash),
            on_color: Hex(readable_on(theme.wash, theme)),
        }
    }
}

/// The categories in order of their first card.
fn categories(cards: &[Card]) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    for card in cards {
        let name = printable_line(&card.category);
        let known = categories.iter().any(|category| category.name == name);
        if !known && !name.trim().is_empty() {
            categories.push(Category { name, mark: card.mark, color: Hex(card.color) });
        }
    }
    categories
}

/// White where it reads well on the colour, else the ink of the theme.
fn readable_on(color: Color, theme: &Theme) -> Color {
    let white = Color(0xFF, 0xFF, 0xFF);
    if contrast(white, color) >= 4.5 { white } else { theme.ink }
}

/// Contrast ratio of WCAG 2.2, from 1 to 21.
fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance of WCAG 2.2, from 0 to 1.
fn luminance(Color(red, green, blue): Color) -> f64 {
    let linear = |channel: u8| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_on_a_band_can_be_read() {
        let theme = Theme::default();
        assert_eq!(readable_on(theme.accent, &theme), Color(0xFF, 0xFF, 0xFF));
        assert_eq!(readable_on(Color(0xFF, 0xE0, 0x80), &theme), theme.ink);
    }
}
