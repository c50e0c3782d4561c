//! Files as an answer: what kind, under which name, and how long a browser may keep them.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The kind of content that a file has, by the ending of its name.
pub(crate) fn kind(ending: &str) -> &'static str {
    match ending {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "zip" => "application/zip",
        "png" => "image/png",
        "ics" => "text/calendar; charset=utf-8",
        "toml" => "text/plain; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A file to save. `plain`: its name in small Latin letters; `own`: its name as people write it, without ending.
pub(crate) fn file(bytes: Vec<u8>, plain: &str, own: &str) -> Response {
    let ending = plain.rsplit_once('.').map_or("", |(_, ending)| ending);
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind(ending))),
        (CONTENT_DISPOSITION, disposition(plain, &format!("{}.{ending}", file_name(own)))),
    ];
    (headers, bytes).into_response()
}

/// The header with both names (RFC 6266): old programs take the first, all others the second.
fn disposition(plain: &str, own: &str) -> HeaderValue {
    let own = percent_encoding::utf8_percent_encode(own, percent_encoding::NON_ALPHANUMERIC);
    HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{own}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

/// Most characters of a name of a file; some systems take 255 bytes, and a letter may have four.
const NAME: usize = 60;

/// A text as the name of a file: without what systems do not take in one.
fn file_name(text: &str) -> String {
    let is_good = |c: &char| !c.is_control() && !r#"/\:*?"<>|"#.contains(*c) && !is_mark(*c);
    let name: String = text.chars().filter(is_good).take(NAME).collect();
    let name = name.trim().trim_matches('.').trim();
    if name.is_empty() { "brug".to_owned() } else { name.to_owned() }
}

/// Invisible marks that turn the direction of what follows, with which a name could seem to have another ending.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A picture of a state: kept by the browser for a day when its address names the state (`asked`), and else asked for again.
pub(crate) fn kept(bytes: Vec<u8>, ending: &str, mark: &str, asked: bool) -> Response {
    let mut response = ([(CONTENT_TYPE, HeaderValue::from_static(kind(ending)))], bytes).into_response();
    put_marks(response.headers_mut(), mark, asked);
    response
}

/// The answer to who has the picture of this state already; `None` when they do not.
pub(crate) fn has_already(headers: &HeaderMap, mark: &str, asked: bool) -> Option<Response> {
    let known = headers.get(IF_NONE_MATCH)?.to_str().ok()?;
    let is_it = known.split(',').any(|tag| tag.trim().trim_start_matches("W/").trim_matches('"') == mark);
    is_it.then(|| {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        put_marks(response.headers_mut(), mark, asked);
        response
    })
}

fn put_marks(headers: &mut HeaderMap, mark: &str, asked: bool) {
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{mark}\"")) {
        headers.insert(ETAG, tag);
    }
    let keep = if asked { "private, max-age=86400, immutable" } else { "private, no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_arabic_travels_beside_one_in_latin_letters() {
        let header = disposition("daawa.docx", "دعوة.docx");
        let text = header.to_str().expect("letters of a header");
        assert_eq!(text, "attachment; filename=\"daawa.docx\"; filename*=UTF-8''%D8%AF%D8%B9%D9%88%D8%A9%2Edocx");
    }

    #[test]
    fn a_title_cannot_leave_its_folder_or_pretend_another_ending() {
        assert_eq!(file_name("../..\\x: \"Ouders\"\n\u{202E}gpj"), "x Oudersgpj");
        assert_eq!(file_name("..."), "brug");
        assert_eq!(file_name(&"م".repeat(500)).chars().count(), NAME);
    }
}
