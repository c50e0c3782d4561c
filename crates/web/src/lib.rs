#![doc = include_str!("../README.md")]

mod app;
mod assets;
mod error;
mod fields;
mod host;
mod keeping;
mod language;
mod page;
mod pages;
mod router;
mod secret;
mod security;
mod serve;
mod visitor;

pub use app::{App, Clock, Settings};
pub use router::router;
pub use secret::Secret;
pub use serve::{Listening, Tls, serve};
