//! Styles, scripts and icons, embedded in the program; their paths bear a version, so that browsers may keep them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::error::WebError;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Embedded;

/// A file that is served.
struct Asset {
    bytes: Vec<u8>,
    kind: &'static str,
    version: String,
}

static ASSETS: LazyLock<BTreeMap<&'static str, Asset>> = LazyLock::new(|| {
    let styles = [
        "styles/layers.css",
        "styles/tokens.css",
        "styles/base.css",
        "styles/forms.css",
        "styles/parts.css",
        "styles/programme.css",
        "styles/papers.css",
        "styles/people.css",
        "styles/print.css",
    ];
    [
        ("style.css", joined(&styles), "text/css; charset=utf-8"),
        ("icons.svg", joined(&["icons.svg"]), "image/svg+xml"),
        ("brug.js", joined(&["scripts/brug.js"]), "text/javascript; charset=utf-8"),
        ("programme.js", joined(&["scripts/programme.js"]), "text/javascript; charset=utf-8"),
        ("favicon.svg", joined(&["favicon.svg"]), "image/svg+xml"),
    ]
    .into_iter()
    .map(|(name, bytes, kind)| {
        let version = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        (name, Asset { bytes, kind, version })
    })
    .collect()
});

/// One sheet of several, so that a slow phone asks once.
fn joined(names: &[&str]) -> Vec<u8> {
    let file = |name: &&str| Embedded::get(name).unwrap_or_else(|| panic!("assets/{name} is embedded")).data;
    names.iter().flat_map(|name| file(name).to_vec()).collect()
}

/// Path of a file with its version.
pub(crate) fn path(name: &str) -> String {
    match ASSETS.get(name) {
        Some(asset) => format!("/assets/{}/{name}", asset.version),
        None => format!("/assets/unknown/{name}"),
    }
}

/// `GET /assets/{version}/{name}`.
pub(crate) async fn asset(Path((_, name)): Path<(String, String)>) -> Result<Response, WebError> {
    let asset = ASSETS.get(name.as_str()).ok_or(WebError::NotFound)?;
    let headers = [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, asset.bytes.as_slice()).into_response())
}
