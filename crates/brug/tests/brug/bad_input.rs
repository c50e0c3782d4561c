//! What bad input gets: exit code 2, the place and the way out in the reader's language, and nothing written.

use std::fs;
use std::path::Path;

use method::{Filled, Speech};

use crate::support::{LANGUAGES, brug, everything_in, folder_with, has_arabic};

/// A meeting without mistakes; the lines of what tests change are named there.
const GOOD: &str = r#"title = "Samen"
languages = ["nl", "en"]

[[host]]
side = "informal"
organisation = "Vereniging Noor"

[[host]]
side = "formal"
organisation = "Buurtteam West"

[[session]]
starts = 2027-02-03T13:00
ends = 2027-02-03T16:30

[participants]
informal = 6
formal = 6
"#;

/// `GOOD` with a text replaced that must be in it.
fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from:?} is not in the good meeting");
    GOOD.replace(from, to)
}

/// `GOOD` with a people file.
fn with_people_file() -> String {
    changed("[participants]\n", "[participants]\nfile = \"people.csv\"\n")
}

type Places = Vec<(&'static str, Filled<'static>)>;

/// A finding as it is told: place, field, the key of its words, and what is filled in there.
struct Told {
    place: &'static str,
    field: &'static str,
    key: &'static str,
    filled: fn(&Speech) -> Places,
}

impl Told {
    fn text(&self, speech: &Speech, heading: &str) -> String {
        let filled = (self.filled)(speech);
        let reason = speech.say_with(&format!("problem-{}", self.key), &filled);
        let hint = speech.say_with(&format!("hint-{}", self.key), &filled);
        let field = if self.field.is_empty() { String::new() } else { format!("{}: ", self.field) };
        format!("{} {}: {field}{reason}\n  → {hint}\n", speech.say(heading), self.place)
    }
}

fn nothing(_: &Speech) -> Places {
    Vec::new()
}

/// Runs `arguments` in every language of the reader. Fails unless the words on the terminal are exactly `expected`, are
/// really in that language, the exit code is 2 and the folder is as it was.
pub(crate) fn assert_refused(folder: &Path, arguments: &[&str], expected: impl Fn(&Speech) -> String) {
    let before = everything_in(folder);
    let mut told = Vec::new();
    for language in LANGUAGES {
        let ran = brug(folder, &[arguments, &["--speak", language]].concat());
        assert_eq!(ran.err, expected(&Speech::embedded(language)), "{arguments:?} in {language}");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?} in {language}");
        assert!(before == everything_in(folder), "{arguments:?} in {language} has written something");
        assert_eq!(has_arabic(&ran.err), language == "ar", "{}", ran.err);
        assert!(!told.contains(&ran.err), "two languages say the same: {}", ran.err);
        told.push(ran.err);
    }
}

/// As [`assert_refused`] for a meeting file with mistakes that are all told at once.
fn assert_findings(meeting: &str, told: &[Told]) {
    let folder = folder_with(meeting, None);
    let expected = |speech: &Speech| told.iter().map(|told| told.text(speech, "error")).collect();
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out"], expected);
    assert_refused(folder.path(), &["plan", "meeting.toml"], expected);
}

/// The one sentence about a file that cannot be read or written.
fn about_file(failure: &'static str, file: &'static str, why: &'static str) -> impl Fn(&Speech) -> String {
    move |speech| {
        let places = [("file", file.into()), ("why", speech.say(why).into())];
        format!("{}\n", speech.say_with(failure, &places))
    }
}

#[test]
fn the_meeting_that_these_tests_spoil_is_good() {
    let folder = folder_with(GOOD, None);
    let ran = brug(folder.path(), &["make", "meeting.toml", "-o", "out", "--only", "message"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn a_missing_title_is_named() {
    let filled = |speech: &Speech| vec![("kind", speech.say("kind-text").into())];
    let told = Told { place: "meeting.toml", field: "title", key: "missing", filled };
    assert_findings(&changed("title = \"Samen\"\n", ""), &[told]);
}

#[test]
fn a_missing_field_of_a_block_is_named_with_the_line_of_the_block() {
    let filled = |speech: &Speech| vec![("kind", speech.say("kind-text").into())];
    let told = Told { place: "meeting.toml:8", field: "host 2, organisation", key: "missing", filled };
    assert_findings(&changed("organisation = \"Buurtteam West\"\n", ""), &[told]);
}

#[test]
fn an_end_before_the_start_is_named_with_its_line() {
    let told = Told { place: "meeting.toml:14", field: "session 1, ends", key: "end-before-start", filled: nothing };
    assert_findings(&changed("ends = 2027-02-03T16:30", "ends = 2027-02-03T12:00"), &[told]);
}

#[test]
fn sessions_that_overlap_are_named_with_the_line_of_the_second() {
    let second = "ends = 2027-02-03T16:30\n\n[[session]]\nstarts = 2027-02-03T16:00\nends = 2027-02-03T19:00\n";
    let filled = |_: &Speech| vec![("session", 1.into()), ("ends", "2027-02-03T16:30".into())];
    let told = Told { place: "meeting.toml:17", field: "session 2, starts", key: "overlap", filled };
    assert_findings(&changed("ends = 2027-02-03T16:30\n", second), &[told]);
}

#[test]
fn an_unknown_language_is_named_with_the_known_ones() {
    let filled = |_: &Speech| vec![("value", "xx".into()), ("available", known_languages().into())];
    let told = Told { place: "meeting.toml:2", field: "languages", key: "unknown-language", filled };
    assert_findings(&changed("\"nl\", \"en\"", "\"nl\", \"xx\""), &[told]);
}

#[test]
fn a_title_of_400_characters_is_too_long() {
    let filled = |_: &Speech| vec![("characters", 400.into()), ("most", 120.into())];
    let told = Told { place: "meeting.toml:1", field: "title", key: "too-long", filled };
    assert_findings(&changed("Samen", &"é".repeat(400)), &[told]);
}

#[test]
fn a_control_character_is_named_by_its_number() {
    let filled = |_: &Speech| vec![("code", "U+0007".into())];
    let told = Told { place: "meeting.toml:10", field: "host 2, organisation", key: "control-character", filled };
    assert_findings(&changed("Buurtteam West", "Buurt\\u0007team"), &[told]);
}

#[test]
fn a_number_where_a_text_belongs_is_named() {
    let filled = |speech: &Speech| vec![("kind", speech.say("kind-text").into())];
    let told = Told { place: "meeting.toml:1", field: "title", key: "wrong-kind", filled };
    assert_findings(&changed("\"Samen\"", "2027"), &[told]);
}

#[test]
fn nobody_at_all_is_refused() {
    let told = Told { place: "meeting.toml:16", field: "participants", key: "nobody", filled: nothing };
    assert_findings(&changed("informal = 6\nformal = 6", "informal = 0\nformal = 0"), &[told]);
}

#[test]
fn all_mistakes_are_told_at_once_in_the_order_of_the_file() {
    let meeting =
        changed("Samen", &"x".repeat(121)).replace("T16:30", "T12:00").replace("informal = 6", "informal = -1");
    let told = [
        Told {
            place: "meeting.toml:1",
            field: "title",
            key: "too-long",
            filled: |_| vec![("characters", 121.into()), ("most", 120.into())],
        },
        Told { place: "meeting.toml:14", field: "session 1, ends", key: "end-before-start", filled: nothing },
        Told {
            place: "meeting.toml:17",
            field: "participants, informal",
            key: "out-of-range",
            filled: |_| vec![("value", (-1).into()), ("least", 0.into()), ("most", 200.into())],
        },
    ];
    assert_findings(&meeting, &told);
}

#[test]
fn what_is_not_toml_is_told_with_line_and_hint() {
    let folder = folder_with(&changed("languages = [", "languages = \u{1} ["), None);
    for language in LANGUAGES {
        let ran = brug(folder.path(), &["make", "meeting.toml", "-o", "out", "--speak", language]);
        let speech = Speech::embedded(language);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.starts_with(&format!("{} meeting.toml:2: ", speech.say("error"))), "{}", ran.err);
        assert!(ran.err.contains(&format!("\n  → {}\n", speech.say("hint-not-toml"))), "{}", ran.err);
    }
    assert_eq!(everything_in(folder.path()).len(), 1);
}

#[test]
fn wishes_that_collide_are_named_and_those_that_do_not_are_not() {
    // In 105 minutes there is room for E and G, not for E and F.
    let wishes = "\n[programme]\ninclude = [\"E\", \"F\", \"G\"]\nminutes = { E = 90, A = 25 }\n";
    let folder = folder_with(&(changed("T16:30", "T14:45") + wishes), None);
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out"], |speech| {
        let wish = |key: &str, places: &[(&str, Filled<'_>)]| speech.say_with(key, places);
        let wishes = [
            wish("wish-include", &[("letter", "E".into())]),
            wish("wish-include", &[("letter", "F".into())]),
            wish("wish-minutes", &[("letter", "E".into()), ("n", 90.into())]),
        ];
        let places = [("file", "meeting.toml".into()), ("wishes", wishes.join("; ").into())];
        format!("{}\n  → {}\n", speech.say_with("conflict-some", &places), speech.say("conflict-hint"))
    });
}

#[test]
fn a_meeting_file_that_is_not_there_is_told_as_such() {
    let folder = folder_with(GOOD, None);
    let expected = about_file("failure-unreadable", "other.toml", "cause-not-found");
    assert_refused(folder.path(), &["make", "other.toml", "-o", "out"], &expected);
    assert_refused(folder.path(), &["plan", "other.toml"], &expected);
}

#[test]
fn a_folder_is_no_meeting_file() {
    let folder = folder_with(GOOD, None);
    fs::create_dir(folder.path().join("meetings")).expect("a folder can be made");
    let expected = about_file("failure-unreadable", "meetings", "cause-is-a-folder");
    assert_refused(folder.path(), &["make", "meetings", "-o", "out"], expected);
}

#[test]
fn a_meeting_file_that_is_not_utf_8_is_told_as_such() {
    let folder = folder_with(GOOD, None);
    fs::write(folder.path().join("windows.toml"), b"title = \"Caf\xE9\"\n").expect("the file can be written");
    let expected = about_file("failure-unreadable", "windows.toml", "cause-not-text");
    assert_refused(folder.path(), &["make", "windows.toml", "-o", "out"], expected);
}

#[test]
fn a_people_file_that_is_not_there_is_named() {
    let folder = folder_with(&with_people_file(), None);
    let expected = about_file("failure-unreadable", "people.csv", "cause-not-found");
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out"], expected);
}

#[test]
fn a_picture_is_no_people_file() {
    let folder = folder_with(&with_people_file(), None);
    fs::write(folder.path().join("people.csv"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01").expect("it can be written");
    let told = Told { place: "people.csv", field: "", key: "not-a-table", filled: nothing };
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out"], |speech| told.text(speech, "error"));
}

#[test]
fn an_unknown_side_in_the_people_file_is_named_with_its_line() {
    let people = "name,side\nNoor,informal\nSam,red\n";
    let folder = folder_with(&with_people_file(), Some(people));
    let filled = |_: &Speech| vec![("value", "red".into()), ("allowed", "informal, formal, bridge".into())];
    let told = Told { place: "people.csv:3", field: "side", key: "unknown-word", filled };
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out"], |speech| told.text(speech, "error"));
}

#[test]
fn an_unknown_language_on_the_command_line_is_told_with_the_known_ones() {
    let folder = folder_with(GOOD, None);
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out", "--lang", "nl,xx"], |speech| {
        let places = [("word", "xx".into()), ("known", known_languages().into())];
        format!("{}\n", speech.say_with("unknown-language", &places))
    });
}

#[test]
fn an_unknown_paper_is_told_with_the_known_ones() {
    let folder = folder_with(GOOD, None);
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out", "--only", "guide,pamphlet"], |speech| {
        let known: Vec<&str> = materials::Paper::ALL.iter().map(|paper| paper.id()).collect();
        format!(
            "{}\n",
            speech.say_with("unknown-paper", &[("word", "pamphlet".into()), ("known", known.join(", ").into())])
        )
    });
}

#[test]
fn a_date_that_does_not_exist_is_refused_before_anything_is_made() {
    let folder = folder_with(GOOD, None);
    let ran = brug(folder.path(), &["make", "meeting.toml", "-o", "out", "--date", "2027-02-30"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("2027-02-30"), "{}", ran.err);
    assert_eq!(everything_in(folder.path()).len(), 1);
}

#[test]
fn an_output_folder_that_is_a_file_is_refused_and_stays_a_file() {
    let folder = folder_with(GOOD, None);
    fs::write(folder.path().join("out"), "mine").expect("the file can be written");
    let expected = about_file("failure-unwritable", "out", "cause-not-a-folder");
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out", "--only", "message"], &expected);
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out/deeper", "--only", "message"], &expected);
}

#[test]
fn an_output_folder_where_nothing_can_be_made_is_refused() {
    let folder = folder_with(GOOD, None);
    let under_a_device = about_file("failure-unwritable", "/dev/null", "cause-not-a-folder");
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "/dev/null/x", "--only", "message"], under_a_device);
    if cfg!(target_os = "linux") {
        // Even root cannot make a folder here.
        let in_proc = about_file("failure-unwritable", "/proc/brug-out", "cause-read-only");
        assert_refused(folder.path(), &["make", "meeting.toml", "-o", "/proc/brug-out", "--only", "message"], in_proc);
    }
}

#[test]
fn a_folder_where_a_file_must_come_leaves_everything_as_it_was() {
    for in_the_way in ["nl/bericht.txt", "en/message.txt", "index.html", "samen.zip"] {
        let folder = folder_with(GOOD, None);
        let out = folder.path().join("out");
        fs::create_dir_all(out.join(in_the_way)).expect("a folder can be made");
        fs::create_dir_all(out.join("en")).expect("a folder can be made");
        fs::write(out.join("en/guide.pdf"), "of last week").expect("the file can be written");
        fs::write(out.join("notes.txt"), "mine").expect("the file can be written");
        let file: &'static str = format!("out/{in_the_way}").leak();
        let expected = about_file("failure-unwritable", file, "cause-folder-in-the-way");
        assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out", "--only", "message"], expected);
    }
}

#[test]
fn a_file_where_a_folder_must_come_leaves_everything_as_it_was() {
    let folder = folder_with(GOOD, None);
    fs::create_dir(folder.path().join("out")).expect("a folder can be made");
    fs::write(folder.path().join("out/en"), "mine").expect("the file can be written");
    let expected = about_file("failure-unwritable", "out/en", "cause-not-a-folder");
    assert_refused(folder.path(), &["make", "meeting.toml", "-o", "out", "--only", "message"], expected);
}

/// Runs `brug make` in every language of the reader; fails unless there is exactly this warning and the papers are made.
fn assert_warned(meeting: &str, told: &Told) {
    for language in LANGUAGES {
        let folder = folder_with(meeting, None);
        let papers = ["--only", "presentation,handout,agreement,proposal", "--lang", "en"];
        let ran =
            brug(folder.path(), &[&["make", "meeting.toml", "-o", "out", "--speak", language], &papers[..]].concat());
        assert_eq!(ran.err, told.text(&Speech::embedded(language), "warning"));
        assert_eq!(ran.code, Some(0));
        assert!(folder.path().join("out/en/presentation.pptx").is_file());
    }
}

#[test]
fn one_side_that_invites_is_a_note_and_the_papers_are_made() {
    let second = "[[host]]\nside = \"formal\"\norganisation = \"Buurtteam West\"\n\n";
    let filled = |speech: &Speech| vec![("other", speech.say("side-formal").into())];
    let told = Told { place: "meeting.toml", field: "host", key: "one-side-invites", filled };
    assert_warned(&changed(second, ""), &told);
}

#[test]
fn nobody_of_a_side_is_a_note_that_names_what_is_lost_and_the_papers_are_made() {
    let filled = |speech: &Speech| vec![("side", speech.say("side-formal").into())];
    let told = Told { place: "meeting.toml:16", field: "participants", key: "nobody-of", filled };
    assert_warned(&changed("\nformal = 6", "\nformal = 0"), &told);
    for language in LANGUAGES {
        let lost = Speech::embedded(language).say("hint-nobody-of");
        assert!(["A", "B", "F"].iter().all(|letter| lost.contains(&format!("({letter})"))), "{language}: {lost}");
    }
}

#[test]
fn an_unknown_field_is_a_note_with_the_field_that_was_meant() {
    let filled = |_: &Speech| vec![("like", "place".into())];
    let told = Told { place: "meeting.toml:2", field: "plaec", key: "unknown-field-like", filled };
    assert_warned(&changed("languages", "plaec = \"Buurthuis\"\nlanguages"), &told);
}

fn known_languages() -> String {
    method::facts().languages.iter().map(|language| language.code.as_str()).collect::<Vec<_>>().join(", ")
}
