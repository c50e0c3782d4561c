//! The method as content: facts and words, loaded from files that translators edit, and checked.
//!
//! Dutch is the source of every text. [`facts()`] gives what is the same in every language, [`words()`] the texts of one
//! language, [`Speech`] the words of interface and papers, [`check::check`] everything that is wrong with the files.
//! The crate reads no disk at run time and knows nothing of meetings.

pub mod check;
mod facts;
mod files;
mod flat;
mod follows;
mod load;
pub mod readability;
mod speech;
pub mod words;

pub use facts::*;
pub use files::{Files, embedded_content, embedded_locales};
pub use follows::{Key, follow};
pub use load::{Facts, Words, facts, words};
pub use speech::{Filled, Speech};
