//! `/w/{secret}`: the own link of someone who signed up: to look, to change, to withdraw.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use meeting::{AtTable, Person};

use super::form::Form;
use super::outrun::{own_mark, too_late};
use super::sign_up::{calendar_of, days};
use super::words::{in_a_row, language_name};
use super::{DAYS_KEPT, is_over};
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::keeping::people::{person, row};
use crate::keeping::{Prepared, prepared};
use crate::page::{Page, go, show};
use crate::secret::Secret;
use crate::security::limits::{Place, What};
use crate::visitor::Visitor;

/// Someone behind their own link.
struct Own {
    kept: store::Person,
    person: Person,
    now: Arc<Prepared>,
    over: bool,
}

async fn own(app: &App, text: &str, place: Place) -> Result<Own, WebError> {
    let at = app.now();
    let kept = match Secret::read(text) {
        Some(secret) => app.store().person_by_hash(&secret.hash()).await?,
        None => None,
    };
    let Some(kept) = kept else {
        // Who withdrew, whose name was erased, and who mistyped: Brug cannot tell them apart, which is as it should be.
        app.limits().count(What::WrongLink, place, at)?;
        return Err(WebError::NotOnList);
    };
    let row = app.store().meeting(&kept.meeting).await?.ok_or(WebError::NotOnList)?;
    let person = person(&kept, AtTable::default())?;
    let over = is_over(&row, at);
    let now = prepared(app, &row.id, row.length).await?;
    Ok(Own { kept, person, now, over })
}

/// What is known of someone, in words.
struct View {
    name: String,
    side: &'static str,
    organisation: String,
    languages: String,
    needs: String,
}

#[derive(Template)]
#[template(path = "people/own.html")]
struct OwnPage {
    page: Page,
    here: String,
    title: String,
    days: Vec<String>,
    place: Option<String>,
    address: String,
    person: View,
    open: bool,
    days_kept: usize,
}

/// `GET /w/{secret}`: thanks, and what is known.
pub(crate) async fn look(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let own = own(&app, &text, place).await?;
    let page = visitor.page("own-title");
    let meeting = &own.now.state.meeting;
    let languages: Vec<String> = own.person.languages.iter().map(|code| language_name(code, page.screen)).collect();
    Ok(show(OwnPage {
        here: format!("/w/{text}"),
        title: meeting.title.clone(),
        days: days(meeting, &page),
        place: meeting.place.clone(),
        address: visitor.address(app.settings(), &format!("/w/{text}")),
        person: View {
            name: own.person.name.clone(),
            side: own.person.side.word(),
            organisation: own.person.organisation.clone().unwrap_or_default(),
            languages: in_a_row(languages),
            needs: in_a_row(own.person.needs),
        },
        open: !own.over,
        days_kept: DAYS_KEPT,
        page,
    }))
}

#[derive(Template)]
#[template(path = "people/own_change.html")]
struct Change {
    page: Page,
    here: String,
    form: Form,
    days_kept: usize,
}

fn change_page(visitor: &Visitor, text: &str, form: Form) -> Response {
    show(Change { page: visitor.page("own-change-title"), here: format!("/w/{text}"), form, days_kept: DAYS_KEPT })
}

/// `GET /w/{secret}/change`.
pub(crate) async fn form(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let own = own(&app, &text, place).await?;
    if own.over {
        return Err(WebError::Closed);
    }
    Ok(change_page(&visitor, &text, Form::of(&own.person, &own.now.state.meeting, own_mark(&own.kept))))
}

/// `POST /w/{secret}/change`.
pub(crate) async fn change(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let own = own(&app, &text, place).await?;
    if own.over {
        return Err(WebError::Closed);
    }
    let meeting = &own.now.state.meeting;
    let page = visitor.page("own-change-title");
    let mut form = Form::read(&fields, meeting);
    let Some(said) = form.person(&page, meeting, fields.has("warned")) else {
        return Ok(change_page(&visitor, &text, form));
    };
    let mut write = app.store().begin().await?;
    write.hold(&own.kept.meeting).await?.ok_or(WebError::NotOnList)?;
    let before = app.store().person(&own.kept.id).await?.ok_or(WebError::NotOnList)?;
    let now = own_mark(&before);
    if now != form.was {
        let form = form.outrun(&person(&before, AtTable::default())?, now, &page);
        return Ok(too_late(change_page(&visitor, &text, form)));
    }
    let changed = row(&before.id, &before.meeting, &said, &[], &before.source, before.created);
    // What hosts asked for at the tables stays.
    let changed = store::Person { hash: before.hash, at_table: before.at_table, ..changed };
    if !write.change_person(&changed).await? {
        return Err(WebError::NotOnList);
    }
    write.commit().await?;
    Ok(go(&format!("/w/{text}")))
}

#[derive(Template)]
#[template(path = "people/own_withdraw.html")]
struct Withdraw {
    page: Page,
    here: String,
    title: String,
}

/// `GET /w/{secret}/withdraw`: asks whether one is sure. Opening it changes nothing.
pub(crate) async fn sure(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let own = own(&app, &text, place).await?;
    let title = own.now.state.meeting.title.clone();
    Ok(show(Withdraw { page: visitor.page("own-withdraw-title"), here: format!("/w/{text}"), title }))
}

/// `POST /w/{secret}/withdraw`.
pub(crate) async fn withdraw(
    State(app): State<App>,
    place: Place,
    Path(text): Path<String>,
    _: Fields,
) -> Result<Response, WebError> {
    match own(&app, &text, place).await {
        Ok(own) => {
            let mut write = app.store().begin().await?;
            write.remove_person(&own.kept.id).await?;
            write.commit().await?;
        }
        // Twice tapped.
        Err(WebError::NotOnList) => {}
        Err(error) => return Err(error),
    }
    Ok(go("/w/withdrawn"))
}

#[derive(Template)]
#[template(path = "people/withdrawn.html")]
struct Withdrawn {
    page: Page,
}

/// `GET /w/withdrawn`.
pub(crate) async fn withdrawn(visitor: Visitor) -> Response {
    show(Withdrawn { page: visitor.page("withdrawn-title") })
}

/// `GET /w/{secret}/calendar.ics`.
pub(crate) async fn calendar(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let own = own(&app, &text, place).await?;
    calendar_of(&app, &visitor, &own.now)
}
