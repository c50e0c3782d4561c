//! People who need others at their table to follow: they meet the same few again and again, or cannot follow.
//!
//! The bounds here weigh both against each other, and so are higher than those of repeats and of languages by themselves.

use super::pairs;
use crate::room::Room;

/// Largest group whose ways to split over tables are gone through.
const LARGEST_GROUP: usize = 12;

/// The least cost of repeats and of languages together, for some of the people.
pub(super) fn least(room: &Room) -> u64 {
    least_of_persons(room).max(least_of_groups(room))
}

/// Persons who share a language with few.
///
/// In every round in which such a person sits with nobody who shares a language, someone at the table cannot follow: they
/// themselves, or, when the table speaks their language, everyone else. In all other rounds they meet one of the few. Persons
/// who share no language between them are added up, as long as they are fewer than sit at any table: then who cannot
/// follow is counted for one of them only.
fn least_of_persons(room: &Room) -> u64 {
    let shares = |a: usize, b: usize| room.people[a].languages.0 & room.people[b].languages.0 != 0;
    let mut costs: Vec<(u64, usize)> = Vec::new();
    for person in 0..room.people.len() {
        let few: Vec<usize> =
            (0..room.people.len()).filter(|other| *other != person && shares(person, *other)).collect();
        let rounds = (0..room.rounds.len()).filter(|round| !room.people[person].absent.has(*round)).count() as u64;
        let cost = |met: u64| {
            u64::from(room.weights.language) * (rounds - met)
                + u64::from(room.weights.repeat) * pairs(met, few.len() as u64)
        };
        // With nobody to meet, no round can be one in which they do.
        let most_met = if few.is_empty() { 0 } else { rounds };
        costs.push(((0..=most_met).map(cost).min().unwrap_or(0), person));
    }
    costs.retain(|(cost, _)| *cost > 0);
    costs.sort_by_key(|(cost, person)| (std::cmp::Reverse(*cost), *person));
    let most = room.rounds.iter().map(|round| round.least).min().unwrap_or(0).saturating_sub(1);
    let mut chosen: Vec<usize> = Vec::new();
    let mut least = 0;
    for (cost, person) in costs {
        if chosen.len() < most && chosen.iter().all(|other| !shares(*other, person)) {
            chosen.push(person);
            least += cost;
        }
    }
    least
}

/// Groups who share no language with anyone else: wherever some of them sit, either they or all others cannot follow.
fn least_of_groups(room: &Room) -> u64 {
    let mut groups: Vec<(u64, Vec<usize>)> = Vec::new();
    for (person, known) in room.people.iter().enumerate().filter(|(_, person)| person.languages.0 != 0) {
        let mut joined = (known.languages.0, vec![person]);
        groups.retain(|(languages, people)| {
            let is_apart = languages & joined.0 == 0;
            if !is_apart {
                joined = (joined.0 | languages, [joined.1.as_slice(), people].concat());
            }
            is_apart
        });
        groups.push(joined);
    }
    let small =
        groups.iter().filter(|(_, people)| people.len() <= LARGEST_GROUP && 2 * people.len() <= room.people.len());
    small.map(|(_, people)| least_of_group(room, people)).max().unwrap_or(0)
}

fn least_of_group(room: &Room, people: &[usize]) -> u64 {
    let most_pairs = people.len() * people.len().saturating_sub(1) / 2;
    // `unserved[pairs]` is how few cannot follow in the rounds so far, when so many pairs of the group met.
    let mut unserved: Vec<Option<u64>> = vec![Some(0)];
    for (round, shape) in room.rounds.iter().enumerate() {
        let here = people.iter().filter(|person| !room.people[**person].absent.has(round)).count();
        let mut ways: Vec<Option<u64>> = vec![None; most_pairs + 1];
        split(here, here.min(shape.most), 0, 0, &(shape.least, shape.most), &mut ways);
        let mut next: Vec<Option<u64>> = vec![None; unserved.len() + most_pairs];
        for (before, cost) in unserved.iter().enumerate().filter_map(|(pairs, cost)| cost.map(|cost| (pairs, cost))) {
            for (met, more) in ways.iter().enumerate().filter_map(|(pairs, cost)| cost.map(|cost| (pairs, cost))) {
                let entry = &mut next[before + met];
                *entry = Some(entry.map_or(cost + more, |known| known.min(cost + more)));
            }
        }
        unserved = next;
    }
    let cost = |(met, unserved): (usize, Option<u64>)| {
        let again = pairs(met as u64, most_pairs as u64);
        unserved.map(|unserved| u64::from(room.weights.language) * unserved + u64::from(room.weights.repeat) * again)
    };
    unserved.into_iter().enumerate().filter_map(cost).min().unwrap_or(0)
}

/// Every way to split `left` people into parts of at most `largest`: the pairs that meet, and how few cannot follow.
fn split(left: usize, largest: usize, met: usize, unserved: u64, sizes: &(usize, usize), ways: &mut [Option<u64>]) {
    if left == 0 {
        ways[met] = Some(ways[met].map_or(unserved, |known| known.min(unserved)));
        return;
    }
    for part in 1..=largest.min(left) {
        // The part cannot follow, or everyone else at the table cannot; of the sizes that hold it the smallest has fewest others.
        let others = part.max(sizes.0) - part;
        split(left - part, part, met + part * (part - 1) / 2, unserved + part.min(others) as u64, sizes, ways);
    }
}
