//! The office files as LibreOffice renders them: as many pages as they should have, and every word inside its place.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use materials::{Form, Paper};

use crate::meetings::hostile_papers;
use crate::support::{LANGUAGES, name_of, poelenburg, scratch};
use crate::tools::{asked, asked_python, on_two_threads};
use crate::words_on_page::{Page, Word, assert_on_pages, assert_order, pages};

const OFFICE_PAPERS: [(Paper, Form); 9] = [
    (Paper::Presentation, Form::Pptx),
    (Paper::Guide, Form::Docx),
    (Paper::Handout, Form::Docx),
    (Paper::Sheets, Form::Docx),
    (Paper::Agreement, Form::Docx),
    (Paper::Attendance, Form::Docx),
    (Paper::SignUp, Form::Docx),
    (Paper::Invitation, Form::Docx),
    (Paper::Proposal, Form::Docx),
];

/// An office file and the PDF that LibreOffice made of it.
struct Rendered {
    office: PathBuf,
    pdf: PathBuf,
}

/// Every office file of the example, and the presentations of a hostile meeting, all rendered by one LibreOffice.
fn rendered() -> &'static BTreeMap<String, Rendered> {
    static RENDERED: OnceLock<BTreeMap<String, Rendered>> = OnceLock::new();
    RENDERED.get_or_init(|| {
        let folder = scratch("rendered");
        let mut files = BTreeMap::new();
        let mut add = |made: &crate::support::Made, kind: &str, name: String| {
            let flat = format!("{kind}-{}", name.replace('/', "-"));
            let office = folder.join(&flat);
            fs::copy(made.folder.join(&name), &office).unwrap_or_else(|error| panic!("{name}: {error}"));
            let pdf = folder.join("pdf").join(&flat).with_extension("pdf");
            files.insert(format!("{kind} {name}"), Rendered { office, pdf });
        };
        for language in LANGUAGES {
            OFFICE_PAPERS
                .iter()
                .for_each(|(paper, form)| add(poelenburg(), "example", name_of(language, *paper, *form)));
        }
        for language in ["nl", "ar"] {
            add(hostile_papers(), "hostile", name_of(language, Paper::Presentation, Form::Pptx));
        }
        convert(&folder, files.values());
        files
    })
}

fn convert<'f>(folder: &Path, files: impl Iterator<Item = &'f Rendered>) {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let out = folder.join("pdf");
    let mut arguments: Vec<std::ffi::OsString> =
        [profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"].map(Into::into).to_vec();
    arguments.push(out.into());
    arguments.extend(files.map(|file| file.office.clone().into()));
    asked("soffice", arguments);
}

fn example(language: &str, paper: Paper, form: Form) -> &'static Rendered {
    &rendered()[&format!("example {}", name_of(language, paper, form))]
}

fn presentations() -> Vec<(&'static str, &'static Rendered)> {
    let decks = rendered().iter().filter(|(name, _)| name.ends_with(".pptx"));
    decks.map(|(name, rendered)| (name.as_str(), rendered)).collect()
}

/// A place for text on a slide, in points.
#[derive(Clone, Copy, Debug)]
struct Place {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

/// Prints slide number and place of everything that has text, in points.
const PLACES: &str = r#"
import sys
import pptx
for number, slide in enumerate(pptx.Presentation(sys.argv[1]).slides, 1):
    for shape in slide.shapes:
        if shape.has_table or (shape.has_text_frame and shape.text_frame.text.strip()):
            print(number, *(emu / 12700 for emu in (shape.left, shape.top, shape.width, shape.height)))
"#;

/// The places for text of each slide.
fn places(deck: &Path) -> BTreeMap<usize, Vec<Place>> {
    let mut places: BTreeMap<usize, Vec<Place>> = BTreeMap::new();
    for line in asked_python(PLACES, [deck]).lines() {
        let numbers: Vec<f32> = line.split(' ').map(|number| number.parse().expect("it is a number")).collect();
        let [slide, left, top, width, height] = numbers[..] else { panic!("{line}") };
        let place = Place { left, top, right: left + width, bottom: top + height };
        places.entry(slide as usize).or_default().push(place);
    }
    places
}

impl Place {
    /// Whether a word stands inside. What sticks out above or below is less than half its box, which is higher than letters are.
    fn holds(&self, word: &Word) -> bool {
        let (across, down) = (1.0, 1.0);
        word.left >= self.left - across
            && word.right <= self.right + across
            && word.middle() >= self.top - down
            && word.middle() <= self.bottom + down
    }
}

#[test]
fn a_presentation_has_a_page_for_each_slide() {
    for (name, deck) in presentations() {
        let entries = crate::support::unzipped(&fs::read(&deck.office).expect("the deck is there"));
        let slides = entries.keys().filter(|name| name.starts_with("ppt/slides/slide")).count();
        assert_eq!(pages(&deck.pdf).len(), slides, "{name}");
    }
}

#[test]
fn a_document_has_about_as_many_pages_as_the_pdf_of_the_same_paper() {
    for language in LANGUAGES {
        for paper in [Paper::Guide, Paper::Handout, Paper::Sheets, Paper::Agreement, Paper::Attendance] {
            let ours = pages(&poelenburg().path(language, paper, Form::Pdf)).len();
            let theirs = pages(&example(language, paper, Form::Docx).pdf).len();
            assert!(ours.abs_diff(theirs) <= 3, "{paper:?} in {language}: {ours} pages as PDF, {theirs} as .docx");
        }
    }
}

#[test]
fn a_letter_and_the_form_to_sign_up_are_one_page() {
    for language in LANGUAGES {
        for paper in [Paper::Invitation, Paper::Proposal, Paper::SignUp] {
            assert_eq!(pages(&example(language, paper, Form::Docx).pdf).len(), 1, "{paper:?} in {language}");
        }
    }
}

#[test]
fn no_word_stands_outside_of_its_page() {
    let all: Vec<&Rendered> = rendered().values().collect();
    on_two_threads(&all, |file| assert_on_pages(&file.pdf));
}

#[test]
fn every_word_on_a_slide_stands_inside_a_place_for_text() {
    on_two_threads(&presentations(), |(name, deck)| {
        let places = places(&deck.office);
        for (at, page) in pages(&deck.pdf).iter().enumerate() {
            let places = &places[&(at + 1)];
            for word in &page.words {
                let held = places.iter().any(|place| place.holds(word));
                assert!(held, "{name}, slide {}: {word:?} stands outside of {places:?}", at + 1);
            }
        }
    });
}

#[test]
fn nothing_stands_on_the_line_of_the_footer_but_the_footer() {
    let title: Vec<&str> = "Samen om de ouders van Poelenburg heen".split(' ').collect();
    for language in LANGUAGES {
        let deck = example(language, Paper::Presentation, Form::Pptx);
        let mut footers = 0;
        for (at, page) in pages(&deck.pdf).iter().enumerate() {
            let number = (at + 1).to_string();
            let low: Vec<&Word> = page.words.iter().filter(|word| word.bottom > page.height - 38.0).collect();
            let is_footer = |word: &&&Word| title.contains(&word.text.as_str()) || word.text == number;
            let footer: Vec<&&Word> = low.iter().filter(is_footer).collect();
            assert_eq!(footer.len(), low.len(), "{language}, slide {}: {low:?}", at + 1);
            let Some(top) = footer.iter().map(|word| word.top).reduce(f32::min) else { continue };
            footers += 1;
            let lowest = page.words.iter().filter(|word| word.bottom <= page.height - 38.0).map(|word| word.bottom);
            let lowest = lowest.reduce(f32::max).expect("a slide has words");
            assert!(lowest <= top, "{language}, slide {}: words reach {lowest}, the footer begins at {top}", at + 1);
        }
        assert!(footers > 20, "{language}: {footers} slides with a footer");
    }
}

/// How many lines of a page begin at its left edge of text, and how many at its right.
fn edges(page: &Page) -> (usize, usize) {
    let left = page.words.iter().map(|word| word.left).fold(f32::MAX, f32::min);
    let right = page.words.iter().map(|word| word.right).fold(f32::MIN, f32::max);
    let lines: Vec<Vec<&Word>> = page.words.iter().map(|word| page.line_of(word)).collect();
    let at_left = lines.iter().filter(|line| line[0].left < left + 3.0).count();
    let at_right = lines.iter().filter(|line| line.iter().any(|word| word.right > right - 3.0)).count();
    (at_left, at_right)
}

#[test]
fn a_letter_in_arabic_begins_its_lines_at_the_right_and_one_in_dutch_at_the_left() {
    for language in LANGUAGES {
        let letter = &pages(&example(language, Paper::Proposal, Form::Docx).pdf)[0];
        let (left, right) = edges(letter);
        assert_eq!(
            right > left,
            language == "ar",
            "{language}: words on lines at the left {left}, at the right {right}"
        );
    }
}

#[test]
fn a_footer_in_arabic_stands_at_the_right_and_its_number_at_the_left() {
    for language in LANGUAGES {
        let deck = example(language, Paper::Presentation, Form::Pptx);
        let pages = pages(&deck.pdf);
        let page = &pages[3];
        let low = |text: &str| {
            let word = page.words.iter().find(|word| word.text == text && word.bottom > page.height - 38.0);
            word.unwrap_or_else(|| panic!("{language}: the footer has no {text}")).left
        };
        assert_eq!(low("heen") > low("4"), language == "ar", "{language}");
        assert_eq!(low("heen") > page.width / 2.0, language == "ar", "{language}");
        assert!(low("Samen") < low("heen"), "{language}");
    }
}

#[test]
fn in_an_arabic_line_dutch_words_and_clock_times_stand_in_the_right_order() {
    let title = "Samen om de ouders van Poelenburg heen";
    for (paper, form) in [(Paper::Guide, Form::Docx), (Paper::Presentation, Form::Pptx)] {
        assert_order(&example("ar", paper, form).pdf, title, ["13:00", "16:30"]);
    }
}
