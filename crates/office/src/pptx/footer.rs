//! The footer, the same on every slide that has one.

use super::context::Context;
use super::fit::{Fitted, Room, largest};
use super::geometry::POINTS_PER_MM;
use super::layouts::{FOOTER, FOOTER_PT};
use super::model::Marker;
use super::text::{Look, title};
use crate::text::Run;

/// The footer as a paragraph; empty when there is none.
pub(super) fn footer(context: &Context, text: &str) -> String {
    let mut out = String::new();
    if !text.trim().is_empty() {
        let runs = [Run::plain(text)];
        let look = Look::inherited(FOOTER_PT, fit_footer(context, &runs));
        title(&mut out, context, &look, &runs);
    }
    out
}

/// The size of the letters of the footer.
pub(super) fn fit_footer(context: &Context, runs: &[Run]) -> Fitted {
    let room = Room {
        width_pt: FOOTER.width * POINTS_PER_MM,
        height_pt: FOOTER.height * POINTS_PER_MM,
        wished_pt: FOOTER_PT,
        bold: false,
        space_before_em: 0.0,
        indent_em: 0.0,
        handsome_pt: 12.0,
        most_lines: None,
        fonts: context.fonts,
    };
    largest(&room, std::iter::once((runs, Marker::None)))
}
