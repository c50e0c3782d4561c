//! Programmes laid by hand.

use meeting::programme::rules::{Broken, broken};
use meeting::programme::{self, What, compose, of, pieces};
use meeting::{Meeting, Piece};
use method::Letter;
use proptest::prelude::*;

use crate::build::{meeting_of, method, moment, written};
use crate::random::{any_meeting, config};

/// Pieces as [`written`] writes them: `(10) W15 |15 A30`.
pub(crate) fn laid(sessions: &str) -> Vec<Vec<Piece>> {
    let piece = |text: &str| {
        let minutes = |digits: &str| digits.parse().expect("minutes stand here");
        match text.trim_end_matches(')').split_at(1) {
            ("|", digits) => Piece { what: What::Break, minutes: minutes(digits) },
            ("(", digits) => Piece { what: What::Room, minutes: minutes(digits) },
            (letter, digits) => {
                let letter = letter.chars().next().expect("it is one character");
                Piece { what: What::Exercise(Letter(letter)), minutes: minutes(digits) }
            }
        }
    };
    sessions.split('/').map(|session| session.split_whitespace().map(piece).collect()).collect()
}

/// A meeting with this programme, in sessions of so many minutes.
pub(crate) fn by_hand(minutes: &[u16], sessions: &str) -> Meeting {
    let mut meeting = meeting_of(minutes);
    meeting.wishes.by_hand = Some(laid(sessions));
    meeting
}

fn programme(meeting: &Meeting) -> String {
    written(&of(meeting).expect("what is laid by hand never fails"))
}

#[test]
fn what_is_laid_by_hand_is_the_programme() {
    let meeting = by_hand(&[120, 90], "W15 A30 |20 C40 (5) E10/R10 F20");
    assert_eq!(programme(&meeting), "W15 A30 |20 C40 (5) E10 / R10 F20 +60; without K, without B, D in C, without G");
    assert!(compose(&meeting).is_ok_and(|composed| written(&composed) != programme(&meeting)));
}

#[test]
fn what_breaks_rules_is_laid_as_it_is() {
    let meeting = by_hand(&[60], "|15 E40 A30 R10");
    assert_eq!(
        programme(&meeting),
        "| E40 A30 R10; W in E, without K, without B, without C, without D, F at home, without G"
    );
    let programme = of(&meeting).expect("it is laid by hand");
    assert_eq!(
        broken(&programme, &meeting, method()),
        [Broken::Overlap(0), Broken::Break(0), Broken::LookingBack(0), Broken::Order(Letter('A'))]
    );
}

#[test]
fn room_at_the_start_is_a_later_start() {
    let meeting = by_hand(&[120], "(10) (15) E40");
    let programme = of(&meeting).expect("it is laid by hand");
    assert_eq!(programme.sessions[0].slots[0].starts, moment(&meeting, 0, 25));
    assert_eq!(pieces(&programme), laid("(25) E40"));
}

#[test]
fn nothing_at_all_can_be_laid() {
    let nothing = "without W, without K, without A, without B, without C, without D, without E, F at home, without G";
    assert_eq!(programme(&by_hand(&[60, 60], "/")), format!("+60 / +60; {nothing}"));
}

#[test]
fn other_wishes_are_not_bent_to_what_is_laid_but_told() {
    let mut meeting = by_hand(&[120], "A40 B35");
    meeting.wishes.include = vec![Letter('E')];
    meeting.wishes.leave_out = vec![Letter('B'), Letter('F')];
    meeting.wishes.minutes.insert(Letter('A'), 30);
    assert_eq!(
        programme(&meeting),
        "A40 B35 +45; W in A, without K, without C, without D, without E, without F by wish, without G"
    );
    let broken = broken(&of(&meeting).expect("it is laid by hand"), &meeting, method());
    assert_eq!(broken, [Broken::Minutes(Letter('A'), 40), Broken::Wish(Letter('E')), Broken::Wish(Letter('B'))]);
    meeting.wishes.by_hand = None;
    assert_eq!(of(&meeting), compose(&meeting));
}

#[test]
fn for_a_programme_laid_by_hand_no_reasons_are_made_up() {
    let meeting = by_hand(&[120], "A40 C35");
    let programme = of(&meeting).expect("it is laid by hand");
    assert_eq!(programme::reasons(&programme, &meeting, method()), []);
    assert_eq!(programme::more_time(&programme, &meeting, method(), 30), None);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_composed_programme_laid_by_hand_is_the_same_programme(meeting in any_meeting()) {
        let Ok(composed) = compose(&meeting) else { return Ok(()) };
        let mut by_hand = meeting;
        by_hand.wishes.by_hand = Some(pieces(&composed));
        let programme = of(&by_hand).expect("it is laid by hand");
        prop_assert_eq!(written(&programme), written(&composed));
        prop_assert_eq!(programme, composed);
    }
}
