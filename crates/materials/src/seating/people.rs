//! From people, as hosts know them, to a room of numbers.

use std::collections::BTreeMap;

use meeting::Person;
use tables::{Room, Round, Set64, Side};

/// What people write when they need to stay at one table.
const FIXED: [&str; 6] = ["vaste plek", "vaste plaats", "vaste tafel", "fixed place", "fixed seat", "fixed table"];

/// People ready to be seated.
#[derive(Clone, Debug)]
pub struct Seats {
    /// The room.
    pub room: Room,
    /// What everyone is called: the chosen name, with a number behind it where someone before has the same one.
    pub names: Vec<String>,
    /// The organisation that each number stands for, as it was first written.
    pub organisations: Vec<String>,
    /// The code of the language that each number stands for.
    pub languages: Vec<String>,
}

/// The people in so many rounds, each of the shape that `shape` gives for the number of people who are there.
///
/// Who gave no language is taken to speak `language`, or else the one that most people speak. Who needs a fixed place gets
/// a table of their own choice, or the next one in turn.
pub fn seats(people: &[Person], rounds: usize, language: Option<&str>, shape: impl Fn(usize) -> Round) -> Seats {
    let spoken = language.map(str::to_owned).or_else(|| most_spoken(people)).unwrap_or_else(|| "nl".to_owned());
    let mut languages = vec![spoken];
    let mut organisations: Vec<String> = Vec::new();
    let mut seated: Vec<tables::Person> = Vec::new();
    for person in people {
        let mut known = Set64::default();
        for code in &person.languages {
            let number = number(&mut languages, code);
            // More than 64 languages in one room are not told apart.
            if number < Set64::LIMIT {
                known.add(number);
            }
        }
        seated.push(tables::Person {
            side: side(person.side),
            organisation: person.organisation.as_ref().map(|name| number(&mut organisations, name)),
            languages: if known == Set64::default() { Set64(1) } else { known },
            absent: person
                .at_table
                .absent
                .iter()
                .map(|round| usize::from(*round) - 1)
                .filter(|round| *round < 64)
                .collect(),
            table: person.at_table.table.map(|table| usize::from(table) - 1),
        });
    }
    let present = |round: usize| seated.iter().filter(|person| !person.absent.has(round)).count();
    let rounds: Vec<Round> = (0..rounds).map(|round| shape(present(round))).collect();
    let tables = rounds.iter().map(|round| round.tables).min().unwrap_or(1);
    fix(people, &mut seated, tables);
    let mut room = Room::new(seated, rounds);
    let pairs = |of: fn(&Person) -> &Vec<usize>| -> Vec<(usize, usize)> {
        people
            .iter()
            .enumerate()
            .flat_map(|(person, wishes)| of(wishes).iter().map(move |other| (person, *other)))
            .collect()
    };
    room.together = pairs(|person| &person.at_table.together);
    room.apart = pairs(|person| &person.at_table.apart);
    Seats { room, names: names(people), organisations, languages }
}

fn side(side: meeting::Side) -> Side {
    match side {
        meeting::Side::Informal => Side::Informal,
        meeting::Side::Formal => Side::Formal,
        meeting::Side::Bridge => Side::Bridge,
    }
}

/// The place of a word in a list, in small or large letters; it is added when it is not there.
fn number(known: &mut Vec<String>, word: &str) -> usize {
    let lower = word.to_lowercase();
    known.iter().position(|known| known.to_lowercase() == lower).unwrap_or_else(|| {
        known.push(word.to_owned());
        known.len() - 1
    })
}

/// Of several that are spoken as often the first in the alphabet.
fn most_spoken(people: &[Person]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for language in people.iter().flat_map(|person| &person.languages) {
        *counts.entry(language).or_default() += 1;
    }
    let most = counts.values().max()?;
    counts.iter().find(|(_, count)| *count == most).map(|(language, _)| (*language).to_owned())
}

/// Gives a table to who needs a fixed place and has not named one: one after the other, each side by itself, so that they
/// are spread; who sits with someone fixed goes where they are.
fn fix(people: &[Person], seated: &mut [tables::Person], tables: usize) {
    let needs_place = |person: &Person| {
        let is_fixed = |need: &String| FIXED.iter().any(|words| need.to_lowercase().contains(words));
        person.needs.iter().any(is_fixed)
    };
    let mut next = 0;
    for side in [Side::Formal, Side::Informal, Side::Bridge] {
        for number in 0..people.len() {
            let is_open = seated[number].side == side && seated[number].table.is_none() && needs_place(&people[number]);
            let with_someone = bound(people, number).into_iter().any(|other| seated[other].table.is_some());
            if is_open && !with_someone {
                seated[number].table = Some(next % tables.max(1));
                next += 1;
            }
        }
    }
}

/// Who sits with someone, directly or over others.
fn bound(people: &[Person], number: usize) -> Vec<usize> {
    let mut all = vec![number];
    let mut at = 0;
    while at < all.len() {
        let person = all[at];
        let wishes = people.iter().enumerate();
        let others = wishes.flat_map(|(one, wish)| wish.at_table.together.iter().map(move |other| (one, *other)));
        for (one, two) in others {
            for (this, other) in [(one, two), (two, one)] {
                if this == person && !all.contains(&other) {
                    all.push(other);
                }
            }
        }
        at += 1;
    }
    all
}

/// The chosen names, with a number behind those that someone before has too. Not the organisation: on a wall that would tell
/// who belongs where.
fn names(people: &[Person]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for person in people {
        let numbered = (2..=people.len() + 1).map(|number| format!("{} {number}", person.name));
        let mut choices = std::iter::once(person.name.clone()).chain(numbered);
        names.extend(choices.find(|name| !names.contains(name)));
    }
    names
}
