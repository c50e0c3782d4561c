//! Rules on tables on slides.

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "slide-table-grid-missing", check: grid_missing },
    Rule { name: "slide-table-columns", check: columns },
    Rule { name: "slide-table-merge", check: merge },
    Rule { name: "slide-table-cell-text", check: cell_text },
    Rule { name: "slide-table-row-height", check: row_height },
];

fn tables(file: &File) -> impl Iterator<Item = (&Part, &Element)> {
    let tables = |(part, root)| {
        let all: Vec<&Element> = Element::all(root);
        all.into_iter().filter(|element| element.name == "a:tbl").map(move |table| (part, table))
    };
    file.trees().flat_map(tables)
}

/// A table without a grid. From the schema (`CT_Table`), not from an issue.
fn grid_missing(file: &File, report: &mut Report) {
    for (part, table) in tables(file) {
        if table.child("a:tblGrid").is_none_or(|grid| grid.children.is_empty()) {
            report.add(&part.name, "has a table without <a:tblGrid>");
        }
    }
}

/// A row with more or fewer cells than the grid has columns; covered cells count too. Known from
/// gitbrent/PptxGenJS#36 and #180.
fn columns(file: &File, report: &mut Report) {
    for (part, table) in tables(file) {
        let columns = table.children("a:tblGrid").flat_map(|grid| grid.children("a:gridCol")).count();
        for (at, row) in table.children("a:tr").enumerate() {
            let cells = row.children("a:tc").count();
            if cells != columns {
                report.add(&part.name, format!("row {} of a table has {cells} cells for {columns} columns", at + 1));
            }
        }
    }
}

/// A cell that covers others which do not say they are covered, or the other way round. Known from
/// scanny/python-pptx#249 and gitbrent/PptxGenJS#36.
fn merge(file: &File, report: &mut Report) {
    for (part, table) in tables(file) {
        for (at, row) in table.children("a:tr").enumerate() {
            let mut covered = 0;
            for cell in row.children("a:tc") {
                let follows = is_on(cell.get("hMerge"));
                if follows != (covered > 0) {
                    report.add(&part.name, format!("row {} of a table has a wrong gridSpan or hMerge", at + 1));
                    break;
                }
                covered = if follows { covered - 1 } else { span(cell) - 1 };
            }
            if covered > 0 && row.children("a:tc").count() > 0 {
                report.add(&part.name, format!("row {} of a table has a gridSpan beyond its end", at + 1));
            }
        }
    }
}

fn is_on(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true"))
}

fn span(cell: &Element) -> usize {
    cell.get("gridSpan").and_then(|span| span.parse().ok()).unwrap_or(1).max(1)
}

/// A cell without text; even an empty or covered one needs `a:txBody`. Known from gitbrent/PptxGenJS#1048.
fn cell_text(file: &File, report: &mut Report) {
    for (part, table) in tables(file) {
        let cells = table.children("a:tr").flat_map(|row| row.children("a:tc"));
        for _ in cells.filter(|cell| cell.child("a:txBody").is_none()) {
            report.add(&part.name, "has a cell without <a:txBody>");
        }
    }
}

/// A row without a height or a column without a width. Known from the schema (`CT_TableRow`, `CT_TableCol`) and
/// gitbrent/PptxGenJS#1440 (computed values that came out as nothing).
fn row_height(file: &File, report: &mut Report) {
    for (part, table) in tables(file) {
        let rows = table.children("a:tr").map(|row| row.get("h"));
        let columns =
            table.children("a:tblGrid").flat_map(|grid| grid.children("a:gridCol")).map(|column| column.get("w"));
        for length in
            rows.chain(columns).filter(|length| length.and_then(|length| length.parse::<u64>().ok()).is_none())
        {
            report.add(&part.name, format!("a row or column of a table measures {:?}", length.unwrap_or_default()));
        }
    }
}
