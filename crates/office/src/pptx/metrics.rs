//! How wide letters are, near enough to know whether a text fits; no font file is read.
//!
//! Latin and Cyrillic widths are those of Arial (the same as Helvetica's AFM and Liberation Sans 2.1, read 2026-11-24).
//! Arabic and Ethiopic are averages per letter over a paragraph of running text in the widest of the fonts that readers
//! are likely to have (DejaVu Sans 2.37, Noto Sans Ethiopic 2.0, same date), because their letters change with their neighbours.

use crate::theme::Theme;

/// Advance widths in thousandths of an em, U+0020 to U+007E, upright.
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];
/// The same, bold.
const ASCII_BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
];
/// U+0410 to U+044F, upright.
const CYRILLIC: [u16; 64] = [
    667, 656, 667, 542, 677, 667, 923, 604, 719, 719, 583, 656, 833, 722, 778, 719, 667, 722, 611, 635, 760, 667, 740,
    667, 917, 938, 792, 885, 656, 719, 1010, 722, 556, 573, 531, 365, 583, 556, 669, 458, 559, 559, 438, 583, 688, 552,
    556, 542, 556, 500, 458, 500, 823, 500, 573, 521, 802, 823, 625, 719, 521, 510, 750, 542,
];
/// U+0410 to U+044F, bold.
const CYRILLIC_BOLD: [u16; 64] = [
    722, 719, 722, 567, 712, 667, 904, 626, 719, 719, 610, 702, 833, 722, 778, 719, 667, 722, 611, 622, 854, 667, 730,
    703, 1005, 1019, 870, 979, 719, 711, 1031, 719, 556, 618, 615, 417, 635, 556, 709, 497, 615, 615, 500, 635, 740,
    604, 611, 604, 611, 556, 490, 556, 875, 556, 615, 581, 833, 844, 729, 854, 615, 552, 854, 583,
];

/// Width of `c` in ems; marks that sit on another letter have none.
pub(super) fn advance_em(c: char, bold: bool) -> f32 {
    let code = c as u32;
    let thousandths = match code {
        0x20..=0x7E => (if bold { &ASCII_BOLD } else { &ASCII })[code as usize - 0x20],
        0x0410..=0x044F => (if bold { &CYRILLIC_BOLD } else { &CYRILLIC })[code as usize - 0x410],
        _ => rarer(c, code, bold),
    };
    f32::from(thousandths) / 1000.0
}

/// Widths in thousandths of an em of what is rare enough for a round figure.
fn rarer(c: char, code: u32, bold: bool) -> u16 {
    match code {
        _ if is_mark(code) => 0,
        0..=0x1F => 0,
        0xA0 => 278,
        0xC6 | 0xE6 | 0x0152 | 0x0153 => 1000,
        0xAA..=0x024F if c.is_alphabetic() && c.is_uppercase() => 750,
        0xAA..=0x024F => 611,
        0x0456 | 0x0457 => 278,
        0x0400..=0x052F => 800,
        0x0660..=0x0669 | 0x06F0..=0x06F9 => 610,
        _ if is_arabic(code) => {
            if bold {
                620
            } else {
                530
            }
        }
        _ if is_ethiopic(code) => {
            if bold {
                740
            } else {
                690
            }
        }
        0x2018..=0x201A => 278,
        0x201C..=0x201E => 500,
        0x2010..=0x2013 | 0x2022 | 0x20AC => 560,
        0x1F000.. => 1400,
        _ => 1000,
    }
}

/// Marks above and below letters, joiners, and the invisible marks of direction.
fn is_mark(code: u32) -> bool {
    matches!(code,
        0x0300..=0x036F | 0x0483..=0x0489 | 0x0610..=0x061A | 0x061C | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06ED
        | 0x135D..=0x135F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFE00..=0xFE0F | 0xFEFF)
}

fn is_arabic(code: u32) -> bool {
    matches!(code, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC)
}

fn is_ethiopic(code: u32) -> bool {
    matches!(code, 0x1200..=0x139F | 0x2D80..=0x2DDF | 0xAB00..=0xAB2F)
}

/// Measures of the fonts of a theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fonts {
    /// How much wider than Arial the letters are.
    pub(super) width: f32,
    /// Distance between lines of Latin letters, in ems.
    pub(super) line_em: f32,
    /// Distance between lines with Arabic, in ems.
    arabic_line_em: f32,
}

/// Distance between lines with Ethiopic, East Asian letters or pictures, in ems; Noto Sans Ethiopic has 1.36 (2026-11).
const TALL_LINE_EM: f32 = 1.4;

impl Fonts {
    /// Of the fonts that offices have; a stranger is taken to be wide and high. Estimates on the safe side.
    pub(super) fn of(theme: &Theme) -> Fonts {
        let (width, line_em) = match theme.latin_font.as_str() {
            "Arial" | "Helvetica" | "Liberation Sans" => (1.0, 1.2),
            "Calibri" | "Carlito" | "Times New Roman" => (0.95, 1.22),
            "Verdana" | "DejaVu Sans" => (1.2, 1.22),
            _ => (1.15, 1.4),
        };
        let arabic_line_em = match theme.arabic_font.as_str() {
            "Arial" | "Tahoma" | "Times New Roman" | "DejaVu Sans" => 1.25,
            // Noto Naskh Arabic has 1.7 (2026-11).
            _ => 1.7,
        };
        Fonts { width, line_em, arabic_line_em }
    }

    /// Distance between lines with `c` in them, in ems.
    pub(super) fn line_em(&self, c: char) -> f32 {
        match c as u32 {
            0..0x0590 => self.line_em,
            code if is_arabic(code) => self.arabic_line_em,
            code if is_ethiopic(code) || code >= 0x2600 => TALL_LINE_EM,
            _ => self.line_em,
        }
    }
}
