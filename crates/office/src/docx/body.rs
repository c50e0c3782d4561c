//! The story of the document: each block becomes paragraphs, tables and pictures.

use super::lists::Lists;
use super::media::Media;
use super::paragraph::{self, Format};
use super::run::Tone;
use super::units::TEXT_WIDTH;
use super::{Block, Document, ListMarker, ParagraphStyle, drawing, table};
use crate::text::Run;

/// The body so far, and what it needs elsewhere in the file.
pub(super) struct Body<'a> {
    /// The document that is written.
    pub(super) document: &'a Document,
    /// Paragraphs and tables, as XML.
    pub(super) xml: String,
    /// The lists that were opened.
    pub(super) lists: Lists,
    /// The pictures that were placed.
    pub(super) media: Media,
    page_break: bool,
}

/// Where blocks are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The surroundings.
    pub(super) kind: PlaceKind,
    /// Room for text in twips.
    pub(super) width: i32,
    /// What the surroundings add to runs.
    pub(super) tone: Tone,
}

/// The surroundings of a block, which decide the style of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceKind {
    /// Straight on the page.
    Page,
    /// In a cell of a table.
    Cell,
    /// In a cell of a header row.
    HeaderCell,
    /// In a callout.
    Callout,
}

impl<'a> Body<'a> {
    /// The body of `document`, written whole. It never is empty, as Word wants at least one paragraph.
    pub(super) fn of(document: &'a Document) -> Body<'a> {
        let mut body = Body {
            document,
            xml: String::with_capacity(64 * 1024),
            lists: Lists::default(),
            media: Media::default(),
            page_break: false,
        };
        body.blocks(&document.blocks, Place { kind: PlaceKind::Page, width: TEXT_WIDTH, tone: Tone::default() });
        if !body.xml.ends_with("</w:p>") {
            body.paragraph(Format { style: "Normal", ..Format::default() }, &[]);
        }
        body
    }

    /// Writes `blocks` in order.
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place) {
        for (at, block) in blocks.iter().enumerate() {
            let next = blocks.get(at + 1);
            let keep_next = matches!(next, Some(Block::WritingLines(count)) if *count > 0);
            // The padding of a cell is room enough after a list that ends it.
            let ends_cell = next.is_none() && place.kind != PlaceKind::Page;
            self.block(block, place, keep_next, ends_cell);
        }
    }

    fn block(&mut self, block: &Block, place: Place, keep_next: bool, ends_cell: bool) {
        let format = Format { keep_next, tone: place.tone, ..Format::default() };
        match block {
            Block::Title(runs) => self.paragraph(Format { style: "Title", ..format }, runs),
            Block::Subtitle(runs) => self.paragraph(Format { style: "Subtitle", ..format }, runs),
            Block::Heading { level, runs, new_page } => {
                self.page_break |= *new_page && place.kind == PlaceKind::Page;
                self.paragraph(Format { style: heading_style(*level), ..format }, runs);
            }
            Block::Paragraph { style, runs } => {
                self.paragraph(Format { style: style_in(*style, place.kind), ..format }, runs);
            }
            Block::List { marker, items } => self.list(*marker, items, format, ends_cell),
            Block::Table(content) => table::write(self, content, place),
            Block::Callout { color, blocks } => table::write_callout(self, *color, blocks, place),
            Block::Picture { picture, width_mm } => drawing::write(self, picture, *width_mm, place),
            Block::WritingLines(count) => self.writing_lines(*count),
            Block::PageBreak => self.page_break |= place.kind == PlaceKind::Page,
        }
    }

    /// Writes a paragraph; it starts a new page when one is due.
    pub(super) fn paragraph(&mut self, format: Format, runs: &[Run]) {
        let page_break_before = std::mem::take(&mut self.page_break);
        paragraph::write(&mut self.xml, self.document, Format { page_break_before, ..format }, runs);
    }

    /// A low empty paragraph. Word needs one after a table: two tables in a row would grow together, and neither a
    /// cell nor the document may end with a table.
    pub(super) fn gap(&mut self) {
        self.paragraph(Format { style: "TableGap", ..Format::default() }, &[]);
    }

    /// Puts a due page break in front of a table, which has no such setting of its own.
    pub(super) fn break_before_table(&mut self) {
        if self.page_break {
            self.gap();
        }
    }

    fn list(&mut self, marker: ListMarker, items: &[Vec<Run>], format: Format, ends_cell: bool) {
        let list = Some(self.lists.open(marker));
        for (at, item) in items.iter().enumerate() {
            let last = at + 1 == items.len();
            let space_after = (last && !ends_cell).then_some(AFTER_LIST);
            let keep_next = format.keep_next && last;
            self.paragraph(Format { style: list_style(marker), list, space_after, keep_next, ..format }, item);
        }
    }

    fn writing_lines(&mut self, count: u8) {
        for line in 0..count {
            // The first two lines stay together, so that no line stands alone at the foot of a page.
            let keep_next = line == 0 && count > 1;
            self.paragraph(Format { style: "WritingLine", keep_next, ..Format::default() }, &[]);
        }
    }
}

/// Space after the last item of a list in twips, as after a paragraph.
const AFTER_LIST: i32 = 160;

fn heading_style(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        _ => "Heading3",
    }
}

fn style_in(style: ParagraphStyle, place: PlaceKind) -> &'static str {
    match (style, place) {
        (ParagraphStyle::Normal, PlaceKind::Page) => "Normal",
        (ParagraphStyle::Normal, PlaceKind::Cell) => "TableText",
        (ParagraphStyle::Normal, PlaceKind::HeaderCell) => "TableHead",
        (ParagraphStyle::Normal, PlaceKind::Callout) => "CalloutText",
        (ParagraphStyle::Lead, _) => "Lead",
        (ParagraphStyle::Small, _) => "Small",
        (ParagraphStyle::Say, _) => "Say",
    }
}

fn list_style(marker: ListMarker) -> &'static str {
    match marker {
        ListMarker::Bullet => "ListBullet",
        ListMarker::Number => "ListNumber",
        ListMarker::Check => "ListCheck",
    }
}
