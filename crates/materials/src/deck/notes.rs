//! Speaker notes: time, what to say, what to watch.

use meeting::programme::Slot;
use method::Letter;
use office::pptx::Paragraph;

use super::{bold, bullets, is_first, plain};
use crate::context::Context;

/// When it is, and how long it takes.
pub(super) fn time(context: &Context<'_>, slot: &Slot) -> Paragraph {
    let clocks = context.clocks(slot.starts, slot.ends);
    bold(format!("{} · {}", clocks, context.minutes(slot.minutes())))
}

/// Under a heading such as "Zeg": what the facilitator says.
pub(super) fn say(context: &Context<'_>, text: &str) -> Vec<Paragraph> {
    let mut notes = vec![bold(context.say("notes-say"))];
    notes.extend(text.split('\n').map(plain));
    notes
}

/// Under a heading: what to watch for.
pub(super) fn watch(context: &Context<'_>, points: &[String]) -> Vec<Paragraph> {
    let mut notes = vec![bold(context.say("notes-watch"))];
    notes.extend(bullets(points));
    notes
}

/// Notes of a slide around the exercises: when, what the facilitator does (text `key`), says (`key-say`), watches for.
pub(super) fn around(context: &Context<'_>, when: Paragraph, key: &str, watch: &str) -> Vec<Paragraph> {
    let mut notes = vec![when, plain(context.say(key))];
    notes.extend(say(context, &context.say(&format!("{key}-say"))));
    notes.extend([bold(context.say("notes-watch")), plain(context.say(watch))]);
    notes
}

/// Notes of a slide that gives background: what it is for, and the text in full.
pub(super) fn background(context: &Context<'_>, slot: &Slot, text: &str) -> Vec<Paragraph> {
    let mut notes = vec![time(context, slot)];
    notes.extend(say(context, text));
    notes.extend([bold(context.say("notes-watch")), plain(context.say("notes-background-watch"))]);
    notes
}

/// Notes of the first slide of an exercise: time, purpose, and what is folded into it.
pub(super) fn start(context: &Context<'_>, letter: Letter, slot: &Slot) -> Vec<Paragraph> {
    let words = context.exercise(letter);
    let mut notes = vec![time(context, slot), plain(&words.purpose)];
    for folded in context.folded_into(letter) {
        let title = context.exercise_title(folded);
        notes.push(bold(context.say_with("notes-folded", &[("exercise", title.into())])));
        notes.push(plain(&context.exercise(folded).when_left_out));
        if folded.0 == 'W' && is_first(context, letter) {
            notes.extend(say(context, &context.words.background.power.say));
        }
    }
    notes
}

/// After [`start`] when the steps stand on a slide of their own, so that there is room here: what lies ready, what to say
/// first, and what to watch for.
pub(super) fn first_step(context: &Context<'_>, letter: Letter) -> Vec<Paragraph> {
    let words = context.exercise(letter);
    let mut notes = Vec::new();
    if !words.prepare.is_empty() {
        notes.push(bold(context.say("notes-prepare")));
        notes.extend(bullets(&words.prepare));
    }
    notes.extend(words.steps.first().into_iter().flat_map(|step| say(context, &step.say)));
    notes.extend(watch(context, &words.watch));
    notes
}

/// Notes of the slide with the steps: for each its minutes, what people do, what to say.
pub(super) fn steps(context: &Context<'_>, letter: Letter, slot: &Slot) -> Vec<Paragraph> {
    let words = context.exercise(letter);
    let mut notes = vec![time(context, slot)];
    for (step, minutes) in words.steps.iter().zip(step_minutes(context, letter, slot)) {
        notes.push(bold(format!("{} · {}", step.title, context.minutes(minutes))));
        notes.push(plain(&step.action));
        notes.push(plain(context.say_with("notes-say-inline", &[("text", step.say.clone().into())])));
    }
    notes.extend(watch(context, &words.watch));
    notes.push(bold(context.say("notes-when-short")));
    notes.push(plain(&words.when_short));
    notes
}

/// Notes of the slide with the board: the last step, and what to watch for.
pub(super) fn board(context: &Context<'_>, letter: Letter, slot: &Slot) -> Vec<Paragraph> {
    let words = context.exercise(letter);
    let mut notes = vec![time(context, slot)];
    if let Some(last) = words.steps.last() {
        notes.push(plain(&last.action));
        notes.extend(say(context, &last.say));
    }
    notes.extend(watch(context, &words.watch));
    notes
}

/// Minutes of each step in this slot.
pub(crate) fn step_minutes(context: &Context<'_>, letter: Letter, slot: &Slot) -> Vec<u16> {
    context.facts.exercise(letter).map(|exercise| exercise.step_minutes(slot.minutes())).unwrap_or_default()
}
