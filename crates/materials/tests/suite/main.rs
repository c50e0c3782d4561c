//! What is made of a meeting, seen from outside: the form to sign up.
//!
//! Needs poppler's `pdfinfo`, `pdftotext` and `pdftoppm`.

mod sign_up;
mod support;
