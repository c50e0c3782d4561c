//! The page: headers, footers, breaks, headings, lines to write on, settings, properties.

use crate::documents::{document, dutch, dutch_sample, paragraph};
use crate::zipped::{body, insides, names, part, values};
use office::Run;
use office::docx::{Block, Document};

fn heading(level: u8, new_page: bool) -> Block {
    Block::Heading { level, runs: vec![Run::plain("Kop")], new_page }
}

#[test]
fn the_page_is_a4_with_margins_of_22_millimetres() {
    let xml = body(Vec::new());
    assert_eq!(
        (values(&xml, "w:pgSz", "w:w"), values(&xml, "w:pgSz", "w:h")),
        (vec!["11906".into()], vec!["16838".into()])
    );
    for side in ["w:top", "w:right", "w:bottom", "w:left"] {
        assert_eq!(values(&xml, "w:pgMar", side), ["1247"]);
    }
}

#[test]
fn the_header_stands_on_every_page_but_the_first() {
    let sample = dutch_sample();
    assert!(part(&sample, "word/document.xml").contains("<w:titlePg/>"));
    assert!(part(&sample, "word/header1.xml").contains("Samen aan tafel"));
    assert!(!part(&sample, "word/header2.xml").contains("<w:t"));
    assert!(part(&sample, "word/footer2.xml").contains("Samen aan tafel"));
}

#[test]
fn without_a_header_there_is_only_a_footer() {
    let edges: Vec<String> = names(&document(dutch(), Vec::new()))
        .into_iter()
        .filter(|name| name.contains("er1.xml") || name.contains("er2.xml"))
        .collect();
    assert_eq!(edges, ["word/footer1.xml"]);
}

#[test]
fn the_footer_counts_pages_by_fields() {
    let footer = part(&dutch_sample(), "word/footer1.xml");
    assert_eq!(values(&footer, "w:fldChar", "w:fldCharType"), ["begin", "separate", "end", "begin", "separate", "end"]);
    assert!(footer.contains("> PAGE </w:instrText>") && footer.contains("> NUMPAGES </w:instrText>"));
}

#[test]
fn headings_are_real_ones_and_stay_with_their_text() {
    let xml = body(vec![heading(1, false), heading(2, false), heading(3, false), heading(9, false)]);
    assert_eq!(values(&xml, "w:pStyle", "w:val"), ["Heading1", "Heading2", "Heading3", "Heading3"]);
    let styles = part(&dutch_sample(), "word/styles.xml");
    assert_eq!(values(&styles, "w:outlineLvl", "w:val"), ["0", "1", "2"]);
    let first = styles.split("w:styleId=\"Heading1\"").nth(1).expect("the style is there");
    assert!(first.split("</w:style>").next().is_some_and(|style| style.contains("<w:keepNext/>")));
}

#[test]
fn a_page_break_belongs_to_what_follows() {
    let xml = body(vec![
        paragraph("a"),
        Block::PageBreak,
        Block::PageBreak,
        paragraph("b"),
        heading(1, true),
        Block::PageBreak,
    ]);
    let breaks: Vec<bool> = insides(&xml, "w:p").iter().map(|text| text.contains("<w:pageBreakBefore/>")).collect();
    assert_eq!(breaks, [false, true, true]);
}

#[test]
fn lines_to_write_on_are_nine_millimetres_apart_and_stay_with_the_question() {
    let xml = body(vec![paragraph("Wat vindt u?"), Block::WritingLines(4)]);
    let paragraphs = insides(&xml, "w:p");
    assert_eq!(paragraphs.len(), 5);
    assert!(paragraphs[0].contains("<w:keepNext/>"));
    assert!(part(&dutch_sample(), "word/styles.xml").contains("w:line=\"510\" w:lineRule=\"exact\""));
}

#[test]
fn word_opens_the_document_in_its_own_mode() {
    let settings = part(&dutch_sample(), "word/settings.xml");
    assert_eq!(values(&settings, "w:compatSetting", "w:name")[0], "compatibilityMode");
    assert_eq!(values(&settings, "w:compatSetting", "w:val")[0], "15");
}

#[test]
fn properties_say_what_it_is_and_no_moment_that_is_none() {
    let core = part(&dutch_sample(), "docProps/core.xml");
    assert!(core.contains("<dc:language>nl-NL</dc:language>") && core.contains("Kring &amp; gemeente"));
    assert_eq!(core.matches("2027-02-03T00:00:00Z").count(), 2);
    let timeless = Document { created: "gisteren".into(), ..document(dutch(), Vec::new()) };
    assert!(!part(&timeless, "docProps/core.xml").contains("dcterms:created"));
}
