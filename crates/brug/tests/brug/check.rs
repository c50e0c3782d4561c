//! `brug check`: what it says of good files and of broken ones.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use materials::{Form, Paper};
use method::Speech;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{LANGUAGES, brug, poelenburg, unzipped};

/// A presentation without its theme, which its master still points at.
fn without_theme() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in unzipped(&poelenburg().bytes("nl", Paper::Presentation, Form::Pptx)) {
        if name == "ppt/theme/theme1.xml" {
            continue;
        }
        zip.start_file(name, SimpleFileOptions::default()).expect("the name can be written");
        zip.write_all(&bytes).expect("writing to memory does not fail");
    }
    zip.finish().expect("writing to memory does not fail").into_inner()
}

fn with_files(files: &[(&str, &[u8])], work: impl FnOnce(&Path)) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("the file can be written");
    }
    work(folder.path());
}

#[test]
fn a_good_file_is_said_to_be_clean() {
    let deck = poelenburg().bytes("ar", Paper::Presentation, Form::Pptx);
    let letter = poelenburg().bytes("ar", Paper::Invitation, Form::Docx);
    with_files(&[("deck.pptx", &deck), ("letter.docx", &letter)], |folder| {
        for language in LANGUAGES {
            let ran = brug(folder, &["check", "deck.pptx", "letter.docx", "--speak", language]);
            let clean = |file: &str| Speech::embedded(language).say_with("check-clean", &[("file", file.into())]);
            let expected = format!("{}\n{}\n", clean("deck.pptx"), clean("letter.docx"));
            assert_eq!((ran.code, ran.out, ran.err), (Some(0), expected, String::new()));
        }
    });
}

#[test]
fn a_broken_file_is_told_with_rule_and_part_and_the_good_one_beside_it_as_clean() {
    let letter = poelenburg().bytes("nl", Paper::Invitation, Form::Docx);
    with_files(&[("broken.pptx", &without_theme()), ("letter.docx", &letter)], |folder| {
        let ran = brug(folder, &["check", "broken.pptx", "letter.docx"]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(2), ""), "{}", ran.out);
        let lines: Vec<&str> = ran.out.lines().collect();
        let told: Vec<&&str> = lines.iter().filter(|line| line.starts_with("  ")).collect();
        assert!(lines[0].starts_with(&format!("broken.pptx: {} error", told.len())), "{}", ran.out);
        for line in &told {
            let known = office::check::rules().iter().any(|rule| line.contains(&format!("[{rule}]")));
            assert!(known, "no rule is named in {line}");
        }
        let dangling = |line: &&&str| line.contains("slideMaster1.xml") && line.contains("theme1.xml");
        assert!(told.iter().any(dangling), "the part is not named in {}", ran.out);
        assert!(ran.out.ends_with("letter.docx: nothing found.\n"), "{}", ran.out);
    });
}

#[test]
fn what_is_no_office_file_at_all_is_told_and_not_taken_for_clean() {
    with_files(&[("notes.docx", b"only text")], |folder| {
        let ran = brug(folder, &["check", "notes.docx"]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.out.contains("[zip-unreadable]"), "{}", ran.out);
    });
}

#[test]
fn a_file_that_is_not_there_is_told_as_such() {
    with_files(&[], |folder| {
        let ran = brug(folder, &["check", "nothing.pptx"]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains("nothing.pptx"), "{}", ran.err);
    });
}
