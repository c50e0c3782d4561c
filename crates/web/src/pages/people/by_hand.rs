//! `/m/{meeting}/people/new` and `/m/{meeting}/people/{person}`: hosts add, change and remove someone.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use meeting::{AtTable, Person};

use super::form::Form;
use super::outrun::{mark, too_late};
use super::{id_of, room_left};
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::people::{Known, is_same, people, row};
use crate::page::{Page, go, show};
use crate::secret::new_id;

#[derive(Template)]
#[template(path = "people/edit.html")]
struct Edit {
    page: Page,
    back: String,
    form: Form,
    /// Wishes for the tables that someone has, each with what a form calls it; without a tick it goes.
    wishes: Vec<(String, String)>,
    /// Those of them whose tick was taken away in the form that is shown again.
    dropped: Vec<String>,
    /// Where to remove them; empty for someone new.
    remove: String,
}

/// `GET /m/{meeting}/people/new`.
pub(crate) async fn new(host: Host) -> Result<Response, WebError> {
    Ok(new_page(&host, Form::empty(&host.state().meeting, new_id())))
}

fn new_page(host: &Host, form: Form) -> Response {
    show(Edit {
        page: host.page("people-new"),
        back: host.path("/people"),
        form,
        wishes: Vec::new(),
        dropped: Vec::new(),
        remove: String::new(),
    })
}

/// `POST /m/{meeting}/people/new`.
pub(crate) async fn add(host: Host, fields: Fields) -> Result<Response, WebError> {
    let meeting = &host.state().meeting;
    let mut form = Form::read(&fields, meeting);
    let Some(person) = form.person(&host.page("people-new"), meeting, fields.has("warned")) else {
        return Ok(new_page(&host, form));
    };
    let once = if form.once.is_empty() { new_id() } else { form.once };
    let mut write = host.app.store().begin().await?;
    let left = room_left(&mut write, &host.app, &host.row.id).await?;
    let mut at = 0;
    let id = loop {
        let id = id_of(&host.row.id, &once, at);
        match host.app.store().person(&id).await? {
            None => break id,
            // The same form, a moment ago.
            Some(known) if is_same(&known, &person)? => return Ok(go(&host.path("/people"))),
            // Someone went back and filled in the form for another.
            Some(_) => at += 1,
        }
    };
    if left == 0 {
        return Err(WebError::Full);
    }
    write.add_person(&row(&id, &host.row.id, &person, &[], "host", host.app.now())).await?;
    write.commit().await?;
    Ok(go(&host.path("/people")))
}

/// Everyone who comes, and the place of the one whom the path names; someone of another meeting is not found.
async fn found(host: &Host, id: &str) -> Result<(Vec<Known>, usize), WebError> {
    let known = people(&host.app, &host.row.id).await?;
    let at = known.iter().position(|known| known.id == id).ok_or(WebError::NotFound)?;
    Ok((known, at))
}

/// `GET /m/{meeting}/people/{person}`.
pub(crate) async fn edit(host: Host, Path((_, id)): Path<(String, String)>) -> Result<Response, WebError> {
    let (known, at) = found(&host, &id).await?;
    let kept = host.app.store().person(&id).await?.ok_or(WebError::NotFound)?;
    let form = Form::of(&known[at].person, &host.state().meeting, mark(&kept));
    Ok(edit_page(&host, &known, at, form, Vec::new()))
}

fn edit_page(host: &Host, known: &[Known], at: usize, form: Form, dropped: Vec<String>) -> Response {
    let page = host.page("people-change");
    show(Edit {
        back: host.path("/people"),
        form,
        wishes: wishes(known, at, &page),
        dropped,
        remove: host.path(&format!("/people/{}/remove", known[at].id)),
        page,
    })
}

/// What is asked for someone at the tables, in words.
fn wishes(known: &[Known], at: usize, page: &Page) -> Vec<(String, String)> {
    let AtTable { together, apart, table, absent } = &known[at].person.at_table;
    let other = |key: &str, kind: &str, other: &usize| {
        let other = known.get(*other)?;
        Some((format!("{kind} {}", other.id), page.one(key, "name", &other.person.name)))
    };
    let mut wishes: Vec<(String, String)> = Vec::new();
    wishes.extend(together.iter().filter_map(|one| other("people-wish-together", "together", one)));
    wishes.extend(apart.iter().filter_map(|one| other("people-wish-apart", "apart", one)));
    let number = |key: &str, kind: &str, number: u16| (format!("{kind} {number}"), page.n(key, usize::from(number)));
    wishes.extend(table.map(|table| number("people-wish-table", "table", table)));
    wishes.extend(absent.iter().map(|round| number("people-wish-absent", "absent", *round)));
    wishes
}

/// The wishes that are still ticked.
fn kept(known: &[Known], at: usize, ticked: &[String]) -> AtTable {
    let is_ticked = |kind: &str, value: &str| ticked.iter().any(|wish| *wish == format!("{kind} {value}"));
    let of = |kind: &str, places: &[usize]| {
        let is_kept = |place: &&usize| known.get(**place).is_some_and(|other| is_ticked(kind, &other.id));
        places.iter().filter(is_kept).copied().collect()
    };
    let AtTable { together, apart, table, absent } = &known[at].person.at_table;
    AtTable {
        together: of("together", together),
        apart: of("apart", apart),
        table: table.filter(|table| is_ticked("table", &table.to_string())),
        absent: absent.iter().copied().filter(|round| is_ticked("absent", &round.to_string())).collect(),
    }
}

/// `POST /m/{meeting}/people/{person}`.
pub(crate) async fn change(
    host: Host,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, WebError> {
    let (known, at) = found(&host, &id).await?;
    let meeting = &host.state().meeting;
    let page = host.page("people-change");
    let mut form = Form::read(&fields, meeting);
    let ticked = fields.all("wishes");
    let dropped = fields.all("wished").into_iter().filter(|wish| !ticked.contains(wish)).collect();
    let Some(person) = form.person(&page, meeting, fields.has("warned")) else {
        return Ok(edit_page(&host, &known, at, form, dropped));
    };
    let mut write = host.app.store().begin().await?;
    write.hold(&host.row.id).await?.ok_or(WebError::NotFound)?;
    // As it is now that nobody else changes it.
    let (known, at) = found(&host, &id).await?;
    let before = host.app.store().person(&id).await?.ok_or(WebError::NotFound)?;
    let now = mark(&before);
    if now != form.was {
        let form = form.outrun(&known[at].person, now, &page);
        return Ok(too_late(edit_page(&host, &known, at, form, dropped)));
    }
    let person = Person { at_table: kept(&known, at, &ticked), ..person };
    let ids: Vec<String> = known.iter().map(|known| known.id.clone()).collect();
    let changed = row(&id, &host.row.id, &person, &ids, &before.source, before.created);
    // Their own link stays.
    if !write.change_person(&store::Person { hash: before.hash, ..changed }).await? {
        return Err(WebError::NotFound);
    }
    write.commit().await?;
    Ok(go(&host.path("/people")))
}

#[derive(Template)]
#[template(path = "people/remove.html")]
struct Remove {
    page: Page,
    back: String,
    name: String,
}

/// `GET /m/{meeting}/people/{person}/remove`: asks whether one is sure.
pub(crate) async fn sure(host: Host, Path((_, id)): Path<(String, String)>) -> Result<Response, WebError> {
    let (known, at) = found(&host, &id).await?;
    let name = known[at].person.name.clone();
    Ok(show(Remove { page: host.page("people-remove"), back: host.path(&format!("/people/{id}")), name }))
}

/// `POST /m/{meeting}/people/{person}/remove`.
pub(crate) async fn remove(host: Host, Path((_, id)): Path<(String, String)>, _: Fields) -> Result<Response, WebError> {
    let kept = host.app.store().person(&id).await?;
    // Who was removed a moment ago is gone, as was asked.
    if kept.as_ref().is_some_and(|kept| kept.meeting != host.row.id) {
        return Err(WebError::NotFound);
    }
    let mut write = host.app.store().begin().await?;
    write.remove_person(&id).await?;
    write.commit().await?;
    Ok(go(&host.path("/people")))
}
