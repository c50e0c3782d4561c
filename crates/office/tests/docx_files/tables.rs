//! Tables and callouts.

use crate::documents::{arabic_sample, cell, paragraph, row};
use crate::zipped::{body, insides, part, values};
use office::Color;
use office::docx::{Block, Cell, Row, Table};

fn table(columns: Vec<f32>, header_rows: usize, rows: Vec<Row>) -> Block {
    Block::Table(Table { columns, header_rows, rows, alt: "Programma".into() })
}

fn simple() -> String {
    body(vec![table(vec![1.0, 3.0], 1, vec![row(&["Tijd", "Wat"]), row(&["19:00", "Welkom"])])])
}

#[test]
fn columns_share_the_width_of_the_text() {
    let widths: Vec<i32> =
        values(&simple(), "w:gridCol", "w:w").iter().map(|width| width.parse().expect("a number")).collect();
    assert_eq!(widths, [2353, 7059]);
    assert_eq!(values(&simple(), "w:tblLayout", "w:type"), ["fixed"]);
}

#[test]
fn header_rows_are_repeated_and_bold_on_a_wash_and_no_row_is_split() {
    let xml = simple();
    let rows = xml.split("<w:tr>").skip(1).collect::<Vec<_>>();
    assert!(rows[0].contains("<w:tblHeader/>") && rows[0].contains("w:fill=\"EEF3F4\"") && rows[0].contains("<w:b/>"));
    assert!(!rows[1].contains("<w:tblHeader/>") && !rows[1].contains("<w:b/>"));
    assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")));
}

#[test]
fn a_table_has_words_for_who_does_not_see_it() {
    assert_eq!(values(&simple(), "w:tblDescription", "w:val"), ["Programma"]);
}

#[test]
fn a_cell_over_all_columns_spans_them_and_a_low_row_is_a_least_height() {
    let wide = Row { cells: vec![Cell { span: 2, ..cell("Pauze") }], height_mm: 12.0 };
    let xml = body(vec![table(vec![1.0, 1.0], 0, vec![wide])]);
    assert_eq!(values(&xml, "w:gridSpan", "w:val"), ["2"]);
    assert_eq!(values(&xml, "w:trHeight", "w:val"), ["680"]);
    assert_eq!(values(&xml, "w:trHeight", "w:hRule"), ["atLeast"]);
}

#[test]
fn letters_on_a_dark_cell_are_light() {
    let dark = Row { cells: vec![Cell { fill: Some(Color(0x1D, 0x4E, 0x5F)), ..cell("Pauze") }], height_mm: 0.0 };
    let xml = body(vec![table(vec![1.0], 0, vec![dark])]);
    assert_eq!(values(&xml, "w:color", "w:val"), ["FFFFFF"]);
}

#[test]
fn tables_of_a_right_to_left_document_are_mirrored() {
    let story = part(&arabic_sample(), "word/document.xml");
    let tables = story.split("<w:tblPr>").skip(1).map(|rest| rest.split("</w:tblPr>").next().unwrap_or_default());
    let mirrored: Vec<bool> = tables.map(|table| table.contains("<w:bidiVisual/>")).collect();
    // The fourth is a callout in Dutch.
    assert_eq!(mirrored, [true, true, true, false, true]);
}

#[test]
fn a_callout_is_a_shaded_cell_with_a_bar_where_reading_starts() {
    let xml = body(vec![Block::Callout { color: Color(1, 2, 3), blocks: vec![paragraph("Let op")] }]);
    assert_eq!(values(&xml, "w:left", "w:color"), ["010203"]);
    assert_eq!(values(&xml, "w:shd", "w:fill"), ["EEF3F4"]);
    assert_eq!(values(&xml, "w:pStyle", "w:val"), ["CalloutText", "TableGap"]);
}

#[test]
fn two_tables_in_a_row_are_kept_apart() {
    let one = || table(vec![1.0], 0, vec![row(&["a"])]);
    let xml = body(vec![one(), one()]);
    assert!(!xml.contains("</w:tbl><w:tbl>"));
    assert_eq!(insides(&xml, "w:tbl").len(), 2);
}
