//! What to do beforehand, with dates counted back from the meeting; and what must lie ready, counted from the people.

use std::collections::BTreeMap;

use jiff::ToSpan;
use method::{Per, Who};
use office::Run;
use office::docx::{Block, ListMarker};

use crate::blocks::{block_cell, bold_cell, heading, list, plain_cell, row, table, text};
use crate::context::Context;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = tasks(context);
    blocks.extend(people(context));
    blocks.extend(materials(context));
    blocks
}

fn tasks(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words.guide.preparation;
    let first = context.meeting.sessions.first().map_or(context.made_on, |session| session.starts.date());
    let last = crate::follow_up::last_day(context);
    let mut blocks = vec![heading(1, &words.title)];
    blocks.extend(text(&words.intro));
    let mut rows = vec![row(vec![
        bold_cell(context.say("table-date")),
        bold_cell(context.say("table-task")),
        bold_cell(context.say("table-who")),
    ])];
    for task in &context.facts.tasks {
        let from = if task.days < 0 { last } else { first };
        let day = from - i64::from(task.days).days();
        let who = match task.who {
            Who::Host => "who-host",
            Who::Facilitator => "who-facilitator",
            Who::Both => "who-both",
        };
        let what = words.task.get(&task.id).map_or("", String::as_str);
        rows.push(row(vec![
            plain_cell(context.date(day)),
            block_cell(vec![list(ListMarker::Check, [what])]),
            plain_cell(context.say(who)),
        ]));
    }
    blocks.push(table(vec![1.1, 3.2, 1.5], rows, &words.title));
    blocks
}

/// From which organisations people come, what they need and which languages they speak, counted and without names; nothing as long as nobody is known.
fn people(context: &Context<'_>) -> Vec<Block> {
    let people = &context.meeting.participants.people;
    let needs = counted(people.iter().flat_map(|person| &person.needs));
    let spoken = counted(people.iter().flat_map(|person| &person.languages));
    let from = counted(people.iter().filter_map(|person| person.organisation.as_ref()));
    if from.is_empty() && needs.is_empty() && spoken.is_empty() {
        return Vec::new();
    }
    let own = |(word, count): (&str, usize)| vec![context.own(word), Run::plain(format!(": {count}"))];
    let spoken = spoken.into_iter().map(|(code, count)| {
        let key = format!("speaks-{code}");
        let name = if context.speech.knows(&key) { Run::plain(context.say(&key)) } else { Run::plain(code) };
        vec![name, Run::plain(format!(": {count}"))]
    });
    let column = |items: Vec<Vec<Run>>| block_cell(vec![Block::List { marker: ListMarker::Bullet, items }]);
    let title = context.say("people-coming");
    let heads = ["table-organisation", "people-need", "people-speak"];
    let header = row(heads.map(|key| bold_cell(context.say(key))).to_vec());
    let from = from.into_iter().map(own).collect();
    let needs = needs.into_iter().map(own).collect();
    let cells = row(vec![column(from), column(needs), column(spoken.collect())]);
    vec![heading(1, &title), table(vec![1.4, 1.0, 1.0], vec![header, cells], title)]
}

/// How often each word occurs, most often first.
fn counted<'a>(words: impl Iterator<Item = &'a String>) -> Vec<(&'a str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    words.for_each(|word| *counts.entry(word).or_default() += 1);
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    counts
}

/// The list of materials, with how many of each. The same thing asked by two exercises is added up.
fn materials(context: &Context<'_>) -> Vec<Block> {
    let title = context.say("materials-list");
    let people = context.meeting.participants.total();
    let count = |per: Per| match per {
        Per::Person => people,
        Per::Table => context.meeting.tables(),
        Per::Side => 2,
        Per::Meeting => 1,
    };
    // In the order of the programme; R first where there is more than one session.
    let mut order: Vec<&str> = Vec::new();
    let mut counted: BTreeMap<&str, (u16, Vec<String>)> = BTreeMap::new();
    for (_, letter, _) in context.planned() {
        let Some(exercise) = context.facts.exercise(letter) else { continue };
        for material in &exercise.materials {
            if !order.contains(&material.id.as_str()) {
                order.push(&material.id);
            }
            let entry = counted.entry(&material.id).or_default();
            entry.0 += material.quantity * count(material.per);
            let name = if letter.0 == 'R' { context.exercise(letter).name.clone() } else { letter.to_string() };
            if !entry.1.contains(&name) {
                entry.1.push(name);
            }
        }
    }
    let numbers = [("people", people.into()), ("tables", context.meeting.tables().into())];
    let mut blocks = vec![
        heading(1, &title),
        crate::blocks::styled(
            office::docx::ParagraphStyle::Normal,
            context.say_with("materials-counted-for", &numbers),
        ),
    ];
    let mut rows = vec![row(vec![
        bold_cell(context.say("table-number")),
        bold_cell(context.say("table-material")),
        bold_cell(context.say("table-for")),
    ])];
    for id in order {
        let (number, letters) = &counted[id];
        let name = context.words.materials.get(id).map_or(id, String::as_str);
        rows.push(row(vec![
            plain_cell(number.to_string()),
            block_cell(vec![list(ListMarker::Check, [name])]),
            plain_cell(letters.join(", ")),
        ]));
    }
    blocks.push(table(vec![0.7, 3.6, 1.0], rows, &title));
    blocks
}
