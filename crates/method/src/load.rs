//! From embedded files to typed facts and words.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::facts::{
    Board, Card, CardSet, Exercise, Groups, LanguageFacts, Letter, Material, Minutes, Task, Without, Work,
};
use crate::files;
use crate::follows::{self, Key};
use crate::words as w;

/// What is the same in every language.
#[derive(Debug)]
pub struct Facts {
    /// Languages in which papers can be made; Dutch, the source, first.
    pub languages: Vec<LanguageFacts>,
    /// The exercises in the order of the method; R first.
    pub exercises: Vec<Exercise>,
    /// The cards of each set.
    pub cards: BTreeMap<CardSet, Vec<Card>>,
    /// The reading list.
    pub works: Vec<Work>,
    /// The preparation, earliest first.
    pub tasks: Vec<Task>,
}

/// Every word of the method in one language.
#[derive(Debug)]
pub struct Words {
    /// The language.
    pub language: LanguageFacts,
    /// Texts of this language whose Dutch source has changed since they were translated.
    pub stale: Vec<Key>,
    /// Per exercise.
    pub exercises: BTreeMap<Letter, w::ExerciseWords>,
    /// Shared background.
    pub background: w::Background,
    /// Per set of cards.
    pub cards: BTreeMap<CardSet, w::CardSetWords>,
    /// Names of materials.
    pub materials: w::Materials,
    /// Reading list.
    pub reading: w::Reading,
    /// Words explained.
    pub glossary: w::Glossary,
    /// Guide around the exercises.
    pub guide: w::Guide,
    /// Hand-out around the exercises.
    pub handout: w::Handout,
    /// Form for agreements.
    pub agreement: w::Agreement,
    /// Letters and lists.
    pub letters: w::Letters,
}

impl Facts {
    /// The exercise with this letter.
    pub fn exercise(&self, letter: Letter) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.letter == letter)
    }

    /// The language with this code.
    pub fn language(&self, code: &str) -> Option<&LanguageFacts> {
        self.languages.iter().find(|language| language.code == code)
    }
}

impl Words {
    /// The words of an exercise of the method.
    ///
    /// # Panics
    /// When the letter is not one of the method's; the tests of the content rule that out for [`Facts::exercises`].
    pub fn exercise(&self, letter: Letter) -> &w::ExerciseWords {
        self.exercises.get(&letter).unwrap_or_else(|| panic!("exercise {letter} has words in every language"))
    }

    /// A word on the board of an exercise; the tests of the content see to it that each kind of board has its labels.
    pub fn label(&self, letter: Letter, key: &str) -> &str {
        self.exercise(letter).labels.get(key).map_or("", String::as_str)
    }
}

/// The facts, read once.
///
/// # Panics
/// When the embedded content is not what `content/README.md` says; the tests rule that out.
pub fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| Facts {
        languages: embedded::<LanguagesFile>("languages.toml").language,
        exercises: exercises(),
        cards: CardSet::ALL.into_iter().map(|set| (set, cards(set))).collect(),
        works: embedded::<WorksFile>("reading/reading.toml").work,
        tasks: tasks(),
    })
}

/// The words in the language `code`; `None` when Brug does not have that language.
///
/// # Panics
/// As [`facts`].
pub fn words(code: &str) -> Option<Words> {
    let facts = facts();
    let language = facts.language(code)?.clone();
    let file = |folder: &str| format!("{folder}/{code}.toml");
    Some(Words {
        stale: follows::stale_embedded(code),
        exercises: facts
            .exercises
            .iter()
            .map(|exercise| (exercise.letter, embedded(&file(&format!("exercises/{}", exercise.folder)))))
            .collect(),
        background: embedded(&file("background")),
        cards: CardSet::ALL.into_iter().map(|set| (set, embedded(&file(&format!("cards/{}", set.folder()))))).collect(),
        materials: embedded(&file("materials")),
        reading: embedded(&file("reading")),
        glossary: embedded(&file("glossary")),
        guide: embedded(&file("guide")),
        handout: embedded(&file("handout")),
        agreement: embedded(&file("agreement")),
        letters: embedded(&file("letters")),
        language,
    })
}

fn embedded<T: DeserializeOwned>(path: &str) -> T {
    let text = files::content_file(path).unwrap_or_else(|| panic!("content/{path} is embedded"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("content/{path}: {error}"))
}

fn exercises() -> Vec<Exercise> {
    let mut exercises: Vec<Exercise> = files::content_paths()
        .iter()
        .filter_map(|path| Some(path.strip_prefix("exercises/")?.strip_suffix("/exercise.toml")?.to_owned()))
        .map(|folder| {
            let file: ExerciseFile = embedded(&format!("exercises/{folder}/exercise.toml"));
            file.into_exercise(folder).unwrap_or_else(|text| panic!("{text}"))
        })
        .collect();
    exercises.sort_by_key(|exercise| exercise.order);
    exercises
}

fn cards(set: CardSet) -> Vec<Card> {
    embedded::<CardsFile>(&format!("cards/{}/cards.toml", set.folder())).card
}

fn tasks() -> Vec<Task> {
    let mut tasks = embedded::<TasksFile>("guide/preparation.toml").task;
    tasks.sort_by_key(|task| -task.days);
    tasks
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LanguagesFile {
    pub(crate) language: Vec<LanguageFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardsFile {
    pub(crate) card: Vec<Card>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorksFile {
    pub(crate) work: Vec<Work>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TasksFile {
    pub(crate) task: Vec<Task>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExerciseFile {
    order: u8,
    part: u8,
    minutes: Minutes,
    keep: u8,
    extra: bool,
    without: String,
    groups: Groups,
    board: Board,
    steps: Vec<u16>,
    #[serde(default)]
    material: Vec<Material>,
}

impl ExerciseFile {
    /// # Errors
    /// A sentence for the maker of the content when the folder or `without` is not as it should be.
    pub(crate) fn into_exercise(self, folder: String) -> Result<Exercise, String> {
        let letter =
            folder.chars().next().map(|c| Letter(c.to_ascii_uppercase())).ok_or("an exercise without folder")?;
        Ok(Exercise {
            letter,
            without: without(&self.without).ok_or(format!("exercises/{folder}: without = {:?}", self.without))?,
            folder,
            order: self.order,
            part: self.part,
            minutes: self.minutes,
            keep: self.keep,
            extra: self.extra,
            groups: self.groups,
            board: self.board,
            steps: self.steps,
            materials: self.material,
        })
    }
}

fn without(word: &str) -> Option<Without> {
    match word {
        "left-out" => Some(Without::LeftOut),
        "homework" => Some(Without::Homework),
        "fold-into-next" => Some(Without::FoldIntoNext),
        _ => {
            let letter = word.strip_prefix("fold-into-")?;
            let mut letters = letter.chars();
            match (letters.next(), letters.next()) {
                (Some(c), None) => Some(Without::FoldInto(Letter(c.to_ascii_uppercase()))),
                _ => None,
            }
        }
    }
}
