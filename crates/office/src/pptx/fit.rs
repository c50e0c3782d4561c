//! Which size of letters lets a text fit its box. Nothing is cut; what cannot fit is told.
//!
//! Lines are filled word by word, as PowerPoint and LibreOffice do; they may break at more places than assumed here
//! (after a hyphen), which never takes more lines.

use super::layouts::NUMBER_INDENT_EM;
use super::metrics::{Fonts, advance_em};
use super::model::{Marker, Paragraph};
use crate::text::Run;

/// The smallest letters that are ever chosen, in points.
pub(super) const SMALLEST_PT: f32 = 10.0;
/// Letters may turn out this much wider than the tables say (hinting, rounding, kerning).
const WIDTH_MARGIN: f32 = 1.03;

/// A paragraph as far as its size goes.
pub(super) type Line<'a> = (&'a [Run], Marker);

/// The paragraphs of a text for [`largest`].
pub(super) fn lines(paragraphs: &[Paragraph]) -> impl Iterator<Item = Line<'_>> + Clone {
    paragraphs.iter().map(|paragraph| (paragraph.runs.as_slice(), paragraph.marker))
}

/// The room that a text has and how it is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Width inside the insets, in points.
    pub(super) width_pt: f32,
    /// Height inside the insets, in points.
    pub(super) height_pt: f32,
    /// Size of the letters if there is room, in points.
    pub(super) wished_pt: f32,
    /// Whether the whole text is bold.
    pub(super) bold: bool,
    /// Room above each paragraph, in ems.
    pub(super) space_before_em: f32,
    /// How far text stands behind its marker, in ems.
    pub(super) indent_em: f32,
    /// The size in points down to which it looks better to have smaller letters than too many lines or broken words.
    pub(super) handsome_pt: f32,
    /// The most lines that look well; `None` for as many as fit.
    pub(super) most_lines: Option<usize>,
    /// Measures of the fonts.
    pub(super) fonts: Fonts,
}

impl Room {
    fn indent_em(&self, marker: Marker) -> f32 {
        match marker {
            Marker::None => 0.0,
            Marker::Bullet => self.indent_em,
            Marker::Number => self.indent_em.max(NUMBER_INDENT_EM),
        }
    }
}

/// The outcome: the size of the letters, and whether the text fits with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fitted {
    /// In points.
    pub(super) size_pt: f32,
    /// False when the text runs out of its box even at the smallest size.
    pub(super) fits: bool,
}

/// A text set at a size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    /// Its height in points.
    pub(super) height_pt: f32,
    /// Its lines.
    pub(super) lines: usize,
    /// Whether a word is longer than a line.
    pub(super) breaks_words: bool,
}

/// The largest size, from the wished one down in steps of a point, with which `text` fits `room`: handsomely if that can
/// be had, else however it fits.
pub(super) fn largest<'a>(room: &Room, text: impl Iterator<Item = Line<'a>> + Clone) -> Fitted {
    let fits = |block: Block| block.height_pt <= room.height_pt;
    let handsome =
        |block: Block| fits(block) && !block.breaks_words && room.most_lines.is_none_or(|most| block.lines <= most);
    let found = sizes(room.wished_pt, room.handsome_pt)
        .find(|size_pt| handsome(block(room, *size_pt, text.clone())))
        .or_else(|| sizes(room.wished_pt, SMALLEST_PT).find(|size_pt| fits(block(room, *size_pt, text.clone()))));
    Fitted { size_pt: found.unwrap_or(SMALLEST_PT.min(room.wished_pt)), fits: found.is_some() }
}

/// Sizes in points, from the wished one down to the smallest; the wished one alone when it is smaller still.
pub(super) fn sizes(wished_pt: f32, smallest_pt: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(wished_pt), move |size_pt| {
        (*size_pt > smallest_pt).then(|| (size_pt - 1.0).max(smallest_pt))
    })
}

/// `text` at a size, in the width of `room`.
pub(super) fn block<'a>(room: &Room, size_pt: f32, text: impl Iterator<Item = Line<'a>>) -> Block {
    let mut whole = Block { height_pt: 0.0, lines: 0, breaks_words: false };
    for (runs, marker) in text {
        let indent_em = room.indent_em(marker);
        let width_em = room.width_pt / size_pt / (room.fonts.width * WIDTH_MARGIN) - indent_em;
        let wrapped = wrap(runs, room, width_em.max(1.0));
        whole.height_pt += size_pt * (wrapped.lines as f32 * wrapped.line_em + room.space_before_em);
        whole.lines += wrapped.lines;
        whole.breaks_words |= wrapped.breaks_words;
    }
    whole
}

/// A paragraph cut into lines.
struct Wrapped {
    /// How many lines it takes; at least 1.
    lines: usize,
    /// Distance of its lines, decided by its highest letters.
    line_em: f32,
    /// Whether a word is longer than a line.
    breaks_words: bool,
}

fn wrap(runs: &[Run], room: &Room, width_em: f32) -> Wrapped {
    let mut lines = LineFiller { width_em, ..LineFiller::default() };
    let mut line_em = room.fonts.line_em;
    for run in runs {
        for c in run.text.chars() {
            line_em = line_em.max(room.fonts.line_em(c));
            let advance = advance_em(c, room.bold || run.bold);
            if c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}') {
                lines.end_word();
                lines.space += advance.max(0.25);
            } else {
                lines.letter(advance);
            }
        }
    }
    lines.end_word();
    Wrapped { lines: lines.done + 1, line_em, breaks_words: lines.breaks_words }
}

/// Fills lines greedily; all widths in ems.
#[derive(Default)]
struct LineFiller {
    width_em: f32,
    /// Lines that are full; there is always one more.
    done: usize,
    /// Width of what stands on the last line.
    line: f32,
    /// Spaces behind it, which may hang over the edge.
    space: f32,
    /// Width of the word that is being read.
    word: f32,
    /// Whether a word was longer than a line.
    breaks_words: bool,
}

impl LineFiller {
    fn letter(&mut self, advance: f32) {
        if self.word + advance > self.width_em && self.word > 0.0 {
            // A word longer than a line starts on a line of its own and is broken between letters.
            self.end_word();
            self.done += 1;
            self.line = 0.0;
            self.breaks_words = true;
        }
        self.word += advance;
    }

    fn end_word(&mut self) {
        if self.word == 0.0 {
            return;
        }
        let behind = self.line + self.space + self.word;
        if self.line == 0.0 || behind <= self.width_em {
            self.line = behind;
        } else {
            self.done += 1;
            self.line = self.word;
        }
        (self.space, self.word) = (0.0, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

    fn room(width_pt: f32, height_pt: f32) -> Room {
        Room {
            width_pt,
            height_pt,
            wished_pt: 24.0,
            bold: false,
            space_before_em: 0.0,
            indent_em: 1.0,
            handsome_pt: 14.0,
            most_lines: None,
            fonts: Fonts::of(&Theme::default()),
        }
    }

    fn fitted(room: &Room, text: &str) -> Fitted {
        let runs = [Run::plain(text)];
        largest(room, std::iter::once((runs.as_slice(), Marker::None)))
    }

    fn line_count(text: &str, width_em: f32) -> usize {
        wrap(&[Run::plain(text)], &room(1.0, 1.0), width_em).lines
    }

    #[test]
    fn a_short_text_keeps_the_wished_size() {
        assert_eq!(fitted(&room(400.0, 60.0), "Samen"), Fitted { size_pt: 24.0, fits: true });
    }

    #[test]
    fn the_largest_size_that_fits_is_chosen() {
        let (room, text) = (room(300.0, 60.0), "woord ".repeat(30));
        let found = fitted(&room, &text);
        assert!(found.fits && found.size_pt < 24.0 && found.size_pt > SMALLEST_PT, "{found:?}");
        let runs = [Run::plain(text)];
        let larger = block(&room, found.size_pt + 1.0, std::iter::once((runs.as_slice(), Marker::None)));
        assert!(larger.height_pt > room.height_pt);
    }

    #[test]
    fn what_cannot_fit_is_told_and_written_at_the_smallest_size() {
        assert_eq!(fitted(&room(100.0, 20.0), &"woord ".repeat(90)), Fitted { size_pt: SMALLEST_PT, fits: false });
    }

    #[test]
    fn words_go_to_the_next_line_as_a_whole() {
        // "mm" is 1.666 em wide, a space 0.278.
        assert_eq!(line_count("mm mm mm", 3.7), 2);
        assert_eq!(line_count("mm mm mm", 3.5), 3);
        assert_eq!(line_count("", 5.0), 1);
    }

    #[test]
    fn a_word_longer_than_a_line_is_broken() {
        assert_eq!(line_count(&"m".repeat(12), 0.833 * 4.0 + 0.01), 3);
        assert_eq!(line_count(&format!("mm {}", "m".repeat(8)), 0.833 * 4.0 + 0.01), 3);
    }

    #[test]
    fn a_hard_space_does_not_break() {
        assert_eq!(line_count("mm mm\u{A0}mm", 4.0), 2);
    }

    #[test]
    fn bold_text_is_wider() {
        let regular = advance_em('b', false);
        assert!(advance_em('b', true) > regular);
    }

    #[test]
    fn lines_of_arabic_and_ethiopic_are_higher() {
        let room = room(400.0, 100.0);
        let height =
            |text: &str| block(&room, 20.0, std::iter::once(([Run::plain(text)].as_slice(), Marker::None))).height_pt;
        assert!(height("معًا") > height("samen"));
        assert!(height("ብሓባር") > height("samen"));
    }

    #[test]
    fn a_title_becomes_smaller_before_it_takes_a_third_line() {
        let mut room = room(300.0, 200.0);
        let text = "woord ".repeat(12);
        let free = fitted(&room, &text).size_pt;
        room.most_lines = Some(2);
        room.handsome_pt = 12.0;
        assert!(fitted(&room, &text).size_pt < free);
    }

    #[test]
    fn letters_become_smaller_before_a_word_is_broken() {
        let word = "samenwerkingsafspraken";
        let found = fitted(&room(200.0, 200.0), word);
        assert!(found.size_pt < 24.0 && found.size_pt >= 14.0, "{found:?}");
        assert_eq!(fitted(&room(60.0, 200.0), word).size_pt, 24.0);
    }
}
