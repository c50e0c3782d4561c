//! The crate as its users see it.

mod rooms;

mod bounds;
mod faults;
mod mending;
mod oracle;
mod plans;
mod reasons;
mod scores;
