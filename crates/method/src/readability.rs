//! How hard a Dutch text is to read.
//!
//! Two measures, both on plain text:
//!
//! - Words in a sentence: 20 at most. Dutch government advice on plain language asks for short sentences
//!   (Communicatierijk, "Taalniveau B1"); 20 is our own ceiling, not theirs.
//! - Reading ease after Douma (W. H. Douma, "De leesbaarheid van landbouwbladen", Wageningen, 1960), the Dutch form of
//!   Flesch's formula: 206.84 − 0.93 × words per sentence − 0.77 × syllables per hundred words.
//!   Higher is easier. Douma's bands call 60 to 70 "standard"; we ask [`LEAST_EASE`] of a whole file.
//!
//! Neither proves B1: there is no strict definition of that level. They find what is certainly too hard.

/// Most words in a sentence.
pub const MOST_WORDS: usize = 20;

/// Least reading ease of a file after Douma.
pub const LEAST_EASE: f64 = 60.0;

/// Words of officialese, with what to write in their place.
pub const HARD_WORDS: &[(&str, &str)] = &[
    ("middels", "met"),
    ("teneinde", "om"),
    ("dient te", "moet"),
    ("dienen te", "moeten"),
    ("derhalve", "daarom"),
    ("echter", "maar"),
    ("tevens", "ook"),
    ("inzake", "over"),
    ("alsmede", "en"),
    ("conform", "volgens"),
    ("indien", "als"),
    ("met betrekking tot", "over"),
    ("ten behoeve van", "voor"),
    ("in het kader van", "voor, bij"),
    ("ten aanzien van", "over"),
    ("faciliteren", "mogelijk maken"),
    ("implementeren", "invoeren"),
    ("participeren", "meedoen"),
    ("participatie", "meedoen"),
    ("stakeholder", "wie erbij betrokken is"),
    ("optimaliseren", "verbeteren"),
    ("reguliere", "gewone"),
    ("aangaande", "over"),
    ("betreffende", "over"),
    ("casuïstiek", "voorbeelden"),
    ("doelgroep", "voor wie"),
    ("doorverwijzen", "verwijzen, wijzen naar"),
    ("expertise", "deskundigheid, kennis"),
];

/// Sentences of a text: ended by `.`, `!`, `?` or a line break.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = match c {
            '\n' => true,
            '.' | '!' | '?' | '…' => {
                chars.peek().is_none_or(|&(_, next)| next.is_whitespace() || "’”\")".contains(next))
            }
            _ => false,
        };
        if ends {
            sentences.push(text[start..at + c.len_utf8()].trim());
            start = at + c.len_utf8();
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

/// Words of a sentence: what has a letter or digit in it.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Syllables of a Dutch word, counted as groups of vowels; at least 1.
pub fn syllables(word: &str) -> usize {
    // Longest first: each of these is one sound in Dutch; other neighbouring vowels are two (`bi-o`, `re-eel` by its trema).
    const SOUNDS: &[&str] = &[
        "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou",
        "ai", "oi", "a", "e", "i", "o", "u", "y", "é", "è", "ë", "ï", "ö", "ü", "á", "ó",
    ];
    let word = word.to_lowercase();
    let mut rest = word.as_str();
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        match SOUNDS.iter().find(|sound| rest.starts_with(**sound)) {
            Some(sound) => {
                count += 1;
                rest = &rest[sound.len()..];
            }
            None => rest = &rest[first.len_utf8()..],
        }
    }
    count.max(1)
}

/// Reading ease after Douma of some texts together; `None` without words.
pub fn ease<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<f64> {
    let (mut sentence_count, mut word_count, mut syllable_count) = (0usize, 0usize, 0usize);
    for sentence in texts.into_iter().flat_map(sentences) {
        sentence_count += 1;
        for word in words(sentence) {
            word_count += 1;
            syllable_count += syllables(word);
        }
    }
    let words_per_sentence = word_count as f64 / sentence_count as f64;
    let syllables_per_hundred = 100.0 * syllable_count as f64 / word_count as f64;
    (word_count > 0).then_some(206.84 - 0.93 * words_per_sentence - 0.77 * syllables_per_hundred)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_sentences_at_marks_and_line_breaks() {
        let text = "Wie bent u? Ik ben Fatma. (Echt waar.)\nTitel zonder punt";
        assert_eq!(sentences(text).len(), 4);
        assert_eq!(sentences("Bel 0800-2000, of ga naar nr. 3.").len(), 2);
    }

    #[test]
    fn syllables_follow_dutch_sounds() {
        for (word, count) in [("samenwerken", 4), ("moeilijk", 2), ("school", 1), ("geïnteresseerd", 5), ("nieuwe", 2)]
        {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn short_plain_text_is_easier_than_officialese() {
        let plain = ease(["Wij gaan samen aan tafel. Wij maken een plan."]).unwrap();
        let hard =
            ease(["Teneinde interdisciplinaire samenwerkingsverbanden te optimaliseren implementeren wij beleid."])
                .unwrap();
        assert!(plain > LEAST_EASE && hard < LEAST_EASE, "{plain} {hard}");
    }
}
