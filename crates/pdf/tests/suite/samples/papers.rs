//! Sample cards, names, signs, posters, plans and slips in Dutch and Arabic.

use office::{Color, Theme};
use pdf::{
    Board, Card, CardSet, Mark, Name, NameCards, Paper, Poster, Slip, Slips, TableSigns, WallPerson, WallPlan,
    WallRound, WallTable,
};

use super::language;

/// Properties of a sample.
pub(crate) fn paper(tag: &str, title: &str) -> Paper {
    Paper {
        title: title.into(),
        author: "El Noor en Team West".into(),
        language: language(tag),
        created: "2027-02-03T00:00:00Z".into(),
        theme: Theme::default(),
    }
}

/// Eleven cards in three categories, one of them long, and two empty ones.
pub(crate) fn card_set(tag: &str) -> CardSet {
    let rtl = language(tag).rtl;
    let pick = |nl: &'static str, ar: &'static str| if rtl { ar } else { nl };
    let categories = [
        (pick("Kracht", "القوة"), Mark::Circle, Color(0x9A, 0x4A, 0x1C)),
        (pick("Netwerk", "الشبكة"), Mark::Triangle, Color(0x2B, 0x57, 0x97)),
        (pick("Kennis en ervaring", "المعرفة والخبرة"), Mark::Star, Color(0x5B, 0x3F, 0x8C)),
    ];
    let long = pick(
        "Ouders vertellen ons vaak al vroeg wat er thuis speelt, omdat ze ons elke week zien bij de maaltijd, bij de les of langs het \
         veld, en omdat wij dezelfde taal spreken en weten hoe het is om hier te komen wonen zonder de weg te kennen.",
        "غالبًا ما يخبرنا الآباء والأمهات مبكرًا بما يحدث في البيت، لأنهم يروننا كل أسبوع عند الطعام أو في الدرس أو بجانب الملعب، \
         ولأننا نتكلم اللغة نفسها ونعرف معنى أن يسكن المرء هنا دون أن يعرف الطريق.",
    );
    let short = pick("Wij kennen de ouders bij naam.", "نعرف الآباء والأمهات بأسمائهم.");
    let back = pick("Wanneer merkte u dat? Vertel één moment.", "متى لاحظت ذلك؟ احكِ عن لحظة واحدة.");
    let card = |index: usize| {
        let (category, mark, color) = categories[index % 3];
        let front = if index == 4 { long } else { short };
        Card { front: front.into(), back: format!("{back} ({index})"), category: category.into(), mark, color }
    };
    CardSet {
        paper: paper(tag, pick("Kaarten bij oefening B: de kracht van de ander", "بطاقات التمرين ب: قوة الآخر")),
        name: pick("De kracht van de ander", "قوة الآخر").into(),
        explain: vec![
            pick(
                "Leg de kaarten open op tafel. Kies er samen vijf.",
                "ضعوا البطاقات مكشوفة على الطاولة. اختاروا معًا خمسًا.",
            )
            .into(),
            pick(
                "Druk dubbelzijdig af en laat de printer omslaan langs de lange kant. Knip langs de streepjes.",
                "اطبعوا على الوجهين مع القلب على الحافة الطويلة. قصّوا على طول العلامات.",
            )
            .into(),
        ],
        cards: (0..11).map(card).collect(),
        blank: 2,
    }
}

/// Names in three kinds of letters, one of them long.
pub(crate) fn name_cards(tag: &str) -> NameCards {
    let caption = if language(tag).rtl {
        "ما أفعله من أجل الآباء والأمهات:"
    } else {
        "Wat ik doe voor ouders:"
    };
    let names = ["Fatima", "يوسف", "ሰላም", "Олена", "Jan-Willem van der Meulen-Oosterbroek", "Çiğdem (tafel 3)"];
    NameCards {
        paper: paper(tag, if language(tag).rtl { "بطاقات الأسماء" } else { "Naamkaartjes" }),
        caption: caption.into(),
        names: names.map(Into::into).to_vec(),
        blank: 1,
    }
}

/// Two signs.
pub(crate) fn table_signs(tag: &str) -> TableSigns {
    let rtl = language(tag).rtl;
    TableSigns {
        paper: paper(tag, if rtl { "لافتات الطاولات" } else { "Tafelborden" }),
        labels: if rtl {
            vec!["طاولة 1".into(), "طاولة 2".into()]
        } else {
            vec!["Tafel 1".into(), "Tafel 2".into()]
        },
        fold: if rtl { "اطوِ هنا" } else { "hier vouwen" }.into(),
    }
}

/// One poster of each kind.
pub(crate) fn posters(tag: &str) -> [(&'static str, Poster); 4] {
    let rtl = language(tag).rtl;
    let pick = |nl: &str, ar: &str| if rtl { ar.to_owned() } else { nl.to_owned() };
    let poster = |title: String, note: String, board: Board| Poster { paper: paper(tag, &title), note, board };
    let plane = Board::Plane {
        left: pick("begint bij vrijwilligers", "يبدأ عند المتطوعين"),
        right: pick("begint bij beroepskrachten", "يبدأ عند المهنيين"),
        top: pick("voor de hele gemeenschap", "للمجتمع كله"),
        bottom: pick("voor één gezin", "لأسرة واحدة"),
        quadrants: [
            pick("Zij nodigen ons uit", "هم يدعوننا"),
            pick("Wij komen langs", "نحن نأتي"),
            pick("Samen naar één gezin", "معًا إلى أسرة واحدة"),
            pick("Doorverwijzen met een naam", "الإحالة باسم شخص"),
        ],
        now: pick("hier staan we nu", "نحن هنا الآن"),
        wanted: pick("hier willen we heen", "نريد أن نصل إلى هنا"),
    };
    let heads = vec![pick("Onze kracht", "قوتنا"), pick("Hun kracht", "قوتهم"), pick("Alleen samen", "معًا فقط")];
    let rows = vec![
        pick("Kracht", "القوة"),
        pick("Macht en middelen", "السلطة والوسائل"),
        pick("Kennis en ervaring", "المعرفة والخبرة"),
        pick("Netwerk", "الشبكة"),
    ];
    let items = vec![
        pick("Ouders weten ons te vinden", "الآباء يعرفون كيف يجدوننا"),
        pick("We kennen elkaar bij naam", "نعرف بعضنا بالاسم"),
        pick(
            "We beslissen samen over wat er met het geld gebeurt dat voor ouders bedoeld is",
            "نقرر معًا في شأن المال المخصص للآباء",
        ),
        pick("We leren van elkaar", "نتعلم من بعضنا"),
    ];
    let scale = Board::Scale {
        items,
        low: pick("niet belangrijk", "غير مهم"),
        high: pick("heel belangrijk", "مهم جدًا"),
        rows: [pick("Wij willen", "نحن نريد"), pick("Wij denken: zij willen", "نظن أنهم يريدون")],
        steps: 5,
    };
    let note = pick("Plak wat u op tafel koos.", "ألصقوا ما اخترتموه على الطاولة.");
    [
        ("plane", poster(pick("Vormen van samenwerken", "أشكال التعاون"), note.clone(), plane)),
        (
            "columns",
            poster(
                pick("De kracht van de ander", "قوة الآخر"),
                note.clone(),
                Board::Columns { heads: heads.clone(), rows },
            ),
        ),
        (
            "piles",
            poster(
                pick("Wie is aan zet?", "من عليه الدور؟"),
                String::new(),
                Board::Columns { heads, rows: Vec::new() },
            ),
        ),
        ("scale", poster(pick("Een (nieuw) beeld van elkaar", "صورة (جديدة) عن بعضنا"), note, scale)),
    ]
}

/// Chosen names in several kinds of letters, some of them long.
pub(crate) const CHOSEN: [&str; 14] = [
    "Fatima El Amrani",
    "يوسف عبد الرحمن",
    "ሰላም ተስፋይ",
    "Олена Ковальчук",
    "Jan-Willem van der Meulen-Oosterbroek",
    "Çiğdem (moeder van Ali)",
    "Henk",
    "نور الهدى",
    "Mevrouw De Vries",
    "ብርሃን",
    "Anne-Marie",
    "Mohammed B.",
    "Сергій",
    "Sanne Jansen",
];

/// A chosen name of its own for everyone.
fn chosen(person: usize) -> Name {
    let round = person / CHOSEN.len();
    let name = CHOSEN[person % CHOSEN.len()];
    if round == 0 { name.into() } else { format!("{name} {}", round + 1).as_str().into() }
}

/// A plan of so many people at so many tables; everyone moves on by another number of tables each round.
pub(crate) fn wall_plan(tag: &str, people: usize, tables: usize, rounds: usize) -> WallPlan {
    let rtl = language(tag).rtl;
    let pick = |nl: &'static str, ar: &'static str| if rtl { ar } else { nl };
    let (table, round) = (pick("Tafel", "طاولة"), pick("Ronde", "الجولة"));
    let place = |person: usize, round: usize| (person + person / tables * round) % tables;
    let seats = |round, table| (0..people).filter(|&person| place(person, round) == table).map(chosen).collect();
    let exercise = pick("Een (nieuw) beeld van elkaar", "صورة (جديدة) عن بعضنا البعض");
    let letters = ["A", "B", "C", "D", "E", "F", "G"];
    let one_round = |number: usize| WallRound {
        title: format!("{round} {} · {} · {exercise}", number + 1, letters[number % letters.len()]),
        short: format!("{round} {}", number + 1),
        tables: (0..tables)
            .map(|at| WallTable { label: format!("{table} {}", at + 1), names: seats(number, at) })
            .collect(),
    };
    let person = |person: usize| WallPerson {
        name: chosen(person),
        // Now and then someone goes home early.
        tables: (0..rounds)
            .map(|round| {
                if person % 9 == 8 && round + 1 == rounds {
                    String::new()
                } else {
                    (place(person, round) + 1).to_string()
                }
            })
            .collect(),
    };
    WallPlan {
        paper: paper(tag, pick("Wie zit waar", "من يجلس أين")),
        list_title: pick("Waar zit ik?", "أين أجلس؟").into(),
        name_head: pick("Naam", "الاسم").into(),
        rounds: (0..rounds).map(one_round).collect(),
        people: (0..people).map(person).collect(),
        foot: pick("Na de bijeenkomst: weggooien.", "بعد اللقاء: تُرمى هذه الورقة.").into(),
        signs: (1..=tables).map(|number| format!("{table} {number}")).collect(),
        fold: pick("hier vouwen", "اطوِ هنا").into(),
    }
}

/// So many slips with so many rounds.
pub(crate) fn slips(tag: &str, people: usize, rounds: usize) -> Slips {
    let plan = wall_plan(tag, people, people.div_ceil(5), rounds);
    let table = if language(tag).rtl { "طاولة" } else { "tafel" };
    let line = |(round, label): (&WallRound, &String)| match label.as_str() {
        "" => format!("{} · –", round.short),
        label => format!("{} · {table} {label}", round.short),
    };
    let slip = |person: &WallPerson| Slip {
        name: person.name.clone(),
        lines: plan.rounds.iter().zip(&person.tables).map(line).collect(),
    };
    let slips = plan.people.iter().map(slip).collect();
    Slips { paper: paper(tag, if language(tag).rtl { "قصاصات" } else { "Strookjes" }), slips, foot: plan.foot }
}

/// Names of 120 letters: without a place to break, of many words, in every kind of letters, in the widest letters.
pub(crate) fn long_names() -> [Name; 5] {
    [
        "Wolfeschlegelsteinhausenbergerdorff",
        "Maria de los Angeles Fernandez-Rodriguez y Garcia de la Vega ",
        "عبد الرحمن بن محمد بن عبد الله ",
        "ብርሃንተስፋይሰላም ገብረመድህን ",
        "WWWWWWWWWW Щ",
    ]
    .map(|part| part.chars().cycle().take(120).collect::<String>().as_str().into())
}

/// The plan with a long name for everyone.
pub(crate) fn with_long_names(mut plan: WallPlan) -> WallPlan {
    let mut long = long_names().into_iter().cycle();
    let seats = plan.rounds.iter_mut().flat_map(|round| &mut round.tables).flat_map(|table| &mut table.names);
    let names = seats.chain(plan.people.iter_mut().map(|person| &mut person.name));
    names.zip(&mut long).for_each(|(name, long)| *name = long);
    plan
}
