//! `/m/{meeting}/people/read`: people from a spreadsheet. What was understood is shown first; then the ticked ones are taken in.

use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use meeting::people::{self as file, Reading};
use meeting::{Finding, Person, Problem};

use super::spreadsheet::{self, sent};
use super::words::{in_a_row, language_name};
use super::{id_of, room_left};
use crate::desk::at_desk;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::people::{Known, people, row};
use crate::page::{Page, go, show};
use crate::secret::new_id;
use crate::security::limits::{Place, What};

/// Most bytes of the form that takes people in: 500 of them, in any script.
pub(crate) const TAKEN: usize = 2 * 1024 * 1024;
/// Most findings that are told; who has more knows enough.
const TOLD: usize = 40;
/// Most characters of a finding: a file may have anything in it.
const LINE: usize = 300;

#[derive(Template)]
#[template(path = "people/read.html")]
struct Ask {
    page: Page,
    back: String,
    /// Why nothing was read, in words; empty when there is no reason.
    wrong: String,
    findings: Vec<Told>,
    /// How many findings are not told.
    more: usize,
}

/// A finding in words.
struct Told {
    warning: bool,
    place: String,
    reason: String,
    hint: String,
}

/// `GET /m/{meeting}/people/read`.
pub(crate) async fn ask(host: Host) -> Response {
    ask_page(&host, String::new(), &[])
}

fn ask_page(host: &Host, wrong: String, findings: &[Finding]) -> Response {
    let page = host.page("people-read");
    let (findings, more) = told(findings, &page);
    show(Ask { back: host.path("/people"), wrong, findings, more, page })
}

/// Findings in words: errors first, and not more than one can read.
fn told(findings: &[Finding], page: &Page) -> (Vec<Told>, usize) {
    let speech = &page.screen.speech;
    let short = |text: String| match text.char_indices().nth(LINE) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    };
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.problem.is_warning());
    let one = |finding: &&Finding| {
        let line = finding.line.map(|line| page.n("people-file-line", line));
        let field = Some(column(finding, page)).filter(|field| !field.is_empty());
        Told {
            warning: finding.problem.is_warning(),
            place: short(line.into_iter().chain(field).collect::<Vec<_>>().join(" · ")),
            reason: short(wording::findings::reason(&finding.problem, speech)),
            hint: match &finding.problem {
                // On the terminal these speak of other files and other ways on.
                Problem::NotATable => page.t("people-file-other"),
                Problem::Swollen => page.t("people-file-swollen"),
                Problem::NoRows => page.t("people-file-nothing"),
                Problem::Missing(_) => page.t("people-file-missing"),
                Problem::UnknownWord { .. } => page.t("people-file-side"),
                Problem::TooMany { most, .. } => page.n("people-file-too-many", most),
                problem => wording::findings::hint(problem, speech),
            },
        }
    };
    (sorted.iter().take(TOLD).map(one).collect(), sorted.len().saturating_sub(TOLD))
}

/// The name of the column that a finding is about; of one that is left unread its own head.
fn column(finding: &Finding, page: &Page) -> String {
    let names = [
        ("name", "column-name"),
        ("side", "column-side"),
        ("organisation", "column-organisation"),
        ("languages", "column-languages"),
        ("needs", "column-needs"),
        ("together", "column-together"),
        ("apart", "column-apart"),
        ("table", "column-table"),
        ("absent", "column-absent"),
    ];
    let known = names.iter().find(|(word, _)| *word == finding.field && finding.problem != Problem::ColumnIgnored);
    known.map_or_else(|| finding.field.clone(), |(_, key)| page.t(key))
}

#[derive(Template)]
#[template(path = "people/preview.html")]
struct Preview {
    page: Page,
    action: String,
    back: String,
    rows: Vec<Row>,
    new: usize,
    findings: Vec<Told>,
    more: usize,
    /// Everyone in the file again, as a file of Brug's own.
    csv: String,
    once: String,
    /// How many more can come, when that is too few.
    too_many: Option<usize>,
}

/// Someone in the file.
struct Row {
    name: String,
    side: &'static str,
    facts: String,
    /// Whether someone of that name and side is on the list already.
    known: bool,
    ticked: bool,
}

/// `POST /m/{meeting}/people/read`: reads a file and shows what is in it; takes nothing in.
pub(crate) async fn preview(host: Host, place: Place, form: Multipart) -> Result<Response, WebError> {
    host.app.limits().count(What::Heavy, place, host.app.now())?;
    let bytes = sent(form).await?;
    let reading = at_desk(&host.app, &host.row.id, move || spreadsheet::read(&bytes)).await?;
    let page = host.page("people-preview");
    let reading = match reading {
        Ok(reading) => reading,
        Err(unread) => return Ok(ask_page(&host, page.t(unread.key()), &[])),
    };
    if reading.people.is_empty() {
        let wrong = page.t("people-file-wrong");
        return Ok(ask_page(&host, wrong, &reading.findings));
    }
    let known = people(&host.app, &host.row.id).await?;
    let ticked: Vec<bool> = reading.people.iter().map(|person| same(&known, person).is_none()).collect();
    Ok(preview_page(&host, &reading, &known, &ticked, new_id(), None))
}

fn preview_page(
    host: &Host,
    reading: &Reading,
    known: &[Known],
    ticked: &[bool],
    once: String,
    too_many: Option<usize>,
) -> Response {
    let page = host.page("people-preview");
    let (findings, more) = told(&reading.findings, &page);
    let rows = reading.people.iter().zip(ticked).map(|(person, ticked)| Row {
        name: person.name.clone(),
        side: person.side.word(),
        facts: facts(person, &page),
        known: same(known, person).is_some(),
        ticked: *ticked,
    });
    let rows: Vec<Row> = rows.collect();
    show(Preview {
        action: host.path("/people/read/take"),
        back: host.path("/people/read"),
        new: rows.iter().filter(|row| !row.known).count(),
        rows,
        findings,
        more,
        csv: file::write(&reading.people),
        once,
        too_many,
        page,
    })
}

fn facts(person: &Person, page: &Page) -> String {
    let languages = person.languages.iter().map(|code| language_name(code, page.screen));
    let facts = person.organisation.iter().cloned().chain(languages).chain(person.needs.iter().cloned());
    in_a_row(facts)
}

/// Who has the same name and side.
fn same<'k>(known: &'k [Known], person: &Person) -> Option<&'k Known> {
    let name = person.name.to_lowercase();
    known.iter().find(|known| known.person.side == person.side && known.person.name.to_lowercase() == name)
}

/// `POST /m/{meeting}/people/read/take`: takes in the ticked ones.
pub(crate) async fn take(host: Host, fields: Fields) -> Result<Response, WebError> {
    // Read again as any file is: what a form brings back proves nothing.
    let reading = file::read(fields.text("csv").as_bytes());
    if reading.people.is_empty() {
        return Err(WebError::Unreadable);
    }
    let once = Some(fields.text("once")).filter(|once| !once.is_empty()).map_or_else(new_id, str::to_owned);
    let mut ticked = vec![false; reading.people.len()];
    for at in fields.all("take").iter().filter_map(|at| at.parse::<usize>().ok()) {
        if let Some(tick) = ticked.get_mut(at) {
            *tick = true;
        }
    }
    let count = ticked.iter().filter(|ticked| **ticked).count();
    let mut write = host.app.store().begin().await?;
    let left = room_left(&mut write, &host.app, &host.row.id).await?;
    let known = people(&host.app, &host.row.id).await?;
    let ids: Vec<String> = ids(&host, &once, &reading.people, &ticked, &known);
    // Some may have come with this very form a moment ago.
    let is_new = |at: &usize| ticked[*at] && known.iter().all(|known| known.id != ids[*at]);
    let new: Vec<usize> = (0..ticked.len()).filter(is_new).collect();
    if new.len() > left {
        return Ok(preview_page(&host, &reading, &known, &ticked, once, Some(left)));
    }
    let now = host.app.now();
    for &at in &new {
        let person = with_known_wishes(&reading.people[at], &ids);
        let moment = now + i64::try_from(at).unwrap_or(0);
        write.add_person(&row(&ids[at], &host.row.id, &person, &ids, "file", moment)).await?;
    }
    write.commit().await?;
    // Who sends the same once more is told that everyone is there.
    let added = if new.is_empty() { count } else { new.len() };
    Ok(go(&host.path(&format!("/people?added={added}"))))
}

/// The id of everyone in the file: their own for who is or was taken in by this form, that on the list for who is known, and
/// none for others.
fn ids(host: &Host, once: &str, people: &[Person], ticked: &[bool], known: &[Known]) -> Vec<String> {
    let id = |(at, person): (usize, &Person)| {
        let own = id_of(&host.row.id, once, at);
        if ticked[at] || known.iter().any(|known| known.id == own) {
            return own;
        }
        same(known, person).map(|known| known.id.clone()).unwrap_or_default()
    };
    people.iter().enumerate().map(id).collect()
}

/// Someone with their wishes about those who are on the list, and not about others in the file.
fn with_known_wishes(person: &Person, ids: &[String]) -> Person {
    let mut person = person.clone();
    let is_known = |place: &usize| ids.get(*place).is_some_and(|id| !id.is_empty());
    person.at_table.together.retain(is_known);
    person.at_table.apart.retain(is_known);
    person
}
