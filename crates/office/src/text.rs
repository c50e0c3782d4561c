//! Text as office files need it: runs that each know their language and direction.

/// The family of letters a language is written in; decides the font slot of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters; a complex script, written from right to left.
    Arabic,
    /// Ethiopic letters, as in Tigrinya.
    Ethiopic,
}

/// A language of a document or of a single run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// BCP 47 tag with a region, as Office wants it: `nl-NL`, `ar-SA`.
    pub tag: String,
    /// Whether the language is written from right to left.
    pub rtl: bool,
    /// The letters it is written in.
    pub script: Script,
}

/// An sRGB colour, red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    /// Six hexadecimal digits, in capitals, without `#`.
    pub fn hex(self) -> String {
        format!("{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// A stretch of text with one look and one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text; characters that XML does not allow are left out when written.
    pub text: String,
    /// Heavier letters.
    pub bold: bool,
    /// Slanted letters (left upright for Arabic and Ethiopic, which have no italics).
    pub italic: bool,
    /// `None`: the colour of the style.
    pub color: Option<Color>,
    /// `None`: the language of the document.
    pub language: Option<Language>,
}

impl Run {
    /// A run without any emphasis, in the language of the document.
    pub fn plain(text: impl Into<String>) -> Run {
        Run { text: text.into(), ..Run::default() }
    }

    /// A bold run in the language of the document.
    pub fn bold(text: impl Into<String>) -> Run {
        Run { text: text.into(), bold: true, ..Run::default() }
    }

    /// The same run in another language.
    pub fn in_language(mut self, language: Language) -> Run {
        self.language = Some(language);
        self
    }
}

/// The text of several runs put together.
pub fn plain_text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
