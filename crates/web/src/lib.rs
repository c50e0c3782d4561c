#![doc = include_str!("../README.md")]

mod app;
mod assets;
mod clock;
mod desk;
mod download;
mod error;
mod fields;
mod host;
mod keeping;
mod language;
mod mail;
mod making;
mod page;
mod pages;
mod pictures;
mod router;
mod secret;
mod security;
mod serve;
mod visitor;

pub use app::{App, Clock, Settings};
pub use clock::{Done, clock, tick};
pub use mail::{Mailer, MailerError};
pub use router::router;
pub use secret::Secret;
pub use serve::{Listening, Tls, serve};
