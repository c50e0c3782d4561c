//! The meeting file as it is written: whatever is in it, reading gives the same meeting again.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{DateTime, date};
use meeting::file::{read, write};
use meeting::programme::What;
use meeting::{Host, Meeting, Participants, Piece, Session, Shape, Side, Wishes};
use method::Letter;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const LETTERS: [char; 10] = ['W', 'K', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'R'];

#[test]
fn a_file_that_was_written_reads_well() {
    let meeting = read(include_str!("suite/good.toml")).meeting.expect("it has no mistake");
    assert_eq!(write(&meeting), GOOD.trim_start());
}

const GOOD: &str = r#"
title = "Koffie & thee <voor iedereen> ☕ بداية جديدة"
place = 'Zaal "De Brug"'
aim = "L'été: écouter, parler, décider – ñ ß ł 日本"
languages = ["nl", "ar", "en"]

[[host]]
side = "informal"
organisation = "جمعية الأمهات"
kind = "self-organisation"
offers = ["Vertrouwen & tijd", "<b>koffie</b>"]
needs = ["Iemand die “ja” zegt 👩🏽‍🤝‍👨🏻"]
contact = "Samira & Fatiha <moeders@example.org>"

[[host]]
side = "formal"
organisation = "Jeugdteam 'Zuid'"

[[host]]
side = "formal"
organisation = "School"

[[session]]
starts = 2027-02-03T13:00
ends = 2027-02-03T16:30

[[session]]
starts = 2027-02-03T16:30
ends = 2027-02-03T19:00

[participants]
informal = 10
formal = 7
file = "people.csv"

[programme]
shape = "two-sessions"
include = ["K", "F"]
leave_out = ["B"]
minutes = { A = 40, R = 15, W = 12 }
start = { E = 2027-02-03T17:25 }
by_hand = [
  ["W 15", "break 5", "A 400"],
  ["room 10", "G 1", "R 10", "K 480", "break 15"],
]
"#;

#[test]
fn what_is_long_stands_on_lines_of_its_own() {
    let text = |fields: &str| {
        format!(
            "title = \"A\"\nlanguages = [\"nl\"]\n\n[[host]]\nside = \"informal\"\norganisation = \"A\"\n{fields}\
             \n[[session]]\nstarts = 2027-02-03T13:00\nends = 2027-02-03T16:30\n\n[participants]\ninformal = 1\n\
             formal = 1\n"
        )
    };
    let fields = text(
        "offers = [\n  \"Elke woensdag koffie-ochtend voor alle ouders van de wijk\",\n  \"Een zaal\",\n  \
         \"Twintig vrijwilligers die de ouders kennen\",\n]\n",
    );
    let wishes = "\n[programme]\nstart.A = 2027-02-03T13:00\nstart.B = 2027-02-03T13:00\nstart.C = 2027-02-03T13:00\n\
         start.D = 2027-02-03T13:00\nstart.E = 2027-02-03T13:00\n";
    for file in [fields, text("") + wishes] {
        let reading = read(&file);
        assert_eq!(write(&reading.meeting.unwrap_or_else(|| panic!("{:?}", reading.findings))), file);
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_written_is_read_again(meeting in any_meeting()) {
        let text = write(&meeting);
        let reading = read(&text);
        prop_assert!(reading.findings.iter().all(|finding| finding.problem.is_warning()), "{:?}", reading.findings);
        prop_assert_eq!(reading.meeting, Some(meeting), "{}", text);
    }
}

/// The same meetings every time, unless `PROPTEST_RNG_SEED` or `PROPTEST_CASES` ask for others.
fn config() -> ProptestConfig {
    let wanted = ProptestConfig::default();
    let rng_seed = if wanted.rng_seed == RngSeed::Random { RngSeed::Fixed(2027) } else { wanted.rng_seed };
    ProptestConfig { rng_seed, failure_persistence: None, ..wanted }
}

/// A text that a file can hold, of so many characters at most: anything that can be printed, and what TOML minds.
fn text(most: usize) -> impl Strategy<Value = String> {
    let odd =
        prop::sample::select(&["\"", "'", "\\", "#", "[", "]", "=", "'''", "\"\"\"", "\\u00e9", "☕", "بداية"][..]);
    let part = prop_oneof![2 => "\\PC{1,12}", 1 => "[a-z ]{1,20}", 2 => odd.prop_map(str::to_owned)];
    prop::collection::vec(part, 1..12).prop_filter_map("it has something to print", move |parts| {
        let text = parts.concat().replace(['\u{202d}', '\u{202e}'], "");
        let text: String = text.trim().chars().take(most).collect();
        let text = text.trim().to_owned();
        (!text.is_empty()).then_some(text)
    })
}

fn maybe<T: std::fmt::Debug + Clone>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(strategy)
}

/// A meeting with everything that a file can hold.
fn any_meeting() -> impl Strategy<Value = Meeting> {
    let languages =
        prop::sample::subsequence(vec!["nl".to_owned(), "en".to_owned(), "ar".to_owned()], 1..=3).prop_shuffle();
    let texts = (text(120), maybe(text(120)), maybe(text(300)), languages);
    let hosts = prop::collection::vec(host(), 1..=4);
    (texts, hosts, sessions(), participants()).prop_flat_map(|(texts, hosts, sessions, participants)| {
        wishes(sessions.clone()).prop_map(move |wishes| {
            let (title, place, aim, languages) = texts.clone();
            let (hosts, sessions, participants) = (hosts.clone(), sessions.clone(), participants.clone());
            Meeting { title, place, aim, languages, hosts, sessions, participants, wishes }
        })
    })
}

fn host() -> impl Strategy<Value = Host> {
    let lines = || prop::collection::vec(text(300), 0..4);
    let side = prop_oneof![Just(Side::Informal), Just(Side::Formal)];
    (side, text(120), maybe(text(120)), lines(), lines(), maybe(text(120))).prop_map(
        |(side, organisation, kind, offers, needs, contact)| Host { side, organisation, kind, offers, needs, contact },
    )
}

fn sessions() -> impl Strategy<Value = Vec<Session>> {
    prop::collection::vec((45i64..=480, 0i64..20_000), 1..=6).prop_map(|sessions| {
        let mut now = date(2027, 2, 3).at(9, 0, 0, 0);
        let session = |(minutes, gap): (i64, i64)| {
            let starts = now + gap.minutes();
            now = starts + minutes.minutes();
            Session { starts, ends: now }
        };
        sessions.into_iter().map(session).collect()
    })
}

fn participants() -> impl Strategy<Value = Participants> {
    let numbers = (0u16..=200, 0u16..=200, 0u16..=200);
    (numbers, maybe(text(300)), maybe(3u16..=8)).prop_map(|((informal, formal, bridge), file, table_size)| {
        // Nobody at all is a mistake, unless a people file tells who comes.
        let informal = if file.is_none() && informal + formal + bridge == 0 { 1 } else { informal };
        Participants { informal, formal, bridge, file, people: Vec::new(), open: false, table_size }
    })
}

fn letters(most: usize) -> impl Strategy<Value = Vec<Letter>> {
    prop::sample::subsequence(LETTERS.map(Letter).to_vec(), 0..=most).prop_shuffle()
}

fn wishes(sessions: Vec<Session>) -> impl Strategy<Value = Wishes> {
    let count = sessions.len();
    let shapes: Vec<Shape> = Shape::ALL.into_iter().filter(|shape| shape.sessions() == count).collect();
    let shape = (any::<bool>(), any::<prop::sample::Index>())
        .prop_map(move |(wanted, at)| (wanted && !shapes.is_empty()).then(|| shapes[at.index(shapes.len())]));
    let minutes = prop::collection::btree_map(prop::sample::select(LETTERS.map(Letter).to_vec()), 5u16..=95, 0..10);
    let moment = (any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(move |(at, minute)| {
        let session = sessions[at.index(sessions.len())];
        session.starts + (minute.index(usize::from(session.minutes())) as i64).minutes()
    });
    let start = prop::collection::btree_map(prop::sample::select(LETTERS.map(Letter).to_vec()), moment, 0..10);
    (shape, letters(9), letters(3), minutes, start, maybe(by_hand(count))).prop_map(
        |(shape, mut include, mut leave_out, minutes, mut start, by_hand)| {
            // R comes by itself, and what is wished is not left out.
            include.retain(|letter| letter.0 != 'R');
            start.retain(|letter, _: &mut DateTime| letter.0 != 'R');
            let asked = |letter: &Letter, minutes: &BTreeMap<Letter, u16>, start: &BTreeMap<Letter, DateTime>| {
                include.contains(letter) || minutes.contains_key(letter) || start.contains_key(letter)
            };
            leave_out.retain(|letter| !asked(letter, &minutes, &start));
            Wishes { shape, include, leave_out, minutes, start, by_hand }
        },
    )
}

/// Pieces for so many sessions: breaks and kept room anywhere, every exercise once at most, R once in each session.
fn by_hand(sessions: usize) -> impl Strategy<Value = Vec<Vec<Piece>>> {
    let what = prop_oneof![
        Just(What::Break),
        Just(What::Room),
        prop::sample::select(&LETTERS[..]).prop_map(|letter| What::Exercise(Letter(letter)))
    ];
    let piece = (what, 1u16..=480).prop_map(|(what, minutes)| Piece { what, minutes });
    prop::collection::vec(prop::collection::vec(piece, 0..20), sessions).prop_map(|mut sessions| {
        let mut there: Vec<What> = Vec::new();
        for pieces in &mut sessions {
            there.retain(|what| *what != What::Exercise(Letter('R')));
            pieces.retain(|piece| {
                let fresh = !there.contains(&piece.what);
                if matches!(piece.what, What::Exercise(_)) {
                    there.push(piece.what);
                    return fresh;
                }
                true
            });
            // Room at the start is one piece.
            let rooms = pieces.iter().take_while(|piece| piece.what == What::Room).count();
            pieces.drain(1.min(rooms)..rooms);
        }
        sessions
    })
}
