//! The plan of the tables as the store keeps it: by the ids of people, so that it stays right when others come or go.

use std::collections::HashMap;

use materials::seating::{Seated, Seats, rounds, seats};
use meeting::Meeting;
use meeting::programme::Programme;
use method::Letter;
use serde::{Deserialize, Serialize};
use store::Seating;
use tables::{Care, Effort, Fault, Plan, Round, repair};

use super::Prepared;
use super::people::{Known, persons};
use crate::app::App;
use crate::error::WebError;

/// Tries of the search: as many as the papers use.
const STEPS: u64 = 400_000;

/// A plan that hosts formed.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    form: PlanForm,
    /// When it was kept, which tells one state from another.
    pub(crate) made: i64,
}

/// As JSON; fields may be added with a default, never renamed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct PlanForm {
    rounds: Vec<RoundForm>,
    by_hand: bool,
    /// The plan before the last change.
    before: Option<BeforeForm>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct RoundForm {
    /// Letter of the exercise.
    exercise: Option<char>,
    tables: Vec<Vec<String>>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct BeforeForm {
    rounds: Vec<RoundForm>,
    by_hand: bool,
}

/// A kept plan laid over the people and the rounds of now.
#[derive(Clone, Debug)]
pub(crate) struct Laid {
    /// Everyone who comes now; rounds are as large as the plan has them.
    pub(crate) seats: Seats,
    /// The exercise of each round.
    pub(crate) rounds: Vec<Option<Letter>>,
    /// Who sits where, without who does not come any more; a round that is new has no tables.
    pub(crate) plan: Plan,
    /// Who is there in some round and has no table in it.
    pub(crate) open: Vec<usize>,
    /// How many in the plan do not come any more.
    pub(crate) gone: usize,
    /// Whether there is a change to undo.
    pub(crate) can_undo: bool,
}

/// The plan of a meeting, if hosts formed one.
pub(crate) async fn kept(app: &App, meeting: &str) -> Result<Option<Kept>, WebError> {
    let Some(Seating { plan, made }) = app.store().seating(meeting).await? else { return Ok(None) };
    let form = serde_json::from_str(&plan).map_err(WebError::broken)?;
    Ok(Some(Kept { form, made }))
}

/// Who sits where on the papers: the kept plan, with who came after it at tables too; or one formed now when none is kept.
/// `None` when fewer than two people are known, or the wishes for the programme collide. Takes some hundredths of a second.
///
/// # Errors
/// What stands in the way, by the wishes for the tables.
pub(crate) fn seated(kept: Option<&Kept>, now: &Prepared, known: &[Known]) -> Result<Option<Seated>, Vec<Fault>> {
    let Ok(programme) = &now.programme else { return Ok(None) };
    let meeting = now.with_people(persons(known));
    match kept {
        _ if known.len() < 2 => Ok(None),
        None => Seated::of(&meeting, programme),
        Some(kept) => {
            let laid = kept.laid(&meeting, programme, known);
            let plan = laid.completed()?;
            Ok(Some(Seated { names: laid.seats.names.into_iter().map(Some).collect(), rounds: laid.rounds, plan }))
        }
    }
}

/// A new plan for everyone; `None` when fewer than two people are known.
///
/// # Errors
/// What stands in the way, by the wishes for the tables.
pub(crate) fn formed(
    meeting: &Meeting,
    programme: &Programme,
    known: &[Known],
    before: Option<&Kept>,
) -> Result<Option<Kept>, Vec<Fault>> {
    let Some(seated) = Seated::of(meeting, programme)? else { return Ok(None) };
    let rounds = round_forms(&seated.rounds, &seated.plan, known);
    let before = before.map(|kept| kept.form.as_before());
    Ok(Some(Kept { form: PlanForm { rounds, by_hand: false, before }, made: 0 }))
}

impl PlanForm {
    fn as_before(&self) -> BeforeForm {
        BeforeForm { rounds: self.rounds.clone(), by_hand: self.by_hand }
    }
}

fn round_forms(rounds: &[Option<Letter>], plan: &Plan, known: &[Known]) -> Vec<RoundForm> {
    let ids = |table: &Vec<usize>| table.iter().filter_map(|person| Some(known.get(*person)?.id.clone())).collect();
    let round = |(letter, tables): (&Option<Letter>, &Vec<Vec<usize>>)| RoundForm {
        exercise: letter.map(|letter| letter.0),
        tables: tables.iter().map(ids).collect(),
    };
    rounds.iter().zip(&plan.rounds).map(round).collect()
}

impl Kept {
    /// The plan with another one in its place; this one can be put back.
    pub(crate) fn changed(&self, laid: &Laid, plan: &Plan, known: &[Known], by_hand: bool) -> Kept {
        let rounds = round_forms(&laid.rounds, plan, known);
        let form = PlanForm { rounds, by_hand: self.form.by_hand || by_hand, before: Some(self.form.as_before()) };
        Kept { form, made: self.made }
    }

    /// The plan as it was before the last change.
    pub(crate) fn undone(&self) -> Option<Kept> {
        let BeforeForm { rounds, by_hand } = self.form.before.clone()?;
        Some(Kept { form: PlanForm { rounds, by_hand, before: None }, made: self.made })
    }

    /// Whether hosts changed it by hand.
    pub(crate) fn is_by_hand(&self) -> bool {
        self.form.by_hand
    }

    /// As the store keeps it.
    pub(crate) fn row(&self, made: i64) -> Seating {
        Seating { plan: serde_json::to_string(&self.form).expect("lists and texts"), made }
    }

    /// The plan over the people and the rounds of now. A round keeps its tables as long as its exercise is in the programme.
    pub(crate) fn laid(&self, meeting: &Meeting, programme: &Programme, known: &[Known]) -> Laid {
        let rounds = rounds(programme);
        let places: HashMap<&str, usize> = known.iter().enumerate().map(|(at, one)| (one.id.as_str(), at)).collect();
        let mut old: Vec<&RoundForm> = self.form.rounds.iter().collect();
        let kept: Vec<Option<&RoundForm>> = rounds
            .iter()
            .map(|letter| {
                let at = old.iter().position(|round| round.exercise == letter.map(|letter| letter.0))?;
                Some(old.remove(at))
            })
            .collect();
        let tables = usize::from(meeting.tables());
        let language = meeting.languages.first().map(String::as_str);
        let shape = |present: usize| Round::with_tables(present, tables.min(present).max(1));
        let mut seats = seats(&meeting.participants.people, rounds.len(), language, shape);
        let mut plan = Plan { rounds: Vec::with_capacity(rounds.len()) };
        for (number, round) in kept.iter().enumerate() {
            let is_there = |person: &usize| !seats.room.people[*person].absent.has(number);
            let table = |ids: &Vec<String>| {
                let mut people: Vec<usize> =
                    ids.iter().filter_map(|id| places.get(id.as_str()).copied()).filter(is_there).collect();
                people.sort_unstable();
                people
            };
            plan.rounds.push(round.map(|round| round.tables.iter().map(table).collect()).unwrap_or_default());
        }
        for (shape, tables) in seats.room.rounds.iter_mut().zip(&plan.rounds).filter(|(_, tables)| !tables.is_empty()) {
            let sizes = tables.iter().map(Vec::len);
            *shape =
                Round { tables: tables.len(), least: sizes.clone().min().unwrap_or(0), most: sizes.max().unwrap_or(0) };
        }
        let mut gone: Vec<&String> = self.form.rounds.iter().flat_map(|round| &round.tables).flatten().collect();
        gone.retain(|id| !places.contains_key(id.as_str()));
        gone.sort_unstable();
        gone.dedup();
        Laid { open: open(&seats, &plan), gone: gone.len(), can_undo: self.form.before.is_some(), seats, rounds, plan }
    }
}

/// Who is there in a round and sits nowhere in it.
fn open(seats: &Seats, plan: &Plan) -> Vec<usize> {
    let sits = |person: usize, tables: &Vec<Vec<usize>>| tables.iter().any(|table| table.contains(&person));
    let is_open = |person: &usize| {
        let mut rounds = plan.rounds.iter().enumerate();
        rounds.any(|(number, tables)| !seats.room.people[*person].absent.has(number) && !sits(*person, tables))
    };
    (0..seats.names.len()).filter(is_open).collect()
}

impl Laid {
    /// Everyone at a table: who has one keeps it, whatever else would be better.
    ///
    /// # Errors
    /// What stands in the way.
    pub(crate) fn completed(&self) -> Result<Plan, Vec<Fault>> {
        if self.open.is_empty() {
            return Ok(self.plan.clone());
        }
        let mut room = self.seats.room.clone();
        for (number, tables) in self.plan.rounds.iter().enumerate().filter(|(_, tables)| !tables.is_empty()) {
            let present = room.present(number).count();
            let shape = &mut room.rounds[number];
            // As large as it must be for all; what hosts made uneven stays so.
            shape.most = shape.most.max(present.div_ceil(tables.len()));
        }
        self.forgive(&mut room);
        let effort = Effort { steps: Some(STEPS), ..Effort::default() };
        let ways = repair(&room, &self.plan, 0, &effort, &|care, _| care == Care::Fewest)?;
        let first = ways.into_iter().next().map(|way| way.found.plan);
        Ok(first.unwrap_or_else(|| self.plan.clone()))
    }

    /// Takes out the wishes that hosts went against by hand, so that nobody is moved back for them.
    fn forgive(&self, room: &mut tables::Room) {
        let table_of = |round: usize, person: usize| self.table_of(round, person);
        let rounds = || 0..self.plan.rounds.len();
        room.together.retain(|(a, b)| {
            rounds().all(|round| match (table_of(round, *a), table_of(round, *b)) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            })
        });
        room.apart.retain(|(a, b)| {
            rounds().all(|round| table_of(round, *a).is_none() || table_of(round, *a) != table_of(round, *b))
        });
        for (number, person) in room.people.iter_mut().enumerate().filter(|(_, person)| person.table.is_some()) {
            let mut seated: Vec<usize> = rounds().filter_map(|round| table_of(round, number)).collect();
            seated.dedup();
            person.table = match seated[..] {
                [] => person.table,
                [table] => Some(table),
                _ => None,
            };
        }
    }

    /// The table of someone in a round.
    pub(crate) fn table_of(&self, round: usize, person: usize) -> Option<usize> {
        self.plan.rounds.get(round)?.iter().position(|table| table.contains(&person))
    }
}
