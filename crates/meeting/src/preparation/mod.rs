//! Preparing a meeting together: what happened, entry by entry, and the state that follows from it.
//!
//! [`State::of`] folds a journal; [`State::change`] and its sisters judge a command and give the events to append.
//! Pure: moments come as arguments, and nothing here knows how entries are kept.

mod command;
mod part;
mod state;

pub use command::Refused;
pub use part::{Part, Subject};
pub use state::{Answer, Change, State};

use crate::model::{Meeting, Side};

/// Something that happened, with its place in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the journal, from 1 without gaps.
    pub number: i64,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The side of the host who did it.
    pub by: Side,
    /// What.
    pub event: Event,
}

/// What can happen while a meeting is prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A host of one side started the meeting.
    Started(Box<Meeting>),
    /// A host of the other side took up the invitation.
    Joined,
    /// A part of the meeting became another.
    Changed(Part),
    /// The last change of the programme was undone.
    ProgrammeUndone,
    /// A host is fine with a change of the other side; its number in the journal.
    Accepted(i64),
    /// A host says something about a change of the other side.
    Answered(i64, String),
    /// A host agrees to the programme as it is now.
    ProgrammeAgreed,
    /// A host agrees to invite people to the meeting as it is now.
    InvitationAgreed,
}
