//! Forms are taken from our own pages only, so that no other site can act for a visitor.
//!
//! Browsers tell where a form comes from in `Sec-Fetch-Site` (over TLS and on the device itself) and in `Origin`. A form with
//! neither is refused: every browser since 2020 sends `Origin` with a form.

use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::{HeaderMap, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::error::WebError;

/// Refuses what changes something and does not come from our own pages.
pub(crate) async fn own_pages_only(request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes && !is_own(request.uri(), request.headers()) {
        return WebError::OtherSite.into_response();
    }
    next.run(request).await
}

fn is_own(uri: &Uri, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            let host = asked_host(uri, headers);
            origin.split_once("://").is_some_and(|(_, from)| Some(from) == host)
        }
        (None, None) => false,
    }
}

/// The host that the browser asked for: in HTTP/2 a part of the address, before that a header.
pub(crate) fn asked_host<'r>(uri: &'r Uri, headers: &'r HeaderMap) -> Option<&'r str> {
    let header = headers.get(HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| uri.authority().map(|authority| authority.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().expect("a header"));
        }
        is_own(&Uri::from_static("/start"), &headers)
    }

    #[test]
    fn the_host_of_http_2_stands_in_the_address() {
        let headers =
            HeaderMap::from_iter([(axum::http::header::ORIGIN, "https://brug.example".parse().expect("one"))]);
        assert!(is_own(&Uri::from_static("https://brug.example/start"), &headers));
        assert!(!is_own(&Uri::from_static("https://elsewhere.example/start"), &headers));
    }

    #[test]
    fn a_form_from_our_own_page_is_taken() {
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("host", "192.168.1.7:2784"), ("origin", "http://192.168.1.7:2784")]));
    }

    #[test]
    fn a_form_from_elsewhere_or_from_nowhere_is_refused() {
        assert!(!own(&[("sec-fetch-site", "cross-site"), ("host", "a"), ("origin", "http://a")]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[("host", "brug.example"), ("origin", "https://evil.example")]));
        assert!(!own(&[("host", "brug.example"), ("origin", "null")]));
        assert!(!own(&[("host", "brug.example")]));
    }
}
