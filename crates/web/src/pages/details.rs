//! Forms for the parts of a meeting: what for and where, when, how many, languages, and who we are.

use askama::Template;
use axum::response::Response;
use jiff::civil::{Date, DateTime, Time};
use meeting::preparation::{Part, Refused};
use meeting::{Session, Side, file};

use super::outrun::outrun;
use super::overview::faults;
use super::told;
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::page::{Page, go, show};

/// The words that Brug knows for what an organisation is; see `docs/meeting-file.md`.
pub(crate) const KINDS: [&str; 10] = [
    "self-organisation",
    "leisure club",
    "mosque",
    "church",
    "parents group",
    "neighbourhood team",
    "youth team",
    "centre for youth and family",
    "school",
    "municipality",
];

/// A form, what stands in it, and what is wrong with it.
#[derive(Template)]
#[template(path = "meeting/details.html")]
struct Details {
    page: Page,
    form: &'static str,
    action: String,
    back: String,
    seen: i64,
    /// The meeting as it would be with what was filled in.
    meeting: meeting::Meeting,
    side: Side,
    wrong: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    sessions: Vec<(String, String, String)>,
}

impl Details {
    /// What is wrong with a field of the meeting; empty when nothing is.
    fn wrong_with(&self, field: &str) -> &str {
        self.wrong.iter().find(|(name, _)| name == field).map_or("", |(_, text)| text)
    }

    fn knows_kind(&self, kind: &str) -> bool {
        KINDS.contains(&kind)
    }

    fn is_first_language(&self, code: &str) -> bool {
        self.meeting.languages.first().is_some_and(|first| first == code)
    }

    fn has_language(&self, code: &str) -> bool {
        self.meeting.languages.iter().any(|language| language == code)
    }

    /// The hosts of this side, each with the name of its fields in findings.
    fn ours(&self) -> Vec<(String, &meeting::Host)> {
        let hosts = self.meeting.hosts.iter().enumerate();
        let ours = hosts.filter(|(_, host)| host.side == self.side);
        ours.map(|(at, host)| (format!("host {}", at + 1), host)).collect()
    }
}

/// The forms by the end of their path.
fn parts(form: &str, fields: &Fields, host: &Host) -> Option<Vec<Part>> {
    Some(match form {
        "what" => vec![
            Part::Title(fields.text("title").to_owned()),
            Part::Aim(fields.filled("aim")),
            Part::Place(fields.filled("place")),
        ],
        "when" => vec![Part::Sessions(sessions(fields)?)],
        "numbers" => vec![Part::Numbers {
            informal: fields.number("informal")?,
            formal: fields.number("formal")?,
            bridge: fields.number("bridge").unwrap_or(0),
            table_size: fields.number("table_size").filter(|size| file::TABLE_SIZE.contains(&i64::from(*size))),
        }],
        "languages" => vec![Part::Languages(languages(fields))],
        "us" => vec![Part::Hosts(host.side, hosts(fields, host.side))],
        _ => return None,
    })
}

/// The spoken language first, then the others that are ticked.
fn languages(fields: &Fields) -> Vec<String> {
    let first = fields.text("first").to_owned();
    let others = fields.all("languages").into_iter().filter(|code| *code != first);
    std::iter::once(first.clone()).filter(|code| !code.is_empty()).chain(others).collect()
}

/// A row for each half-day; rows without a day are left out.
fn sessions(fields: &Fields) -> Option<Vec<Session>> {
    let moment = |day: &str, time: &str| -> Option<DateTime> {
        Some(day.parse::<Date>().ok()?.to_datetime(time.parse::<Time>().ok()?))
    };
    (0..file::MOST_SESSIONS)
        .map(|at| ["day", "starts", "ends"].map(|name| fields.text(&format!("{name}-{at}"))))
        .filter(|[day, ..]| !day.is_empty())
        .map(|[day, starts, ends]| Some(Session { starts: moment(day, starts)?, ends: moment(day, ends)? }))
        .collect()
}

fn hosts(fields: &Fields, side: Side) -> Vec<meeting::Host> {
    (0..file::MOST_HOSTS)
        .filter_map(|at| {
            let text = |name: &str| fields.filled(&format!("{name}-{at}"));
            let lines = |name: &str| fields.lines(&format!("{name}-{at}"));
            Some(meeting::Host {
                side,
                organisation: text("organisation")?,
                kind: text("kind"),
                offers: lines("offers"),
                needs: lines("needs"),
                contact: text("contact"),
            })
        })
        .collect()
}

fn shown(host: &Host, form: &'static str, meeting: meeting::Meeting, wrong: Vec<(String, String)>) -> Response {
    let page = host.page(&format!("details-{form}-title"));
    let known = KINDS.iter().map(|kind| ((*kind).to_owned(), told::kind_of(kind, &page)));
    let row = |session: &Session| {
        let time = |moment: &DateTime| moment.strftime("%H:%M").to_string();
        (session.starts.date().to_string(), time(&session.starts), time(&session.ends))
    };
    let mut sessions: Vec<_> = meeting.sessions.iter().map(row).collect();
    // One empty row to add a half-day.
    if sessions.len() < file::MOST_SESSIONS {
        sessions.push(Default::default());
    }
    show(Details {
        form,
        action: host.path(&format!("/{form}")),
        back: host.path(""),
        seen: host.state().length,
        side: host.side,
        kinds: known.collect(),
        sessions,
        meeting,
        wrong,
        page,
    })
}

fn form_of(name: &str) -> Option<&'static str> {
    ["what", "when", "numbers", "languages", "us"].into_iter().find(|form| *form == name)
}

/// `GET /m/{meeting}/{form}`.
pub(crate) async fn form(host: Host, name: &'static str) -> Result<Response, WebError> {
    let form = form_of(name).ok_or(WebError::NotFound)?;
    Ok(shown(&host, form, host.state().meeting.clone(), Vec::new()))
}

/// `POST /m/{meeting}/{form}`.
pub(crate) async fn change(host: Host, fields: Fields, name: &'static str) -> Result<Response, WebError> {
    let form = form_of(name).ok_or(WebError::NotFound)?;
    let page = host.page("overview-title");
    let seen = fields.number("seen").unwrap_or(0);
    let mut candidate = host.state().meeting.clone();
    let Some(parts) = parts(form, &fields, &host) else {
        let wrong = vec![(form.to_owned(), page.t("wrong-unreadable"))];
        return Ok(shown(&host, form, candidate, wrong));
    };
    parts.iter().for_each(|part| part.apply(&mut candidate));
    // Wishes that no longer fit other half-days go with the change; they are no fault of this form.
    candidate.wishes = meeting::Wishes::default();
    let mut wrong = faults(&candidate, &page);
    if form == "when" && candidate.sessions != host.state().meeting.sessions && is_past(&host.app, &candidate) {
        wrong.push(("session".to_owned(), page.t("wrong-past")));
    }
    if form == "us" && candidate.hosts_of(host.side).next().is_none() {
        wrong.push(("host".to_owned(), page.t("wrong-empty")));
    }
    if !wrong.is_empty() {
        return Ok(shown(&host, form, candidate, wrong));
    }
    let agreed: Vec<i64> = fields.all("agreed").iter().filter_map(|number| number.parse().ok()).collect();
    for part in parts {
        // What the host left as it was is not a wish of theirs, whatever it has become meanwhile.
        if part == host.state().part_at(part.subject(), seen) {
            continue;
        }
        if let Err(refused) = host.change(part.clone(), seen, &agreed).await? {
            return match refused {
                Refused::Outrun(change) => {
                    Ok(outrun(&host, &change, &part, &fields, &host.path(&format!("/{form}")), &host.path("")))
                }
                _ => Err(WebError::NotFound),
            };
        }
    }
    Ok(go(&host.path("")))
}

/// Whether the last half-day of a meeting is over.
pub(crate) fn is_past(app: &App, meeting: &meeting::Meeting) -> bool {
    meeting.sessions.iter().all(|session| session.ends < app.local_now())
}

impl Host {
    /// Changes a part of the meeting, as the host saw it at entry `seen`. `agreed`: changes of the other side that the host has
    /// seen since, and wants to replace.
    async fn change(&self, part: Part, seen: i64, agreed: &[i64]) -> Result<Result<(), Refused>, WebError> {
        self.act(|state| {
            let last = state.last_change(part.subject()).map_or(0, |change| change.number);
            state.change(part.clone(), if agreed.contains(&last) { last } else { seen })
        })
        .await
    }
}
