//! What the papers must be: accessible, mirrored where needed, proof against odd text, the same bytes each time.
//!
//! Needs poppler's `pdfinfo` and `pdftotext`, and Python with `pdfua` and `pikepdf`; see [`support`] for where it is looked for.

mod document;
mod odd_text;
mod papers;
mod samples;
mod seating;
mod support;
