//! `/privacy`: what Brug keeps, of whom, and how long.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::home::EXAMPLE_DAYS;
use crate::app::App;
use crate::clock::NAME_DAYS;
use crate::page::{Page, show};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage {
    page: Page,
    name_days: usize,
    example_days: usize,
    /// Whether Brug sends mail here.
    mails: bool,
}

/// `GET /privacy`.
pub(crate) async fn privacy(State(app): State<App>, visitor: Visitor) -> Response {
    show(PrivacyPage {
        page: visitor.page("privacy-title"),
        name_days: NAME_DAYS as usize,
        example_days: usize::try_from(EXAMPLE_DAYS).unwrap_or(0),
        mails: app.settings().mail.is_some(),
    })
}
