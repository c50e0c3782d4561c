//! Going on after a change: the people file as it is now, and the plan that was.

use std::collections::HashMap;
use std::path::Path;

use materials::seating::seats;
use meeting::people;
use method::Speech;
use tables::{Care, Person, Plan, Round, Side, repair};

use super::search::{Clock, effort};
use super::{present, print, seated, show, weights, write};
use crate::cli::Tables;
use crate::failure::Failure;
use crate::input;

pub(super) fn again(ask: &Tables, file: &Path, plan: &Path, clock: &Clock, speech: &Speech) -> Result<(), Failure> {
    let old = read_plan(plan)?;
    if ask.sat > old.rounds {
        let places = [("rounds", old.rounds), ("sat", ask.sat)].map(|(name, number)| (name, number.to_string()));
        let places = [("file", plan.display().to_string())].into_iter().chain(places).collect();
        return Err(Failure::Asked { key: "plan-too-few-rounds", places });
    }
    let rounds = ask.rounds.map_or(old.rounds, usize::from).max(old.rounds);
    let people = input::people(file, speech)?;
    let mut seats = seats(&people, rounds, None, |present| Round::of(present, usize::from(ask.size)));
    seats.room.weights = weights(&ask.weights)?;

    let number: HashMap<String, usize> = seats.names.iter().cloned().zip(0..).collect();
    let mut before = vec![Vec::new(); old.rounds];
    // Who left before they sat anywhere is as one who never came.
    let has_sat = |tables: &[Option<usize>]| tables.iter().take(ask.sat).any(Option::is_some);
    for (name, tables) in old.people.iter().filter(|(name, tables)| number.contains_key(name) || has_sat(tables)) {
        let person = number.get(name).copied().unwrap_or_else(|| {
            // Who left is remembered for the rounds that have been sat.
            let mut gone = Person::new(Side::Bridge);
            (0..rounds).for_each(|round| gone.absent.add(round));
            seats.room.people.push(gone);
            seats.names.push(name.clone());
            seats.names.len() - 1
        });
        for (round, table) in tables.iter().enumerate() {
            let Some(table) = *table else { continue };
            let tables: &mut Vec<Vec<usize>> = &mut before[round];
            tables.resize(tables.len().max(table), Vec::new());
            tables[table - 1].push(person);
        }
    }
    for round in 0..rounds {
        let as_planned = before.get(round).map_or(0, Vec::len);
        seats.room.rounds[round] = shape(present(&seats.room, round), as_planned, usize::from(ask.size));
    }
    let before = Plan { rounds: before };
    seats.room = seats.room.as_sat(&before, ask.sat);
    let failure = |faults| Failure::Seats { file: file.into(), faults, names: seats.names.clone() };
    let part = |care: Care| Care::ALL.iter().position(|other| *other == care).unwrap_or(0) as u32 + 1;
    let ways = repair(&seats.room, &before, ask.sat, &effort(ask), &|care, _| clock.has_part(part(care), 3))
        .map_err(failure)?;
    for (number, way) in ways.iter().enumerate() {
        print(&wording::tables::way(&seats, number + 1, way, speech));
    }
    let Some(chosen) = ask.choose.checked_sub(1).and_then(|number| ways.get(number)) else {
        return Err(Failure::Asked { key: "plan-no-such-way", places: vec![("n", ways.len().to_string())] });
    };
    print(&format!("\n{}\n\n", speech.say_with("tables-chosen", &[("n", ask.choose.into())])));
    show(&seats, &chosen.found.plan, speech);
    write::people(ask, &seated(&seats, &chosen.found.plan), speech)
}

/// As many tables as were planned, so that few move, unless that makes them too large or too small.
fn shape(people: usize, as_planned: usize, size: usize) -> Round {
    let round = Round::with_tables(people, as_planned.max(1));
    let fits = as_planned > 0 && round.most <= size + 1 && round.least + 1 >= size;
    if fits { round } else { Round::of(people, size) }
}

/// A plan as it was written.
struct Old {
    rounds: usize,
    people: Vec<(String, Vec<Option<usize>>)>,
}

/// Reads a table of names with a column for each round.
fn read_plan(file: &Path) -> Result<Old, Failure> {
    let unreadable = || Failure::Asked { key: "plan-unreadable", places: vec![("file", file.display().to_string())] };
    let rows = people::table(&input::read(file)?).map_err(|_| unreadable())?;
    let (heads, rows) = rows.split_first().ok_or_else(unreadable)?;
    let rounds = heads.1.len().saturating_sub(1);
    let mut people: Vec<(String, Vec<Option<usize>>)> = Vec::new();
    for (_, cells) in rows {
        let (name, tables) = cells.split_first().ok_or_else(unreadable)?;
        let name = name.strip_prefix('\'').unwrap_or(name).trim().to_owned();
        let table = |cell: &String| match cell.trim() {
            "" => Some(None),
            number => number.parse().ok().filter(|number| (1..=500).contains(number)).map(Some),
        };
        let mut tables: Vec<Option<usize>> = tables.iter().map(table).collect::<Option<_>>().ok_or_else(unreadable)?;
        tables.resize(rounds, None);
        if people.iter().any(|(other, _)| *other == name) {
            return Err(unreadable());
        }
        people.push((name, tables));
    }
    if rounds == 0 || rounds > 64 || people.is_empty() { Err(unreadable()) } else { Ok(Old { rounds, people }) }
}
