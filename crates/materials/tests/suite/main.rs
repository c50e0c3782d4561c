//! What is made of a meeting, seen from outside: the pictures of the papers, and the form to sign up.
//!
//! Needs poppler's `pdfinfo`, `pdftotext` and `pdftoppm`.

mod previews;
mod sign_up;
mod support;
