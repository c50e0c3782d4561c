//! Boards for the wall, for a meeting on paper.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::error::PdfError;
use crate::job::{Properties, Template, lay_out, run};
use crate::paper::{Paper, PaperData};
use crate::text::printable;

const TEMPLATE: Template = Template { name: "poster.typ", text: include_str!("../templates/poster.typ") };

/// A poster on A3 on its side; can be printed on A4 as well.
#[derive(Clone, Debug)]
pub struct Poster {
    /// Properties, language and colours; its title stands on the poster.
    pub paper: Paper,
    /// A line under the title, what to do; may be empty.
    pub note: String,
    /// What is drawn.
    pub board: Board,
}

/// A board. Left and right are as in a language written from left to right; otherwise the board is mirrored.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Board {
    /// Two axes with a word at each of the four ends.
    Plane {
        /// Word at the left end.
        left: String,
        /// Word at the right end.
        right: String,
        /// Word at the top.
        top: String,
        /// Word at the bottom.
        bottom: String,
        /// Names of the quarters: top left, top right, bottom left, bottom right.
        quadrants: [String; 4],
        /// What a filled sticker means: where we are now.
        now: String,
        /// What an open sticker means: where we want to be.
        wanted: String,
    },
    /// Columns to put cards and notes in.
    Columns {
        /// Head of each column; at least one.
        heads: Vec<String>,
        /// Name of each row; empty for one row without a name.
        rows: Vec<String>,
    },
    /// Lines from low to high, two for each item.
    Scale {
        /// The items, at most ten to be readable.
        items: Vec<String>,
        /// Word at the start of each line.
        low: String,
        /// Word at the end of each line.
        high: String,
        /// Names of the two lines of an item: what we wish, what we guess of the other.
        rows: [String; 2],
        /// Number of positions on a line; 0 or 1 for a line without.
        steps: u8,
    },
}

/// The poster as PDF/UA-1, one page.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment.
pub fn poster(poster: &Poster) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &poster.paper.created, ident: poster.paper.ident("poster") };
    run(TEMPLATE, &PosterData::new(poster), Vec::new(), &properties)
}

/// The only page.
pub(crate) fn first_page(poster: &Poster) -> Result<PagedDocument, PdfError> {
    lay_out(TEMPLATE, &PosterData::new(poster), Vec::new())
}

#[derive(Serialize)]
struct PosterData {
    paper: PaperData,
    note: String,
    board: Board,
}

impl PosterData {
    fn new(poster: &Poster) -> PosterData {
        PosterData {
            paper: PaperData::new(&poster.paper),
            note: printable(&poster.note),
            board: poster.board.map_text(&printable),
        }
    }
}

impl Board {
    /// The board with every text changed by `change`.
    fn map_text(&self, change: &impl Fn(&str) -> String) -> Board {
        let all = |texts: &[String]| texts.iter().map(|text| change(text)).collect();
        match self {
            Board::Plane { left, right, top, bottom, quadrants, now, wanted } => Board::Plane {
                left: change(left),
                right: change(right),
                top: change(top),
                bottom: change(bottom),
                quadrants: quadrants.each_ref().map(|text| change(text)),
                now: change(now),
                wanted: change(wanted),
            },
            Board::Columns { heads, rows } => Board::Columns { heads: all(heads), rows: all(rows) },
            Board::Scale { items, low, high, rows, steps } => Board::Scale {
                items: all(items),
                low: change(low),
                high: change(high),
                rows: rows.each_ref().map(|text| change(text)),
                steps: if *steps > 1 { *steps } else { 0 },
            },
        }
    }
}
