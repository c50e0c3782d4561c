//! `brug new` and the help: what someone sees who begins.

use meeting::Shape;
use method::Speech;

use crate::support::{LANGUAGES, Ran, brug, brug_with, folder_with};

/// Text without its line breaks, as clap wraps at the width of the terminal.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_says(ran: &Ran, speech: &Speech, keys: &[&str]) {
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let text = unwrapped(&ran.out);
    for key in keys {
        assert!(text.contains(&unwrapped(&speech.say(key))), "{key} in {} is not in {}", speech.code(), ran.out);
    }
}

#[test]
fn every_shape_in_every_language_gives_a_file_that_plan_accepts_without_a_note() {
    for shape in Shape::ALL {
        for language in LANGUAGES {
            let folder = folder_with("", None);
            let new = brug(folder.path(), &["new", shape.word(), "--speak", language]);
            assert_eq!((new.code, new.err.as_str()), (Some(0), ""), "{shape:?} in {language}");
            let folder = folder_with(&new.out, None);
            let plan = brug(folder.path(), &["plan", "meeting.toml", "--speak", language]);
            assert_eq!((plan.code, plan.err.as_str()), (Some(0), ""), "{shape:?} in {language}:\n{}", new.out);
            let speech = Speech::embedded(language);
            assert!(plan.out.starts_with(&speech.say("new-title")), "{}", plan.out);
            let sessions = plan.out.lines().filter(|line| line.contains("2027-02-")).count();
            assert_eq!(sessions, shape.sessions(), "{shape:?} in {language}:\n{}", plan.out);
        }
    }
}

#[test]
fn a_new_file_has_comments_in_the_language_of_the_reader() {
    for language in LANGUAGES {
        let speech = Speech::embedded(language);
        let ran = brug_with(&std::env::temp_dir(), &["new"], &[("BRUG_SPEAK", language)]);
        assert_says(&ran, &speech, &["new-head", "new-languages", "new-offers", "new-needs"]);
    }
}

#[test]
fn an_unknown_shape_is_refused_with_the_known_ones() {
    let ran = brug(&std::env::temp_dir(), &["new", "circle"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("‘circle’"), "{}", ran.err);
    for shape in Shape::ALL {
        assert!(ran.err.contains(shape.word()), "{} is not named in {}", shape.word(), ran.err);
    }
}

#[test]
fn the_help_is_in_the_language_of_the_reader() {
    for language in LANGUAGES {
        let speech = Speech::embedded(language);
        let all = brug(&std::env::temp_dir(), &["--help", "--speak", language]);
        assert_says(
            &all,
            &speech,
            &["cli-about", "cli-speak", "cli-serve", "cli-backup", "cli-make", "cli-plan", "cli-check", "cli-new"],
        );
        let make = brug(&std::env::temp_dir(), &["make", "--help", &format!("--speak={language}")]);
        let keys = ["meeting", "out", "only", "lang", "date", "threads"].map(|argument| format!("cli-make-{argument}"));
        assert_says(&make, &speech, &keys.each_ref().map(String::as_str));
    }
}

#[test]
fn the_language_of_the_computer_is_taken_where_no_other_is_asked_for() {
    let hello = |env: &[(&str, &str)]| brug_with(&std::env::temp_dir(), &["--help"], env).out;
    let starts = |text: &str, language: &str| text.starts_with(&Speech::embedded(language).say("cli-about"));
    assert!(starts(&hello(&[("LANG", "ar_MA.UTF-8")]), "ar"));
    assert!(starts(&hello(&[("LC_MESSAGES", "en_US.UTF-8"), ("LANG", "ar_MA.UTF-8")]), "en"));
    assert!(starts(&hello(&[("BRUG_SPEAK", "ar"), ("LC_ALL", "en_US.UTF-8")]), "ar"));
    assert!(starts(&hello(&[("LANG", "fr_FR.UTF-8")]), "nl"), "a language that Brug does not have gives Dutch");
    assert!(starts(&hello(&[]), "nl"));
}
