//! `/m/{meeting}/data`: what is kept of a meeting and until when; to take along, and to erase.

use askama::Template;
use axum::response::Response;

use crate::clock::NAME_DAYS;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::people::people;
use crate::page::{Page, go, show};

#[derive(Template)]
#[template(path = "meeting/data.html")]
struct DataPage {
    page: Page,
    here: String,
    people: usize,
    /// Whether a plan of the tables is kept.
    seating: bool,
    /// The day on which names go, if the meeting has a day.
    until: Option<String>,
    /// The day on which names were erased, if they were.
    names_erased: Option<String>,
    /// Whether the host left an address here.
    has_email: bool,
    example: bool,
    wrong: String,
}

#[derive(Template)]
#[template(path = "meeting/erase.html")]
struct ErasePage {
    page: Page,
    here: String,
    title: String,
    shared: bool,
    wrong: String,
}

/// The moment from which the names of a meeting are erased, in milliseconds since 1970; `None` while it has no day.
pub(crate) fn names_until(row: &store::Meeting) -> Option<i64> {
    row.last_day_ends.map(|ends| ends + i64::from(NAME_DAYS) * 24 * 60 * 60 * 1000)
}

/// `GET /m/{meeting}/data`.
pub(crate) async fn data(host: Host) -> Result<Response, WebError> {
    shown(&host, String::new()).await
}

async fn shown(host: &Host, wrong: String) -> Result<Response, WebError> {
    let page = host.page("data-title");
    Ok(show(DataPage {
        here: host.path(""),
        people: people(&host.app, &host.row.id).await?.len(),
        seating: host.app.store().seating(&host.row.id).await?.is_some(),
        until: names_until(&host.row).map(|at| page.day_of(at)),
        names_erased: host.row.names_erased.map(|at| page.day_of(at)),
        has_email: host.access.email.is_some(),
        example: host.row.example,
        wrong,
        page,
    }))
}

/// `POST /m/{meeting}/data`: names, addresses and the plan of the tables are erased now.
pub(crate) async fn erase_names(host: Host, fields: Fields) -> Result<Response, WebError> {
    if !fields.has("sure") {
        let wrong = host.page("data-title").t("data-tick");
        return shown(&host, wrong).await;
    }
    let mut write = host.app.store().begin().await?;
    write.erase_names(&host.row.id, host.app.now()).await?;
    write.commit().await?;
    Ok(go(&host.path("/data")))
}

/// `GET /m/{meeting}/data/erase`.
pub(crate) async fn ask_erase(host: Host) -> Response {
    erase_page(&host, String::new())
}

fn erase_page(host: &Host, wrong: String) -> Response {
    let state = host.state();
    show(ErasePage {
        page: host.page("erase-title"),
        here: host.path(""),
        title: state.meeting.title.clone(),
        shared: state.is_shared(),
        wrong,
    })
}

/// `POST /m/{meeting}/data/erase`: all of the meeting is erased, for both sides.
pub(crate) async fn erase(host: Host, fields: Fields) -> Result<Response, WebError> {
    if !fields.has("sure") {
        let wrong = host.page("erase-title").t("data-tick");
        return Ok(erase_page(&host, wrong));
    }
    let mut write = host.app.store().begin().await?;
    write.erase_meeting(&host.row.id, host.app.now()).await?;
    write.commit().await?;
    host.app.forget(&host.row.id);
    // The page of the meeting says from now on when it was erased, to both sides.
    Ok(go(&host.path("")))
}
