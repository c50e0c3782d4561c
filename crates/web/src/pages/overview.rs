//! `/m/{meeting}`: the meeting at a glance: what is settled, what is next, what waits for the other side.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use meeting::preparation::Subject;
use meeting::programme::rules;
use meeting::{Side, file};
use store::AccessKind;

use super::invite::organisations;
use super::told;
use crate::app::App;
use crate::error::WebError;
use crate::host::Host;
use crate::keeping::people::people;
use crate::page::{Page, show};

#[derive(Template)]
#[template(path = "meeting/overview.html")]
struct Overview {
    page: Page,
    here: String,
    /// Whether the other side has a host here.
    shared: bool,
    /// Whether an invitation for the other side is open.
    invited: bool,
    other: &'static str,
    us: String,
    them: String,
    facts: Vec<Fact>,
    programme: Programme,
    informal: usize,
    formal: usize,
    bridge: usize,
    lopsided: bool,
    invitation: &'static str,
    example_days: usize,
}

/// Something about the meeting that a host can change.
struct Fact {
    icon: &'static str,
    label: String,
    lines: Vec<String>,
    path: String,
    /// Whether nothing is filled in yet.
    open: bool,
}

/// How far the programme is.
struct Programme {
    lines: Vec<String>,
    broken: usize,
    impossible: bool,
    /// `fixed`, `waits-for-us`, `waits-for-them`, `open` or `needs-both`.
    state: &'static str,
}

pub(crate) async fn overview(State(app): State<App>, host: Host) -> Result<Response, WebError> {
    let mut page = host.page("overview-title");
    page.title = host.state().meeting.title.clone();
    let state = host.state();
    let other = host.side.other();
    let known = people(&app, &host.row.id).await?;
    let count = |side: Side| known.iter().filter(|known| known.person.side == side).count();
    let (informal, formal) = (count(Side::Informal), count(Side::Formal));
    let accesses = app.store().accesses(&host.row.id).await?;
    let open = accesses.iter().any(|access| {
        access.kind == AccessKind::Invitation
            && access.ended.is_none()
            && access.expires.is_none_or(|expires| expires > app.now())
    });
    let waits = |agreed: &std::collections::BTreeSet<Side>| match agreed.len() {
        _ if !state.is_shared() => "needs-both",
        2 => "fixed",
        1 if agreed.contains(&host.side) => "waits-for-them",
        1 => "waits-for-us",
        _ => "open",
    };
    let facts = facts(&host, &page);
    let overview = Overview {
        here: host.path(""),
        shared: state.is_shared(),
        invited: open,
        other: other.word(),
        us: organisations(state.meeting.hosts_of(host.side)),
        them: organisations(state.meeting.hosts_of(other)),
        facts,
        programme: programme(&host, &page, waits(&state.programme_agreed)),
        informal,
        formal,
        bridge: count(Side::Bridge),
        lopsided: informal.max(formal) > 2 * informal.min(formal) && informal + formal >= 4,
        invitation: waits(&state.invitation_agreed),
        example_days: super::home::EXAMPLE_DAYS as usize,
        page,
    };
    Ok(show(overview))
}

fn facts(host: &Host, page: &Page) -> Vec<Fact> {
    let state = host.state();
    let fact = |icon, label: &str, below: &str, subjects: &[Subject]| {
        let parts = subjects.iter().map(|subject| meeting::preparation::Part::of(*subject, &state.meeting));
        let lines: Vec<String> = parts.flat_map(|part| told::lines(&part, page)).collect();
        Fact { icon, label: page.t(label), open: lines.is_empty(), lines, path: host.path(below) }
    };
    let mut facts = vec![
        fact("aim", "fact-aim", "/what", &[Subject::Aim]),
        fact("place", "fact-place", "/what", &[Subject::Place]),
        fact("calendar", "fact-when", "/when", &[Subject::Sessions]),
        fact("people", "fact-numbers", "/numbers", &[Subject::Numbers]),
        fact("language", "fact-languages", "/languages", &[Subject::Languages]),
        fact("house", "fact-us", "/us", &[Subject::Hosts(host.side)]),
    ];
    if let Some(us) = facts.last_mut() {
        us.open = state.meeting.hosts_of(host.side).all(|host| host.offers.is_empty() && host.needs.is_empty());
    }
    facts
}

fn programme(host: &Host, page: &Page, waits: &'static str) -> Programme {
    let meeting = &host.state().meeting;
    let Ok(programme) = &host.now.programme else {
        return Programme { lines: Vec::new(), broken: 0, impossible: true, state: waits };
    };
    let lines = programme.sessions.iter().map(|session| {
        let letters: Vec<String> = session
            .slots
            .iter()
            .filter_map(|slot| match slot.what {
                meeting::programme::What::Exercise(letter) => Some(letter.to_string()),
                _ => None,
            })
            .collect();
        format!("{}: {}", page.day(&session.starts.date()), letters.join(" · "))
    });
    Programme {
        lines: lines.collect(),
        broken: rules::broken(programme, meeting, &method::facts().exercises).len(),
        impossible: false,
        state: waits,
    }
}

/// What the reader of meeting files says of a meeting, as `(field, what is wrong)`; warnings are left out.
pub(crate) fn faults(meeting: &meeting::Meeting, page: &Page) -> Vec<(String, String)> {
    let reading = file::read(&file::write(meeting));
    let wrong = reading.findings.into_iter().filter(|finding| !finding.problem.is_warning());
    wrong
        .map(|finding| (finding.field.clone(), wording::findings::reason(&finding.problem, &page.screen.speech)))
        .collect()
}
