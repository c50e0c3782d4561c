//! Parts that several text documents share.

use meeting::Side;
use office::Run;
use office::docx::{Block, ParagraphStyle};

use crate::blocks::{
    block_cell, bold_cell, bullets, callout, cell, heading, normal, plain_cell, row, styled, table, text,
};
use crate::context::Context;

/// A mark on every translation that no native reader has checked.
pub(crate) fn translation_note(context: &Context<'_>) -> Option<Block> {
    let note = context.translation_note()?;
    Some(callout(context.theme.bridge, vec![styled(ParagraphStyle::Small, note)]))
}

/// When, where, what for, and who invites.
pub(crate) fn meeting_table(context: &Context<'_>) -> Block {
    let mut rows =
        vec![row(vec![bold_cell(context.say("table-meeting")), cell(vec![context.own_bold(&context.meeting.title)])])];
    let when = context.meeting.sessions.iter();
    let when =
        when.map(|session| normal(vec![Run::plain(context.day_and_clocks(session.starts, session.ends))])).collect();
    rows.push(row(vec![bold_cell(context.say("table-when")), block_cell(when)]));
    if let Some(place) = &context.meeting.place {
        rows.push(row(vec![bold_cell(context.say("table-where")), cell(vec![context.own(place)])]));
    }
    if let Some(aim) = &context.meeting.aim {
        rows.push(row(vec![bold_cell(context.say("table-aim")), cell(vec![context.own(aim)])]));
    }
    for side in context.sides() {
        let people = context.meeting.participants.count(side);
        let count = context.say_with("people", &[("n", people.into())]);
        let mut who = hosts(context, side);
        who.push(normal(vec![Run::plain(count)]));
        rows.push(row(vec![bold_cell(context.side_name(side)), block_cell(who)]));
    }
    let bridge = context.meeting.participants.count(Side::Bridge);
    if bridge > 0 {
        let count = context.say_with("people", &[("n", bridge.into())]);
        rows.push(row(vec![bold_cell(context.side_name(Side::Bridge)), plain_cell(count)]));
    }
    table(vec![1.0, 3.2], rows, context.say("table-meeting"))
}

/// The hosts of a side, a paragraph each.
pub(crate) fn hosts(context: &Context<'_>, side: Side) -> Vec<Block> {
    let mut hosts: Vec<Block> =
        context.meeting.hosts_of(side).map(|host| normal(vec![context.own(&host.organisation)])).collect();
    if hosts.is_empty() {
        hosts.push(normal(vec![Run::plain(context.say("host-still-open"))]));
    }
    hosts
}

/// As [`hosts`], with what each is.
fn hosts_and_kinds(context: &Context<'_>, side: Side) -> Vec<Block> {
    let mut blocks = hosts(context, side);
    for (block, host) in blocks.iter_mut().zip(context.meeting.hosts_of(side)) {
        if let (Block::Paragraph { runs, .. }, Some(kind)) = (block, context.kind_of(host)) {
            runs.extend([Run::plain(" · "), kind]);
        }
    }
    blocks
}

/// Offers and needs of both sides, beside each other in columns of one width.
pub(crate) fn who_we_are(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.handout.who;
    let sides = context.sides();
    let mut blocks = vec![heading(1, &words.title)];
    blocks.extend(text(&words.intro));
    let mut header = Vec::new();
    for side in sides {
        header.push(cell(vec![Run { color: Some(context.side_color(side)), ..Run::bold(context.side_name(side)) }]));
    }
    let mut rows = vec![row(header)];
    rows.push(row(sides.map(|side| block_cell(hosts_and_kinds(context, side))).to_vec()));
    for (title, offers) in [(&words.offers, true), (&words.needs, false)] {
        let column = |side: Side| {
            let mut column = vec![normal(vec![Run::bold(title)])];
            let mut lines: Vec<Vec<Run>> = Vec::new();
            for host in context.meeting.hosts_of(side) {
                let of_host = if offers { &host.offers } else { &host.needs };
                lines.extend(of_host.iter().map(|line| vec![context.own(line)]));
            }
            if lines.is_empty() {
                column.push(Block::WritingLines(2));
            } else {
                column.push(Block::List { marker: office::docx::ListMarker::Bullet, items: lines });
            }
            block_cell(column)
        };
        rows.push(row(sides.map(column).to_vec()));
    }
    blocks.push(table(vec![1.0, 1.0], rows, &words.title));
    blocks
}

/// Words explained.
pub(crate) fn glossary(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.glossary;
    let mut blocks = vec![heading(1, &words.title)];
    blocks.extend(text(&words.intro));
    let mut rows = vec![row(vec![bold_cell(context.say("table-word")), bold_cell(context.say("table-meaning"))])];
    rows.extend(words.terms.iter().map(|term| row(vec![bold_cell(&term.term), plain_cell(&term.meaning)])));
    blocks.push(table(vec![1.0, 2.6], rows, &words.title));
    blocks
}

/// How we speak with each other.
pub(crate) fn talking(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.background.talking;
    vec![heading(1, &words.title), bullets(&words.points)]
}
