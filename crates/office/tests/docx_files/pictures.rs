//! Pictures: size, words, SVG beside PNG.

use crate::documents::{document, dutch};
use crate::png::png;
use crate::zipped::{body, names, part, values};
use office::Picture;
use office::docx::Block;

fn picture(png: Vec<u8>, alt: &str, svg: Option<&str>, width_mm: f32) -> Block {
    Block::Picture { picture: Picture { png, svg: svg.map(Into::into), alt: alt.into() }, width_mm }
}

fn bridge(alt: &str) -> Block {
    picture(png(40, 20, [9, 9, 9]), alt, None, 80.0)
}

#[test]
fn a_picture_keeps_its_proportions() {
    let xml = body(vec![bridge("Een brug")]);
    assert_eq!(values(&xml, "wp:extent", "cx"), ["2880000"]);
    assert_eq!(values(&xml, "wp:extent", "cy"), ["1440000"]);
}

#[test]
fn a_picture_is_no_wider_than_the_text() {
    let xml = body(vec![picture(png(40, 20, [9, 9, 9]), "", None, 9999.0)]);
    let width: f64 = values(&xml, "wp:extent", "cx")[0].parse().expect("a number");
    assert!((width / 36_000.0 - 166.0).abs() < 0.1, "{width}");
}

#[test]
fn a_picture_has_words_or_is_marked_as_a_decoration() {
    assert_eq!(values(&body(vec![bridge("Een <brug>")]), "wp:docPr", "descr"), ["Een &lt;brug&gt;"]);
    assert!(!body(vec![bridge("Een brug")]).contains("adec:decorative"));
    assert!(body(vec![bridge("")]).contains("adec:decorative"));
}

#[test]
fn drawings_have_numbers_of_their_own() {
    let xml = body(vec![bridge("a"), bridge("b"), bridge("c")]);
    assert_eq!(values(&xml, "wp:docPr", "id"), ["1", "2", "3"]);
}

#[test]
fn the_same_picture_is_stored_once_and_svg_lies_beside_it() {
    let svg = Some("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let with_svg = picture(png(40, 20, [9, 9, 9]), "c", svg, 80.0);
    let whole = document(dutch(), vec![bridge("a"), bridge("b"), with_svg]);
    let media: Vec<String> = names(&whole).into_iter().filter(|name| name.starts_with("word/media/")).collect();
    assert_eq!(media, ["word/media/image1.png", "word/media/image2.svg"]);
    assert_eq!(values(&part(&whole, "word/document.xml"), "asvg:svgBlip", "r:embed").len(), 1);
}

#[test]
fn bytes_that_are_no_picture_are_replaced_by_their_words() {
    let xml = body(vec![picture(b"GIF89a".to_vec(), "Een brug", None, 80.0)]);
    assert!(!xml.contains("<w:drawing>") && xml.contains(">Een brug<"));
}
