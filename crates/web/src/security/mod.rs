//! What protects the pages and those who use them.

pub(crate) mod headers;
pub(crate) mod limits;
pub(crate) mod origin;
