//! Where broken rules of a programme laid by hand are told, and what mends them.

use meeting::programme::edit::{Edit, Place, apply, mends, place};
use meeting::programme::rules::{Broken, broken};
use meeting::programme::{What, of, pieces};
use meeting::{Meeting, Shape};
use method::Letter;
use proptest::prelude::*;

use crate::build::{method, moment, pieces_as_text};
use crate::by_hand::by_hand;
use crate::edits::{any_laid_by_hand, any_pieces};
use crate::random::{any_meeting, config};

/// What is broken in a programme laid by hand, a line each: the rule and where it is told; and after a `>` the programmes
/// that the mends would make.
fn told(meeting: &Meeting) -> String {
    let programme = of(meeting).expect("it is laid by hand");
    let before = meeting.wishes.by_hand.as_ref().expect("it is laid by hand");
    let line = |rule: Broken| {
        let Place { session, at } = place(&rule, &programme);
        let at = at.map_or("-".to_owned(), |at| at.to_string());
        let after = |edit: &Edit| pieces_as_text(&apply(before, edit, method()).expect("it can be done"));
        let mends = mends(meeting, &rule, method());
        let mended: String = mends.iter().map(|edit| format!("\n> {}", after(edit))).collect();
        format!("{rule:?} at {session}.{at}{mended}")
    };
    broken(&programme, meeting, method()).into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Checks against lines that may stand in from the edge.
#[track_caller]
fn assert_told(meeting: &Meeting, expected: &str) {
    let expected: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(told(meeting), expected.join("\n"));
}

#[test]
fn what_runs_over_is_shortened_or_left_out() {
    assert_told(
        &by_hand(&[90], "W15 A30 E50 G10"),
        "
            Overlap(0) at 0.2
              > W15 A30 E35 G10
              > A30 E50 G10
              > W15 E50 G10
            Stretch(0, 105) at 0.3
              > W15 A30 E40 G10
              > A30 E50 G10
              > W15 E50 G10
        ",
    );
    assert_told(
        &by_hand(&[150], "W15 K10 A30 |25 C35 E40"),
        "
            Overlap(0) at 0.5
              > W15 K10 A30 |20 C35 E40
              > W15 K5 A30 |25 C35 E40
              > W15 A30 |25 C35 E40
        ",
    );
    assert_told(
        &by_hand(&[120, 120], "W15 A30 B35 |15 C35 / R10 E40 F25"),
        "
            Overlap(0) at 0.4
              > W15 A30 B25 |15 C35 / R10 E40 F25
              > W15 A30 B35 |15 C25 / R10 E40 F25
              > W15 A30 |15 C35 / R10 E40 F25
        ",
    );
}

#[test]
fn what_is_out_of_order_is_put_in_its_place() {
    assert_told(
        &by_hand(&[120], "A30 E40 C30"),
        "
            Stretch(0, 100) at 0.2
              > A30 |15 E40 C30
              > A30 E40 |15 C30
              > A25 E40 C30
            Order(Letter('C')) at 0.2
              > A30 C30 E40
              > A30 E40
        ",
    );
    assert_told(
        &by_hand(&[120, 120], "W15 E40 / R10 A30 F25"),
        "
            Order(Letter('A')) at 1.1
              > W15 A30 E40 / R10 F25
              > W15 E40 / R10 F25
        ",
    );
}

#[test]
fn minutes_become_the_nearest_that_are_lawful() {
    assert_told(
        &by_hand(&[120], "A50 E40"),
        "
            Minutes(Letter('A'), 50) at 0.0
              > A40 E40
              > A30 E40
              > E40
        ",
    );
    assert_told(
        &by_hand(&[120], "A10 E40"),
        "
            Minutes(Letter('A'), 10) at 0.0
              > A25 E40
              > A30 E40
              > E40
        ",
    );
}

#[test]
fn who_sits_too_long_gets_a_break() {
    assert_told(
        &by_hand(&[210], "W15 A30 |15 C50 E50 F25"),
        "
            Stretch(0, 125) at 0.4
              > W15 A30 |15 C50 |15 E50 F25
              > W15 A30 C50 |15 E50 F25
              > W15 A30 |15 E50 F25
        ",
    );
    assert_told(
        &by_hand(&[240], "A30 B35 C35 E40"),
        "
            NoBreak(0) at 0.-
              > A30 B35 |15 C35 E40
              > A30 B35 C35 |15 E40
            Stretch(0, 140) at 0.2
              > A30 B35 |15 C35 E40
        ",
    );
}

#[test]
fn what_no_single_step_mends_is_told_without_one() {
    assert_told(
        &by_hand(&[140], "A40 C50 E40"),
        "
            NoBreak(0) at 0.-
            Stretch(0, 130) at 0.2
              > A40 E40
              > C50 E40
        ",
    );
}

#[test]
fn a_break_at_an_end_or_too_short_is_mended() {
    assert_told(
        &by_hand(&[240], "A30 B35 |10 C35 E40"),
        "
            Break(0) at 0.2
              > A30 B35 |15 C35 E40
        ",
    );
    assert_told(
        &by_hand(&[240], "A30 B35 |15 C35 E40 |15"),
        "
            Break(0) at 0.5
              > A30 B35 |15 C35 E40
              > A30 B35 |15 C35 |15 E40
              > A30 |15 B35 |15 C35 E40
        ",
    );
}

#[test]
fn looking_back_comes_to_the_start_of_later_sessions() {
    assert_told(
        &by_hand(&[100, 100, 100], "A30 B35 / C35 / E40"),
        "
            LookingBack(1) at 1.-
              > A30 B35 / R10 C35 / R10 E40
            LookingBack(2) at 2.-
              > A30 B35 / R10 C35 / R10 E40
        ",
    );
    assert_told(
        &by_hand(&[100, 100], "A30 B35 / C35 R10 E40"),
        "
            LookingBack(1) at 1.1
              > A30 B35 / R10 C35 E40
        ",
    );
    assert_told(
        &by_hand(&[100, 100], "R10 A30 B35 / C35 E40"),
        "
            LookingBack(0) at 0.0
              > A30 B35 / R10 C35 E40
              > A30 B35 / C35 E40
            LookingBack(1) at 1.-
              > A30 B35 / R10 C35 E40
              > R10 A30 B35 / R10 C35 E40
        ",
    );
}

#[test]
fn wishes_that_are_not_kept_are_mended() {
    let mut meeting = by_hand(&[120, 120], "W15 A30 (10) C35 / R10 E40");
    meeting.wishes.include = vec![Letter('F')];
    meeting.wishes.leave_out = vec![Letter('W')];
    meeting.wishes.start.insert(Letter('C'), moment(&meeting, 0, 60));
    meeting.wishes.start.insert(Letter('E'), moment(&meeting, 1, 25));
    assert_told(
        &meeting,
        "
            Wish(Letter('F')) at 1.-
              > W15 A30 (10) C35 / R10 E40 F25
            Wish(Letter('W')) at 0.0
              > A30 (10) C35 / R10 E40
            Wish(Letter('C')) at 0.3
              > W15 A30 (15) C35 / R10 E40
              > W15 A35 (10) C35 / R10 E40
            Wish(Letter('E')) at 1.1
              > W15 A30 (10) C35 / R10 |15 E40
        ",
    );
    let mut meeting = by_hand(&[120, 120], "A30 C40 D20 / R10 E40");
    meeting.wishes.shape = Some(Shape::TwoSessions);
    assert_told(
        &meeting,
        "
            Wish(Letter('D')) at 0.2
            > A30 C40 / R10 D20 E40
            > A30 C40 / R10 E40
        ",
    );
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn rules_broken_by_anything_are_placed_and_mended_without_panic(
        mut meeting in any_meeting(),
        before in any_pieces(),
    ) {
        meeting.wishes.by_hand = Some(before);
        let programme = of(&meeting).expect("it is laid by hand");
        for rule in broken(&programme, &meeting, method()) {
            let Place { session, at } = place(&rule, &programme);
            prop_assert!(session < meeting.sessions.len());
            prop_assert!(at.is_none_or(|at| at < pieces(&programme)[session].len()), "{:?}", rule);
            mends(&meeting, &rule, method());
        }
    }

    #[test]
    fn what_was_edited_has_its_places_in_the_programme(meeting in any_laid_by_hand()) {
        let programme = of(&meeting).expect("it is laid by hand");
        let laid = meeting.wishes.by_hand.as_ref().expect("it is laid by hand");
        for (of_programme, of_file) in pieces(&programme).iter().zip(laid) {
            let is_empty = of_file.iter().all(|piece| piece.what == What::Room);
            prop_assert!(of_programme == of_file || is_empty && of_programme.is_empty());
        }
        for rule in broken(&programme, &meeting, method()) {
            let Place { session, at } = place(&rule, &programme);
            prop_assert!(session < laid.len());
            prop_assert!(at.is_none_or(|at| at < laid[session].len()), "{:?}", rule);
        }
    }

    #[test]
    fn every_mend_that_is_offered_mends(meeting in any_laid_by_hand()) {
        let before = broken(&of(&meeting).expect("it is laid by hand"), &meeting, method());
        let laid = meeting.wishes.by_hand.clone().expect("it is laid by hand");
        for rule in &before {
            let offered = mends(&meeting, rule, method());
            prop_assert!(offered.len() <= 3);
            for edit in offered {
                let mut mended = meeting.clone();
                mended.wishes.by_hand = Some(apply(&laid, &edit, method()).expect("what is offered can be done"));
                let after = broken(&of(&mended).expect("it is laid by hand"), &mended, method());
                prop_assert!(!after.contains(rule), "{:?} is still broken after {:?}", rule, edit);
                for now in &after {
                    let was = before.iter().any(|was| match (was, now) {
                        (Broken::Stretch(session, longer), Broken::Stretch(of, minutes)) => {
                            session == of && longer >= minutes
                        }
                        _ => was == now,
                    });
                    prop_assert!(was, "{:?} is broken after {:?}", now, edit);
                }
            }
        }
    }
}
