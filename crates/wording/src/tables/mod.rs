//! Plans of tables: who sits where, what it costs and why, and what stands in the way.

mod faults;

use materials::seating::Seats;
use method::{Filled, Speech};
use tables::{Alternative, Bound, Cost, Plan, Proof, Score, Why, bound, score, why};

pub use faults::{fault, faults, malformed};

/// Costs of one kind that are told with their reason; the others are counted.
const TOLD: usize = 3;
/// Most people of whom reasons are told.
const MOST_EXPLAINED: usize = 500;
/// Costs that would come instead and are told.
const INSTEAD: usize = 2;

/// Who sits where, round by round.
pub fn plan(seats: &Seats, plan: &Plan, speech: &Speech) -> String {
    let mut text = String::new();
    for (round, tables) in plan.rounds.iter().enumerate() {
        text += &format!("{}\n", speech.say_with("tables-round", &[("n", (round + 1).into())]));
        for (table, people) in tables.iter().enumerate() {
            let names: Vec<&str> = people.iter().map(|person| name(seats, *person)).collect();
            let places = [("n", (table + 1).into()), ("names", names.join(", ").into())];
            text += &format!("  {}\n", speech.say_with("tables-table", &places));
        }
        text.push('\n');
    }
    text
}

/// What a plan costs in all and thing by thing, against the least that is possible; and why.
pub fn costs(seats: &Seats, plan: &Plan, speech: &Speech) -> String {
    let (score, bound) = (score(&seats.room, plan), bound(&seats.room));
    let mut text = total(&score, &bound, speech);
    for term in Term::ALL {
        text += &format!("  {}\n", term.told(seats, &score, &bound, speech));
    }
    if score.repeat > 0 && bound.repeats > 0 {
        text += &format!("  {}\n", proof(bound.proof, speech));
    }
    // In a hall each reason takes long to find, and there are too many to read.
    if score.costs.is_empty() || seats.names.len() > MOST_EXPLAINED {
        return text;
    }
    text += &format!("\n{}\n", speech.say("tables-why-head"));
    for term in Term::ALL {
        let of_term: Vec<&Cost> = score.costs.iter().filter(|cost| term.holds(cost)).collect();
        for cost in of_term.iter().take(TOLD) {
            let why = because(seats, &why(&seats.room, plan, cost), speech);
            text += &format!("  {}{why}\n", self::cost(seats, cost, speech));
        }
        if of_term.len() > TOLD {
            text += &format!("  {}\n", speech.say_with("tables-more", &[("n", (of_term.len() - TOLD).into())]));
        }
    }
    text
}

/// What a plan costs, counted thing by thing: a line each.
pub fn counts(score: &Score, speech: &Speech) -> Vec<String> {
    let line = |term: Term| {
        let (key, found) = term.found(score);
        speech.say_with(key, &[("n", (found as i64).into()), ("least", "".into())])
    };
    Term::ALL.map(line).into()
}

fn total(score: &Score, bound: &Bound, speech: &Speech) -> String {
    let least = least(score.total(), bound.total(), speech);
    let places = [("cost", (score.total() as i64).into()), ("least", least.into())];
    format!("{}\n", speech.say_with("tables-cost", &places))
}

/// How far something is from the least possible; nothing when there is nothing of it.
fn least(found: u64, least: u64, speech: &Speech) -> String {
    match found.saturating_sub(least) {
        _ if found == 0 => String::new(),
        0 => speech.say("tables-is-least"),
        above => speech.say_with("tables-above", &[("n", (above as i64).into())]),
    }
}

fn proof(proof: Proof, speech: &Speech) -> String {
    match proof {
        Proof::Counting => speech.say("tables-proof-counting"),
        Proof::TwoRounds => speech.say("tables-proof-two-rounds"),
        Proof::Known(source) => speech.say_with("tables-proof-known", &[("source", source.into())]),
        Proof::Exhaustive => speech.say("tables-proof-exhaustive"),
    }
}

/// What costs are told together.
#[derive(Clone, Copy)]
enum Term {
    Repeat,
    Side,
    Organisation,
    Language,
}

impl Term {
    const ALL: [Term; 4] = [Term::Repeat, Term::Side, Term::Organisation, Term::Language];

    fn holds(self, cost: &Cost) -> bool {
        match cost {
            Cost::Repeat { .. } => matches!(self, Term::Repeat),
            Cost::Side { .. } | Cost::SideMissing { .. } => matches!(self, Term::Side),
            Cost::Organisation { .. } => matches!(self, Term::Organisation),
            Cost::Language { .. } => matches!(self, Term::Language),
        }
    }

    /// Key of what is said of it, and how often it happens.
    fn found(self, score: &Score) -> (&'static str, u64) {
        let count = || score.costs.iter().filter(|cost| self.holds(cost)).count() as u64;
        match self {
            Term::Repeat => ("tables-repeat", repeats(score)),
            // Tables, and not the people by whom they are off.
            Term::Side => ("tables-side", sides(score)),
            Term::Organisation => ("tables-organisation", count()),
            Term::Language => ("tables-language", count()),
        }
    }

    /// How often it happens, and how often it must.
    fn told(self, seats: &Seats, score: &Score, bound: &Bound, speech: &Speech) -> String {
        let weights = &seats.room.weights;
        let times = |cost: u64, weight: u32| cost / u64::from(weight.max(1));
        let possible = match self {
            Term::Repeat => bound.repeats,
            Term::Side => 0,
            Term::Organisation => times(bound.organisation, weights.organisation),
            Term::Language => times(bound.language, weights.language),
        };
        let (key, found) = self.found(score);
        let places = [("n", (found as i64).into()), ("least", least(found, possible, speech).into())];
        speech.say_with(key, &places)
    }
}

/// How often people meet again.
fn repeats(score: &Score) -> u64 {
    let again = score.costs.iter().map(|cost| match cost {
        Cost::Repeat { rounds, .. } => rounds.len() * (rounds.len() - 1) / 2,
        _ => 0,
    });
    again.sum::<usize>() as u64
}

/// At how many tables the sides are off or missing.
fn sides(score: &Score) -> u64 {
    let mut places: Vec<_> = score
        .costs
        .iter()
        .filter_map(|cost| match cost {
            Cost::Side { place, .. } | Cost::SideMissing { place, .. } => Some(*place),
            _ => None,
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    places.len() as u64
}

/// One thing that costs, in words without an end: [`because`] goes on.
pub fn cost(seats: &Seats, cost: &Cost, speech: &Speech) -> String {
    let text = |person: &usize| Filled::from(name(seats, *person).to_owned());
    let place = |place: &tables::Place| [("round", (place.round + 1).into()), ("table", (place.table + 1).into())];
    match cost {
        Cost::Repeat { pair, rounds } => {
            let numbers: Vec<String> = rounds.iter().map(|round| (round + 1).to_string()).collect();
            let times = rounds.len().into();
            let places =
                [("a", text(&pair.0)), ("b", text(&pair.1)), ("times", times), ("rounds", numbers.join(", ").into())];
            speech.say_with("tables-cost-repeat", &places)
        }
        Cost::Side { place: at, formal, fitting: (low, high) } => {
            let fitting = if low == high { low.to_string() } else { format!("{low}–{high}") };
            let [round, table] = place(at);
            speech.say_with(
                "tables-cost-side",
                &[round, table, ("formal", (*formal).into()), ("fitting", fitting.into())],
            )
        }
        Cost::SideMissing { place: at, formal } => {
            let key = if *formal { "tables-cost-missing-formal" } else { "tables-cost-missing-informal" };
            speech.say_with(key, &place(at))
        }
        Cost::Organisation { place: at, pair } => {
            let number = seats.room.people[pair.0].organisation.unwrap_or_default();
            let organisation = seats.organisations.get(number).cloned();
            let organisation = organisation
                .unwrap_or_else(|| speech.say_with("tables-organisation-number", &[("n", (number + 1).into())]));
            let [round, table] = place(at);
            let places =
                [round, table, ("organisation", organisation.into()), ("a", text(&pair.0)), ("b", text(&pair.1))];
            speech.say_with("tables-cost-organisation", &places)
        }
        Cost::Language { place: at, person, language } => {
            let language = seats.languages.get(*language).cloned();
            let language = language.unwrap_or_else(|| speech.say_with("tables-number", &[("n", 1.into())]));
            let [round, table] = place(at);
            speech.say_with(
                "tables-cost-language",
                &[round, table, ("name", text(person)), ("language", language.into())],
            )
        }
    }
}

/// Why something costs, as the end of what [`cost`] says.
pub fn because(seats: &Seats, why: &Why, speech: &Speech) -> String {
    match why {
        Why::TooMany { people, tables } => {
            speech.say_with("tables-why-too-many", &[("people", (*people).into()), ("tables", (*tables).into())])
        }
        Why::Asked => speech.say("tables-why-asked"),
        Why::OneTable => speech.say("tables-why-one-table"),
        Why::NotYet => speech.say("tables-why-not-yet"),
        Why::Otherwise(costs) if costs.is_empty() => speech.say("tables-why-nothing"),
        Why::Otherwise(costs) => {
            let mut some: Vec<String> =
                costs.iter().take(INSTEAD).map(|instead| cost(seats, instead, speech)).collect();
            if costs.len() > INSTEAD {
                some.push(speech.say_with("tables-and-more", &[("n", (costs.len() - INSTEAD).into())]));
            }
            speech.say_with("tables-why-otherwise", &[("costs", some.join("; ").into())])
        }
    }
}

/// One way to go on: how many move and what it costs, and who moves.
pub fn way(seats: &Seats, number: usize, way: &Alternative, speech: &Speech) -> String {
    let cost = (way.found.cost as i64).into();
    let places = [("n", number.into()), ("moved", way.moved.len().into()), ("cost", cost)];
    let mut text = format!("{}\n", speech.say_with("tables-way", &places));
    for moved in &way.moved {
        let places = [
            ("name", name(seats, moved.person).to_owned().into()),
            ("round", (moved.round + 1).into()),
            ("from", (moved.from + 1).into()),
            ("to", (moved.to + 1).into()),
        ];
        text += &format!("  {}\n", speech.say_with("tables-move", &places));
    }
    text
}

fn name(seats: &Seats, person: usize) -> &str {
    seats.names.get(person).map_or("", String::as_str)
}
