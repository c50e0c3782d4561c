//! Placeholders, numbers, names and titles.

use std::collections::HashSet;

use office::pptx::{Layout, Marker, Slide};

use crate::decks::{body, deck, dutch, full, slide};
use crate::zipped::{self, parts, texts, values};

#[test]
fn numbers_and_names_of_shapes_are_unique_on_each_part() {
    for (name, xml) in parts(&full(true)) {
        for attribute in ["id", "name"] {
            let found = values(&xml, "p:cNvPr", attribute);
            let distinct: HashSet<&String> = found.iter().collect();
            assert_eq!(found.len(), distinct.len(), "{name}: {attribute} of {found:?}");
        }
    }
}

#[test]
fn placeholders_take_their_place_and_look_from_the_layout() {
    let with_body = Slide { bodies: vec![body(Marker::Bullet, &["Samen"])], ..slide(Layout::Body, "Plan") };
    let xml = zipped::slide(&deck(dutch(), vec![with_body]), 1);
    assert_eq!(xml.matches("<p:ph ").count(), xml.matches("<p:spPr/>").count());
    assert!(!xml.contains(" sz=\"2") && !xml.contains("<a:buChar"), "the layout has size and bullet: {xml}");
}

#[test]
fn every_placeholder_of_a_slide_is_on_its_layout() {
    let parts = parts(&full(false));
    for (number, layout) in [(1, 1), (2, 2), (3, 3), (5, 4), (8, 5), (6, 6), (7, 7)] {
        let key = |xml: &str| -> HashSet<(String, String)> {
            values(xml, "p:ph", "type").into_iter().zip(values(xml, "p:ph", "idx")).collect()
        };
        let on_slide = key(&parts[&format!("ppt/slides/slide{number}.xml")]);
        let on_layout = key(&parts[&format!("ppt/slideLayouts/slideLayout{layout}.xml")]);
        assert!(on_slide.is_subset(&on_layout), "{on_slide:?} on {on_layout:?}");
    }
}

#[test]
fn two_slides_with_one_title_are_told_apart() {
    let deck = deck(dutch(), vec![slide(Layout::Break, "Pauze"), slide(Layout::Break, "Pauze")]);
    assert_eq!(texts(&zipped::slide(&deck, 2))[..2], ["Pauze", " (2)"]);
}

#[test]
fn the_opening_slide_has_no_number_and_the_others_have_a_field() {
    let mut deck = deck(dutch(), vec![slide(Layout::Title, "Samen"), slide(Layout::Body, "Plan")]);
    deck.footer = "Noor en Buurtteam".into();
    let (first, second) = (zipped::slide(&deck, 1), zipped::slide(&deck, 2));
    assert!(!first.contains("sldNum") && !first.contains("Noor"));
    assert_eq!(values(&second, "a:fld", "type"), ["slidenum"]);
    assert!(texts(&second).contains(&"Noor en Buurtteam".to_owned()));
}

#[test]
fn empty_bodies_are_left_out_and_spare_bodies_follow_the_last() {
    let texts_of = |layout, bodies: &[&str]| {
        let bodies = bodies.iter().map(|text| body(Marker::None, &[text])).collect();
        texts(&zipped::slide(&deck(dutch(), vec![Slide { bodies, ..slide(layout, "t") }]), 1))
    };
    assert_eq!(texts_of(Layout::TwoColumns, &["", "b"]), ["t", "b", "1"]);
    assert_eq!(texts_of(Layout::Body, &["a", "b", "c"]), ["t", "a", "b", "c", "1"]);
    assert_eq!(texts_of(Layout::TitleOnly, &["a"]), ["t", "a", "1"]);
}

#[test]
fn numbers_count_on_after_a_paragraph_without_one() {
    let mut list = body(Marker::Number, &["een", "twee"]);
    list.extend(body(Marker::None, &["tussendoor"]));
    list.extend(body(Marker::Number, &["drie", "vier"]));
    let xml = zipped::slide(&deck(dutch(), vec![Slide { bodies: vec![list], ..slide(Layout::Body, "t") }]), 1);
    assert_eq!(values(&xml, "a:buAutoNum", "startAt"), ["", "", "3", "3"]);
}

#[test]
fn columns_have_letters_of_one_size() {
    let long = ["woord ".repeat(120)];
    let bodies = vec![body(Marker::None, &["kort"]), body(Marker::None, &[long[0].as_str()])];
    let xml = zipped::slide(&deck(dutch(), vec![Slide { bodies, ..slide(Layout::TwoColumns, "t") }]), 1);
    let sizes = values(&xml, "a:rPr", "sz");
    assert!(sizes[1] == sizes[2] && !sizes[1].is_empty(), "{sizes:?}");
}

#[test]
fn parts_of_the_meeting_become_sections() {
    let slides = vec![slide(Layout::Title, "Samen"), slide(Layout::Section, "Deel 1"), slide(Layout::Body, "Plan")];
    let presentation = parts(&deck(dutch(), slides)).remove("ppt/presentation.xml").expect("it is there");
    assert_eq!(values(&presentation, "p14:section", "name"), ["Samen", "Deel 1"]);
    assert_eq!(values(&presentation, "p14:sldId", "id"), ["256", "257", "258"]);
}

#[test]
fn only_slides_with_something_to_say_have_notes() {
    let mut with_notes = slide(Layout::Body, "Plan");
    with_notes.notes = body(Marker::None, &["Zeg het rustig."]);
    let parts = parts(&deck(dutch(), vec![slide(Layout::Title, "Samen"), with_notes]));
    let notes: Vec<&String> = parts.keys().filter(|name| name.starts_with("ppt/notesSlides/notes")).collect();
    assert_eq!(notes, ["ppt/notesSlides/notesSlide2.xml"]);
    assert_eq!(values(&parts[notes[0]], "p:ph", "type"), ["sldImg", "body", "sldNum"]);
}
