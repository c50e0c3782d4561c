//! The look of a document as tokens: colours and font names, nothing else.

use crate::text::Color;

/// Colours and fonts of a document; a municipality can replace them by its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Name shown in the theme gallery.
    pub name: String,
    /// Body text; at least 7:1 against `background`.
    pub ink: Color,
    /// Paper.
    pub background: Color,
    /// Titles, bands and rules.
    pub accent: Color,
    /// The informal side's colour; same weight as `formal`.
    pub informal: Color,
    /// The formal side's colour; same weight as `informal`.
    pub formal: Color,
    /// What belongs to both.
    pub bridge: Color,
    /// A light wash behind call-outs and table headers.
    pub wash: Color,
    /// Grey of rules and writing lines.
    pub line: Color,
    /// Font for Latin and Cyrillic; must exist on the reader's machine.
    pub latin_font: String,
    /// Font for the complex-script slot (Arabic).
    pub arabic_font: String,
    /// Font for Ethiopic.
    pub ethiopic_font: String,
}

impl Default for Theme {
    /// Brug's own look. Contrast of `ink`, `accent`, `informal`, `formal` and `bridge` on white is at least 4.5:1.
    fn default() -> Theme {
        Theme {
            name: "Brug".into(),
            ink: Color(0x1F, 0x2A, 0x37),
            background: Color(0xFF, 0xFF, 0xFF),
            accent: Color(0x1D, 0x4E, 0x5F),
            informal: Color(0x9A, 0x4A, 0x1C),
            formal: Color(0x2B, 0x57, 0x97),
            bridge: Color(0x5B, 0x3F, 0x8C),
            wash: Color(0xEE, 0xF3, 0xF4),
            line: Color(0xB8, 0xC4, 0xC9),
            latin_font: "Arial".into(),
            arabic_font: "Arial".into(),
            ethiopic_font: "Ebrima".into(),
        }
    }
}
