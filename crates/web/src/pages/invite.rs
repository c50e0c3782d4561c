//! Inviting the other side: the link, what they see when they open it, and how they become a host.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use meeting::preparation::{Event, Part, Subject};
use meeting::{Host as Inviter, Side};
use store::{Access, AccessKind};

use super::{link, qr};
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::{self, prepared, side_of};
use crate::page::{Page, go, show, without_marks};
use crate::secret::Secret;
use crate::security::limits::Place;
use crate::visitor::{Visitor, device_cookie};

/// How long an invitation can be taken up: thirty days.
const OPEN_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// `POST /m/{meeting}/invite`: a link for the other side; an older one opens nothing any more.
pub(crate) async fn make(host: Host, _: Fields) -> Result<Response, WebError> {
    let other = host.side.other();
    if host.state().joined.contains(&other) {
        return Ok(go(&host.path("")));
    }
    let now = host.app.now();
    let secret = Secret::new();
    let new = link::access(&host.row.id, AccessKind::Invitation, Some(other), &secret, now);
    let mut write = host.app.store().begin().await?;
    // Whoever makes one at the same moment waits here, and then ends this one.
    write.hold(&host.row.id).await?.ok_or(WebError::NotFound)?;
    let accesses = host.app.store().accesses(&host.row.id).await?;
    for old in accesses.iter().filter(|access| access.kind == AccessKind::Invitation && access.ended.is_none()) {
        write.end_access(&old.id, now).await?;
    }
    write.add_access(&Access { expires: Some(now + OPEN_MS), ..new }).await?;
    write.commit().await?;
    Ok(go(&host.path(&format!("/invite/{}", secret.text()))))
}

#[derive(Template)]
#[template(path = "invite/share.html")]
struct Share {
    page: Page,
    address: String,
    qr: String,
    text: String,
    mail: String,
    messenger: String,
    until: String,
}

/// `GET /m/{meeting}/invite/{secret}`: the link to pass on, with a text in the voice of the side that invites.
pub(crate) async fn share(host: Host, Path((_, text)): Path<(String, String)>) -> Result<Response, WebError> {
    let secret = Secret::read(&text).ok_or(WebError::NotFound)?;
    let access = host.app.store().access_by_hash(&secret.hash()).await?.ok_or(WebError::NotFound)?;
    if access.meeting != host.row.id || access.kind != AccessKind::Invitation || access.ended.is_some() {
        return Err(WebError::NotFound);
    }
    let page = host.page("invite-share-title");
    let address = host.visitor.address(host.app.settings(), &format!("/i/{text}"));
    let meeting = &host.state().meeting;
    let places = [
        ("us", organisations(meeting.hosts_of(host.side)).into()),
        ("title", meeting.title.clone().into()),
        ("address", address.clone().into()),
    ];
    let words = without_marks(&page.with("invite-share-text", &places));
    let encode =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    Ok(show(Share {
        qr: qr::svg(&address),
        mail: format!("mailto:?subject={}&body={}", encode(&meeting.title), encode(&words)),
        messenger: format!("https://wa.me/?text={}", encode(&words)),
        text: words,
        address,
        until: page.day_of(access.expires.unwrap_or(access.created)),
        page,
    }))
}

#[derive(Template)]
#[template(path = "invite/welcome.html")]
struct Welcome {
    page: Page,
    /// The word of the side that is invited.
    side: &'static str,
    us: String,
    title: String,
    aim: Option<String>,
    place: Option<String>,
    days: Vec<String>,
    organisation: String,
    wrong: bool,
    /// Whether this device is of a host of the meeting already: the link is for the other side.
    ours: bool,
}

/// `GET /i/{secret}`: what this is, in the voice of the side that invites. Opening it changes nothing: messengers open links
/// too.
pub(crate) async fn welcome(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let access = link::opened(&app, &text, AccessKind::Invitation, place).await?;
    shown(&app, &visitor, &access, "", false).await
}

async fn shown(
    app: &App,
    visitor: &Visitor,
    access: &Access,
    organisation: &str,
    wrong: bool,
) -> Result<Response, WebError> {
    let row = app.store().meeting(&access.meeting).await?.ok_or(WebError::DeadLink)?;
    let now = prepared(app, &row.id, row.length).await?;
    let meeting = &now.state.meeting;
    let side = access.side.as_deref().and_then(side_of).ok_or(WebError::DeadLink)?;
    let page = visitor.page("welcome-title");
    let proposed = meeting.hosts_of(side).next().map(|host| host.organisation.clone()).unwrap_or_default();
    let days = meeting.sessions.iter().map(|session| {
        let clocks = page.clocks(&session.starts, &session.ends);
        page.with("day-and-clocks", &[("day", page.day(&session.starts.date()).into()), ("clocks", clocks.into())])
    });
    Ok(show(Welcome {
        days: days.collect(),
        side: side.word(),
        us: organisations(meeting.hosts_of(side.other())),
        title: meeting.title.clone(),
        aim: meeting.aim.clone(),
        place: meeting.place.clone(),
        ours: is_of_host(app, visitor, &access.meeting).await?,
        organisation: if organisation.is_empty() { proposed } else { organisation.to_owned() },
        wrong,
        page,
    }))
}

/// `POST /i/{secret}`: the visitor becomes host of the other side, with a private link of their own.
pub(crate) async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let access = link::opened(&app, &text, AccessKind::Invitation, place).await?;
    let side = access.side.as_deref().and_then(side_of).ok_or(WebError::DeadLink)?;
    if is_of_host(&app, &visitor, &access.meeting).await? {
        return shown(&app, &visitor, &access, "", false).await;
    }
    let Ok(organisation) = meeting::file::check_text(fields.text("organisation"), meeting::file::LINE) else {
        return shown(&app, &visitor, &access, fields.text("organisation"), true).await;
    };
    let row = app.store().meeting(&access.meeting).await?.ok_or(WebError::DeadLink)?;
    let now = prepared(&app, &row.id, row.length).await?;
    if now.state.join(side).is_err() {
        return Err(WebError::Expired);
    }
    let at = app.now();
    let mut write = app.store().begin().await?;
    let named = named(&now.state.meeting, side, &organisation);
    let mut length = row.length;
    if let Some(part) = named {
        length = link::appended(keeping::append(&mut write, &row.id, length, at, side, &[Event::Changed(part)]).await)?;
    }
    let (id, secret) = link::join(&mut write, &row.id, length, side, at).await?;
    // A newer invitation, or someone who was faster, has ended this one.
    if !write.end_access(&access.id, at).await? {
        return Err(WebError::Expired);
    }
    let device = visitor.admit(&mut write, &id, at).await?;
    write.commit().await?;
    let mut response = go(&format!("/h/{}/card", secret.text()));
    response.headers_mut().insert(SET_COOKIE, device_cookie(&device, app.settings()));
    Ok(response)
}

/// Whether this device is of a host of the meeting. Nobody becomes host of both sides by a tap on their own link.
async fn is_of_host(app: &App, visitor: &Visitor, meeting: &str) -> Result<bool, WebError> {
    let held = visitor.held(app).await?;
    Ok(held.iter().any(|held| held.access.kind == AccessKind::Host && held.access.meeting == meeting))
}

/// The hosts of a side with the organisation of who joins as the first; `None` when it stands there already.
fn named(meeting: &meeting::Meeting, side: Side, organisation: &str) -> Option<Part> {
    let mut hosts: Vec<Inviter> = meeting.hosts_of(side).cloned().collect();
    match hosts.first_mut() {
        Some(first) => first.organisation = organisation.to_owned(),
        None => hosts.push(Inviter {
            side,
            organisation: organisation.to_owned(),
            kind: None,
            offers: Vec::new(),
            needs: Vec::new(),
            contact: None,
        }),
    }
    let part = Part::Hosts(side, hosts);
    (Part::of(Subject::Hosts(side), meeting) != part).then_some(part)
}

/// Names of organisations in a row.
pub(crate) fn organisations<'h>(hosts: impl Iterator<Item = &'h Inviter>) -> String {
    hosts.map(|host| host.organisation.as_str()).collect::<Vec<_>>().join(" · ")
}
