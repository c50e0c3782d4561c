//! The text document: the model of the `office` crate as the template reads it.

mod blocks;
mod first_page;

use office::docx::{Block, Document};
use serde::Serialize;
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use crate::data::{RunData, runs};
use crate::error::PdfError;
use crate::job::{self, Properties, Template};
use crate::paper::{Paper, PaperData};
use crate::text::printable_line;
use crate::world::VirtualFile;
use blocks::{BlockData, Reader};

pub(crate) use blocks::common_language;
pub(crate) use first_page::first_page;

const TEMPLATE: Template = Template { name: "document.typ", text: include_str!("../templates/document.typ") };
const MARGINS: Template = Template { name: "margins.typ", text: include_str!("../templates/margins.typ") };

/// A document on A4 as PDF/UA-1, in the look of the .docx of the same model.
///
/// Differs from the .docx where the paper demands it: heading levels that skip one are put right, a blank title for the properties
/// is taken from the first title or heading, and letters that no font has are shown as `□`.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment; [`PdfError::Layout`] if a picture cannot be read.
///
/// # Examples
///
/// ```
/// use office::docx::{Block, Document};
/// use office::{Language, Run, Script, Theme};
///
/// let document = Document {
///     title: "Hand-out".into(),
///     subject: String::new(),
///     author: "El Noor and Team West".into(),
///     language: Language { tag: "nl-NL".into(), rtl: false, script: Script::Latin },
///     created: "2027-02-03T00:00:00Z".into(),
///     theme: Theme::default(),
///     header: Vec::new(),
///     footer: Vec::new(),
///     size_pt: 12.0,
///     blocks: vec![Block::Title(vec![Run::plain("Samen")])],
/// };
/// let pdf = pdf::document(&document)?;
/// assert!(pdf.starts_with(b"%PDF-"));
/// # Ok::<(), pdf::PdfError>(())
/// ```
pub fn document(document: &Document) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &document.created, ident: paper(document).ident("document") };
    properties.check()?;
    let pages = body(document)?;
    let margins = margins(document, pages.pages().len(), true)?;
    job::export(&job::overlay(pages, &margins), &properties)
}

/// The pages with everything but what stands in their margins.
fn body(document: &Document) -> Result<PagedDocument, PdfError> {
    let mut reader = Reader::new(&document.language);
    let data = Body {
        paper: PaperData::with_subject(&paper(document), &document.subject),
        size_pt: f64::from(document.size_pt),
        sections: sections(&document.blocks).into_iter().map(|section| reader.blocks(section)).collect(),
    };
    job::lay_out(TEMPLATE, &data, pictures(reader.pictures))
}

#[derive(Serialize)]
struct Body {
    paper: PaperData,
    size_pt: f64,
    /// Blocks that follow each other without a forced new page.
    sections: Vec<Vec<BlockData>>,
}

/// As many pages, with header and footer only; the footer has the number of the page when the pages are `numbered`.
fn margins(document: &Document, pages: usize, numbered: bool) -> Result<PagedDocument, PdfError> {
    let data = Margins {
        paper: PaperData::with_subject(&paper(document), &document.subject),
        size_pt: f64::from(document.size_pt),
        header: runs(&document.header, &document.language),
        footer: runs(&document.footer, &document.language),
        pages,
        numbered,
    };
    job::lay_out(MARGINS, &data, Vec::new())
}

#[derive(Serialize)]
struct Margins {
    paper: PaperData,
    size_pt: f64,
    header: Vec<RunData>,
    footer: Vec<RunData>,
    pages: usize,
    numbered: bool,
}

/// The blocks, split where a new page is asked for.
fn sections(blocks: &[Block]) -> Vec<&[Block]> {
    let mut sections = vec![];
    let mut start = 0;
    for (index, block) in blocks.iter().enumerate() {
        let starts_page = matches!(block, Block::PageBreak | Block::Heading { new_page: true, .. });
        if starts_page && index > start {
            sections.push(&blocks[start..index]);
            start = index;
        }
    }
    sections.push(&blocks[start..]);
    sections.retain(|section| !section.iter().all(|block| matches!(block, Block::PageBreak)));
    sections
}

fn paper(document: &Document) -> Paper {
    Paper {
        title: title(document),
        author: document.author.clone(),
        language: document.language.clone(),
        created: document.created.clone(),
        theme: document.theme.clone(),
    }
}

/// The title for the properties, which PDF/UA demands.
fn title(document: &Document) -> String {
    let not_blank = |text: &String| !printable_line(text).trim().is_empty();
    let visible = document.blocks.iter().find_map(|block| match block {
        Block::Title(runs) | Block::Heading { runs, .. } => Some(office::plain_text(runs)).filter(not_blank),
        _ => None,
    });
    Some(document.title.clone()).filter(not_blank).or(visible).unwrap_or_default()
}

/// The pictures as files, named by their number.
fn pictures(pictures: Vec<Vec<u8>>) -> Vec<VirtualFile> {
    let file = |(number, bytes)| VirtualFile { path: format!("pictures/{number}"), bytes: Bytes::new(bytes) };
    pictures.into_iter().enumerate().map(file).collect()
}
