//! Headers on every answer: everything off first, each allowance with its reason.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::App;

/// What a page may load and do.
const POLICY: &str = concat!(
    "default-src 'none'; ",
    // Our own sheet, scripts and pictures; nothing inline, nothing from elsewhere.
    "style-src 'self'; script-src 'self'; img-src 'self'; ",
    // The little script asks our own pages for their new state.
    "connect-src 'self'; ",
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
);

/// What stands on every answer.
const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // Secret links stay secret to other sites; our own forms need the origin (see `origin.rs`).
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
];

/// Puts the headers on an answer.
pub(crate) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Pages show names and links: no cache on the way keeps them. Files with a version in their path say otherwise.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    // Meetings are for who has a link, not for search machines.
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    if app.settings().is_secure() {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}
