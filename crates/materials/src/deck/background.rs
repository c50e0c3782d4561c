//! Slides with background: why this is hard, what each side brings, forms, roles, conditions, what makes it last.

use meeting::Side;
use meeting::programme::Slot;
use method::words::Headings;
use office::pptx::{Layout, Shape, Slide, Table, TableCell};

use super::{boards, bold, bullet, bullets, cell, notes, slide};
use crate::context::Context;

pub(super) fn why(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.why;
    points(context, slot, &words.title, &words.points, &words.text)
}

pub(super) fn roles(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.roles;
    points(context, slot, &words.title, &words.points, &words.text)
}

pub(super) fn conditions(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.conditions;
    points(context, slot, &words.title, &words.points, &words.text)
}

pub(super) fn lasting(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.lasting;
    points(context, slot, &words.title, &words.points, &words.text)
}

fn points(context: &Context<'_>, slot: &Slot, title: &str, points: &[String], text: &str) -> Slide {
    let mut slide = slide(Layout::Body, title);
    slide.bodies = vec![bullets(points)];
    slide.notes = notes::background(context, slot, text);
    slide
}

/// How we speak with each other; stays on the wall.
pub(super) fn talking(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.talking;
    let mut talking = slide(Layout::Body, &words.title);
    talking.bodies = vec![bullets(&words.points)];
    talking.notes = notes::around(context, notes::time(context, slot), "notes-talking", "notes-talking-watch");
    talking
}

/// The entries under one of the four headings.
type Entries = fn(&Headings) -> &Vec<String>;

/// What each side brings, under four headings.
pub(super) fn strengths(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.strengths;
    let mut strengths = slide(Layout::TitleOnly, &words.title);
    let sides = context.sides();
    let of = |side: Side| match side {
        Side::Formal => &words.formal,
        _ => &words.informal,
    };
    let mut rows = vec![vec![cell("")]];
    rows[0].extend(sides.map(|side| TableCell {
        paragraphs: vec![bold(context.side_name(side))],
        fill: Some(context.side_color(side)),
    }));
    let headings: [(&str, Entries); 4] = [
        ("strength", |headings| &headings.strength),
        ("power", |headings| &headings.power),
        ("expertise", |headings| &headings.expertise),
        ("network", |headings| &headings.network),
    ];
    for (label, entries) in headings {
        let mut row =
            vec![TableCell { paragraphs: vec![bold(context.words.label(method::Letter('B'), label))], fill: None }];
        row.extend(sides.map(|side| {
            let paragraphs = entries(of(side)).iter().map(bullet).collect();
            TableCell { paragraphs, fill: None }
        }));
        rows.push(row);
    }
    strengths.shapes = vec![Shape::Table(Table {
        frame: Layout::TitleOnly.room(),
        columns: vec![1.1, 2.4, 2.4],
        rows,
        alt: words.title.clone(),
        size_pt: 16.0,
    })];
    strengths.notes = notes::background(context, slot, &words.text);
    strengths
}

/// Forms of cooperation on two axes, with a name in each corner.
pub(super) fn forms(context: &Context<'_>, slot: &Slot) -> Slide {
    let words = &context.words.background.forms;
    let mut forms = slide(Layout::TitleOnly, &words.title);
    let names = [&words.informal_community, &words.formal_community, &words.informal_family, &words.formal_family];
    forms.shapes = boards::plane(context, names.map(|name| name.as_str()));
    forms.notes = notes::background(context, slot, &words.text);
    forms
}
