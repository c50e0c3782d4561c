//! All routes, and what every request passes through.

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::TimeoutLayer;

use crate::app::App;
use crate::assets;
use crate::error::{WebError, error_pages};
use crate::pages::{admin, contact, data, export, file, invitation, meeting_file, papers, privacy};
use crate::pages::{changes, details, home, invite, link, overview, people, programme, start, tables};
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
    // Papers are packed already; to pack them once more takes time and gains nothing.
    let packed = NotForContentType::const_new("application/");
    let read_people =
        get(people::read::ask).post(people::read::preview).layer(DefaultBodyLimit::max(people::spreadsheet::FILE));
    let take_people = post(people::read::take).layer(DefaultBodyLimit::max(people::read::TAKEN));
    Router::new()
        // Without a meeting.
        .route("/", get(home::home))
        .route("/language", post(home::language))
        .route("/forget", post(home::forget))
        .route("/example", post(home::example))
        .route("/start", get(start::begin).post(start::next))
        .route("/file", get(file::ask).post(file::read))
        .route("/file/start", post(file::start))
        .route("/privacy", get(privacy::privacy))
        .route("/assets/{version}/{name}", get(assets::asset))
        // The owner of the instance.
        .route("/admin", get(admin::numbers))
        .route("/admin/sign-out", post(admin::sign_out))
        .route("/admin/{secret}", get(admin::enter).post(admin::sign_in))
        // Secret links.
        .route("/h/{secret}", get(link::open))
        .route("/h/{secret}/card", get(link::card))
        .route("/s/{secret}", get(people::sign_up::form).post(people::sign_up::sign_up))
        .route("/s/{secret}/calendar.ics", get(people::sign_up::calendar))
        .route("/w/withdrawn", get(people::own::withdrawn))
        .route("/w/{secret}", get(people::own::look))
        .route("/w/{secret}/change", get(people::own::form).post(people::own::change))
        .route("/w/{secret}/withdraw", get(people::own::sure).post(people::own::withdraw))
        .route("/w/{secret}/calendar.ics", get(people::own::calendar))
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
        .route("/m/{meeting}/papers", get(papers::papers))
        .route("/m/{meeting}/papers.zip", get(papers::everything))
        .route("/m/{meeting}/papers/{language}/{file}", get(papers::paper))
        .route("/m/{meeting}/meeting.toml", get(meeting_file::save))
        .route("/m/{meeting}/file", get(meeting_file::ask).post(meeting_file::read))
        .route("/m/{meeting}/file/take", post(meeting_file::take))
        .route("/m/{meeting}/invitation", get(invitation::ask).post(invitation::agree))
        .route("/m/{meeting}/invitation/mail", post(invitation::send))
        .route("/m/{meeting}/contact", get(contact::ask).post(contact::keep))
        .route("/m/{meeting}/data", get(data::data).post(data::erase_names))
        .route("/m/{meeting}/data/erase", get(data::ask_erase).post(data::erase))
        .route("/m/{meeting}/export.zip", get(export::export))
        .route("/m/{meeting}/people", get(people::list::list))
        .route("/m/{meeting}/people/list.csv", get(people::list::csv))
        .route("/m/{meeting}/people/new", get(people::by_hand::new).post(people::by_hand::add))
        .route("/m/{meeting}/people/share", get(people::share::share).post(people::share::renew))
        .route("/m/{meeting}/people/read", read_people)
        .route("/m/{meeting}/people/read/take", take_people)
        .route("/m/{meeting}/people/{person}", get(people::by_hand::edit).post(people::by_hand::change))
        .route("/m/{meeting}/people/{person}/remove", get(people::by_hand::sure).post(people::by_hand::remove))
        .route("/m/{meeting}/tables", get(tables::look::look).post(tables::act::act))
        .route("/m/{meeting}/tables/change", get(tables::change::cost).post(tables::change::change))
        .route("/m/{meeting}/invite", post(invite::make))
        .route("/m/{meeting}/invite/{secret}", get(invite::share))
        .route("/m/{meeting}/link", post(link::renew))
        .route("/m/{meeting}/other-side", post(home::other_side))
        .fallback(async || WebError::NotFound)
        .layer(DefaultBodyLimit::max(FORM))
        .layer(from_fn(origin::own_pages_only))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn_with_state(app.clone(), error_pages))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(packed)))
        .layer(from_fn_with_state(app.clone(), headers::headers))
        .with_state(app)
}
