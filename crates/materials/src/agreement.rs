//! The blank form for agreements: both sides, one weight.

use meeting::Side;
use office::Run;
use office::docx::{Block, Document, ParagraphStyle};

use crate::blocks::{
    block_cell, bold_cell, cell, document, heading, new_page_heading, plain_cell, row, styled, table, tall_row, text,
};
use crate::context::Context;

/// The form for agreements of a meeting.
pub(crate) fn agreement(context: &Context<'_>) -> Document {
    let words = &context.words.agreement;
    let mut blocks =
        vec![Block::Title(vec![Run::plain(&words.title)]), Block::Subtitle(vec![context.own(&context.meeting.title)])];
    blocks.extend(crate::front::translation_note(context));
    blocks.extend(text(&words.intro));
    blocks.push(parties(context));
    blocks.push(heading(1, context.say("agreement-clauses")));
    blocks.push(clauses(context));
    blocks.push(new_page_heading(1, context.say("agreement-subjects")));
    for (at, subject) in words.subjects.iter().enumerate() {
        blocks.push(heading(2, format!("{}. {}", at + 1, subject.name)));
        blocks.push(styled(ParagraphStyle::Small, &subject.hint));
        blocks.push(Block::WritingLines(2));
    }
    blocks.push(heading(1, context.say("agreement-dates")));
    blocks.push(dates(context));
    blocks.push(heading(1, context.say("agreement-sign")));
    blocks.extend(text(&words.sign));
    blocks.push(signatures(context));
    blocks.push(styled(ParagraphStyle::Small, &words.language_rule));
    document(context, &words.title, 12.0, blocks)
}

fn label(context: &Context<'_>, key: &str) -> String {
    context.words.label(method::Letter('F'), key).to_owned()
}

fn side_head(context: &Context<'_>, side: Side) -> office::docx::Cell {
    cell(vec![Run { color: Some(context.side_color(side)), ..Run::bold(context.side_name(side)) }])
}

/// Organisations, contact persons and stand-ins, side by side.
fn parties(context: &Context<'_>) -> Block {
    let sides = context.sides();
    let mut header = vec![bold_cell("")];
    header.extend(sides.map(|side| side_head(context, side)));
    let mut organisations = vec![bold_cell(context.say("table-organisation"))];
    organisations.extend(sides.map(|side| match context.meeting.hosts_of(side).next() {
        Some(_) => block_cell(crate::front::hosts(context, side)),
        None => plain_cell(""),
    }));
    let mut rows = vec![row(header), tall_row(organisations, 12.0)];
    for name in [context.say("contact-person"), label(context, "stand_in"), context.say("reach-how")] {
        rows.push(tall_row(vec![bold_cell(name), plain_cell(""), plain_cell("")], 12.0));
    }
    table(vec![1.0, 1.6, 1.6], rows, context.say("agreement-parties"))
}

fn clauses(context: &Context<'_>) -> Block {
    let heads = ["clause", "owner_informal", "owner_formal", "date"].map(|key| bold_cell(label(context, key)));
    let mut rows = vec![row(heads.to_vec())];
    rows.extend((0..6).map(|_| tall_row((0..4).map(|_| plain_cell("")).collect(), 18.0)));
    table(vec![1.9, 1.4, 1.4, 1.1], rows, context.say("agreement-clauses"))
}

fn dates(context: &Context<'_>) -> Block {
    let mut rows = vec![row(vec![bold_cell(context.say("table-when")), bold_cell(context.say("agreement-look-back"))])];
    for (key, date) in crate::follow_up::dates(context) {
        let line = context.say_with(key, &[("date", context.date(date).into())]);
        rows.push(tall_row(vec![plain_cell(line), plain_cell("")], 11.0));
    }
    table(vec![1.6, 2.0], rows, context.say("agreement-dates"))
}

fn signatures(context: &Context<'_>) -> Block {
    let sides = context.sides();
    let mut rows = vec![row(sides.map(|side| side_head(context, side)).to_vec())];
    for key in ["sign-name", "sign-date", "sign-signature"] {
        let height = if key == "sign-signature" { 26.0 } else { 12.0 };
        rows.push(tall_row(sides.map(|_| plain_cell(context.say(key))).to_vec(), height));
    }
    table(vec![1.0, 1.0], rows, context.say("agreement-sign"))
}
