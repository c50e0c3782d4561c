//! The parts of the file, what type each has, and how they refer to each other.

use super::edges::{self, Edge};
use super::media::Media;

const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// `[Content_Types].xml`.
pub(super) fn content_types(edges: &[(Edge, String)]) -> String {
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
        r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
        r#"<Default Extension="xml" ContentType="application/xml"/>"#,
        r#"<Default Extension="png" ContentType="image/png"/>"#,
        r#"<Default Extension="svg" ContentType="image/svg+xml"/>"#,
        r#"<Override PartName="/docProps/core.xml" "#,
        r#"ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
        r#"<Override PartName="/docProps/app.xml" "#,
        r#"ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>"#,
        r#"<Override PartName="/word/theme/theme1.xml" "#,
        r#"ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>"#,
        r#"<Override PartName="/word/document.xml" "#,
        r#"ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    ));
    for (_, kind, name) in FIXED.iter().filter(|(_, kind, _)| *kind != "theme") {
        out.push_str(&format!(r#"<Override PartName="/word/{name}" ContentType="{WORD}.{kind}+xml"/>"#));
    }
    for (edge, _) in edges {
        out.push_str(&format!(r#"<Override PartName="/word/{}" ContentType="{WORD}.{}+xml"/>"#, edge.name, edge.kind));
    }
    out.push_str("</Types>");
    out
}

/// `_rels/.rels`.
pub(super) const ROOT_RELATIONSHIPS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" "#,
    r#"Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" "#,
    r#"Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" "#,
    r#"Target="docProps/core.xml"/>"#,
    r#"<Relationship Id="rId3" "#,
    r#"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" "#,
    r#"Target="docProps/app.xml"/></Relationships>"#,
);

/// Parts below `word/` that every document has: relationship id, kind and name.
const FIXED: [(&str, &str, &str); 6] = [
    ("rId1", "styles", "styles.xml"),
    ("rId2", "numbering", "numbering.xml"),
    ("rId3", "settings", "settings.xml"),
    ("rId4", "webSettings", "webSettings.xml"),
    ("rId5", "fontTable", "fontTable.xml"),
    ("rId6", "theme", "theme/theme1.xml"),
];

/// Gives each edge its relationship id.
pub(super) fn with_ids(edges: Vec<edges::Edge>) -> Vec<(Edge, String)> {
    edges.into_iter().enumerate().map(|(at, edge)| (edge, format!("rId{}", FIXED.len() + 1 + at))).collect()
}

/// `word/_rels/document.xml.rels`.
pub(super) fn document_relationships(edges: &[(Edge, String)], media: &Media) -> String {
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    ));
    for (id, kind, name) in FIXED {
        out.push_str(&relationship(id, kind, name));
    }
    for (edge, id) in edges {
        out.push_str(&relationship(id, edge.kind, edge.name));
    }
    for (id, name) in media.relationships() {
        out.push_str(&relationship(&id, "image", &name));
    }
    out.push_str("</Relationships>");
    out
}

fn relationship(id: &str, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="{id}" Type="{TYPE}/{kind}" Target="{target}"/>"#)
}
