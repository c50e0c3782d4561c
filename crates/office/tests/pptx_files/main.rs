//! Presentations as files: whether Office opens them, and what stands in them.

#[path = "../support/decks.rs"]
mod decks;
mod direction;
mod placeholders;
#[path = "../support/png.rs"]
mod png;
mod robust;
mod shapes;
#[path = "../support/mod.rs"]
mod support;
mod valid;
mod zipped;
