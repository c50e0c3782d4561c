//! `brug plan`: the whole text, for the three examples in every language that Brug speaks.
//!
//! What is expected stands in `expected/`. After a change that is wanted, `BRUG_BLESS=1 cargo test -p brug plan` writes
//! these files anew; read the difference before you keep it.

use std::env;
use std::fs;
use std::path::Path;

use crate::support::{LANGUAGES, brug, examples, workspace};

fn assert_expected(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/brug/expected").join(name);
    if env::var_os("BRUG_BLESS").is_some() {
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let place = path.strip_prefix(workspace()).unwrap_or(&path).display();
    let first = expected.lines().zip(text.lines()).position(|(wanted, found)| wanted != found).map(|line| line + 1);
    assert!(expected == text, "{place} differs from line {first:?}; with BRUG_BLESS=1 it is written anew:\n{text}");
}

fn assert_plan(example: &str) {
    let folder = examples();
    for language in LANGUAGES {
        let ran = brug(folder.path(), &["plan", &format!("{example}.toml"), "--speak", language]);
        assert_eq!(ran.code, Some(0), "{example} in {language}: {}", ran.err);
        assert_expected(&format!("plan-{example}.{language}.txt"), &format!("{}{}", ran.err, ran.out));
    }
}

#[test]
fn two_half_days_have_room_for_everything() {
    assert_plan("poelenburg");
}

#[test]
fn one_evening_says_what_was_left_out_and_what_more_time_would_bring() {
    assert_plan("one-evening");
}

#[test]
fn one_table_says_what_the_hosts_chose_and_what_time_decided() {
    assert_plan("one-table");
}

#[test]
fn a_plan_writes_no_file() {
    let folder = examples();
    let before = crate::support::everything_in(folder.path());
    brug(folder.path(), &["plan", "poelenburg.toml"]);
    assert_eq!(before, crate::support::everything_in(folder.path()));
}
