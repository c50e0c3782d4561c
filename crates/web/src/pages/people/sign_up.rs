//! `/s/{secret}`: signing up, for anyone with the link.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use materials::{Context, Paper};
use meeting::{Meeting, Person, Side, Wishes, programme};
use store::AccessKind;

use super::form::Form;
use super::{DAYS_KEPT, is_over, room_left};
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::keeping::people::{is_same, row};
use crate::keeping::{Prepared, prepared};
use crate::page::{Page, go, show};
use crate::pages::{link, told};
use crate::secret::{Secret, new_id};
use crate::security::limits::{Place, What};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "people/sign_up.html")]
struct SignUp {
    page: Page,
    title: String,
    aim: Option<String>,
    days: Vec<String>,
    place: Option<String>,
    inviting: Vec<Inviting>,
    form: Form,
    days_kept: usize,
}

/// A side with the organisations that invite.
struct Inviting {
    word: &'static str,
    names: Vec<String>,
}

/// A meeting that one can sign up for.
struct Open {
    meeting: String,
    now: Arc<Prepared>,
}

async fn open(app: &App, text: &str, place: Place) -> Result<Open, WebError> {
    let access = link::opened(app, text, AccessKind::SignUp, place).await?;
    let row = app.store().meeting(&access.meeting).await?.ok_or(WebError::DeadLink)?;
    if is_over(&row, app.now()) {
        return Err(WebError::Closed);
    }
    let now = prepared(app, &row.id, row.length).await?;
    Ok(Open { meeting: row.id, now })
}

fn shown(visitor: &Visitor, meeting: &Meeting, form: Form) -> Response {
    let page = visitor.page("join-title");
    let names = |side: Side| meeting.hosts_of(side).map(|host| host.organisation.clone()).collect();
    let first = meeting.hosts.first().map_or(Side::Informal, |host| host.side);
    let inviting = [first, first.other()].into_iter().map(|side| Inviting { word: side.word(), names: names(side) });
    show(SignUp {
        title: meeting.title.clone(),
        aim: meeting.aim.clone(),
        days: days(meeting, &page),
        place: meeting.place.clone(),
        inviting: inviting.collect(),
        form,
        days_kept: DAYS_KEPT,
        page,
    })
}

/// The half-days of a meeting, a line each.
pub(super) fn days(meeting: &Meeting, page: &Page) -> Vec<String> {
    meeting.sessions.iter().map(|session| told::session_line(session, page)).collect()
}

/// `GET /s/{secret}`.
pub(crate) async fn form(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let open = open(&app, &text, place).await?;
    let meeting = &open.now.state.meeting;
    // The secret of the link of who signs up: so that a form sent twice is known by it.
    Ok(shown(&visitor, meeting, Form::empty(meeting, Secret::new().text().to_owned())))
}

/// `POST /s/{secret}`.
pub(crate) async fn sign_up(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let open = open(&app, &text, place).await?;
    app.limits().count(What::SignUp, place, app.now())?;
    let meeting = &open.now.state.meeting;
    let mut form = Form::read(&fields, meeting);
    let secret = Secret::read(&form.once).unwrap_or_default();
    form.once = secret.text().to_owned();
    let Some(person) = form.person(&visitor.page("join-title"), meeting, fields.has("warned")) else {
        return Ok(shown(&visitor, meeting, form));
    };
    let secret = added(&app, &open.meeting, &person, secret).await?;
    Ok(go(&format!("/w/{}", secret.text())))
}

/// Puts someone on the list, and gives the secret of their link: that of the form, unless someone else came by it.
async fn added(app: &App, meeting: &str, person: &Person, secret: Secret) -> Result<Secret, WebError> {
    let now = app.now();
    let mut write = app.store().begin().await?;
    let left = room_left(&mut write, app, meeting).await?;
    let secret = match app.store().person_by_hash(&secret.hash()).await? {
        None => secret,
        // The same form, a moment ago.
        Some(known) if known.meeting == meeting && is_same(&known, person)? => return Ok(secret),
        // On a phone that several share, someone went back and filled in the form for another.
        Some(_) => Secret::new(),
    };
    if left == 0 {
        return Err(WebError::Full);
    }
    let new = row(&new_id(), meeting, person, &[], "link", now);
    write.add_person(&store::Person { hash: Some(secret.hash()), ..new }).await?;
    write.commit().await?;
    Ok(secret)
}

/// `GET /s/{secret}/calendar.ics`.
pub(crate) async fn calendar(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let open = open(&app, &text, place).await?;
    calendar_of(&app, &visitor, &open.now)
}

/// The calendar file of a meeting, in the language of the visitor.
pub(super) fn calendar_of(app: &App, visitor: &Visitor, now: &Prepared) -> Result<Response, WebError> {
    let meeting = &now.state.meeting;
    let composed = match &now.programme {
        Ok(programme) => Ok(programme.clone()),
        // The days do not wait for wishes that cannot be met.
        Err(_) => programme::of(&Meeting { wishes: Wishes::default(), ..meeting.clone() }),
    };
    let programme = composed.map_err(|_| WebError::NotFound)?;
    let today = app.local_now().date();
    let context = Context::new(meeting, &programme, today, &visitor.screen.code).ok_or(WebError::NotFound)?;
    let file = materials::make(&context, Paper::Calendar)?.into_iter().next().ok_or(WebError::NotFound)?;
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", file.name)),
    ];
    Ok((headers, file.bytes).into_response())
}
