//! What a text document is made of: blocks in order, each with runs that know their language.
//! The same model is the source of the .docx and of the PDF.

use crate::picture::Picture;
use crate::text::{Color, Language, Run};
use crate::theme::Theme;

/// A text document on A4 paper.
#[derive(Clone, Debug)]
pub struct Document {
    /// Document title (properties; the visible title is a block).
    pub title: String,
    /// What it is about, one line; for the properties.
    pub subject: String,
    /// Who made it: both organisations.
    pub author: String,
    /// Language of everything that says nothing else; also decides the direction of the page.
    pub language: Language,
    /// Moment for the properties, RFC 3339 in UTC, such as `2027-02-03T00:00:00Z`.
    pub created: String,
    /// Colours and fonts.
    pub theme: Theme,
    /// Small text at the top of every page but the first; empty for none.
    pub header: Vec<Run>,
    /// Small text at the foot of every page, before "page / pages"; may be empty.
    pub footer: Vec<Run>,
    /// Size of body text in points: 11 for a guide, 12 for a hand-out.
    pub size_pt: f32,
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// One block of a document.
#[derive(Clone, Debug)]
pub enum Block {
    /// The visible title; once, at the start.
    Title(Vec<Run>),
    /// A line under the title.
    Subtitle(Vec<Run>),
    /// A heading.
    Heading {
        /// 1, 2 or 3; never skips a level.
        level: u8,
        /// Its text.
        runs: Vec<Run>,
        /// Whether it starts a new page.
        new_page: bool,
    },
    /// A paragraph.
    Paragraph {
        /// Its look.
        style: ParagraphStyle,
        /// Its text.
        runs: Vec<Run>,
    },
    /// A list.
    List {
        /// What stands before the items; numbers start at 1 in each list.
        marker: ListMarker,
        /// The items.
        items: Vec<Vec<Run>>,
    },
    /// A table.
    Table(Table),
    /// A shaded block that stands out.
    Callout {
        /// The colour of the bar at its start side.
        color: Color,
        /// What is in it: paragraphs and lists.
        blocks: Vec<Block>,
    },
    /// A picture in the middle of the line.
    Picture {
        /// The picture.
        picture: Picture,
        /// Its width on paper in millimetres, at most 166.
        width_mm: f32,
    },
    /// Ruled lines to write on, 9 millimetres apart.
    WritingLines(u8),
    /// What follows starts on a new page.
    PageBreak,
}

/// The look of a paragraph; each is a real style of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Running text.
    Normal,
    /// Larger opening text.
    Lead,
    /// Small print.
    Small,
    /// What the facilitator says aloud.
    Say,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListMarker {
    /// A bullet.
    Bullet,
    /// A number.
    Number,
    /// An empty box to tick.
    Check,
}

/// A table on paper.
#[derive(Clone, Debug)]
pub struct Table {
    /// Shares of the width of the text; one per column.
    pub columns: Vec<f32>,
    /// How many of the first rows are headers; repeated on every page.
    pub header_rows: usize,
    /// The rows; cells and their spans fill every column.
    pub rows: Vec<Row>,
    /// What the table shows, for who does not see it.
    pub alt: String,
}

/// A row of a table; never broken over two pages.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Least height in millimetres; 0 for as high as the text.
    pub height_mm: f32,
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Paragraphs and lists.
    pub blocks: Vec<Block>,
    /// `None`: as the row has it.
    pub fill: Option<Color>,
    /// How many columns it covers; 1 or more.
    pub span: usize,
}
