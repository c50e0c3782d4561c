//! Decks to test with: one that has everything, in two directions, and small ones.

use crate::png::png;
use office::pptx::*;
use office::{Color, Language, Picture, Run, Script, Theme};

/// Dutch, the language of the left-to-right deck.
pub(crate) fn dutch() -> Language {
    Language { tag: "nl-NL".into(), rtl: false, script: Script::Latin }
}

/// Arabic, the language of the right-to-left deck.
pub(crate) fn arabic() -> Language {
    Language { tag: "ar-SA".into(), rtl: true, script: Script::Arabic }
}

/// Tigrinya, in Ethiopic letters.
pub(crate) fn tigrinya() -> Language {
    Language { tag: "ti-ER".into(), rtl: false, script: Script::Ethiopic }
}

/// The smallest deck: no footer, the slides given.
pub(crate) fn deck(language: Language, slides: Vec<Slide>) -> Deck {
    Deck {
        title: "Samen sterker".into(),
        subject: "Eerste bijeenkomst".into(),
        author: "Vereniging Noor en Buurtteam West".into(),
        language,
        created: "2027-02-03T00:00:00Z".into(),
        theme: Theme::default(),
        footer: String::new(),
        slides,
    }
}

/// A slide with nothing but a title.
pub(crate) fn slide(layout: Layout, title: &str) -> Slide {
    Slide { layout, title: vec![Run::plain(title)], bodies: Vec::new(), shapes: Vec::new(), notes: Vec::new() }
}

/// A paragraph of one plain run.
pub(crate) fn paragraph(text: &str, marker: Marker) -> Paragraph {
    Paragraph { runs: vec![Run::plain(text)], marker, align: None }
}

/// One paragraph for each text.
pub(crate) fn body(marker: Marker, texts: &[&str]) -> Vec<Paragraph> {
    texts.iter().map(|text| paragraph(text, marker)).collect()
}

/// A box with a short text.
pub(crate) fn text_box(frame: Frame, text: &str) -> TextBox {
    TextBox {
        frame,
        outline: Outline::Rectangle,
        fill: None,
        line: None,
        size_pt: 20.0,
        middle: true,
        paragraphs: vec![Paragraph { align: Some(Align::Center), ..paragraph(text, Marker::None) }],
    }
}

/// A frame in millimetres.
pub(crate) fn frame(x: f32, y: f32, width: f32, height: f32) -> Frame {
    Frame { x, y, width, height }
}

/// A table of the given texts.
pub(crate) fn table(frame: Frame, rows: &[&[&str]]) -> Table {
    let cell = |text: &&str| TableCell { paragraphs: vec![paragraph(text, Marker::None)], fill: None };
    Table {
        frame,
        columns: rows.first().map_or(Vec::new(), |row| vec![1.0; row.len()]),
        rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        alt: rows.first().map_or(String::new(), |row| row.join(", ")),
        size_pt: 20.0,
    }
}

/// Texts of [`full`] in one language.
struct Words {
    title: &'static str,
    subtitle: &'static str,
    section: &'static str,
    why: &'static str,
    bullets: [&'static str; 4],
    compare: &'static str,
    informal: [&'static str; 3],
    formal: [&'static str; 3],
    question: &'static str,
    hint: &'static str,
    pause: &'static str,
    until: &'static str,
    table: [[&'static str; 3]; 4],
    both: &'static str,
    note: &'static str,
    picture: &'static str,
}

const DUTCH: Words = Words {
    title: "Samen sterker voor ouders in West",
    subtitle: "Bijeenkomst van Vereniging Noor en Buurtteam West, 3 februari 2027",
    section: "Deel 1. Verkennen: een (nieuw) beeld van elkaar",
    why: "Waarom we hier zijn",
    bullets: [
        "Ouders zoeken eerst steun bij mensen die zij kennen en vertrouwen",
        "Vrijwilligers en beroepskrachten weten weinig van elkaars werk",
        "Iedereen heeft een eigen kracht, en niemand kan het alleen",
        "Vandaag maken we afspraken die beide kanten nakomen",
    ],
    compare: "Wat elke kant meebrengt",
    informal: ["Informeel", "Kent de gezinnen en de taal", "Is er ook in het weekend"],
    formal: ["Formeel", "Kent de regels en de wegen", "Heeft tijd en middelen voor hulp"],
    question: "Wat willen wij van elkaar, en wat denken wij dat de ander wil?",
    hint: "Schrijf eerst alleen, vijf minuten. Daarna in tweetallen.",
    pause: "Pauze",
    until: "tot 20:15 uur",
    table: [
        ["Afspraak", "Wie", "Wanneer"],
        ["Elke maand samen koffie in het buurthuis", "Samira en Joost", "Vanaf 1 maart"],
        ["Een gezin mag altijd om iemand van de vereniging vragen", "Buurtteam", "Meteen"],
        ["We bellen elkaar als er iets misgaat, en niet een week later", "Allebei", "Altijd"],
    ],
    both: "Samen",
    note: "Vertel kort waarom deze avond er is. Noem het verschil in macht één keer hardop.",
    picture: "Een brug over een rivier",
};

const ARABIC: Words = Words {
    title: "معًا أقوى من أجل الآباء والأمهات في الحي الغربي",
    subtitle: "لقاء جمعية نور وفريق الحي الغربي، 3 فبراير 2027",
    section: "الجزء 1: نستكشف صورة (جديدة) بعضنا عن بعض",
    why: "لماذا نحن هنا",
    bullets: [
        "يبحث الآباء والأمهات أولًا عن الدعم عند أشخاص يعرفونهم ويثقون بهم",
        "يعرف المتطوعون والمهنيون القليل عن عمل بعضهم بعضًا",
        "لكل واحد قوته الخاصة ولا أحد يستطيع وحده",
        "اليوم نتفق على أمور يلتزم بها الطرفان",
    ],
    compare: "ما الذي يقدمه كل طرف",
    informal: ["غير رسمي", "يعرف الأسر واللغة", "موجود أيضًا في نهاية الأسبوع"],
    formal: ["رسمي", "يعرف القواعد والطرق", "لديه وقت ووسائل للمساعدة"],
    question: "ماذا نريد بعضنا من بعض، وماذا نظن أن الآخر يريد؟",
    hint: "اكتب أولًا وحدك خمس دقائق، ثم اعملوا اثنين اثنين.",
    pause: "استراحة",
    until: "حتى الساعة 20:15",
    table: [
        ["الاتفاق", "من", "متى"],
        ["قهوة معًا كل شهر في بيت الحي", "سميرة ويوست", "من 1 مارس"],
        ["يحق للأسرة دائمًا أن تطلب شخصًا من الجمعية", "فريق الحي", "فورًا"],
        ["نتصل ببعضنا إذا حدث خطأ ولا ننتظر أسبوعًا", "الطرفان", "دائمًا"],
    ],
    both: "معًا",
    note: "قل باختصار لماذا هذا المساء. اذكر الفرق في القوة مرة واحدة بصوت عالٍ.",
    picture: "جسر فوق نهر",
};

/// A deck with each layout, tables, boxes, arrows, pictures and notes; in Arabic when `rtl`, else in Dutch.
pub(crate) fn full(rtl: bool) -> Deck {
    let (words, language) = if rtl { (ARABIC, arabic()) } else { (DUTCH, dutch()) };
    let other = if rtl { dutch() } else { arabic() };
    let quote = Run::plain(if rtl { DUTCH.why } else { ARABIC.why }).in_language(other);
    let theme = Theme::default();
    let with_body = |layout, title: &str, bodies: Vec<Vec<Paragraph>>| Slide {
        bodies,
        notes: body(Marker::None, &[words.note]),
        ..slide(layout, title)
    };
    let column = |texts: [&str; 3]| {
        let mut column = body(Marker::Bullet, &texts);
        column[0] = Paragraph { runs: vec![Run::bold(texts[0])], ..Paragraph::default() };
        column
    };
    let mut mixed = body(Marker::Number, &words.bullets[..2]);
    mixed.push(Paragraph { runs: vec![quote.clone()], ..Paragraph::default() });
    mixed.extend(body(Marker::Number, &words.bullets[2..]));
    mixed.push(Paragraph {
        runs: vec![Run::plain(format!("{} ", words.both)), Run { text: "«Brug!»".into(), italic: true, ..quote }],
        ..Paragraph::default()
    });
    let rows: Vec<&[&str]> = words.table.iter().map(<[&str; 3]>::as_slice).collect();
    let mut slides = vec![
        with_body(Layout::Title, words.title, vec![body(Marker::None, &[words.subtitle])]),
        with_body(Layout::Section, words.section, vec![body(Marker::None, &[words.hint])]),
        with_body(Layout::Body, words.why, vec![body(Marker::Bullet, &words.bullets)]),
        with_body(Layout::Body, words.why, vec![mixed]),
        with_body(Layout::TwoColumns, words.compare, vec![column(words.informal), column(words.formal)]),
        with_body(Layout::Statement, words.question, vec![body(Marker::None, &[words.hint])]),
        with_body(Layout::Break, words.pause, vec![body(Marker::None, &[words.until])]),
        Slide {
            shapes: vec![Shape::Table(Table {
                columns: vec![3.0, 1.5, 1.2],
                ..table(Layout::TitleOnly.room(), &rows)
            })],
            ..slide(Layout::TitleOnly, words.table[0][0])
        },
        Slide { shapes: diagram(&words, &theme), ..slide(Layout::TitleOnly, words.compare) },
    ];
    let svg =
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><rect width="8" height="4" fill="#888"/></svg>"##;
    let picture = Picture { png: png(8, 4, [136, 136, 136]), svg: Some(svg.into()), alt: words.picture.into() };
    slides.push(Slide {
        shapes: vec![
            Shape::Picture { frame: frame(18.0, 56.0, 140.0, 70.0), picture: picture.clone() },
            Shape::Picture {
                frame: frame(240.0, 56.0, 80.0, 110.0),
                picture: Picture { alt: String::new(), ..picture },
            },
        ],
        ..slide(Layout::TitleOnly, words.picture)
    });
    Deck { title: words.title.into(), footer: words.subtitle.into(), ..deck(language, slides) }
}

/// Two boxes with arrows to a third.
fn diagram(words: &Words, theme: &Theme) -> Vec<Shape> {
    let framed = |x: f32, y: f32, text: &str, outline: Outline, fill: Option<Color>, line: Option<Color>| {
        Shape::Box(TextBox { outline, fill, line, ..text_box(frame(x, y, 84.0, 34.0), text) })
    };
    let arrow =
        |from: (f32, f32), to: (f32, f32)| Shape::Line { from, to, color: theme.accent, width_pt: 2.5, arrow: true };
    vec![
        framed(18.0, 60.0, words.informal[0], Outline::Rounded, Some(theme.informal), None),
        framed(18.0, 124.0, words.formal[0], Outline::Rounded, Some(theme.formal), None),
        framed(230.0, 92.0, words.both, Outline::Ellipse, Some(theme.wash), Some(theme.bridge)),
        framed(124.0, 56.0, words.hint, Outline::Rectangle, None, Some(theme.line)),
        arrow((102.0, 84.0), (228.0, 104.0)),
        arrow((102.0, 140.0), (228.0, 114.0)),
    ]
}
