#![doc = include_str!("../README.md")]

mod accesses;
mod admin;
mod backup;
mod erase;
mod error;
mod mail;
mod meetings;
mod people;
mod place;
mod restore;
mod store;

pub use accesses::{Access, AccessKind, Held};
pub use admin::Counts;
pub use error::{AppendError, Cause, Error, Result};
pub use mail::{DueMail, NewMail};
pub use meetings::{Entry, Meeting};
pub use people::{Person, Seating};
pub use store::{Store, Write};
