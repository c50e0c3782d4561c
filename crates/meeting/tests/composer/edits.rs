//! Edits of programmes laid by hand.

use meeting::programme::edit::{Edit, apply};
use meeting::programme::{What, compose, pieces};
use meeting::{Meeting, Piece, file};
use method::Letter;
use proptest::prelude::*;

use crate::build::{method, pieces_as_text};
use crate::by_hand::laid;
use crate::random::{any_meeting, config};

/// The pieces after an edit, as text.
fn edited(before: &str, edit: Edit) -> Option<String> {
    apply(&laid(before), &edit, method()).map(|after| pieces_as_text(&after))
}

#[track_caller]
fn assert_edited(before: &str, edit: Edit, after: &str) {
    assert_eq!(edited(before, edit).as_deref(), Some(after), "{edit:?}");
}

const THREE: &str = "W15 A30 |15 B35 / R10 C35 / R10 E40";

#[test]
fn one_place_earlier_or_later_may_be_in_the_next_session() {
    assert_edited(THREE, Edit::Earlier { session: 0, at: 1 }, "A30 W15 |15 B35 / R10 C35 / R10 E40");
    assert_edited(THREE, Edit::Later { session: 0, at: 1 }, "W15 |15 A30 B35 / R10 C35 / R10 E40");
    assert_edited(THREE, Edit::Later { session: 0, at: 3 }, "W15 A30 |15 / R10 B35 C35 / R10 E40");
    assert_edited(THREE, Edit::Earlier { session: 1, at: 1 }, "W15 A30 |15 B35 C35 / R10 / R10 E40");
    assert_edited("W15 / E40", Edit::Earlier { session: 1, at: 0 }, "W15 E40 / ");
    assert_eq!(edited(THREE, Edit::Earlier { session: 0, at: 0 }), None);
    assert_eq!(edited(THREE, Edit::Later { session: 2, at: 1 }), None);
}

#[test]
fn a_piece_can_be_moved_anywhere() {
    let moved = |session, at, to_session, to_at| Edit::Move { session, at, to_session, to_at };
    assert_edited(THREE, moved(0, 0, 0, 3), "A30 |15 B35 W15 / R10 C35 / R10 E40");
    assert_edited(THREE, moved(2, 1, 0, 0), "E40 W15 A30 |15 B35 / R10 C35 / R10");
    assert_edited(THREE, moved(0, 2, 0, 2), "W15 A30 |15 B35 / R10 C35 / R10 E40");
    assert_eq!(edited(THREE, moved(0, 0, 0, 4)), None);
    assert_eq!(edited(THREE, moved(0, 0, 1, 3)), None);
    assert_eq!(edited(THREE, moved(0, 0, 3, 0)), None);
}

#[test]
fn looking_back_is_there_once_in_a_session() {
    assert_eq!(edited(THREE, Edit::Move { session: 1, at: 0, to_session: 2, to_at: 1 }), None);
    assert_eq!(edited(THREE, Edit::Earlier { session: 2, at: 0 }), None);
    assert_edited(THREE, Edit::Earlier { session: 1, at: 0 }, "W15 A30 |15 B35 R10 / C35 / R10 E40");
    assert_edited(THREE, Edit::Later { session: 1, at: 0 }, "W15 A30 |15 B35 / C35 R10 / R10 E40");
}

#[test]
fn a_piece_takes_other_minutes_or_goes_out() {
    assert_edited("W15 A30", Edit::Minutes { session: 0, at: 1, minutes: 480 }, "W15 A480");
    assert_edited("W15 A30", Edit::Remove { session: 0, at: 0 }, "A30");
    for minutes in [0, 481] {
        assert_eq!(edited("W15 A30", Edit::Minutes { session: 0, at: 1, minutes }), None);
    }
    assert_eq!(edited("W15 A30", Edit::Remove { session: 0, at: 2 }), None);
    assert_eq!(edited("W15 A30", Edit::Minutes { session: 1, at: 0, minutes: 10 }), None);
}

#[test]
fn what_is_put_back_stands_where_the_method_has_it() {
    let put_back = |letter| Edit::PutBack(Letter(letter));
    assert_edited("A30 |15 C35 / R10 E40", put_back('B'), "A30 B35 |15 C35 / R10 E40");
    assert_edited("A30 |15 C35 / R10 E40", put_back('D'), "A30 |15 C35 D25 / R10 E40");
    assert_edited("(10) A30 C35 / R10 E40", put_back('W'), "(10) W15 A30 C35 / R10 E40");
    assert_edited(" / R10 E40", put_back('A'), " / R10 A30 E40");
    assert_edited(" / ", put_back('G'), "G10 / ");
    assert_eq!(edited("A30", put_back('A')), None);
    assert_eq!(edited("A30", put_back('Z')), None);
}

#[test]
fn looking_back_is_put_back_in_every_later_session_that_holds_something() {
    let put_back = Edit::PutBack(Letter('R'));
    assert_edited("A30 / B35 / R10 C35 /  / (20) E40", put_back, "A30 / R10 B35 / R10 C35 /  / (20) R10 E40");
    assert_eq!(edited("A30 / R10 B35", put_back), None);
    assert_eq!(edited("A30", put_back), None);
}

#[test]
fn a_break_comes_in_anywhere() {
    assert_edited("A30 B35", Edit::AddBreak { session: 0, at: 1 }, "A30 |15 B35");
    assert_edited("A30 B35", Edit::AddBreak { session: 0, at: 2 }, "A30 B35 |15");
    assert_eq!(edited("A30 B35", Edit::AddBreak { session: 0, at: 3 }), None);
    assert_eq!(edited("A30 B35", Edit::AddBreak { session: 1, at: 0 }), None);
}

#[test]
fn room_at_the_start_becomes_one_piece() {
    assert_edited("(10) W15 (20) A30", Edit::Remove { session: 0, at: 1 }, "(30) A30");
    assert_edited("(300) W15 (300) A30", Edit::Remove { session: 0, at: 1 }, "(480) A30");
}

#[test]
fn a_session_has_no_more_pieces_than_a_file_may_hold() {
    let full = ["|15"; 40].join(" ");
    assert_eq!(edited(&full, Edit::AddBreak { session: 0, at: 3 }), None);
    assert!(edited(&full, Edit::Remove { session: 0, at: 3 }).is_some());
}

/// An edit of a programme of so many pieces in a session, most of them possible.
fn any_edit() -> impl Strategy<Value = Edit> {
    let places = (0usize..7, 0usize..12, 0usize..7, 0usize..12, 0u16..500, prop::sample::select(&LETTERS[..]));
    (0..7u8, places).prop_map(|(kind, (session, at, to_session, to_at, minutes, letter))| match kind {
        0 => Edit::Earlier { session, at },
        1 => Edit::Later { session, at },
        2 => Edit::Move { session, at, to_session, to_at },
        3 => Edit::Minutes { session, at, minutes },
        4 => Edit::Remove { session, at },
        5 => Edit::PutBack(Letter(letter)),
        _ => Edit::AddBreak { session, at },
    })
}

const LETTERS: [char; 11] = ['W', 'K', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'R', 'Z'];

/// A meeting whose composed programme was changed by hand, few times or many.
pub(crate) fn any_laid_by_hand() -> impl Strategy<Value = Meeting> {
    let edits = prop_oneof![prop::collection::vec(any_edit(), 0..6), prop::collection::vec(any_edit(), 0..80)];
    (any_meeting(), edits).prop_map(|(mut meeting, edits)| {
        let mut laid = match compose(&meeting) {
            Ok(programme) => pieces(&programme),
            Err(_) => vec![Vec::new(); meeting.sessions.len()],
        };
        for edit in edits {
            laid = apply(&laid, &edit, method()).unwrap_or(laid);
        }
        meeting.wishes.by_hand = Some(laid);
        meeting
    })
}

/// Pieces such as no file holds: letters twice, no minutes, any number of sessions.
pub(crate) fn any_pieces() -> impl Strategy<Value = Vec<Vec<Piece>>> {
    let letter = prop::sample::select(&LETTERS[..]).prop_map(|letter| What::Exercise(Letter(letter)));
    let what = prop_oneof![3 => letter, 1 => Just(What::Break), 1 => Just(What::Room)];
    let piece = (what, any::<u16>()).prop_map(|(what, minutes)| Piece { what, minutes });
    prop::collection::vec(prop::collection::vec(piece, 0..12), 0..8)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_edit_of_anything_is_made_or_refused(before in any_pieces(), edit in any_edit()) {
        if let Some(after) = apply(&before, &edit, method()) {
            prop_assert_eq!(after.len(), before.len());
        }
    }

    #[test]
    fn what_was_edited_can_be_kept_in_a_file(mut meeting in any_laid_by_hand()) {
        meeting.hosts = file::read(include_str!("../suite/good.toml")).meeting.expect("it has no mistake").hosts;
        meeting.participants.informal = 5;
        let reading = file::read(&file::write(&meeting));
        prop_assert!(reading.meeting.is_some(), "{:?}", reading.findings);
        prop_assert_eq!(reading.meeting, Some(meeting));
    }
}
