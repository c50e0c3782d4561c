//! Every exercise of the programme, step by step.

use meeting::programme::Slot;
use method::{Groups, Letter, Per};
use office::docx::{Block, ListMarker, ParagraphStyle};

use crate::blocks::{bullets, callout, heading, list, new_page_heading, styled, text};
use crate::context::Context;
use crate::deck::{is_first, step_minutes};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut done: Vec<Letter> = Vec::new();
    let mut blocks = Vec::new();
    for (_, letter, slot) in context.planned() {
        // R opens several sessions; it is told once.
        if !done.contains(&letter) {
            blocks.extend(exercise(context, letter, &slot, done.is_empty()));
            done.push(letter);
        }
    }
    blocks
}

fn exercise(context: &Context<'_>, letter: Letter, slot: &Slot, new_page: bool) -> Vec<Block> {
    let words = context.exercise(letter);
    let title = context.exercise_title(letter);
    let groups = context.facts.exercise(letter).map_or(Groups::Plenary, |exercise| exercise.groups);
    let groups = context.say(match groups {
        Groups::Plenary => "groups-plenary",
        Groups::Pairs => "groups-pairs",
        Groups::Tables => "groups-tables",
    });
    let minutes = context.minutes(slot.minutes());
    let facts = [context.clocks(slot.starts, slot.ends), minutes, groups].join(" · ");
    let heading_of = if new_page { new_page_heading } else { heading };
    let mut blocks = vec![heading_of(1, title), styled(ParagraphStyle::Lead, facts)];
    blocks.extend(text(&words.purpose));
    blocks.extend(ready(context, letter));
    for folded in context.folded_into(letter) {
        let title = context.say_with("notes-folded", &[("exercise", context.exercise_title(folded).into())]);
        let mut inside = vec![
            styled(ParagraphStyle::Lead, title),
            styled(ParagraphStyle::Normal, &context.exercise(folded).when_left_out),
        ];
        if folded.0 == 'W' && is_first(context, letter) {
            inside.push(styled(ParagraphStyle::Say, &context.words.background.power.say));
        }
        blocks.push(callout(context.theme.bridge, inside));
    }
    blocks.push(heading(2, context.say("guide-steps")));
    for (at, (step, minutes)) in words.steps.iter().zip(step_minutes(context, letter, slot)).enumerate() {
        blocks.push(heading(3, format!("{}. {} · {}", at + 1, step.title, context.minutes(minutes))));
        blocks.extend(text(&step.action));
        blocks.extend(
            crate::context::paragraphs(&step.say).map(|runs| Block::Paragraph { style: ParagraphStyle::Say, runs }),
        );
    }
    blocks.push(heading(2, context.say("notes-watch")));
    blocks.push(bullets(&words.watch));
    let short = vec![
        styled(ParagraphStyle::Lead, context.say("notes-when-short")),
        styled(ParagraphStyle::Normal, &words.when_short),
    ];
    blocks.push(callout(context.theme.accent, short));
    blocks
}

/// What to set ready: actions, and things with their numbers.
fn ready(context: &Context<'_>, letter: Letter) -> Vec<Block> {
    let words = context.exercise(letter);
    let mut items: Vec<String> = words.prepare.clone();
    let materials = context.facts.exercise(letter).map(|exercise| exercise.materials.as_slice()).unwrap_or_default();
    for material in materials {
        let per = context.say(match material.per {
            Per::Person => "per-person",
            Per::Table => "per-table",
            Per::Side => "per-side",
            Per::Meeting => "per-meeting",
        });
        let name = context.words.materials.get(&material.id).map_or(material.id.as_str(), String::as_str);
        let places = [("n", i64::from(material.quantity).into()), ("name", name.into()), ("per", per.into())];
        items.push(context.say_with("material-per", &places));
    }
    vec![heading(2, context.say("notes-prepare")), list(ListMarker::Check, items)]
}
