//! Meetings of full size: no programme one or two steps from the composed one is lawful and gives up less.

use meeting::Meeting;
use meeting::programme::{compose, rules};
use method::{Exercise, Letter};
use proptest::prelude::*;

use crate::build::{method, written};
use crate::plan::{Piece, Plan};
use crate::random::{any_meeting, config};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_step_from_a_composed_programme_gives_up_less(meeting in any_meeting()) {
        let Ok(programme) = compose(&meeting) else { return Ok(()) };
        let least = rules::given_up(&programme, &meeting, method());
        let plan = Plan::of(&programme);
        prop_assert_eq!(&plan.programme(&meeting).sessions, &programme.sessions, "the plan does not say what it is of");
        for neighbour in neighbours(&plan, &meeting) {
            let other = neighbour.programme(&meeting);
            if rules::given_up(&other, &meeting, method()) < least {
                let broken = rules::broken(&other, &meeting, method());
                prop_assert!(!broken.is_empty(), "{}, but: {}", written(&programme), written(&other));
            }
        }
    }
}

/// Every plan that is one step away, and those that drop one exercise for another.
fn neighbours(plan: &Plan, meeting: &Meeting) -> Vec<Plan> {
    let mut found = changed(plan);
    found.extend(moved(plan, meeting.sessions.len()));
    found.extend(shifted(plan));
    found.extend(added(plan, meeting));
    for at in 0..plan.pieces.len() {
        let mut without = plan.clone();
        without.pieces.remove(at);
        found.extend(added(&without, meeting));
        found.push(without);
    }
    found
}

/// One exercise, or R, five minutes longer or shorter; a break dropped or put in.
fn changed(plan: &Plan) -> Vec<Plan> {
    let mut found = Vec::new();
    for at in 0..plan.pieces.len() {
        for step in [-5, 5] {
            let mut other = plan.clone();
            other.pieces[at].minutes = other.pieces[at].minutes.saturating_add_signed(step);
            found.push(other);
        }
        let mut other = plan.clone();
        other.pieces[at].rest ^= true;
        found.push(other);
    }
    for at in 0..plan.looking_back.len() {
        for step in [-5, 5] {
            let mut other = plan.clone();
            other.looking_back[at] = other.looking_back[at].saturating_add_signed(step);
            found.push(other);
        }
    }
    found
}

/// One exercise in another session, as early or as late as the order allows; with a break before it, or without.
fn moved(plan: &Plan, sessions: usize) -> Vec<Plan> {
    let mut found = Vec::new();
    for at in 0..plan.pieces.len() {
        let earliest = if at == 0 { 0 } else { plan.pieces[at - 1].session };
        let latest = plan.pieces.get(at + 1).map_or(sessions - 1, |next| next.session);
        for session in earliest..=latest {
            for rest in [false, true] {
                let mut other = plan.clone();
                other.pieces[at] = Piece { session, rest, ..plan.pieces[at] };
                found.push(other);
            }
        }
    }
    found
}

/// Five or ten minutes from one exercise to another, with the breaks where they were or one of them moved.
fn shifted(plan: &Plan) -> Vec<Plan> {
    let mut found = Vec::new();
    for from in 0..plan.pieces.len() {
        for to in (0..plan.pieces.len()).filter(|&to| to != from) {
            for minutes in [5, 10] {
                let mut other = plan.clone();
                other.pieces[from].minutes = other.pieces[from].minutes.saturating_sub(minutes);
                other.pieces[to].minutes += minutes;
                found.push(other);
            }
            if plan.pieces[from].rest && !plan.pieces[to].rest {
                let mut other = plan.clone();
                other.pieces[from].rest = false;
                other.pieces[to].rest = true;
                found.push(other);
            }
        }
    }
    found
}

/// One exercise more, of every length, in every session where the order allows it.
fn added(plan: &Plan, meeting: &Meeting) -> Vec<Plan> {
    let order = |letter: Letter| method().iter().position(|exercise| exercise.letter == letter);
    let absent = |exercise: &&Exercise| {
        exercise.letter != rules::LOOKING_BACK && plan.pieces.iter().all(|piece| piece.letter != exercise.letter)
    };
    let mut found = Vec::new();
    for exercise in method().iter().filter(absent) {
        let letter = exercise.letter;
        let at = plan.pieces.iter().filter(|piece| order(piece.letter) < order(letter)).count();
        let earliest = if at == 0 { 0 } else { plan.pieces[at - 1].session };
        let latest = plan.pieces.get(at).map_or(meeting.sessions.len() - 1, |next| next.session);
        let fixed = meeting.wishes.minutes.get(&letter).copied();
        for session in earliest..=latest {
            for minutes in (exercise.minutes.short..=exercise.minutes.long).step_by(5) {
                for rest in [false, true] {
                    let mut other = plan.clone();
                    let minutes = fixed.unwrap_or(minutes);
                    other.pieces.insert(at, Piece { letter, minutes, session, rest });
                    found.push(other);
                }
            }
        }
    }
    found
}
