//! From what the store keeps to a meeting in preparation, and back.

pub(crate) mod explained;
mod form;
pub(crate) mod people;
pub(crate) mod seating;

use std::sync::Arc;

use meeting::preparation::{Entry, Event, State};
use meeting::programme::{self, Conflict, Programme};
use meeting::{Person, Side};
use store::{AppendError, Write};

use crate::app::{App, moment_of};
use crate::error::WebError;

/// A meeting in preparation with the programme that follows.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// The state; its meeting knows no people by name.
    pub(crate) state: State,
    /// The programme, or the wishes that cannot be met together.
    pub(crate) programme: Result<Programme, Conflict>,
    /// When the last entry was written.
    last_at: i64,
}

impl Prepared {
    /// The meeting with the people who come.
    pub(crate) fn with_people(&self, people: Vec<Person>) -> meeting::Meeting {
        let mut meeting = self.state.meeting.clone();
        meeting.participants.people = people;
        meeting
    }
}

/// The word of a side in the store; [`side_of`] reads it.
pub(crate) fn side_of(word: &str) -> Option<Side> {
    [Side::Informal, Side::Formal, Side::Bridge].into_iter().find(|side| side.word() == word)
}

/// The state of a meeting after `length` entries or more.
pub(crate) async fn prepared(app: &App, meeting: &str, length: i64) -> Result<Arc<Prepared>, WebError> {
    if let Some(known) = app.prepared().get(meeting).filter(|known| known.state.length == length) {
        // A copy that was put back may be as long, and yet another one.
        let last = app.store().journal(meeting, length - 1).await?;
        if last.first().is_some_and(|last| last.at == known.last_at) {
            return Ok(known);
        }
    }
    let entries = entries(app, meeting).await?;
    let state = State::of(&entries).ok_or(WebError::NotFound)?;
    let programme = programme::of(&state.meeting);
    let last_at = entries.last().map_or(0, |last| last.at);
    let prepared = Arc::new(Prepared { state, programme, last_at });
    app.prepared().insert(meeting.to_owned(), Arc::clone(&prepared));
    Ok(prepared)
}

/// Everything that happened in a meeting.
pub(crate) async fn entries(app: &App, meeting: &str) -> Result<Vec<Entry>, WebError> {
    app.store().journal(meeting, 0).await?.iter().map(form::entry).collect()
}

/// Appends what a host did, as part of `write`, after the entry `after`.
pub(crate) async fn append(
    write: &mut Write,
    meeting: &str,
    after: i64,
    at: i64,
    by: Side,
    events: &[Event],
) -> Result<i64, AppendError> {
    let texts: Vec<String> = events.iter().map(form::text).collect();
    write.append(meeting, after, at, Some(by.word()), &texts).await
}

/// When the last session ends, as the store keeps it.
pub(crate) fn last_day_ends(meeting: &meeting::Meeting) -> Option<i64> {
    meeting.sessions.iter().map(|session| moment_of(session.ends)).max()
}
