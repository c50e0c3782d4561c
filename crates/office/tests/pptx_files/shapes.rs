//! Tables, pictures and boxes.

use office::Picture;
use office::pptx::{Deck, Layout, Shape, Slide};

use crate::decks::{deck, dutch, frame, slide, table, text_box};
use crate::png::png;
use crate::zipped::{self, parts, values};

fn with(shapes: Vec<Shape>) -> Deck {
    deck(dutch(), vec![Slide { shapes, ..slide(Layout::TitleOnly, "t") }])
}

fn picture(alt: &str) -> Shape {
    let picture = Picture { png: png(40, 20, [9, 9, 9]), svg: Some("<svg/>".into()), alt: alt.into() };
    Shape::Picture { frame: frame(20.0, 60.0, 100.0, 100.0), picture }
}

#[test]
fn a_picture_keeps_its_proportions_and_its_words() {
    let xml = zipped::slide(&with(vec![picture("Een <brug> & een \"weg\"")]), 1);
    assert!(xml.contains(r#"<a:ext cx="3600000" cy="1800000"/>"#));
    assert!(xml.contains("descr=\"Een &lt;brug&gt; &amp; een &quot;weg&quot;\""));
    assert!(xml.contains("svgBlip"));
}

#[test]
fn a_picture_without_words_is_marked_as_decoration() {
    assert!(zipped::slide(&with(vec![picture("")]), 1).contains("adec:decorative"));
    assert!(!zipped::slide(&with(vec![picture("brug")]), 1).contains("adec:decorative"));
}

#[test]
fn the_same_picture_is_stored_once() {
    let parts = parts(&with(vec![picture("een"), picture("twee")]));
    assert_eq!(parts.keys().filter(|name| name.ends_with(".svg")).count(), 1);
}

#[test]
fn the_header_of_a_table_is_marked_and_white_on_the_accent() {
    let rows: [&[&str]; 2] = [&["Wie", "Wat"], &["Noor", "Koffie"]];
    let xml = zipped::slide(&with(vec![Shape::Table(table(frame(20.0, 60.0, 200.0, 80.0), &rows))]), 1);
    assert_eq!(values(&xml, "a:tblPr", "firstRow"), ["1"]);
    assert!(xml.contains("descr=\"Wie, Wat\""));
    let header = xml.split("</a:tr>").next().expect("there are rows");
    assert!(header.contains(r#"<a:schemeClr val="bg1"/>"#) && header.contains(r#" b="1""#));
    assert!(header.contains(r#"</a:lnB><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:tcPr>"#));
}

#[test]
fn rows_of_a_table_fill_the_frame_that_they_fit() {
    let rows: [&[&str]; 3] = [&["Wie", "Wat"], &["Noor", "Koffie"], &["Joost", "Thee"]];
    let xml = zipped::slide(&with(vec![Shape::Table(table(frame(20.0, 60.0, 200.0, 80.0), &rows))]), 1);
    let heights = values(&xml, "a:tr", "h");
    let sum: i64 = heights.iter().map(|height| height.parse::<i64>().expect("a number")).sum();
    assert!((sum - 80 * 36_000).abs() < 100, "{sum}");
    assert_eq!(heights[1], heights[2]);
}

#[test]
fn text_in_a_small_box_becomes_smaller() {
    let sizes = |width: f32| {
        let shape = Shape::Box(text_box(frame(20.0, 60.0, width, 14.0), "Wij doen het samen"));
        values(&zipped::slide(&with(vec![shape]), 1), "a:rPr", "sz").remove(1)
    };
    assert_eq!(sizes(120.0), "2000");
    assert!(sizes(30.0).len() == 4 && sizes(30.0).as_str() < "2000");
}
