//! Which size of letters lets a text fit its box. Nothing is cut; what cannot fit is told.
//!
//! Lines are filled word by word, as PowerPoint and LibreOffice do; they may break at more places than assumed here
//! (after a hyphen), which never takes more lines.

use super::layouts::NUMBER_INDENT_EM;
use super::metrics::{FontScale, advance_em, is_tall};
use super::model::{Marker, Paragraph};
use crate::text::Run;

/// The smallest letters that are ever chosen, in points.
pub(super) const SMALLEST_PT: f32 = 10.0;
/// Letters may turn out this much wider than the tables say (hinting, rounding, kerning).
const WIDTH_MARGIN: f32 = 1.03;
/// Distance of lines of tall scripts, in ems; Noto Sans Ethiopic has 1.36, DejaVu Sans 1.17 (2026-11).
const TALL_LINE_EM: f32 = 1.4;

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
    /// The most lines that look well; given up before the text becomes smaller than this size in points.
    pub(super) most_lines: Option<(usize, f32)>,
    /// The font for Latin letters.
    pub(super) font: FontScale,
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

/// The largest size, from the wished one down in steps of a point, with which `text` fits `room`.
pub(super) fn largest<'a>(room: &Room, text: impl Iterator<Item = Line<'a>> + Clone) -> Fitted {
    let mut size_pt = room.wished_pt;
    loop {
        let (height_pt, count) = height_pt(room, size_pt, text.clone());
        let handsome = room.most_lines.is_none_or(|(most, least_pt)| count <= most || size_pt < least_pt);
        if height_pt <= room.height_pt && handsome {
            return Fitted { size_pt, fits: true };
        }
        if size_pt <= SMALLEST_PT {
            return Fitted { size_pt, fits: height_pt <= room.height_pt };
        }
        size_pt = (size_pt - 1.0).max(SMALLEST_PT);
    }
}

/// Height in points and number of lines of `text` at a size.
pub(super) fn height_pt<'a>(room: &Room, size_pt: f32, text: impl Iterator<Item = Line<'a>>) -> (f32, usize) {
    let (mut height_em, mut count) = (0.0, 0);
    for (runs, marker) in text {
        let indent_em = room.indent_em(marker);
        let width_em = room.width_pt / size_pt / (room.font.width * WIDTH_MARGIN) - indent_em;
        let wrapped = wrap(runs, room.bold, width_em.max(1.0));
        let line_em = if wrapped.tall { TALL_LINE_EM.max(room.font.line) } else { room.font.line };
        height_em += wrapped.lines as f32 * line_em + room.space_before_em;
        count += wrapped.lines;
    }
    (height_em * size_pt, count)
}

/// A paragraph cut into lines.
struct Wrapped {
    /// How many lines it takes; at least 1.
    lines: usize,
    /// Whether it has letters of a tall script.
    tall: bool,
}

fn wrap(runs: &[Run], bold: bool, width_em: f32) -> Wrapped {
    let mut lines = LineFiller { width_em, lines: 1, line: 0.0, space: 0.0, word: 0.0 };
    let mut tall = false;
    for run in runs {
        for c in run.text.chars() {
            tall |= is_tall(c);
            let advance = advance_em(c, bold || run.bold);
            if c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}') {
                lines.end_word();
                lines.space += advance.max(0.25);
            } else {
                lines.letter(advance);
            }
        }
    }
    lines.end_word();
    Wrapped { lines: lines.lines, tall }
}

/// Fills lines greedily; all widths in ems.
struct LineFiller {
    width_em: f32,
    lines: usize,
    /// Width of what stands on the last line.
    line: f32,
    /// Spaces behind it, which may hang over the edge.
    space: f32,
    /// The word that is being read.
    word: f32,
}

impl LineFiller {
    fn letter(&mut self, advance: f32) {
        if self.word + advance > self.width_em && self.word > 0.0 {
            // A word longer than a line: it starts on a line of its own and is broken between letters.
            self.end_word();
            self.lines += 1;
            self.line = 0.0;
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
            self.lines += 1;
            self.line = self.word;
        }
        (self.space, self.word) = (0.0, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(width_pt: f32, height_pt: f32) -> Room {
        Room {
            width_pt,
            height_pt,
            wished_pt: 24.0,
            bold: false,
            space_before_em: 0.0,
            indent_em: 1.0,
            most_lines: None,
            font: FontScale::of("Arial"),
        }
    }

    fn fitted(room: &Room, text: &str) -> Fitted {
        let runs = [Run::plain(text)];
        largest(room, std::iter::once((runs.as_slice(), Marker::None)))
    }

    fn line_count(text: &str, width_em: f32) -> usize {
        wrap(&[Run::plain(text)], false, width_em).lines
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
        let (larger, _) = height_pt(&room, found.size_pt + 1.0, std::iter::once((runs.as_slice(), Marker::None)));
        assert!(larger > room.height_pt);
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
            |text: &str| height_pt(&room, 20.0, std::iter::once(([Run::plain(text)].as_slice(), Marker::None))).0;
        assert!(height("معًا") > height("samen"));
        assert!(height("ብሓባር") > height("samen"));
    }

    #[test]
    fn a_title_becomes_smaller_before_it_takes_a_third_line() {
        let mut room = room(300.0, 200.0);
        let text = "woord ".repeat(12);
        let free = fitted(&room, &text).size_pt;
        room.most_lines = Some((2, 12.0));
        assert!(fitted(&room, &text).size_pt < free);
    }
}
