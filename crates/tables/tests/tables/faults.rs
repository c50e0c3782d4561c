//! What cannot be seated is named.

use tables::{Effort, Fault, Person, Room, Round, Set64, Side, seat};

use crate::rooms::room;

fn faults(room: &Room) -> Vec<Fault> {
    seat(room, &Effort { steps: Some(1_000), ..Effort::default() }, &|_| true).expect_err("the room cannot be seated")
}

#[test]
fn nobody_one_person_and_far_too_many() {
    assert_eq!(faults(&Room::new(Vec::new(), vec![Round::of(0, 4)])), [Fault::Nobody]);
    assert_eq!(faults(&room(1, 0, 1, 1)), [Fault::Alone]);
    assert_eq!(faults(&room(5_000, 2_000, 1_000, 4)), [Fault::TooManyPeople(5_000)]);
}

#[test]
fn no_rounds_and_too_many() {
    assert_eq!(faults(&room(8, 3, 2, 0)), [Fault::NoRounds]);
    assert_eq!(faults(&room(8, 3, 2, 65)), [Fault::TooManyRounds(65)]);
}

#[test]
fn more_meetings_than_any_evening_has() {
    let people = 2_000;
    assert_eq!(faults(&room(people, 800, 2, 64)), [Fault::TooManyMeetings(64 * 2 * (1_000 * 999 / 2))]);
}

#[test]
fn more_tables_than_people() {
    assert_eq!(faults(&room(4, 2, 5, 1)), [Fault::MoreTablesThanPeople { round: 0, tables: 5, people: 4 }]);
}

#[test]
fn no_table_and_sizes_that_do_not_hold_everyone() {
    let mut room = room(8, 3, 2, 3);
    room.rounds[1].tables = 0;
    room.rounds[2] = Round { tables: 2, least: 2, most: 3 };
    assert_eq!(faults(&room), [Fault::NoTables { round: 1 }, Fault::Sizes { round: 2, people: 8, least: 4, most: 6 }]);
}

#[test]
fn a_weight_beyond_reason() {
    let mut room = room(8, 3, 2, 3);
    room.weights.language = u32::MAX;
    assert_eq!(faults(&room), [Fault::Weight(u32::MAX)]);
}

#[test]
fn a_wish_about_nobody_or_about_oneself() {
    let mut room = room(8, 3, 2, 3);
    room.together = vec![(0, 8)];
    room.apart = vec![(3, 3)];
    assert_eq!(faults(&room), [Fault::Pair(0, 8), Fault::Pair(3, 3)]);
}

#[test]
fn together_and_apart_at_once_also_over_others() {
    let mut room = room(12, 5, 3, 2);
    room.together = vec![(4, 2), (2, 7), (1, 7)];
    room.apart = vec![(1, 4)];
    assert_eq!(faults(&room), [Fault::TogetherAndApart { chain: vec![1, 7, 2, 4] }]);
}

#[test]
fn a_round_of_wishes_to_sit_together_is_one_group() {
    let mut room = room(12, 5, 3, 2);
    room.together = vec![(0, 5), (5, 6), (6, 0)];
    assert!(seat(&room, &Effort { steps: Some(1_000), ..Effort::default() }, &|_| true).is_ok());
}

#[test]
fn more_together_than_a_table_holds() {
    let mut room = room(12, 5, 4, 2);
    room.together = vec![(0, 5), (5, 6), (6, 7)];
    assert_eq!(faults(&room), [Fault::TogetherTooMany { people: vec![0, 5, 6, 7], most: 3 }]);
}

#[test]
fn pairs_that_fit_a_table_but_not_the_room() {
    // Six pairs at four tables of three: each table has room for one pair.
    let mut room = room(12, 5, 4, 2);
    room.together = (0..6).map(|pair| (pair, pair + 6)).collect();
    assert_eq!(faults(&room), [Fault::DoesNotFit { round: 0 }]);
}

#[test]
fn more_apart_than_there_are_tables() {
    let mut room = room(12, 5, 3, 2);
    room.apart = vec![(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
    assert_eq!(faults(&room), [Fault::ApartTooMany { people: vec![0, 1, 2, 3], tables: 3 }]);
}

#[test]
fn apart_that_only_a_search_shows_to_be_too_much() {
    // A ring of five at two tables: no three of them are all apart from each other.
    let mut room = room(5, 2, 2, 1);
    room.apart = vec![(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)];
    assert!(matches!(&faults(&room)[..], [Fault::NotApart(pairs)] if pairs.len() == 1));
}

#[test]
fn absent_in_every_round() {
    let mut room = room(12, 5, 3, 2);
    room.people[4].absent = Set64::from_iter([0, 1]);
    room.rounds = vec![Round::with_tables(11, 3); 2];
    assert_eq!(faults(&room), [Fault::AlwaysAbsent(4)]);
}

#[test]
fn fixed_tables_that_are_not_there_or_full_or_at_odds() {
    let mut room = room(6, 3, 2, 2);
    room.people[0].table = Some(2);
    assert_eq!(faults(&room), [Fault::NoSuchTable { person: 0, table: 2, tables: 2 }]);
    for person in 0..4 {
        room.people[person].table = Some(1);
    }
    assert_eq!(faults(&room), [Fault::FixedTooMany { table: 1, people: 4, most: 3 }]);
    room.people[3].table = None;
    room.people[2].table = Some(0);
    room.together = vec![(1, 2)];
    room.apart = vec![(0, 1)];
    assert_eq!(faults(&room), [Fault::FixedTables(0, 1), Fault::FixedTables(1, 2)]);
}

#[test]
fn sizes_are_as_near_to_the_wish_as_can_be() {
    let shape = |people, size| {
        let round = Round::of(people, size);
        (round.tables, round.least, round.most)
    };
    assert_eq!(shape(20, 4), (5, 4, 4));
    assert_eq!(shape(17, 4), (5, 3, 4));
    assert_eq!(shape(18, 5), (4, 4, 5));
    assert_eq!(shape(3, 8), (1, 3, 3));
    assert_eq!(shape(2, 1), (2, 1, 1));
    assert_eq!(shape(0, 4), (1, 0, 0));
    let _ = Person::new(Side::Bridge);
}
