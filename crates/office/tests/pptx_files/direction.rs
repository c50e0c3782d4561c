//! Languages and directions of writing.

use office::pptx::{Layout, Marker, Paragraph, Shape};
use office::{Run, Theme};

use crate::decks::{arabic, body, deck, dutch, frame, full, paragraph, slide, table, text_box, tigrinya};
use crate::zipped::{self, parts, texts, values};

const SLIDE_WIDTH: i64 = 12_192_000;

fn numbers(xml: &str, element: &str, attribute: &str) -> Vec<i64> {
    // Extensions are called `a:ext` too, and have no sizes.
    let values = values(xml, element, attribute);
    values.iter().filter(|value| !value.is_empty()).map(|value| value.parse().expect("a number")).collect()
}

#[test]
fn every_run_has_a_language_and_every_paragraph_a_direction() {
    for rtl in [false, true] {
        for (name, xml) in parts(&full(rtl)) {
            if !name.starts_with("ppt/slides/slide") && !name.starts_with("ppt/notesSlides/notes") {
                continue;
            }
            assert!(values(&xml, "a:rPr", "lang").iter().all(|lang| !lang.is_empty()), "{name}");
            assert!(values(&xml, "a:pPr", "rtl").iter().all(|direction| !direction.is_empty()), "{name}");
            assert_eq!(xml.matches("<a:p>").count(), xml.matches("<a:pPr ").count(), "{name}");
        }
    }
}

#[test]
fn layouts_are_mirrored() {
    let (ltr, rtl) = (parts(&full(false)), parts(&full(true)));
    for number in 1..=7 {
        let name = format!("ppt/slideLayouts/slideLayout{number}.xml");
        let left = numbers(&ltr[&name], "a:off", "x");
        let right = numbers(&rtl[&name], "a:off", "x");
        let widths = numbers(&ltr[&name], "a:ext", "cx");
        // The first place is that of the group around all shapes.
        for index in 1..left.len() {
            assert_eq!(right[index], SLIDE_WIDTH - left[index] - widths[index], "{name}, shape {index}");
        }
    }
}

#[test]
fn shapes_and_lines_are_mirrored() {
    let shapes = vec![
        Shape::Box(text_box(frame(20.0, 60.0, 50.0, 20.0), "a")),
        Shape::Line {
            from: (70.0, 70.0),
            to: (120.0, 90.0),
            color: Theme::default().accent,
            width_pt: 2.0,
            arrow: true,
        },
    ];
    let slides = |language| {
        let slide = office::pptx::Slide { shapes: shapes.clone(), ..slide(Layout::TitleOnly, "t") };
        zipped::slide(&deck(language, vec![slide]), 1)
    };
    let (ltr, rtl) = (slides(dutch()), slides(arabic()));
    let (left, right) = (numbers(&ltr, "a:off", "x"), numbers(&rtl, "a:off", "x"));
    let widths = numbers(&ltr, "a:ext", "cx");
    for index in 1..left.len() {
        assert_eq!(right[index], SLIDE_WIDTH - left[index] - widths[index]);
    }
    assert!(!ltr.contains("flipH") && rtl.contains(r#"flipH="1""#));
}

#[test]
fn columns_of_a_table_are_written_in_reverse() {
    let rows: [&[&str]; 2] = [&["a", "b", "c"], &["d", "e", "f"]];
    let with_table = |language| {
        let mut table = table(frame(20.0, 60.0, 120.0, 60.0), &rows);
        table.columns = vec![3.0, 2.0, 1.0];
        let slide = office::pptx::Slide { shapes: vec![Shape::Table(table)], ..slide(Layout::TitleOnly, "t") };
        zipped::slide(&deck(language, vec![slide]), 1)
    };
    let (ltr, rtl) = (with_table(dutch()), with_table(arabic()));
    assert_eq!(texts(&ltr)[1..7], ["a", "b", "c", "d", "e", "f"]);
    assert_eq!(texts(&rtl)[1..7], ["c", "b", "a", "f", "e", "d"]);
    let mut widths = numbers(&ltr, "a:gridCol", "w");
    widths.reverse();
    assert_eq!(numbers(&rtl, "a:gridCol", "w"), widths);
    assert!(!rtl.contains("<a:tblPr rtl"));
}

#[test]
fn a_quote_in_another_language_keeps_its_language_and_direction() {
    let quote =
        Paragraph { runs: vec![Run::plain("Wij doen het samen!").in_language(dutch())], ..Paragraph::default() };
    let bodies = vec![vec![paragraph("نعم", Marker::None), quote]];
    let slide = office::pptx::Slide { bodies, ..slide(Layout::Statement, "معًا") };
    let xml = zipped::slide(&deck(arabic(), vec![slide]), 1);
    assert_eq!(values(&xml, "a:pPr", "rtl")[..3], ["1", "1", "0"]);
    assert_eq!(values(&xml, "a:rPr", "lang")[..3], ["ar-SA", "ar-SA", "nl-NL"]);
}

#[test]
fn a_paragraph_goes_the_way_of_its_first_run_with_letters() {
    let runs = vec![Run::plain("1. "), Run::plain("Samen").in_language(dutch()), Run::plain(" معًا")];
    let bodies = vec![vec![Paragraph { runs, ..Paragraph::default() }, paragraph("20:15", Marker::None)]];
    let slide = office::pptx::Slide { bodies, ..slide(Layout::Body, "معًا") };
    let xml = zipped::slide(&deck(arabic(), vec![slide]), 1);
    assert_eq!(values(&xml, "a:pPr", "rtl")[1..3], ["0", "1"]);
    assert_eq!(values(&xml, "a:pPr", "algn")[1..3], ["l", "r"]);
}

#[test]
fn arabic_and_ethiopic_runs_name_their_fonts() {
    let arabic_slide = zipped::slide(&deck(arabic(), vec![slide(Layout::Body, "معًا")]), 1);
    assert!(arabic_slide.contains(r#"<a:cs typeface="+mn-cs"/></a:rPr><a:t>معًا"#));
    let ethiopic_slide = zipped::slide(&deck(tigrinya(), vec![slide(Layout::Body, "ብሓባር")]), 1);
    for slot in ["latin", "ea", "cs"] {
        assert!(ethiopic_slide.contains(&format!(r#"<a:{slot} typeface="Ebrima"/>"#)), "{slot}");
    }
}

#[test]
fn arabic_has_no_italics() {
    let run = |language| Run { italic: true, ..Run::plain("معًا").in_language(language) };
    let bodies = vec![vec![Paragraph { runs: vec![run(arabic()), run(dutch())], ..Paragraph::default() }]];
    let slide = office::pptx::Slide { bodies, ..slide(Layout::Body, "t") };
    let xml = zipped::slide(&deck(dutch(), vec![slide]), 1);
    assert_eq!(values(&xml, "a:rPr", "i")[1..3], ["", "1"]);
}

#[test]
fn notes_have_languages_and_directions_too() {
    let slide =
        office::pptx::Slide { notes: body(Marker::None, &["قل مرحبًا"]), ..slide(Layout::Body, "معًا") };
    let parts = parts(&deck(arabic(), vec![slide]));
    let notes = &parts["ppt/notesSlides/notesSlide1.xml"];
    assert_eq!(values(notes, "a:pPr", "rtl")[0], "1");
    assert_eq!(values(notes, "a:rPr", "lang")[0], "ar-SA");
}
