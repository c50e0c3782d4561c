//! From one meeting to the bytes of every paper, in one language at a time.
//!
//! [`Context`] joins a meeting, its programme and the words of a language; [`make`] turns it into the files of one
//! [`Paper`], [`make_all`] into those of many, on every core; [`preview`] shows what one looks like. The caller saves them.
//! Pure: no disk, no clock; the same meeting, words and date always give the same bytes.

mod agreement;
mod blocks;
mod calendar;
mod context;
mod deck;
mod faces;
mod follow_up;
mod front;
mod guide;
mod handout;
mod index;
mod letters;
mod making;
mod model;
mod paper;
mod preview;
mod print;
pub mod seating;
mod set;
mod sheets;
mod sign_up;
mod time;

pub use calendar::slug;
pub use context::Context;
pub use follow_up::usual_date;
pub use index::index;
pub use making::{File, MakeError, make, overflows};
pub use paper::{Form, Paper};
pub use preview::{PREVIEW_WIDTH_PX, preview};
pub use set::{archive, make_all};
