//! Papers to print, cut and fold: cards, name cards, table signs, boards for the wall.

use meeting::Side;
use method::{Card, CardSet, CardSide, Heading, Letter};
use office::Color;
use pdf::{Board, Mark, Poster};

use crate::context::Context;

/// Empty cards at the end of a set, to write on.
const BLANK_CARDS: usize = 8;
/// Name cards without a name when names are known, for who comes along.
const BLANK_NAMES: usize = 4;

/// A set of exercise cards.
pub(crate) fn cards(context: &Context<'_>, set: CardSet) -> pdf::CardSet {
    let words = &context.words.cards[&set];
    let facts = context.facts.cards.get(&set).map(Vec::as_slice).unwrap_or_default();
    let mut explain = vec![words.explain.clone(), context.say("cards-print")];
    explain.extend(context.translation_note());
    pdf::CardSet {
        paper: paper(context, &words.title),
        name: words.title.clone(),
        explain,
        cards: facts.iter().map(|card| face(context, set, card)).collect(),
        blank: BLANK_CARDS,
    }
}

fn face(context: &Context<'_>, set: CardSet, card: &Card) -> pdf::Card {
    let words = context.words.cards[&set].card.get(&card.id);
    let (category, mark, color) = category(context, set, card);
    pdf::Card {
        front: words.map(|words| words.front.clone()).unwrap_or_default(),
        back: words.map(|words| words.back.clone()).unwrap_or_default(),
        category,
        mark,
        color,
    }
}

/// The band on a card: its word, its shape, its colour.
fn category(context: &Context<'_>, set: CardSet, card: &Card) -> (String, Mark, Color) {
    let theme = &context.theme;
    match set {
        CardSet::Strengths => {
            let side = card.side.unwrap_or(CardSide::Informal);
            let heading = card.heading.unwrap_or(Heading::Strength);
            let (label, mark) = match heading {
                Heading::Strength => ("strength", Mark::Circle),
                Heading::Power => ("power", Mark::Square),
                Heading::Expertise => ("expertise", Mark::Triangle),
                Heading::Network => ("network", Mark::Diamond),
            };
            let side = side_of(side);
            let word = format!("{} · {}", context.side_name(side), context.words.label(Letter('B'), label));
            (word, mark, context.side_color(side))
        }
        CardSet::Roles => {
            let by = card.held_by.as_deref().unwrap_or_default();
            match by {
                [one] => (context.side_name(side_of(*one)), Mark::Square, context.side_color(side_of(*one))),
                _ => (context.say("both-sides"), Mark::Circle, theme.bridge),
            }
        }
        // Where a form belongs on the plane is for the room to say.
        CardSet::Forms => (context.exercise(Letter('C')).name.clone(), Mark::Hexagon, theme.accent),
        CardSet::Statements => (context.exercise(Letter('A')).name.clone(), Mark::Star, theme.bridge),
        CardSet::Obstacles => (context.exercise(Letter('D')).name.clone(), Mark::Triangle, theme.accent),
    }
}

fn side_of(side: CardSide) -> Side {
    match side {
        CardSide::Informal => Side::Informal,
        CardSide::Formal => Side::Formal,
    }
}

/// Name cards: the chosen name, large; no function, no side.
pub(crate) fn name_cards(context: &Context<'_>) -> pdf::NameCards {
    let people = &context.meeting.participants.people;
    let names = people.iter().map(|person| pdf::Name::from(person.name.as_str())).collect();
    let blank = if people.is_empty() { usize::from(context.meeting.participants.total()) } else { BLANK_NAMES };
    pdf::NameCards {
        paper: paper(context, &context.say("name-cards-name")),
        caption: context.say("name-caption"),
        names,
        blank,
    }
}

/// A sign for every table.
pub(crate) fn table_signs(context: &Context<'_>) -> pdf::TableSigns {
    let label = |n: u16| context.say_with("table-label", &[("n", i64::from(n).into())]);
    pdf::TableSigns {
        paper: paper(context, &context.say("table-signs-name")),
        labels: (1..=context.meeting.tables()).map(label).collect(),
        fold: context.say("fold-here"),
    }
}

/// The board of an exercise, for the wall.
pub(crate) fn board(context: &Context<'_>, letter: Letter) -> Poster {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let board = match letter.0 {
        'A' => Board::Scale {
            items: (1..=6).map(|item| label(&format!("item_{item}"))).collect(),
            low: label("low"),
            high: label("high"),
            rows: [label("wish"), label("guess")],
            steps: 5,
        },
        'B' => Board::Columns {
            heads: ["theirs", "ours", "together"].map(label).to_vec(),
            rows: ["strength", "power", "expertise", "network"].map(label).to_vec(),
        },
        'C' => plane(context, label),
        _ => Board::Columns {
            heads: ["ours", "theirs", "together", "municipality"].map(label).to_vec(),
            rows: Vec::new(),
        },
    };
    Poster {
        paper: paper(context, &context.exercise_title(letter)),
        note: context.exercise(letter).slide.question.clone(),
        board,
    }
}

/// Informal starts at the left in every language: a mixed room looks at one board. The poster is mirrored in languages
/// written from the right, so there the words change places beforehand.
fn plane(context: &Context<'_>, label: impl Fn(&str) -> String) -> Board {
    let forms = &context.words.background.forms;
    let [mut left, mut right] = ["left", "right"].map(&label);
    let corners = [&forms.informal_community, &forms.formal_community, &forms.informal_family, &forms.formal_family];
    let mut quadrants = corners.map(String::clone);
    if context.language.rtl {
        std::mem::swap(&mut left, &mut right);
        quadrants.swap(0, 1);
        quadrants.swap(2, 3);
    }
    Board::Plane {
        left,
        right,
        top: label("top"),
        bottom: label("bottom"),
        quadrants,
        now: label("now"),
        wanted: label("wanted"),
    }
}

/// Properties, language and colours of a paper to print.
pub(crate) fn paper(context: &Context<'_>, title: &str) -> pdf::Paper {
    pdf::Paper {
        title: title.to_owned(),
        author: context.author(),
        language: context.language.clone(),
        created: context.created(),
        theme: context.theme.clone(),
    }
}
