//! What a presentation is made of. All positions are given as for a left-to-right deck;
//! a right-to-left deck is mirrored when it is written.

use crate::picture::Picture;
use crate::text::{Color, Language, Run};
use crate::theme::Theme;

/// Width of a slide in millimetres (16:9, 13⅓ × 7½ inch).
pub const SLIDE_WIDTH_MM: f32 = 338.67;
/// Height of a slide in millimetres.
pub const SLIDE_HEIGHT_MM: f32 = 190.5;

/// A presentation.
#[derive(Clone, Debug)]
pub struct Deck {
    /// Document title (properties, and what a screen reader announces).
    pub title: String,
    /// What it is about, one line; for the properties.
    pub subject: String,
    /// Who made it: both organisations.
    pub author: String,
    /// Language of everything that says nothing else; also decides the direction of the layouts.
    pub language: Language,
    /// Moment for the properties, RFC 3339 in UTC, such as `2027-02-03T00:00:00Z`.
    pub created: String,
    /// Colours and fonts.
    pub theme: Theme,
    /// Small text at the foot of every slide but the title; empty for none.
    pub footer: String,
    /// The slides in order; at least one.
    pub slides: Vec<Slide>,
}

/// The arrangement of a slide; each is a layout of the master with real placeholders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Opening slide: title, one body (subtitle). Shapes may be added in the lower half.
    Title,
    /// Start of a part: a band of the accent colour, title and one short body.
    Section,
    /// Title and one body.
    Body,
    /// Title and two bodies beside each other, equal in size.
    TwoColumns,
    /// Title alone; the room below is for shapes.
    TitleOnly,
    /// One large sentence or question in the middle (title) and a short body under it.
    Statement,
    /// A pause: large title, large body (end time), calm background.
    Break,
}

/// One slide.
#[derive(Clone, Debug)]
pub struct Slide {
    /// Its arrangement.
    pub layout: Layout,
    /// Title; made unique in the deck by a number behind it when two are the same.
    pub title: Vec<Run>,
    /// Text of the body placeholders in the order of the layout; fewer is allowed, the rest are left out.
    pub bodies: Vec<Vec<Paragraph>>,
    /// Free shapes, in reading order, after the placeholders.
    pub shapes: Vec<Shape>,
    /// Speaker notes; may be empty.
    pub notes: Vec<Paragraph>,
}

/// One paragraph on a slide or in the notes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text.
    pub runs: Vec<Run>,
    /// What stands before it.
    pub marker: Marker,
    /// `None`: as the layout has it (the start side of the paragraph's direction).
    pub align: Option<Align>,
}

/// What stands before a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marker {
    /// Nothing.
    #[default]
    None,
    /// A bullet.
    Bullet,
    /// A number that counts up within the body.
    Number,
}

/// Where lines of a paragraph stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the side where reading starts.
    Start,
    /// In the middle.
    Center,
    /// At the side where reading ends.
    End,
}

/// A rectangle on the slide in millimetres from its top left corner (as in a left-to-right deck).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
    /// Width; more than 0.
    pub width: f32,
    /// Height; more than 0.
    pub height: f32,
}

/// Something placed freely on a slide.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A table.
    Table(Table),
    /// A picture; keeps its proportions inside the frame.
    Picture {
        /// Where it goes.
        frame: Frame,
        /// The picture.
        picture: Picture,
    },
    /// A box with text.
    Box(TextBox),
    /// A straight line, with or without a head at its end.
    Line {
        /// Starting point, millimetres (x, y).
        from: (f32, f32),
        /// End point, millimetres (x, y).
        to: (f32, f32),
        /// Its colour.
        color: Color,
        /// Its width in points.
        width_pt: f32,
        /// Whether there is an arrow head at `to`.
        arrow: bool,
    },
}

/// A box with text.
#[derive(Clone, Debug)]
pub struct TextBox {
    /// Where it goes.
    pub frame: Frame,
    /// Its outline.
    pub outline: Outline,
    /// `None`: see-through.
    pub fill: Option<Color>,
    /// `None`: no line around it.
    pub line: Option<Color>,
    /// Size of the letters in points; made smaller when the text would not fit.
    pub size_pt: f32,
    /// Whether the text stands in the middle of the height (else at the top).
    pub middle: bool,
    /// The text.
    pub paragraphs: Vec<Paragraph>,
}

/// The outline of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Square corners.
    Rectangle,
    /// Round corners.
    Rounded,
    /// An ellipse.
    Ellipse,
}

/// A table on a slide. The first row is the header.
#[derive(Clone, Debug)]
pub struct Table {
    /// Where it goes; rows share the height and grow with their text.
    pub frame: Frame,
    /// Shares of the width; one per column.
    pub columns: Vec<f32>,
    /// Rows of cells; each row has as many cells as there are columns.
    pub rows: Vec<Vec<TableCell>>,
    /// What the table shows, for who does not see it.
    pub alt: String,
    /// Size of the letters in points; made smaller when the table would not fit its frame.
    pub size_pt: f32,
}

/// A cell of a table on a slide.
#[derive(Clone, Debug, Default)]
pub struct TableCell {
    /// Its text.
    pub paragraphs: Vec<Paragraph>,
    /// `None`: as the row has it.
    pub fill: Option<Color>,
}
