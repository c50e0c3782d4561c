//! Short names for the blocks of text documents.

use office::docx::{Block, Cell, Document, ListMarker, ParagraphStyle, Row, Table};
use office::{Color, Run};

use crate::context::Context;

/// A document of this meeting with a title of its own.
pub(crate) fn document(context: &Context<'_>, name: &str, size_pt: f32, blocks: Vec<Block>) -> Document {
    Document {
        title: format!("{name} · {}", context.meeting.title),
        subject: name.to_owned(),
        author: context.author(),
        language: context.language.clone(),
        created: context.created(),
        theme: context.theme.clone(),
        header: vec![Run::plain(format!("{name} · ")), context.own(&context.meeting.title)],
        footer: context.translation_note().map(Run::plain).into_iter().collect(),
        size_pt,
        blocks,
    }
}

pub(crate) fn heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading { level, runs: vec![Run::plain(text)], new_page: false }
}

pub(crate) fn new_page_heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading { level, runs: vec![Run::plain(text)], new_page: true }
}

pub(crate) fn normal(runs: Vec<Run>) -> Block {
    Block::Paragraph { style: ParagraphStyle::Normal, runs }
}

pub(crate) fn styled(style: ParagraphStyle, text: impl Into<String>) -> Block {
    Block::Paragraph { style, runs: vec![Run::plain(text)] }
}

/// A text with a paragraph for each line.
pub(crate) fn text(text: &str) -> impl Iterator<Item = Block> {
    crate::context::paragraphs(text).map(normal)
}

pub(crate) fn list<T: AsRef<str>>(marker: ListMarker, items: impl IntoIterator<Item = T>) -> Block {
    Block::List { marker, items: items.into_iter().map(|item| vec![Run::plain(item.as_ref())]).collect() }
}

pub(crate) fn bullets<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> Block {
    list(ListMarker::Bullet, items)
}

/// A cell with one paragraph.
pub(crate) fn cell(runs: Vec<Run>) -> Cell {
    Cell { blocks: vec![normal(runs)], fill: None, span: 1 }
}

pub(crate) fn plain_cell(text: impl Into<String>) -> Cell {
    cell(vec![Run::plain(text)])
}

pub(crate) fn bold_cell(text: impl Into<String>) -> Cell {
    cell(vec![Run::bold(text)])
}

pub(crate) fn block_cell(blocks: Vec<Block>) -> Cell {
    Cell { blocks, fill: None, span: 1 }
}

pub(crate) fn row(cells: Vec<Cell>) -> Row {
    Row { cells, height_mm: 0.0 }
}

/// A row to write in.
pub(crate) fn tall_row(cells: Vec<Cell>, height_mm: f32) -> Row {
    Row { cells, height_mm }
}

/// A table whose first row is the header.
pub(crate) fn table(columns: Vec<f32>, rows: Vec<Row>, alt: impl Into<String>) -> Block {
    Block::Table(Table { columns, header_rows: 1, rows, alt: alt.into() })
}

pub(crate) fn callout(color: Color, blocks: Vec<Block>) -> Block {
    Block::Callout { color, blocks }
}
