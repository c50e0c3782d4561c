//! What every page has: language, direction, title, and the words to say things in.

use std::borrow::Borrow;

use askama::Template;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use method::{Filled, Letter};

use crate::app::local;
use crate::assets;
use crate::language::{Screen, screens};

/// What the frame of a page needs.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// The language.
    pub(crate) screen: &'static Screen,
    /// Path of the page itself, to come back to.
    pub(crate) path: String,
    /// Its title.
    pub(crate) title: String,
    /// The meeting that it belongs to, for its navigation.
    pub(crate) meeting: Option<Within>,
}

/// The meeting around a page.
#[derive(Clone, Debug)]
pub(crate) struct Within {
    /// Path of the meeting, such as `/m/abc`.
    pub(crate) path: String,
    /// Its title.
    pub(crate) title: String,
    /// The word of the side of the host who looks: `informal` or `formal`.
    pub(crate) side: &'static str,
    /// How many changes of the other side are new to this host.
    pub(crate) news: usize,
    /// Whether it is an example, which can be looked at from both sides.
    pub(crate) example: bool,
}

/// A page of a meeting, in its navigation.
#[derive(Clone, Debug)]
pub(crate) struct Tab {
    /// Where it is.
    pub(crate) path: String,
    /// Its drawing.
    pub(crate) icon: &'static str,
    /// Its name.
    pub(crate) text: String,
    /// Whether this page is there.
    pub(crate) here: bool,
}

impl Page {
    pub(crate) fn new(screen: &'static Screen, path: &str, title: String) -> Page {
        Page { screen, path: path.to_owned(), title, meeting: None }
    }

    /// A text of the screens.
    pub(crate) fn t(&self, key: &str) -> String {
        self.screen.speech.say(key)
    }

    /// A text with a number in it.
    pub(crate) fn n(&self, key: &str, n: impl Borrow<usize>) -> String {
        self.with(key, &[("n", (*n.borrow()).into())])
    }

    /// A text with one place filled in.
    pub(crate) fn one(&self, key: &str, name: &str, value: impl AsRef<str>) -> String {
        self.with(key, &[(name, value.as_ref().to_owned().into())])
    }

    /// A text with its places filled in.
    pub(crate) fn with(&self, key: &str, filled: &[(&str, Filled<'_>)]) -> String {
        self.screen.speech.say_with(key, filled)
    }

    /// `rtl` or `ltr`.
    pub(crate) fn dir(&self) -> &'static str {
        if self.screen.rtl { "rtl" } else { "ltr" }
    }

    /// An invisible letter of the page's direction.
    pub(crate) fn mark(&self) -> char {
        if self.screen.rtl { '\u{200F}' } else { '\u{200E}' }
    }

    /// Every language that can be chosen.
    pub(crate) fn languages(&self) -> &'static [Screen] {
        screens()
    }

    /// A drawing beside a text; the text says the same.
    pub(crate) fn icon(&self, name: &str) -> String {
        format!(
            r#"<svg class="icon icon-{name}" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            self.asset("icons.svg")
        )
    }

    /// The pages of the meeting around this one.
    pub(crate) fn tabs(&self, within: &Within) -> Vec<Tab> {
        let tab = |below: &str, icon, key: &str| {
            let path = format!("{}{below}", within.path);
            let is_below = |below: &str| self.path.starts_with(&format!("{}{below}", within.path));
            let here = match below {
                "" => self.path == path,
                // Who comes, and who sits where.
                "/people" => is_below(below) || is_below("/tables"),
                _ => is_below(below),
            };
            Tab { path, icon, text: self.t(key), here }
        };
        vec![
            tab("", "home", "nav-overview"),
            tab("/programme", "clock", "nav-programme"),
            tab("/people", "people", "nav-people"),
            tab("/papers", "paper", "nav-papers"),
            tab("/invitation", "letter", "nav-invitation"),
        ]
    }

    /// The name of a side by its word.
    pub(crate) fn side(&self, word: impl AsRef<str>) -> String {
        self.t(match word.as_ref() {
            "informal" => "side-informal",
            "formal" => "side-formal",
            _ => "side-bridge",
        })
    }

    /// The name of a ready-made shape by its word.
    pub(crate) fn shape(&self, word: &str) -> String {
        self.t(&format!("shape-{word}"))
    }

    /// What a ready-made shape is.
    pub(crate) fn shape_about(&self, word: &str) -> String {
        self.t(&format!("shape-{word}-about"))
    }

    /// How far something is that both sides must agree to.
    pub(crate) fn state(&self, what: &str, state: &str) -> String {
        self.t(&format!("state-{what}-{state}"))
    }

    /// How many people of each side.
    pub(crate) fn people(&self, informal: &usize, formal: &usize, bridge: &usize) -> String {
        let places = [("informal", (*informal).into()), ("formal", (*formal).into()), ("bridge", (*bridge).into())];
        self.with("told-people", &places)
    }

    /// That an exercise becomes so many minutes.
    pub(crate) fn edit_minutes(&self, name: &str, minutes: &u16) -> String {
        self.with("edit-minutes", &[("exercise", name.to_owned().into()), ("n", i64::from(*minutes).into())])
    }

    /// That the other side changed something meanwhile.
    pub(crate) fn outrun(&self, what: &str, by: &str) -> String {
        self.with("outrun-lead", &[("what", what.to_owned().into()), ("side", self.side(by).into())])
    }

    /// Path of a file of the pages, with its version.
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::path(name)
    }

    /// `woensdag 3 februari 2027`.
    pub(crate) fn day(&self, date: &Date) -> String {
        let weekday = self.t(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        let places = [
            ("weekday", weekday.into()),
            ("day", i64::from(date.day()).into()),
            ("month", self.t(&format!("month-{}", date.month())).into()),
            // As text, so that no thousands mark gets into it.
            ("year", date.year().to_string().into()),
        ];
        // Without marks: a date is all in one language, and as a whole it tells its direction.
        without_marks(&self.with("date-long", &places))
    }

    /// The day of a moment of the store.
    pub(crate) fn day_of(&self, at: i64) -> String {
        let moment = Timestamp::from_millisecond(at).map(local).unwrap_or_default();
        self.day(&moment.date())
    }

    /// `13:00`.
    pub(crate) fn clock(&self, moment: &DateTime) -> String {
        clock(moment)
    }

    /// `13:00–16:30`.
    pub(crate) fn clocks(&self, from: &DateTime, to: &DateTime) -> String {
        self.with("clock-from-to", &[("from", clock(from).into()), ("to", clock(to).into())])
    }

    /// `A · Een (nieuw) beeld van elkaar`; R bears no letter, as it has none in the paper toolkit.
    pub(crate) fn exercise(&self, letter: &Letter) -> String {
        let name = &self.screen.words.exercise(*letter).name;
        if letter.0 == 'R' { name.clone() } else { format!("{letter} · {name}") }
    }
}

/// A text without the invisible marks around what was filled in: for other programs, which could take one for the end of a
/// link, and for texts that are all in one language.
pub(crate) fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

fn clock(moment: &DateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// A page as the answer.
pub(crate) fn show(template: impl Template) -> Response {
    match template.render() {
        Ok(html) => ([(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html).into_response(),
        // Writing to a text does not fail; a template of ours could.
        Err(error) => crate::error::WebError::broken(error).into_response(),
    }
}

/// After a form: on to another page, which can be loaded again without sending the form again.
pub(crate) fn go(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}
