//! The meeting file (`meeting.toml`) that a person writes: text in, meeting and findings out; and back.
//!
//! Reading does not stop at the first mistake: every finding is told at once. See `docs/meeting-file.md` for the fields.

mod by_hand;
mod table;
mod wishes;
mod write;

use std::collections::BTreeSet;

use toml::de::DeTable;

pub use table::check_text;
use table::{Found, Report, Section};
pub use write::write;

use crate::finding::{Finding, Kind, Problem, looks_personal};
use crate::model::{Host, Meeting, Participants, Session, Side};

/// Most characters of a title, an organisation or a place.
pub const LINE: usize = 120;
/// Most characters of an aim, an offer or a need.
pub const SENTENCE: usize = 300;
/// Most lines of offers or of needs of a host.
pub const MOST_LINES: usize = 60;
/// Most hosts.
pub const MOST_HOSTS: usize = 12;
/// Most sessions.
pub const MOST_SESSIONS: usize = 6;
/// Shortest and longest session in minutes.
const SESSION_MINUTES: std::ops::RangeInclusive<i64> = 45..=480;
/// Years in which a meeting can be; what lies outside is a slip of the pen.
const YEARS: std::ops::RangeInclusive<i64> = 2000..=2100;
/// Fewest and most people at a table.
pub const TABLE_SIZE: std::ops::RangeInclusive<i64> = 3..=8;
/// Most people of a side.
pub const MOST_PEOPLE: i64 = 200;

/// A meeting file read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The meeting; `None` when a finding is an error.
    pub meeting: Option<Meeting>,
    /// Errors and warnings, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a meeting file. The people file that it names is not read; see [`crate::people::read`].
pub fn read(text: &str) -> Reading {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut report = Report::new(text);
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        report.add(error.span(), "", Problem::NotToml(error.message().to_owned()));
    }
    // One mistake can confuse the parser more than once.
    report.findings.dedup_by_key(|finding| finding.line);
    let meeting =
        if report.findings.is_empty() { meeting(Section::new(root.get_ref(), None, ""), &mut report) } else { None };
    let mut findings = report.findings;
    findings.sort_by_key(|finding| finding.line);
    let usable = findings.iter().all(|finding| finding.problem.is_warning());
    Reading { meeting: meeting.filter(|_| usable), findings }
}

fn meeting(mut root: Section<'_>, report: &mut Report<'_>) -> Option<Meeting> {
    let title = root.required_text("title", LINE, report);
    let place = root.text("place", LINE, report);
    let aim = root.text("aim", SENTENCE, report);
    let languages = languages(&mut root, report);
    let hosts = hosts(&mut root, report);
    let sessions = sessions(&mut root, report);
    let participants = participants(&mut root, report);
    let wishes = wishes::wishes(&mut root, &sessions, report);
    root.finish(report);
    Some(Meeting {
        title: title?.value,
        place: place.map(|found| found.value),
        aim: aim.map(|found| found.value),
        languages,
        hosts,
        sessions,
        participants,
        wishes,
    })
}

fn languages(root: &mut Section<'_>, report: &mut Report<'_>) -> Vec<String> {
    let found = root.texts("languages", LINE, report);
    match root.keys().find(|(key, _, _)| *key == "languages") {
        None => root.missing("languages", Kind::Texts, report),
        Some((_, value, span)) if value.get_ref().as_array().is_some_and(|array| array.is_empty()) => {
            report.add(Some(span), "languages", Problem::Empty);
        }
        Some(_) => {}
    }
    let available: Vec<String> = method::facts().languages.iter().map(|language| language.code.clone()).collect();
    let mut codes: Vec<String> = Vec::new();
    for Found { value, span } in found {
        let problem = if codes.contains(&value) {
            Problem::Twice(value)
        } else if available.contains(&value) {
            codes.push(value);
            continue;
        } else {
            Problem::UnknownLanguage { value, available: available.clone() }
        };
        report.add(Some(span), "languages", problem);
    }
    codes
}

fn hosts(root: &mut Section<'_>, report: &mut Report<'_>) -> Vec<Host> {
    let Some(tables) = root.tables("host", report) else { return Vec::new() };
    if tables.is_empty() {
        root.missing("host", Kind::Tables, report);
    }
    let count = tables.len();
    too_many(count, MOST_HOSTS, "host", report);
    let hosts: Vec<Host> = tables.into_iter().filter_map(|table| host(table, report)).collect();
    let sides: BTreeSet<Side> = hosts.iter().map(|host| host.side).collect();
    if let [side] = Vec::from_iter(sides)[..]
        && hosts.len() == count
    {
        report.add(None, "host", Problem::OneSideInvites(side));
    }
    hosts
}

fn host(mut table: Section<'_>, report: &mut Report<'_>) -> Option<Host> {
    let side = side(&mut table, report);
    let organisation = table.required_text("organisation", LINE, report);
    let kind = table.text("kind", LINE, report).map(|found| found.value);
    let offers = lines(&mut table, "offers", report);
    let needs = lines(&mut table, "needs", report);
    let contact = table.text("contact", LINE, report).map(|found| found.value);
    table.finish(report);
    Some(Host { side: side?, organisation: organisation?.value, kind, offers, needs, contact })
}

fn lines(table: &mut Section<'_>, key: &'static str, report: &mut Report<'_>) -> Vec<String> {
    let found = table.texts(key, SENTENCE, report);
    too_many(found.len(), MOST_LINES, &table.field(key), report);
    for line in found.iter().filter(|line| looks_personal(&line.value)) {
        report.add(Some(line.span.clone()), table.field(key), Problem::LooksPersonal);
    }
    found.into_iter().map(|found| found.value).collect()
}

fn too_many(count: usize, most: usize, field: &str, report: &mut Report<'_>) {
    if count > most {
        report.add(None, field, Problem::TooMany { count, most });
    }
}

fn side(table: &mut Section<'_>, report: &mut Report<'_>) -> Option<Side> {
    let found = table.required_text("side", LINE, report)?;
    let problem = match side_of(&found.value) {
        Some(Side::Bridge) => Problem::HostOfBridge,
        Some(side) => return Some(side),
        None => Problem::UnknownWord { value: found.value, allowed: vec!["informal".into(), "formal".into()] },
    };
    report.add(Some(found.span), table.field("side"), problem);
    None
}

/// The side that a word means, in English or Dutch, in small or large letters.
pub(crate) fn side_of(word: &str) -> Option<Side> {
    match word.trim().to_lowercase().as_str() {
        "informal" | "informeel" | "informele" | "i" => Some(Side::Informal),
        "formal" | "formeel" | "formele" | "f" => Some(Side::Formal),
        "bridge" | "brug" | "b" => Some(Side::Bridge),
        _ => None,
    }
}

fn sessions(root: &mut Section<'_>, report: &mut Report<'_>) -> Vec<Session> {
    let Some(tables) = root.tables("session", report) else { return Vec::new() };
    if tables.is_empty() {
        root.missing("session", Kind::Tables, report);
    }
    too_many(tables.len(), MOST_SESSIONS, "session", report);
    let mut sessions: Vec<Session> = Vec::new();
    for mut table in tables {
        let (starts, ends) = (table.moment("starts", report), table.moment("ends", report));
        let fields = (table.field("starts"), table.field("ends"));
        table.finish(report);
        let (Some(starts), Some(ends)) = (starts, ends) else { continue };
        let session = Session { starts: starts.value, ends: ends.value };
        let year = i64::from(session.starts.year());
        if !YEARS.contains(&year) {
            let problem = Problem::OutOfRange { value: year, least: *YEARS.start(), most: *YEARS.end() };
            report.add(Some(starts.span.clone()), fields.0.clone(), problem);
        }
        let minutes = session.ends.duration_since(session.starts).as_mins();
        if minutes <= 0 {
            report.add(Some(ends.span), fields.1, Problem::EndBeforeStart);
        } else if !SESSION_MINUTES.contains(&minutes) {
            report.add(Some(ends.span), fields.1, Problem::SessionLength(minutes));
        }
        if let Some(before) = sessions.last().filter(|before| session.starts < before.ends) {
            let problem = Problem::Overlap { session: sessions.len(), ends: before.ends };
            report.add(Some(starts.span), fields.0, problem);
        }
        sessions.push(session);
    }
    sessions
}

fn participants(root: &mut Section<'_>, report: &mut Report<'_>) -> Participants {
    let Some(mut table) = root.table("participants", report) else {
        if !root.keys().any(|(key, _, _)| key == "participants") {
            root.missing("participants", Kind::Table, report);
        }
        return Participants::default();
    };
    let mut count =
        |table: &mut Section<'_>, key| table.number(key, 0, MOST_PEOPLE, report).map(|number| number as u16);
    let (informal, formal) = (count(&mut table, "informal"), count(&mut table, "formal"));
    let bridge = count(&mut table, "bridge").unwrap_or(0);
    let size = table.number("table_size", *TABLE_SIZE.start(), *TABLE_SIZE.end(), report);
    let file = table.text("file", SENTENCE, report).map(|found| found.value);
    if file.is_none() {
        let known = |key: &str| table.keys().any(|(name, _, _)| name == key);
        for key in ["informal", "formal"].into_iter().filter(|key| !known(key)) {
            table.missing(key, Kind::Number, report);
        }
    }
    let participants = Participants {
        informal: informal.unwrap_or(0),
        formal: formal.unwrap_or(0),
        bridge,
        file,
        people: Vec::new(),
        open: false,
        table_size: size.map(|size| size as u16),
    };
    if participants.file.is_none() && informal.is_some() && formal.is_some() {
        let problems = numbers(&participants);
        problems.into_iter().for_each(|problem| report.add(table.span(), "participants", problem));
    }
    table.finish(report);
    participants
}

/// What is to be said of the numbers per side; asked again once the people file is read.
pub fn numbers(participants: &Participants) -> Vec<Problem> {
    let [informal, formal] = [Side::Informal, Side::Formal].map(|side| participants.count(side));
    match (informal, formal) {
        (0, 0) if participants.total() == 0 => vec![Problem::Nobody],
        (0, 0) => vec![Problem::NobodyOf(Side::Informal), Problem::NobodyOf(Side::Formal)],
        (0, _) => vec![Problem::NobodyOf(Side::Informal)],
        (_, 0) => vec![Problem::NobodyOf(Side::Formal)],
        _ if informal.max(formal) > 2 * informal.min(formal) => vec![Problem::Lopsided { informal, formal }],
        _ => Vec::new(),
    }
}
