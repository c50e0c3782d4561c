//! What every paper is made from: one meeting, its programme, and the words of one language.

use jiff::civil::{Date, DateTime};
use meeting::programme::{Outcome, Programme, Slot, What};
use meeting::{Host, Meeting, Side};
use method::words::ExerciseWords;
use method::{Facts, Filled, Letter, Speech, Words};
use office::{Language, Run, Script, Theme};

use crate::seating::Seated;

/// One meeting in one language.
#[derive(Debug)]
pub struct Context<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its programme.
    pub programme: &'a Programme,
    /// Who sits where; `None` while names are not known, or when no paper asks for it.
    pub seated: Option<&'a Seated>,
    /// The address at which people sign up by phone; `None` while there is none. Stands on the sign-up form, as code and as text.
    pub sign_up_link: Option<String>,
    /// The day that the papers bear.
    pub made_on: Date,
    /// The facts of the method.
    pub facts: &'static Facts,
    /// The method's words in this language.
    pub words: Words,
    /// The papers' own words in this language.
    pub speech: Speech,
    /// This language, as office files want it.
    pub language: Language,
    /// Colours and fonts.
    pub theme: Theme,
}

impl<'a> Context<'a> {
    /// The context for the language `code`; `None` when Brug does not have that language.
    pub fn new(meeting: &'a Meeting, programme: &'a Programme, made_on: Date, code: &str) -> Option<Context<'a>> {
        let words = method::words(code)?;
        let language = language_of(code, words.language.script, words.language.rtl);
        Some(Context {
            meeting,
            programme,
            seated: None,
            sign_up_link: None,
            made_on,
            facts: method::facts(),
            words,
            speech: Speech::embedded(code),
            language,
            theme: Theme::default(),
        })
    }

    /// A text of the papers.
    pub(crate) fn say(&self, key: &str) -> String {
        self.speech.say(key)
    }

    /// A text of the papers with its places filled in.
    pub(crate) fn say_with(&self, key: &str, filled: &[(&str, Filled<'_>)]) -> String {
        self.speech.say_with(key, filled)
    }

    /// The words of an exercise.
    pub(crate) fn exercise(&self, letter: Letter) -> &ExerciseWords {
        self.words.exercise(letter)
    }

    /// `A · Een (nieuw) beeld van elkaar`; R bears no letter, as it has none in the paper toolkit.
    pub(crate) fn exercise_title(&self, letter: Letter) -> String {
        let name = &self.exercise(letter).name;
        if letter.0 == 'R' { name.clone() } else { format!("{letter} · {name}") }
    }

    /// The slots that hold exercises, each with its session from 0.
    pub(crate) fn planned(&self) -> impl Iterator<Item = (usize, Letter, Slot)> {
        self.programme.exercises()
    }

    /// Exercises that are folded into another.
    pub(crate) fn folded_into(&self, into: Letter) -> impl Iterator<Item = Letter> {
        self.programme.fates.iter().filter_map(move |fate| match fate.outcome {
            Outcome::FoldedInto(other, _) if other == into => Some(fate.letter),
            _ => None,
        })
    }

    /// Exercises without a time of their own in this programme.
    pub(crate) fn not_planned(&self) -> impl Iterator<Item = (Letter, Outcome)> {
        let fates = self.programme.fates.iter();
        fates.filter(|fate| !matches!(fate.outcome, Outcome::Planned { .. })).map(|fate| (fate.letter, fate.outcome))
    }

    /// A word of the hosts or of people: it keeps its own language, known by its letters.
    pub(crate) fn own(&self, text: &str) -> Run {
        let run = Run::plain(text);
        match own_language(text, &self.meeting.languages) {
            Some(language) if language != self.language => run.in_language(language),
            _ => run,
        }
    }

    /// As [`Context::own`], in bold.
    pub(crate) fn own_bold(&self, text: &str) -> Run {
        Run { bold: true, ..self.own(text) }
    }

    /// Names of the hosts of a side, or a word that says that the side is still open.
    pub(crate) fn hosts_of(&self, side: Side) -> Vec<Run> {
        let names: Vec<Run> = self.meeting.hosts_of(side).map(|host| self.own(&host.organisation)).collect();
        if names.is_empty() { vec![Run::plain(self.say("host-still-open"))] } else { joined(names, " · ") }
    }

    /// What a host is, in this language where Brug knows the word, and else in the host's own words.
    pub(crate) fn kind_of(&self, host: &Host) -> Option<Run> {
        let kind = host.kind.as_ref()?;
        let key = format!("host-kind-{}", crate::slug(kind));
        Some(if self.speech.knows(&key) { Run::plain(self.say(&key)) } else { self.own(kind) })
    }

    /// Name of a side in this language.
    pub(crate) fn side_name(&self, side: Side) -> String {
        self.say(match side {
            Side::Informal => "side-informal",
            Side::Formal => "side-formal",
            Side::Bridge => "side-bridge",
        })
    }

    /// The colour of a side.
    pub(crate) fn side_color(&self, side: Side) -> office::Color {
        match side {
            Side::Informal => self.theme.informal,
            Side::Formal => self.theme.formal,
            Side::Bridge => self.theme.bridge,
        }
    }

    /// Both sides, the one that starts first: its host stands first in the meeting file.
    pub(crate) fn sides(&self) -> [Side; 2] {
        let starts = self.meeting.hosts.first().map_or(Side::Informal, |host| host.side);
        [starts, starts.other()]
    }

    /// Each session's first moment.
    pub(crate) fn session_starts(&self) -> impl Iterator<Item = DateTime> + '_ {
        self.meeting.sessions.iter().map(|session| session.starts)
    }

    /// Says, where that is so, that no native reader has checked this language, or that it follows older Dutch texts.
    pub(crate) fn translation_note(&self) -> Option<String> {
        let mut notes = Vec::new();
        if !self.words.language.checked {
            notes.push(self.say("translation-not-checked"));
        }
        if !self.words.stale.is_empty() {
            notes.push(self.say_with("translation-stale", &[("n", self.words.stale.len().into())]));
        }
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    /// The moment for the properties of documents.
    pub(crate) fn created(&self) -> String {
        format!("{}T00:00:00Z", self.made_on)
    }

    /// Both hosts, for the properties of documents.
    pub(crate) fn author(&self) -> String {
        self.meeting.hosts.iter().map(|host| host.organisation.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// Runs with `between` put between each two.
pub(crate) fn joined(runs: Vec<Run>, between: &str) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        if !out.is_empty() {
            out.push(Run::plain(between));
        }
        out.push(run);
    }
    out
}

/// A template with `{name}` places, as runs; what is filled in keeps its own language.
pub(crate) fn fill(template: &str, places: &[(&str, Vec<Run>)]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        if !before.is_empty() {
            runs.push(Run::plain(before));
        }
        match places.iter().find(|(place, _)| *place == name) {
            Some((_, filled)) => runs.extend(filled.iter().cloned()),
            None => runs.push(Run::plain(format!("{{{name}}}"))),
        }
        rest = behind;
    }
    if !rest.is_empty() {
        runs.push(Run::plain(rest));
    }
    runs
}

/// The paragraphs of a text, each as runs.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = Vec<Run>> {
    text.split('\n').filter(|line| !line.trim().is_empty()).map(|line| vec![Run::plain(line)])
}

/// The language of a text by its letters: that of the meeting which is written so, the first one first.
fn own_language(text: &str, languages: &[String]) -> Option<Language> {
    let script = text.chars().find_map(script_of)?;
    let written_so =
        |code: &&String| method::facts().language(code).is_some_and(|facts| office_script(facts.script) == script);
    let code = languages.iter().find(written_so).map(String::as_str).unwrap_or(match script {
        Script::Latin => "nl",
        Script::Arabic => "ar",
        Script::Cyrillic => "uk",
        Script::Ethiopic => "ti",
    });
    Some(Language { tag: tag(code).to_owned(), rtl: script == Script::Arabic, script })
}

fn script_of(c: char) -> Option<Script> {
    match c {
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => {
            Some(Script::Arabic)
        }
        '\u{0400}'..='\u{052F}' => Some(Script::Cyrillic),
        '\u{1200}'..='\u{139F}' | '\u{2D80}'..='\u{2DDF}' => Some(Script::Ethiopic),
        c if c.is_alphabetic() => Some(Script::Latin),
        _ => None,
    }
}

/// A language as office files want it.
pub(crate) fn language_of(code: &str, script: method::Script, rtl: bool) -> Language {
    Language { tag: tag(code).to_owned(), rtl, script: office_script(script) }
}

fn office_script(script: method::Script) -> Script {
    match script {
        method::Script::Latin => Script::Latin,
        method::Script::Arabic => Script::Arabic,
        method::Script::Cyrillic => Script::Cyrillic,
        method::Script::Ethiopic => Script::Ethiopic,
    }
}

/// The tag with a region that office programs look for in their lists of languages.
fn tag(code: &str) -> &str {
    match code {
        "nl" => "nl-NL",
        "en" => "en-GB",
        "ar" => "ar-SA",
        "uk" => "uk-UA",
        "ti" => "ti-ER",
        "tr" => "tr-TR",
        "pl" => "pl-PL",
        other => other,
    }
}

/// Whether a slot is an exercise.
pub(crate) fn letter_of(slot: &Slot) -> Option<Letter> {
    match slot.what {
        What::Exercise(letter) => Some(letter),
        _ => None,
    }
}
