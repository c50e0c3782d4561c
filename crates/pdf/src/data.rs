//! Small pieces of data as the templates read them.

use office::{Color, Language, Run, Script, Theme};
use serde::{Serialize, Serializer};

use crate::text::{isolate, printable};

/// A colour as `#rrggbb`.
#[derive(Clone, Copy)]
pub(crate) struct Hex(pub(crate) Color);

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{}", self.0.hex()))
    }
}

/// The colours of the theme.
#[derive(Serialize)]
pub(crate) struct Colors {
    ink: Hex,
    background: Hex,
    accent: Hex,
    informal: Hex,
    formal: Hex,
    bridge: Hex,
    wash: Hex,
    line: Hex,
}

impl Colors {
    pub(crate) fn new(theme: &Theme) -> Colors {
        Colors {
            ink: Hex(theme.ink),
            background: Hex(theme.background),
            accent: Hex(theme.accent),
            informal: Hex(theme.informal),
            formal: Hex(theme.formal),
            bridge: Hex(theme.bridge),
            wash: Hex(theme.wash),
            line: Hex(theme.line),
        }
    }
}

/// A language for a whole page or block.
#[derive(Clone, Serialize, PartialEq)]
pub(crate) struct LanguageData {
    lang: String,
    region: Option<String>,
    rtl: bool,
    /// Family of its letters when they are not Latin; those are also higher and need more room between lines.
    letters: Option<&'static str>,
}

impl LanguageData {
    pub(crate) fn new(language: &Language) -> LanguageData {
        let (lang, region) = subtags(&language.tag);
        let letters = match language.script {
            Script::Arabic => Some("Noto Sans Arabic"),
            Script::Ethiopic => Some("Noto Sans Ethiopic"),
            Script::Latin | Script::Cyrillic => None,
        };
        LanguageData { lang, region, rtl: language.rtl, letters }
    }
}

/// Language and region of a BCP 47 tag; a script such as `Latn` in between is skipped. Typst knows no other parts.
fn subtags(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let lang = parts.next().unwrap_or_default().to_ascii_lowercase();
    let is_lang = matches!(lang.len(), 2 | 3) && lang.bytes().all(|b| b.is_ascii_lowercase());
    let region = parts.find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()));
    (if is_lang { lang } else { "und".into() }, region.map(str::to_ascii_uppercase))
}

/// A run: its text, the named arguments of Typst's `text`, and its colour.
#[derive(Serialize)]
pub(crate) struct RunData {
    t: String,
    #[serde(skip_serializing_if = "Style::is_plain")]
    s: Style,
    #[serde(skip_serializing_if = "Option::is_none")]
    c: Option<Hex>,
}

#[derive(Serialize, Default, PartialEq)]
struct Style {
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    /// With a language always given, `null` for none: else the region of the page would hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Option<String>>,
}

impl Style {
    fn is_plain(&self) -> bool {
        *self == Style::default()
    }
}

/// Runs in a block of language `around`; a run of the other direction becomes an island.
pub(crate) fn runs(runs: &[Run], around: &Language) -> Vec<RunData> {
    runs.iter().filter(|run| !run.text.is_empty()).map(|run| run_data(run, around)).collect()
}

fn run_data(run: &Run, around: &Language) -> RunData {
    let other = run.language.as_ref().filter(|language| *language != around);
    let text = printable(&run.text);
    let text = match other {
        Some(language) if language.rtl != around.rtl => isolate(&text, language.rtl),
        _ => text,
    };
    let (lang, region) = other.map(|language| subtags(&language.tag)).unzip();
    let style = Style { weight: run.bold.then_some("bold"), style: run.italic.then_some("italic"), lang, region };
    RunData { t: text, s: style, c: run.color.map(Hex) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_taken_apart() {
        assert_eq!(subtags("nl-NL"), ("nl".into(), Some("NL".into())));
        assert_eq!(subtags("ku-Latn-tr"), ("ku".into(), Some("TR".into())));
        assert_eq!(subtags("ti"), ("ti".into(), None));
        assert_eq!(subtags(""), ("und".into(), None));
    }
}
