//! What hosts do with the tables as a whole: form them, form them again, put who is new at one, undo.

use askama::Template;
use axum::response::Response;
use tables::Fault;

use super::look::shown;
use super::{Room, room};
use crate::desk::at_desk;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::seating::{Kept, formed};
use crate::page::{Page, go, show};
use crate::security::limits::{Place, What};

/// `POST /m/{meeting}/tables`: form, form again, put who is new at a table, or undo.
pub(crate) async fn act(host: Host, place: Place, fields: Fields) -> Result<Response, WebError> {
    let room = room(&host).await?;
    let round = fields.number("round").unwrap_or(1);
    let here = host.path(&format!("/tables?round={round}"));
    let seen = room.kept.as_ref().map(|_| fields.number("made").unwrap_or(0));
    let new = if fields.has("form") {
        if room.kept.as_ref().is_some_and(Kept::is_by_hand) && !fields.has("sure") {
            return Ok(again(&host, seen.unwrap_or(0), round));
        }
        host.app.limits().count(What::Heavy, place, host.app.now())?;
        match form(&host, &room).await? {
            Ok(new) => new,
            Err(faults) => return shown(host, room, round, "", faults).await,
        }
    } else if fields.has("place") {
        host.app.limits().count(What::Heavy, place, host.app.now())?;
        match completed(&host, &room).await? {
            Ok(new) => new,
            Err(faults) => return shown(host, room, round, "", faults).await,
        }
    } else {
        room.kept.as_ref().filter(|_| fields.has("undo")).and_then(Kept::undone)
    };
    let is_kept = match new {
        Some(new) => store_plan(&host, &new, seen).await?,
        None => true,
    };
    Ok(go(&if is_kept { here } else { format!("{here}&outrun=1") }))
}

async fn form(host: &Host, room: &Room) -> Result<Result<Option<Kept>, Vec<Fault>>, WebError> {
    let Ok(programme) = host.now.programme.clone() else { return Ok(Ok(None)) };
    let (meeting, known, before) = (room.meeting.clone(), room.known.clone(), room.kept.clone());
    at_desk(&host.app, &host.row.id, move || formed(&meeting, &programme, &known, before.as_ref())).await
}

async fn completed(host: &Host, room: &Room) -> Result<Result<Option<Kept>, Vec<Fault>>, WebError> {
    let (Some(laid), Some(kept)) = (room.laid.clone(), room.kept.clone()) else { return Ok(Ok(None)) };
    let known = room.known.clone();
    at_desk(&host.app, &host.row.id, move || {
        let plan = laid.completed()?;
        Ok(Some(kept.changed(&laid, &plan, &known, false)))
    })
    .await
}

/// Keeps a plan, unless another came in the place of the one that was `seen`; tells whether it is kept.
pub(super) async fn store_plan(host: &Host, new: &Kept, seen: Option<i64>) -> Result<bool, WebError> {
    let mut write = host.app.store().begin().await?;
    write.hold(&host.row.id).await?.ok_or(WebError::NotFound)?;
    let there = host.app.store().seating(&host.row.id).await?.map(|seating| seating.made);
    if there != seen {
        return Ok(false);
    }
    // Later than the one before, whatever the clock says: it tells one state from another.
    let made = host.app.now().max(there.map_or(0, |there| there + 1));
    write.set_seating(&host.row.id, &new.row(made)).await?;
    write.commit().await?;
    Ok(true)
}

#[derive(Template)]
#[template(path = "tables/again.html")]
struct Again {
    page: Page,
    here: String,
    made: i64,
    round: usize,
}

/// Asks whether what was changed by hand may go.
fn again(host: &Host, made: i64, round: usize) -> Response {
    show(Again { page: host.page("seats-again"), here: host.path("/tables"), made, round })
}
