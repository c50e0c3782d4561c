//! Tables: letters and row heights that fit the frame, and cells with their own fills and lines,
//! because LibreOffice does not draw the built-in table styles (seen in 7.4, 2026-11).

use super::context::Context;
use super::fit::{Room, SMALLEST_PT, block, lines, sizes};
use super::geometry::{EMU_PER_POINT, POINTS_PER_MM, Rect, emu, emu_of_points};
use super::model::{Table, TableCell};
use super::part::{Alt, Ids, shape_name, transform};
use super::text::{Look, paragraphs};
use crate::xml::put;

/// Room between a cell's sides and its text, points.
const INSET_X_PT: f32 = 7.0;
const INSET_Y_PT: f32 = 4.0;
/// Room above paragraphs in a cell, ems.
const SPACE_EM: f32 = 0.15;
/// Down to this size letters become smaller before words are broken, points.
const HANDSOME_PT: f32 = 12.0;
/// How far text in a cell stands behind its bullet, ems.
const INDENT_EM: f32 = 1.0;

/// A table worked out: columns in EMU, rows in points.
#[derive(Debug)]
pub(super) struct TableFit {
    /// Size of the letters in points.
    pub(super) size_pt: f32,
    /// Widths of the columns in EMU, in reading order.
    columns: Vec<i64>,
    /// Heights of the rows in points.
    rows_pt: Vec<f32>,
    /// Whether the table fits its frame.
    pub(super) fits: bool,
}

/// Works out letters, columns and rows; `None` for a table without cells, which is left out.
pub(super) fn fit_table(context: &Context, table: &Table) -> Option<TableFit> {
    let columns = column_widths(table)?;
    let height_pt = table.frame.height * POINTS_PER_MM;
    let wished_pt = table.size_pt.clamp(1.0, 400.0);
    let rows = |size_pt: f32| Rows::of(context, table, &columns, size_pt);
    let found = sizes(wished_pt, HANDSOME_PT)
        .map(|size_pt| (size_pt, rows(size_pt)))
        .find(|(_, rows)| rows.sum_pt() <= height_pt && !rows.breaks_words)
        .or_else(|| {
            let mut all = sizes(wished_pt, SMALLEST_PT).map(|size_pt| (size_pt, rows(size_pt)));
            all.find(|(_, rows)| rows.sum_pt() <= height_pt)
        });
    let fits = found.is_some();
    let (size_pt, rows) = found.unwrap_or_else(|| {
        let size_pt = SMALLEST_PT.min(wished_pt);
        (size_pt, rows(size_pt))
    });
    Some(TableFit { size_pt, columns, rows_pt: shared(rows.needs_pt, height_pt), fits })
}

/// What the rows need for their text at a size.
struct Rows {
    /// Their heights in points.
    needs_pt: Vec<f32>,
    /// Whether a word is longer than its cell is wide.
    breaks_words: bool,
}

impl Rows {
    fn of(context: &Context, table: &Table, columns: &[i64], size_pt: f32) -> Rows {
        let mut rows = Rows { needs_pt: Vec::with_capacity(table.rows.len()), breaks_words: false };
        for (index, row) in table.rows.iter().enumerate() {
            let mut need_pt = size_pt * context.fonts.line_em;
            for (cell, column) in row.iter().zip(columns) {
                let text = block(&cell_room(context, *column, index == 0), size_pt, lines(&cell.paragraphs));
                need_pt = need_pt.max(text.height_pt);
                rows.breaks_words |= text.breaks_words;
            }
            rows.needs_pt.push(need_pt + 2.0 * INSET_Y_PT);
        }
        rows
    }

    fn sum_pt(&self) -> f32 {
        self.needs_pt.iter().sum()
    }
}

fn cell_room(context: &Context, column: i64, bold: bool) -> Room {
    Room {
        width_pt: (column as f32 / EMU_PER_POINT - 2.0 * INSET_X_PT).max(1.0),
        height_pt: 0.0,
        wished_pt: 0.0,
        bold,
        space_before_em: SPACE_EM,
        indent_em: INDENT_EM,
        handsome_pt: HANDSOME_PT,
        most_lines: None,
        fonts: context.fonts,
    }
}

/// Widths in EMU that add up to the width of the frame exactly; `None` without columns or rows.
fn column_widths(table: &Table) -> Option<Vec<i64>> {
    let count = table.rows.iter().map(Vec::len).max()?.max(table.columns.len());
    if count == 0 {
        return None;
    }
    let share = |index: usize| {
        let share = table.columns.get(index).copied().unwrap_or(1.0);
        if share.is_finite() && share > 0.0 { share.min(1e6) } else { 1.0 }
    };
    let total: f32 = (0..count).map(share).sum();
    let width = emu(table.frame.width).max(count as i64);
    let (mut sum, mut edge) = (0.0, 0);
    let widths = (0..count).map(|index| {
        sum += share(index);
        let next = (width as f64 * f64::from(sum / total)).round() as i64;
        let column = (next - edge).max(1);
        edge = next;
        column
    });
    Some(widths.collect())
}

/// Divides the height that is left over the rows, lowest rows first; the header keeps what it needs.
fn shared(mut needs: Vec<f32>, height_pt: f32) -> Vec<f32> {
    let mut left = height_pt - needs.first().copied().unwrap_or(0.0);
    let mut order: Vec<usize> = (1..needs.len()).collect();
    order.sort_by(|one, other| needs[*other].total_cmp(&needs[*one]));
    for (done, row) in order.iter().enumerate() {
        let even = left / (order.len() - done) as f32;
        needs[*row] = needs[*row].max(even);
        left -= needs[*row];
    }
    needs
}

/// Writes a table; nothing when it has no cells.
pub(super) fn table(out: &mut String, context: &Context, ids: &mut Ids, table: &Table) {
    let Some(fit) = fit_table(context, table) else { return };
    let mut rect = Rect::placed(table.frame, context.rtl);
    rect.cx = fit.columns.iter().sum();
    rect.cy = fit.rows_pt.iter().copied().map(emu_of_points).sum();
    out.push_str("<p:graphicFrame><p:nvGraphicFramePr>");
    shape_name(out, ids, "Table", Alt::Text(&table.alt));
    out.push_str(concat!(
        r#"<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>"#,
        "</p:nvGraphicFramePr>"
    ));
    transform(out, 'p', "", rect);
    out.push_str(concat!(
        r#"<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>"#,
        r#"<a:tblPr firstRow="1"><a:tableStyleId>{2D5ABB26-0587-4C30-8999-92F81FD0307C}</a:tableStyleId></a:tblPr>"#,
        "<a:tblGrid>"
    ));
    // LibreOffice and others do not mirror a table for `tblPr rtl`, so in a right-to-left deck the columns are written
    // in reverse and `rtl` is left out: where it is honoured, both together would turn the table back.
    in_order(context.rtl, fit.columns.len(), |column| put!(out, r#"<a:gridCol w="{}"/>"#, fit.columns[column]));
    out.push_str("</a:tblGrid>");
    for (index, row) in table.rows.iter().enumerate() {
        put!(out, r#"<a:tr h="{}">"#, emu_of_points(fit.rows_pt[index]));
        in_order(context.rtl, fit.columns.len(), |column| cell(out, context, fit.size_pt, index == 0, row.get(column)));
        out.push_str("</a:tr>");
    }
    out.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
}

fn in_order(reversed: bool, count: usize, mut write: impl FnMut(usize)) {
    for index in 0..count {
        write(if reversed { count - 1 - index } else { index });
    }
}

fn cell(out: &mut String, context: &Context, size_pt: f32, header: bool, cell: Option<&TableCell>) {
    let fill = cell.and_then(|cell| cell.fill).or(header.then_some(context.theme.accent));
    let look = Look {
        size_pt,
        explicit_size: true,
        space_before_em: SPACE_EM,
        indent_em: INDENT_EM,
        bullets: false,
        centered: false,
        by_deck: false,
        bold: header,
        color: context.letters_on(fill),
    };
    out.push_str(r#"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>"#);
    paragraphs(out, context, &look, cell.map_or(&[], |cell| &cell.paragraphs));
    put!(
        out,
        r#"</a:txBody><a:tcPr marL="{x}" marR="{x}" marT="{y}" marB="{y}" anchor="ctr">"#,
        x = emu_of_points(INSET_X_PT),
        y = emu_of_points(INSET_Y_PT)
    );
    let line = context.solid_fill(if header { context.theme.accent } else { context.theme.line });
    for side in ["lnL", "lnR", "lnT", "lnB"] {
        put!(out, r#"<a:{side} w="9525">{line}</a:{side}>"#);
    }
    match fill {
        Some(color) => out.push_str(&context.solid_fill(color)),
        None => out.push_str("<a:noFill/>"),
    }
    out.push_str("</a:tcPr></a:tc>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_share_the_height_and_high_rows_keep_theirs() {
        assert_eq!(shared(vec![20.0, 10.0, 10.0, 10.0], 110.0), [20.0, 30.0, 30.0, 30.0]);
        assert_eq!(shared(vec![20.0, 60.0, 10.0, 10.0], 110.0), [20.0, 60.0, 15.0, 15.0]);
        assert_eq!(shared(vec![20.0, 60.0, 70.0], 110.0), [20.0, 60.0, 70.0]);
    }

    #[test]
    fn columns_add_up_to_the_width_of_the_frame() {
        let table = Table {
            frame: super::super::model::Frame { x: 0.0, y: 0.0, width: 100.0, height: 50.0 },
            columns: vec![1.0, 1.0, f32::NAN],
            rows: vec![vec![TableCell::default(); 3]],
            alt: String::new(),
            size_pt: 18.0,
        };
        assert_eq!(column_widths(&table), Some(vec![1_200_000; 3]));
        assert_eq!(column_widths(&Table { rows: Vec::new(), ..table }), None);
    }
}
