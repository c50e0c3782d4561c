//! The run sheet: each session on one page, and why the programme is as it is.

use meeting::programme::{Cause, Outcome, What};
use office::Run;
use office::docx::{Block, ParagraphStyle};

use crate::blocks::{bold_cell, cell, heading, new_page_heading, plain_cell, row, styled, table};
use crate::context::Context;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for at in 0..context.programme.sessions.len() {
        blocks.extend(session(context, at));
    }
    blocks.extend(left_out(context));
    blocks
}

fn session(context: &Context<'_>, at: usize) -> Vec<Block> {
    let session = &context.programme.sessions[at];
    let title = context.say_with("run-sheet", &[("session", context.session_name(at).into())]);
    let mut blocks = vec![
        new_page_heading(1, &title),
        styled(ParagraphStyle::Lead, context.day_and_clocks(session.starts, session.ends)),
    ];
    let heads = ["table-time", "table-minutes", "table-what", "table-how", "table-first"];
    let mut rows = vec![row(heads.map(|key| bold_cell(context.say(key))).to_vec())];
    for slot in &session.slots {
        let (what, how, first) = match slot.what {
            What::Exercise(letter) => {
                let groups = context.facts.exercise(letter).map(|exercise| exercise.groups);
                let how = context.say(match groups {
                    Some(method::Groups::Tables) => "groups-tables",
                    Some(method::Groups::Pairs) => "groups-pairs",
                    _ => "groups-plenary",
                });
                let first = context.exercise(letter).steps.first().map_or("", |step| step.title.as_str());
                (cell(vec![Run::bold(context.exercise_title(letter))]), how, first.to_owned())
            }
            What::Break => (plain_cell(context.say("break")), String::new(), String::new()),
            What::Room => (plain_cell(context.say("room")), String::new(), String::new()),
        };
        let mut cells = vec![
            bold_cell(context.clock(slot.starts)),
            plain_cell(slot.minutes().to_string()),
            what,
            plain_cell(how),
            plain_cell(first),
        ];
        if slot.what == What::Break {
            cells.iter_mut().for_each(|cell| cell.fill = Some(context.theme.wash));
        }
        rows.push(row(cells));
    }
    let last = session.slots.last().map_or(session.starts, |slot| slot.ends);
    rows.push(row(vec![
        bold_cell(context.clock(last)),
        plain_cell(""),
        plain_cell(context.say("end")),
        plain_cell(""),
        plain_cell(""),
    ]));
    blocks.push(table(vec![0.7, 0.6, 2.8, 1.5, 1.9], rows, &title));
    if session.spare() > 0 {
        let spare = context.say_with("spare", &[("minutes", context.minutes(session.spare()).into())]);
        blocks.push(styled(ParagraphStyle::Normal, spare));
    }
    blocks
}

/// Exercises without a time of their own, and what to do in their place.
fn left_out(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (letter, outcome) in context.not_planned() {
        if blocks.is_empty() {
            blocks.push(heading(1, context.say("not-in-programme")));
        }
        let name = context.exercise_title(letter);
        let (key, into, cause) = match outcome {
            Outcome::FoldedInto(into, cause) => ("fate-folded", context.exercise_title(into), cause),
            Outcome::Homework(cause) => ("fate-homework", String::new(), cause),
            Outcome::LeftOut(cause) => ("fate-left-out", String::new(), cause),
            Outcome::Planned { .. } => continue,
        };
        let why = context.say(match cause {
            Cause::Hosts => "cause-hosts",
            Cause::NoTime => "cause-no-time",
        });
        let places = [("exercise", name.into()), ("into", into.into()), ("why", why.into())];
        blocks.push(Block::Paragraph {
            style: ParagraphStyle::Normal,
            runs: vec![Run::bold(context.say_with(key, &places))],
        });
        blocks.push(styled(ParagraphStyle::Normal, &context.exercise(letter).when_left_out));
    }
    blocks
}
