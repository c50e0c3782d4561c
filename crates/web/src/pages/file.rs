//! `/file`: a meeting from a file. What was understood is shown first; then one chooses a side and starts.

use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, State};
use axum::response::Response;
use meeting::preparation::{Part, Subject};
use meeting::{Finding, Meeting, Side};

use super::details::is_past;
use super::start::started;
use super::told;
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::keeping::side_of;
use crate::page::{Page, show};
use crate::security::limits::{Place, What};
use crate::visitor::Visitor;

/// Most bytes of a meeting file. The largest that people write have some thousands.
pub(crate) const MOST: usize = 64 * 1024;

/// Everything that a meeting file tells, in the order in which it is shown and changed: half-days before the programme, which
/// must fit them.
pub(crate) const SUBJECTS: [Subject; 9] = [
    Subject::Title,
    Subject::Aim,
    Subject::Place,
    Subject::Sessions,
    Subject::Languages,
    Subject::Hosts(Side::Informal),
    Subject::Hosts(Side::Formal),
    Subject::Numbers,
    Subject::Programme,
];

#[derive(Template)]
#[template(path = "file.html")]
struct FilePage {
    page: Page,
    text: String,
    findings: Vec<FindingView>,
    /// What was understood; none when it is not a meeting (yet).
    facts: Vec<(String, Vec<String>)>,
    /// The people file that it names, which is not read here.
    people_file: Option<String>,
    wrong_side: bool,
    /// Why nothing could be read; empty when there is no reason.
    wrong: String,
}

/// A finding in words.
pub(crate) struct FindingView {
    /// Whether the file can be used in spite of it.
    pub(crate) warning: bool,
    /// Its line; `None` when something is missing from the file.
    pub(crate) line: Option<usize>,
    /// The field, as it stands in the file.
    pub(crate) field: String,
    /// What is wrong.
    pub(crate) reason: String,
    /// The way out.
    pub(crate) hint: String,
}

/// Findings about a file, in the language of the page.
pub(crate) fn views(findings: &[Finding], page: &Page) -> Vec<FindingView> {
    let speech = &page.screen.speech;
    let view = |finding: &Finding| FindingView {
        warning: finding.problem.is_warning(),
        line: finding.line,
        field: finding.field.clone(),
        reason: wording::findings::reason(&finding.problem, speech),
        hint: wording::findings::hint(&finding.problem, speech),
    };
    findings.iter().map(view).collect()
}

/// `GET /file`.
pub(crate) async fn ask(visitor: Visitor) -> Response {
    shown(visitor.page("file-title"), String::new(), None, false, String::new())
}

/// `POST /file`: a file or a pasted text, read and shown.
pub(crate) async fn read(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, WebError> {
    app.limits().count(What::Heavy, place, app.now())?;
    let page = visitor.page("file-title");
    Ok(match sent(form).await? {
        Ok(text) => {
            let reading = meeting::file::read(&text);
            shown(page, text, Some(reading), false, String::new())
        }
        Err(wrong) => {
            let wrong = page.t(wrong.key());
            shown(page, String::new(), None, false, wrong)
        }
    })
}

/// `POST /file/start`: the meeting begins, for the side that was chosen.
pub(crate) async fn start(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    fields: Fields,
) -> Result<Response, WebError> {
    let text = fields.text("text").to_owned();
    let reading = meeting::file::read(&text);
    let side = side_of(fields.text("side")).filter(|side| *side != Side::Bridge);
    match (&reading.meeting, side) {
        (Some(meeting), Some(_)) if is_past(&app, meeting) => {
            let page = visitor.page("file-title");
            let wrong = page.t("wrong-past");
            Ok(shown(page, text, Some(reading), false, wrong))
        }
        (Some(meeting), Some(side)) => started(&app, &visitor, place, meeting, side).await,
        _ => Ok(shown(visitor.page("file-title"), text, Some(reading), side.is_none(), String::new())),
    }
}

fn shown(
    page: Page,
    text: String,
    reading: Option<meeting::file::Reading>,
    wrong_side: bool,
    wrong: String,
) -> Response {
    let findings = reading.as_ref().map(|reading| views(&reading.findings, &page)).unwrap_or_default();
    let meeting = reading.and_then(|reading| reading.meeting);
    show(FilePage {
        findings,
        facts: meeting.as_ref().map(|meeting| facts(meeting, &page)).unwrap_or_default(),
        people_file: meeting.and_then(|meeting| meeting.participants.file),
        text,
        wrong_side,
        wrong,
        page,
    })
}

fn facts(meeting: &Meeting, page: &Page) -> Vec<(String, Vec<String>)> {
    let fact = |subject: &Subject| (told::name(*subject, page), told::lines(&Part::of(*subject, meeting), page));
    SUBJECTS.iter().map(fact).filter(|(_, lines)| !lines.is_empty()).collect()
}

/// Why a file that was sent cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// Neither a file nor a text.
    Nothing,
    /// Larger than [`MOST`].
    TooLarge,
    /// Not text, such as a spreadsheet.
    NotText,
}

impl Unread {
    /// The key of what is said of it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Unread::Nothing => "file-nothing",
            Unread::TooLarge => "file-too-large",
            Unread::NotText => "file-not-text",
        }
    }
}

/// The text of a form with a file in `file` or a text in `text`; the file comes first.
///
/// # Errors
/// Why there is no text, inside; or a form that cannot be read, outside.
pub(crate) async fn sent(form: Result<Multipart, MultipartRejection>) -> Result<Result<String, Unread>, WebError> {
    let mut form = form.map_err(|_| WebError::Unreadable)?;
    let (mut file, mut text) = (Vec::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(|error| unreadable(&error))? {
        let kept = match field.name() {
            Some("file") => &mut file,
            Some("text") => &mut text,
            _ => continue,
        };
        *kept = field.bytes().await.map_err(|error| unreadable(&error))?.to_vec();
    }
    let bytes = if file.is_empty() { text } else { file };
    if bytes.len() > MOST {
        return Ok(Err(Unread::TooLarge));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(Unread::Nothing),
        Ok(text) if text.contains('\0') => Err(Unread::NotText),
        Ok(text) => Ok(text),
        Err(_) => Err(Unread::NotText),
    })
}

fn unreadable(error: &axum::extract::multipart::MultipartError) -> WebError {
    match error.status() {
        axum::http::StatusCode::PAYLOAD_TOO_LARGE => WebError::TooLarge,
        _ => WebError::Unreadable,
    }
}
