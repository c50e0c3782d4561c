//! What every paper of its own model has in common.

use office::{Language, Theme};
use serde::Serialize;

use crate::data::{Colors, LanguageData};
use crate::text::printable_line;

/// Properties and look of a paper.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Title for the properties and for readers that show it; must not be blank.
    pub title: String,
    /// Who made it: both organisations; may be empty.
    pub author: String,
    /// Language of the paper; also decides its direction.
    pub language: Language,
    /// Moment for the properties, RFC 3339 in UTC, such as `2027-02-03T00:00:00Z`.
    pub created: String,
    /// Colours; the fonts are Noto Sans and its siblings.
    pub theme: Theme,
}

impl Paper {
    /// Tells this paper from others; the same for the same paper.
    pub(crate) fn ident(&self, kind: &str) -> String {
        [kind, &self.title, &self.author, &self.language.tag, &self.created].join("\u{1F}")
    }
}

/// The properties as the templates read them.
#[derive(Serialize)]
pub(crate) struct PaperData {
    title: String,
    author: String,
    subject: String,
    language: LanguageData,
    colors: Colors,
}

impl PaperData {
    pub(crate) fn new(paper: &Paper) -> PaperData {
        PaperData::with_subject(paper, "")
    }

    pub(crate) fn with_subject(paper: &Paper, subject: &str) -> PaperData {
        let title = printable_line(&paper.title);
        PaperData {
            title: if title.trim().is_empty() { "–".into() } else { title },
            author: printable_line(&paper.author),
            subject: printable_line(subject),
            language: LanguageData::new(&paper.language),
            colors: Colors::new(&paper.theme),
        }
    }
}
