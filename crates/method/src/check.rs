//! Everything that is wrong with the content, all at once, with file and key.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use crate::facts::{Board, Card, CardSet, CardSide, LanguageFacts};
use crate::files::Files;
use crate::flat::flatten;
use crate::load::{CardsFile, ExerciseFile, LanguagesFile, TasksFile, WorksFile};
use crate::{follows, readability, words};

/// One thing that is wrong with the content.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Path under `content/`.
    pub file: String,
    /// Key inside the file; empty when the whole file is meant.
    pub key: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The file does not exist.
    NoFile,
    /// The file is not TOML, or a value is of the wrong kind.
    Unreadable(String),
    /// The text is not there, or is empty.
    Missing,
    /// Nobody reads this key.
    Unknown,
    /// The Dutch text has changed since.
    Stale,
    /// Longer than there is room for.
    TooLong {
        /// How many characters it has.
        characters: usize,
        /// How many there may be.
        most: usize,
    },
    /// A sentence with more words than [`readability::MOST_WORDS`].
    LongSentence {
        /// The sentence.
        sentence: String,
        /// Its words.
        words: usize,
    },
    /// A word of officialese.
    HardWord {
        /// The word.
        word: &'static str,
        /// What to write in its place.
        better: &'static str,
    },
    /// The file as a whole reads harder than [`readability::LEAST_EASE`].
    HardFile {
        /// Its reading ease after Douma.
        ease: f64,
    },
    /// The facts contradict each other.
    Facts(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}", self.file)?;
        if !self.key.is_empty() {
            write!(f, " {}", self.key)?;
        }
        match &self.problem {
            Problem::NoFile => write!(f, ": the file is not there; write it, after content/README.md"),
            Problem::Unreadable(error) => write!(f, ": cannot be read: {error}"),
            Problem::Missing => write!(f, ": missing; every text has to be there"),
            Problem::Unknown => write!(f, ": unknown key; see content/README.md for the names"),
            Problem::Stale => {
                write!(f, ": follows an older Dutch text; translate again, then `cargo xtask follow LANGUAGE KEY`")
            }
            Problem::TooLong { characters, most } => write!(f, ": {characters} characters, at most {most}"),
            Problem::LongSentence { sentence, words } => {
                write!(f, ": {words} words in a sentence, at most {}: “{sentence}”", readability::MOST_WORDS)
            }
            Problem::HardWord { word, better } => write!(f, ": “{word}” is hard to read; better: {better}"),
            Problem::HardFile { ease } => {
                write!(f, ": reading ease {ease:.0} after Douma, at least {:.0}", readability::LEAST_EASE)
            }
            Problem::Facts(text) => write!(f, ": {text}"),
        }
    }
}

/// Everything that is wrong with `files`, sorted by file and key.
pub fn check(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let codes: Vec<String> = languages(files, &mut findings).into_iter().map(|language| language.code).collect();
    for folder in word_folders(files) {
        check_folder(files, &folder, &codes, &mut findings);
    }
    for code in codes.iter().filter(|code| *code != "nl") {
        findings.extend(follows::stale(files, code).into_iter().map(|key| Finding {
            file: format!("{}/{code}.toml", key.folder),
            key: key.key,
            problem: Problem::Stale,
        }));
    }
    check_exercises(files, &mut findings);
    check_cards(files, &mut findings);
    check_ids::<WorksFile>(files, "reading/reading.toml", "reading/nl.toml", "work", works, &mut findings);
    check_ids::<TasksFile>(files, "guide/preparation.toml", "guide/nl.toml", "preparation.task", tasks, &mut findings);
    findings.sort_by(|a, b| (&a.file, &a.key).cmp(&(&b.file, &b.key)));
    findings
}

/// Folders that hold words: every one that a schema is known for, and every exercise and card set that is there.
fn word_folders(files: &Files) -> Vec<String> {
    let single = ["background", "materials", "reading", "glossary", "guide", "handout", "agreement", "letters"];
    let exercises = files.keys().filter_map(|path| path.strip_suffix("/exercise.toml")).map(str::to_owned);
    let cards = CardSet::ALL.iter().map(|set| format!("cards/{}", set.folder()));
    single.iter().map(|&name| name.to_owned()).chain(exercises).chain(cards).collect()
}

fn check_folder(files: &Files, folder: &str, codes: &[String], findings: &mut Vec<Finding>) {
    let Some(source) = table(files, &format!("{folder}/nl.toml"), findings) else { return };
    let known = schema(folder, &source);
    let file = format!("{folder}/nl.toml");
    let dutch = flatten(&source);
    match known {
        Err(error) => {
            findings.push(Finding { file: file.clone(), key: String::new(), problem: Problem::Unreadable(error) })
        }
        Ok(known) => {
            let unknown = dutch.keys().filter(|key| !known.contains_key(*key));
            findings.extend(unknown.map(|key| Finding {
                file: file.clone(),
                key: key.clone(),
                problem: Problem::Unknown,
            }));
        }
    }
    findings.extend(check_lengths(&file, &dutch));
    findings.extend(check_reading(&file, &dutch));
    for code in codes.iter().filter(|code| *code != "nl") {
        let file = format!("{folder}/{code}.toml");
        let Some(other) = table(files, &file, findings) else { continue };
        let other = flatten(&other);
        let missing = dutch.keys().filter(|key| other.get(*key).is_none_or(|text| text.trim().is_empty()));
        findings.extend(missing.map(|key| Finding { file: file.clone(), key: key.clone(), problem: Problem::Missing }));
        let unknown = other.keys().filter(|key| !dutch.contains_key(*key));
        findings.extend(unknown.map(|key| Finding { file: file.clone(), key: key.clone(), problem: Problem::Unknown }));
        findings.extend(check_lengths(&file, &other));
    }
    for (key, text) in &dutch {
        if text.trim().is_empty() {
            findings.push(Finding { file: file.clone(), key: key.clone(), problem: Problem::Missing });
        }
    }
}

fn table(files: &Files, path: &str, findings: &mut Vec<Finding>) -> Option<Table> {
    let finding = |problem| Finding { file: path.to_owned(), key: String::new(), problem };
    let Some(text) = files.get(path) else {
        findings.push(finding(Problem::NoFile));
        return None;
    };
    match text.parse() {
        Ok(table) => Some(table),
        Err(error) => {
            findings.push(finding(Problem::Unreadable(error.to_string())));
            None
        }
    }
}

/// The keys that the schema of `folder` reads from `source`: read as its type and written again, only known keys are left.
fn schema(folder: &str, source: &Table) -> Result<std::collections::BTreeMap<String, String>, String> {
    fn through<T: DeserializeOwned + Serialize>(source: &Table) -> Result<Table, String> {
        let typed: T = source.clone().try_into().map_err(|error: toml::de::Error| error.to_string())?;
        Table::try_from(typed).map_err(|error| error.to_string())
    }
    let known = match folder {
        "background" => through::<words::Background>(source),
        "materials" => through::<words::Materials>(source),
        "reading" => through::<words::Reading>(source),
        "glossary" => through::<words::Glossary>(source),
        "guide" => through::<words::Guide>(source),
        "handout" => through::<words::Handout>(source),
        "agreement" => through::<words::Agreement>(source),
        "letters" => through::<words::Letters>(source),
        _ if folder.starts_with("cards/") => through::<words::CardSetWords>(source),
        _ => through::<words::ExerciseWords>(source),
    };
    known.map(|table| flatten(&table))
}

/// Room there is for a text, in characters, by the end of its key. Translations get a fifth more than Dutch.
const LENGTHS: &[(&str, &str, usize)] = &[
    ("exercises/", "name", 40),
    ("exercises/", "].title", 45),
    ("exercises/", "slide.question", 90),
    ("exercises/", "slide.points", 80),
    ("background/", "points", 85),
    ("background/strengths", "", 70),
    ("cards/statements", ".front", 115),
    ("cards/", ".front", 75),
    ("agreement/", "].name", 50),
    ("letters/", "message.text", 500),
];

fn check_lengths(file: &str, flat: &std::collections::BTreeMap<String, String>) -> Vec<Finding> {
    let slack = if file.ends_with("/nl.toml") { 1.0 } else { 1.2 };
    let room = |key: &str| {
        let bare = key.split('[').next().unwrap_or(key);
        LENGTHS.iter().find(|(place, end, _)| {
            file.starts_with(place)
                && !end.is_empty()
                && (key.ends_with(end) || bare == *end || bare.ends_with(&format!(".{end}")))
        })
    };
    flat.iter()
        .filter_map(|(key, text)| {
            let most = (room(key)?.2 as f64 * slack) as usize;
            let characters = text.chars().count();
            let problem = Problem::TooLong { characters, most };
            (characters > most).then(|| Finding { file: file.to_owned(), key: key.clone(), problem })
        })
        .collect()
}

fn check_reading(file: &str, dutch: &std::collections::BTreeMap<String, String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, text) in dutch {
        let mut add = |problem| findings.push(Finding { file: file.to_owned(), key: key.clone(), problem });
        for sentence in readability::sentences(text) {
            let words = readability::words(sentence).count();
            if words > readability::MOST_WORDS {
                add(Problem::LongSentence { sentence: sentence.to_owned(), words });
            }
        }
        let spaced = format!(" {} ", text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " "));
        for &(word, better) in readability::HARD_WORDS {
            if spaced.contains(&format!(" {word} ")) {
                add(Problem::HardWord { word, better });
            }
        }
    }
    // A list of names or works is not running text.
    let running = !file.starts_with("reading/") && !file.starts_with("materials/");
    let long = dutch.values().filter(|text| readability::words(text).count() >= 6).map(String::as_str);
    if let Some(ease) = readability::ease(long).filter(|&ease| running && ease < readability::LEAST_EASE) {
        findings.push(Finding { file: file.to_owned(), key: String::new(), problem: Problem::HardFile { ease } });
    }
    findings
}

fn languages(files: &Files, findings: &mut Vec<Finding>) -> Vec<LanguageFacts> {
    typed::<LanguagesFile>(files, "languages.toml", findings).map(|file| file.language).unwrap_or_default()
}

fn typed<T: DeserializeOwned>(files: &Files, path: &str, findings: &mut Vec<Finding>) -> Option<T> {
    let table = table(files, path, findings)?;
    match table.try_into() {
        Ok(typed) => Some(typed),
        Err(error) => {
            let problem = Problem::Unreadable(error.to_string());
            findings.push(Finding { file: path.to_owned(), key: String::new(), problem });
            None
        }
    }
}

fn check_exercises(files: &Files, findings: &mut Vec<Finding>) {
    let materials = files.get("materials/nl.toml").and_then(|text| text.parse::<Table>().ok()).unwrap_or_default();
    for path in files.keys().filter(|path| path.ends_with("/exercise.toml")) {
        let folder = path.trim_end_matches("/exercise.toml");
        let Some(file) = typed::<ExerciseFile>(files, path, findings) else { continue };
        let mut add = |file: &str, key: &str, text: String| {
            findings.push(Finding { file: file.to_owned(), key: key.to_owned(), problem: Problem::Facts(text) });
        };
        let exercise = match file.into_exercise(folder.trim_start_matches("exercises/").to_owned()) {
            Ok(exercise) => exercise,
            Err(text) => {
                add(path, "without", text);
                continue;
            }
        };
        let minutes = exercise.minutes;
        if !(minutes.short <= minutes.usual && minutes.usual <= minutes.long && minutes.short > 0) {
            add(path, "minutes", "short, usual and long must go up".to_owned());
        }
        if exercise.steps.iter().sum::<u16>() != minutes.usual {
            add(path, "steps", "the steps must add up to the usual time".to_owned());
        }
        for material in exercise.materials.iter().filter(|material| !materials.contains_key(&material.id)) {
            add("materials/nl.toml", &material.id, format!("{path} asks for it, but it has no name"));
        }
        let words =
            files.get(&format!("{folder}/nl.toml")).and_then(|text| text.parse::<Table>().ok()).unwrap_or_default();
        let steps = words.get("steps").and_then(Value::as_array).map_or(0, Vec::len);
        if steps != exercise.steps.len() {
            let text = format!("{steps} steps, but exercise.toml has {}", exercise.steps.len());
            add(&format!("{folder}/nl.toml"), "steps", text);
        }
        for label in labels(exercise.board) {
            if words.get("labels").and_then(|labels| labels.get(*label)).is_none() {
                let file = format!("{folder}/nl.toml");
                findings.push(Finding { file, key: format!("labels.{label}"), problem: Problem::Missing });
            }
        }
    }
}

/// The labels that a kind of board shows.
pub fn labels(board: Board) -> &'static [&'static str] {
    match board {
        Board::None => &[],
        Board::MirrorScale => {
            &["wish", "guess", "low", "high", "item_1", "item_2", "item_3", "item_4", "item_5", "item_6"]
        }
        Board::CardSort => &["theirs", "ours", "together", "strength", "power", "expertise", "network"],
        Board::Plane => &["left", "right", "bottom", "top", "now", "wanted"],
        Board::Piles => &["ours", "theirs", "together", "municipality", "pile", "note"],
        Board::PlanSheet => {
            &["goal", "for_whom", "who_brings_informal", "who_brings_formal", "roles", "first_step", "when", "who"]
        }
        Board::Agreement => &[
            "clause",
            "owner_informal",
            "owner_formal",
            "date",
            "contact_informal",
            "contact_formal",
            "stand_in",
            "consent",
            "face_heard",
            "face_learned",
            "face_next",
            "face_again",
        ],
        Board::Wall => &["wish"],
    }
}

fn check_cards(files: &Files, findings: &mut Vec<Finding>) {
    for set in CardSet::ALL {
        let facts = format!("cards/{}/cards.toml", set.folder());
        let nl = format!("cards/{}/nl.toml", set.folder());
        check_ids::<CardsFile>(files, &facts, &nl, "card", |file| ids(&file.card), findings);
        let Some(file) = files.get(&facts).and_then(|text| toml::from_str::<CardsFile>(text).ok()) else { continue };
        let mut add = |key: &str, text: String| {
            findings.push(Finding { file: facts.clone(), key: key.to_owned(), problem: Problem::Facts(text) });
        };
        let counts: Vec<usize> = match set {
            CardSet::Strengths => [CardSide::Informal, CardSide::Formal]
                .map(|side| file.card.iter().filter(|card| card.side == Some(side)).count())
                .to_vec(),
            _ => vec![file.card.len()],
        };
        if let Some(count) = counts.iter().find(|&&count| count < set.least()) {
            add("card", format!("{count} cards, at least {}", set.least()));
        }
        for card in &file.card {
            let complete = match set {
                CardSet::Strengths => card.side.is_some() && card.heading.is_some(),
                CardSet::Forms => card.x.is_some_and(|x| x.abs() <= 2) && card.y.is_some_and(|y| y.abs() <= 2),
                CardSet::Roles => card.held_by.as_ref().is_some_and(|by| !by.is_empty()),
                CardSet::Statements | CardSet::Obstacles => true,
            };
            if !complete {
                add(&card.id, "a fact of this card is missing; see content/README.md".to_owned());
            }
        }
    }
}

fn ids(cards: &[Card]) -> Vec<String> {
    cards.iter().map(|card| card.id.clone()).collect()
}

fn works(file: WorksFile) -> Vec<String> {
    file.work.into_iter().map(|work| work.id).collect()
}

fn tasks(file: TasksFile) -> Vec<String> {
    file.task.into_iter().map(|task| task.id).collect()
}

/// Ids of a facts file against the table `under` in the Dutch words, in both directions.
fn check_ids<T: DeserializeOwned>(
    files: &Files,
    facts: &str,
    words: &str,
    under: &str,
    ids: impl Fn(T) -> Vec<String>,
    findings: &mut Vec<Finding>,
) {
    let Some(file) = typed::<T>(files, facts, findings) else { return };
    let ids = ids(file);
    let table = files.get(words).and_then(|text| text.parse::<Table>().ok()).unwrap_or_default();
    let mut place = Some(&table);
    for name in under.split('.') {
        place = place.and_then(|table| table.get(name)).and_then(Value::as_table);
    }
    let there: Vec<&String> = place.map(|table| table.keys().collect()).unwrap_or_default();
    let key = |id: &str| format!("{under}.{id}");
    for id in ids.iter().filter(|id| !there.contains(id)) {
        findings.push(Finding { file: words.to_owned(), key: key(id), problem: Problem::Missing });
    }
    for id in there.into_iter().filter(|id| !ids.contains(id)) {
        findings.push(Finding { file: words.to_owned(), key: key(id), problem: Problem::Unknown });
    }
}
