//! `/m/{meeting}/meeting.toml`: the meeting as a file. `/m/{meeting}/file`: a file read into the meeting, part by part.

use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::response::Response;
use meeting::Meeting;
use meeting::preparation::{Part, Refused, Subject};

use super::details::is_past;
use super::file::{FindingView, SUBJECTS, sent, views};
use super::told;
use crate::download;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::prepared;
use crate::page::{Page, go, show};

#[derive(Template)]
#[template(path = "meeting/file.html")]
struct FilePage {
    page: Page,
    here: String,
    text: String,
    seen: i64,
    /// Whether a file was read.
    read: bool,
    findings: Vec<FindingView>,
    differences: Vec<Difference>,
    wrong: String,
}

/// A part that is another in the file.
struct Difference {
    word: &'static str,
    name: String,
    now: Vec<String>,
    file: Vec<String>,
    ticked: bool,
}

/// `GET /m/{meeting}/meeting.toml`.
pub(crate) async fn save(host: Host) -> Response {
    let meeting = &host.state().meeting;
    let name = format!("{}.toml", materials::slug(&meeting.title));
    download::file(meeting::file::write(meeting).into_bytes(), &name, &meeting.title)
}

/// `GET /m/{meeting}/file`.
pub(crate) async fn ask(host: Host) -> Response {
    shown(&host, Found::default())
}

/// `POST /m/{meeting}/file`: what a file would change.
pub(crate) async fn read(host: Host, form: Result<Multipart, MultipartRejection>) -> Result<Response, WebError> {
    let page = host.page("meeting-file-title");
    Ok(match sent(form).await? {
        Ok(text) => shown(&host, Found::of(text)),
        Err(wrong) => shown(&host, Found { wrong: page.t(wrong.key()), ..Found::default() }),
    })
}

/// `POST /m/{meeting}/file/take`: the parts that are ticked become as in the file.
pub(crate) async fn take(host: Host, fields: Fields) -> Result<Response, WebError> {
    let page = host.page("meeting-file-title");
    let found = Found::of(fields.text("text").to_owned());
    let Some(wished) = found.reading.as_ref().and_then(|reading| reading.meeting.clone()) else {
        return Ok(shown(&host, found));
    };
    let ticked = fields.all("part");
    let parts: Vec<Part> = SUBJECTS
        .into_iter()
        .filter(|subject| ticked.iter().any(|word| word == word_of(*subject)))
        .map(|subject| Part::of(subject, &wished))
        .collect();
    if parts.is_empty() {
        return Ok(shown(&host, Found { wrong: page.t("wrong-choice"), ticked: Some(ticked), ..found }));
    }
    let takes_days = parts.iter().any(|part| part.subject() == Subject::Sessions);
    let past = (takes_days && is_past(&host.app, &wished)).then(|| page.t("wrong-past"));
    if let Some(wrong) = past.or_else(|| misfit(&host.state().meeting, &parts, &page)) {
        return Ok(shown(&host, Found { wrong, ticked: Some(ticked), ..found }));
    }
    let seen = fields.number("seen").unwrap_or(0);
    let mut outrun = false;
    for part in parts {
        match host.act(|state| state.change(part.clone(), by_this_form(state, &part, seen, &host))).await? {
            Ok(()) => {}
            Err(Refused::Outrun(_)) => outrun = true,
            Err(_) => return Err(WebError::NotFound),
        }
    }
    if outrun {
        let now = later(&host).await?;
        let wrong = page.t("meeting-file-outrun");
        return Ok(shown(&now, Found { wrong, ..found }));
    }
    Ok(go(&host.path("/changes")))
}

/// The entry after which a change of a part counts as another's: half-days of this form take wishes for the programme with
/// them, and that is no change by someone else.
fn by_this_form(state: &meeting::preparation::State, part: &Part, seen: i64, host: &Host) -> i64 {
    let last = state.last_change(part.subject());
    let is_ours = last.is_some_and(|change| change.by == host.side && change.number > host.state().length);
    if is_ours { state.length } else { seen }
}

/// The host with the meeting as it is by now.
async fn later(host: &Host) -> Result<Host, WebError> {
    let row = host.app.store().meeting(&host.row.id).await?.ok_or(WebError::NotFound)?;
    let now = prepared(&host.app, &row.id, row.length).await?;
    Ok(Host { row, now, ..host.clone() })
}

/// What does not fit when only some parts are taken, such as a programme for two half-days without the second; `None`
/// when all fits.
fn misfit(meeting: &Meeting, parts: &[Part], page: &Page) -> Option<String> {
    let mut candidate = meeting.clone();
    let takes_programme = parts.iter().any(|part| part.subject() == Subject::Programme);
    if !takes_programme {
        // Wishes that no longer fit go with other half-days.
        candidate.wishes = meeting::Wishes::default();
    }
    parts.iter().for_each(|part| part.apply(&mut candidate));
    let faults = super::overview::faults(&candidate, page);
    faults.first().map(|(_, reason)| page.one("meeting-file-misfit", "reason", reason))
}

/// What was found in a file.
#[derive(Default)]
struct Found {
    text: String,
    reading: Option<meeting::file::Reading>,
    ticked: Option<Vec<String>>,
    wrong: String,
}

impl Found {
    fn of(text: String) -> Found {
        Found { reading: Some(meeting::file::read(&text)), text, ..Found::default() }
    }
}

fn shown(host: &Host, found: Found) -> Response {
    let page = host.page("meeting-file-title");
    let findings = found.reading.as_ref().map(|reading| views(&reading.findings, &page)).unwrap_or_default();
    let wished = found.reading.as_ref().and_then(|reading| reading.meeting.as_ref());
    let now = &host.state().meeting;
    let is_ticked = |word: &str| found.ticked.as_ref().is_none_or(|ticked| ticked.iter().any(|tick| tick == word));
    let differences = wished.map(|wished| differences(now, wished, &is_ticked, &page)).unwrap_or_default();
    show(FilePage {
        here: host.path(""),
        seen: host.state().length,
        read: wished.is_some(),
        findings,
        differences,
        text: found.text,
        wrong: found.wrong,
        page,
    })
}

fn differences(now: &Meeting, wished: &Meeting, is_ticked: &dyn Fn(&str) -> bool, page: &Page) -> Vec<Difference> {
    let difference = |subject: Subject| {
        let (now, file) = (Part::of(subject, now), Part::of(subject, wished));
        let word = word_of(subject);
        (now != file).then(|| Difference {
            word,
            name: told::name(subject, page),
            now: told::lines(&now, page),
            file: told::lines(&file, page),
            ticked: is_ticked(word),
        })
    };
    SUBJECTS.into_iter().filter_map(difference).collect()
}

/// A part as the form names it.
fn word_of(subject: Subject) -> &'static str {
    match subject {
        Subject::Title => "title",
        Subject::Place => "place",
        Subject::Aim => "aim",
        Subject::Languages => "languages",
        Subject::Hosts(meeting::Side::Formal) => "hosts-formal",
        Subject::Hosts(_) => "hosts-informal",
        Subject::Sessions => "sessions",
        Subject::Numbers => "numbers",
        Subject::Programme => "programme",
    }
}
