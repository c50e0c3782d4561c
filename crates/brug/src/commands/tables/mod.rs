//! `brug tables`: who sits at which table in each round, for people from a file or for an instance of the problem.

mod again;
mod search;
mod write;

use materials::seating::{Seated, Seats, seats};
use method::Speech;
use tables::{Plan, Room, Round, Weights};

use super::print;
use crate::cli::Tables;
use crate::failure::Failure;
use crate::input;
use search::Clock;

pub(super) fn tables(ask: &Tables, speech: &Speech) -> Result<(), Failure> {
    let clock = Clock::start(ask.seconds);
    write::check(ask, speech)?;
    match (&ask.instance, &ask.people, &ask.after) {
        (Some(file), _, _) => instance(ask, file, &clock, speech),
        (None, Some(people), Some(plan)) => again::again(ask, people, plan, &clock, speech),
        (None, Some(people), None) => new(ask, people, &clock, speech),
        (None, None, _) => Err(Failure::Asked { key: "tables-what", places: Vec::new() }),
    }
}

fn instance(ask: &Tables, file: &std::path::Path, clock: &Clock, speech: &Speech) -> Result<(), Failure> {
    let instance =
        tables::instance::read(&input::text(file)?).map_err(|what| Failure::Malformed { file: file.into(), what })?;
    let names: Vec<String> = (0..instance.room.people.len()).map(|n| n.to_string()).collect();
    let found = search::search(&instance.room, ask, clock).map_err(|faults| Failure::Seats {
        file: file.into(),
        faults,
        names: names.clone(),
    })?;
    let seats = Seats { room: instance.room, names, organisations: Vec::new(), languages: Vec::new() };
    show(&seats, &found.plan, speech);
    write::instance(&ask.out, &found.plan, speech)
}

fn new(ask: &Tables, file: &std::path::Path, clock: &Clock, speech: &Speech) -> Result<(), Failure> {
    let Some(rounds) = ask.rounds else { return Err(Failure::Asked { key: "tables-how-often", places: Vec::new() }) };
    let people = input::people(file, speech)?;
    let mut seats = seats(&people, usize::from(rounds), None, |present| Round::of(present, usize::from(ask.size)));
    seats.room.weights = weights(&ask.weights)?;
    let found = search::search(&seats.room, ask, clock).map_err(|faults| Failure::Seats {
        file: file.into(),
        faults,
        names: seats.names.clone(),
    })?;
    show(&seats, &found.plan, speech);
    write::people(ask, &seated(&seats, &found.plan), speech)
}

/// The plan, what it costs, and why.
fn show(seats: &Seats, plan: &Plan, speech: &Speech) {
    print(&wording::tables::plan(seats, plan, speech));
    print(&wording::tables::costs(seats, plan, speech));
}

fn seated(seats: &Seats, plan: &Plan) -> Seated {
    Seated {
        names: seats.names.iter().cloned().map(Some).collect(),
        rounds: vec![None; plan.rounds.len()],
        plan: plan.clone(),
    }
}

/// The usual weights with those that were asked for instead.
fn weights(asked: &[String]) -> Result<Weights, Failure> {
    let mut weights = Weights::default();
    for word in asked {
        let (name, number) = word.split_once('=').unwrap_or((word, ""));
        let weight = match name.trim() {
            "repeat" => Some(&mut weights.repeat),
            "side" => Some(&mut weights.side),
            "side_missing" => Some(&mut weights.side_missing),
            "organisation" => Some(&mut weights.organisation),
            "language" => Some(&mut weights.language),
            _ => None,
        };
        let number = number.trim().parse().ok().filter(|number| *number <= tables::Fault::MOST_WEIGHT);
        let Some((weight, number)) = weight.zip(number) else {
            return Err(Failure::UnknownWord {
                what: "unknown-weight",
                word: word.clone(),
                known: ["repeat", "side", "side_missing", "organisation", "language"].map(str::to_owned).to_vec(),
            });
        };
        *weight = number;
    }
    Ok(weights)
}

/// How many are there in a round.
fn present(room: &Room, round: usize) -> usize {
    room.present(round).count()
}
