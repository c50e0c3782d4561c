//! Text documents: [`Document`] in, .docx bytes out.
//!
//! Language and direction stand on every paragraph and every run, so that a piece copied into another document keeps
//! them. The look is in real styles, and nothing depends on a template on the reader's machine.

mod body;
mod direction;
mod drawing;
mod edges;
mod lists;
mod media;
mod model;
mod paragraph;
mod parts;
mod properties;
mod run;
mod settings;
mod styles;
mod table;
mod units;

pub use model::*;

use crate::core_properties::{self, CoreProperties};
use crate::package::Package;

/// The .docx file of `document`; the same document always gives the same bytes.
pub fn write(document: &Document) -> Vec<u8> {
    let body = body::Body::of(document);
    let edges = parts::with_ids(edges::of(document));
    let story = story(&body.xml, &edges::section(document, &edges));

    let mut package = Package::default();
    package.add("[Content_Types].xml", parts::content_types(&edges));
    package.add("_rels/.rels", parts::ROOT_RELATIONSHIPS);
    package.add("docProps/app.xml", properties::APP);
    package.add("docProps/core.xml", core_properties(document));
    package.add("word/document.xml", story);
    package.add("word/_rels/document.xml.rels", parts::document_relationships(&edges, &body.media));
    package.add("word/styles.xml", styles::part(document));
    package.add("word/numbering.xml", body.lists.part(document));
    package.add("word/settings.xml", settings::settings(document));
    package.add("word/webSettings.xml", settings::WEB_SETTINGS);
    package.add("word/fontTable.xml", settings::font_table(document));
    package.add("word/theme/theme1.xml", crate::theme_part::part(&document.theme, document.language.script));
    for (edge, _) in edges {
        package.add(format!("word/{}", edge.name), edge.xml);
    }
    body.media.pack(&mut package);
    package.finish()
}

fn core_properties(document: &Document) -> String {
    core_properties::part(CoreProperties {
        title: &document.title,
        subject: &document.subject,
        author: &document.author,
        language: &document.language,
        created: &document.created,
    })
}

/// `word/document.xml`.
fn story(body: &str, section: &str) -> String {
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
            r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
            r#"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#,
            r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#,
            r#"xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">"#,
            "<w:body>{body}{section}</w:body></w:document>",
        ),
        body = body,
        section = section
    )
}
