//! `/m/{meeting}/tables`: who sits where in each round: formed, looked at, adjusted by hand, and formed again.

pub(crate) mod change;
pub(crate) mod tables;
mod weigh;
