//! What every part needs to know of the deck while it is written.

use super::fit::{Fitted, Line, Room, largest};
use super::geometry::POINTS_PER_MM;
use super::layouts::{BODY_SPACE_EM, INDENT_EM, Placeholder, Role};
use super::metrics::Fonts;
use super::model::Deck;
use crate::text::{Color, Language};
use crate::theme::Theme;
use crate::xml::escape;

/// The deck's settings, with what is asked for often already worked out.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// Colours and fonts.
    pub(super) theme: &'a Theme,
    /// Language of what says nothing else.
    pub(super) language: &'a Language,
    /// Whether the layouts are mirrored.
    pub(super) rtl: bool,
    /// Measures of the fonts.
    pub(super) fonts: Fonts,
    /// Font elements for Ethiopic runs.
    pub(super) ethiopic_fonts: String,
}

impl<'a> Context<'a> {
    pub(super) fn of(deck: &'a Deck) -> Context<'a> {
        let face = escape(&deck.theme.ethiopic_font);
        Context {
            theme: &deck.theme,
            language: &deck.language,
            rtl: deck.language.rtl,
            fonts: Fonts::of(&deck.theme),
            ethiopic_fonts: format!(
                r#"<a:latin typeface="{face}"/><a:ea typeface="{face}"/><a:cs typeface="{face}"/>"#
            ),
        }
    }

    /// The name in the theme of a colour, so that another theme recolours it too; `None` for a colour of its own.
    pub(super) fn scheme_name(&self, color: Color) -> Option<&'static str> {
        let theme = self.theme;
        let named = [
            (theme.ink, "tx1"),
            (theme.background, "bg1"),
            (theme.accent, "accent1"),
            (theme.informal, "accent2"),
            (theme.formal, "accent3"),
            (theme.bridge, "accent4"),
            (theme.wash, "bg2"),
            (theme.line, "accent6"),
        ];
        named.iter().find(|(known, _)| *known == color).map(|(_, name)| *name)
    }

    /// The fill element for a colour.
    pub(super) fn solid_fill(&self, color: Color) -> String {
        match self.scheme_name(color) {
            Some(name) => format!(r#"<a:solidFill><a:schemeClr val="{name}"/></a:solidFill>"#),
            None => format!(r#"<a:solidFill><a:srgbClr val="{}"/></a:solidFill>"#, color.hex()),
        }
    }

    /// The colour of letters on `fill` where nothing else is said: ink, or paper where ink would be hard to read.
    pub(super) fn letters_on(&self, fill: Option<Color>) -> Option<Color> {
        let fill = fill?;
        let (ink, paper) = (contrast(self.theme.ink, fill), contrast(self.theme.background, fill));
        (ink < 4.5 && paper > ink).then_some(self.theme.background)
    }

    /// The size of letters for `text` in a placeholder.
    pub(super) fn fit<'t>(&self, placeholder: &Placeholder, text: impl Iterator<Item = Line<'t>> + Clone) -> Fitted {
        let is_title = matches!(placeholder.role, Role::Title | Role::OpeningTitle);
        let room = Room {
            width_pt: placeholder.frame.width * POINTS_PER_MM,
            height_pt: placeholder.frame.height * POINTS_PER_MM,
            wished_pt: placeholder.size_pt,
            bold: placeholder.bold,
            space_before_em: if is_title { 0.0 } else { BODY_SPACE_EM },
            indent_em: INDENT_EM,
            handsome_pt: placeholder.handsome_pt,
            most_lines: placeholder.most_lines,
            fonts: self.fonts,
        };
        largest(&room, text)
    }
}

/// Contrast of two colours, from 1 to 21, as WCAG 2.2 defines it.
fn contrast(one: Color, other: Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(Color(red, green, blue): Color) -> f32 {
    let channel = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_of_black_and_white_is_21() {
        assert!((contrast(Color(0, 0, 0), Color(255, 255, 255)) - 21.0).abs() < 0.01);
    }
}
