//! The first page of a document alone, without laying out the rest of it.

use std::borrow::Cow;

use office::docx::{Block, Document, Table};
use typst_layout::PagedDocument;

use super::{body, margins};
use crate::error::PdfError;
use crate::job;

/// More than any page can hold, in letters: about 60 lines of 90 (A4, 11 points), and half as much again.
const LETTERS_ON_A_PAGE: usize = 8_000;
/// What a block, or a row of a table, takes at least, in letters: half a line and the room around it.
const LETTERS_OF_A_BLOCK: usize = 90;
/// What a millimetre of height takes, in letters: a line of 90 letters is about 6 mm high.
const LETTERS_OF_A_MM: f32 = 15.0;

/// The first page, with its footer but without its number: how many pages there are is not known.
pub(crate) fn first_page(document: &Document) -> Result<PagedDocument, PdfError> {
    let beginning = Document { blocks: beginning(&document.blocks), ..document.clone() };
    let pages = body(&beginning)?;
    Ok(job::overlay(pages, &margins(document, 1, false)?))
}

/// The blocks that can stand on the first page, and some more.
fn beginning(blocks: &[Block]) -> Vec<Block> {
    let mut kept = Vec::new();
    let mut letters = 0;
    for (index, block) in blocks.iter().enumerate() {
        let starts_page = matches!(block, Block::PageBreak | Block::Heading { new_page: true, .. });
        if letters > LETTERS_ON_A_PAGE || (starts_page && index > 0) {
            break;
        }
        let block = shortened(block);
        letters += room(&block);
        kept.push(block.into_owned());
    }
    kept
}

/// A table without the rows that surely stand on a later page; any other block as it is.
fn shortened(block: &Block) -> Cow<'_, Block> {
    match block {
        Block::Table(table) => {
            let mut letters = 0;
            let fitting = table.rows.iter().take_while(|row| {
                let fits = letters <= LETTERS_ON_A_PAGE;
                letters += room_of_row(row);
                fits
            });
            let rows = fitting.cloned().collect();
            Cow::Owned(Block::Table(Table { rows, ..table.clone() }))
        }
        other => Cow::Borrowed(other),
    }
}

/// How much of a page a block takes at least, in letters.
fn room(block: &Block) -> usize {
    let inside = match block {
        Block::Title(runs) | Block::Subtitle(runs) => length(runs),
        Block::Heading { runs, .. } | Block::Paragraph { runs, .. } => length(runs),
        Block::List { items, .. } => items.iter().map(|item| length(item).max(LETTERS_OF_A_BLOCK)).sum(),
        Block::Table(table) => table.rows.iter().map(room_of_row).sum(),
        Block::Callout { blocks, .. } => blocks.iter().map(room).sum(),
        Block::WritingLines(count) => millimetres(9.0 * f32::from(*count)),
        Block::Picture { .. } | Block::PageBreak => 0,
    };
    inside.max(LETTERS_OF_A_BLOCK)
}

/// The row is as high as its highest cell; a cell of several blocks has part of the width only, so this is on the safe side.
fn room_of_row(row: &office::docx::Row) -> usize {
    let highest = row.cells.iter().map(|cell| cell.blocks.len() * LETTERS_OF_A_BLOCK).max().unwrap_or(0);
    highest.max(millimetres(row.height_mm)).max(LETTERS_OF_A_BLOCK)
}

fn millimetres(height: f32) -> usize {
    (height.clamp(0.0, 300.0) * LETTERS_OF_A_MM) as usize
}

fn length(runs: &[office::Run]) -> usize {
    runs.iter().map(|run| run.text.chars().count()).sum()
}

#[cfg(test)]
mod tests {
    use office::Run;
    use office::docx::ParagraphStyle;

    use super::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph { style: ParagraphStyle::Normal, runs: vec![Run::plain(text)] }
    }

    fn heading(new_page: bool) -> Block {
        Block::Heading { level: 1, runs: vec![Run::plain("Samen")], new_page }
    }

    #[test]
    fn what_starts_a_new_page_ends_the_first_one() {
        let blocks = [heading(true), paragraph("een"), heading(false), heading(true), paragraph("twee")];
        assert_eq!(beginning(&blocks).len(), 3);
        assert_eq!(beginning(&[paragraph("een"), Block::PageBreak, paragraph("twee")]).len(), 1);
    }

    #[test]
    fn a_long_text_and_a_long_table_are_not_laid_out_to_their_end() {
        let long = vec![paragraph(&"woord ".repeat(100)); 400];
        assert!((10..40).contains(&beginning(&long).len()));
        let row = office::docx::Row { cells: Vec::new(), height_mm: 0.0 };
        let table = Table { columns: vec![1.0], header_rows: 1, rows: vec![row; 1_000], alt: String::new() };
        let kept = beginning(&[Block::Table(table)]);
        let [Block::Table(shorter)] = kept.as_slice() else { panic!("a table stays a table") };
        assert!((60..200).contains(&shorter.rows.len()), "{}", shorter.rows.len());
    }
}
