//! Text documents as files: whether Office opens them, and what stands in them.

mod direction;
#[path = "../support/documents.rs"]
mod documents;
mod lists;
mod page;
mod pictures;
#[path = "../support/png.rs"]
mod png;
mod robust;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod valid;
mod zipped;
