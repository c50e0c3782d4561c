//! The theme part of both kinds of file: colours and fonts as Office shows them in its galleries.

use crate::text::{Color, Script};
use crate::theme::Theme;
use crate::xml::{escape, fill};

/// The part for a document in letters of `script`. The slot for East Asian letters, which also takes Ethiopic, is filled
/// for Ethiopic.
pub(crate) fn part(theme: &Theme, script: Script) -> String {
    // The format wants a name; an empty one makes Office offer a repair.
    let name = if theme.name.trim().is_empty() { "Theme".into() } else { escape(&theme.name) };
    let (latin, arabic) = (escape(&theme.latin_font), escape(&theme.arabic_font));
    let ethiopic = escape(&theme.ethiopic_font);
    let ea = if script == Script::Ethiopic { ethiopic.as_str() } else { "" };
    fill(
        include_str!("../assets/ooxml/theme.xml"),
        &[
            ("name", &name),
            ("ink", &theme.ink.hex()),
            ("background", &theme.background.hex()),
            ("accent", &theme.accent.hex()),
            ("informal", &theme.informal.hex()),
            ("formal", &theme.formal.hex()),
            ("bridge", &theme.bridge.hex()),
            ("wash", &theme.wash.hex()),
            ("line", &theme.line.hex()),
            ("between", &between(theme.informal, theme.formal).hex()),
            ("latin", &latin),
            ("ea", ea),
            ("arabic", &arabic),
            ("ethiopic", &ethiopic),
        ],
    )
}

/// The colour halfway, for the accent that charts take fifth.
fn between(one: Color, other: Color) -> Color {
    let middle = |one: u8, other: u8| one / 2 + other / 2;
    Color(middle(one.0, other.0), middle(one.1, other.1), middle(one.2, other.2))
}
