//! Makes any text printable: whatever people typed, what is left has a glyph and cannot break the export.

use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::{Families, families_with};

/// Stands in for what no font has.
const MISSING: char = '□';

/// Letters in a row without a place to break, after which one is put in: a line of body text holds about 90.
const LONGEST_WORD: usize = 40;

/// The same in names, which stand in narrower places.
const LONGEST_NAME: usize = 20;

/// A place to break without a sign.
const BREAK: char = '\u{200B}';

/// The text with a glyph for every letter: control characters go, other line ends become `\n`, what no font has becomes `□`,
/// directional marks are kept in pairs, and a very long word can be broken.
pub(crate) fn printable(text: &str) -> String {
    breakable(with_glyphs(text), LONGEST_WORD)
}

/// As [`printable`], on one line.
pub(crate) fn printable_line(text: &str) -> String {
    printable(text).replace('\n', " ")
}

/// As [`printable_line`], for a narrow place: long words can be broken sooner.
pub(crate) fn printable_name(text: &str) -> String {
    breakable(with_glyphs(text), LONGEST_NAME).replace('\n', " ")
}

/// The parts of a printable name that surely stay on one line: it is broken between words, in words with a hyphen, and where a
/// long word can be broken. Signs with a space around them can hold on to their neighbours.
pub(crate) fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for part in text.split_inclusive([' ', '-', BREAK]) {
        let before = pieces.last_mut().expect("there is one from the start");
        if before.ends_with(BREAK) || can_be_parted(before, part) {
            pieces.push(part.to_owned());
        } else {
            before.push_str(part);
        }
    }
    pieces.iter().map(|piece| piece.trim_end_matches([' ', BREAK]).to_owned()).collect()
}

fn can_be_parted(before: &str, after: &str) -> bool {
    match before.strip_suffix('-') {
        Some(word) => word.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphabetic),
        None => before.trim_end().ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric),
    }
}

/// Whether letters in it reach further above and below the line than Latin ones: Arabic and Ethiopic.
pub(crate) fn is_tall(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{600}'..='\u{8FF}' | '\u{1200}'..='\u{139F}' | '\u{2D80}'..='\u{2DDF}'
        | '\u{AB00}'..='\u{AB2F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
    })
}

/// Whether nothing of it can be seen.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || steering(c) || matches!(c, '\u{2066}'..='\u{2069}'))
}

fn with_glyphs(text: &str) -> String {
    let plain = |c: char| matches!(c, ' '..='~' | '\u{A0}'..='\u{FF}') && c != '\u{AD}';
    if text.chars().all(plain) { text.to_owned() } else { shown(text) }
}

/// `inner` as an island of its own direction, so that its brackets and numbers do not mix with the text around it.
pub(crate) fn isolate(inner: &str, rtl: bool) -> String {
    let open = if rtl { '\u{2067}' } else { '\u{2066}' };
    let lines: Vec<String> = inner.split('\n').map(|line| format!("{open}{line}\u{2069}")).collect();
    lines.join("\n")
}

/// Whether the first letter that has a direction goes from right to left (Hebrew, Arabic and their neighbours).
pub(crate) fn is_rtl(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
}

fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open_isolates = 0;
    for cluster in text.graphemes(true) {
        match Kind::of(cluster) {
            Kind::LineEnd => {
                close(&mut out, &mut open_isolates);
                out.push('\n');
            }
            Kind::Tab => out.push(' '),
            Kind::Dropped => {}
            Kind::Open(mark) => {
                open_isolates += 1;
                out.push(mark);
            }
            Kind::Close if open_isolates > 0 => {
                open_isolates -= 1;
                out.push('\u{2069}');
            }
            Kind::Close => {}
            Kind::Letter => push_letter(&mut out, cluster),
        }
    }
    close(&mut out, &mut open_isolates);
    out
}

fn close(out: &mut String, open_isolates: &mut usize) {
    out.extend(std::iter::repeat_n('\u{2069}', *open_isolates));
    *open_isolates = 0;
}

enum Kind {
    LineEnd,
    Tab,
    Dropped,
    Open(char),
    Close,
    Letter,
}

impl Kind {
    fn of(cluster: &str) -> Kind {
        match cluster.chars().next() {
            Some('\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}') => Kind::LineEnd,
            Some('\t') => Kind::Tab,
            Some(mark @ '\u{2066}'..='\u{2068}') => Kind::Open(mark),
            Some('\u{2069}') => Kind::Close,
            None => Kind::Dropped,
            Some(first) if dropped(first) => Kind::Dropped,
            Some(_) => Kind::Letter,
        }
    }
}

/// Controls, embeddings and overrides of direction, variation selectors, tags and other invisible marks.
fn dropped(c: char) -> bool {
    let invisible = matches!(c, '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}');
    c.is_control() || invisible
}

/// Marks without a shape of their own that steer joining, breaking and direction; Typst takes them out after use.
fn steering(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

/// Pushes a letter with its marks; all of it must come from one family, or the marks go.
fn push_letter(out: &mut String, cluster: &str) {
    let mut families: Option<Families> = None;
    for c in cluster.chars().filter(|&c| !dropped(c)) {
        let Some(before) = families else {
            if steering(c) {
                out.push(c);
                continue;
            }
            let found = families_with(c);
            if found.is_empty() {
                out.push(MISSING);
                return;
            }
            out.push(c);
            families = Some(found);
            continue;
        };
        if c == '\u{200D}' && !out.ends_with(char::is_alphabetic) {
            return;
        }
        let both = if steering(c) { before } else { before.and(families_with(c)) };
        if !both.is_empty() && !matches!(c, '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}') {
            out.push(c);
            families = Some(both);
        }
    }
}

/// Puts places to break into words that are too long for a line.
fn breakable(text: String, longest: usize) -> String {
    let solid = |c: char| c.is_alphanumeric() || c == '_' || c == MISSING;
    if text.split(|c| !solid(c)).all(|word| word.len() <= longest) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut length = 0;
    for cluster in text.graphemes(true) {
        length = if cluster.starts_with(solid) { length + 1 } else { 0 };
        if length > longest {
            out.push(BREAK);
            length = 1;
        }
        out.push_str(cluster);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_stays_as_it_is() {
        for text in ["Wat levert het óns op?", "Ελπίδα", "نعم (12)", "ሰላም", "Çoğu iş", "😀 👍 ❤", "☐ ☑ ✂ →"]
        {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn what_no_font_has_becomes_one_box() {
        assert_eq!(printable("a漢b"), "a□b");
        assert_eq!(printable("🇳🇱"), "□");
        assert_eq!(printable("🫶🏿 🫲\u{200D}🫱"), "□ □");
        assert_eq!(printable("\u{E000}"), "□");
    }

    #[test]
    fn skin_tones_selectors_and_controls_go() {
        assert_eq!(printable("👍🏽❤\u{FE0F}1\u{FE0F}\u{20E3}\u{7}\u{FEFF}"), "👍❤1");
        assert_eq!(printable("👩\u{200D}👩\u{200D}👧"), "👩");
        assert_eq!(printable("a\r\nb\u{2028}c\td"), "a\nb\nc d");
    }

    #[test]
    fn isolates_are_kept_in_pairs_on_each_line() {
        assert_eq!(printable("\u{2068}a\nb\u{2069}"), "\u{2068}a\u{2069}\nb");
        assert_eq!(printable("\u{202E}evil\u{202C}"), "evil");
    }

    #[test]
    fn a_mark_on_a_letter_of_another_font_goes() {
        assert_eq!(printable("a\u{64E}"), "a");
        assert_eq!(printable("e\u{301}"), "e\u{301}");
    }

    #[test]
    fn very_long_words_can_be_broken() {
        let long = "a".repeat(100);
        assert_eq!(printable(&long).matches(BREAK).count(), 2);
        assert_eq!(pieces(&printable_name(&long)), vec!["a".repeat(20); 5]);
    }

    #[test]
    fn marks_that_only_steer_are_blank() {
        assert!(is_blank("") && is_blank(" \u{200B}\u{2068}\u{2069}\u{AD}"));
        assert!(!is_blank(" a"));
    }

    #[test]
    fn a_name_is_broken_at_spaces_and_hyphens_and_nowhere_else() {
        let pieces = |name| pieces(&printable_name(name));
        assert_eq!(pieces("Jan-Willem de Vries"), ["Jan-", "Willem", "de", "Vries"]);
        assert_eq!(pieces("Jan-3 a\u{A0}b -c --d"), ["Jan-3", "a\u{A0}b -c --d"]);
        assert_eq!(pieces("Els ( ook ) !"), ["Els ( ook ) !"]);
        assert_eq!(pieces(""), [""]);
    }
}
