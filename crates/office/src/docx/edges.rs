//! What stands at the edges of the pages: headers, footers, and the section that names them.

use super::paragraph::{self, Format};
use super::units::{MARGIN, PAGE_HEIGHT, PAGE_WIDTH};
use super::{Document, run};

/// A header or footer as a part of its own.
pub(super) struct Edge {
    /// Name below `word/`.
    pub(super) name: &'static str,
    /// `header` or `footer`: the end of its relationship type and of its content type.
    pub(super) kind: &'static str,
    /// The pages it is for: `default` or `first`.
    pub(super) pages: &'static str,
    /// The part.
    pub(super) xml: String,
}

/// The edges of `document`. With a header, the first page gets an empty one and a footer of its own, as Word takes
/// nothing over from the other pages; without one, all pages share a footer.
pub(super) fn of(document: &Document) -> Vec<Edge> {
    let footer = |name, pages| Edge { name, kind: "footer", pages, xml: part("ftr", &footer_paragraph(document)) };
    if document.header.is_empty() {
        return vec![footer("footer1.xml", "default")];
    }
    let header = |name, pages, story: &str| Edge { name, kind: "header", pages, xml: part("hdr", story) };
    vec![
        header("header1.xml", "default", &header_paragraph(document)),
        header("header2.xml", "first", &empty_paragraph(document)),
        footer("footer1.xml", "default"),
        footer("footer2.xml", "first"),
    ]
}

/// `w:sectPr`: A4, the edges (with their relationship ids), and the direction of the page. Headers come before
/// footers and both before the page, as the schema has it.
pub(super) fn section(document: &Document, edges: &[(Edge, String)]) -> String {
    let mut out = String::from("<w:sectPr>");
    for (edge, id) in edges {
        out.push_str(&format!(r#"<w:{}Reference w:type="{}" r:id="{id}"/>"#, edge.kind, edge.pages));
    }
    out.push_str(&format!(
        concat!(
            r#"<w:pgSz w:w="{w}" w:h="{h}"/><w:pgMar w:top="{m}" w:right="{m}" w:bottom="{m}" w:left="{m}" "#,
            r#"w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/>"#,
        ),
        w = PAGE_WIDTH,
        h = PAGE_HEIGHT,
        m = MARGIN
    ));
    if !document.header.is_empty() {
        out.push_str("<w:titlePg/>");
    }
    if document.language.rtl {
        out.push_str("<w:bidi/>");
    }
    out.push_str("</w:sectPr>");
    out
}

fn part(root: &str, story: &str) -> String {
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
            r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{story}</w:{root}>"#,
        ),
        root = root,
        story = story
    )
}

fn header_paragraph(document: &Document) -> String {
    let mut out = String::new();
    paragraph::write(&mut out, document, Format { style: "Header", ..Format::default() }, &document.header);
    out
}

fn empty_paragraph(document: &Document) -> String {
    let mut out = String::new();
    paragraph::write(&mut out, document, Format { style: "Normal", ..Format::default() }, &[]);
    out
}

/// The text of the footer, then "page / pages" at the far side.
fn footer_paragraph(document: &Document) -> String {
    let mut out = String::from("<w:p>");
    out.push_str(&paragraph::properties(document, Format { style: "Footer", ..Format::default() }, &document.footer));
    for run in &document.footer {
        run::write(&mut out, document, run, run::Tone::default());
    }
    run::write_raw(&mut out, document, "<w:tab/>");
    field(&mut out, document, "PAGE");
    run::write_raw(&mut out, document, r#"<w:t xml:space="preserve"> / </w:t>"#);
    field(&mut out, document, "NUMPAGES");
    out.push_str("</w:p>");
    out
}

/// A field that Word fills in when it lays out the page; 1 stands there until then.
fn field(out: &mut String, document: &Document, name: &str) {
    run::write_raw(out, document, r#"<w:fldChar w:fldCharType="begin"/>"#);
    run::write_raw(out, document, &format!(r#"<w:instrText xml:space="preserve"> {name} </w:instrText>"#));
    run::write_raw(out, document, r#"<w:fldChar w:fldCharType="separate"/>"#);
    run::write_raw(out, document, "<w:t>1</w:t>");
    run::write_raw(out, document, r#"<w:fldChar w:fldCharType="end"/>"#);
}
