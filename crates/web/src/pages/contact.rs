//! `/m/{meeting}/contact`: where a host wants mail of Brug: reminders, and once more the private link.

use askama::Template;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use store::{Access, AccessKind};

use super::link::access;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::language::screen;
use crate::mail::{self, is_address, private_link, tongue};
use crate::page::{Page, go, show};
use crate::secret::Secret;
use crate::security::limits::{Place, What, Whose};
use crate::visitor::device_cookie;

#[derive(Template)]
#[template(path = "meeting/contact.html")]
struct ContactPage {
    page: Page,
    here: String,
    /// Whether Brug sends mail here.
    mails: bool,
    example: bool,
    email: String,
    language: String,
    wrong: String,
    /// Whether the host is asked if the address, to which the link would go, is right.
    asks: bool,
    /// `saved`, `sent` or nothing.
    done: String,
    /// The day on which the address is erased, if the meeting has a day.
    until: Option<String>,
}

/// `GET /m/{meeting}/contact`.
pub(crate) async fn ask(host: Host) -> Response {
    let done = host.visitor.path.split_once("?done=").map_or("", |(_, done)| done).to_owned();
    let email = host.access.email.clone().unwrap_or_default();
    let language = host.access.language.clone().unwrap_or_else(|| host.visitor.screen.code.clone());
    show(page(&host, email, language, String::new(), done))
}

fn page(host: &Host, email: String, language: String, wrong: String, done: String) -> ContactPage {
    let page = host.page("contact-title");
    ContactPage {
        here: host.path(""),
        mails: host.app.settings().mail.is_some(),
        example: host.row.example,
        until: super::data::names_until(&host.row).map(|at| page.day_of(at)),
        email,
        language,
        wrong,
        asks: false,
        done,
        page,
    }
}

/// `POST /m/{meeting}/contact`: keeps the address, or forgets it when there is none; and sends the link when asked to.
pub(crate) async fn keep(host: Host, place: Place, fields: Fields) -> Result<Response, WebError> {
    if host.app.settings().mail.is_none() || host.row.example {
        return Ok(go(&host.path("/contact")));
    }
    let email = fields.text("email").to_owned();
    let language = screen(fields.text("language")).ok_or(WebError::NotFound)?.code.clone();
    let wants_link = fields.has("link");
    if (!email.is_empty() || wants_link) && !is_address(&email) {
        let wrong = host.page("contact-title").t("contact-wrong");
        return Ok(show(page(&host, email, language, wrong, String::new())));
    }
    if wants_link {
        // A slip of the finger would send the key of the meeting to a stranger.
        if !fields.has("sure") {
            let page = page(&host, email, language, String::new(), String::new());
            return Ok(show(ContactPage { asks: true, ..page }));
        }
        return send_link(&host, place, &email, &language).await;
    }
    let mut write = host.app.store().begin().await?;
    let address = Some(email.as_str()).filter(|email| !email.is_empty());
    write.set_access_contact(&host.access.id, address, address.map(|_| language.as_str())).await?;
    write.commit().await?;
    Ok(go(&host.path("/contact?done=saved")))
}

/// A new private link in the place of the host's own, by mail. Only the hash of the old one is kept, so that it cannot be
/// sent again.
async fn send_link(host: &Host, place: Place, email: &str, language: &str) -> Result<Response, WebError> {
    let now = host.app.now();
    host.app.limits().count_many(What::Mail, place, 1, now)?;
    host.app.limits().count_mails([(What::LinkMail, Whose::Meeting(host.row.id.clone()))], 1, now)?;
    let secret = Secret::new();
    let new = Access {
        seen: host.access.seen,
        email: Some(email.to_owned()),
        language: Some(language.to_owned()),
        ..access(&host.row.id, AccessKind::Host, Some(host.side), &secret, now)
    };
    let address = host.visitor.address(host.app.settings(), &format!("/h/{}", secret.text()));
    let letter = private_link(&tongue(language), &host.state().meeting.title, &address);
    let mut write = host.app.store().begin().await?;
    // Of two who ask at the same moment one is too late.
    if !write.end_access(&host.access.id, now).await? {
        return Err(WebError::Expired);
    }
    write.add_access(&new).await?;
    write.queue_mail(&mail::to(email, letter, &host.row.id, format!("link-{}", new.id), now)).await?;
    let device = host.visitor.admit(&mut write, &new.id, now).await?;
    write.commit().await?;
    let mut response = go(&host.path("/contact?done=sent"));
    response.headers_mut().insert(SET_COOKIE, device_cookie(&device, host.app.settings()));
    Ok(response)
}
