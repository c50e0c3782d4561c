//! Language and direction: on every paragraph and every run.

use crate::documents::{arabic, arabic_sample, document, dutch, dutch_sample, paragraph, tigrinya};
use crate::zipped::{body, insides, part, values};
use office::Run;
use office::docx::{Block, ParagraphStyle};

const STORY: &str = "word/document.xml";

/// A paragraph of these runs in this style.
fn styled(style: ParagraphStyle, runs: Vec<Run>) -> Block {
    Block::Paragraph { style, runs }
}

fn normal(runs: Vec<Run>) -> Block {
    styled(ParagraphStyle::Normal, runs)
}

#[test]
fn every_run_and_paragraph_says_its_language_and_direction() {
    for sample in [dutch_sample(), arabic_sample()] {
        for name in [STORY, "word/header1.xml", "word/footer1.xml"] {
            let xml = part(&sample, name);
            for run in insides(&xml, "w:r") {
                assert!(run.contains("<w:rtl") && run.contains("<w:lang "), "a run of {name}: {run}");
            }
            for paragraph in insides(&xml, "w:p") {
                assert!(paragraph.contains("<w:bidi"), "a paragraph of {name}: {paragraph}");
            }
        }
    }
}

#[test]
fn an_arabic_document_is_right_to_left_from_the_page_down() {
    let sample = arabic_sample();
    let story = part(&sample, STORY);
    assert!(insides(&story, "w:sectPr")[0].contains("<w:bidi/>"));
    assert!(insides(&story, "w:p")[0].contains("<w:bidi/>"));
    assert!(story.contains("<w:lang w:val=\"ar-SA\" w:bidi=\"ar-SA\"/>"));
    let styles = part(&sample, "word/styles.xml");
    assert!(styles.contains("<w:lang w:val=\"ar-SA\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/>"));
    assert!(!part(&dutch_sample(), "word/styles.xml").contains("<w:bidi/>"));
}

#[test]
fn a_paragraph_follows_its_first_run_with_letters() {
    let arabic_first = vec![Run::plain("1. "), Run::plain("سلام").in_language(arabic()), Run::plain(" dag")];
    let dutch_first = vec![Run::plain("Dag "), Run::plain("سلام").in_language(arabic())];
    let xml = body(vec![normal(arabic_first), normal(dutch_first)]);
    assert_eq!(values(&xml, "w:bidi", "w:val"), ["", "0"]);
    assert_eq!(values(&xml, "w:lang", "w:bidi").iter().filter(|tag| *tag == "ar-SA").count(), 3);
}

#[test]
fn a_latin_name_in_arabic_text_is_a_run_of_its_own() {
    let xml = body(vec![normal(vec![Run::plain("شبكة Gemeente 2027 هنا").in_language(arabic())])]);
    let runs: Vec<&str> = insides(&xml, "w:r");
    assert_eq!(runs.len(), 3);
    assert!(runs[1].contains("<w:rtl w:val=\"0\"/>") && runs[1].contains(">Gemeente 2027<"));
}

#[test]
fn the_bar_of_what_is_said_aloud_stands_where_reading_starts() {
    let side = |styles: &str| {
        let say = styles.split("w:styleId=\"Say\"").nth(1).expect("the style is there").split("</w:style>").next();
        if say.is_some_and(|say| say.contains("<w:left w:val=\"single\"")) { "left" } else { "right" }
    };
    assert_eq!(side(&part(&dutch_sample(), "word/styles.xml")), "left");
    assert_eq!(side(&part(&arabic_sample(), "word/styles.xml")), "right");

    let say = |language| styled(ParagraphStyle::Say, vec![Run::plain("سلام").in_language(language)]);
    assert!(body(vec![say(arabic())]).contains("<w:right w:val=\"single\""), "Arabic said in a Dutch document");
    assert!(!body(vec![say(dutch())]).contains("<w:pBdr>"), "Dutch said in a Dutch document has the bar of its style");
}

#[test]
fn ethiopic_letters_have_their_font_in_every_slot() {
    let xml = body(vec![normal(vec![Run::plain("ሰላም").in_language(tigrinya())])]);
    for slot in ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"] {
        // Once for the run, once for the mark at the end of the paragraph.
        assert_eq!(values(&xml, "w:rFonts", slot), ["Ebrima"; 2], "{slot}");
    }
    let whole = document(tigrinya(), vec![paragraph("ሰላም")]);
    assert!(part(&whole, "word/styles.xml").contains("<w:rFonts w:ascii=\"Ebrima\""));
    assert_eq!(values(&part(&whole, STORY), "w:rFonts", "w:ascii"), [""; 0]);
}

#[test]
fn arabic_letters_are_never_slanted_and_bold_in_both_slots() {
    let strong = |language| Run { bold: true, italic: true, ..Run::plain("سلام").in_language(language) };
    let xml = body(vec![normal(vec![strong(arabic())])]);
    assert!(!xml.contains("<w:i/>") && xml.contains("<w:b/><w:bCs/>"));
    assert!(body(vec![normal(vec![strong(dutch())])]).contains("<w:i/><w:iCs/>"));
}
