//! Every PDF as other programs see it: tags, language, title, fonts, PDF/UA (PyPI `pdfua`), pages and mixed lines.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use materials::{Form, Paper};

use crate::meetings::hostile_papers;
use crate::support::{LANGUAGES, Made, has_arabic, poelenburg};
use crate::tools::{asked, asked_python, on_two_threads, tool};
use crate::words_on_page::{assert_on_pages, assert_order, pages};

fn pdfs(made: &Made) -> Vec<PathBuf> {
    made.names(&["pdf"]).iter().map(|name| made.folder.join(name)).collect()
}

/// Prints for each file its language, whether it is tagged, whether it claims PDF/UA-1, and its title.
const PROPERTIES: &str = r#"
import sys
import pikepdf
for path in sys.argv[1:]:
    with pikepdf.open(path) as pdf, pdf.open_metadata() as xmp:
        marked = bool(pdf.Root.get("/MarkInfo", {}).get("/Marked", False)) and "/StructTreeRoot" in pdf.Root
        part = xmp.get("{http://www.aiim.org/pdfua/ns/id/}part", "")
        shown = bool(pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False))
        print(pdf.Root.get("/Lang", ""), marked, part, shown, pdf.docinfo.get("/Title", ""), sep="\t")
"#;

fn assert_says_what_it_is(made: &Made) {
    let paths = pdfs(made);
    let answer = asked_python(PROPERTIES, &paths);
    let lines: Vec<&str> = answer.lines().collect();
    assert_eq!(lines.len(), paths.len(), "{answer}");
    for (path, line) in paths.iter().zip(lines) {
        let fields: Vec<&str> = line.split('\t').collect();
        let language = path.parent().and_then(|folder| folder.file_name()).expect("it is in a folder of a language");
        assert!(fields[0].starts_with(&*language.to_string_lossy()), "{}: {line}", path.display());
        assert_eq!(fields[1..4], ["True", "1", "True"], "{}: tagged, PDF/UA part, title shown", path.display());
        assert!(fields[4].chars().count() > 5, "{} has the title {:?}", path.display(), fields[4]);
    }
}

fn assert_accessible(made: &Made) {
    let paths = pdfs(made);
    let arguments = ["-m", "pdfua", "check"].map(std::ffi::OsString::from).into_iter();
    // Ends with an error at the slightest finding.
    let answer = asked(tool("venv/bin/python"), arguments.chain(paths.iter().map(|path| path.as_os_str().to_owned())));
    assert_eq!(answer.matches("result: PASS (no findings)").count(), paths.len(), "{answer}");
}

fn assert_fonts_embedded(made: &Made) {
    on_two_threads(&pdfs(made), |path| {
        let answer = asked("pdffonts", [path]);
        let fonts: Vec<&str> = answer.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{} has no fonts", path.display());
        for font in fonts {
            // From the end: object number in two parts, then whether it has a table of letters, is a subset, is embedded.
            let embedded = font.split_whitespace().rev().nth(4);
            assert_eq!(embedded, Some("yes"), "{}: {font}", path.display());
        }
    });
}

#[test]
fn every_pdf_of_the_example_has_tags_language_and_title() {
    assert_says_what_it_is(poelenburg());
}

#[test]
fn every_pdf_of_a_hostile_meeting_has_tags_language_and_title() {
    assert_says_what_it_is(hostile_papers());
}

#[test]
fn a_check_for_accessibility_finds_nothing_in_the_example() {
    assert_accessible(poelenburg());
}

#[test]
fn a_check_for_accessibility_finds_nothing_in_a_hostile_meeting() {
    assert_accessible(hostile_papers());
}

#[test]
fn every_font_is_embedded() {
    assert_fonts_embedded(poelenburg());
}

#[test]
fn every_font_of_a_hostile_meeting_is_embedded() {
    assert_fonts_embedded(hostile_papers());
}

#[test]
fn no_word_of_the_example_stands_outside_of_its_page() {
    on_two_threads(&pdfs(poelenburg()), |path| assert_on_pages(path));
}

#[test]
fn no_word_of_a_hostile_meeting_stands_outside_of_its_page() {
    on_two_threads(&pdfs(hostile_papers()), |path| assert_on_pages(path));
}

#[test]
fn the_papers_have_as_many_pages_as_they_should() {
    let ranges: [(Paper, RangeInclusive<usize>); 4] =
        [(Paper::Guide, 15..=25), (Paper::Handout, 6..=10), (Paper::Agreement, 1..=6), (Paper::SignUp, 1..=1)];
    for language in LANGUAGES {
        for (paper, range) in &ranges {
            let found = pages(&poelenburg().path(language, *paper, Form::Pdf)).len();
            assert!(range.contains(&found), "{paper:?} in {language} has {found} pages, not {range:?}");
        }
    }
}

#[test]
fn names_in_every_script_stand_on_the_name_cards() {
    let text = asked("pdftotext", [hostile_papers().path("nl", Paper::NameCards, Form::Pdf).as_os_str(), "-".as_ref()]);
    // A long name takes more than one line.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for name in ["Олена Ґудзь", "ሰላም ተስፋይ", "ኪዳነ ማርያም", "Jan <b>de</b> & Zn.", "#let x = 1 $x^2$ @ref"]
    {
        assert!(text.contains(name), "{name} is not in {text}");
    }
    assert!(has_arabic(&text), "{text}");
}

#[test]
fn papers_in_arabic_have_arabic_letters_and_those_in_dutch_have_none() {
    for paper in [Paper::Guide, Paper::Handout, Paper::Agreement] {
        for language in LANGUAGES {
            let path = poelenburg().path(language, paper, Form::Pdf);
            let text = asked("pdftotext", [path.as_os_str(), "-".as_ref()]);
            assert_eq!(has_arabic(&text), language == "ar", "{paper:?} in {language}");
        }
    }
}

#[test]
fn in_an_arabic_line_dutch_words_and_clock_times_stand_in_the_right_order() {
    let guide = poelenburg().path("ar", Paper::Guide, Form::Pdf);
    assert_order(&guide, "Samen om de ouders van Poelenburg heen", ["13:00", "16:30"]);
    assert_order(&guide, "Jeugdteam Zaandam Zuid", ["3", "2027"]);
}
