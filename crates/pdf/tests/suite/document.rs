//! The text document.

use std::thread;

use office::docx::{Block, Cell, Document, ListMarker, ParagraphStyle, Row, Table};
use office::{Color, Picture, Run};
use pdf::PdfError;

use crate::samples::{PNG, WORDS, Words, cell, empty, guide, heading, language, mixed, paragraph, with_text};
use crate::support::File;

fn render(document: &Document) -> File {
    File::new(&pdf::document(document).expect("the document can be made"))
}

#[test]
fn every_language_is_accessible_and_says_what_it_is() {
    for words in &WORDS {
        let file = render(&guide(words, 2));
        file.assert_accessible();
        let seen = file.inspect();
        assert_eq!(seen["lang"], words.tag);
        assert_eq!(seen["direction"], if words.tag == "ar-SA" { "R2L" } else { "L2R" });
        assert_eq!((&seen["pdfua_part"], &seen["shows_title"]), (&"1".into(), &true.into()));
        let info = file.info();
        for line in
            [format!("Title:           {}", words.title), "Tagged:          yes".into(), "Pages:           4".into()]
        {
            assert!(info.contains(&line), "{line} is not in {info}");
        }
    }
}

#[test]
fn every_block_has_its_tag() {
    let seen = render(&guide(&WORDS[0], 2)).inspect();
    let count = |tag: &str| seen["tags"][tag].as_u64().unwrap_or_default();
    assert_eq!((count("H1"), count("H2"), count("H3")), (2, 2, 2));
    assert_eq!((count("L"), count("LI")), (8, 24));
    assert_eq!((count("Table"), count("TH"), count("TD")), (2, 6, 40));
    assert_eq!(seen["alts"], serde_json::json!([WORDS[0].section]));
    assert_eq!(seen["summaries"], serde_json::json!([WORDS[0].section, WORDS[0].section]));
    assert_eq!(seen["outline"], true);
}

#[test]
fn a_run_keeps_its_own_language() {
    let seen = render(&guide(&WORDS[0], 1)).inspect();
    for lang in ["ar-SA", "ti-ER"] {
        assert!(seen["langs"].as_array().is_some_and(|langs| langs.contains(&lang.into())), "{lang} is not in {seen}");
    }
}

#[test]
fn brackets_and_numbers_stay_with_their_own_words() {
    let line = |words: &Words| {
        let runs = mixed(words);
        let block = Block::Paragraph { style: ParagraphStyle::Normal, runs };
        render(&Document { blocks: vec![block], ..empty(words.tag) }).words(1)
    };
    let shown = |words: &Words| {
        let mut line = line(words);
        line.retain(|word| word.top < 100.0);
        line.sort_by(|one, other| one.left.total_cmp(&other.left));
        line.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let dutch = shown(&WORDS[0]);
    let order = "De moskee (met 12 vrijwilligers) heet: ) 12 ( النور جمعية , 45 Team West (Utrecht)! [ማሕበር ሓድነት].";
    assert_eq!(dutch, order);
    let arabic = shown(&WORDS[1]);
    let order = ".] ማሕበር ሓድነት [ Team West (Utrecht)! 45 ,) 12 ( النور جمعية";
    assert!(arabic.starts_with(order), "{arabic}");
}

#[test]
fn a_page_from_right_to_left_is_mirrored() {
    let left = with_text("nl-NL", "Begin");
    let right = with_text("ar-SA", "بداية");
    assert!(render(&left).words(1)[0].left < 70.0);
    assert!(render(&right).words(1)[0].right > 595.0 - 70.0);
    let row = Row { cells: vec![cell("1"), cell("2"), cell("3")], height_mm: 0.0 };
    let table = Table { columns: vec![1.0, 1.0, 1.0], header_rows: 0, rows: vec![row], alt: "t".into() };
    let words = render(&Document { blocks: vec![Block::Table(table)], ..empty("ar-SA") }).words(1);
    let left =
        |text: &str| words.iter().find(|word| word.text == text && word.top < 100.0).expect("the cell is there").left;
    assert!(left("1") > left("2") && left("2") > left("3"), "{words:?}");
}

#[test]
fn a_paragraph_in_another_language_has_its_own_direction() {
    let runs = vec![Run::plain("مرحبا بكم (3).").in_language(language("ar-SA"))];
    let block = Block::Paragraph { style: ParagraphStyle::Normal, runs };
    let words = render(&Document { blocks: vec![block], ..empty("nl-NL") }).words(1);
    let first = words.iter().find(|word| word.text == "مرحبا").expect("the word is there");
    assert!(first.right > 525.0, "{words:?}");
}

#[test]
fn pages_are_numbered_and_only_the_first_has_no_header() {
    let file = render(&guide(&WORDS[0], 2));
    assert!(file.text(1).contains("1 / 4") && file.text(4).contains("4 / 4"));
    let above = |page: usize| file.words(page).into_iter().filter(|word| word.top < 50.0).count();
    assert_eq!(above(1), 0);
    assert!(above(2) > 0);
}

#[test]
fn a_row_stays_whole_and_headers_come_again() {
    let long = "Een regel die wat langer is dan de kolom breed is, zodat de rij hoog wordt. ".repeat(3);
    let mut rows = vec![Row { cells: vec![cell("Kop"), cell("Tekst")], height_mm: 0.0 }];
    rows.extend(
        (0..40)
            .map(|n| Row { cells: vec![cell(&format!("begin{n}")), cell(&format!("{long} eind{n}"))], height_mm: 0.0 }),
    );
    let table = Table { columns: vec![0.3, 0.7], header_rows: 1, rows, alt: "t".into() };
    let file = render(&Document { blocks: vec![Block::Table(table)], ..empty("nl-NL") });
    let pages = file.inspect()["pages"].as_u64().expect("a number") as usize;
    assert!(pages >= 3);
    for page in 1..=pages {
        let words = file.words(page);
        let numbers = |prefix: &str| {
            let mut found: Vec<String> =
                words.iter().filter_map(|word| word.text.strip_prefix(prefix).map(String::from)).collect();
            found.sort();
            found
        };
        assert_eq!(numbers("begin"), numbers("eind"), "page {page}");
        assert!(words.iter().any(|word| word.text == "Kop"), "page {page}");
    }
}

#[test]
fn a_heading_does_not_stand_alone_at_the_foot() {
    let filler = (0..34).map(|n| paragraph(ParagraphStyle::Normal, &format!("Regel {n}.")));
    for extra in 0..12 {
        let mut blocks: Vec<Block> =
            filler.clone().chain((0..extra).map(|_| paragraph(ParagraphStyle::Normal, "Nog."))).collect();
        blocks.push(heading(1, "Kop", false));
        blocks.push(paragraph(ParagraphStyle::Normal, "Vervolg"));
        let file = render(&Document { blocks, ..empty("nl-NL") });
        let page_of = |text: &str| (1..=2).find(|&page| file.words(page).iter().any(|word| word.text == text));
        assert_eq!(page_of("Kop"), page_of("Vervolg"), "{extra} more lines");
    }
}

#[test]
fn headings_that_skip_a_level_are_put_right() {
    let blocks = vec![
        heading(3, "Drie", false),
        heading(3, "Nog drie", false),
        heading(1, "  ", false),
        heading(9, "Negen", false),
    ];
    let seen = render(&Document { blocks, ..empty("nl-NL") }).inspect();
    assert_eq!(seen["tags"]["H1"], 1);
    assert_eq!(seen["tags"]["H2"], 1);
    assert_eq!(seen["tags"]["H3"], 1);
}

#[test]
fn page_breaks_make_no_empty_pages() {
    let blocks = vec![
        Block::PageBreak,
        heading(1, "Een", true),
        Block::PageBreak,
        heading(1, "Twee", true),
        Block::PageBreak,
        Block::PageBreak,
        paragraph(ParagraphStyle::Normal, "Drie"),
        Block::PageBreak,
    ];
    assert_eq!(render(&Document { blocks, ..empty("nl-NL") }).inspect()["pages"], 3);
}

#[test]
fn an_empty_document_is_one_page() {
    let file = render(&Document { title: " ".into(), author: String::new(), ..empty("nl-NL") });
    file.assert_accessible();
    assert_eq!(file.inspect()["pages"], 1);
}

#[test]
fn a_blank_title_is_taken_from_the_first_heading() {
    let document = Document { title: String::new(), blocks: vec![heading(1, "Kop", false)], ..empty("nl-NL") };
    assert!(render(&document).info().contains("Title:           Kop"));
}

#[test]
fn a_title_of_400_letters_and_a_tall_row_stay_on_the_page() {
    let title = "Samen om ouders heen, ".repeat(19);
    let tall = Cell { blocks: vec![paragraph(ParagraphStyle::Normal, &"woord ".repeat(3000))], fill: None, span: 1 };
    let blocks = vec![
        Block::Title(vec![Run::plain(&title[..400])]),
        Block::Title(vec![Run::plain("x".repeat(400))]),
        Block::Table(Table {
            columns: vec![1.0],
            header_rows: 0,
            rows: vec![Row { cells: vec![tall], height_mm: 0.0 }],
            alt: "t".into(),
        }),
    ];
    let file = render(&Document { title: title[..400].into(), blocks, ..empty("nl-NL") });
    file.assert_accessible();
    for page in 1..=2 {
        assert!(file.words(page).iter().all(|word| word.right < 595.0 - 50.0 && word.top < 842.0 - 40.0));
    }
}

#[test]
fn a_table_without_headers_names_its_rows_or_is_no_table() {
    let table = |first: &str| {
        let rows = vec![Row { cells: vec![cell(first), cell("b")], height_mm: 0.0 }; 2];
        let table = Table { columns: vec![1.0, 1.0], header_rows: 0, rows, alt: "t".into() };
        let file = render(&Document { blocks: vec![Block::Table(table)], ..empty("nl-NL") });
        file.assert_accessible();
        file.inspect()["tags"].clone()
    };
    let named = table("Naam");
    assert_eq!((&named["TH"], &named["TD"]), (&2.into(), &2.into()));
    assert!(table("")["Table"].is_null());
}

#[test]
fn writing_lines_and_odd_blocks_inside_blocks_are_fine() {
    let decoration = Picture { png: PNG.to_vec(), svg: None, alt: String::new() };
    let inner = vec![
        Block::Heading { level: 2, runs: vec![Run::bold("Kop")], new_page: true },
        Block::WritingLines(3),
        Block::PageBreak,
        Block::Picture { picture: decoration, width_mm: 500.0 },
        Block::List { marker: ListMarker::Check, items: vec![] },
        Block::List { marker: ListMarker::Number, items: vec![vec![], vec![Run::plain("a\nb")]] },
    ];
    let table = Table {
        columns: vec![1.0, 0.0],
        header_rows: 9,
        rows: vec![Row {
            cells: vec![Cell { blocks: inner.clone(), fill: Some(Color(1, 2, 3)), span: 2 }],
            height_mm: 30.0,
        }],
        alt: String::new(),
    };
    let blocks =
        vec![Block::Callout { color: Color(0, 0, 0), blocks: inner }, Block::Table(table), Block::WritingLines(255)];
    render(&Document { blocks, ..empty("ar-SA") }).assert_accessible();
}

#[test]
fn words_in_a_drawing_are_set_in_our_fonts() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><text x="5" y="25" font-family="Arial" font-size="14">Tafel مرحبا ሰላም</text></svg>"#;
    let picture = Picture { png: PNG.to_vec(), svg: Some(svg.into()), alt: "Een tafel".into() };
    let file = render(&Document { blocks: vec![Block::Picture { picture, width_mm: 120.0 }], ..empty("nl-NL") });
    file.assert_accessible();
    assert!(file.text(1).contains("Tafel"));
}

#[test]
fn the_same_model_gives_the_same_bytes_on_any_thread() {
    let render = || pdf::document(&guide(&WORDS[1], 2)).expect("the document can be made");
    let first = render();
    let others: Vec<Vec<u8>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(render)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(others.iter().all(|bytes| *bytes == first));
}

#[test]
fn faults_are_told_in_words() {
    let document = Document { created: "gisteren".into(), ..empty("nl-NL") };
    let error = pdf::document(&document).expect_err("no moment");
    assert_eq!(error, PdfError::Created("gisteren".into()));
    assert!(error.to_string().contains("hint: give a moment"));
    let picture = Picture { png: b"no picture".to_vec(), svg: None, alt: "x".into() };
    let document = Document { blocks: vec![Block::Picture { picture, width_mm: 50.0 }], ..empty("nl-NL") };
    assert!(matches!(pdf::document(&document), Err(PdfError::Layout(_))));
}
