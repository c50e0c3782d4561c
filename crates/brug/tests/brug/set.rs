//! `brug make`: the set of files, the page and the archive with it, and the choices on the command line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use materials::{Form, Paper};

use crate::support::{LANGUAGES, Made, brug, examples, make, name_of, poelenburg, text_of, unzipped};

/// Every paper in every form of the languages.
fn names(languages: &[&str], papers: &[Paper]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for language in languages {
        for paper in papers {
            for form in paper.forms() {
                assert!(names.insert(name_of(language, *paper, *form)), "{language}: two papers have one name");
            }
        }
    }
    names
}

/// Fails unless the folder holds exactly the papers of the languages, a page that names them, and all of them in a .zip.
fn assert_complete(made: &Made, languages: &[&str], papers: &[Paper], archive: &str) {
    let mut files = made.files();
    let page = String::from_utf8(files.remove("index.html").expect("there is a page")).expect("the page is UTF-8");
    let archive_bytes = files.remove(archive).unwrap_or_else(|| panic!("there is no {archive}"));
    assert_eq!(files.keys().cloned().collect::<BTreeSet<_>>(), names(languages, papers));
    for (name, bytes) in &files {
        assert!(!bytes.is_empty(), "{name} is empty");
        assert!(page.contains(&format!("href=\"{name}\"")), "index.html does not name {name}");
    }
    assert!(page.contains(&format!("href=\"{archive}\"")), "index.html does not name {archive}");
    assert_same(&unzipped(&archive_bytes), &files);
}

/// Fails on the first file that differs; the bytes themselves are not printed.
fn assert_same(files: &BTreeMap<String, Vec<u8>>, others: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(files.keys().collect::<Vec<_>>(), others.keys().collect::<Vec<_>>());
    for (name, bytes) in files {
        assert!(*bytes == others[name], "{name} differs");
    }
}

#[test]
fn two_half_days_give_every_paper_in_three_languages() {
    assert_complete(poelenburg(), &LANGUAGES, &Paper::ALL, "samen-om-de-ouders-van-poelenburg-heen.zip");
}

#[test]
fn one_evening_gives_every_paper_in_its_only_language() {
    let folder = examples();
    let made = make(folder.path(), "one-evening.toml", &[]);
    assert_complete(&made, &["nl"], &Paper::ALL, "een-avond-kennismaken.zip");
}

#[test]
fn one_table_gives_every_paper_in_both_languages() {
    let folder = examples();
    let made = make(folder.path(), "one-table.toml", &[]);
    assert_complete(&made, &["nl", "en"], &Paper::ALL, "kerk-en-wijkteam-aan-tafel.zip");
}

#[test]
fn the_files_begin_as_their_endings_say() {
    for (name, bytes) in poelenburg().files() {
        let begins: &[u8] = match name.rsplit('.').next() {
            Some("pdf") => b"%PDF-",
            Some("docx" | "pptx" | "zip") => b"PK",
            Some("ics") => b"BEGIN:VCALENDAR",
            Some("html") => b"<!doctype html>",
            _ => b"",
        };
        assert!(bytes.starts_with(begins), "{name} begins with {:?}", String::from_utf8_lossy(&bytes[..20]));
    }
}

#[test]
fn two_runs_give_the_same_bytes_on_one_thread_and_on_two() {
    let folder = examples();
    for threads in ["1", "2"] {
        let made = make(folder.path(), "poelenburg.toml", &["--threads", threads]);
        assert_same(&made.files(), &poelenburg().files());
    }
}

#[test]
fn only_the_papers_that_are_asked_for_are_made() {
    let folder = examples();
    for paper in Paper::ALL {
        let made = make(folder.path(), "one-table.toml", &["--only", paper.id(), "--lang", "en"]);
        assert_complete(&made, &["en"], &[paper], "kerk-en-wijkteam-aan-tafel.zip");
        fs::remove_dir_all(&made.folder).expect("the folder can be emptied");
    }
}

#[test]
fn papers_and_languages_can_be_asked_for_with_commas_between_them() {
    let folder = examples();
    let made = make(folder.path(), "poelenburg.toml", &["--only", "message,calendar,proposal", "--lang", "ar,nl"]);
    let papers = [Paper::Message, Paper::Calendar, Paper::Proposal];
    assert_complete(&made, &["ar", "nl"], &papers, "samen-om-de-ouders-van-poelenburg-heen.zip");
}

#[test]
fn a_language_can_be_asked_for_that_the_meeting_does_not_name() {
    let folder = examples();
    let made = make(folder.path(), "one-evening.toml", &["--only", "message", "--lang", "ar"]);
    assert_complete(&made, &["ar"], &[Paper::Message], "een-avond-kennismaken.zip");
}

#[test]
fn the_words_on_the_terminal_count_the_files_and_name_the_page() {
    let folder = examples();
    let ran = brug(folder.path(), &["make", "one-table.toml", "-o", "out", "--only", "message"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "4 files are in out. Begin with out/index.html.\n"));
}

#[test]
fn the_date_that_is_asked_for_stands_on_letter_page_and_in_every_office_file() {
    let folder = examples();
    let made = make(folder.path(), "one-table.toml", &["--date", "2026-11-05"]);
    let letter = text_of(&made.bytes("en", Paper::Invitation, Form::Docx));
    assert!(letter.contains("5 November 2026"), "{letter}");
    let page = String::from_utf8(made.files()["index.html"].clone()).expect("the page is UTF-8");
    assert!(page.contains("5 november 2026"), "{page}");
    for name in made.names(&["docx", "pptx"]) {
        let core = unzipped(&made.files()[&name])["docProps/core.xml"].clone();
        assert!(String::from_utf8_lossy(&core).contains(">2026-11-05T00:00:00Z<"), "{name}");
    }
}

#[test]
fn without_a_date_the_papers_bear_the_first_day_of_the_preparation() {
    let days = method::facts().tasks.iter().map(|task| i64::from(task.days)).max().expect("there are tasks");
    let first = jiff::civil::date(2027, 2, 3) - jiff::Span::new().days(days);
    let letter = text_of(&poelenburg().bytes("en", Paper::Invitation, Form::Docx));
    let date = first.strftime("%-d %B %Y").to_string();
    assert!(letter.contains(&date), "{date} is not in {letter}");
    let guide = text_of(&poelenburg().bytes("en", Paper::Guide, Form::Docx));
    assert!(guide.contains(&date), "the first task of the guide is not on {date}");
}

#[test]
fn the_attendance_list_says_on_which_day_it_is_destroyed() {
    // 30 days after the last session, whatever the date on the papers.
    for (language, date) in [("nl", "19 maart 2027"), ("en", "19 March 2027"), ("ar", "19 مارس 2027")] {
        let text = text_of(&poelenburg().bytes(language, Paper::Attendance, Form::Docx));
        assert!(text.contains(date), "{text}");
    }
}

#[test]
fn what_else_is_in_the_folder_stays_as_it_is() {
    let folder = examples();
    let out = folder.path().join("out");
    fs::create_dir_all(out.join("en/mine")).expect("a folder can be made");
    for name in ["notes.txt", "en/my guide.docx", "en/mine/message.txt", "en/message.txt"] {
        fs::write(out.join(name), "mine").expect("a file can be written");
    }
    let made = make(folder.path(), "one-table.toml", &["--only", "message", "--lang", "en"]);
    let mut files = made.files();
    for name in ["notes.txt", "en/my guide.docx", "en/mine/message.txt"] {
        assert_eq!(files.remove(name).as_deref(), Some(b"mine".as_slice()), "{name}");
    }
    assert_ne!(files["en/message.txt"], b"mine");
    assert_eq!(files.len(), 3, "{:?}", files.keys());
}
