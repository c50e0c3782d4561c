//! Every plan keeps the rules, costs what it says, and is the same for the same seed.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use tables::{Effort, Fault, Found, Plan, Room, Set64, bound, score, seat};

use crate::rooms::{any_room, config, room};

fn seated(room: &Room, steps: u64) -> Found {
    seat(room, &Effort { steps: Some(steps), ..Effort::default() }, &|_| true).expect("the room can be seated")
}

#[test]
fn sixteen_people_meet_everyone_once_in_five_rounds() {
    let found = seated(&room(16, 0, 4, 5), 1_000_000);
    assert_eq!((found.cost, found.is_least), (0, true));
}

#[test]
fn twelve_people_at_tables_of_three_have_four_rounds_without_a_repeat_and_no_fifth() {
    let four = seated(&room(12, 0, 4, 4), 1_000_000);
    assert_eq!((four.cost, four.is_least), (0, true));
    let fifth = room(12, 0, 4, 5);
    assert_eq!(bound(&fifth).repeats, 1);
    assert!(seated(&fifth, 200_000).cost >= 10);
}

#[test]
fn known_sizes_are_reached_without_a_repeat() {
    let known = [
        (5, 3, 7),
        (5, 4, 5),
        (5, 5, 6),
        (6, 3, 8),
        (6, 4, 7),
        (6, 5, 6),
        (6, 6, 3),
        (7, 3, 10),
        (7, 4, 9),
        (8, 4, 10),
    ];
    for (tables, size, rounds) in known {
        let found = seated(&room(tables * size, 0, tables, rounds), 1_000);
        assert_eq!((found.cost, found.is_least), (0, true), "{tables} tables of {size}, {rounds} rounds");
    }
}

#[test]
fn rooms_that_are_nearly_of_a_known_size_start_from_it() {
    // 8 tables of 4 without one or two, with all the rounds that 32 people can have.
    for people in [31, 30] {
        let found = seated(&room(people, 0, 8, 10), 1_000);
        assert_eq!(found.cost, 0, "{people} people");
    }
}

#[test]
fn the_same_seed_gives_the_same_plan_on_one_thread_and_on_two() {
    let room = room(23, 9, 5, 4);
    for threads in [1, 2] {
        let effort = Effort { seed: 7, threads, steps: Some(60_000) };
        let plans: Vec<Plan> = (0..2).map(|_| seat(&room, &effort, &|_| true).unwrap().plan).collect();
        assert_eq!(plans[0], plans[1], "{threads} threads");
        let other = Effort { seed: 8, ..effort };
        assert_ne!(seat(&room, &other, &|_| true).unwrap().plan, plans[0], "another seed, {threads} threads");
    }
}

#[test]
fn more_steps_never_cost_more() {
    let mut room = room(30, 12, 6, 5);
    for (number, person) in room.people.iter_mut().enumerate() {
        person.organisation = Some(number % 4);
        person.languages = Set64([1, 1, 2, 3][number * 7 % 4]);
    }
    let costs: Vec<u64> = [256, 10_000, 100_000, 1_000_000].map(|steps| seated(&room, steps).cost).to_vec();
    assert!(costs.is_sorted_by(|a, b| a >= b), "{costs:?}");
    assert!(costs[0] > costs[3], "time helps: {costs:?}");
}

#[test]
fn a_search_stops_when_it_is_told_to() {
    let steps = AtomicU64::new(0);
    let keep_on = |progress: tables::Progress| {
        steps.fetch_max(progress.steps, Ordering::Relaxed);
        progress.steps < 5_000
    };
    seat(&room(30, 12, 6, 12), &Effort::default(), &keep_on).unwrap();
    assert!((5_000..6_000).contains(&steps.into_inner()));
}

#[test]
fn four_hundred_people_are_seated_at_once() {
    let room = room(400, 160, 80, 6);
    let found = seat(&room, &Effort::default(), &|_| false).unwrap();
    assert_eq!(score(&room, &found.plan).broken, []);
}

#[test]
fn pairs_who_sit_together_or_apart_and_fixed_tables_are_kept() {
    let mut room = room(20, 8, 5, 4);
    room.together = vec![(0, 9), (9, 10), (3, 4)];
    room.apart = vec![(1, 2), (0, 1), (5, 6)];
    room.people[7].table = Some(2);
    room.people[12].absent = Set64::from_iter([0, 1]);
    for round in 0..2 {
        room.rounds[round] = tables::Round::with_tables(19, 5);
    }
    let found = seated(&room, 50_000);
    assert_eq!(score(&room, &found.plan).broken, []);
    assert!(found.plan.rounds.iter().all(|tables| tables[2].contains(&7)));
}

#[test]
fn a_room_of_one_table_has_one_plan() {
    let found = seated(&room(6, 3, 1, 3), 1_000);
    // 15 pairs who meet three times.
    assert_eq!((found.cost, found.is_least), (15 * 3 * 10, true));
}

#[test]
fn weights_turn_the_search() {
    let mut room = room(12, 4, 3, 3);
    for person in &mut room.people[..6] {
        person.organisation = Some(0);
    }
    room.weights.repeat = 0;
    let colleagues = score(&room, &seated(&room, 50_000).plan).organisation;
    // Six colleagues at three tables: three pairs a round.
    assert_eq!(colleagues, 3 * 3 * 5);
    room.weights.organisation = 0;
    assert_eq!(seated(&room, 50_000).cost, 0);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_room_is_seated_by_the_rules_or_refused_with_a_reason(room in any_room(), seed in any::<u64>(), threads in 1..3usize) {
        let begin = Instant::now();
        let limit = Duration::from_millis(20);
        let found = seat(&room, &Effort { seed, threads, steps: None }, &|_| begin.elapsed() < limit);
        match found {
            Ok(found) => {
                let score = score(&room, &found.plan);
                prop_assert_eq!(score.broken, []);
                prop_assert_eq!(score.costs.is_empty(), found.cost == 0);
                prop_assert_eq!(found.cost, score.repeat + score.side + score.organisation + score.language);
                prop_assert!(found.cost >= bound(&room).total(), "the bound {:?} is above {}", bound(&room), found.cost);
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                let is_searched = |fault: &Fault| matches!(fault, Fault::DoesNotFit { .. } | Fault::NotApart(_));
                prop_assert!(!room.check().is_empty() || faults.iter().all(is_searched), "{:?}", faults);
            }
        }
        // The limit, and what the first plan and the bound take; the test fails at once where a search has no end.
        prop_assert!(begin.elapsed() < Duration::from_secs(5));
    }
}
