//! Someone is late, leaves, or walks in.

use proptest::prelude::*;
use tables::{Alternative, Care, Effort, Person, Plan, Room, Round, Side, repair, score, seat};

use crate::rooms::{any_room, config, room};

const EFFORT: Effort = Effort { seed: 3, threads: 1, steps: Some(30_000) };

fn planned(room: &Room) -> Plan {
    seat(room, &EFFORT, &|_| true).unwrap().plan
}

fn mended(room: &Room, before: &Plan, sat: usize) -> Vec<Alternative> {
    let alternatives = repair(room, before, sat, &EFFORT, &|_, _| true).unwrap();
    for alternative in &alternatives {
        assert_eq!(alternative.found.plan.rounds[..sat], before.rounds[..sat], "what has been sat stays");
    }
    alternatives
}

#[test]
fn nobody_moves_when_someone_leaves_a_larger_table() {
    let mut now = room(17, 7, 4, 4);
    let before = planned(&now);
    // Someone who sits at the table of five in the third round, and in the fourth.
    let at_largest = |round: usize| before.rounds[round].iter().max_by_key(|table| table.len()).unwrap().clone();
    let leaver = at_largest(2)[0];
    now.people[leaver].absent.add(2);
    now.rounds[2] = Round::with_tables(16, 4);
    let alternatives = mended(&now, &before, 2);
    assert_eq!(alternatives[0].care, Care::Fewest);
    assert_eq!(alternatives[0].moved, []);
}

#[test]
fn one_moves_when_someone_leaves_a_smaller_table() {
    let mut now = room(18, 7, 4, 3);
    let before = planned(&now);
    let smallest = before.rounds[1].iter().min_by_key(|table| table.len()).unwrap();
    let leaver = smallest[0];
    now.people[leaver].absent.add(1);
    now.rounds[1] = Round::with_tables(17, 4);
    let alternatives = mended(&now, &before, 1);
    assert_eq!(alternatives[0].moved.iter().filter(|moved| moved.round == 1).count(), 1);
}

#[test]
fn three_walk_in_and_take_the_free_seats() {
    let mut now = room(17, 7, 5, 4);
    let before = planned(&now);
    for _ in 0..3 {
        now.people.push(Person::new(Side::Formal));
    }
    now.rounds = vec![Round::with_tables(20, 5); 4];
    let alternatives = mended(&now, &before, 1);
    assert_eq!(alternatives[0].moved, [], "17 at five tables leave three seats");
    let seated = |person: usize| {
        alternatives[0].found.plan.rounds[1..].iter().flatten().flatten().filter(|p| **p == person).count()
    };
    assert_eq!([17, 18, 19].map(seated), [3, 3, 3]);
    assert!(alternatives[0].found.plan.rounds[0].iter().flatten().all(|person| *person < 17));
}

#[test]
fn alternatives_move_more_and_cost_less() {
    let mut now = room(24, 8, 6, 5);
    for (number, person) in now.people.iter_mut().enumerate() {
        person.organisation = Some(number % 5);
    }
    let before = planned(&now);
    for leaver in [1, 9] {
        for round in 2..5 {
            now.people[leaver].absent.add(round);
        }
    }
    for round in 2..5 {
        now.rounds[round] = Round::with_tables(22, 6);
    }
    let alternatives = mended(&now, &before, 2);
    assert!(alternatives.len() > 1, "there is a choice");
    assert!(alternatives.is_sorted_by(|a, b| a.moved.len() < b.moved.len() && a.found.cost > b.found.cost));
}

#[test]
fn a_table_less_moves_only_who_sat_there() {
    let mut now = room(20, 8, 5, 3);
    let before = planned(&now);
    for person in before.rounds[1][4].clone() {
        now.people[person].absent.add(1);
        now.people[person].absent.add(2);
    }
    now.rounds[1] = Round::with_tables(16, 4);
    now.rounds[2] = Round::with_tables(16, 4);
    let alternatives = mended(&now, &before, 1);
    assert!(alternatives[0].moved.iter().all(|moved| moved.round == 2), "in round 1 the others can stay");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_mended_plan_keeps_every_rule_in_the_coming_rounds(room in any_room(), leaver in 0..24usize, sat in 0..4usize) {
        let effort = Effort { steps: Some(2_000), ..EFFORT };
        let Ok(found) = seat(&room, &effort, &|_| true) else { return Ok(()) };
        let mut now = room.clone();
        now.people.push(Person::new(Side::Bridge));
        let leaver = leaver % room.people.len();
        for round in sat..now.rounds.len() {
            now.people[leaver].absent.add(round);
        }
        for round in 0..now.rounds.len() {
            let present = now.people.iter().filter(|person| !person.absent.has(round)).count();
            now.rounds[round] = Round::with_tables(present, room.rounds[round].tables);
        }
        let Ok(alternatives) = repair(&now, &found.plan, sat, &effort, &|_, _| true) else { return Ok(()) };
        prop_assert!(!alternatives.is_empty());
        for alternative in alternatives {
            let broken = score(&now, &alternative.found.plan).broken;
            let coming = broken.iter().filter(|broken| broken.round().is_none_or(|round| round >= sat));
            prop_assert_eq!(coming.collect::<Vec<_>>(), Vec::<&tables::Broken>::new());
        }
    }
}
