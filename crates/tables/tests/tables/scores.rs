//! What a plan costs, thing by thing.

use proptest::prelude::*;
use tables::instance::{Malformed, Wanted, read, read_plan, write_plan};
use tables::{Broken, Cost, Effort, Place, Plan, Set64, score, seat};

use crate::rooms::{config, room};

fn plan(rounds: &[&[&[usize]]]) -> Plan {
    Plan { rounds: rounds.iter().map(|tables| tables.iter().map(|people| people.to_vec()).collect()).collect() }
}

#[test]
fn meeting_three_times_costs_three_repeats() {
    let room = room(4, 0, 2, 3);
    let score = score(&room, &plan(&[&[&[0, 1], &[2, 3]], &[&[0, 1], &[2, 3]], &[&[1, 0], &[3, 2]]]));
    assert_eq!((score.repeat, score.total()), (60, 60));
    assert_eq!(score.costs[0], Cost::Repeat { pair: (0, 1), rounds: vec![0, 1, 2] });
    assert_eq!(score.costs.len(), 2);
}

#[test]
fn sides_off_the_ratio_and_sides_missing() {
    let room = room(8, 4, 2, 1);
    let score = score(&room, &plan(&[&[&[0, 1, 2, 3], &[4, 5, 6, 7]]]));
    // Two formal people too many and two too few, and a side missing at either table.
    assert_eq!(score.side, 2 * (2 * 8 + 25));
    assert_eq!(score.costs[0], Cost::Side { place: Place { round: 0, table: 0 }, formal: 4, fitting: (2, 2) });
    assert_eq!(score.costs[1], Cost::SideMissing { place: Place { round: 0, table: 0 }, formal: false });
    assert_eq!(score.costs[3], Cost::SideMissing { place: Place { round: 0, table: 1 }, formal: true });
}

#[test]
fn a_side_that_cannot_be_everywhere_is_not_missed() {
    let room = room(8, 1, 2, 1);
    assert_eq!(score(&room, &plan(&[&[&[0, 1, 2, 3], &[4, 5, 6, 7]]])).total(), 0);
}

#[test]
fn colleagues_at_one_table() {
    let mut room = room(6, 0, 2, 1);
    for person in [0, 1, 2, 5] {
        room.people[person].organisation = Some(3);
    }
    let score = score(&room, &plan(&[&[&[0, 1, 2], &[3, 4, 5]]]));
    assert_eq!(score.organisation, 3 * 5);
    assert_eq!(score.costs[0], Cost::Organisation { place: Place { round: 0, table: 0 }, pair: (0, 1) });
}

#[test]
fn who_cannot_follow_and_who_has_an_interpreter() {
    let mut room = room(6, 0, 2, 1);
    room.people[0].languages = Set64(0b10);
    room.people[3].languages = Set64(0b10);
    room.people[4].languages = Set64(0b11);
    let score = score(&room, &plan(&[&[&[0, 1, 2], &[3, 4, 5]]]));
    let place = Place { round: 0, table: 0 };
    assert_eq!(score.costs, [Cost::Language { place, person: 0, language: 0 }]);
}

#[test]
fn broken_rules_are_named() {
    let mut room = room(7, 3, 2, 2);
    room.apart = vec![(0, 1)];
    room.together = vec![(2, 3)];
    room.people[5].table = Some(0);
    room.people[6].absent = Set64::from_iter([0]);
    room.rounds[0] = tables::Round::with_tables(6, 2);
    let broken = score(&room, &plan(&[&[&[0, 1, 2, 2], &[3, 5, 6, 9]]])).broken;
    let first = Place { round: 0, table: 0 };
    let wanted = [
        Broken::Rounds { found: 1 },
        Broken::Size { place: first, found: 4 },
        Broken::Size { place: Place { round: 0, table: 1 }, found: 4 },
        Broken::Seat { round: 0, person: 9, times: 1 },
        Broken::Seat { round: 0, person: 2, times: 2 },
        Broken::Seat { round: 0, person: 4, times: 0 },
        Broken::Table { place: Place { round: 0, table: 1 }, person: 5 },
        Broken::Seat { round: 0, person: 6, times: 1 },
        Broken::Apart { place: first, pair: (0, 1) },
        Broken::Together { round: 0, pair: (2, 3) },
    ];
    assert_eq!(broken, wanted);
}

#[test]
fn a_plan_is_read_as_it_was_written() {
    let plan = plan(&[&[&[0, 2], &[1]], &[&[1, 2], &[0]]]);
    assert_eq!(read_plan(&write_plan(&plan)), Ok(plan));
}

const INSTANCE: &str = r#"{"name": "x", "n": 2, "groups": 1, "rounds": 2, "size_min": 2, "size_max": 2,
 "people": [{"id": 0, "side": "formal", "org": "A", "langs": ["nl"]}, {"id": 1, "side": "bridge", "org": null, "langs": []}],
 "apart": [], "absent": [[1, 1]], "weights": {"repeat": 10, "side": 8, "side_missing": 25, "org": 5, "lang": 30}}"#;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_and_any_instance_with_something_put_into_it_is_read_or_told_of(
        at in 0..INSTANCE.len(),
        put in "[0-9a-z\\[\\]{}\",: -]{0,8}",
        text in ".{0,60}",
    ) {
        let _ = read(&text);
        let changed = format!("{}{put}{}", &INSTANCE[..at], &INSTANCE[at..]);
        let _ = read_plan(&changed);
        if let Ok(instance) = read(&changed) {
            let _ = seat(&instance.room, &Effort { steps: Some(256), ..Effort::default() }, &|_| true);
        }
    }
}

#[test]
fn an_instance_is_read() {
    let instance = read(INSTANCE).unwrap();
    assert_eq!(instance.name, "x");
    assert_eq!(instance.room.people[1].absent, Set64::from_iter([1]));
    assert_eq!(instance.room.weights, tables::Weights::default());
    assert_eq!((instance.room.rounds.len(), instance.room.rounds[0].most), (2, 2));
}

#[test]
fn what_is_wrong_in_an_instance_is_named_with_its_place() {
    let wrong = |from: &str, to: &str| match read(&INSTANCE.replacen(from, to, 1)) {
        Err(Malformed::Field { path, wanted }) => (path, wanted),
        other => panic!("{from} to {to}: {other:?}"),
    };
    assert_eq!(wrong("\"formal\"", "\"boss\""), ("people[0].side".into(), Wanted::Side));
    assert_eq!(wrong("\"id\": 1", "\"id\": 7"), ("people[1].id".into(), Wanted::Position(1)));
    assert_eq!(wrong("\"n\": 2", "\"n\": 3"), ("people".into(), Wanted::Count(3)));
    assert_eq!(wrong("\"groups\": 1", "\"groups\": -1"), ("groups".into(), Wanted::Number(65_535)));
    assert_eq!(wrong("\"apart\": []", "\"apart\": [[1]]"), ("apart[0]".into(), Wanted::Pair));
    assert_eq!(wrong("[[1, 1]]", "[[1, 2]]"), ("absent".into(), Wanted::Pair));
    assert_eq!(wrong("\"lang\": 30", "\"lang\": 1e9"), ("weights.lang".into(), Wanted::Number(1_000)));
    assert_eq!(read("{\n  oops"), Err(Malformed::NotJson { line: 2, column: 3 }));
}
