//! `/admin`: the owner of the instance signs in with a link from the shell, and sees numbers; never what is in a meeting.

use askama::Template;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::response::Response;
use store::Counts;

use crate::app::{App, Settings};
use crate::error::WebError;
use crate::fields::Fields;
use crate::page::{Page, go, show};
use crate::secret::Secret;
use crate::security::limits::{Place, What};
use crate::visitor::{Visitor, cookie};

/// Cookie with the secret of the owner's device.
const OWNER: &str = "brug-owner";
/// How long the owner stays signed in, in seconds: twelve hours.
const SIGNED_IN_S: i64 = 12 * 60 * 60;

#[derive(Template)]
#[template(path = "admin/enter.html")]
struct EnterPage {
    page: Page,
}

/// `GET /admin/{secret}`: a button. Opening the link changes nothing, because programs that show a preview open links too.
pub(crate) async fn enter(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    app.limits().check(What::WrongLink, place, app.now())?;
    if Secret::read(&text).is_none() {
        app.limits().count(What::WrongLink, place, app.now())?;
        return Err(WebError::DeadLink);
    }
    Ok(show(EnterPage { page: visitor.page("admin-enter-title") }))
}

/// `POST /admin/{secret}`: uses the link, once.
pub(crate) async fn sign_in(
    State(app): State<App>,
    place: Place,
    Path(text): Path<String>,
) -> Result<Response, WebError> {
    let now = app.now();
    app.limits().check(What::WrongLink, place, now)?;
    let mut write = app.store().begin().await?;
    let is_good = match Secret::read(&text) {
        Some(link) => write.use_admin_link(&link.hash(), now).await?,
        None => false,
    };
    if !is_good {
        app.limits().count(What::WrongLink, place, now)?;
        return Err(WebError::DeadLink);
    }
    let device = Secret::new();
    write.add_admin_device(&device.hash(), now + SIGNED_IN_S * 1000).await?;
    write.commit().await?;
    let mut response = go("/admin");
    response.headers_mut().insert(SET_COOKIE, owner_cookie(device.text(), SIGNED_IN_S, app.settings()));
    Ok(response)
}

/// The owner, on a device that signed in. For anyone else the page is not there.
pub(crate) struct Owner {
    app: App,
    visitor: Visitor,
    device: Secret,
}

impl FromRequestParts<App> for Owner {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Owner, WebError> {
        let device = cookie(&parts.headers, OWNER).and_then(Secret::read).ok_or(WebError::NotFound)?;
        if !app.store().is_admin_device(&device.hash(), app.now()).await? {
            return Err(WebError::NotFound);
        }
        Ok(Owner { app: app.clone(), visitor: Visitor::of(&parts.uri, &parts.headers), device })
    }
}

#[derive(Template)]
#[template(path = "admin/numbers.html")]
struct NumbersPage {
    page: Page,
    counts: Counts,
    /// Size of the database in megabytes, with one decimal.
    size: String,
    version: &'static str,
    mails: bool,
}

/// `GET /admin`.
pub(crate) async fn numbers(owner: Owner) -> Result<Response, WebError> {
    let counts = owner.app.store().counts().await?;
    let tenths = owner.app.store().size_bytes().await? / 100_000;
    Ok(show(NumbersPage {
        page: owner.visitor.page("admin-title"),
        counts,
        size: format!("{}.{}", tenths / 10, tenths % 10),
        version: env!("CARGO_PKG_VERSION"),
        mails: owner.app.settings().mail.is_some(),
    }))
}

/// `POST /admin/sign-out`.
pub(crate) async fn sign_out(owner: Owner, _: Fields) -> Result<Response, WebError> {
    let mut write = owner.app.store().begin().await?;
    write.forget_admin_device(&owner.device.hash()).await?;
    write.commit().await?;
    let mut response = go("/");
    response.headers_mut().insert(SET_COOKIE, owner_cookie("", 0, owner.app.settings()));
    Ok(response)
}

/// Strict, and for these pages only: nothing outside them needs it.
fn owner_cookie(value: &str, seconds: i64, settings: &Settings) -> HeaderValue {
    let secure = if settings.is_secure() { "; Secure" } else { "" };
    let text = format!("{OWNER}={value}; Path=/admin; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).expect("secrets have letters and hyphens only")
}
