//! Tables (`w:tbl`) and callouts, which are a table of one cell with a bar at the side where reading starts.

use super::body::{Body, Place, PlaceKind};
use super::run::Tone;
use super::units::twips;
use super::{Block, Cell, Row, Table, direction};
use crate::text::{Color, Run};
use crate::xml::escape;

/// Room between the border of a cell and its text, start and end together, in twips.
const CELL_PADDING: i32 = 2 * 113;
/// The same in a callout.
const CALLOUT_PADDING: i32 = 2 * 227;
/// Half the width of the bar of a callout in twips. The bar makes the table wider by this much, so the cell is made
/// narrower for it to end where the text of the page does.
const HALF_BAR: i32 = 60;

/// Writes a table as wide as its place; nothing when it has no rows or no columns.
pub(super) fn write(body: &mut Body, table: &Table, place: Place) {
    let widths = column_widths(table, place.width);
    if table.rows.is_empty() || widths.is_empty() {
        return;
    }
    body.break_before_table();
    body.xml.push_str("<w:tbl>");
    let properties = table_properties(body, table, &widths);
    body.xml.push_str(&properties);
    body.xml.push_str(&grid(&widths));
    for (at, row) in table.rows.iter().enumerate() {
        write_row(body, row, &widths, at < table.header_rows, place);
    }
    body.xml.push_str("</w:tbl>");
    body.gap();
}

/// Width of each column in twips, in proportion to the shares and together exactly `room`. A share that is no
/// positive number counts as the smallest one; rows that cover more columns than there are shares add columns.
fn column_widths(table: &Table, room: i32) -> Vec<i32> {
    let widest = table.rows.iter().map(covered_columns).max().unwrap_or(0);
    let mut shares: Vec<f32> = table.columns.iter().map(|share| if share.is_finite() { *share } else { 0.0 }).collect();
    shares.resize(shares.len().max(widest).min(MOST_COLUMNS), 0.0);
    let least = shares.iter().copied().filter(|share| *share > 0.0).reduce(f32::min).unwrap_or(1.0);
    let sum: f64 = shares.iter().map(|share| f64::from(share.max(least))).sum();
    let mut edges = shares.iter().scan(0.0, |edge, share| {
        *edge += f64::from(share.max(least));
        Some((*edge / sum * f64::from(room)).round() as i32)
    });
    let mut last = 0;
    edges.by_ref().map(|edge| (edge - std::mem::replace(&mut last, edge)).max(1)).collect()
}

fn covered_columns(row: &Row) -> usize {
    row.cells.iter().map(|cell| cell.span.max(1)).fold(0, usize::saturating_add).min(MOST_COLUMNS)
}

/// Word cannot open a table with more columns than this.
const MOST_COLUMNS: usize = 63;

/// `w:tblPr`; its children stand in the order of the schema.
fn table_properties(body: &Body, table: &Table, widths: &[i32]) -> String {
    let mut out = String::from("<w:tblPr><w:tblStyle w:val=\"RuledTable\"/>");
    if body.document.language.rtl {
        out.push_str("<w:bidiVisual/>");
    }
    let line = body.document.theme.line.hex();
    out.push_str(&format!("<w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblBorders>", widths.iter().sum::<i32>()));
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        out.push_str(&format!(r#"<w:{side} w:val="single" w:sz="6" w:space="0" w:color="{line}"/>"#));
    }
    out.push_str("</w:tblBorders><w:tblLayout w:type=\"fixed\"/>");
    out.push_str(LOOK);
    if !table.alt.trim().is_empty() {
        out.push_str(&format!("<w:tblDescription w:val=\"{}\"/>", escape(&table.alt)));
    }
    out.push_str("</w:tblPr>");
    out
}

/// `w:tblLook`: the first row is a header, nothing else is special.
const LOOK: &str = concat!(
    r#"<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" "#,
    r#"w:noHBand="1" w:noVBand="1"/>"#,
);

fn grid(widths: &[i32]) -> String {
    let columns: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    format!("<w:tblGrid>{columns}</w:tblGrid>")
}

/// Writes a row whose cells cover every column: what is missing at the end is filled with an empty cell.
fn write_row(body: &mut Body, row: &Row, widths: &[i32], header: bool, place: Place) {
    body.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
    if row.height_mm > 0.0 && row.height_mm.is_finite() {
        body.xml.push_str(&format!(r#"<w:trHeight w:val="{}" w:hRule="atLeast"/>"#, twips(row.height_mm).max(1)));
    }
    if header {
        body.xml.push_str("<w:tblHeader/>");
    }
    body.xml.push_str("</w:trPr>");
    let line = Line { header, centered: header || (row.height_mm > 0.0 && row.height_mm < LEAST_TO_WRITE_IN_MM) };
    let filler = Cell { blocks: Vec::new(), fill: None, span: widths.len() };
    let mut rest = widths;
    for cell in row.cells.iter().chain(std::iter::once(&filler)) {
        let (covered, left) = rest.split_at(cell.span.max(1).min(rest.len()));
        if !covered.is_empty() {
            write_cell(body, cell, covered, line, place);
        }
        rest = left;
    }
    body.xml.push_str("</w:tr>");
}

/// What the cells of a row have in common.
#[derive(Clone, Copy)]
struct Line {
    header: bool,
    centered: bool,
}

/// Rows of at least this height in millimetres are made to write in, so their text stands at the top.
const LEAST_TO_WRITE_IN_MM: f32 = 15.0;

fn write_cell(body: &mut Body, cell: &Cell, covered: &[i32], line: Line, place: Place) {
    let width: i32 = covered.iter().sum();
    let fill = cell.fill.or(line.header.then_some(body.document.theme.wash));
    body.xml.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>"));
    if covered.len() > 1 {
        body.xml.push_str(&format!("<w:gridSpan w:val=\"{}\"/>", covered.len()));
    }
    if let Some(fill) = fill {
        body.xml.push_str(&shading(fill));
    }
    body.xml.push_str(if line.centered { "<w:vAlign w:val=\"center\"/></w:tcPr>" } else { "</w:tcPr>" });
    let ink = fill.filter(|fill| is_dark(*fill)).map(|_| body.document.theme.background);
    let tone = Tone { bold: line.header, ink: ink.or(place.tone.ink) };
    let kind = if line.header { PlaceKind::HeaderCell } else { PlaceKind::Cell };
    fill_cell(body, &cell.blocks, Place { kind, width: (width - CELL_PADDING).max(1), tone });
    body.xml.push_str("</w:tc>");
}

/// Writes the content of a cell, which has to end with a paragraph.
fn fill_cell(body: &mut Body, blocks: &[Block], place: Place) {
    body.blocks(blocks, place);
    if body.xml.ends_with("</w:tcPr>") {
        body.blocks(&[Block::Paragraph { style: super::ParagraphStyle::Normal, runs: Vec::new() }], place);
    }
}

fn shading(fill: Color) -> String {
    format!(r#"<w:shd w:val="clear" w:color="auto" w:fill="{}"/>"#, fill.hex())
}

/// Whether white letters read better on `fill` than black ones (WCAG 2.2, relative luminance; 0.179 is where both
/// have the same contrast).
fn is_dark(fill: Color) -> bool {
    let linear = |channel: u8| {
        let share = f32::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(fill.0) + 0.7152 * linear(fill.1) + 0.0722 * linear(fill.2) < 0.179
}

/// Writes a callout; its side follows the text in it, so an Arabic callout in a Dutch document has its bar right.
pub(super) fn write_callout(body: &mut Body, color: Color, blocks: &[Block], place: Place) {
    body.break_before_table();
    let rtl = direction::is_rtl(first_runs(blocks), &body.document.language);
    let width = (place.width - HALF_BAR).max(1);
    body.xml.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"CalloutTable\"/>");
    if rtl {
        body.xml.push_str("<w:bidiVisual/>");
    }
    // In tables left means the side where reading starts: Word mirrors it with bidiVisual (ISO 29500-1, 17.4.1).
    body.xml.push_str(&format!(
        concat!(
            r#"<w:tblW w:w="{w}" w:type="dxa"/><w:tblLayout w:type="fixed"/>"#,
            r#"{look}</w:tblPr>"#,
            r#"<w:tblGrid><w:gridCol w:w="{w}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>"#,
            r#"<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/><w:tcBorders>"#,
            r#"<w:left w:val="single" w:sz="48" w:space="0" w:color="{bar}"/></w:tcBorders>{shading}</w:tcPr>"#,
        ),
        w = width,
        look = LOOK.replace("w:firstRow=\"1\"", "w:firstRow=\"0\"").replace("0620", "0600"),
        bar = color.hex(),
        shading = shading(body.document.theme.wash)
    ));
    let inside = Place { kind: PlaceKind::Callout, width: (width - CALLOUT_PADDING).max(1), tone: Tone::default() };
    fill_cell(body, blocks, inside);
    body.xml.push_str("</w:tc></w:tr></w:tbl>");
    body.gap();
}

/// The runs of the first text among `blocks`.
fn first_runs(blocks: &[Block]) -> &[Run] {
    let texts = blocks.iter().find_map(|block| match block {
        Block::Title(runs) | Block::Subtitle(runs) => Some(runs),
        Block::Heading { runs, .. } | Block::Paragraph { runs, .. } => Some(runs),
        Block::List { items, .. } => items.first(),
        _ => None,
    });
    texts.map_or(&[], Vec::as_slice)
}
