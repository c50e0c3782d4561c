//! What can go wrong with a request, and the page that says so: what happened, and ways on.

use std::sync::Arc;

use axum::extract::Request;
use axum::extract::State;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::page::{Page, show};
use crate::visitor::Visitor;

/// What went wrong.
#[derive(Clone, Debug)]
pub(crate) enum WebError {
    /// There is no such page, or it is not for this visitor; which of the two is not told.
    NotFound,
    /// A link that does not open anything (any more).
    DeadLink,
    /// A link that was good until a moment.
    Expired,
    /// The meeting was erased; when.
    Erased(i64),
    /// Signing up is over: the meeting has been.
    Closed,
    /// A link of someone who is not on the list (any more).
    NotOnList,
    /// A meeting with as many people as there can be.
    Full,
    /// A meeting that was changed as often as it can be.
    FullJournal,
    /// As many mails as one meeting, or all meetings here together, may send.
    TooMuchMail,
    /// The page was sent from another site.
    OtherSite,
    /// Too many tries from one place.
    TooOften,
    /// More was sent than is taken in.
    TooLarge,
    /// Something was sent in a way that cannot be read.
    Unreadable,
    /// Too much is done at the same time, in the meeting or on the machine.
    Busy,
    /// A mistake in Brug or below it; the cause is for the log.
    Broken(Arc<dyn std::error::Error + Send + Sync>),
}

impl WebError {
    pub(crate) fn broken(cause: impl std::error::Error + Send + Sync + 'static) -> WebError {
        WebError::Broken(Arc::new(cause))
    }

    fn status(&self) -> StatusCode {
        match self {
            WebError::NotFound | WebError::DeadLink | WebError::NotOnList => StatusCode::NOT_FOUND,
            WebError::Expired | WebError::Erased(_) | WebError::Closed => StatusCode::GONE,
            WebError::Full | WebError::FullJournal => StatusCode::CONFLICT,
            WebError::OtherSite => StatusCode::FORBIDDEN,
            WebError::TooOften | WebError::TooMuchMail => StatusCode::TOO_MANY_REQUESTS,
            WebError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            WebError::Unreadable => StatusCode::BAD_REQUEST,
            WebError::Busy => StatusCode::SERVICE_UNAVAILABLE,
            WebError::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Part of the keys of its texts.
    fn key(&self) -> &'static str {
        match self {
            WebError::NotFound => "not-found",
            WebError::DeadLink => "dead-link",
            WebError::Expired => "expired",
            WebError::Erased(_) => "erased",
            WebError::Closed => "closed",
            WebError::NotOnList => "not-on-list",
            WebError::Full => "full",
            WebError::FullJournal => "full-journal",
            WebError::TooMuchMail => "too-much-mail",
            WebError::OtherSite => "other-site",
            WebError::TooOften => "too-often",
            WebError::TooLarge => "too-large",
            WebError::Unreadable => "unreadable",
            WebError::Busy => "busy",
            WebError::Broken(_) => "broken",
        }
    }
}

impl From<store::Error> for WebError {
    fn from(error: store::Error) -> WebError {
        match error {
            store::Error::Busy(_) => WebError::Busy,
            other => WebError::broken(other),
        }
    }
}

impl From<materials::MakeError> for WebError {
    fn from(error: materials::MakeError) -> WebError {
        WebError::broken(error)
    }
}

impl IntoResponse for WebError {
    /// Only the status; [`error_pages`], which knows the visitor, makes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(askama::Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    key: &'static str,
    text: String,
}

/// Puts a page in the place of each error, in the visitor's language.
pub(crate) async fn error_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let visitor = Visitor::of(request.uri(), request.headers());
    let mut response = next.run(request).await;
    let Some(error) = response.extensions_mut().remove::<WebError>() else {
        // Answers of the framework itself, such as for a method that a page does not have.
        return match response.status() {
            StatusCode::METHOD_NOT_ALLOWED => page_of(&WebError::NotFound, &visitor, &app),
            StatusCode::PAYLOAD_TOO_LARGE => page_of(&WebError::TooLarge, &visitor, &app),
            StatusCode::SERVICE_UNAVAILABLE => page_of(&WebError::Busy, &visitor, &app),
            status if is_unreadable(status) => {
                let mut page = page_of(&WebError::Unreadable, &visitor, &app);
                *page.status_mut() = status;
                page
            }
            _ => response,
        };
    };
    if let WebError::Broken(cause) = &error {
        tracing::error!(cause = %chain(&**cause), "a request failed");
    }
    page_of(&error, &visitor, &app)
}

/// Whether the framework says with this status that it could not read the request.
fn is_unreadable(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::BAD_REQUEST
            | StatusCode::REQUEST_TIMEOUT
            | StatusCode::LENGTH_REQUIRED
            | StatusCode::UNSUPPORTED_MEDIA_TYPE
            | StatusCode::UNPROCESSABLE_ENTITY
    )
}

fn page_of(error: &WebError, visitor: &Visitor, app: &App) -> Response {
    let page = visitor.page(&format!("error-{}-title", error.key()));
    let day = match error {
        WebError::Erased(at) => page.day_of(*at),
        _ => page.day_of(app.now()),
    };
    let text = page.with(&format!("error-{}-text", error.key()), &[("day", day.into())]);
    let mut response = show(ErrorPage { page, key: error.key(), text });
    *response.status_mut() = error.status();
    if let WebError::Busy = error {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

/// An error with everything below it, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut below = error.source();
    while let Some(cause) = below {
        text.push_str(&format!(": {cause}"));
        below = cause.source();
    }
    text
}
