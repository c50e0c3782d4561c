//! Random meetings.

use std::ops::RangeInclusive;

use jiff::ToSpan;
use jiff::civil::date;
use meeting::{Meeting, Session, Shape};
use method::Letter;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::build::{meeting_in, moment};

const LETTERS: [char; 9] = ['W', 'K', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];

/// The same meetings every time, unless `PROPTEST_RNG_SEED` or `PROPTEST_CASES` ask for others.
pub(crate) fn config() -> ProptestConfig {
    let wanted = ProptestConfig::default();
    let rng_seed = if wanted.rng_seed == RngSeed::Random { RngSeed::Fixed(2027) } else { wanted.rng_seed };
    ProptestConfig { rng_seed, failure_persistence: None, ..wanted }
}

/// Sessions one after the other, on the same day or on later ones; half of them of lengths as people choose them.
pub(crate) fn sessions(
    count: impl Into<proptest::collection::SizeRange>,
    minutes: RangeInclusive<u16>,
) -> impl Strategy<Value = Vec<Session>> {
    let fives = (minutes.start().div_ceil(5)..=minutes.end() / 5).prop_map(|fives| fives * 5);
    let gap = prop_oneof![0i64..=120, (1i64..=14).prop_map(|days| days * 24 * 60)];
    proptest::collection::vec((prop_oneof![minutes, fives], gap), count).prop_map(|sessions| {
        let mut now = date(2027, 2, 3).at(9, 30, 0, 0);
        let session = |(minutes, gap): (u16, i64)| {
            let starts = now + gap.minutes();
            now = starts + i64::from(minutes).minutes();
            Session { starts, ends: now }
        };
        sessions.into_iter().map(session).collect()
    })
}

/// One wish, before it is known for which meeting.
#[derive(Clone, Copy, Debug)]
enum Idea {
    Include,
    LeaveOut,
    Minutes(u16),
    /// A start so far into all sessions laid end to end, in thousandths, on a multiple of five minutes or not.
    Start {
        at: u32,
        even: bool,
    },
}

fn idea() -> impl Strategy<Value = Idea> {
    let minutes = prop_oneof![3 => (1u16..=19).prop_map(|fives| fives * 5), 1 => 5u16..=95];
    let start = (0u32..1000, prop::bool::weighted(0.8)).prop_map(|(at, even)| Idea::Start { at, even });
    prop_oneof![3 => Just(Idea::Include), 2 => Just(Idea::LeaveOut), 3 => minutes.prop_map(Idea::Minutes), 2 => start]
}

/// A meeting in `sessions` with up to so many random wishes, none of which speak of an exercise that is left out.
pub(crate) fn with_wishes(
    sessions: impl Strategy<Value = Vec<Session>>,
    most: usize,
) -> impl Strategy<Value = Meeting> {
    let letter = prop_oneof![9 => proptest::sample::select(&LETTERS[..]), 1 => Just('R')].prop_map(Letter);
    let ideas = proptest::collection::vec((letter, idea()), 0..=most);
    let shape = prop::option::weighted(0.3, proptest::sample::select(&Shape::ALL[..]));
    (sessions, ideas, shape).prop_map(|(sessions, ideas, shape)| {
        let mut meeting = meeting_in(sessions);
        meeting.wishes.shape = shape.filter(|shape| shape.sessions() == meeting.sessions.len());
        for (letter, idea) in ideas {
            wish(&mut meeting, letter, idea);
        }
        meeting
    })
}

fn wish(meeting: &mut Meeting, letter: Letter, idea: Idea) {
    let wishes = &meeting.wishes;
    let asked =
        wishes.include.contains(&letter) || wishes.minutes.contains_key(&letter) || wishes.start.contains_key(&letter);
    let left_out = wishes.leave_out.contains(&letter);
    let by_itself = letter.0 == 'R';
    match idea {
        Idea::LeaveOut if !asked && !left_out => meeting.wishes.leave_out.push(letter),
        Idea::Include if !wishes.include.contains(&letter) && !left_out && !by_itself => {
            meeting.wishes.include.push(letter);
        }
        Idea::Minutes(minutes) if !left_out => drop(meeting.wishes.minutes.insert(letter, minutes)),
        Idea::Start { at, even } if !left_out && !by_itself => {
            let total: u32 = meeting.sessions.iter().map(|session| u32::from(session.minutes())).sum();
            let mut at = (total * at / 1000) as u16;
            for session in 0..meeting.sessions.len() {
                let length = meeting.sessions[session].minutes();
                if at < length {
                    let at = if even { at / 5 * 5 } else { at };
                    let start = moment(meeting, session, at);
                    meeting.wishes.start.insert(letter, start);
                    return;
                }
                at -= length;
            }
        }
        _ => {}
    }
}

/// Any meeting that a file can describe.
pub(crate) fn any_meeting() -> impl Strategy<Value = Meeting> {
    with_wishes(sessions(1..=6, 45..=480), 4)
}

/// The sessions of any meeting.
pub(crate) fn any_sessions() -> impl Strategy<Value = Vec<Session>> {
    sessions(1..=6, 45..=480)
}

/// Many wishes and little time: most of these meetings cannot be.
pub(crate) fn crowded_meeting() -> impl Strategy<Value = Meeting> {
    with_wishes(sessions(1..=3, 45..=150), 9)
}

/// A meeting for which everything can be tried: few exercises, short sessions.
pub(crate) fn small_meeting() -> impl Strategy<Value = Meeting> {
    let size = prop_oneof![
        Just((5usize, 1usize, 200u16)),
        Just((4, 1, 300)),
        Just((4, 2, 130)),
        Just((3, 2, 200)),
        Just((3, 3, 150)),
        Just((2, 3, 240)),
    ];
    size.prop_flat_map(|(exercises, count, longest)| {
        let kept = proptest::sample::subsequence(&LETTERS[..], exercises);
        (with_wishes(sessions(count, 45..=longest), 3), kept)
    })
    .prop_map(|(mut meeting, kept)| {
        for letter in LETTERS.into_iter().filter(|letter| !kept.contains(letter)).map(Letter) {
            let wishes = &mut meeting.wishes;
            wishes.include.retain(|&other| other != letter);
            wishes.minutes.remove(&letter);
            wishes.start.remove(&letter);
            if !wishes.leave_out.contains(&letter) {
                wishes.leave_out.push(letter);
            }
        }
        meeting
    })
}
