//! Private links of hosts: making one, opening one, showing one on paper, and putting a new one in its place.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use meeting::preparation::Event;
use meeting::{Meeting, Side};
use store::{Access, AccessKind, AppendError, Write};

use super::qr;
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::{self, last_day_ends, prepared};
use crate::page::{Page, go, show};
use crate::secret::{Secret, new_id};
use crate::security::limits::{Place, What};
use crate::visitor::{Visitor, device_cookie};

/// A meeting just started.
pub(crate) struct Started {
    /// Its id.
    pub(crate) meeting: String,
    /// The id of the access of who started it.
    pub(crate) access: String,
    /// The secret of their link.
    pub(crate) secret: Secret,
    /// Number of the last entry of the journal.
    pub(crate) length: i64,
}

/// Starts a meeting for a host of a side, with a link for them and one to sign up.
pub(crate) async fn create(
    write: &mut Write,
    meeting: &Meeting,
    side: Side,
    example: bool,
    now: i64,
) -> Result<Started, WebError> {
    let id = new_id();
    write.create_meeting(&id, now, example).await?;
    let start = [Event::Started(Box::new(meeting.clone()))];
    let length = appended(keeping::append(write, &id, 0, now, side, &start).await)?;
    write.set_last_day(&id, last_day_ends(meeting)).await?;
    let secret = Secret::new();
    let access = access(&id, AccessKind::Host, Some(side), &secret, now);
    write.add_access(&access).await?;
    let sign_up = Secret::new();
    let open = self::access(&id, AccessKind::SignUp, None, &sign_up, now);
    write.add_access(&Access { secret: Some(sign_up.text().to_owned()), ..open }).await?;
    Ok(Started { meeting: id, access: access.id, secret, length })
}

/// Makes someone host of the other side; gives the id of their access and its secret.
pub(crate) async fn join(
    write: &mut Write,
    meeting: &str,
    after: i64,
    side: Side,
    now: i64,
) -> Result<(String, Secret), WebError> {
    let length = appended(keeping::append(write, meeting, after, now, side, &[Event::Joined]).await)?;
    let secret = Secret::new();
    let access = Access { seen: length, ..access(meeting, AccessKind::Host, Some(side), &secret, now) };
    write.add_access(&access).await?;
    Ok((access.id, secret))
}

/// A new access that does not expire.
pub(crate) fn access(meeting: &str, kind: AccessKind, side: Option<Side>, secret: &Secret, now: i64) -> Access {
    Access {
        id: new_id(),
        meeting: meeting.to_owned(),
        kind,
        side: side.map(|side| side.word().to_owned()),
        hash: secret.hash(),
        secret: None,
        created: now,
        expires: None,
        ended: None,
        seen: 0,
        email: None,
        language: None,
    }
}

pub(crate) fn appended(done: Result<i64, AppendError>) -> Result<i64, WebError> {
    done.map_err(|error| match error {
        AppendError::Outrun { .. } => WebError::Busy,
        AppendError::Gone => WebError::NotFound,
        AppendError::Store(error) => error.into(),
    })
}

/// The access that a secret opens, if it is of this kind and still open.
///
/// # Errors
/// A dead link, an expired one, one of a meeting that was erased; or too many wrong ones.
pub(crate) async fn opened(app: &App, text: &str, kind: AccessKind, place: Place) -> Result<Access, WebError> {
    let now = app.now();
    let found = match Secret::read(text) {
        Some(secret) => app.store().access_by_hash(&secret.hash()).await?,
        None => None,
    };
    let Some(access) = found.filter(|access| access.kind == kind) else {
        app.limits().count(What::WrongLink, place, now)?;
        return Err(WebError::DeadLink);
    };
    let meeting = app.store().meeting(&access.meeting).await?.ok_or(WebError::DeadLink)?;
    if let Some(at) = meeting.erased {
        return Err(WebError::Erased(at));
    }
    if access.ended.is_some() || access.expires.is_some_and(|expires| expires <= now) {
        return Err(WebError::Expired);
    }
    Ok(access)
}

/// `GET /h/{secret}`: the device is let in, and goes on to the meeting.
pub(crate) async fn open(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let access = opened(&app, &text, AccessKind::Host, place).await?;
    // Who comes without a cookie gets a new device each time.
    app.limits().count(What::Open, place, app.now())?;
    let mut write = app.store().begin().await?;
    let device = visitor.admit(&mut write, &access.id, app.now()).await?;
    write.commit().await?;
    let mut response = go(&format!("/m/{}", access.meeting));
    response.headers_mut().insert(SET_COOKIE, device_cookie(&device, app.settings()));
    Ok(response)
}

#[derive(Template)]
#[template(path = "link/card.html")]
struct Card {
    page: Page,
    meeting_title: String,
    side: &'static str,
    address: String,
    qr: String,
    on: String,
}

/// `GET /h/{secret}/card`: the link itself, to keep: text, QR code, on paper. The secret is in the address, because nobody
/// else has it any more.
pub(crate) async fn card(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let access = opened(&app, &text, AccessKind::Host, place).await?;
    let meeting = app.store().meeting(&access.meeting).await?.ok_or(WebError::DeadLink)?;
    let now = prepared(&app, &meeting.id, meeting.length).await?;
    let address = visitor.address(app.settings(), &format!("/h/{text}"));
    Ok(show(Card {
        page: visitor.page("link-title"),
        meeting_title: now.state.meeting.title.clone(),
        side: access.side.as_deref().and_then(keeping::side_of).unwrap_or(Side::Informal).word(),
        qr: qr::svg(&address),
        address,
        on: format!("/m/{}", meeting.id),
    }))
}

/// `POST /m/{meeting}/link`: a new private link in the place of the host's own; the old one opens nothing any more.
pub(crate) async fn renew(host: Host, _: Fields) -> Result<Response, WebError> {
    let now = host.app.now();
    let secret = Secret::new();
    let new = Access {
        seen: host.access.seen,
        email: host.access.email.clone(),
        language: host.access.language.clone(),
        ..access(&host.row.id, AccessKind::Host, Some(host.side), &secret, now)
    };
    let mut write = host.app.store().begin().await?;
    // Of two who renew at the same moment one is too late.
    if !write.end_access(&host.access.id, now).await? {
        return Err(WebError::Expired);
    }
    write.add_access(&new).await?;
    let device = host.visitor.admit(&mut write, &new.id, now).await?;
    write.commit().await?;
    let mut response = go(&format!("/h/{}/card", secret.text()));
    response.headers_mut().insert(SET_COOKIE, device_cookie(&device, host.app.settings()));
    Ok(response)
}
