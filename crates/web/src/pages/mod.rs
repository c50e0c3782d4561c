//! The pages, one file per path.

pub(crate) mod admin;
pub(crate) mod changes;
pub(crate) mod contact;
pub(crate) mod data;
pub(crate) mod details;
pub(crate) mod export;
pub(crate) mod file;
pub(crate) mod home;
pub(crate) mod invitation;
pub(crate) mod invite;
pub(crate) mod link;
pub(crate) mod meeting_file;
pub(crate) mod outrun;
pub(crate) mod overview;
pub(crate) mod papers;
pub(crate) mod people;
pub(crate) mod privacy;
pub(crate) mod programme;
pub(crate) mod qr;
pub(crate) mod start;
pub(crate) mod tables;
pub(crate) mod told;
