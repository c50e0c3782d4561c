//! Papers as tagged PDF: a model in, bytes out.
//!
//! [`document`] renders the same text document that the `office` crate writes as .docx; [`cards`], [`name_cards`], [`slips`],
//! [`table_signs`], [`wall_plan`] and [`poster`] have a model and a template each. Every file is PDF/UA-1 (tagged, with title,
//! language and words for pictures) or it is an error: there is no untagged fallback. Pages in a language written from right to
//! left are mirrored as a whole.
//!
//! [`preview`] gives the first page of each as a small PNG, and [`qr_code`] an address as a picture for a document.
//!
//! Typst sets the type, inside this process. Texts reach it as data and never as markup, so `#`, `$` or `@` in what people wrote
//! mean nothing. What the fonts do not hold is printed as `□`. The crate reads no disk, clock or network, several threads may render
//! at once, and the same model always gives the same bytes.
//!
//! It does not translate, lay out a programme, or know anything of Brug.

mod cards;
mod data;
mod document;
mod error;
mod fonts;
mod job;
mod name;
mod name_cards;
mod paper;
mod poster;
pub mod preview;
mod qr;
mod slips;
mod table_signs;
mod text;
mod wall_plan;
mod world;

pub use cards::{Card, CardSet, Mark, cards};
pub use document::document;
pub use error::PdfError;
pub use name::Name;
pub use name_cards::{NameCards, name_cards};
pub use paper::Paper;
pub use poster::{Board, Poster, poster};
pub use qr::qr_code;
pub use slips::{Slip, Slips, slips};
pub use table_signs::{TableSigns, table_signs};
pub use wall_plan::{WallPerson, WallPlan, WallRound, WallTable, wall_plan};
