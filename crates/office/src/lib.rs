//! A small writer of .pptx and .docx files that PowerPoint, Word and LibreOffice open without a repair prompt,
//! in both directions of writing, and a checker of the known causes of such a prompt.
//!
//! Model in, bytes out: [`pptx::write`], [`docx::write`]; bytes in, findings out: [`check::check`].
//! The crate touches no disk, clock or network, and the same model always gives the same bytes.
//! It does not read documents back, draw charts, or know anything of Brug.

pub mod check;
mod core_properties;
pub mod docx;
mod package;
mod picture;
pub mod pptx;
mod text;
mod theme;
mod theme_part;
mod xml;

pub use picture::Picture;
pub use text::{Color, Language, Run, Script, plain_text};
pub use theme::Theme;
