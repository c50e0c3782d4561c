//! A meeting: its model, the file a person writes, the people who come, and the composer of its programme.
//!
//! Pure: bytes and arguments in, values out. The crate reads no disk and no clock, and chooses no words; what it finds
//! is told as values ([`Finding`], [`programme::Reason`]), worded by the caller in the reader's language.

pub mod file;
mod finding;
mod model;
pub mod people;
pub mod preparation;
pub mod programme;

pub use finding::{Finding, Kind, Problem, looks_personal};
pub use model::*;
