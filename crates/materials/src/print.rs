//! Papers to print, cut and fold: cards, name cards, table signs, boards for the wall.

use method::CardSet;

use crate::context::Context;

pub(crate) fn cards(_context: &Context<'_>, _set: CardSet) -> Result<Vec<u8>, pdf::PdfError> { Ok(Vec::new()) }
pub(crate) fn name_cards(_context: &Context<'_>) -> Result<Vec<u8>, pdf::PdfError> { Ok(Vec::new()) }
pub(crate) fn table_signs(_context: &Context<'_>) -> Result<Vec<u8>, pdf::PdfError> { Ok(Vec::new()) }
pub(crate) fn posters(_context: &Context<'_>) -> Result<Vec<u8>, pdf::PdfError> { Ok(Vec::new()) }
