//! The slides of one exercise: its question, its steps, its board, and the background that belongs to it.

use meeting::programme::Slot;
use method::{Board, Letter};
use office::Run;
use office::pptx::{Layout, Marker, Paragraph, Slide};

use super::{background, boards, bullets, notes, plain, slide};
use crate::context::Context;

pub(super) fn slides(context: &Context<'_>, letter: Letter, slot: &Slot) -> Vec<Slide> {
    let before = match letter.0 {
        'A' => vec![background::why(context, slot)],
        'C' => vec![background::forms(context, slot)],
        'E' => vec![background::roles(context, slot)],
        _ => Vec::new(),
    };
    let after = match letter.0 {
        'W' => vec![background::talking(context, slot)],
        'B' => vec![background::strengths(context, slot)],
        'E' => vec![background::conditions(context, slot)],
        'F' => vec![boards::door_check(context, slot), background::lasting(context, slot)],
        _ => Vec::new(),
    };
    let mut slides = before;
    slides.push(question(context, letter, slot));
    if has_steps_slide(letter) {
        slides.push(steps(context, letter, slot));
    }
    let board = context.facts.exercise(letter).map_or(Board::None, |exercise| exercise.board);
    slides.extend(boards::board(context, letter, board, slot));
    slides.extend(after);
    slides
}

/// Small exercises show their steps on their first slide.
fn has_steps_slide(letter: Letter) -> bool {
    !matches!(letter.0, 'W' | 'K' | 'R' | 'G')
}

/// The question of the exercise, large.
fn question(context: &Context<'_>, letter: Letter, slot: &Slot) -> Slide {
    let words = context.exercise(letter);
    let mut question = slide(Layout::Statement, &words.slide.question);
    let until = context.say_with("until", &[("time", context.clock(slot.ends).into())]);
    let mut body = vec![Paragraph {
        runs: vec![Run::bold(format!("{} · {until}", context.exercise_title(letter)))],
        ..Paragraph::default()
    }];
    body.extend(words.slide.points.iter().map(plain));
    question.bodies = vec![body];
    question.notes = notes::start(context, letter, slot);
    if has_steps_slide(letter) {
        question.notes.extend(notes::first_step(context, letter));
    } else {
        question.notes.extend(notes::steps(context, letter, slot).into_iter().skip(1));
    }
    question
}

/// The steps, numbered, with the minutes of each.
fn steps(context: &Context<'_>, letter: Letter, slot: &Slot) -> Slide {
    let words = context.exercise(letter);
    let title = context.say_with("steps-of", &[("exercise", context.exercise_title(letter).into())]);
    let mut steps = slide(Layout::Body, title);
    let minutes = notes::step_minutes(context, letter, slot);
    let mut body: Vec<Paragraph> = Vec::new();
    for (step, minutes) in words.steps.iter().zip(minutes) {
        body.push(Paragraph {
            runs: vec![
                Run::bold(&step.title),
                Run::plain(format!(" · {}. {}", context.minutes(minutes), first_sentence(&step.action))),
            ],
            marker: Marker::Number,
            align: None,
        });
    }
    let folded: Vec<String> = context
        .folded_into(letter)
        .filter(|folded| folded.0 == 'D')
        .map(|folded| context.exercise(folded).slide.question.clone())
        .collect();
    body.extend(bullets(&folded));
    steps.bodies = vec![body];
    steps.notes = notes::steps(context, letter, slot);
    steps
}

/// A text up to its first full stop that is followed by a space.
fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| &text[..first.len() + 1])
}
