//! The meeting file. Each file in `suite/` says itself what is wrong with it, at the place where it is wrong:
//!
//! ```toml
//! ends = 2027-02-03T12:00  # Error: EndBeforeStart @ session 1, ends
//! ```
//!
//! `Error` or `Warning`, the problem as far as it matters, and the field. A comment with a line of its own expects a
//! finding without a line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use meeting::programme::What;
use meeting::{Piece, Side, file};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// What is expected or found: line (0 for none), `Error` or `Warning`, problem, field.
type Told = (usize, String, String, String);

#[test]
fn every_file_of_the_suite_has_the_findings_it_says() {
    let mut wrong = String::new();
    for path in suite() {
        let text = std::fs::read_to_string(&path).expect("the suite can be read");
        let name = path.file_name().expect("it is a file").to_string_lossy().into_owned();
        wrong += &difference(&name, &text, &text);
        // The same file as Windows writes it.
        wrong += &difference(&format!("{name} with CRLF"), &text.replace('\n', "\r\n"), &text);
        wrong += &difference(&format!("{name} with a mark"), &format!("\u{feff}{text}"), &text);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_suite_has_every_problem_of_the_meeting_file() {
    let texts = suite().into_iter().map(|path| std::fs::read_to_string(path).expect("the suite can be read"));
    let expected: Vec<Told> = texts.flat_map(|text| expected(&text)).collect();
    let names: BTreeSet<&str> = expected.iter().map(|(_, _, problem, _)| variant(problem)).collect();
    let missing: Vec<&&str> = PROBLEMS.iter().filter(|name| !names.contains(**name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

const PROBLEMS: [&str; 25] = [
    "NotToml",
    "Missing",
    "WrongKind",
    "Empty",
    "TooLong",
    "ControlCharacter",
    "OutOfRange",
    "TooMany",
    "UnknownField",
    "UnknownWord",
    "UnknownLanguage",
    "Twice",
    "EndBeforeStart",
    "SessionLength",
    "Overlap",
    "HostOfBridge",
    "OneSideInvites",
    "NobodyOf",
    "Lopsided",
    "Nobody",
    "WishedAndLeftOut",
    "ShapeSessions",
    "StartOutside",
    "ByHandSessions",
    "UnreadablePiece",
];

#[test]
fn texts_of_any_script_come_through_unchanged() {
    let meeting = file::read(include_str!("suite/good.toml")).meeting.expect("it has no mistake");
    assert_eq!(meeting.title, "Koffie & thee <voor iedereen> ☕ بداية جديدة");
    assert_eq!(meeting.place.as_deref(), Some("Zaal \"De Brug\""));
    assert_eq!(meeting.aim.as_deref(), Some("L'été: écouter, parler, décider – ñ ß ł 日本"));
    let [mothers, team, school] = &meeting.hosts[..] else { panic!("there are three hosts") };
    assert_eq!(mothers.organisation, "جمعية الأمهات");
    assert_eq!(mothers.offers, ["Vertrouwen & tijd", "<b>koffie</b>"]);
    assert_eq!(mothers.needs, ["Iemand die “ja” zegt 👩🏽‍🤝‍👨🏻"]);
    assert_eq!(mothers.contact.as_deref(), Some("Samira & Fatiha <moeders@example.org>"));
    assert_eq!((team.side, team.organisation.as_str()), (Side::Formal, "Jeugdteam 'Zuid'"));
    assert_eq!((school.side, school.organisation.as_str()), (Side::Formal, "School"));
}

#[test]
fn everything_in_the_file_is_in_the_meeting() {
    let meeting = file::read(include_str!("suite/good.toml")).meeting.expect("it has no mistake");
    assert_eq!(meeting.languages, ["nl", "ar", "en"]);
    let sessions: Vec<String> =
        meeting.sessions.iter().map(|session| format!("{} {}", session.starts, session.ends)).collect();
    assert_eq!(sessions, ["2027-02-03T13:00:00 2027-02-03T16:30:00", "2027-02-03T16:30:00 2027-02-03T19:00:00"]);
    let people = &meeting.participants;
    assert_eq!((people.informal, people.formal, people.bridge), (10, 7, 0));
    assert_eq!(people.file.as_deref(), Some("people.csv"));
    let wishes = &meeting.wishes;
    let written = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        wishes.shape.map(meeting::Shape::word),
        wishes.include,
        wishes.leave_out,
        wishes.minutes,
        wishes.start
    );
    assert_eq!(
        written.replace("Letter", ""),
        "Some(\"two-sessions\") [('K'), ('F')] [('B')] {('A'): 40, ('R'): 15, ('W'): 12} {('E'): 2027-02-03T17:25:00}"
    );
}

/// What breaks rules, and what the other wishes speak against, is no mistake of the file.
#[test]
fn a_programme_laid_by_hand_is_read_as_it_stands() {
    let meeting = file::read(include_str!("suite/good.toml")).meeting.expect("it has no mistake");
    let by_hand = meeting.wishes.by_hand.expect("it is in the file");
    let written = by_hand.iter().map(|pieces| {
        let piece = |piece: &Piece| match piece.what {
            What::Exercise(letter) => format!("{letter}{}", piece.minutes),
            What::Break => format!("|{}", piece.minutes),
            What::Room => format!("({})", piece.minutes),
        };
        pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
    });
    assert_eq!(written.collect::<Vec<_>>(), ["W15 |5 A400", "(10) G1 R10 K480 |15"]);
}

#[test]
fn the_examples_have_no_mistake() {
    let findings = |text: &str| {
        let problems = file::read(text).findings.into_iter().map(|finding| format!("{:?}", finding.problem));
        problems.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(findings(include_str!("../../../examples/poelenburg.toml")), "");
    let lopsided = "Lopsided { informal: 14, formal: 6 }";
    assert_eq!(findings(include_str!("../../../examples/one-evening.toml")), lopsided);
    assert_eq!(findings(include_str!("../../../examples/one-table.toml")), "OneSideInvites(Informal)");
}

/// The characters of TOML, and some that are wider than a byte.
const LIKE_TOML: &str = "([a-z\\[\\]{}='\"#.,: 0-9TéЖ☕\u{feff}\\\\-]{0,30}\n){0,12}";

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_are_read_or_told_of(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        is_sound(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn any_text_that_looks_like_toml_is_read_or_told_of(text in LIKE_TOML) {
        is_sound(&text)?;
    }

    #[test]
    fn a_file_with_anything_put_into_it_is_read_or_told_of(
        file in prop::sample::select(suite()),
        at in any::<prop::sample::Index>(),
        length in 0usize..40,
        put in "[\\PC\n\t\u{0}]{0,6}",
    ) {
        let text: Vec<char> = std::fs::read_to_string(file).expect("the suite can be read").chars().collect();
        let at = at.index(text.len());
        let rest = (at + length).min(text.len());
        let text = [&text[..at], &put.chars().collect::<Vec<char>>(), &text[rest..]].concat();
        is_sound(&String::from_iter(text))?;
    }
}

/// The same files every time, unless `PROPTEST_RNG_SEED` or `PROPTEST_CASES` ask for others.
fn config() -> ProptestConfig {
    let wanted = ProptestConfig::default();
    let rng_seed = if wanted.rng_seed == RngSeed::Random { RngSeed::Fixed(2027) } else { wanted.rng_seed };
    ProptestConfig { rng_seed, failure_persistence: None, ..wanted }
}

/// There is a meeting exactly when nothing is an error, and lines are lines of the file, in order.
fn is_sound(text: &str) -> Result<(), TestCaseError> {
    let reading = file::read(text);
    let usable = reading.findings.iter().all(|finding| finding.problem.is_warning());
    prop_assert_eq!(reading.meeting.is_some(), usable, "{:?}", reading.findings);
    let lines: Vec<Option<usize>> = reading.findings.iter().map(|finding| finding.line).collect();
    prop_assert!(lines.is_sorted());
    let last = text.matches('\n').count() + 1;
    prop_assert!(lines.iter().flatten().all(|line| (1..=last).contains(line)), "{lines:?} of {last}");
    Ok(())
}

fn suite() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let entries = std::fs::read_dir(folder).expect("there is a suite");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

/// What `text` should have said, after `marked`; empty when it is right.
fn difference(name: &str, text: &str, marked: &str) -> String {
    let mut expected = expected(marked);
    let reading = file::read(text);
    let mut wrong = String::new();
    for finding in &reading.findings {
        let line = finding.line.unwrap_or(0);
        let kind = if finding.problem.is_warning() { "Warning" } else { "Error" };
        let problem = format!("{:?}", finding.problem);
        let same = |(at, is, starts, field): &Told| {
            let goes_on = |rest: &str| !rest.starts_with(char::is_alphanumeric);
            (*at, is.as_str(), field) == (line, kind, &finding.field)
                && problem.strip_prefix(starts.as_str()).is_some_and(goes_on)
        };
        match expected.iter().position(same) {
            Some(at) => drop(expected.remove(at)),
            None => wrong += &format!("{name}:{line}: not expected: {kind}: {problem} @ {}\n", finding.field),
        }
    }
    for (line, kind, problem, field) in expected {
        wrong += &format!("{name}:{line}: not found: {kind}: {problem} @ {field}\n");
    }
    if reading.meeting.is_some() != reading.findings.iter().all(|finding| finding.problem.is_warning()) {
        wrong += &format!("{name}: a meeting with errors, or none without\n");
    }
    wrong
}

/// The findings that a file says it has.
fn expected(text: &str) -> Vec<Told> {
    let mut expected = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line_number = if line.starts_with('#') { 0 } else { at + 1 };
        for comment in line.split("# ").skip(1).map(str::trim) {
            let Some((kind, rest)) = comment.split_once(": ").filter(|(kind, _)| ["Error", "Warning"].contains(kind))
            else {
                continue;
            };
            let (problem, field) = rest.split_once(" @ ").unwrap_or((rest, ""));
            expected.push((line_number, kind.to_owned(), problem.trim().to_owned(), field.to_owned()));
        }
    }
    expected
}

fn variant(problem: &str) -> &str {
    problem.split(|c: char| !c.is_alphanumeric()).next().unwrap_or(problem)
}
