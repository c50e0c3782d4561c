//! People who need others at their table to follow: they meet the same few again and again, or cannot follow.
//!
//! The bounds here weigh both against each other, and so are higher than those of repeats and of languages by themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs;
use crate::room::{Person, Room};

/// Largest group whose ways to split over tables are gone through.
const LARGEST_GROUP: usize = 8;
/// Most states of a group over all rounds, which is some milliseconds.
const MOST_STATES: usize = 10_000;

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

/// Groups who speak nothing but some languages.
///
/// Each of them sits with a helper, who speaks one of these languages and another one besides, or else the part of the group at
/// that table cannot follow, or all others there cannot: nobody else shares a language with them. So they meet the same few
/// helpers again and again, or each other, or someone cannot follow.
fn least_of_groups(room: &Room) -> u64 {
    languages_of_groups(room).into_iter().map(|languages| least_of_group(room, languages)).max().unwrap_or(0)
}

/// What someone speaks, and what people who share a language speak between them.
fn languages_of_groups(room: &Room) -> BTreeSet<u64> {
    let mut joined: Vec<u64> = Vec::new();
    let mut all = BTreeSet::new();
    for languages in room.people.iter().map(|person| person.languages.0).filter(|languages| *languages != 0) {
        all.insert(languages);
        let mut union = languages;
        joined.retain(|others| {
            let is_apart = others & union == 0;
            if !is_apart {
                union |= others;
            }
            is_apart
        });
        joined.push(union);
    }
    all.extend(joined);
    all
}

fn least_of_group(room: &Room, languages: u64) -> u64 {
    let speaks_only = |person: &Person| person.languages.0 != 0 && person.languages.0 & !languages == 0;
    let helps = |person: &Person| person.languages.0 & languages != 0 && person.languages.0 & !languages != 0;
    let group = room.people.iter().filter(|person| speaks_only(person)).count();
    let helpers = room.people.iter().filter(|person| helps(person)).count();
    if group > LARGEST_GROUP || 2 * group > room.people.len() {
        return 0;
    }
    let most_pairs = group * (group - 1) / 2;
    // With so many rounds and people the other bounds have to do.
    if (group * room.rounds.len() + 1) * (most_pairs * room.rounds.len() + 1) > MOST_STATES {
        return 0;
    }
    // How few cannot follow in the rounds so far, when so many times someone met a helper, and so many pairs of the group met.
    let mut unserved: BTreeMap<(usize, usize), u64> = BTreeMap::from([((0, 0), 0)]);
    for (round, shape) in room.rounds.iter().enumerate() {
        let here = room.people.iter().filter(|person| speaks_only(person) && !person.absent.has(round)).count();
        let mut next: BTreeMap<(usize, usize), u64> = BTreeMap::new();
        // With no helper in the room nobody is helped.
        let most_helped = if helpers == 0 { 0 } else { here };
        for helped in 0..=most_helped {
            let alone = here - helped;
            let mut ways: Vec<Option<u64>> = vec![None; most_pairs + 1];
            split(alone, alone.min(shape.most), 0, 0, &(shape.least, shape.most), &mut ways);
            for ((times, met), before) in &unserved {
                for (pairs, more) in ways.iter().enumerate().filter_map(|(pairs, cost)| cost.map(|cost| (pairs, cost)))
                {
                    let entry = next.entry((times + helped, met + pairs)).or_insert(u64::MAX);
                    *entry = (*entry).min(before + more);
                }
            }
        }
        unserved = next;
    }
    let cost = |((times, met), unserved): ((usize, usize), u64)| {
        let again = pairs(times as u64, (group * helpers) as u64) + pairs(met as u64, most_pairs as u64);
        u64::from(room.weights.language) * unserved + u64::from(room.weights.repeat) * again
    };
    unserved.into_iter().map(cost).min().unwrap_or(0)
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
