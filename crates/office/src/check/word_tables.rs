//! Rules on tables in documents.

use super::file::{File, Part};
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "cell-without-paragraph", check: cell_without_paragraph },
    Rule { name: "cell-ends-with-table", check: cell_ends_with_table },
    Rule { name: "table-row-empty", check: row_empty },
    Rule { name: "table-grid-missing", check: grid_missing },
    Rule { name: "table-columns", check: columns },
    Rule { name: "table-column-limit", check: column_limit },
];

fn elements<'a>(file: &'a File, name: &'a str) -> impl Iterator<Item = (&'a Part, &'a Element)> {
    let named = move |(part, root): (&'a Part, &'a Element)| {
        let found: Vec<&Element> = root.named(name).collect();
        found.into_iter().map(move |element| (part, element))
    };
    file.trees().flat_map(named)
}

/// A cell without any paragraph. Known from open-xml-templating/docxtemplater#226, drmacro/wordinator#134 and
/// OfficeDev/Open-Xml-PowerTools#166.
fn cell_without_paragraph(file: &File, report: &mut Report) {
    for (part, cell) in elements(file, "w:tc") {
        if !cell.all().iter().any(|element| element.name == "w:p") {
            report.add(&part.name, "has a cell without a paragraph");
        }
    }
}

/// A cell, header, footer or note that ends with a table; a paragraph has to follow. Known from bokuweb/docx-rs#918,
/// drmacro/wordinator#109, unidoc/unioffice#234 and onizet/html2openxml#190.
fn cell_ends_with_table(file: &File, report: &mut Report) {
    for name in ["w:tc", "w:hdr", "w:ftr", "w:footnote", "w:comment"] {
        for (part, element) in elements(file, name) {
            if element.children.last().is_some_and(|last| last.name == "w:tbl") {
                report.add(&part.name, format!("<{name}> ends with a table"));
            }
        }
    }
}

/// A row without cells or a table without rows. Known from PHPOffice/PHPWord#2505.
fn row_empty(file: &File, report: &mut Report) {
    for (part, row) in elements(file, "w:tr") {
        if !row.children.iter().any(|child| matches!(child.name.as_str(), "w:tc" | "w:sdt" | "w:customXml")) {
            report.add(&part.name, "has a row without cells");
        }
    }
    for (part, table) in elements(file, "w:tbl") {
        if !table.children.iter().any(|child| matches!(child.name.as_str(), "w:tr" | "w:sdt" | "w:customXml" | "w:ins"))
        {
            report.add(&part.name, "has a table without rows");
        }
    }
}

/// A table without properties or grid. Known from python-openxml/python-docx#1005 and quarto-dev/quarto-cli#6357.
fn grid_missing(file: &File, report: &mut Report) {
    for (part, table) in elements(file, "w:tbl") {
        for name in ["w:tblPr", "w:tblGrid"] {
            if table.child(name).is_none() {
                report.add(&part.name, format!("has a table without <{name}>"));
            }
        }
    }
}

/// A row whose cells cover more or fewer columns than the grid has. Known from elapouya/python-docx-template#164 and
/// python-openxml/python-docx#564.
fn columns(file: &File, report: &mut Report) {
    for (part, table) in elements(file, "w:tbl") {
        let Some(grid) = table.child("w:tblGrid") else { continue };
        let columns = grid.children("w:gridCol").count();
        for (at, row) in table.children("w:tr").enumerate() {
            let before_and_after = row.children("w:trPr").flat_map(|own| &own.children);
            let skipped = before_and_after.filter(|own| matches!(own.name.as_str(), "w:gridBefore" | "w:gridAfter"));
            let cells = row.children("w:tc").map(|cell| cell.child("w:tcPr").and_then(|own| own.child("w:gridSpan")));
            let covered = cells.map(|span| span.map_or(1, value)).sum::<usize>() + skipped.map(value).sum::<usize>();
            if covered != columns && row.child("w:sdt").is_none() {
                report.add(&part.name, format!("row {} of a table covers {covered} of {columns} columns", at + 1));
            }
        }
    }
}

fn value(element: &Element) -> usize {
    element.get("w:val").and_then(|value| value.parse().ok()).unwrap_or(1)
}

/// More than 63 columns, the most Word has. Known from Microsoft's list of Word's limits ("Operating parameter
/// limitations and specifications in Word").
fn column_limit(file: &File, report: &mut Report) {
    for (part, grid) in elements(file, "w:tblGrid") {
        let columns = grid.children("w:gridCol").count();
        if columns > 63 {
            report.add(&part.name, format!("has a table with {columns} columns"));
        }
    }
}
