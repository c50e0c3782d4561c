//! The binary as people use it: files in, exit code, words and files out.
//!
//! Judges from outside look at every file that it makes; they are looked for in the folder named by `BRUG_TOOLS`, or else
//! in `.tools` (see `scripts/test-tools`). LibreOffice (`soffice`) and poppler (`pdfinfo`, `pdffonts`, `pdftotext`) are
//! looked for on the path. A judge that is missing fails the test; it is never passed over.

mod bad_input;
mod calendar;
mod check;
mod meetings;
mod new;
mod office_files;
mod overflow;
mod pdf_files;
mod plan;
mod rendered;
mod serve;
mod set;
mod support;
mod tables;
mod tools;
mod words_on_page;
