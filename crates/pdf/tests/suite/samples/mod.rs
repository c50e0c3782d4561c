//! Sample papers for tests, for measuring and for looking at: every kind of block, in several languages.

pub(crate) mod papers;

use office::docx::{Block, Cell, Document, ListMarker, ParagraphStyle, Row, Table};
use office::{Color, Language, Picture, Run, Script, Theme};

/// A 1 by 1 pixel PNG, grey.
pub(crate) const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, b'I', b'D', b'A', b'T', 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00,
    0x00, 0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
];

const BRIDGE_SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 110"><path d="M10 90 H310" stroke="#1D4E5F" stroke-width="6"/><path d="M30 90 Q160 -40 290 90" fill="none" stroke="#9A4A1C" stroke-width="6"/><circle cx="30" cy="90" r="9" fill="#2B5797"/><circle cx="290" cy="90" r="9" fill="#5B3F8C"/></svg>"##;

/// One of the languages of the samples.
pub(crate) fn language(tag: &str) -> Language {
    let script = match &tag[..2] {
        "ar" => Script::Arabic,
        "ti" => Script::Ethiopic,
        "uk" => Script::Cyrillic,
        _ => Script::Latin,
    };
    Language { tag: tag.into(), rtl: script == Script::Arabic, script }
}

/// Sentences of one language, to fill a document with.
pub(crate) struct Words {
    pub(crate) tag: &'static str,
    pub(crate) title: &'static str,
    pub(crate) subtitle: &'static str,
    pub(crate) chapter: &'static str,
    pub(crate) section: &'static str,
    pub(crate) sentences: [&'static str; 5],
    pub(crate) say: &'static str,
    pub(crate) items: [&'static str; 3],
    pub(crate) heads: [&'static str; 3],
    pub(crate) mixed: &'static str,
}

pub(crate) const WORDS: [Words; 4] = [
    Words {
        tag: "nl-NL",
        title: "Samen om ouders heen",
        subtitle: "Draaiboek voor de bijeenkomst op 3 februari 2027",
        chapter: "Een (nieuw) beeld van elkaar",
        section: "Wat u nodig heeft",
        sentences: [
            "Iedereen vult twee keer in, in stilte: wat willen wij van de samenwerking, en wat denk ik dat de ander wil?",
            "Daarna ziet de zaal per kant de wens naast de gok.",
            "Het verschil is het gesprek waard: hier begint het kennismaken pas echt.",
            "Neem de tijd, en laat wie weinig zegt als eerste aan het woord.",
            "Schrijf op wat er gezegd wordt in de woorden van wie het zegt.",
        ],
        say: "Welkom allemaal. Vanmiddag kijken we eerst naar elkaar, en daarna pas naar wat we samen kunnen doen.",
        items: ["Een tafel per vier tot zes mensen", "De kaarten, één stapel per tafel", "Stiften en een vel papier"],
        heads: ["Tijd", "Wat", "Wie"],
        mixed: "De moskee (met 12 vrijwilligers) heet: ",
    },
    Words {
        tag: "ar-SA",
        title: "معًا حول الآباء والأمهات",
        subtitle: "دليل اللقاء في 3 فبراير 2027",
        chapter: "صورة (جديدة) عن بعضنا البعض",
        section: "ما الذي تحتاجونه",
        sentences: [
            "يجيب كل شخص مرتين، في صمت: ماذا نريد من التعاون، وماذا أظن أن الطرف الآخر يريد؟",
            "ثم ترى القاعة، لكل طرف، الرغبة بجانب التخمين.",
            "الفرق يستحق الحديث: هنا يبدأ التعارف الحقيقي.",
            "خذوا وقتكم، ودعوا من يتكلم قليلًا يبدأ أولًا.",
            "اكتبوا ما يقال بكلمات من يقوله (حتى 12 كلمة).",
        ],
        say: "أهلًا بكم جميعًا. ننظر اليوم أولًا إلى بعضنا البعض، ثم إلى ما يمكننا أن نفعله معًا.",
        items: ["طاولة لكل أربعة إلى ستة أشخاص", "البطاقات، مجموعة لكل طاولة", "أقلام وورقة كبيرة"],
        heads: ["الوقت", "ماذا", "من"],
        mixed: "اسم الفريق (مع 12 متطوعًا) هو: ",
    },
    Words {
        tag: "ti-ER",
        title: "ብሓባር ኣብ ጎኒ ወለዲ",
        subtitle: "መምርሒ ናይ ኣኼባ 3 ለካቲት 2027",
        chapter: "ሓድሽ ስእሊ ናይ ነንሕድሕድና",
        section: "እንታይ የድሊ",
        sentences: [
            "ነፍሲ ወከፍ ሰብ ክልተ ግዜ ብስቕታ ይምልስ፦ ካብ ምትሕብባር እንታይ ንደሊ፧",
            "ድሕሪኡ እቲ ኣዳራሽ ድሌትን ግምትን ጎኒ ንጎኒ ይርኢ።",
            "እቲ ፍልልይ ንዘተ ዝበቅዕ እዩ፦ ምልላይ ኣብዚ ይጅምር።",
            "ግዜ ውሰዱ፣ ሒደት ዝዛረብ ሰብ ቅድሚት ይዛረብ።",
            "ዝተባህለ ብቓላት ናይቲ ዝተዛረበ ጸሓፍዎ።",
        ],
        say: "እንቋዕ ብደሓን መጻእኩም። ሎሚ ቅድም ንነንሕድሕድና ንርአ፣ ድሕሪኡ ብሓባር እንታይ ክንገብር ከም እንኽእል።",
        items: ["ንኣርባዕተ ክሳብ ሽዱሽተ ሰብ ሓንቲ ጣውላ", "ካርድታት", "ብርዕን ወረቐትን"],
        heads: ["ሰዓት", "እንታይ", "መን"],
        mixed: "ስም ናይቲ ጉጅለ (12 ሰባት)፦ ",
    },
    Words {
        tag: "uk-UA",
        title: "Разом поруч із батьками",
        subtitle: "Посібник до зустрічі 3 лютого 2027 року",
        chapter: "(Новий) образ одне одного",
        section: "Що вам потрібно",
        sentences: [
            "Кожен відповідає двічі, мовчки: чого ми хочемо від співпраці і чого, на мою думку, хоче інша сторона?",
            "Потім зала бачить бажання поруч зі здогадом.",
            "Різниця варта розмови: тут і починається знайомство.",
            "Не поспішайте, і нехай першим говорить той, хто говорить мало.",
            "Записуйте сказане словами того, хто це сказав.",
        ],
        say: "Вітаємо всіх. Сьогодні ми спершу подивимося одне на одного, а потім на те, що можемо зробити разом.",
        items: ["Один стіл на чотирьох-шістьох людей", "Картки, по стосу на стіл", "Фломастери та аркуш паперу"],
        heads: ["Час", "Що", "Хто"],
        mixed: "Назва групи (12 волонтерів): ",
    },
];

/// A document with nothing in it.
pub(crate) fn empty(tag: &str) -> Document {
    Document {
        title: "Proef".into(),
        subject: String::new(),
        author: "El Noor en Team West".into(),
        language: language(tag),
        created: "2027-02-03T00:00:00Z".into(),
        theme: Theme::default(),
        header: Vec::new(),
        footer: Vec::new(),
        size_pt: 11.0,
        blocks: Vec::new(),
    }
}

/// A document with one normal paragraph of text.
pub(crate) fn with_text(tag: &str, text: &str) -> Document {
    Document { blocks: vec![paragraph(ParagraphStyle::Normal, text)], ..empty(tag) }
}

/// A document with every kind of block and as many chapters as asked; a chapter is about two pages.
pub(crate) fn guide(words: &Words, chapters: usize) -> Document {
    let mut blocks = vec![
        Block::Title(vec![Run::plain(words.title)]),
        Block::Subtitle(vec![Run::plain(words.subtitle)]),
        paragraph(ParagraphStyle::Lead, words.sentences[2]),
        picture(words),
    ];
    for number in 0..chapters {
        chapter(words, number, &mut blocks);
    }
    Document {
        title: words.title.into(),
        subject: words.subtitle.into(),
        header: vec![Run::plain(words.title)],
        footer: vec![Run::plain("El Noor · Team West")],
        blocks,
        ..empty(words.tag)
    }
}

fn chapter(words: &Words, number: usize, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, &format!("{} {}", words.chapter, number + 1), number > 0));
    blocks.push(paragraph(ParagraphStyle::Normal, &prose(words, number)));
    blocks.push(paragraph(ParagraphStyle::Say, words.say));
    blocks.push(paragraph(ParagraphStyle::Say, words.sentences[3]));
    blocks.push(heading(2, words.section, false));
    blocks.push(list(ListMarker::Bullet, words));
    blocks.push(list(ListMarker::Number, words));
    blocks.push(list(ListMarker::Check, words));
    blocks.push(Block::Callout {
        color: Color(0x9A, 0x4A, 0x1C),
        blocks: vec![
            Block::Paragraph { style: ParagraphStyle::Normal, runs: vec![Run::bold(words.section)] },
            paragraph(ParagraphStyle::Normal, words.sentences[4]),
            list(ListMarker::Bullet, words),
        ],
    });
    blocks.push(Block::Paragraph { style: ParagraphStyle::Normal, runs: mixed(words) });
    blocks.push(heading(3, words.heads[1], false));
    blocks.push(table(words, number));
    blocks.push(paragraph(ParagraphStyle::Normal, &prose(words, number + 1)));
    blocks.push(paragraph(ParagraphStyle::Small, words.sentences[0]));
    blocks.push(Block::WritingLines(4));
}

/// Sentences in an order of their own for each number, so that no two paragraphs are alike.
fn prose(words: &Words, number: usize) -> String {
    (0..6).map(|i| format!("{} ({}).", words.sentences[(i + number) % 5], number * 7 + i)).collect::<Vec<_>>().join(" ")
}

/// A line with names in two other languages, with brackets and numbers around them.
pub(crate) fn mixed(words: &Words) -> Vec<Run> {
    vec![
        Run::plain(words.mixed),
        Run::plain("جمعية النور (12)").in_language(language("ar-SA")),
        Run::plain(", 45 "),
        Run { italic: true, ..Run::plain("Team West (Utrecht)!").in_language(language("nl-NL")) },
        Run::plain(" ["),
        Run::plain("ማሕበር ሓድነት").in_language(language("ti-ER")),
        Run::plain("]."),
    ]
}

fn table(words: &Words, number: usize) -> Block {
    let header = Row { cells: words.heads.iter().map(|head| cell(head)).collect(), height_mm: 0.0 };
    let row = |i: usize| Row {
        cells: vec![
            cell(&format!("{}:{:02}", 9 + i, number)),
            cell(words.sentences[(i + number) % 5]),
            Cell { fill: i.is_multiple_of(2).then_some(Color(0xFB, 0xF3, 0xEC)), ..cell(words.items[i % 3]) },
        ],
        height_mm: if i == 5 { 18.0 } else { 0.0 },
    };
    let mut rows = vec![header];
    rows.extend((0..6).map(row));
    rows.push(Row { cells: vec![Cell { span: 2, ..cell(words.items[0]) }, cell("")], height_mm: 14.0 });
    Block::Table(Table { columns: vec![0.15, 0.5, 0.35], header_rows: 1, rows, alt: words.section.into() })
}

pub(crate) fn cell(text: &str) -> Cell {
    Cell { blocks: vec![paragraph(ParagraphStyle::Normal, text)], fill: None, span: 1 }
}

pub(crate) fn heading(level: u8, text: &str, new_page: bool) -> Block {
    Block::Heading { level, runs: vec![Run::plain(text)], new_page }
}

pub(crate) fn paragraph(style: ParagraphStyle, text: &str) -> Block {
    Block::Paragraph { style, runs: vec![Run::plain(text)] }
}

fn list(marker: ListMarker, words: &Words) -> Block {
    Block::List { marker, items: words.items.iter().map(|item| vec![Run::plain(*item)]).collect() }
}

fn picture(words: &Words) -> Block {
    let picture = Picture { png: PNG.to_vec(), svg: Some(BRIDGE_SVG.into()), alt: words.section.into() };
    Block::Picture { picture, width_mm: 80.0 }
}
