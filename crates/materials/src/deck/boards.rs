//! Templates of the boards, to fill in on the screen or to draw over on paper.

use meeting::Side;
use meeting::programme::Slot;
use method::{Board, Letter};
use office::pptx::{Align, Frame, Layout, Outline, Paragraph, SLIDE_WIDTH_MM, Shape, Slide, Table, TableCell, TextBox};
use office::{Color, Run};

use super::{bold, cell, notes, slide};
use crate::context::Context;

/// The slide with the board of an exercise, if it has one.
pub(super) fn board(context: &Context<'_>, letter: Letter, board: Board, slot: &Slot) -> Option<Slide> {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let shapes = match board {
        Board::None | Board::Wall => return None,
        Board::MirrorScale => vec![mirror_scale(context, letter)],
        Board::CardSort => vec![card_sort(context, letter)],
        Board::Plane => plane(context, [""; 4]),
        Board::Piles => vec![piles(context, letter)],
        Board::PlanSheet => vec![plan_sheet(context, letter)],
        Board::Agreement => {
            let heads = ["clause", "owner_informal", "owner_formal", "date"].map(label);
            vec![blank_table(&heads, &[3.0, 1.5, 1.5, 1.2], 4, &context.exercise(letter).name)]
        }
    };
    let title = context.say_with("board-of", &[("exercise", context.exercise_title(letter).into())]);
    let mut slide = slide(Layout::TitleOnly, title);
    slide.shapes = shapes;
    slide.notes = notes::board(context, letter, slot);
    Some(slide)
}

/// Per item and side: the wish beside what the other side guessed.
fn mirror_scale(context: &Context<'_>, letter: Letter) -> Shape {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let (wish, guess) = (label("wish"), label("guess"));
    let mut header = vec![cell("")];
    for side in context.sides() {
        for what in [&wish, &guess] {
            let paragraphs = vec![bold(context.side_name(side)), super::plain(what)];
            header.push(TableCell { paragraphs, fill: Some(context.side_color(side)) });
        }
    }
    let mut rows = vec![header];
    for item in 1..=6 {
        let mut row = vec![cell(label(&format!("item_{item}")))];
        row.extend((0..4).map(|_| cell("")));
        rows.push(row);
    }
    table(rows, vec![2.6, 1.0, 1.0, 1.0, 1.0], 15.0, &context.exercise(letter).name)
}

/// Four headings by three columns.
fn card_sort(context: &Context<'_>, letter: Letter) -> Shape {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let mut rows = vec![vec![cell(""), cell(label("theirs")), cell(label("ours")), cell(label("together"))]];
    for heading in ["strength", "power", "expertise", "network"] {
        let mut row = vec![TableCell { paragraphs: vec![bold(label(heading))], fill: Some(context.theme.wash) }];
        row.extend((0..3).map(|_| cell("")));
        rows.push(row);
    }
    table(rows, vec![1.2, 1.6, 1.6, 1.6], 18.0, &context.exercise(letter).name)
}

/// Piles with whose move each is.
fn piles(context: &Context<'_>, letter: Letter) -> Shape {
    let heads =
        ["pile", "ours", "theirs", "together", "municipality"].map(|key| context.words.label(letter, key).to_owned());
    blank_table(&heads, &[2.2, 1.0, 1.0, 1.0, 1.0], 5, &context.exercise(letter).name)
}

/// The plan of a table, field by field.
fn plan_sheet(context: &Context<'_>, letter: Letter) -> Shape {
    let label = |key: &str| context.words.label(letter, key).to_owned();
    let mut rows = vec![vec![cell(context.say("plan-field")), cell(context.say("plan-ours"))]];
    for key in ["goal", "for_whom", "who_brings_informal", "who_brings_formal", "roles", "first_step", "when", "who"] {
        rows.push(vec![TableCell { paragraphs: vec![bold(label(key))], fill: Some(context.theme.wash) }, cell("")]);
    }
    table(rows, vec![1.4, 3.6], 16.0, &context.exercise(letter).name)
}

fn blank_table(heads: &[String], columns: &[f32], rows: usize, alt: &str) -> Shape {
    let mut all = vec![heads.iter().map(cell).collect::<Vec<_>>()];
    all.extend((0..rows).map(|_| heads.iter().map(|_| cell("")).collect()));
    table(all, columns.to_vec(), 16.0, alt)
}

fn table(rows: Vec<Vec<TableCell>>, columns: Vec<f32>, size_pt: f32, alt: &str) -> Shape {
    Shape::Table(Table { frame: Layout::TitleOnly.room(), columns, rows, alt: alt.to_owned(), size_pt })
}

/// Two axes with their ends named, and a name in each corner (top left, top right, bottom left, bottom right).
/// The same in both directions of writing: a mixed room looks at one board, and the facilitator says "left" and "right".
pub(super) fn plane(context: &Context<'_>, corners: [&str; 4]) -> Vec<Shape> {
    let shapes = plane_from_left(context, corners);
    if context.language.rtl { shapes.into_iter().map(mirrored).collect() } else { shapes }
}

/// A shape mirrored beforehand, so that it stands where it was when the deck is mirrored.
fn mirrored(shape: Shape) -> Shape {
    let over = |x: f32, width: f32| SLIDE_WIDTH_MM - x - width;
    match shape {
        Shape::Box(mut text) => {
            text.frame.x = over(text.frame.x, text.frame.width);
            Shape::Box(text)
        }
        Shape::Line { from, to, color, width_pt, arrow } => {
            Shape::Line { from: (over(from.0, 0.0), from.1), to: (over(to.0, 0.0), to.1), color, width_pt, arrow }
        }
        other => other,
    }
}

fn plane_from_left(context: &Context<'_>, corners: [&str; 4]) -> Vec<Shape> {
    let label = |key: &str| context.words.label(Letter('C'), key).to_owned();
    let ink = context.theme.ink;
    let (left, right, top, bottom) = (74.0, 264.0, 64.0, 158.0);
    let (middle_x, middle_y) = ((left + right) / 2.0, (top + bottom) / 2.0);
    let line = |from, to| Shape::Line { from, to, color: ink, width_pt: 2.0, arrow: true };
    let mut shapes = vec![
        line((middle_x, middle_y), (right, middle_y)),
        line((middle_x, middle_y), (left, middle_y)),
        line((middle_x, middle_y), (middle_x, top)),
        line((middle_x, middle_y), (middle_x, bottom)),
    ];
    let end = |x: f32, y: f32, width: f32, text: String, color: Color| {
        caption(Frame { x, y, width, height: 16.0 }, vec![Run { color: Some(color), ..Run::bold(text) }], 15.0, None)
    };
    shapes.push(end(20.0, middle_y - 8.0, 52.0, label("left"), context.side_color(Side::Informal)));
    shapes.push(end(266.0, middle_y - 8.0, 52.0, label("right"), context.side_color(Side::Formal)));
    shapes.push(end(middle_x - 70.0, top - 14.0, 140.0, label("top"), ink));
    shapes.push(end(middle_x - 70.0, bottom - 1.0, 140.0, label("bottom"), ink));
    let places = [(82.0, 74.0), (176.0, 74.0), (82.0, 122.0), (176.0, 122.0)];
    for ((x, y), text) in places.into_iter().zip(corners).filter(|(_, text)| !text.is_empty()) {
        let frame = Frame { x, y, width: 80.0, height: 26.0 };
        shapes.push(caption(frame, vec![Run::plain(text)], 16.0, Some(context.theme.wash)));
    }
    shapes
}

fn caption(frame: Frame, runs: Vec<Run>, size_pt: f32, fill: Option<Color>) -> Shape {
    Shape::Box(TextBox {
        frame,
        outline: Outline::Rounded,
        fill,
        line: None,
        size_pt,
        middle: true,
        paragraphs: vec![Paragraph { runs, align: Some(Align::Center), ..Paragraph::default() }],
    })
}

/// Four faces with a sentence each, for the short evaluation at the door.
pub(super) fn door_check(context: &Context<'_>, slot: &Slot) -> Slide {
    let mut check = slide(Layout::TitleOnly, context.say("door-check"));
    for (at, key) in ["face_heard", "face_learned", "face_next", "face_again"].into_iter().enumerate() {
        let x = 20.0 + 75.5 * at as f32;
        check.shapes.extend(crate::faces::face(context, x + 21.0, 62.0, 30.0, at));
        let frame = Frame { x, y: 100.0, width: 71.5, height: 40.0 };
        let text = context.words.label(Letter('F'), key);
        check.shapes.push(caption(frame, vec![Run::plain(text)], 20.0, Some(context.theme.wash)));
    }
    check.notes = notes::board(context, Letter('F'), slot);
    check
}
