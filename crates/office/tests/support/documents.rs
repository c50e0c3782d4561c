//! Text documents that use everything, in a left-to-right and in a right-to-left language.

use super::png::png;
use office::docx::{Block, Cell, Document, ListMarker, ParagraphStyle, Row, Table};
use office::{Color, Language, Picture, Run, Script, Theme};

pub(crate) fn dutch() -> Language {
    Language { tag: "nl-NL".into(), rtl: false, script: Script::Latin }
}

pub(crate) fn arabic() -> Language {
    Language { tag: "ar-SA".into(), rtl: true, script: Script::Arabic }
}

pub(crate) fn tigrinya() -> Language {
    Language { tag: "ti-ER".into(), rtl: false, script: Script::Ethiopic }
}

pub(crate) fn ukrainian() -> Language {
    Language { tag: "uk-UA".into(), rtl: false, script: Script::Cyrillic }
}

/// A document with these blocks and nothing else to see.
pub(crate) fn document(language: Language, blocks: Vec<Block>) -> Document {
    Document {
        title: "Proef".into(),
        subject: "Een proef".into(),
        author: "Kring & gemeente".into(),
        language,
        created: "2027-02-03T00:00:00Z".into(),
        theme: Theme::default(),
        header: Vec::new(),
        footer: Vec::new(),
        size_pt: 11.0,
        blocks,
    }
}

/// A paragraph of running text.
pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph { style: ParagraphStyle::Normal, runs: vec![Run::plain(text)] }
}

/// A cell with one paragraph.
pub(crate) fn cell(text: &str) -> Cell {
    Cell { blocks: vec![paragraph(text)], fill: None, span: 1 }
}

/// A row of cells as high as their text.
pub(crate) fn row(texts: &[&str]) -> Row {
    Row { cells: texts.iter().map(|text| cell(text)).collect(), height_mm: 0.0 }
}

/// The words of a sample in one language, in the order in which they are used.
struct Words {
    title: &'static str,
    subtitle: &'static str,
    part: &'static str,
    lead: &'static str,
    text: &'static str,
    bold: &'static str,
    section: &'static str,
    say: &'static str,
    detail: &'static str,
    items: [&'static str; 3],
    head: [&'static str; 3],
    wide: &'static str,
    small: &'static str,
    header: &'static str,
}

const DUTCH: Words = Words {
    title: "Samen aan tafel: bewoners en gemeente",
    subtitle: "Draaiboek voor wie de avond begeleidt",
    part: "Aankomst en kennismaking",
    lead: "Mensen komen binnen, krijgen koffie en zoeken de tafel met hun kleur.",
    text: "Zorg dat elke tafel een gastvrouw of gastheer heeft. Loop rond, groet iedereen bij de naam en wijs de jassen en de toiletten. Wie later komt, schuift aan bij de tafel met de minste mensen. ",
    bold: "Begin op tijd.",
    section: "Eerste ronde",
    say: "Welkom allemaal. Vanavond luisteren we eerst, en praten we daarna pas over oplossingen. U hoeft niets voor te bereiden.",
    detail: "Wat u klaarlegt",
    items: [
        "Kaarten in drie kleuren, tien per tafel",
        "Dikke stiften, zodat iedereen het vanaf zijn stoel kan lezen, ook aan de overkant van een lange tafel",
        "Een klok die iedereen ziet",
    ],
    head: ["Tijd", "Wat er gebeurt", "Nodig"],
    wide: "Pauze, 19:40 tot 19:55",
    small: "Bron: eigen ervaring, 24 bijeenkomsten.",
    header: "Samen aan tafel",
};

const ARABIC: Words = Words {
    title: "معًا حول الطاولة: السكان والبلدية",
    subtitle: "دليل لمن يدير الأمسية",
    part: "الوصول والتعارف",
    lead: "يدخل الناس ويشربون القهوة ويبحثون عن الطاولة التي تحمل لونهم.",
    text: "تأكد من وجود مضيف أو مضيفة عند كل طاولة. تجوّل وحيِّ الجميع بأسمائهم، ودلّهم على مكان المعاطف. شبكة Wi-Fi اسمها Gemeente 2027 وكلمة السر على الحائط. ",
    bold: "ابدأ في الوقت المحدد.",
    section: "الجولة الأولى",
    say: "أهلًا بكم جميعًا. هذا المساء نستمع أولًا، ثم نتحدث بعد ذلك عن الحلول. لا تحتاجون إلى تحضير أي شيء.",
    detail: "ما تجهّزه",
    items: [
        "بطاقات بثلاثة ألوان، عشر لكل طاولة",
        "أقلام عريضة حتى يتمكن الجميع من القراءة من مقاعدهم، حتى من الطرف الآخر لطاولة طويلة",
        "ساعة يراها الجميع",
    ],
    head: ["الوقت", "ماذا يحدث", "المطلوب"],
    wide: "استراحة، 19:40 إلى 19:55",
    small: "المصدر: خبرتنا، 24 لقاءً.",
    header: "معًا حول الطاولة",
};

/// A document in Dutch with every block.
pub(crate) fn dutch_sample() -> Document {
    sample(&DUTCH, dutch())
}

/// A document in Arabic with every block.
pub(crate) fn arabic_sample() -> Document {
    sample(&ARABIC, arabic())
}

fn sample(words: &Words, language: Language) -> Document {
    let blocks =
        [opening(words), lists(words), vec![programme(words)], callouts(words), pictures(words), forms(words)].concat();
    Document {
        title: words.title.into(),
        header: vec![Run::plain(words.header)],
        footer: vec![Run::plain(words.title)],
        blocks,
        ..document(language, Vec::new())
    }
}

fn runs(text: &str) -> Vec<Run> {
    vec![Run::plain(text)]
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, runs: runs(text), new_page: false }
}

fn styled(style: ParagraphStyle, text: &str) -> Block {
    Block::Paragraph { style, runs: runs(text) }
}

fn opening(words: &Words) -> Vec<Block> {
    let mixed = vec![
        Run::plain(words.text),
        Run::bold(words.bold),
        Run { italic: true, ..Run::plain(format!(" {}", words.text)) },
    ];
    vec![
        Block::Title(runs(words.title)),
        Block::Subtitle(runs(words.subtitle)),
        heading(1, words.part),
        styled(ParagraphStyle::Lead, words.lead),
        Block::Paragraph { style: ParagraphStyle::Normal, runs: mixed },
        heading(2, words.section),
        styled(ParagraphStyle::Say, words.say),
        styled(ParagraphStyle::Small, words.small),
    ]
}

fn lists(words: &Words) -> Vec<Block> {
    let items: Vec<Vec<Run>> = words.items.iter().map(|item| runs(item)).collect();
    let list = |marker| Block::List { marker, items: items.clone() };
    vec![
        heading(3, words.detail),
        list(ListMarker::Bullet),
        list(ListMarker::Number),
        paragraph(words.lead),
        list(ListMarker::Number),
        list(ListMarker::Check),
    ]
}

fn programme(words: &Words) -> Block {
    let mut rows = vec![row(&words.head)];
    rows.extend((0..4).map(|at| row(&["19:00 (20')", words.lead, words.items[at % 3]])));
    rows.push(Row {
        cells: vec![Cell { span: 3, fill: Some(Color(0x1D, 0x4E, 0x5F)), ..cell(words.wide) }],
        height_mm: 12.0,
    });
    let list = Block::List { marker: ListMarker::Bullet, items: words.items.iter().map(|item| runs(item)).collect() };
    let listed = Cell { blocks: vec![paragraph(words.lead), list], fill: None, span: 1 };
    rows.push(Row { cells: vec![cell("20:00"), listed, cell(words.items[2])], height_mm: 0.0 });
    Block::Table(Table { columns: vec![1.0, 3.0, 2.0], header_rows: 1, rows, alt: words.section.into() })
}

fn callouts(words: &Words) -> Vec<Block> {
    let list = Block::List { marker: ListMarker::Check, items: words.items.iter().map(|item| runs(item)).collect() };
    let foreign = |language: Language, text: &str| Block::Paragraph {
        style: ParagraphStyle::Normal,
        runs: vec![Run::plain(text).in_language(language)],
    };
    let theme = Theme::default();
    let title = Block::Paragraph { style: ParagraphStyle::Normal, runs: vec![Run::bold(words.detail)] };
    vec![
        Block::Callout { color: theme.informal, blocks: vec![title, paragraph(words.text), list] },
        Block::Callout { color: theme.formal, blocks: vec![foreign(arabic(), ARABIC.say)] },
        Block::Callout { color: theme.bridge, blocks: vec![foreign(dutch(), DUTCH.say)] },
        foreign(tigrinya(), "ሰላም ንኩልኹም። ሎሚ ምሸት ቅድም ንሰምዕ።"),
        foreign(ukrainian(), "Вітаємо всіх. Сьогодні ввечері ми спочатку слухаємо."),
        Block::Paragraph { style: ParagraphStyle::Say, runs: vec![Run::plain(ARABIC.say).in_language(arabic())] },
        Block::Paragraph { style: ParagraphStyle::Say, runs: vec![Run::plain(DUTCH.say).in_language(dutch())] },
    ]
}

fn pictures(words: &Words) -> Vec<Block> {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" fill="#5B3F8C"/></svg>"##;
    let picture = |alt: &str, svg: Option<&str>| Picture {
        png: png(120, 60, [0x5B, 0x3F, 0x8C]),
        svg: svg.map(Into::into),
        alt: alt.into(),
    };
    vec![
        Block::Picture { picture: picture(words.detail, Some(svg)), width_mm: 90.0 },
        Block::Picture { picture: picture("", None), width_mm: 20.0 },
    ]
}

fn forms(words: &Words) -> Vec<Block> {
    vec![
        Block::Heading { level: 1, runs: runs(words.section), new_page: true },
        paragraph(words.lead),
        Block::WritingLines(6),
        Block::PageBreak,
        programme(words),
        paragraph(words.text),
    ]
}
