//! `/m/{meeting}/export.zip`: everything that is kept of a meeting, for its hosts to take along.

use std::io::{Cursor, Write};

use axum::response::Response;
use jiff::Timestamp;
use meeting::Meeting;
use meeting::preparation::{Change, Entry, Event, State};
use method::Speech;
use serde::Serialize;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::told;
use crate::app::local;
use crate::desk::at_desk;
use crate::download;
use crate::error::WebError;
use crate::host::Host;
use crate::keeping::entries;
use crate::keeping::people::{people, persons};
use crate::making::Order;
use crate::page::Page;
use crate::security::limits::{Place, What};

/// Name of the people file; the meeting file beside it names it, so that `brug make` finds it.
const PEOPLE: &str = "people.csv";

/// `GET /m/{meeting}/export.zip`.
pub(crate) async fn export(host: Host, place: Place) -> Result<Response, WebError> {
    host.app.limits().count(What::Heavy, place, host.app.now())?;
    let page = host.page("data-title");
    let persons = persons(&people(&host.app, &host.row.id).await?);
    let entries = entries(&host.app, &host.row.id).await?;
    let tables = tables(&host, &page).await?;
    let meeting = host.state().meeting.clone();
    let mut files = vec![
        ("README.txt", readme(&meeting, !persons.is_empty(), tables.is_some(), &page).into_bytes()),
        ("meeting.toml", meeting_file(&meeting, !persons.is_empty()).into_bytes()),
        ("journal.jsonl", journal(&entries, host.state(), &page).into_bytes()),
    ];
    if !persons.is_empty() {
        files.push((PEOPLE, meeting::people::write(&persons).into_bytes()));
    }
    files.extend(tables.map(|tables| ("tables.csv", tables)));
    let name = format!("{}-export.zip", materials::slug(&meeting.title));
    Ok(download::file(archive(&files), &name, &meeting.title))
}

/// The plan of the tables as a table, if the hosts keep one.
async fn tables(host: &Host, page: &Page) -> Result<Option<Vec<u8>>, WebError> {
    let Some(mut order) = Order::of(host).await? else { return Ok(None) };
    // Not the words of the screens, which bear invisible marks.
    let speech = Speech::embedded(&page.screen.code);
    at_desk(&host.app, &host.row.id, move || {
        order.kept_seating().map(|seated| materials::seating::csv(seated, &speech))
    })
    .await
}

fn meeting_file(meeting: &Meeting, with_people: bool) -> String {
    let mut meeting = meeting.clone();
    meeting.participants.file = with_people.then(|| PEOPLE.to_owned());
    meeting::file::write(&meeting)
}

/// What is in the archive, in plain words.
fn readme(meeting: &Meeting, people: bool, tables: bool, page: &Page) -> String {
    let mut lines = vec![page.one("export-title", "title", &meeting.title), String::new()];
    let mut line = |name: &str, about: &str| lines.push(format!("{name}: {}", page.t(about)));
    line("meeting.toml", "export-meeting");
    line("journal.jsonl", "export-journal");
    if people {
        line(PEOPLE, "export-people");
    }
    if tables {
        line("tables.csv", "export-tables");
    }
    lines.extend([String::new(), page.t("export-careful"), String::new()]);
    // A text file is no place for the invisible marks of the screens.
    lines.join("\r\n").replace(['\u{2068}', '\u{2069}'], "")
}

/// An entry of the journal as a person reads it.
#[derive(Serialize)]
struct Line {
    number: i64,
    day: String,
    time: String,
    side: &'static str,
    what: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    before: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    after: Vec<String>,
}

/// A line of JSON for each entry.
fn journal(entries: &[Entry], state: &State, page: &Page) -> String {
    let line = |entry: &Entry| {
        let change = state.changes.iter().find(|change| change.number == entry.number);
        let line = told_entry(entry, change, page);
        let json = serde_json::to_string(&line).expect("texts and numbers");
        format!("{}\n", json.replace(['\u{2068}', '\u{2069}'], ""))
    };
    entries.iter().map(line).collect()
}

fn told_entry(entry: &Entry, change: Option<&Change>, page: &Page) -> Line {
    let moment = Timestamp::from_millisecond(entry.at).map(local).unwrap_or_default();
    let what = match &entry.event {
        Event::Started(_) => page.t("export-started"),
        Event::Joined => page.t("export-joined"),
        Event::Changed(part) => told::name(part.subject(), page),
        Event::ProgrammeUndone => page.t("export-undone"),
        Event::Accepted(number) => page.one("export-accepted", "number", number.to_string()),
        Event::Answered(number, text) => {
            page.with("export-answered", &[("number", number.to_string().into()), ("text", text.clone().into())])
        }
        Event::ProgrammeAgreed => page.t("export-programme-agreed"),
        Event::InvitationAgreed => page.t("export-invitation-agreed"),
    };
    let after = match &entry.event {
        Event::Started(meeting) => {
            let parts = super::file::SUBJECTS.iter().map(|subject| meeting::preparation::Part::of(*subject, meeting));
            parts.flat_map(|part| told::lines(&part, page)).collect()
        }
        _ => change.map(|change| told::lines(&change.after, page)).unwrap_or_default(),
    };
    Line {
        number: entry.number,
        day: moment.date().to_string(),
        time: moment.strftime("%H:%M").to_string(),
        side: entry.by.word(),
        what,
        before: change.map(|change| told::lines(&change.before, page)).unwrap_or_default(),
        after,
    }
}

fn archive(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in files {
        zip.start_file(*name, options).expect("names are distinct and short");
        zip.write_all(bytes).expect("writing to memory does not fail");
    }
    zip.finish().expect("writing to memory does not fail").into_inner()
}
