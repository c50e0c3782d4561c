//! The ready-made shapes, the files in `examples/`, and wishes that need care.

use meeting::{Meeting, Shape, file};
use method::Letter;

use crate::build::{composed, letters, meeting_of, moment};

fn shaped(shape: Shape, minutes: &[u16]) -> String {
    let mut meeting = meeting_of(minutes);
    meeting.wishes.shape = Some(shape);
    composed(&meeting)
}

fn wished(minutes: &[u16], wish: impl FnOnce(&mut Meeting)) -> String {
    let mut meeting = meeting_of(minutes);
    wish(&mut meeting);
    composed(&meeting)
}

fn start(meeting: &mut Meeting, letter: char, session: usize, minutes: u16) {
    let start = moment(meeting, session, minutes);
    meeting.wishes.start.insert(Letter(letter), start);
}

fn example(text: &str) -> String {
    composed(&file::read(text).meeting.expect("the examples are without mistakes"))
}

#[test]
fn one_session_of_three_and_a_half_hours_asks_the_question_of_the_obstacles_within_the_forms() {
    let expected = "W15 A30 | B30 C35 | E40 F20 G10; without K, D in C";
    assert_eq!(shaped(Shape::OneSession, &[210]), expected);
    assert_eq!(composed(&meeting_of(&[210])), expected);
}

#[test]
fn two_sessions_go_from_welcome_to_forms_and_from_obstacles_to_the_wish() {
    let expected = "W20 K15 A40 | B45 C50 +25 / R10 D35 E50 | F35 G15 +50";
    assert_eq!(shaped(Shape::TwoSessions, &[210, 210]), expected);
    let expected = "W15 A30 | B25 C35 / R5 D25 E40 | F25 G10; without K";
    assert_eq!(shaped(Shape::TwoSessions, &[120, 120]), expected);
}

#[test]
fn three_evenings_have_all_exercises() {
    let expected = "W15 K10 A35 B35 +25 / R10 C50 D35 +25 / R10 E50 F25 G10 +25";
    assert_eq!(shaped(Shape::ThreeEvenings, &[120, 120, 120]), expected);
    let expected = "W15 K10 A30 B35 / R10 C50 D30 / R10 E45 F25 G10";
    assert_eq!(shaped(Shape::ThreeEvenings, &[90, 90, 90]), expected);
}

#[test]
fn a_short_meeting_of_ninety_minutes_has_the_agreements_at_home() {
    let expected =
        "A25 C25 E35 G5; W in A by wish, without K by wish, without B by wish, D in C by wish, F at home by wish";
    assert_eq!(shaped(Shape::ShortMeeting, &[90]), expected);
}

#[test]
fn a_short_meeting_has_what_is_asked_for_besides() {
    let expected = "W10 A25 C25 | E40 G5; without K by wish, without B by wish, D in C by wish, F at home by wish";
    let asked = wished(&[120], |meeting| {
        meeting.wishes.shape = Some(Shape::ShortMeeting);
        meeting.wishes.include = letters("W");
    });
    assert_eq!(asked, expected);
    let with_start = wished(&[120], |meeting| {
        meeting.wishes.shape = Some(Shape::ShortMeeting);
        start(meeting, 'W', 0, 0);
    });
    assert_eq!(with_start, expected);
}

#[test]
fn one_table_of_two_and_a_half_hours() {
    let expected = "W10 A30 C25 | E40 F20 G10; without K, without B, D in C";
    assert_eq!(shaped(Shape::OneTable, &[150]), expected);
}

#[test]
fn poelenburg_has_everything_in_two_sessions() {
    let expected = "W20 K15 A40 | B45 C50 +25 / R10 D35 E50 | F35 G15 +50";
    assert_eq!(example(include_str!("../../../../examples/poelenburg.toml")), expected);
}

#[test]
fn one_evening_has_the_agreements_at_home() {
    let expected = "A25 C25 E35 G5; W in A, without K, without B, D in C, F at home";
    assert_eq!(example(include_str!("../../../../examples/one-evening.toml")), expected);
}

#[test]
fn one_table_goes_without_the_image_of_each_other() {
    let expected = "W10 B25 C30 | E40 F20 G10; without K, without A by wish, D in C";
    assert_eq!(example(include_str!("../../../../examples/one-table.toml")), expected);
}

#[test]
fn the_rest_is_planned_around_fixed_starts() {
    let programme = wished(&[210], |meeting| {
        start(meeting, 'A', 0, 20);
        start(meeting, 'E', 0, 120);
    });
    assert_eq!(programme, "W15 K5 A30 B25 | C30 E40 | F25 G10; D in C");
}

#[test]
fn a_long_wait_for_a_fixed_start_is_a_break_and_a_short_one_is_kept_free() {
    let programme = wished(&[210], |meeting| {
        meeting.wishes.leave_out = letters("KABCDG");
        start(meeting, 'W', 0, 10);
        start(meeting, 'E', 0, 60);
        start(meeting, 'F', 0, 118);
    });
    let expected = "W20 |30 E50 (8) F35 +57; \
        without K by wish, without A by wish, without B by wish, without C by wish, without D by wish, \
        without G by wish";
    assert_eq!(programme, expected);
}

#[test]
fn a_later_session_may_have_its_break_after_looking_back() {
    let programme = wished(&[45, 130], |meeting| {
        meeting.wishes.leave_out = letters("KABCDFG");
        meeting.wishes.minutes.insert(Letter('E'), 95);
    });
    let expected = "W20 +25 / R15 | E95 +5; \
        without K by wish, without A by wish, without B by wish, without C by wish, without D by wish, \
        without F by wish, without G by wish";
    assert_eq!(programme, expected);
}

#[test]
fn what_does_not_fit_together_is_told() {
    let too_much = |wanted: &str| wished(&[60], |meeting| meeting.wishes.include = letters(wanted));
    assert_eq!(too_much("AEF"), "cannot be: A, E, F");
    assert_eq!(too_much("GABE"), "cannot be: A, B, E");
    let too_late = wished(&[60], |meeting| start(meeting, 'E', 0, 40));
    assert_eq!(too_late, "cannot be: E at 13:40");
    let turned_round = wished(&[180], |meeting| {
        start(meeting, 'E', 0, 40);
        start(meeting, 'F', 0, 10);
    });
    assert_eq!(turned_round, "cannot be: E at 13:40, F at 13:10");
    let another_session = wished(&[210, 210], |meeting| {
        meeting.wishes.shape = Some(Shape::TwoSessions);
        start(meeting, 'C', 1, 30);
    });
    assert_eq!(another_session, "cannot be: two-sessions, C at 13:30");
    let too_long = wished(&[90], |meeting| {
        meeting.wishes.include = letters("A");
        meeting.wishes.minutes.insert(Letter('A'), 95);
    });
    assert_eq!(too_long, "cannot be: A, A of 95");
}

#[test]
fn minutes_that_make_room_are_not_blamed() {
    let programme = |letters_wanted: &str| {
        wished(&[55, 80], |meeting| {
            meeting.wishes.include = letters(letters_wanted);
            meeting.wishes.minutes.extend([(Letter('A'), 10), (Letter('W'), 50)]);
            start(meeting, 'W', 1, 20);
        })
    };
    // A of ten minutes fits after W; only with G too it does not.
    assert!(programme("A").contains("W50 A10"), "{}", programme("A"));
    assert_eq!(programme("AG"), "cannot be: A, G, W of 50, W at 13:20");
}
