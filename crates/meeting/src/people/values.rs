//! What people write in a cell: a side, languages, needs.

use super::words::{plain, words};
use crate::file::side_of;
use crate::model::Side;

/// What tells a side in a longer answer, as [`plain`] writes it.
fn side_word(word: &str) -> Option<Side> {
    match word {
        "informal" | "informeel" | "informele" | "vrijwilliger" | "vrijwilligers" | "vrijwilligster" | "vrijwillig"
        | "volunteer" | "volunteers" | "متطوع" | "متطوعه" | "متطوعون" | "متطوعين" | "المتطوعين" | "المتطوعون" => {
            Some(Side::Informal)
        }
        "formal" | "formeel" | "formele" | "professional" | "professionals" | "beroepskracht" | "beroepskrachten"
        | "مهني" | "مهنيه" | "مهنيون" | "مهنيين" | "المهنيين" | "المهنيون" | "رسمي" | "الرسمي" | "موظف" | "موظفه"
        | "محترف" | "محترفه" => Some(Side::Formal),
        "bridge" | "brug" | "beide" | "beiden" | "allebei" | "both" | "كلاهما" | "كليهما" | "الاثنان" | "الاثنين"
        | "الجانبين" | "الجانبان" | "جسر" => Some(Side::Bridge),
        _ => None,
    }
}

/// Words that say nothing beside a side.
const FILLERS: [&str; 24] = [
    "ik",
    "ben",
    "kom",
    "als",
    "een",
    "de",
    "het",
    "van",
    "uit",
    "kant",
    "zijde",
    "en",
    "i",
    "am",
    "a",
    "the",
    "from",
    "side",
    "and",
    "انا",
    "من",
    "جانب",
    "الجانب",
    "و",
];
/// Words that turn a side into the other.
const DENIALS: [&str; 8] = ["geen", "niet", "nooit", "not", "no", "non", "لست", "ليس"];

/// The side that an answer tells; `None` when it is not clear. Who names both, and nothing else, is of the bridge.
pub(super) fn side(text: &str) -> Option<Side> {
    // ‘Not formal’ is how Arabic says informal.
    let text = plain(text).replace("غير الرسمي", "informal").replace("غير رسمي", "informal");
    if let Some(side) = side_of(&text) {
        return Some(side);
    }
    let words: Vec<&str> = words(&text);
    if words.iter().any(|word| DENIALS.contains(word)) {
        return None;
    }
    let sides: Vec<Side> = words.iter().filter_map(|word| side_word(word)).collect();
    let first = *sides.first()?;
    if sides.iter().all(|side| *side == first) {
        return Some(first);
    }
    let is_plain = words.iter().all(|word| side_word(word).is_some() || FILLERS.contains(word));
    is_plain.then_some(Side::Bridge)
}

/// Languages by their names in Dutch, English, Arabic and themselves, as [`plain`] writes them.
const LANGUAGES: [(&str, &[&str]); 13] = [
    ("nl", &["nederlands", "dutch", "الهولنديه", "هولندي", "هولنديه", "vlaams", "flemish"]),
    ("en", &["engels", "english", "الانجليزيه", "الانكليزيه", "انجليزي", "انجليزيه"]),
    ("ar", &["arabisch", "arabic", "العربيه", "عربي", "عربيه"]),
    ("tr", &["turks", "turkish", "türkçe", "turkce", "التركيه", "تركي", "تركيه"]),
    ("pl", &["pools", "polish", "polski", "البولنديه", "بولندي", "بولنديه"]),
    ("ti", &["tigrinya", "tigrigna", "tigrinja", "ትግርኛ", "التغرينيه", "التيغرينيه", "تغرينيه"]),
    ("uk", &["oekraïens", "oekraiens", "ukrainian", "українська", "الاوكرانيه", "اوكراني", "اوكرانيه"]),
    ("so", &["somalisch", "somali", "soomaali", "af soomaali", "الصوماليه", "صومالي", "صوماليه"]),
    ("fa", &["farsi", "perzisch", "persian", "فارسی", "فارسي", "الفارسيه", "فارسيه"]),
    ("ber", &["berbers", "berber", "tamazight", "amazigh", "riffijns", "tarifit", "الامازيغيه", "امازيغي", "امازيغيه"]),
    ("fr", &["frans", "french", "français", "francais", "الفرنسيه", "فرنسي", "فرنسيه"]),
    ("es", &["spaans", "spanish", "español", "espanol", "الاسبانيه", "اسباني", "اسبانيه"]),
    ("pap", &["papiaments", "papiamento", "papiamentu", "البابيامنتو", "بابيامنتو"]),
];

/// The code of a language by its name or code.
fn code(text: &str) -> Option<&'static str> {
    let text = plain(text);
    LANGUAGES.iter().find(|(code, names)| *code == text || names.contains(&text.as_str())).map(|(code, _)| *code)
}

/// The codes of the languages in a cell, each once; what is not known stays as it is written, in small letters.
pub fn languages(cell: &str) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for part in list(&cell.to_lowercase()) {
        let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
        for language in in_part(&part) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
    }
    languages
}

/// `nederlands en arabisch`, `nl ar`, `العربية والهولندية`: several languages between two commas.
fn in_part(part: &str) -> Vec<String> {
    let is_code = |word: &str| LANGUAGES.iter().any(|(code, _)| *code == word);
    // Before `en` is taken for ‘and’.
    if part.split(' ').all(is_code) {
        return part.split(' ').map(str::to_owned).collect();
    }
    let mut parts = vec![part];
    for and in [" en ", " and ", " & ", " و"] {
        parts = parts.into_iter().flat_map(|part| part.split(and)).collect();
    }
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.flat_map(one_or_more).collect()
}

fn one_or_more(part: &str) -> Vec<String> {
    if let Some(code) = code(part) {
        return vec![code.to_owned()];
    }
    let each: Option<Vec<String>> = part.split(' ').map(|word| code(word).map(str::to_owned)).collect();
    each.unwrap_or_else(|| vec![part.to_owned()])
}

/// What someone needs, without answers such as ‘no’ and ‘nothing’.
pub fn needs(cell: &str) -> Vec<String> {
    if is_nothing(cell) {
        return Vec::new();
    }
    list(cell).into_iter().filter(|need| !is_nothing(need)).collect()
}

/// Whether an answer only says that there is nothing to say.
pub(super) fn is_nothing(text: &str) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '.' | '_') || c.is_whitespace();
    let says_no =
        ["nee", "neen", "niets", "niks", "geen", "nvt", "n.v.t", "no", "none", "nothing", "n.a", "n/a", "لا", "لا شيء"];
    text.chars().all(is_dash) || says_no.contains(&plain(text).as_str())
}

/// What stands between commas, slashes, plus signs, semicolons, strokes or on lines of its own.
pub(super) fn list(cell: &str) -> Vec<String> {
    let parts = cell.split([',', ';', '/', '+', '|', '،', '؛', '\n']);
    parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
