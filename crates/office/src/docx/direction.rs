//! Direction of writing: of a paragraph as a whole, and of the stretches inside a run.

use crate::text::{Language, Run};

/// Whether a paragraph reads from right to left: as the first run with a letter in it, else as the document.
pub(super) fn is_rtl(runs: &[Run], document: &Language) -> bool {
    let first = runs.iter().find(|run| run.text.chars().any(char::is_alphabetic));
    first.and_then(|run| run.language.as_ref()).unwrap_or(document).rtl
}

/// `text` cut into stretches with their direction (`true` is right to left); joined they are `text` again.
///
/// Word orders the letters of a run by what `w:rtl` says, not by the letters alone, so a Latin name in an Arabic run
/// (and the other way round) needs a run of its own. Numbers stay with the Latin word they follow ("Windows 11").
pub(super) fn stretches(text: &str, rtl: bool) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| strong(c) == Some(!rtl)) {
        let end = start + foreign_length(&rest[start..], rtl);
        if start > 0 {
            found.push((&rest[..start], rtl));
        }
        found.push((&rest[start..end], !rtl));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        found.push((rest, rtl));
    }
    found
}

/// Bytes of the stretch at the start of `text` that runs against `rtl`: up to its last letter or number.
fn foreign_length(text: &str, rtl: bool) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        match strong(c) {
            Some(direction) if direction == rtl => break,
            Some(_) => end = at + c.len_utf8(),
            None if rtl && c.is_ascii_digit() => end = at + 1,
            None => {}
        }
    }
    end
}

/// Direction of a letter, `true` for right to left; `None` for what has none of its own: numbers, spaces, signs.
fn strong(c: char) -> Option<bool> {
    c.is_alphabetic().then(|| is_rtl_letter(c))
}

/// Blocks of right-to-left letters (Unicode 16, Bidi_Class R and AL by block).
fn is_rtl_letter(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Script;

    fn arabic() -> Language {
        Language { tag: "ar-SA".into(), rtl: true, script: Script::Arabic }
    }

    fn dutch() -> Language {
        Language { tag: "nl-NL".into(), rtl: false, script: Script::Latin }
    }

    #[test]
    fn a_latin_name_in_an_arabic_run_is_a_stretch_of_its_own() {
        assert_eq!(
            stretches("مرحبا Windows 11، أهلا", true),
            [("مرحبا ", true), ("Windows 11", false), ("، أهلا", true)]
        );
    }

    #[test]
    fn an_arabic_name_in_a_dutch_run_is_a_stretch_of_its_own() {
        assert_eq!(stretches("Dag سلام 12!", false), [("Dag ", false), ("سلام", true), (" 12!", false)]);
    }

    #[test]
    fn text_of_one_direction_stays_whole() {
        assert_eq!(stretches("Gewoon 12:30.", false), [("Gewoon 12:30.", false)]);
        assert_eq!(stretches("", true), []);
    }

    #[test]
    fn a_paragraph_follows_its_first_run_with_letters() {
        let mixed = [Run::plain("12 - "), Run::plain("سلام").in_language(arabic()), Run::plain("dag")];
        assert!(is_rtl(&mixed, &dutch()));
        assert!(!is_rtl(&[Run::plain("…").in_language(arabic())], &dutch()));
        assert!(is_rtl(&[], &arabic()));
    }
}
