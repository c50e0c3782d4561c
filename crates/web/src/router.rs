//! All routes, and what every request passes through.

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::app::App;
use crate::assets;
use crate::error::{WebError, error_pages};
use crate::pages::{changes, details, home, invite, link, overview, programme, start};
use crate::security::{headers, origin};

/// Most bytes of a form.
const FORM: usize = 256 * 1024;
/// How long an answer may take; making all papers of a large meeting takes some seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// The whole application.
pub fn router(app: App) -> Router {
    let details = |form: &'static str| {
        get(move |host| details::form(host, form)).post(move |host, fields| details::change(host, fields, form))
    };
    Router::new()
        // Without a meeting.
        .route("/", get(home::home))
        .route("/language", post(home::language))
        .route("/example", post(home::example))
        .route("/start", get(start::begin).post(start::next))
        .route("/assets/{version}/{name}", get(assets::asset))
        // Secret links.
        .route("/h/{secret}", get(link::open))
        .route("/h/{secret}/card", get(link::card))
        .route("/i/{secret}", get(invite::welcome).post(invite::accept))
        // A meeting, for its hosts.
        .route("/m/{meeting}", get(overview::overview))
        .route("/m/{meeting}/what", details("what"))
        .route("/m/{meeting}/when", details("when"))
        .route("/m/{meeting}/numbers", details("numbers"))
        .route("/m/{meeting}/languages", details("languages"))
        .route("/m/{meeting}/us", details("us"))
        .route("/m/{meeting}/changes", get(changes::changes))
        .route("/m/{meeting}/changes/{number}", post(changes::respond))
        .route("/m/{meeting}/programme", get(programme::programme).post(programme::change))
        .route("/m/{meeting}/invite", post(invite::make))
        .route("/m/{meeting}/invite/{secret}", get(invite::share))
        .route("/m/{meeting}/link", post(link::renew))
        .route("/m/{meeting}/other-side", post(home::other_side))
        .fallback(async || WebError::NotFound)
        .layer(DefaultBodyLimit::max(FORM))
        .layer(from_fn(origin::own_pages_only))
        .layer(from_fn_with_state(app.clone(), error_pages))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(app.clone(), headers::headers))
        .with_state(app)
}
