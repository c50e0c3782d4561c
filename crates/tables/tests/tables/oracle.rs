//! Small rooms, where every plan can be weighed: no bound is above the best, and the search finds it.

use proptest::prelude::*;
use tables::{Effort, Fault, Person, Plan, Room, Round, Set64, Side, bound, score, seat};

use crate::rooms::config;

/// Seven people at most, at two tables, in two rounds.
fn small_room() -> impl Strategy<Value = Room> {
    let person = (0..3usize, prop::option::of(0..2usize), 0..8u64, prop::option::weighted(0.1, 0..2usize), 0..12u64);
    let pairs = || prop::collection::vec((0..8usize, 0..8usize), 0..2);
    (prop::collection::vec(person, 4..8), pairs(), pairs()).prop_map(|(people, together, apart)| {
        let side = [Side::Informal, Side::Formal, Side::Bridge];
        let people = people.into_iter().map(|(number, organisation, languages, table, absent)| Person {
            organisation,
            languages: Set64(languages),
            table,
            absent: Set64(if absent < 3 { absent } else { 0 }),
            ..Person::new(side[number])
        });
        let mut room = Room::new(people.collect(), Vec::new());
        for round in 0..2 {
            let present = room.people.iter().filter(|person| !person.absent.has(round)).count();
            room.rounds.push(Round::with_tables(present, 2));
        }
        Room { together, apart, ..room }
    })
}

/// What the best of all plans costs; `None` when every one of them breaks a rule.
fn best_of_all(room: &Room) -> Option<u64> {
    let ways: Vec<Vec<Vec<Vec<usize>>>> = (0..2).map(|round| ways(room, round)).collect();
    let mut best = None;
    for first in &ways[0] {
        for second in &ways[1] {
            let score = score(room, &Plan { rounds: vec![first.clone(), second.clone()] });
            if score.broken.is_empty() && best.is_none_or(|best| score.total() < best) {
                best = Some(score.total());
            }
        }
    }
    best
}

/// Every way to divide who is there over two tables of the right sizes.
fn ways(room: &Room, round: usize) -> Vec<Vec<Vec<usize>>> {
    let present: Vec<usize> = (0..room.people.len()).filter(|person| !room.people[*person].absent.has(round)).collect();
    let shape = room.rounds[round];
    let divided = (0..1usize << present.len()).map(|choice| {
        let mut tables = vec![Vec::new(); 2];
        for (at, person) in present.iter().enumerate() {
            tables[choice >> at & 1].push(*person);
        }
        tables
    });
    divided.filter(|tables| tables.iter().all(|table| (shape.least..=shape.most).contains(&table.len()))).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_bound_is_above_the_best_plan_and_the_search_finds_it(room in small_room()) {
        let found = seat(&room, &Effort { steps: Some(200_000), ..Effort::default() }, &|_| true);
        match (found, room.check().is_empty()) {
            (Err(faults), false) => prop_assert_eq!(faults, room.check()),
            (Ok(found), true) => {
                prop_assert_eq!(Some(found.cost), best_of_all(&room));
                let bound = bound(&room);
                let least = score(&room, &found.plan);
                prop_assert!(bound.total() <= found.cost, "{:?}", bound);
                prop_assert!(bound.repeat <= least.repeat || bound.whole.is_some(), "{:?}", bound);
                prop_assert!(bound.organisation <= least.organisation, "{:?}", bound);
                prop_assert!(bound.language <= least.language, "{:?}", bound);
                prop_assert!(bound.company <= least.repeat + least.language, "{:?}", bound);
                prop_assert_eq!(found.is_least, bound.total() == found.cost);
            }
            (Err(faults), true) => {
                let is_searched = |fault: &Fault| matches!(fault, Fault::DoesNotFit { .. } | Fault::NotApart(_));
                prop_assert!(faults.iter().all(is_searched), "{:?}", faults);
                prop_assert_eq!(best_of_all(&room), None, "{:?} and yet there is a plan", faults);
            }
            (Ok(_), false) => prop_assert!(false, "a room with faults was seated"),
        }
    }
}
