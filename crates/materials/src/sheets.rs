//! Sheets for answering on paper: one for every exercise of the programme, a page each.

use method::{Board, CardSet, Letter};
use office::Run;
use office::docx::{Block, Document, ParagraphStyle, Row};

use crate::blocks::{block_cell, bold_cell, cell, document, normal, plain_cell, row, styled, table, tall_row};
use crate::context::Context;

/// Answer sheets for the exercises of the programme.
pub(crate) fn sheets(context: &Context<'_>) -> Document {
    let mut blocks = vec![Block::Title(vec![Run::plain(context.say("sheets-name"))])];
    blocks.extend(crate::front::translation_note(context));
    let explain = context.say_with("sheets-explain", &[("people", context.meeting.participants.total().into())]);
    blocks.push(styled(ParagraphStyle::Normal, explain));
    let mut done: Vec<Letter> = Vec::new();
    let homework =
        context.not_planned().filter(|(_, outcome)| matches!(outcome, meeting::programme::Outcome::Homework(_)));
    let letters = context.planned().map(|(_, letter, _)| letter).chain(homework.map(|(letter, _)| letter));
    for letter in letters {
        if !done.contains(&letter) {
            done.push(letter);
            blocks.extend(sheet(context, letter));
        }
    }
    document(context, &context.say("sheets-name"), 12.0, blocks)
}

fn sheet(context: &Context<'_>, letter: Letter) -> Vec<Block> {
    let words = context.exercise(letter);
    let mut blocks = vec![crate::blocks::new_page_heading(1, context.exercise_title(letter))];
    blocks.push(styled(ParagraphStyle::Lead, &words.sheet.intro));
    blocks.push(side_line(context));
    let board = context.facts.exercise(letter).map_or(Board::None, |exercise| exercise.board);
    blocks.extend(match board {
        Board::MirrorScale => mirror_scale(context, letter),
        Board::CardSort => card_sort(context, letter),
        Board::Plane => plane(context, letter),
        Board::PlanSheet => plan_sheet(context, letter),
        Board::Agreement => door_check(context, letter),
        Board::None | Board::Piles | Board::Wall => None,
    });
    let lines = match (board, words.sheet.questions.len()) {
        (Board::Wall, _) => 4,
        (Board::MirrorScale | Board::CardSort | Board::Plane, _) => 2,
        (Board::PlanSheet, _) => 1,
        (_, 1) => 10,
        (_, 2) => 6,
        _ => 4,
    };
    for question in &words.sheet.questions {
        blocks.push(normal(vec![Run::bold(question)]));
        blocks.push(Block::WritingLines(lines));
    }
    blocks
}

/// "My side: ☐ informal ☐ formal ☐ bridge", in the order of the hosts; no name is asked.
fn side_line(context: &Context<'_>) -> Block {
    let [first, second] = context.sides();
    let options = [first, second, meeting::Side::Bridge].map(|side| format!("☐ {}", context.side_name(side)));
    let mut runs = vec![Run::bold(context.say("my-side")), Run::plain("  ")];
    runs.push(Run::plain(options.join("    ")));
    normal(runs)
}

/// Six wishes, scored twice from 1 to 5.
fn mirror_scale(context: &Context<'_>, letter: Letter) -> Option<Block> {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let scale = format!("1 = {} · 5 = {}", label("low"), label("high"));
    let mut rows = vec![row(vec![bold_cell(scale), bold_cell(label("wish")), bold_cell(label("guess"))])];
    let score = "1   2   3   4   5";
    for item in 1..=6 {
        rows.push(tall_row(
            vec![plain_cell(label(&format!("item_{item}"))), plain_cell(score), plain_cell(score)],
            13.0,
        ));
    }
    Some(table(vec![2.5, 1.2, 1.2], rows, &context.exercise(letter).name))
}

/// Four headings, theirs and ours.
fn card_sort(context: &Context<'_>, letter: Letter) -> Option<Block> {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let mut rows = vec![row(vec![bold_cell(""), bold_cell(label("theirs")), bold_cell(label("ours"))])];
    for heading in ["strength", "power", "expertise", "network"] {
        rows.push(tall_row(vec![bold_cell(label(heading)), plain_cell(""), plain_cell("")], 24.0));
    }
    rows.push(tall_row(vec![bold_cell(label("together")), wide("", 2)], 18.0));
    Some(table(vec![1.2, 2.0, 2.0], rows, &context.exercise(letter).name))
}

fn wide(text: &str, span: usize) -> office::docx::Cell {
    office::docx::Cell { span, ..plain_cell(text) }
}

/// Every form of cooperation with a box for now and a box for wanted.
fn plane(context: &Context<'_>, letter: Letter) -> Option<Block> {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let words = context.words.cards.get(&CardSet::Forms)?;
    let mut rows: Vec<Row> = vec![row(vec![
        bold_cell(context.say("table-card-number")),
        bold_cell(&words.title),
        bold_cell(label("now")),
        bold_cell(label("wanted")),
    ])];
    for (at, card) in context.facts.cards[&CardSet::Forms].iter().enumerate() {
        let front = words.card.get(&card.id).map_or("", |card| card.front.as_str());
        rows.push(row(vec![plain_cell((at + 1).to_string()), plain_cell(front), plain_cell("☐"), plain_cell("☐")]));
    }
    Some(table(vec![0.5, 3.0, 1.2, 1.2], rows, &context.exercise(letter).name))
}

/// The plan of a table.
fn plan_sheet(context: &Context<'_>, letter: Letter) -> Option<Block> {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let mut rows = vec![row(vec![bold_cell(context.say("plan-field")), bold_cell(context.say("plan-ours"))])];
    let fields = [
        ("goal", 18.0),
        ("for_whom", 12.0),
        ("who_brings_informal", 20.0),
        ("who_brings_formal", 20.0),
        ("roles", 20.0),
        ("first_step", 18.0),
        ("when", 10.0),
        ("who", 10.0),
    ];
    for (key, height) in fields {
        rows.push(tall_row(vec![bold_cell(label(key)), plain_cell("")], height));
    }
    Some(table(vec![1.2, 3.0], rows, &context.exercise(letter).name))
}

/// Four sentences to tick at the door.
fn door_check(context: &Context<'_>, letter: Letter) -> Option<Block> {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let yes_no = ["door-yes", "door-a-bit", "door-no"];
    let mut header = vec![bold_cell(context.say("door-check"))];
    header.extend(yes_no.map(|key| bold_cell(context.say(key))));
    let mut rows = vec![row(header)];
    for key in ["face_heard", "face_learned", "face_next", "face_again"] {
        let mut cells = vec![block_cell(vec![normal(vec![Run::plain(label(key))])])];
        cells.extend(yes_no.map(|_| cell(vec![Run::plain("☐")])));
        rows.push(tall_row(cells, 14.0));
    }
    Some(table(vec![3.0, 1.0, 1.0, 1.0], rows, context.say("door-check")))
}
