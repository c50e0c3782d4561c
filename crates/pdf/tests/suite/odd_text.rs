//! Whatever people type must come out, or something visible in its place.

use office::Run;
use office::docx::{Block, Document, ListMarker, ParagraphStyle, Row, Table};
use pdf::{Board, PdfError, Poster};

use crate::samples::papers::{card_set, name_cards, paper, slips, table_signs, wall_plan};
use crate::samples::{cell, empty, heading, language, paragraph, with_text};
use crate::support::File;

const ODD: [&str; 16] = [
    "# = geen kop #let x = 1 $x^2$ <label> @ref \\ `code` *vet* _schuin_ // niets /* */ ~ -- ''",
    "\u{0}\u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[31m\u{7f}\u{80}\u{9f} a\tb\r\nc",
    "😀🙂😐🙁👍🏽👨\u{200d}👩\u{200d}👧❤\u{fe0f} 🇳🇱 1\u{fe0f}\u{20e3} 🫶🫱🏻\u{200d}🫲🏿",
    "\u{202e}omgekeerd\u{202c} \u{2066}open \u{2069}\u{2069} \u{2068}\u{2067} \u{200e}\u{200f}\u{61c}",
    "漢字 かな 한국어 עברית ไทย हिन्दी ქართული",
    "\u{feff}\u{fffe}\u{ffff}\u{e000}\u{f8ff}\u{10ffff}\u{fdd0}\u{fffd}\u{fffc}",
    "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{64e}\u{651} \u{64b} \u{301}",
    "\u{200b}\u{200c}\u{200d}\u{ad}\u{2060}\u{34f}\u{180e}\u{e0061}",
    "{{{}}} [[[]]] ((( ))) \"'`´ ‘’ “” „ « » … – — − × ÷ ½ € £ ‰ ° ²",
    "https://voorbeeld.nl/een/heel/lang/pad?met=alles&en=nog#meer e-mail@voorbeeld.nl",
    "ﷺ ﷲ لا إله ﻻ ﻼ ـــ ٱ ۝ ۞ ٪ ؟ ؛ ٠١٢ ۰۱۲ پ چ گ ک ی ێ ۆ",
    "ፊደል፡ ሀሁሂ፣ ፩፪፫ ። ፨ ᎀ ⶀ ꬁ",
    "ѣ Ѫ ї ґ Ӣ Ӯ Ҳ Ң Ө Ғ",
    "☐☑☒ ✂ ✓✗ → ← ↔ ⇒ ■□▪▫●○◆◇★☆ ☎ ⚠ ☺ ☹",
    "\u{1F3FB}\u{20E3}\u{FE0F}\u{200D}",
    "",
];

fn everywhere(tag: &str, text: &str) -> Document {
    let runs = || {
        vec![Run::plain(text), Run::bold(text).in_language(language("ar-SA")), Run { italic: true, ..Run::plain(text) }]
    };
    let row = Row { cells: vec![cell(text), cell(text)], height_mm: 20.0 };
    Document {
        title: text.into(),
        subject: text.into(),
        author: text.into(),
        header: runs(),
        footer: runs(),
        blocks: vec![
            Block::Title(runs()),
            Block::Subtitle(runs()),
            heading(1, text, false),
            Block::Paragraph { style: ParagraphStyle::Say, runs: runs() },
            Block::List { marker: ListMarker::Check, items: vec![runs(), runs()] },
            Block::Table(Table {
                columns: vec![0.2, 0.8],
                header_rows: 1,
                rows: vec![row.clone(), row],
                alt: text.into(),
            }),
            paragraph(ParagraphStyle::Small, text),
        ],
        ..empty(tag)
    }
}

#[test]
fn odd_text_comes_out_everywhere_in_a_document() {
    for tag in ["nl-NL", "ar-SA"] {
        for text in ODD {
            let made =
                pdf::document(&everywhere(tag, text)).unwrap_or_else(|error| panic!("{text:?} in {tag}: {error}"));
            File::new(&made).assert_accessible();
        }
    }
}

#[test]
fn odd_text_comes_out_on_every_paper() {
    for text in ODD {
        let mut set = card_set("nl-NL");
        set.paper.title = text.into();
        set.name = text.into();
        set.explain = vec![text.into()];
        set.cards.truncate(2);
        set.cards
            .iter_mut()
            .for_each(|card| (card.front, card.back, card.category) = (text.into(), text.into(), text.into()));
        let mut names = name_cards("ar-SA");
        names.names = vec![text.into()];
        let mut signs = table_signs("nl-NL");
        signs.labels = vec![text.into()];
        let texts = || vec![text.to_owned(), text.to_owned()];
        let board = Board::Columns { heads: texts(), rows: texts() };
        let poster = Poster { paper: paper("uk-UA", text), note: text.into(), board };
        let made = [pdf::cards(&set), pdf::name_cards(&names), pdf::table_signs(&signs), pdf::poster(&poster)];
        for result in made.into_iter().chain(seating(text)) {
            result.unwrap_or_else(|error| panic!("{text:?}: {error}"));
        }
    }
}

/// A plan and slips with `text` wherever they have text.
fn seating(text: &str) -> [Result<Vec<u8>, PdfError>; 2] {
    let mut plan = wall_plan("ar-SA", 2, 1, 1);
    for place in [&mut plan.list_title, &mut plan.name_head, &mut plan.foot, &mut plan.signs[0], &mut plan.fold] {
        *place = text.into();
    }
    for round in &mut plan.rounds {
        (round.title, round.short, round.tables[0].label) = (text.into(), text.into(), text.into());
        round.tables[0].names = vec![text.into()];
    }
    for person in &mut plan.people {
        (person.name, person.tables) = (text.into(), vec![text.into()]);
    }
    let mut slips = slips("nl-NL", 2, 2);
    for slip in &mut slips.slips {
        (slip.name, slip.lines) = (text.into(), vec![text.into(), text.into()]);
    }
    slips.foot = text.into();
    [pdf::wall_plan(&plan), pdf::slips(&slips)]
}

#[test]
fn markup_is_only_text() {
    let file = File::new(&pdf::document(&with_text("nl-NL", ODD[0])).expect("the document can be made"));
    assert!(file.text(1).contains("#let x = 1 $x^2$ <label> @ref \\ `code` *vet* _schuin_ // niets /* */"));
}

#[test]
fn what_no_font_has_is_seen_as_a_box() {
    let file = File::new(&pdf::document(&with_text("nl-NL", "a漢b 🫶 c")).expect("the document can be made"));
    assert!(file.text(1).contains("a□b □ c"));
}

#[test]
fn four_faces_and_common_emoji_are_printed() {
    let file = File::new(&pdf::document(&with_text("nl-NL", "😀 🙂 😐 🙁 👍 ❤")).expect("the document can be made"));
    assert!(file.text(1).contains("😀 🙂 😐 🙁 👍 ❤"), "{}", file.text(1));
}

/// Letters from everywhere, put together by a small generator with a fixed seed.
#[test]
fn two_hundred_random_texts_come_out() {
    let ranges = [
        0x00..0x100,
        0x300..0x370,
        0x600..0x700,
        0x1200..0x1380,
        0x2000..0x2070,
        0x2190..0x2800,
        0xFE00..0x10000,
        0x1F300..0x1FA00,
    ];
    let mut state = 20270203_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for round in 0..200 {
        let text: String = (0..60)
            .filter_map(|_| {
                let range = ranges[next(ranges.len())].clone();
                char::from_u32((range.start + next(range.len())) as u32)
            })
            .collect();
        let tag = if round % 2 == 0 { "nl-NL" } else { "ar-SA" };
        let blocks = vec![paragraph(ParagraphStyle::Normal, &text), heading(1, &text, false)];
        let document = Document { title: text.clone(), blocks, ..empty(tag) };
        pdf::document(&document).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}
