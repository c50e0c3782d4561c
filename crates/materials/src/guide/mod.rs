//! The facilitator's guide: from the first phone call to the last date.

mod exercises;
mod preparation;
mod run_sheet;

use office::Run;
use office::docx::{Block, Document, ListMarker, ParagraphStyle};

use crate::blocks::{
    block_cell, bold_cell, bullets, callout, document, heading, list, new_page_heading, normal, plain_cell, row,
    styled, table, text,
};
use crate::context::Context;

/// The facilitator's guide of a meeting.
pub(crate) fn guide(context: &Context<'_>) -> Document {
    let mut blocks = opening(context);
    blocks.extend(preparation::blocks(context));
    blocks.extend(run_sheet::blocks(context));
    blocks.extend(exercises::blocks(context));
    blocks.extend(equal_voice(context));
    blocks.extend(no_time(context));
    blocks.extend(tense(context));
    blocks.extend(around(context));
    blocks.extend(reference(context));
    document(context, &context.say("guide-name"), 10.0, blocks)
}

fn opening(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.guide;
    let mut blocks = vec![
        Block::Title(vec![Run::plain(context.say("guide-name"))]),
        Block::Subtitle(vec![context.own(&context.meeting.title)]),
    ];
    blocks.extend(crate::front::translation_note(context));
    blocks.push(crate::front::meeting_table(context));
    blocks.push(heading(1, &words.intro.title));
    blocks.extend(text(&words.intro.text));
    blocks.push(heading(1, &words.leading.title));
    blocks.push(bullets(&words.leading.points));
    blocks
}

fn equal_voice(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.guide.equal_voice;
    vec![
        new_page_heading(1, &words.title),
        heading(2, context.say("guide-do")),
        list(ListMarker::Bullet, &words.points),
        heading(2, context.say("guide-avoid")),
        list(ListMarker::Bullet, &words.avoid),
    ]
}

fn no_time(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.guide.no_time;
    let mut blocks = vec![heading(1, &words.title)];
    blocks.extend(text(&words.intro));
    blocks.push(list(ListMarker::Number, &words.points));
    blocks
}

fn tense(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.guide.tense;
    let mut blocks = vec![heading(1, &words.title)];
    blocks.extend(text(&words.intro));
    let header = ["tense-when", "tense-do", "tense-say"].map(|key| bold_cell(context.say(key))).to_vec();
    let mut rows = vec![row(header)];
    for situation in &words.situations {
        rows.push(row(vec![
            bold_cell(&situation.when),
            plain_cell(&situation.action),
            block_cell(vec![styled(ParagraphStyle::Normal, &situation.say)]),
        ]));
    }
    blocks.push(table(vec![1.2, 1.6, 1.6], rows, &words.title));
    blocks
}

/// Languages, the time between sessions, and afterwards.
fn around(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.guide;
    let mut blocks = vec![heading(1, &words.languages.title), bullets(&words.languages.points)];
    if context.meeting.sessions.len() > 1 {
        blocks.push(heading(1, &words.between.title));
        blocks.extend(text(&words.between.text));
    }
    blocks.push(heading(1, &words.after.title));
    blocks.push(bullets(&words.after.points));
    let dates = crate::follow_up::dates(context);
    let lines = dates.map(|(key, date)| context.say_with(key, &[("date", context.date(date).into())]));
    blocks.push(callout(context.theme.accent, vec![list(ListMarker::Check, lines)]));
    blocks
}

/// Background, practice, words explained, reading list.
fn reference(context: &Context<'_>) -> Vec<Block> {
    let background = &context.words.background;
    let mut blocks = vec![new_page_heading(1, context.say("guide-background"))];
    let texts = [
        (&background.why.title, &background.why.text),
        (&background.strengths.title, &background.strengths.text),
        (&background.forms.title, &background.forms.text),
        (&background.roles.title, &background.roles.text),
        (&background.conditions.title, &background.conditions.text),
        (&background.lasting.title, &background.lasting.text),
    ];
    for (title, body) in texts {
        blocks.push(heading(2, title));
        blocks.extend(text(body));
    }
    blocks.push(heading(2, &background.practice.title));
    blocks.extend(text(&background.practice.intro));
    blocks.push(bullets(&background.practice.examples));
    blocks.extend(crate::front::glossary(context));
    blocks.extend(reading(context));
    blocks
}

fn reading(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.reading;
    let mut blocks = vec![heading(1, &words.title)];
    blocks.extend(text(&words.intro));
    for work in &context.facts.works {
        let what = words.work.get(&work.id).map_or("", String::as_str);
        blocks.push(normal(vec![
            context.own_bold(&work.title),
            Run::plain(" — "),
            context.own(&work.authors),
            Run::plain(format!(", {}, ", work.year)),
            context.own(&work.publisher),
            Run::plain(". "),
            Run::plain(what),
        ]));
    }
    blocks
}
