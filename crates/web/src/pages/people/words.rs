//! Languages and needs that can be ticked, and how they are kept: as plain words, so that papers show them as they are.

use meeting::Person;

use crate::language::{Screen, screens};

/// A language that can be ticked.
pub(crate) struct Spoken {
    /// Its code.
    pub(crate) code: &'static str,
    /// Its name in itself, so that who speaks it finds it.
    pub(crate) name: &'static str,
    /// Whether it runs from right to left.
    pub(crate) rtl: bool,
}

/// The languages that can be ticked; any other can be written.
pub(crate) const SPOKEN: [Spoken; 11] = [
    Spoken { code: "nl", name: "Nederlands", rtl: false },
    Spoken { code: "en", name: "English", rtl: false },
    Spoken { code: "ar", name: "العربية", rtl: true },
    Spoken { code: "tr", name: "Türkçe", rtl: false },
    Spoken { code: "pl", name: "Polski", rtl: false },
    Spoken { code: "ti", name: "ትግርኛ", rtl: false },
    Spoken { code: "uk", name: "Українська", rtl: false },
    Spoken { code: "so", name: "Soomaali", rtl: false },
    Spoken { code: "fa", name: "فارسی", rtl: true },
    Spoken { code: "ber", name: "Tamaziɣt · ⵜⴰⵎⴰⵣⵉⵖⵜ", rtl: false },
    Spoken { code: "fr", name: "Français", rtl: false },
];

/// A need that can be ticked.
pub(crate) struct Need {
    /// Its name in forms.
    pub(crate) key: &'static str,
    /// Key of what the form says.
    pub(crate) asked: &'static str,
    /// Key of the word that is kept.
    pub(crate) word: &'static str,
    /// What people write in files for the same.
    also: &'static [&'static str],
}

/// The needs that can be ticked.
pub(crate) const NEEDS: [Need; 4] = [
    Need {
        key: "interpreter",
        asked: "join-need-interpreter",
        word: "need-interpreter",
        also: &["vertaler", "translator"],
    },
    Need {
        key: "step-free",
        asked: "join-need-step-free",
        word: "need-step-free",
        also: &["rolstoeltoegankelijk", "drempelvrij", "geen trap", "wheelchair access"],
    },
    Need { key: "childcare", asked: "join-need-childcare", word: "need-childcare", also: &["oppas", "opvang"] },
    Need { key: "paper", asked: "join-need-paper", word: "need-paper", also: &["papier", "paper", "geen telefoon"] },
];

impl Need {
    /// The word that is kept, in a language.
    pub(crate) fn said(&self, screen: &Screen) -> String {
        screen.speech.say(self.word)
    }

    /// Whether a word that is kept means this, in whatever language it was kept.
    fn is(&self, word: &str) -> bool {
        let word = word.trim().to_lowercase();
        self.also.contains(&word.as_str()) || screens().iter().any(|screen| self.said(screen).to_lowercase() == word)
    }
}

/// The needs of someone as ticks, and what stands beside them.
pub(crate) fn ticked_needs(person: &Person) -> (Vec<String>, String) {
    let (known, own): (Vec<&String>, Vec<&String>) =
        person.needs.iter().partition(|word| NEEDS.iter().any(|need| need.is(word)));
    let ticked = NEEDS.iter().filter(|need| known.iter().any(|word| need.is(word)));
    (ticked.map(|need| need.key.to_owned()).collect(), joined(&own))
}

/// The languages of someone as ticks, and what stands beside them.
pub(crate) fn ticked_languages(person: &Person) -> (Vec<String>, String) {
    let (known, own): (Vec<&String>, Vec<&String>) =
        person.languages.iter().partition(|code| SPOKEN.iter().any(|spoken| spoken.code == code.as_str()));
    (known.into_iter().cloned().collect(), joined(&own))
}

fn joined(words: &[&String]) -> String {
    words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ")
}

/// Words of people in a row; each runs in its own direction, and the row in that of the page.
pub(crate) fn in_a_row(words: impl IntoIterator<Item = String>) -> String {
    let apart = words.into_iter().map(|word| format!("\u{2068}{word}\u{2069}"));
    apart.collect::<Vec<_>>().join(" · ")
}

/// The name of a language for a reader: in itself where it can be ticked, or else in the reader's language where Brug has
/// the word, or else as it was written.
pub(crate) fn language_name(code: &str, screen: &Screen) -> String {
    if let Some(spoken) = SPOKEN.iter().find(|spoken| spoken.code == code) {
        return spoken.name.to_owned();
    }
    let key = format!("speaks-{code}");
    if screen.speech.knows(&key) { screen.speech.say(&key) } else { code.to_owned() }
}
