//! The words of the method in one language. Field by field the same as the files; see `content/README.md`.
#![expect(missing_docs, reason = "each field is described in content/README.md, once, for translators and programmers")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One thing of a kind per heading: what a side brings.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Headings {
    pub strength: Vec<String>,
    pub power: Vec<String>,
    pub expertise: Vec<String>,
    pub network: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct StepWords {
    pub title: String,
    #[serde(rename = "do")]
    pub action: String,
    pub say: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct SlideWords {
    pub question: String,
    pub points: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct SheetWords {
    pub intro: String,
    pub questions: Vec<String>,
}

/// The words of one exercise.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct ExerciseWords {
    pub name: String,
    pub summary: String,
    pub purpose: String,
    pub prepare: Vec<String>,
    pub watch: Vec<String>,
    pub when_short: String,
    pub when_left_out: String,
    pub steps: Vec<StepWords>,
    pub slide: SlideWords,
    pub sheet: SheetWords,
    pub labels: BTreeMap<String, String>,
}

/// A title with a text.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct TitleText {
    pub title: String,
    pub text: String,
}

/// A title with points.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct TitlePoints {
    pub title: String,
    pub points: Vec<String>,
}

/// A title with a text and the same in points.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct TitleTextPoints {
    pub title: String,
    pub text: String,
    pub points: Vec<String>,
}

/// A title with an opening line.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct TitleIntro {
    pub title: String,
    pub intro: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct PowerWords {
    pub title: String,
    pub say: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct StrengthsWords {
    pub title: String,
    pub text: String,
    pub informal: Headings,
    pub formal: Headings,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct FormsWords {
    pub title: String,
    pub text: String,
    pub informal_family: String,
    pub informal_community: String,
    pub formal_family: String,
    pub formal_community: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct PracticeWords {
    pub title: String,
    pub intro: String,
    pub examples: Vec<String>,
}

/// Texts that slides, hand-out and guide share.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Background {
    pub why: TitleTextPoints,
    pub talking: TitlePoints,
    pub power: PowerWords,
    pub strengths: StrengthsWords,
    pub forms: FormsWords,
    pub roles: TitleTextPoints,
    pub conditions: TitleTextPoints,
    pub lasting: TitleTextPoints,
    pub practice: PracticeWords,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct CardWords {
    pub front: String,
    pub back: String,
}

/// The words of one set of cards.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct CardSetWords {
    pub title: String,
    pub explain: String,
    pub card: BTreeMap<String, CardWords>,
}

/// The reading list.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Reading {
    pub title: String,
    pub intro: String,
    pub work: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Term {
    pub term: String,
    pub meaning: String,
}

/// Words explained.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Glossary {
    pub title: String,
    pub intro: String,
    pub terms: Vec<Term>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Preparation {
    pub title: String,
    pub intro: String,
    pub task: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct EqualVoice {
    pub title: String,
    pub points: Vec<String>,
    pub avoid: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct NoTime {
    pub title: String,
    pub intro: String,
    pub points: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Situation {
    pub when: String,
    #[serde(rename = "do")]
    pub action: String,
    pub say: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Tense {
    pub title: String,
    pub intro: String,
    pub situations: Vec<Situation>,
}

/// The facilitator's guide around the exercises.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Guide {
    pub intro: TitleText,
    pub leading: TitlePoints,
    pub preparation: Preparation,
    pub equal_voice: EqualVoice,
    pub no_time: NoTime,
    pub tense: Tense,
    pub languages: TitlePoints,
    pub between: TitleText,
    pub after: TitlePoints,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct WhoWeAre {
    pub title: String,
    pub intro: String,
    pub offers: String,
    pub needs: String,
}

/// The hand-out around the exercises.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Handout {
    pub welcome: TitleText,
    pub who: WhoWeAre,
    pub notes: TitleIntro,
    pub after: TitlePoints,
    pub help: TitleText,
    pub privacy: TitleText,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Subject {
    pub name: String,
    pub hint: String,
}

/// The form for agreements.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Agreement {
    pub title: String,
    pub intro: String,
    pub language_rule: String,
    pub sign: String,
    pub subjects: Vec<Subject>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Letter {
    pub subject: String,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    pub closing: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Message {
    pub text: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Attendance {
    pub title: String,
    pub intro: String,
    pub destroy: String,
}

/// Letters and lists.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Letters {
    pub invitation: Letter,
    pub proposal_informal: Letter,
    pub proposal_formal: Letter,
    pub message: Message,
    pub attendance: Attendance,
}

/// Names of materials by id.
pub type Materials = BTreeMap<String, String>;
