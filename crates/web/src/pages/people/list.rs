//! `/m/{meeting}/people`: how many of each side, and who, for the hosts.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use meeting::{Side, file};

use super::words::{in_a_row, language_name};
use super::{DAYS_KEPT, MOST_PEOPLE};
use crate::error::WebError;
use crate::host::Host;
use crate::keeping::people::{Known, people, persons};
use crate::page::{Page, show};

/// People on a page, so that the page stays small.
const ON_A_PAGE: usize = 50;
/// From how many people on it is told that sides differ; before that everything is lopsided.
const ENOUGH_TO_COMPARE: usize = 4;

#[derive(Template)]
#[template(path = "people/list.html")]
struct List {
    page: Page,
    here: String,
    tables: String,
    counts: Vec<Count>,
    lopsided: bool,
    people: Vec<Row>,
    total: usize,
    /// Pages of the list with their addresses, when there are several.
    pages: Vec<(usize, bool)>,
    /// How many were just added from a file.
    added: usize,
    days_kept: usize,
}

/// How many of a side came, and how many are expected.
struct Count {
    word: &'static str,
    here: usize,
    expected: usize,
}

/// Someone in the list.
struct Row {
    id: String,
    name: String,
    side: &'static str,
    facts: Vec<String>,
    source: &'static str,
    /// Whether someone before has the same name.
    same_name: bool,
}

/// `GET /m/{meeting}/people`.
pub(crate) async fn list(host: Host, Query(asked): Query<HashMap<String, String>>) -> Result<Response, WebError> {
    let page = host.page("people-title");
    let known = people(&host.app, &host.row.id).await?;
    let number = |name: &str| asked.get(name).and_then(|text| text.parse::<usize>().ok());
    let pages = known.len().div_ceil(ON_A_PAGE).max(1);
    let at = number("page").unwrap_or(1).clamp(1, pages);
    let rows = known.iter().enumerate().skip((at - 1) * ON_A_PAGE).take(ON_A_PAGE);
    let people = rows.map(|(place, one)| row(one, &known[..place], &page)).collect();
    Ok(show(List {
        here: host.path("/people"),
        tables: host.path("/tables"),
        counts: counts(&host, &known),
        lopsided: is_lopsided(&host, &known),
        people,
        total: known.len(),
        pages: if pages > 1 { (1..=pages).map(|number| (number, number == at)).collect() } else { Vec::new() },
        added: number("added").unwrap_or(0).min(MOST_PEOPLE),
        days_kept: DAYS_KEPT,
        page,
    }))
}

fn row(one: &Known, before: &[Known], page: &Page) -> Row {
    let person = &one.person;
    let languages = person.languages.iter().map(|code| language_name(code, page.screen));
    let mut facts = vec![in_a_row(person.organisation.clone()), in_a_row(languages)];
    facts.retain(|fact| !fact.is_empty());
    facts.extend((!person.needs.is_empty()).then(|| page.one("people-needs", "needs", person.needs.join(" · "))));
    Row {
        id: one.id.clone(),
        name: person.name.clone(),
        side: person.side.word(),
        facts,
        source: match one.source.as_str() {
            "link" => "people-by-link",
            "file" => "people-by-file",
            _ => "people-by-host",
        },
        same_name: before.iter().any(|other| other.person.name == person.name),
    }
}

/// Both sides, the host's own first, and the bridge where someone is of it or is expected.
fn counts(host: &Host, known: &[Known]) -> Vec<Count> {
    let expected = &host.state().meeting.participants;
    let count = |side: Side, expected: u16| Count {
        word: side.word(),
        here: known.iter().filter(|known| known.person.side == side).count(),
        expected: usize::from(expected),
    };
    let mut counts = vec![
        count(Side::Informal, expected.informal),
        count(Side::Formal, expected.formal),
        count(Side::Bridge, expected.bridge),
    ];
    if host.side == Side::Formal {
        counts.swap(0, 1);
    }
    counts.retain(|count| count.word != Side::Bridge.word() || count.here + count.expected > 0);
    counts
}

/// Whether the sides are far apart, as the reader of meeting files has it.
fn is_lopsided(host: &Host, known: &[Known]) -> bool {
    let participants = host.now.with_people(persons(known)).participants;
    known.len() >= ENOUGH_TO_COMPARE && !file::numbers(&participants).is_empty()
}

/// `GET /m/{meeting}/people/list.csv`: everyone, for a spreadsheet.
pub(crate) async fn csv(host: Host) -> Result<Response, WebError> {
    let known = people(&host.app, &host.row.id).await?;
    let name = host.visitor.page("people-file").title;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ];
    Ok((headers, meeting::people::write(&persons(&known))).into_response())
}
