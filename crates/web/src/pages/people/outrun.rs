//! Two who change the same person at the same time: who is later sees both, and nothing is overwritten unseen.

use axum::http::StatusCode;
use axum::response::Response;
use meeting::Person;
use sha2::{Digest, Sha256};

use super::form::Form;
use super::words::{in_a_row, language_name};
use crate::page::Page;

/// How someone is kept, in short: another text as soon as something is changed.
pub(super) fn mark(kept: &store::Person) -> String {
    let store::Person { side, name, organisation, languages, needs, at_table, .. } = kept;
    let all = serde_json::to_vec(&(side, name, organisation, languages, needs, at_table)).expect("texts");
    Sha256::digest(all).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// As [`mark`], without what hosts asked for at the tables: their own form does not have it, and must not tell of it.
pub(super) fn own_mark(kept: &store::Person) -> String {
    mark(&store::Person { at_table: String::new(), ..kept.clone() })
}

impl Form {
    /// Shows how someone is kept now beside what was filled in; sent once more, that is taken.
    pub(super) fn outrun(mut self, now: &Person, mark: String, page: &Page) -> Form {
        let languages = now.languages.iter().map(|code| language_name(code, page.screen));
        let lines = [
            now.name.clone(),
            page.side(now.side.word()),
            now.organisation.clone().unwrap_or_default(),
            in_a_row(languages),
            in_a_row(now.needs.iter().cloned()),
        ];
        self.stored = lines.into_iter().filter(|line| !line.is_empty()).collect();
        self.was = mark;
        self.warned = !self.looking_personal().is_empty();
        self
    }
}

/// A page that says that another was earlier.
pub(super) fn too_late(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::CONFLICT;
    page
}
