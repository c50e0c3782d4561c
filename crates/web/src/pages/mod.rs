//! The pages, one file per path.

pub(crate) mod changes;
pub(crate) mod details;
pub(crate) mod home;
pub(crate) mod invite;
pub(crate) mod link;
pub(crate) mod outrun;
pub(crate) mod overview;
pub(crate) mod programme;
pub(crate) mod qr;
pub(crate) mod start;
pub(crate) mod told;
