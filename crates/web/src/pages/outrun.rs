//! Two hosts changed the same thing: both are shown, and the one who came later chooses. Nothing is lost.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use meeting::preparation::{Change, Part};

use super::told;
use crate::fields::Fields;
use crate::host::Host;
use crate::page::{Page, show};

#[derive(Template)]
#[template(path = "meeting/outrun.html")]
struct OutrunPage {
    page: Page,
    what: String,
    by: &'static str,
    by_us: bool,
    before: Vec<String>,
    theirs: Vec<String>,
    ours: Vec<String>,
    action: String,
    back: String,
    /// Fields of the form once more, to send it with open eyes.
    fields: Vec<(String, String)>,
    /// The number of the change that is before the host's eyes now.
    agreed: i64,
}

/// The page with both changes. `ours`: what the host wanted; `action`: where their form goes; `back`: the page of the form.
pub(crate) fn outrun(host: &Host, change: &Change, ours: &Part, fields: &Fields, action: &str, back: &str) -> Response {
    let page = host.page("outrun-title");
    let mut response = show(OutrunPage {
        what: told::name(change.after.subject(), &page),
        by: change.by.word(),
        by_us: change.by == host.side,
        before: told::lines(&change.before, &page),
        theirs: told::lines(&change.after, &page),
        ours: told::lines(ours, &page),
        action: action.to_owned(),
        back: back.to_owned(),
        fields: fields.all_of_them(),
        agreed: change.number,
        page,
    });
    *response.status_mut() = StatusCode::CONFLICT;
    response
}
