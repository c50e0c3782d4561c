//! `/start`: a meeting in four small steps. What was filled in travels with the form; nothing is kept before the end.

use askama::Template;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use meeting::{Host, Meeting, Participants, Session, Shape, Side, Wishes};

use super::link;
use crate::app::App;
use crate::error::WebError;
use crate::fields::Fields;
use crate::keeping::{self};
use crate::page::{Page, go, show};
use crate::security::limits::{Place, What};
use crate::visitor::{Visitor, device_cookie};

/// Steps of the form: who, what for, when, how many.
const STEPS: usize = 4;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    page: Page,
    step: usize,
    draft: Draft,
    /// Names of fields in which something is wrong, each with what.
    wrong: Vec<(&'static str, String)>,
    today: String,
}

impl StartPage {
    /// What is wrong with a field; empty when nothing is.
    fn wrong_with(&self, field: &str) -> &str {
        self.wrong.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// What was filled in so far, as text.
#[derive(Clone, Debug)]
struct Draft {
    side: String,
    organisation: String,
    title: String,
    aim: String,
    place: String,
    shape: String,
    day: String,
    time: String,
    informal: String,
    formal: String,
    languages: Vec<String>,
}

impl Draft {
    fn of(fields: &Fields) -> Draft {
        let text = |name: &str| fields.text(name).to_owned();
        Draft {
            side: text("side"),
            organisation: text("organisation"),
            title: text("title"),
            aim: text("aim"),
            place: text("place"),
            shape: text("shape"),
            day: text("day"),
            time: text("time"),
            informal: text("informal"),
            formal: text("formal"),
            languages: fields.all("languages"),
        }
    }

    /// What is there before anything is filled in.
    fn suggested(page: &Page) -> Draft {
        Draft {
            title: page.t("start-title-suggestion"),
            aim: page.t("start-aim-suggestion"),
            shape: Shape::OneSession.word().to_owned(),
            time: "13:00".to_owned(),
            informal: "8".to_owned(),
            formal: "8".to_owned(),
            languages: vec!["nl".to_owned()],
            ..Draft::of(&Fields::default())
        }
    }

    fn side(&self) -> Option<Side> {
        keeping::side_of(&self.side).filter(|side| *side != Side::Bridge)
    }

    fn has_language(&self, code: &str) -> bool {
        self.languages.iter().any(|language| language == code)
    }

    fn shape(&self) -> Option<Shape> {
        Shape::ALL.into_iter().find(|shape| shape.word() == self.shape)
    }

    fn starts(&self) -> Option<DateTime> {
        let day: Date = self.day.parse().ok()?;
        let time: Time = self.time.parse().ok()?;
        Some(day.to_datetime(time))
    }

    /// The meeting; `None` when a field that must be there cannot be read.
    fn meeting(&self) -> Option<Meeting> {
        let (side, shape, starts) = (self.side()?, self.shape()?, self.starts()?);
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let host = Host {
            side,
            organisation: self.organisation.clone(),
            kind: None,
            offers: Vec::new(),
            needs: Vec::new(),
            contact: None,
        };
        Some(Meeting {
            title: self.title.clone(),
            place: text(&self.place),
            aim: text(&self.aim),
            languages: self.languages.clone(),
            hosts: vec![host],
            sessions: sessions(shape, starts),
            participants: Participants {
                informal: self.informal.parse().ok()?,
                formal: self.formal.parse().ok()?,
                ..Participants::default()
            },
            wishes: Wishes { shape: Some(shape), ..Wishes::default() },
        })
    }
}

/// The half-days of a shape: so many minutes each, so many days apart. A beginning; hosts change them as they like.
pub(crate) fn sessions(shape: Shape, starts: DateTime) -> Vec<Session> {
    let (minutes, days) = match shape {
        Shape::OneSession => (210, 0),
        Shape::TwoSessions => (210, 14),
        Shape::ThreeEvenings => (120, 7),
        Shape::ShortMeeting => (90, 0),
        Shape::OneTable => (150, 0),
    };
    (0..shape.sessions() as i64)
        .filter_map(|at| {
            let starts = starts.checked_add((at * days).days()).ok()?;
            Some(Session { starts, ends: starts.checked_add(i64::from(minutes).minutes()).ok()? })
        })
        .collect()
}

/// `GET /start`.
pub(crate) async fn begin(State(app): State<App>, visitor: Visitor) -> Response {
    let page = visitor.page("start-title");
    let draft = Draft::suggested(&page);
    show(StartPage { page, step: 1, draft, wrong: Vec::new(), today: app.local_now().date().to_string() })
}

/// `POST /start`: the next step, the same one with what is wrong, or the meeting.
pub(crate) async fn next(
    State(app): State<App>,
    visitor: Visitor,
    place: Place,
    fields: Fields,
) -> Result<Response, WebError> {
    let page = visitor.page("start-title");
    let draft = Draft::of(&fields);
    let step = fields.number("step").unwrap_or(1).clamp(1, STEPS);
    let today = app.local_now().date().to_string();
    if fields.has("back") {
        return Ok(show(StartPage { page, step: step.max(2) - 1, draft, wrong: Vec::new(), today }));
    }
    let wrong = wrong(&draft, step, app.local_now().date(), &page);
    if !wrong.is_empty() {
        return Ok(show(StartPage { page, step, draft, wrong, today }));
    }
    if step < STEPS {
        return Ok(show(StartPage { page, step: step + 1, draft, wrong, today }));
    }
    // Someone may have sent the last step alone.
    let first_wrong = (1..=STEPS).find(|step| !self::wrong(&draft, *step, app.local_now().date(), &page).is_empty());
    if let Some(step) = first_wrong {
        let wrong = self::wrong(&draft, step, app.local_now().date(), &page);
        return Ok(show(StartPage { page, step, draft, wrong, today }));
    }
    let meeting = draft.meeting().ok_or(WebError::Unreadable)?;
    started(&app, &visitor, place, &meeting, draft.side().unwrap_or(Side::Informal)).await
}

/// Starts a meeting for who asks, and shows them their private link.
pub(crate) async fn started(
    app: &App,
    visitor: &Visitor,
    place: Place,
    meeting: &Meeting,
    side: Side,
) -> Result<Response, WebError> {
    let now = app.now();
    app.limits().count(What::Start, place, now)?;
    let mut write = app.store().begin().await?;
    let started = link::create(&mut write, meeting, side, false, now).await?;
    let device = visitor.admit(&mut write, &started.access, now).await?;
    write.commit().await?;
    let mut response = go(&format!("/h/{}/card", started.secret.text()));
    response.headers_mut().insert(SET_COOKIE, device_cookie(&device, app.settings()));
    Ok(response)
}

/// What is wrong with the fields of a step.
fn wrong(draft: &Draft, step: usize, today: Date, page: &Page) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    let mut text = |field, value: &str, most: usize, required: bool| {
        if required && value.is_empty() {
            wrong.push((field, page.t("wrong-empty")));
        } else if !value.is_empty()
            && let Err(problem) = meeting::file::check_text(value, most)
        {
            wrong.push((field, wording::findings::reason(&problem, &page.screen.speech)));
        }
    };
    match step {
        1 => text("organisation", &draft.organisation, meeting::file::LINE, true),
        2 => {
            text("title", &draft.title, meeting::file::LINE, true);
            text("aim", &draft.aim, meeting::file::SENTENCE, false);
            text("place", &draft.place, meeting::file::LINE, false);
        }
        _ => {}
    }
    let mut tell = |is_wrong: bool, field, key: &str| {
        if is_wrong {
            wrong.push((field, page.t(key)));
        }
    };
    match step {
        1 => tell(draft.side().is_none(), "side", "wrong-side"),
        3 => {
            tell(draft.shape().is_none(), "shape", "wrong-choice");
            let day: Option<Date> = draft.day.parse().ok().filter(|day: &Date| *day >= today && day.year() <= 2100);
            tell(day.is_none(), "day", "wrong-day");
            tell(draft.time.parse::<Time>().is_err(), "time", "wrong-time");
        }
        4 => {
            let is_number = |text: &str| text.parse().is_ok_and(|number: u16| number <= 500);
            tell(!is_number(&draft.informal), "informal", "wrong-number");
            tell(!is_number(&draft.formal), "formal", "wrong-number");
            let known = |code: &String| method::facts().language(code).is_some();
            tell(draft.languages.is_empty() || !draft.languages.iter().all(known), "languages", "wrong-languages");
        }
        _ => {}
    }
    wrong
}
