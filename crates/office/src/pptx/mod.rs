//! Presentations: [`Deck`] in, .pptx bytes out.
//!
//! The way through: [`write()`] makes a plan of each slide (titles made unique, sizes of letters chosen), writes master,
//! layouts and slides as XML parts, and puts them in one zip file. Positions are mirrored only where they are written.

mod context;
mod fit;
mod footer;
mod geometry;
mod layouts;
mod master;
mod metrics;
mod model;
mod notes;
mod overflow;
mod part;
mod pictures;
mod presentation;
mod shapes;
mod slide;
mod table;
mod text;
mod titles;
mod write;

pub use model::*;
pub use overflow::overflows;
pub use write::write;
