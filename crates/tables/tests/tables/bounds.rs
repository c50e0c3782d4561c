//! The bound is below every plan, and as high as is known.

use tables::{Proof, Set64, bound};

use crate::rooms::room;

#[test]
fn counting_says_when_everyone_has_met_everyone() {
    let enough = bound(&room(16, 0, 4, 5));
    assert_eq!((enough.repeats, enough.proof), (0, Proof::Counting));
    let more = bound(&room(16, 0, 4, 6));
    // 144 meetings of 120 pairs.
    assert_eq!((more.repeats, more.repeat), (24, 240));
}

#[test]
fn two_rounds_at_large_tables_share_pairs() {
    // Four of eight at each of two tables: two of them came from one table, and the other two from one table as well.
    let bound = bound(&room(8, 0, 2, 2));
    assert_eq!((bound.repeats, bound.proof), (4, Proof::TwoRounds));
}

#[test]
fn what_is_known_to_be_impossible_is_told_with_its_source() {
    assert!(matches!(bound(&room(36, 0, 6, 4)).proof, Proof::Known(source) if source.contains("Tarry")));
    assert_eq!(bound(&room(36, 0, 6, 3)).repeats, 0);
    assert_eq!(bound(&room(20, 0, 5, 6)).repeats, 1);
    assert_eq!(bound(&room(30, 0, 6, 7)).repeats, 1);
}

#[test]
fn a_fifth_round_of_twelve_at_tables_of_three_is_impossible_as_every_plan_was_tried() {
    let bound = bound(&room(12, 0, 4, 5));
    assert_eq!((bound.repeats, bound.proof, bound.whole), (1, Proof::Exhaustive, Some(10)));
}

#[test]
fn colleagues_are_counted_over_tables_and_rounds() {
    let mut room = room(12, 5, 4, 3);
    for person in 0..6 {
        room.people[person].organisation = Some(1);
    }
    // Six at four tables: two tables with two of them.
    assert_eq!(bound(&room).organisation, 3 * 2 * 5);
    room.people[0].absent = Set64::from_iter([1]);
    assert_eq!(bound(&room).organisation, (2 + 1 + 2) * 5);
}

#[test]
fn people_whom_nobody_understands_are_counted() {
    let mut room = room(12, 5, 3, 2);
    room.people[3].languages = Set64(0b10);
    assert_eq!(bound(&room).language, 2 * 30, "someone who shares no language with anyone");
    for person in 4..7 {
        room.people[person].languages = Set64(0b10);
    }
    assert_eq!(bound(&room).language, 0, "four of them can fill a table");
    room.people[7].languages = Set64(0);
    assert_eq!(bound(&room).language, 2 * 30, "someone without any language");
}

#[test]
fn who_must_sit_together_meets_again_and_again() {
    let mut room = room(16, 0, 4, 3);
    room.together = vec![(0, 1)];
    assert_eq!(bound(&room).repeats, 3);
    room.people[1].absent = Set64::from_iter([2]);
    assert_eq!(bound(&room).repeats, 1);
}

#[test]
fn who_has_one_interpreter_meets_them_again_or_cannot_follow() {
    let mut room = room(24, 5, 6, 4);
    room.people[0].languages = Set64(0b10);
    room.people[1].languages = Set64(0b11);
    let bound = bound(&room);
    // Three meetings are three repeats, and one round without; two of each cost as much as well as four meetings.
    assert_eq!((bound.repeat, bound.language, bound.company), (0, 0, 30 + 30));
    assert_eq!(bound.total(), 60);
}

#[test]
fn a_group_whom_nobody_understands_stays_together_or_cannot_follow() {
    let mut room = room(24, 6, 6, 4);
    for person in 0..3 {
        room.people[person].languages = Set64(0b10);
    }
    // In two or three of the rounds they sit together with one other: 30 a round and three repeats for each two rounds; in the
    // others none of the three can follow.
    assert_eq!(bound(&room).company, 2 * 30 + 2 * 90 + 30);
}

#[test]
fn a_few_helpers_for_several_people_are_met_again_and_again() {
    let mut room = room(30, 12, 6, 5);
    for person in 0..3 {
        room.people[person].languages = Set64(0b10);
        room.people[person + 10].languages = Set64(0b11);
    }
    // Fifteen times someone needs one of three helpers: nine pairs, of which six meet twice.
    assert_eq!(bound(&room).company, 6 * 10);
}
