//! The composer: its laws over random meetings, its exactness against a search that tries everything,
//! and its programmes for the shapes and files that people start from.

mod build;
mod by_hand;
mod edits;
mod exact;
mod laws;
mod mends;
mod neighbours;
mod plan;
mod random;
mod ready_made;
mod table;
