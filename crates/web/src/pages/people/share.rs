//! `/m/{meeting}/people/share`: the link to sign up: as text, QR code, message and paper form; and a new one in its place.

use askama::Template;
use axum::response::Response;
use meeting::Meeting;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use store::{Access, AccessKind};

use super::is_over;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::language::{Screen, screen};
use crate::page::{Page, go, show, without_marks};
use crate::pages::invite::organisations;
use crate::pages::{link, qr};
use crate::secret::Secret;

#[derive(Template)]
#[template(path = "people/share.html")]
struct Share {
    page: Page,
    back: String,
    /// Whether nobody signs up any more.
    over: bool,
    /// The address; empty when there is no open link.
    address: String,
    qr: String,
    messages: Vec<Message>,
}

/// A text to send along, in a language of the meeting.
struct Message {
    code: &'static str,
    language: &'static str,
    dir: &'static str,
    text: String,
    mail: String,
    messenger: String,
    /// The form on paper in this language.
    paper: String,
}

/// `GET /m/{meeting}/people/share`.
pub(crate) async fn share(host: Host) -> Result<Response, WebError> {
    let open = open(&host).await?;
    let secret = open.and_then(|access| access.secret).unwrap_or_default();
    let address = if secret.is_empty() {
        String::new()
    } else {
        host.visitor.address(host.app.settings(), &format!("/s/{secret}"))
    };
    let meeting = &host.state().meeting;
    let languages = meeting.languages.iter().filter_map(|code| screen(code));
    Ok(show(Share {
        page: host.page("people-share"),
        back: host.path("/people"),
        over: is_over(&host.row, host.app.now()),
        qr: if address.is_empty() { String::new() } else { qr::svg(&address) },
        messages: languages.map(|screen| message(&host, meeting, screen, &address)).collect(),
        address,
    }))
}

async fn open(host: &Host) -> Result<Option<Access>, WebError> {
    let accesses = host.app.store().accesses(&host.row.id).await?;
    Ok(accesses.into_iter().find(|access| access.kind == AccessKind::SignUp && access.ended.is_none()))
}

fn message(host: &Host, meeting: &Meeting, screen: &'static Screen, address: &str) -> Message {
    let page = Page::new(screen, "", String::new());
    let days: Vec<String> = super::sign_up::days(meeting, &page);
    let places = [
        ("title", meeting.title.clone().into()),
        ("hosts", organisations(meeting.hosts.iter()).into()),
        ("days", days.join("; ").into()),
        ("place", meeting.place.clone().unwrap_or_default().into()),
    ];
    let key = if meeting.place.is_some() { "people-share-text-place" } else { "people-share-text" };
    let words = page.with(key, &places);
    // Where Dutch names stand in an Arabic sentence, they are kept apart in messages too.
    let words = if screen.rtl { words } else { without_marks(&words) };
    // On a line of its own: a link that touches such a mark would not open.
    let text = format!("{words}\n{address}");
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    Message {
        code: &screen.code,
        language: &screen.name,
        dir: page.dir(),
        mail: format!("mailto:?subject={}&body={}", encode(&meeting.title), encode(&text)),
        messenger: format!("https://wa.me/?text={}", encode(&text)),
        paper: host.path(&format!("/papers/{}/sign-up.pdf", screen.code)),
        text,
    }
}

/// `POST /m/{meeting}/people/share`: a new link; the old one opens nothing any more. Who signed up stays on the list.
pub(crate) async fn renew(host: Host, _: Fields) -> Result<Response, WebError> {
    let now = host.app.now();
    let secret = Secret::new();
    let new = link::access(&host.row.id, AccessKind::SignUp, None, &secret, now);
    let mut write = host.app.store().begin().await?;
    // Whoever makes one at the same moment waits here, and then ends this one.
    write.hold(&host.row.id).await?.ok_or(WebError::NotFound)?;
    let old = open(&host).await?;
    if let Some(old) = old {
        write.end_access(&old.id, now).await?;
    }
    write.add_access(&Access { secret: Some(secret.text().to_owned()), ..new }).await?;
    write.commit().await?;
    Ok(go(&host.path("/people/share")))
}
