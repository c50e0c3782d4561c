//! Whatever is put in, a valid file comes out.

use crate::documents::{arabic, cell, document, dutch, paragraph, row};
use crate::support::assert_valid;
use office::docx::{Block, Cell, Document, ListMarker, ParagraphStyle, Row, Table, write};
use office::{Color, Language, Picture, Run, Script, Theme};

/// Text with everything that may go wrong in XML or in letters.
const HOSTILE: &str =
    "<&\">'\u{0}\u{8}\u{B}\u{1B}\u{FFFE}]]> \u{1F469}\u{200D}\u{1F467} 🇪🇷 \u{202E}omgekeerd\u{202C}\t\r\nregel";

fn hostile() -> Vec<Run> {
    let color = Some(Color(1, 2, 3));
    vec![
        Run { bold: true, italic: true, color, ..Run::plain(HOSTILE) },
        Run::plain(""),
        Run::plain(HOSTILE).in_language(arabic()),
    ]
}

fn table(columns: Vec<f32>, rows: Vec<Row>) -> Block {
    Block::Table(Table { columns, header_rows: 3, rows, alt: HOSTILE.into() })
}

fn wide(span: usize) -> Row {
    Row { cells: vec![Cell { span, ..cell("breed") }], height_mm: f32::NAN }
}

/// Every block with nothing in it, or with too much.
fn blocks() -> Vec<Block> {
    let nested =
        Block::Callout { color: Color(0, 0, 0), blocks: vec![table(vec![1.0], vec![row(&["in"])]), Block::PageBreak] };
    let cells = vec![nested.clone(), Block::WritingLines(2), table(vec![1.0], vec![row(&["in"])])];
    vec![
        Block::Title(vec![Run::plain("Lang ".repeat(80))]),
        Block::Subtitle(Vec::new()),
        Block::Heading { level: 0, runs: hostile(), new_page: true },
        Block::Paragraph { style: ParagraphStyle::Say, runs: hostile() },
        Block::List { marker: ListMarker::Number, items: Vec::new() },
        Block::List { marker: ListMarker::Check, items: vec![Vec::new(), hostile()] },
        table(Vec::new(), Vec::new()),
        table(vec![1.0, 2.0], Vec::new()),
        table(Vec::new(), vec![row(&["geen", "aandelen"])]),
        table(
            vec![f32::NAN, 0.0, -1.0, f32::INFINITY],
            vec![row(&["a"]), row(&["a", "b", "c", "d", "e"]), wide(0), wide(9)],
        ),
        table(vec![1.0; 80], vec![row(&["meer dan Word kan"]), wide(usize::MAX)]),
        table(
            vec![1.0],
            vec![Row::default(), Row { cells: vec![Cell { blocks: cells, fill: None, span: 1 }], height_mm: 1e9 }],
        ),
        Block::PageBreak,
        nested,
        Block::Callout { color: Color(0, 0, 0), blocks: Vec::new() },
        Block::Picture { picture: Picture { png: Vec::new(), svg: None, alt: HOSTILE.into() }, width_mm: 10.0 },
        Block::Picture {
            picture: Picture { png: crate::png::png(3000, 2, [0; 3]), svg: Some(String::new()), alt: HOSTILE.into() },
            width_mm: f32::NAN,
        },
        Block::WritingLines(0),
        Block::WritingLines(255),
        Block::PageBreak,
    ]
}

fn document_of(language: Language, size_pt: f32) -> Document {
    let theme = Theme {
        name: HOSTILE.into(),
        latin_font: "Een \"letter\" & meer".into(),
        arabic_font: String::new(),
        ..Theme::default()
    };
    Document {
        title: HOSTILE.repeat(40),
        subject: HOSTILE.into(),
        author: HOSTILE.into(),
        created: HOSTILE.into(),
        header: hostile(),
        footer: hostile(),
        size_pt,
        theme,
        ..document(language, blocks())
    }
}

#[test]
fn everything_at_once_is_valid() {
    let file = write(&document_of(dutch(), f32::NAN));
    assert_eq!(office::check::check(&file), []);
    assert_valid("hostile-nl.docx", &file);
}

#[test]
fn everything_at_once_is_valid_from_right_to_left() {
    let file = write(&document_of(arabic(), -4.0));
    assert_eq!(office::check::check(&file), []);
    assert_valid("hostile-ar.docx", &file);
}

#[test]
fn a_language_that_is_none_leaves_the_file_valid() {
    let odd = Language { tag: "\"><".into(), rtl: true, script: Script::Latin };
    let file = write(&document(odd, vec![paragraph("tekst")]));
    assert_eq!(office::check::check(&file), []);
    assert_valid("odd-language.docx", &file);
}

#[test]
fn each_block_alone_gives_a_file_without_findings() {
    for block in blocks() {
        let findings = office::check::check(&write(&document(dutch(), vec![block.clone()])));
        assert_eq!(findings, [], "{block:?}");
    }
}
