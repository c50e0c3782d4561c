//! Documents: text, tables, lists and styles.

use crate::{Case, document, run};

const TEXT: &str = "word/document.xml";
const NUMBERS: &str = "word/numbering.xml";
const STYLES: &str = "word/styles.xml";
const LINKS: &str = "word/_rels/document.xml.rels";

/// A paragraph with `inside` in it, to stand in front of the last section.
fn paragraph(inside: &str) -> String {
    format!("<w:p>{inside}</w:p>")
}

pub(crate) const STORY: &[Case] = &[
    document("document-body", |file| file.insert(TEXT, "</w:body>", "<w:p/>")),
    document("document-styles-missing", |file| file.cut(LINKS, "<Relationship Id=\"rId1\"", "/>")),
    document("drawing-duplicate-id", |file| file.replace(TEXT, "<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"")),
    document("reference-without-part", |file| {
        file.insert(TEXT, "<w:sectPr>", &paragraph("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
    }),
    document("reference-without-part", |file| {
        file.insert(TEXT, "<w:sectPr>", &paragraph("<w:r><w:commentReference w:id=\"0\"/></w:r>"));
    }),
    document("section-reference", |file| {
        file.replace(TEXT, "<w:headerReference w:type=\"default\"", "<w:headerReference")
    }),
    document("section-reference", |file| file.replace(LINKS, "header1.xml", "footer1.xml")),
    document("bookmark-duplicate", |file| {
        let mark = "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/>";
        file.insert(TEXT, "<w:sectPr>", &paragraph(&mark.repeat(2)));
    }),
    document("bookmark-unbalanced", |file| {
        file.insert(TEXT, "<w:sectPr>", &paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"));
    }),
    document("mark-duplicate-id", |file| {
        let marks = "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/><w:ins w:id=\"1\"/>";
        file.insert(TEXT, "<w:sectPr>", &paragraph(marks));
    }),
    document("field-unbalanced", |file| file.replace("word/footer1.xml", "\"end\"", "\"separate\"")),
    document("field-unbalanced", |file| {
        file.insert(TEXT, "<w:sectPr>", &paragraph("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    }),
    document("block-in-paragraph", |file| file.insert(TEXT, "<w:sectPr>", &paragraph("<w:p/>"))),
    document("block-in-paragraph", |file| file.insert(TEXT, "<w:sectPr>", &paragraph("<w:r><w:r/></w:r>"))),
    document("text-outside-run", |file| file.insert(TEXT, "<w:sectPr>", &paragraph("los"))),
    document("line-break-in-text", |file| file.replace(TEXT, "</w:t>", "\n</w:t>")),
];

pub(crate) const TABLES: &[Case] = &[
    document("cell-without-paragraph", |file| file.replace(TEXT, "</w:tc>", "</w:tc><w:tc><w:tcPr/></w:tc>")),
    document("cell-ends-with-table", |file| {
        let table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        file.insert(TEXT, "</w:tc>", table);
    }),
    document("table-row-empty", |file| file.insert(TEXT, "</w:tbl>", "<w:tr/>")),
    document("table-row-empty", |file| {
        file.insert(TEXT, "<w:sectPr>", "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid></w:tbl>");
    }),
    document("table-grid-missing", |file| file.cut(TEXT, "<w:tblGrid>", "</w:tblGrid>")),
    document("table-columns", |file| file.replace(TEXT, "<w:gridSpan w:val=\"3\"/>", "<w:gridSpan w:val=\"4\"/>")),
    document("table-columns", |file| file.cut(TEXT, "<w:tc>", "</w:tc>")),
    document("table-column-limit", |file| {
        file.replace(TEXT, "</w:tblGrid>", &("<w:gridCol/>".repeat(64) + "</w:tblGrid>"))
    }),
    document("numbering-order", |file| {
        file.insert(NUMBERS, "</w:numbering>", "<w:abstractNum w:abstractNumId=\"9\"/>");
    }),
    document("numbering-undefined", |file| file.replace(TEXT, "<w:numId w:val=\"", "<w:numId w:val=\"77")),
    document("numbering-undefined", |file| {
        file.replace(NUMBERS, "<w:abstractNumId w:val=\"", "<w:abstractNumId w:val=\"77")
    }),
    document("numbering-duplicate-id", |file| file.replace(NUMBERS, "<w:num w:numId=\"2\"", "<w:num w:numId=\"1\"")),
    document("numbering-incomplete", |file| file.cut(NUMBERS, "<w:numFmt", "/>")),
    document("style-undefined", |file| {
        file.replace(TEXT, "<w:pStyle w:val=\"Normal\"/>", "<w:pStyle w:val=\"Nieuw\"/>")
    }),
    document("style-duplicate-id", |file| file.replace(STYLES, "w:styleId=\"Heading2\"", "w:styleId=\"Heading1\"")),
    document("style-default", |file| file.replace(STYLES, "w:styleId=\"Lead\"", "w:default=\"1\" w:styleId=\"Lead\"")),
];

#[test]
fn what_is_wrong_with_the_text_is_found() {
    run(STORY);
}

#[test]
fn what_is_wrong_with_tables_lists_and_styles_is_found() {
    run(TABLES);
}
