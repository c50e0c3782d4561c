//! The facts of the method: what is the same in every language.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The letter of an exercise, a capital: W, K, R, A to G.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Letter(pub char);

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A language in which papers can be made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct LanguageFacts {
    /// BCP 47 code without region: `nl`.
    pub code: String,
    /// The language's own name.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The letters it is written in.
    pub script: Script,
    /// True for Dutch, which the others follow.
    pub source: bool,
    /// Whether a native reader has checked every text.
    pub checked: bool,
}

/// A family of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Arabic letters.
    Arabic,
    /// Cyrillic letters.
    Cyrillic,
    /// Ethiopic letters.
    Ethiopic,
}

/// Minutes an exercise may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Minutes {
    /// The least that makes sense.
    pub short: u16,
    /// What the method advises.
    pub usual: u16,
    /// With time to spare.
    pub long: u16,
}

/// How people sit during an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Groups {
    /// Everyone together.
    Plenary,
    /// Two by two, across sides.
    Pairs,
    /// At mixed tables.
    Tables,
}

/// The shared result of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Board {
    /// Nothing is kept.
    None,
    /// Wish beside guess, per side.
    MirrorScale,
    /// Cards in two columns under four headings.
    CardSort,
    /// Two axes, with arrows from now to wanted.
    Plane,
    /// Notes in piles, and whose move each pile is.
    Piles,
    /// A plan, one sheet per table.
    PlanSheet,
    /// Clauses.
    Agreement,
    /// Wishes beside each other.
    Wall,
}

/// What happens with an exercise for which the programme has no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// It is left out.
    LeftOut,
    /// People do it after the meeting, on paper.
    Homework,
    /// Its heart is said at the start of the first exercise that is there.
    FoldIntoNext,
    /// Its question is asked within another exercise.
    FoldInto(Letter),
}

/// For whom a material is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// One for everyone in the room.
    Person,
    /// One for every table.
    Table,
    /// One for each side.
    Side,
    /// One for the meeting.
    Meeting,
}

/// Something that must lie ready.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Material {
    /// Key of its name in `materials/LANGUAGE.toml`.
    pub id: String,
    /// For whom it is counted.
    pub per: Per,
    /// How many for each of those.
    pub quantity: u16,
}

/// An exercise, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// Its letter.
    pub letter: Letter,
    /// Its folder under `exercises/`.
    pub folder: String,
    /// Its place in the programme.
    pub order: u8,
    /// 0 around the method, 1 explore, 2 look ahead, 3 set up.
    pub part: u8,
    /// Short, usual and long time.
    pub minutes: Minutes,
    /// 1 is given up last; 0 is not weighed.
    pub keep: u8,
    /// Given up before any other exercise is shortened.
    pub extra: bool,
    /// What happens without room for it.
    pub without: Without,
    /// How people sit.
    pub groups: Groups,
    /// What it leaves on the wall.
    pub board: Board,
    /// Usual minutes of each step; adds up to the usual time.
    pub steps: Vec<u16>,
    /// What must lie ready.
    pub materials: Vec<Material>,
}

impl Exercise {
    /// Minutes of each step when the exercise takes `total` minutes, in proportion to the usual ones.
    /// Adds up to `total`; every step has at least one minute as long as there are enough.
    pub fn step_minutes(&self, total: u16) -> Vec<u16> {
        let usual: u32 = self.steps.iter().map(|&m| u32::from(m)).sum::<u32>().max(1);
        let mut done = 0u32;
        let mut given = 0u32;
        let mut minutes = Vec::with_capacity(self.steps.len());
        for &step in &self.steps {
            done += u32::from(step);
            let until = (done * u32::from(total) + usual / 2) / usual;
            minutes.push((until - given) as u16);
            given = until;
        }
        minutes
    }
}

/// One of the two sides that cards and letters are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardSide {
    /// Volunteers and associations.
    Informal,
    /// Professionals and institutions.
    Formal,
}

/// The four headings under which strengths are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heading {
    /// Own strength.
    Strength,
    /// Power and means.
    Power,
    /// Expertise.
    Expertise,
    /// Network.
    Network,
}

/// A set of cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardSet {
    /// Strengths of both sides (B).
    Strengths,
    /// Roles one can take (E).
    Roles,
    /// Forms of working together (C).
    Forms,
    /// Statements to react to (A).
    Statements,
    /// Obstacles to start with (D).
    Obstacles,
}

impl CardSet {
    /// Every set, in the order in which the exercises use them.
    pub const ALL: [CardSet; 5] =
        [CardSet::Statements, CardSet::Strengths, CardSet::Forms, CardSet::Obstacles, CardSet::Roles];

    /// Its folder under `cards/`, which is also its name on the command line.
    pub fn folder(self) -> &'static str {
        match self {
            CardSet::Strengths => "strengths",
            CardSet::Roles => "roles",
            CardSet::Forms => "forms",
            CardSet::Statements => "statements",
            CardSet::Obstacles => "obstacles",
        }
    }

    /// The least number of cards that the method asks for (per side for strengths).
    pub fn least(self) -> usize {
        match self {
            CardSet::Strengths => 16,
            CardSet::Roles => 14,
            CardSet::Forms => 12,
            CardSet::Statements | CardSet::Obstacles => 10,
        }
    }
}

/// A card, without its words.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Key of its words.
    pub id: String,
    /// Whose strength it is (strengths).
    pub side: Option<CardSide>,
    /// Under which heading it belongs (strengths).
    pub heading: Option<Heading>,
    /// From −2 (informal starts) to 2 (formal starts) (forms).
    pub x: Option<i8>,
    /// From −2 (one family) to 2 (the whole community) (forms).
    pub y: Option<i8>,
    /// Who can hold it (roles).
    pub held_by: Option<Vec<CardSide>>,
}

/// A published work in the reading list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// Key of its description.
    pub id: String,
    /// Who wrote it.
    pub authors: String,
    /// Year of publication.
    pub year: u16,
    /// Title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
}

/// Who does a task of the preparation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// A host.
    Host,
    /// The facilitator.
    Facilitator,
    /// Both together.
    Both,
}

/// A task of the preparation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Key of its words.
    pub id: String,
    /// Days before the first session; negative: days after the last.
    pub days: i16,
    /// Who does it.
    pub who: Who,
}
