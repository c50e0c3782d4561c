//! Presentations: [`Deck`] in, .pptx bytes out.

mod model;

pub use model::*;

/// The .pptx file of `deck`.
pub fn write(deck: &Deck) -> Vec<u8> {
    let mut package = crate::package::Package::default();
    package.add("stub", crate::xml::escape(&deck.title));
    package.finish()
}
