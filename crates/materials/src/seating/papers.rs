//! The plan on paper: for the wall, and a slip for everyone.

use std::borrow::Cow;

use jiff::civil::Date;
use method::Speech;
use pdf::{Name, PdfError, Slip, Slips, WallPerson, WallPlan, WallRound, WallTable};

use super::Seated;
use crate::context::{Context, language_of};

/// Where a name is to be written.
const OPEN_NAME: &str = "…………………………";
/// Where a number is to be written.
const OPEN_NUMBER: &str = "………";

/// The plan for the wall.
pub(crate) fn wall_plan(context: &Context<'_>) -> WallPlan {
    let seated = seated(context);
    let title = |round: usize| {
        let label = context.say_with("round-label", &[("n", (round + 1).into())]);
        match seated.rounds[round] {
            Some(letter) => format!("{label} · {}", context.exercise_title(letter)),
            None => label,
        }
    };
    let paper = crate::print::paper(context, &context.say("wall-plan-name"));
    let mut plan = wall(&seated, &context.speech, paper, &title, &[]);
    if let Some(note) = context.translation_note() {
        plan.foot = format!("{} {note}", plan.foot);
    }
    plan
}

/// The plan for the wall with signs for its tables, when there is a plan and no meeting, in the language `code`; `None` when
/// Brug does not have that language.
pub fn wall_plan_of(seated: &Seated, made_on: Date, code: &str) -> Option<Result<Vec<u8>, PdfError>> {
    let words = method::words(code)?;
    let speech = Speech::embedded(code);
    let paper = pdf::Paper {
        title: speech.say("wall-plan-name"),
        author: String::new(),
        language: language_of(code, words.language.script, words.language.rtl),
        created: format!("{made_on}T00:00:00Z"),
        theme: office::Theme::default(),
    };
    let title = |round: usize| speech.say_with("round-label", &[("n", (round + 1).into())]);
    let tables = seated.plan.rounds.iter().map(Vec::len).max().unwrap_or(0);
    let signs: Vec<String> = (1..=tables).map(|n| table_label(&speech, n)).collect();
    Some(pdf::wall_plan(&wall(seated, &speech, paper, &title, &signs)))
}

fn wall(
    seated: &Seated,
    speech: &Speech,
    paper: pdf::Paper,
    title: &dyn Fn(usize) -> String,
    signs: &[String],
) -> WallPlan {
    let rounds = seated.plan.rounds.iter().enumerate().map(|(round, tables)| WallRound {
        title: title(round),
        short: speech.say_with("round-label", &[("n", (round + 1).into())]),
        tables: tables
            .iter()
            .enumerate()
            .map(|(table, people)| WallTable {
                label: table_label(speech, table + 1),
                names: people.iter().map(|person| name(seated, *person)).collect(),
            })
            .collect(),
    });
    let known = (0..seated.names.len()).filter(|person| seated.names[*person].is_some());
    let mut people: Vec<WallPerson> = known
        .map(|person| {
            let tables = seated.plan.rounds.iter().map(|tables| {
                tables
                    .iter()
                    .position(|table| table.contains(&person))
                    .map_or(String::new(), |table| (table + 1).to_string())
            });
            WallPerson { name: name(seated, person), tables: tables.collect() }
        })
        .collect();
    people.sort_by_key(|person| person.name.name.to_lowercase());
    WallPlan {
        paper,
        list_title: speech.say("wall-list"),
        name_head: speech.say("wall-name"),
        rounds: rounds.collect(),
        people,
        foot: speech.say("wall-foot"),
        signs: signs.to_vec(),
        fold: speech.say("fold-here"),
    }
}

/// A slip for everyone with their tables; the chosen name only.
pub(crate) fn slips(context: &Context<'_>) -> Slips {
    let seated = seated(context);
    let slip = |person: usize| {
        let lines = seated.plan.rounds.iter().enumerate().map(|(round, tables)| {
            let table = match seated.names[person] {
                Some(_) => tables.iter().position(|table| table.contains(&person)).map(|table| (table + 1).to_string()),
                None => Some(OPEN_NUMBER.to_owned()),
            };
            match table {
                Some(table) => context.say_with("slip-line", &[("n", (round + 1).into()), ("table", table.into())]),
                None => context.say_with("slip-absent", &[("n", (round + 1).into())]),
            }
        });
        Slip { name: name(&seated, person), lines: lines.collect() }
    };
    Slips {
        paper: crate::print::paper(context, &context.say("slips-name")),
        slips: (0..seated.names.len()).map(slip).collect(),
        foot: String::new(),
    }
}

/// The plan, or places to write names at while there is none.
fn seated<'c>(context: &'c Context<'_>) -> Cow<'c, Seated> {
    match context.seated {
        Some(seated) => Cow::Borrowed(seated),
        None => Cow::Owned(Seated::open(context.meeting, context.programme)),
    }
}

fn name(seated: &Seated, person: usize) -> Name {
    Name::from(seated.names[person].as_deref().unwrap_or(OPEN_NAME))
}

fn table_label(speech: &Speech, number: usize) -> String {
    speech.say_with("table-label", &[("n", number.into())])
}
