//! The pages: the real router on a real database.

mod clock;
mod data;
mod files;
mod flows;
mod mails;
mod papers;
mod people;
mod post;
mod programme;
mod security;
mod support;
mod tables;
