//! A host at work on a meeting: found through the device, so that what is not theirs is not there.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use meeting::Side;
use meeting::preparation::{Event, Refused, State};
use store::{Access, AccessKind, AppendError};

use crate::app::App;
use crate::error::WebError;
use crate::keeping::{self, Prepared, last_day_ends, prepared, side_of};
use crate::page::{Page, Within};
use crate::visitor::Visitor;

/// How often a change is tried again when others change something at the same moment.
const TRIES: usize = 8;
/// Most entries of one journal: each is read and told again whenever a meeting is opened anew.
const MOST_ENTRIES: i64 = 5000;

/// A host with the meeting before them.
#[derive(Clone)]
pub(crate) struct Host {
    /// The application.
    pub(crate) app: App,
    /// Who asks.
    pub(crate) visitor: Visitor,
    /// Their access.
    pub(crate) access: Access,
    /// Their side.
    pub(crate) side: Side,
    /// The meeting as the store knows it.
    pub(crate) row: store::Meeting,
    /// The meeting as it is now.
    pub(crate) now: Arc<Prepared>,
}

impl Host {
    /// Path of the meeting, or of a page below it.
    pub(crate) fn path(&self, below: &str) -> String {
        format!("/m/{}{below}", self.row.id)
    }

    /// The state before this host.
    pub(crate) fn state(&self) -> &State {
        &self.now.state
    }

    /// A page of this meeting; `title` is the key of its title.
    pub(crate) fn page(&self, title: &str) -> Page {
        let mut page = self.visitor.page(title);
        page.meeting = Some(Within {
            path: self.path(""),
            title: self.state().meeting.title.clone(),
            side: self.side.word(),
            news: self.state().news_for(self.side, self.access.seen).count(),
            example: self.row.example,
        });
        page
    }

    /// Does something to the meeting: `judge` sees the state as it is at that moment, and gives the events or a refusal. When
    /// someone else was a moment earlier, it judges again.
    ///
    /// # Errors
    /// What `judge` refused, inside; or what failed, outside.
    pub(crate) async fn act(
        &self,
        judge: impl Fn(&State) -> Result<Vec<Event>, Refused>,
    ) -> Result<Result<(), Refused>, WebError> {
        let mut now = Arc::clone(&self.now);
        for _ in 0..TRIES {
            let events = match judge(&now.state) {
                Ok(events) if events.is_empty() => return Ok(Ok(())),
                Ok(events) => events,
                Err(refused) => return Ok(Err(refused)),
            };
            if now.state.length >= MOST_ENTRIES {
                return Err(WebError::FullJournal);
            }
            match self.append(&now.state, &events).await {
                Ok(()) => return Ok(Ok(())),
                Err(AppendError::Outrun { length }) => now = prepared(&self.app, &self.row.id, length).await?,
                Err(AppendError::Gone) => return Err(WebError::NotFound),
                Err(AppendError::Store(error)) => return Err(error.into()),
            }
        }
        Err(WebError::Busy)
    }

    async fn append(&self, state: &State, events: &[Event]) -> Result<(), AppendError> {
        let at = self.app.now();
        let mut write = self.app.store().begin().await.map_err(AppendError::Store)?;
        keeping::append(&mut write, &self.row.id, state.length, at, self.side, events).await?;
        if let Some(sessions) = new_sessions(events) {
            let meeting = meeting::Meeting { sessions, ..state.meeting.clone() };
            write.set_last_day(&self.row.id, last_day_ends(&meeting)).await.map_err(AppendError::Store)?;
        }
        write.commit().await.map_err(AppendError::Store)
    }
}

/// The half-days after these events, if they changed.
fn new_sessions(events: &[Event]) -> Option<Vec<meeting::Session>> {
    events.iter().rev().find_map(|event| match event {
        Event::Changed(meeting::preparation::Part::Sessions(sessions)) => Some(sessions.clone()),
        _ => None,
    })
}

impl FromRequestParts<App> for Host {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Host, WebError> {
        let Path(places) =
            Path::<HashMap<String, String>>::from_request_parts(parts, app).await.map_err(|_| WebError::NotFound)?;
        let meeting = places.get("meeting").ok_or(WebError::NotFound)?;
        let visitor = Visitor::of(&parts.uri, &parts.headers);
        let held = visitor.held(app).await?;
        // Of both sides' links on one device the last one that was opened counts.
        let mine = held.into_iter().find(|held| {
            held.access.meeting == *meeting && held.access.kind == AccessKind::Host && held.meeting.erased.is_none()
        });
        let Some(held) = mine else { return Err(absent(app, meeting).await?) };
        let side = held.access.side.as_deref().and_then(side_of).ok_or(WebError::NotFound)?;
        let now = prepared(app, meeting, held.meeting.length).await?;
        Ok(Host { app: app.clone(), visitor, access: held.access, side, row: held.meeting, now })
    }
}

/// What is said of a meeting that this device may not enter: that it was erased, to who has its address; and of any other
/// that it is not there.
async fn absent(app: &App, meeting: &str) -> Result<WebError, WebError> {
    let row = app.store().meeting(meeting).await?;
    Ok(row.and_then(|row| row.erased).map_or(WebError::NotFound, WebError::Erased))
}
