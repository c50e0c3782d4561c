//! What judges from outside say.

use office::pptx::{Layout, overflows, write};

use crate::decks::{deck, full, slide, tigrinya};
use crate::support::{ask_python, assert_valid};

#[test]
fn a_dutch_deck_with_everything_is_valid() {
    assert_valid("full-nl.pptx", &write(&full(false)));
}

#[test]
fn an_arabic_deck_with_everything_is_valid() {
    assert_valid("full-ar.pptx", &write(&full(true)));
}

#[test]
fn the_smallest_deck_is_valid() {
    let deck = deck(tigrinya(), vec![slide(Layout::Body, "ብሓባር")]);
    assert_valid("smallest-ti.pptx", &write(&deck));
}

#[test]
fn nothing_overflows_in_the_samples() {
    assert_eq!(overflows(&full(false)), [""; 0]);
    assert_eq!(overflows(&full(true)), [""; 0]);
}

#[test]
fn the_same_deck_gives_the_same_bytes() {
    assert!(write(&full(false)) == write(&full(false)));
}

#[test]
fn another_program_finds_titles_notes_tables_and_layouts() {
    let program = r#"
import sys
from pptx import Presentation
deck = Presentation(sys.argv[1])
for slide in deck.slides:
    notes = slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
    kinds = "".join("T" if shape.has_table else "P" if shape.shape_type == 13 else "." for shape in slide.shapes)
    print(slide.slide_layout.name, slide.shapes.title.text, bool(notes), kinds, sep=" | ")
print([layout.name for layout in deck.slide_layouts], deck.core_properties.title, deck.core_properties.author, sep=" | ")
"#;
    let answer = ask_python("python.pptx", &write(&full(false)), program);
    let lines: Vec<&str> = answer.lines().collect();
    assert_eq!(lines[0], "Title | Samen sterker voor ouders in West | True | ..");
    assert_eq!(lines[3], "Title and body | Waarom we hier zijn (2) | True | ....");
    assert_eq!(lines[7], "Title only | Afspraak | False | .T..");
    assert_eq!(lines[9], "Title only | Een brug over een rivier | False | .PP..");
    let names = "['Title', 'Section', 'Title and body', 'Two columns', 'Title only', 'Statement', 'Break']";
    assert_eq!(lines[10], format!("{names} | Samen sterker voor ouders in West | Vereniging Noor en Buurtteam West"));
}
