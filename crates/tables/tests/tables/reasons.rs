//! Why something costs.

use tables::{Cost, Effort, Place, Plan, Why, score, seat, why};

use crate::rooms::room;

#[test]
fn more_colleagues_than_tables() {
    let mut room = room(8, 0, 2, 1);
    for person in 0..3 {
        room.people[person].organisation = Some(0);
    }
    let plan = seat(&room, &Effort { steps: Some(2_000), ..Effort::default() }, &|_| true).unwrap().plan;
    let costs = score(&room, &plan).costs;
    assert_eq!(costs.len(), 1);
    assert_eq!(why(&room, &plan, &costs[0]), Why::TooMany { people: 3, tables: 2 });
}

#[test]
fn colleagues_sit_together_as_others_would_meet_again_otherwise() {
    let mut room = room(4, 0, 2, 3);
    room.people[0].organisation = Some(0);
    room.people[1].organisation = Some(0);
    let plan = seat(&room, &Effort { steps: Some(5_000), ..Effort::default() }, &|_| true).unwrap().plan;
    let costs = score(&room, &plan).costs;
    let [cost @ Cost::Organisation { .. }] = &costs[..] else { panic!("{costs:?}") };
    let Why::Otherwise(instead) = why(&room, &plan, cost) else { panic!("there is another way") };
    assert!(instead.iter().all(|cost| matches!(cost, Cost::Repeat { .. })) && instead.len() == 2, "{instead:?}");
}

#[test]
fn who_must_sit_together_meets_again_as_it_was_asked() {
    let mut room = room(8, 0, 2, 2);
    room.together = vec![(0, 1)];
    let plan = seat(&room, &Effort { steps: Some(2_000), ..Effort::default() }, &|_| true).unwrap().plan;
    let repeat = Cost::Repeat { pair: (0, 1), rounds: vec![0, 1] };
    assert!(score(&room, &plan).costs.contains(&repeat));
    assert_eq!(why(&room, &plan, &repeat), Why::Asked);
}

#[test]
fn one_table_leaves_no_choice_and_a_poor_plan_is_called_so() {
    let alone = room(4, 0, 1, 2);
    let plan = Plan { rounds: vec![vec![vec![0, 1, 2, 3]]; 2] };
    assert_eq!(why(&alone, &plan, &Cost::Repeat { pair: (0, 1), rounds: vec![0, 1] }), Why::OneTable);
    let two = room(4, 2, 2, 1);
    let plan = Plan { rounds: vec![vec![vec![0, 1], vec![2, 3]]] };
    let missing = Cost::SideMissing { place: Place { round: 0, table: 0 }, formal: false };
    assert!(score(&two, &plan).costs.contains(&missing));
    assert_eq!(why(&two, &plan, &missing), Why::NotYet);
}
