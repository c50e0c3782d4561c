//! Blocks of the model as data for the template: languages of whole blocks found, headings put in order, pictures numbered.

use office::docx::{Block, Cell, ListMarker, ParagraphStyle, Row, Table};
use office::{Color, Language, Picture, Run, plain_text};
use serde::Serialize;

use crate::data::{Hex, LanguageData, RunData, runs};
use crate::text::{printable, printable_line};

/// A row with more letters than this in one cell may break over pages, for it may be higher than one.
const LETTERS_OF_A_WHOLE_ROW: usize = 1200;

/// One block as the template reads it; `kind` picks the function there.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum BlockData {
    Title {
        runs: Vec<RunData>,
        language: Option<LanguageData>,
    },
    Subtitle {
        runs: Vec<RunData>,
        language: Option<LanguageData>,
    },
    Heading {
        level: u8,
        runs: Vec<RunData>,
        language: Option<LanguageData>,
    },
    Paragraph {
        runs: Vec<RunData>,
        style: &'static str,
        language: Option<LanguageData>,
    },
    Say {
        paragraphs: Vec<Vec<RunData>>,
        language: Option<LanguageData>,
    },
    List {
        marker: &'static str,
        items: Vec<Vec<RunData>>,
        language: Option<LanguageData>,
    },
    Callout {
        color: Hex,
        blocks: Vec<BlockData>,
        language: Option<LanguageData>,
    },
    Table {
        columns: Vec<f64>,
        header: Vec<RowData>,
        rows: Vec<RowData>,
        #[serde(rename = "rows-have-names")]
        rows_have_names: bool,
        alt: Option<String>,
    },
    Picture {
        file: String,
        alt: String,
        width_mm: f64,
    },
    WritingLines {
        count: u8,
    },
}

/// A row; `height_mm` is its least height.
#[derive(Serialize)]
pub(super) struct RowData {
    height_mm: f64,
    breakable: bool,
    cells: Vec<CellData>,
}

#[derive(Serialize)]
struct CellData {
    blocks: Vec<BlockData>,
    fill: Option<Hex>,
    span: usize,
}

/// Reads blocks in order and gathers the pictures.
pub(super) struct Reader<'a> {
    language: &'a Language,
    last_level: u8,
    pub(super) pictures: Vec<Vec<u8>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(language: &'a Language) -> Reader<'a> {
        Reader { language, last_level: 0, pictures: Vec::new() }
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Vec<BlockData> {
        let mut out: Vec<BlockData> = Vec::with_capacity(blocks.len());
        for block in blocks {
            let Some(block) = self.block(block) else { continue };
            match (out.last_mut(), block) {
                // What is said in one breath gets one bar.
                (
                    Some(BlockData::Say { paragraphs, language }),
                    BlockData::Say { paragraphs: more, language: same },
                ) if *language == same => paragraphs.extend(more),
                (_, block) => out.push(block),
            }
        }
        out
    }

    fn block(&mut self, block: &Block) -> Option<BlockData> {
        Some(match block {
            Block::Title(text) => {
                let (runs, language) = self.line(text);
                BlockData::Title { runs, language }
            }
            Block::Subtitle(text) => {
                let (runs, language) = self.line(text);
                BlockData::Subtitle { runs, language }
            }
            Block::Heading { level, runs, .. } => self.heading(*level, runs),
            Block::Paragraph { style, runs } => self.paragraph(*style, runs),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Table(table) => self.table(table),
            Block::Callout { color, blocks } => self.callout(*color, blocks),
            Block::Picture { picture, width_mm } => self.picture(picture, *width_mm),
            Block::WritingLines(count) => BlockData::WritingLines { count: *count },
            // Sections are split there; inside a table or call-out it means nothing.
            Block::PageBreak => return None,
        })
    }

    /// Runs, and their language if all have the same one that is not the page's.
    fn line(&self, text: &[Run]) -> (Vec<RunData>, Option<LanguageData>) {
        let common = common_language(text.iter());
        (runs(text, common.unwrap_or(self.language)), self.other(common))
    }

    fn other(&self, language: Option<&Language>) -> Option<LanguageData> {
        language.filter(|language| *language != self.language).map(LanguageData::new)
    }

    fn heading(&mut self, level: u8, text: &[Run]) -> BlockData {
        let level = level.clamp(1, self.last_level + 1);
        let (runs, language) = self.line(text);
        if plain_text(text).trim().is_empty() {
            return BlockData::Paragraph { runs, style: "normal", language };
        }
        self.last_level = level;
        BlockData::Heading { level, runs, language }
    }

    fn paragraph(&self, style: ParagraphStyle, text: &[Run]) -> BlockData {
        let (runs, language) = self.line(text);
        let style = match style {
            ParagraphStyle::Normal => "normal",
            ParagraphStyle::Lead => "lead",
            ParagraphStyle::Small => "small",
            ParagraphStyle::Say => return BlockData::Say { paragraphs: vec![runs], language },
        };
        BlockData::Paragraph { runs, style, language }
    }

    fn list(&self, marker: ListMarker, items: &[Vec<Run>]) -> BlockData {
        let common = common_language(items.iter().flatten());
        let marker = match marker {
            ListMarker::Bullet => "bullet",
            ListMarker::Number => "number",
            ListMarker::Check => "check",
        };
        let items = items.iter().map(|item| runs(item, common.unwrap_or(self.language))).collect();
        BlockData::List { marker, items, language: self.other(common) }
    }

    fn callout(&mut self, color: Color, blocks: &[Block]) -> BlockData {
        let mut text = Vec::new();
        gather_runs(blocks, &mut text);
        let language = self.other(common_language(text.into_iter()));
        BlockData::Callout { color: Hex(color), blocks: self.blocks(blocks), language }
    }

    fn picture(&mut self, picture: &Picture, width_mm: f32) -> BlockData {
        let bytes = picture.svg.as_ref().map_or_else(|| picture.png.clone(), |svg| svg.clone().into_bytes());
        let file = format!("pictures/{}", self.pictures.len());
        self.pictures.push(bytes);
        let width_mm = f64::from(width_mm.clamp(1.0, 166.0));
        BlockData::Picture { file, alt: printable_line(&picture.alt), width_mm }
    }

    fn table(&mut self, table: &Table) -> BlockData {
        let (header, rows) = table.rows.split_at(table.header_rows.min(table.rows.len()));
        let alt = printable(&table.alt);
        BlockData::Table {
            columns: table.columns.iter().map(|&share| f64::from(share.max(0.01))).collect(),
            header: header.iter().map(|row| self.row(row)).collect(),
            rows: rows.iter().map(|row| self.row(row)).collect(),
            rows_have_names: rows.iter().all(has_name),
            alt: Some(alt).filter(|alt| !alt.trim().is_empty()),
        }
    }

    fn row(&mut self, row: &Row) -> RowData {
        RowData {
            height_mm: f64::from(row.height_mm.clamp(0.0, 200.0)),
            breakable: row.cells.iter().any(|cell| letters(&cell.blocks) > LETTERS_OF_A_WHOLE_ROW),
            cells: row.cells.iter().map(|cell| self.cell(cell)).collect(),
        }
    }

    fn cell(&mut self, cell: &Cell) -> CellData {
        CellData { blocks: self.blocks(&cell.blocks), fill: cell.fill.map(Hex), span: cell.span.max(1) }
    }
}

/// The language that all visible text names, if it is one and the same.
pub(crate) fn common_language<'r>(runs: impl Iterator<Item = &'r Run>) -> Option<&'r Language> {
    let mut common = None;
    for run in runs.filter(|run| !run.text.trim().is_empty()) {
        let language = run.language.as_ref()?;
        if *common.get_or_insert(language) != language {
            return None;
        }
    }
    common
}

/// All runs of blocks, those of blocks inside them too.
fn gather_runs<'r>(blocks: &'r [Block], out: &mut Vec<&'r Run>) {
    for block in blocks {
        match block {
            Block::Title(runs) | Block::Subtitle(runs) => out.extend(runs),
            Block::Heading { runs, .. } | Block::Paragraph { runs, .. } => out.extend(runs),
            Block::List { items, .. } => out.extend(items.iter().flatten()),
            Block::Callout { blocks, .. } => gather_runs(blocks, out),
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| gather_runs(&cell.blocks, out));
            }
            Block::Picture { .. } | Block::WritingLines(_) | Block::PageBreak => {}
        }
    }
}

/// Whether the first of several cells says what the row is about.
fn has_name(row: &Row) -> bool {
    row.cells.len() > 1 && row.cells.first().is_some_and(|cell| letters(&cell.blocks) > 0)
}

fn letters(blocks: &[Block]) -> usize {
    let mut text = Vec::new();
    gather_runs(blocks, &mut text);
    text.iter().map(|run| run.text.chars().count()).sum()
}
