//! Text documents: [`Document`] in, .docx bytes out.

mod model;

pub use model::*;

/// The .docx file of `document`.
pub fn write(document: &Document) -> Vec<u8> {
    let mut package = crate::package::Package::default();
    package.add("stub", crate::xml::escape(&document.title));
    package.finish()
}
