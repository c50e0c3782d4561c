//! What the template of the form asks of it.

use meeting::Side;

use super::form::{Form, OTHER};
use super::words::{NEEDS, SPOKEN};
use crate::page::Page;

/// Something to tick.
pub(crate) struct Tick {
    /// Its value.
    pub(crate) value: &'static str,
    /// What stands beside it.
    pub(crate) text: String,
    /// The language of that text, where it is not the page's.
    pub(crate) language: Option<&'static str>,
    /// The direction of that text.
    pub(crate) dir: &'static str,
    /// Whether it is ticked.
    pub(crate) on: bool,
}

impl Form {
    /// What is wrong with a field; empty when nothing is.
    pub(crate) fn wrong_with(&self, field: &str) -> &str {
        self.wrong.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// Whether something is wrong with a field.
    pub(crate) fn is_wrong(&self, field: &str) -> bool {
        !self.wrong_with(field).is_empty()
    }

    /// Whether a field looks personal.
    pub(crate) fn is_personal(&self, field: &str) -> bool {
        self.personal.contains(&field)
    }

    /// Ids of the texts that say something of a field.
    pub(crate) fn described(&self, field: &str) -> String {
        let parts = [("wrong", self.is_wrong(field)), ("personal", self.is_personal(field))];
        let ids = parts.into_iter().filter(|(_, said)| *said).map(|(part, _)| format!(" {part}-{field}"));
        ids.collect()
    }

    /// The sides to choose from: word, name, and what it is.
    pub(crate) fn side_choices(&self, page: &Page) -> Vec<(&'static str, String, String)> {
        let about = |word: &str| if word == "formal" { "side-formal-about" } else { "side-informal-about" };
        let mut choices: Vec<_> = self.sides.iter().map(|word| (*word, page.side(word), page.t(about(word)))).collect();
        choices.push((Side::Bridge.word(), page.t("join-both"), page.t("join-both-about")));
        choices
    }

    /// The languages to tick.
    pub(crate) fn language_ticks(&self) -> Vec<Tick> {
        let ticks = SPOKEN.iter().map(|spoken| Tick {
            value: spoken.code,
            text: spoken.name.to_owned(),
            language: Some(spoken.code),
            dir: if spoken.rtl { "rtl" } else { "ltr" },
            on: self.languages.iter().any(|code| code == spoken.code),
        });
        ticks.collect()
    }

    /// The needs to tick.
    pub(crate) fn need_ticks(&self, page: &Page) -> Vec<Tick> {
        let ticks = NEEDS.iter().map(|need| Tick {
            value: need.key,
            text: page.t(need.asked),
            language: None,
            dir: page.dir(),
            on: self.needs.iter().any(|key| key == need.key),
        });
        ticks.collect()
    }

    /// Whether another organisation than a host's is chosen.
    pub(crate) fn has_own(&self) -> bool {
        self.organisation == OTHER
    }
}
