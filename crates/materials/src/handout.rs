//! The hand-out: for everyone who takes part, with room to write.

use meeting::programme::What;
use method::{Board, Letter};
use office::Run;
use office::docx::{Block, Document, ParagraphStyle};

use crate::blocks::{
    bullets, callout, cell, document, heading, new_page_heading, normal, plain_cell, row, styled, table, text,
};
use crate::context::Context;
use crate::front;

/// The hand-out of a meeting.
pub(crate) fn handout(context: &Context<'_>) -> Document {
    let words = &context.words.handout;
    let mut blocks = vec![
        Block::Title(vec![context.own(&context.meeting.title)]),
        Block::Subtitle(vec![Run::plain(context.say("handout-name"))]),
    ];
    blocks.extend(front::translation_note(context));
    blocks.push(heading(1, &words.welcome.title));
    blocks.extend(text(&words.welcome.text));
    blocks.push(front::meeting_table(context));
    blocks.push(Block::PageBreak);
    blocks.extend(front::who_we_are(context));
    blocks.extend(front::talking(context));
    blocks.extend(programme(context));
    blocks.extend(background(context));
    blocks.extend(sheets(context));
    blocks.extend(ending(context));
    document(context, &context.say("handout-name"), 12.0, blocks)
}

/// What we do, in order, without minutes.
fn programme(context: &Context<'_>) -> Vec<Block> {
    let title = context.say("programme");
    let mut blocks = vec![new_page_heading(1, &title)];
    for (at, session) in context.programme.sessions.iter().enumerate() {
        if context.programme.sessions.len() > 1 {
            blocks.push(heading(2, context.session_name(at)));
        }
        blocks.push(styled(ParagraphStyle::Lead, context.day_and_clocks(session.starts, session.ends)));
        let mut rows = vec![row(vec![
            cell(vec![Run::bold(context.say("table-what"))]),
            cell(vec![Run::bold(context.say("table-we-do"))]),
        ])];
        for slot in &session.slots {
            match slot.what {
                What::Exercise(letter) => rows.push(row(vec![
                    cell(vec![Run::bold(context.exercise_title(letter))]),
                    plain_cell(&context.exercise(letter).summary),
                ])),
                What::Break => rows.push(row(vec![plain_cell(context.say("break")), plain_cell("")])),
                What::Room => {}
            }
        }
        blocks.push(table(vec![1.4, 2.6], rows, &title));
    }
    blocks
}

fn background(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.background;
    let mut blocks = vec![new_page_heading(1, &words.why.title)];
    blocks.extend(text(&words.why.text));
    blocks.push(heading(1, &words.lasting.title));
    blocks.extend(text(&words.lasting.text));
    blocks
}

/// For every exercise of the programme a place to write.
fn sheets(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut done: Vec<Letter> = Vec::new();
    for (_, letter, _) in context.planned() {
        let board = context.facts.exercise(letter).map_or(Board::None, |exercise| exercise.board);
        // What is handed in stands on its own sheet, not in a paper that people take home.
        let is_handed_in = matches!(board, Board::MirrorScale | Board::Piles);
        if done.contains(&letter) || is_handed_in || letter.0 == 'R' {
            continue;
        }
        done.push(letter);
        let words = context.exercise(letter);
        if blocks.is_empty() {
            blocks.push(new_page_heading(1, context.say("handout-sheets")));
        }
        blocks.push(heading(2, context.exercise_title(letter)));
        blocks.push(normal(vec![Run::plain(&words.summary)]));
        for question in &words.sheet.questions {
            blocks.push(normal(vec![Run::bold(question)]));
            blocks.push(Block::WritingLines(2));
        }
    }
    blocks
}

fn ending(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.handout;
    let mut blocks = vec![new_page_heading(1, &words.after.title), bullets(&words.after.points)];
    let dates = crate::follow_up::dates(context);
    blocks.push(bullets(dates.map(|(key, date)| context.say_with(key, &[("date", context.date(date).into())]))));
    let mut help = vec![styled(ParagraphStyle::Lead, &words.help.title)];
    help.extend(text(&words.help.text));
    blocks.push(callout(context.theme.accent, help));
    blocks.push(heading(1, &words.privacy.title));
    blocks.extend(text(&words.privacy.text));
    blocks.push(heading(1, &words.notes.title));
    blocks.extend(text(&words.notes.intro));
    blocks.push(Block::WritingLines(4));
    blocks
}
