//! Lists: numbers that start again, bullets and boxes.

use crate::documents::{document, dutch};
use crate::zipped::{part, values};
use office::Run;
use office::docx::{Block, Document, ListMarker};

fn list(marker: ListMarker) -> Block {
    Block::List { marker, items: vec![vec![Run::plain("een")], vec![Run::plain("twee")]] }
}

fn sample() -> Document {
    use ListMarker::{Bullet, Check, Number};
    document(dutch(), vec![list(Number), list(Bullet), list(Number), list(Check), list(Bullet)])
}

#[test]
fn every_row_of_numbers_is_a_list_that_starts_at_one() {
    let used = values(&part(&sample(), "word/document.xml"), "w:numId", "w:val");
    assert_eq!(used, ["3", "3", "1", "1", "4", "4", "2", "2", "1", "1"]);
    let numbering = part(&sample(), "word/numbering.xml");
    assert_eq!(values(&numbering, "w:num", "w:numId"), ["1", "2", "3", "4"]);
    assert_eq!(values(&numbering, "w:startOverride", "w:val"), ["1", "1"]);
}

#[test]
fn abstract_lists_come_before_lists() {
    let numbering = part(&sample(), "word/numbering.xml");
    let last_abstract = numbering.rfind("<w:abstractNum ").expect("there are abstract lists");
    assert!(last_abstract < numbering.find("<w:num ").expect("there are lists"));
}

#[test]
fn a_box_to_tick_is_set_in_a_font_that_has_it() {
    let numbering = part(&sample(), "word/numbering.xml");
    assert!(numbering.contains("w:val=\"☐\""));
    assert!(numbering.contains("w:ascii=\"MS Gothic\""));
}

#[test]
fn items_have_a_list_style() {
    let styles = values(&part(&sample(), "word/document.xml"), "w:pStyle", "w:val");
    assert_eq!(styles[..4], ["ListNumber", "ListNumber", "ListBullet", "ListBullet"]);
    assert_eq!(styles[6], "ListCheck");
}
