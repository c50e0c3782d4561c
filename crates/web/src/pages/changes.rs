//! `/m/{meeting}/changes`: what the other side changed since the last visit, to accept or to answer; and all that came before.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use meeting::file::{SENTENCE, check_text};
use meeting::preparation::Change;

use super::told;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::page::{Page, go, show};

#[derive(Template)]
#[template(path = "meeting/changes.html")]
struct Changes {
    page: Page,
    here: String,
    new: Vec<Told>,
    /// How many more are new than are shown.
    more: usize,
    old: Vec<Told>,
    wrong: String,
}

/// A change in words.
struct Told {
    number: i64,
    what: String,
    by: &'static str,
    by_us: bool,
    day: String,
    before: Vec<String>,
    after: Vec<String>,
    accepted: bool,
    answers: Vec<(&'static str, String)>,
}

/// Most new changes that are shown; the last ones.
const MOST_NEW: usize = 100;
/// Most earlier changes that are shown.
const MOST_OLD: usize = 40;

/// `GET /m/{meeting}/changes`. What is shown here is not new at the next visit.
pub(crate) async fn changes(host: Host) -> Result<Response, WebError> {
    let shown = shown(&host, String::new());
    // Without news there is nothing to remember.
    if host.state().news_for(host.side, host.access.seen).next().is_some() {
        let mut write = host.app.store().begin().await?;
        write.set_seen(&host.access.id, host.state().length).await?;
        write.commit().await?;
    }
    Ok(shown)
}

fn shown(host: &Host, wrong: String) -> Response {
    let page = host.page("changes-title");
    let state = host.state();
    let told = |change: &Change| told(change, host, &page);
    let new: Vec<i64> = state.news_for(host.side, host.access.seen).map(|change| change.number).collect();
    let is_new = |change: &&Change| new.contains(&change.number);
    show(Changes {
        here: host.path("/changes"),
        new: state.changes.iter().rev().filter(is_new).take(MOST_NEW).map(told).collect(),
        more: new.len().saturating_sub(MOST_NEW),
        old: state.changes.iter().rev().filter(|change| !is_new(change)).take(MOST_OLD).map(told).collect(),
        wrong,
        page,
    })
}

fn told(change: &Change, host: &Host, page: &Page) -> Told {
    Told {
        number: change.number,
        what: told::name(change.after.subject(), page),
        by: change.by.word(),
        by_us: change.by == host.side,
        day: page.day_of(change.at),
        before: told::lines(&change.before, page),
        after: told::lines(&change.after, page),
        accepted: change.accepted,
        answers: change.answers.iter().map(|answer| (answer.by.word(), answer.text.clone())).collect(),
    }
}

/// `POST /m/{meeting}/changes/{number}`: accepted, or answered.
pub(crate) async fn respond(
    host: Host,
    Path((_, number)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, WebError> {
    let done = if fields.has("accept") {
        host.act(|state| Ok(state.accept(host.side, number)?.into_iter().collect())).await?
    } else {
        let Ok(text) = check_text(&fields.text("answer").replace(['\r', '\n'], " "), SENTENCE) else {
            let wrong = host.visitor.page("changes-title").n("wrong-answer", SENTENCE);
            return Ok(shown(&host, wrong));
        };
        host.act(|state| Ok(vec![state.answer(number, text.clone())?])).await?
    };
    done.map_err(|_| WebError::NotFound)?;
    Ok(go(&host.path("/changes")))
}
