//! The pages: the real router on a real database.

mod flows;
mod programme;
mod security;
mod support;
