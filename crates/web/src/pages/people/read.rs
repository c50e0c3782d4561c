//! `/m/{meeting}/people/read`: people from a spreadsheet. What was understood is shown first; then the ticked ones are taken in.

use std::io::{Cursor, Read};

use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use meeting::people::{self as file, Reading};
use meeting::{Finding, Person, Problem};
use zip::ZipArchive;

use super::words::language_name;
use super::{id_of, room_left};
use crate::desk::at_desk;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::people::{Known, people, row};
use crate::page::{Page, go, show};
use crate::secret::new_id;
use crate::security::limits::{Place, What};

/// Most bytes of a file that is read.
pub(crate) const FILE: usize = 5 * 1024 * 1024;
/// Most bytes of the form that takes people in: 500 of them, in any script.
pub(crate) const TAKEN: usize = 2 * 1024 * 1024;
/// Most bytes that a spreadsheet may have inside. One of 100,000 rows has less; what has more is no list of people.
const INSIDE: u64 = 60 * 1024 * 1024;
/// Most findings that are told; who has more knows enough.
const TOLD: usize = 40;
/// Most characters of a finding: a file may have anything in it.
const LINE: usize = 300;

/// Why a file was not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unread {
    /// No file was chosen, or there is nothing in it.
    Nothing,
    /// Something else than text or .xlsx.
    Other,
    /// Far more inside than a list of people has.
    Swollen,
}

impl Unread {
    fn key(self) -> &'static str {
        match self {
            Unread::Nothing => "people-file-nothing",
            Unread::Other => "people-file-other",
            Unread::Swollen => "people-file-swollen",
        }
    }
}

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
        let line = finding.line.map(|line| page.n("people-file-line", &line));
        let field = Some(finding.field.clone()).filter(|field| !field.is_empty());
        Told {
            warning: finding.problem.is_warning(),
            place: short(line.into_iter().chain(field).collect::<Vec<_>>().join(" · ")),
            reason: short(wording::findings::reason(&finding.problem, speech)),
            hint: match &finding.problem {
                // On the terminal these speak of other files and other ways on.
                Problem::NotATable => page.t("people-file-other"),
                Problem::NoRows => page.t("people-file-nothing"),
                Problem::TooMany { most, .. } => page.n("people-file-too-many", most),
                problem => wording::findings::hint(problem, speech),
            },
        }
    };
    (sorted.iter().take(TOLD).map(one).collect(), sorted.len().saturating_sub(TOLD))
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
    let reading = at_desk(&host.app, move || read(&bytes)).await?;
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
    person.organisation.iter().cloned().chain(languages).chain(person.needs.iter().cloned()).collect::<Vec<_>>().join(" · ")
}

/// Who has the same name and side.
fn same<'k>(known: &'k [Known], person: &Person) -> Option<&'k Known> {
    let name = person.name.to_lowercase();
    known.iter().find(|known| known.person.side == person.side && known.person.name.to_lowercase() == name)
}

/// The bytes of the file in a form.
async fn sent(mut form: Multipart) -> Result<Vec<u8>, WebError> {
    let unreadable = |error: axum::extract::multipart::MultipartError| match error.status() {
        axum::http::StatusCode::PAYLOAD_TOO_LARGE => WebError::TooLarge,
        _ => WebError::Unreadable,
    };
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        if field.name() == Some("file") {
            return Ok(field.bytes().await.map_err(unreadable)?.to_vec());
        }
    }
    Ok(Vec::new())
}

/// Reads a file that anyone may have made.
///
/// # Errors
/// Why it is not read at all.
fn read(bytes: &[u8]) -> Result<Reading, Unread> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unread::Nothing);
    }
    if bytes.starts_with(b"PK") {
        check_inside(bytes)?;
    } else if bytes.contains(&0) && !is_utf16(bytes) {
        return Err(Unread::Other);
    }
    Ok(file::read(bytes))
}

/// Spreadsheets write text in this way as ‘Unicode text’; it has zeros in it.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF])
}

/// Unpacks a spreadsheet without keeping anything: sizes that it tells of itself prove nothing.
fn check_inside(bytes: &[u8]) -> Result<(), Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::Other)?;
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(Unread::Other);
    }
    let mut left = INSIDE;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| Unread::Other)?;
        let taken = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Unread::Other)?;
        left = left.checked_sub(taken).ok_or(Unread::Swollen)?;
    }
    Ok(())
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
    if known.iter().any(|known| known.source == "file" && is_of(&host, &once, &known.id, count, &ticked)) {
        // The same form, a moment ago.
        return Ok(go(&host.path(&format!("/people?added={count}"))));
    }
    if count > left {
        return Ok(preview_page(&host, &reading, &known, &ticked, once, Some(left)));
    }
    let ids: Vec<String> = ids(&host, &once, &reading.people, &ticked, &known);
    let now = host.app.now();
    for (at, person) in reading.people.iter().enumerate().filter(|(at, _)| ticked[*at]) {
        let person = with_known_wishes(person, &ids);
        let moment = now + i64::try_from(at).unwrap_or(0);
        let new = row(&ids[at], &host.row.id, &person, &ids, "file", moment);
        write.add_person(&new).await?;
    }
    write.commit().await?;
    Ok(go(&host.path(&format!("/people?added={count}"))))
}

/// Whether someone on the list came by this very form.
fn is_of(host: &Host, once: &str, id: &str, count: usize, ticked: &[bool]) -> bool {
    count > 0 && (0..ticked.len()).filter(|at| ticked[*at]).any(|at| id_of(&host.row.id, once, at) == *id)
}

/// The id of everyone in the file: a new one for who is taken in, that on the list for who is known, and none for others.
fn ids(host: &Host, once: &str, people: &[Person], ticked: &[bool], known: &[Known]) -> Vec<String> {
    let id = |(at, person): (usize, &Person)| {
        if ticked[at] {
            return id_of(&host.row.id, once, at);
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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// A spreadsheet whose only sheet is `sheet`, so many times over.
    fn xlsx(sheet: &[u8], times: usize) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes, times) in [("xl/workbook.xml", b"<workbook/>".as_slice(), 1), ("xl/sheet1.xml", sheet, times)] {
            zip.start_file(name, SimpleFileOptions::default()).expect("a part of the file");
            (0..times).for_each(|_| zip.write_all(bytes).expect("there is memory"));
        }
        zip.finish().expect("a whole file").into_inner()
    }

    #[test]
    fn a_spreadsheet_that_swells_is_not_read() {
        let bomb = xlsx(&[b' '; 1 << 20], 100);
        assert!(bomb.len() < FILE, "it looks small: {}", bomb.len());
        assert_eq!(read(&bomb).err(), Some(Unread::Swollen));
        assert_eq!(check_inside(&xlsx(b"<sheet/>", 1)), Ok(()));
    }

    #[test]
    fn what_is_no_spreadsheet_is_told_apart_from_an_empty_one() {
        assert_eq!(read(b" \r\n").err(), Some(Unread::Nothing));
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").err(), Some(Unread::Other));
        assert_eq!(read(b"PK\x03\x04 and then nothing").err(), Some(Unread::Other));
        assert!(read("naam;kant\nSamira;informeel".as_bytes()).is_ok_and(|reading| reading.people.len() == 1));
    }

    #[test]
    fn text_of_two_bytes_a_letter_is_read() {
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend("naam\tkant\nSamira\tinformeel\n".encode_utf16().flat_map(u16::to_le_bytes));
        assert!(read(&bytes).is_ok_and(|reading| reading.people.len() == 1));
    }
}
