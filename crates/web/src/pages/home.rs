//! `/`: what Brug is, and where to begin. `/language`: another language. `/example`: a meeting to look at.

use askama::Template;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Response};
use meeting::Side;
use store::AccessKind;

use super::link;
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::keeping::{people, prepared};
use crate::language::screen;
use crate::page::{Page, go, show};
use crate::security::limits::{Place, What};
use crate::visitor::{Visitor, device_cookie, language_cookie, no_device_cookie};

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    page: Page,
    mine: Vec<Mine>,
}

/// A meeting of which this device has the link.
struct Mine {
    path: String,
    title: String,
    starts: Option<String>,
}

pub(crate) async fn home(State(app): State<App>, visitor: Visitor) -> Result<Response, WebError> {
    let page = visitor.page("home-title");
    let mut mine: Vec<Mine> = Vec::new();
    for held in visitor.held(&app).await? {
        let path = format!("/m/{}", held.meeting.id);
        if held.access.kind != AccessKind::Host || mine.iter().any(|known| known.path == path) {
            continue;
        }
        let now = prepared(&app, &held.meeting.id, held.meeting.length).await?;
        let starts = now.state.meeting.sessions.first().map(|session| page.day(&session.starts.date()));
        mine.push(Mine { path, title: now.state.meeting.title.clone(), starts });
    }
    Ok(show(Home { page, mine }))
}

/// Remembers the language on the device, and goes back to the page.
pub(crate) async fn language(State(app): State<App>, fields: Fields) -> Result<Response, WebError> {
    let screen = screen(fields.text("language")).ok_or(WebError::NotFound)?;
    let back = fields.text("back");
    // A path of ours only; `//elsewhere` would leave the site.
    let is_plain = back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_ours = is_plain && back.starts_with('/') && !back.starts_with("//");
    let mut response = go(if is_ours { back } else { "/" });
    response.headers_mut().insert(SET_COOKIE, language_cookie(&screen.code, app.settings()));
    Ok(response)
}

/// Forgets the device: on a computer that others use too, nobody finds the meetings behind one.
pub(crate) async fn forget(State(app): State<App>, visitor: Visitor) -> Result<Response, WebError> {
    if let Some(device) = &visitor.device {
        let mut write = app.store().begin().await?;
        write.forget_device(&device.hash()).await?;
        write.commit().await?;
    }
    let mut response = go("/");
    response.headers_mut().insert(SET_COOKIE, no_device_cookie(app.settings()));
    Ok(response)
}

/// Days that an example stays.
pub(crate) const EXAMPLE_DAYS: i64 = 7;

/// The example of the repository, as its files stand there.
const MEETING: &str = include_str!("../../../../examples/poelenburg.toml");
const PEOPLE: &[u8] = include_bytes!("../../../../examples/poelenburg-people.csv");

/// A copy of the example for this device alone, with both sides' links.
pub(crate) async fn example(State(app): State<App>, visitor: Visitor, place: Place) -> Result<Response, WebError> {
    app.limits().count(What::Start, place, app.now())?;
    let mut meeting = meeting::file::read(MEETING).meeting.expect("a test reads every example");
    meeting.participants.file = None;
    let now = app.now();
    let mut write = app.store().begin().await?;
    let started = link::create(&mut write, &meeting, Side::Informal, true, now).await?;
    link::join(&mut write, &started.meeting, started.length, Side::Formal, now).await?;
    let known = meeting::people::read(PEOPLE).people;
    let ids: Vec<String> = known.iter().map(|_| crate::secret::new_id()).collect();
    for (at, (person, id)) in known.iter().zip(&ids).enumerate() {
        let moment = now + i64::try_from(at).unwrap_or(0);
        write.add_person(&people::row(id, &started.meeting, person, &ids, "file", moment)).await?;
    }
    let device = visitor.admit(&mut write, &started.access, now).await?;
    write.commit().await?;
    let mut response = go(&format!("/m/{}", started.meeting)).into_response();
    response.headers_mut().insert(SET_COOKIE, device_cookie(&device, app.settings()));
    Ok(response)
}

/// Looks at the example as the other side.
pub(crate) async fn other_side(host: crate::host::Host) -> Result<Response, WebError> {
    if !host.row.example {
        return Err(WebError::NotFound);
    }
    let accesses = host.app.store().accesses(&host.row.id).await?;
    let other = accesses.into_iter().find(|access| {
        access.kind == AccessKind::Host && access.ended.is_none() && access.side.as_deref() != Some(host.side.word())
    });
    let other = other.ok_or(WebError::NotFound)?;
    let mut write = host.app.store().begin().await?;
    host.visitor.admit(&mut write, &other.id, host.app.now()).await?;
    write.commit().await?;
    Ok(go(&host.path("")))
}
