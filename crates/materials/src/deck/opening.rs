//! Slides around the exercises: title, aim, who we are, programme, breaks, and what comes after.

use meeting::programme::{Slot, What};
use meeting::{Host, Side};
use office::Run;
use office::pptx::{Align, Frame, Layout, Outline, Paragraph, Shape, Slide, Table, TableCell, TextBox};

use super::{bold, bullet, cell, first_that_fits, notes, plain, runs, slide};
use crate::context::Context;

/// How much is shown of what hosts wrote; the hand-out has it all.
#[derive(Clone, Copy)]
struct Most {
    /// Lines of offers or of needs of one side.
    lines: usize,
    /// Characters of a line.
    characters: usize,
    /// Characters of the name of a host.
    name: usize,
}

/// From as much as can be read from the back of a room to what fits for twelve hosts with the longest of texts.
const MOST: [Most; 6] = [
    Most { lines: 5, characters: 300, name: 120 },
    Most { lines: 5, characters: 150, name: 80 },
    Most { lines: 4, characters: 100, name: 60 },
    Most { lines: 3, characters: 80, name: 40 },
    Most { lines: 2, characters: 60, name: 25 },
    Most { lines: 1, characters: 40, name: 15 },
];

pub(super) fn slides(context: &Context<'_>) -> Vec<Slide> {
    let mut slides = vec![title(context)];
    if let Some(aim) = &context.meeting.aim {
        let mut statement = slide(Layout::Statement, "");
        statement.title = vec![context.own(aim)];
        statement.bodies = vec![vec![plain(context.say("aim-of-meeting"))]];
        statement.notes = welcome_notes(context, "notes-aim");
        slides.push(statement);
    }
    slides.push(who_we_are(context));
    slides
}

/// Title slide; both sides in boxes of one size.
pub(super) fn title(context: &Context<'_>) -> Slide {
    let mut title = slide(Layout::Title, "");
    title.title = vec![context.own(&context.meeting.title)];
    let mut lines: Vec<Paragraph> = context
        .meeting
        .sessions
        .iter()
        .map(|session| plain(context.day_and_clocks(session.starts, session.ends)))
        .collect();
    if lines.len() > 3 {
        let (first, last) = (context.meeting.sessions.first(), context.meeting.sessions.last());
        let days: Vec<String> = [first, last].into_iter().flatten().map(|s| context.day(s.starts.date())).collect();
        lines = vec![plain(days.join(" – "))];
    }
    lines.extend(context.meeting.place.iter().map(|place| runs(vec![context.own(place)])));
    title.bodies = vec![lines];
    let [first, second] = context.sides();
    let shapes = |most| vec![host_box(context, first, 20.0, most), host_box(context, second, 172.0, most)];
    let tries = MOST.map(|most| Slide { shapes: shapes(most), ..title.clone() });
    Slide { notes: welcome_notes(context, "notes-title"), ..first_that_fits(context, tries) }
}

fn host_box(context: &Context<'_>, side: Side, x: f32, most: Most) -> Shape {
    let color = context.side_color(side);
    let name = Paragraph {
        runs: vec![Run { color: Some(color), ..Run::bold(context.side_name(side)) }],
        align: Some(Align::Center),
        ..Paragraph::default()
    };
    let mut paragraphs = vec![name];
    paragraphs
        .extend(hosts(context, side, most).into_iter().map(|host| Paragraph { align: Some(Align::Center), ..host }));
    Shape::Box(TextBox {
        frame: Frame { x, y: 128.0, width: 146.0, height: 44.0 },
        outline: Outline::Rounded,
        fill: Some(context.theme.background),
        line: Some(color),
        size_pt: 20.0,
        middle: true,
        paragraphs,
    })
}

/// The hosts of a side, a paragraph each; more than three in one.
fn hosts(context: &Context<'_>, side: Side, most: Most) -> Vec<Paragraph> {
    let names = context.meeting.hosts_of(side).count();
    if names == 0 || names > 3 {
        return vec![runs(context.hosts_of(side).into_iter().map(|run| shortened(run, most.name)).collect())];
    }
    let names = context.meeting.hosts_of(side).map(|host| shortened(context.own(&host.organisation), most.name));
    names.map(|name| runs(vec![name])).collect()
}

fn welcome_notes(context: &Context<'_>, key: &str) -> Vec<Paragraph> {
    let starts = context.session_starts().next().map(|start| context.clock(start)).unwrap_or_default();
    let when = bold(context.say_with("notes-before-start", &[("time", starts.into())]));
    let mut notes = notes::around(context, when, key, "notes-title-watch");
    notes.extend(context.translation_note().map(plain));
    notes
}

/// The run with at most `most` characters and an ellipsis behind them, if it has more; cut between words where that can be.
fn shortened(run: Run, most: usize) -> Run {
    let Some((end, _)) = run.text.char_indices().nth(most) else { return run };
    let cut = &run.text[..end];
    let cut = cut.rsplit_once(' ').map_or(cut, |(words, _)| words).trim_end_matches(|c: char| !c.is_alphanumeric());
    Run { text: format!("{cut}…"), ..run }
}

/// Offers and needs of both sides beside each other.
fn who_we_are(context: &Context<'_>) -> Slide {
    let who = first_that_fits(context, MOST.map(|most| offers_and_needs(context, most)));
    Slide { notes: welcome_notes(context, "notes-who"), ..who }
}

fn offers_and_needs(context: &Context<'_>, most: Most) -> Slide {
    let words = &context.words.handout.who;
    let mut who = slide(Layout::TitleOnly, &words.title);
    let sides = context.sides();
    let heading = |side: Side| {
        let mut heading = vec![bold(context.side_name(side))];
        heading.extend(hosts(context, side, most));
        TableCell { paragraphs: heading, fill: Some(context.side_color(side)) }
    };
    let row = |name: &str, lines: fn(&Host) -> &Vec<String>| {
        let mut row = vec![TableCell { paragraphs: vec![bold(name)], fill: None }];
        row.extend(sides.map(|side| host_lines(context, side, lines, most)));
        row
    };
    let mut header = vec![TableCell::default()];
    header.extend(sides.map(heading));
    who.shapes = vec![Shape::Table(Table {
        frame: Layout::TitleOnly.room(),
        columns: vec![1.0, 2.5, 2.5],
        rows: vec![header, row(&words.offers, |host| &host.offers), row(&words.needs, |host| &host.needs)],
        alt: words.title.clone(),
        size_pt: 18.0,
    })];
    who
}

fn host_lines(context: &Context<'_>, side: Side, lines: fn(&Host) -> &Vec<String>, most: Most) -> TableCell {
    let all: Vec<&String> = context.meeting.hosts_of(side).flat_map(lines).collect();
    let shown = all.iter().take(most.lines).map(|line| shortened(context.own(line), most.characters));
    let mut paragraphs: Vec<Paragraph> = shown.map(|run| Paragraph { runs: vec![run], ..bullet("") }).collect();
    if all.is_empty() {
        paragraphs.push(plain(context.say("told-in-the-room")));
    }
    if all.len() > most.lines {
        paragraphs.push(plain(context.say_with("more-in-handout", &[("n", (all.len() - most.lines).into())])));
    }
    TableCell { paragraphs, fill: None }
}

/// The programme of one session, with clock times.
pub(super) fn programme(context: &Context<'_>, at: usize) -> Slide {
    let session = &context.programme.sessions[at];
    let title = match context.meeting.sessions.len() {
        1 => context.say("programme"),
        _ => format!("{} · {}", context.session_name(at), context.day(session.starts.date())),
    };
    let mut slide = slide(Layout::TitleOnly, title);
    let mut rows = vec![vec![cell(context.say("table-time")), cell(context.say("table-what"))]];
    for slot in &session.slots {
        let what = match slot.what {
            What::Exercise(letter) => TableCell { paragraphs: vec![plain(context.exercise_title(letter))], fill: None },
            What::Break => TableCell { paragraphs: vec![plain(context.say("break"))], fill: Some(context.theme.wash) },
            What::Room => cell(context.say("room")),
        };
        rows.push(vec![cell(context.clock(slot.starts)), what]);
    }
    let last = session.slots.last().map_or(session.starts, |slot| slot.ends);
    rows.push(vec![cell(context.clock(last)), cell(context.say("end"))]);
    let room = Layout::TitleOnly.room();
    let height = (rows.len() as f32 * 11.5).min(room.height);
    slide.shapes = vec![Shape::Table(Table {
        frame: Frame { height, ..room },
        columns: vec![1.0, 5.0],
        rows,
        alt: context.say("programme"),
        size_pt: 20.0,
    })];
    let when = bold(context.day_and_clocks(session.starts, session.ends));
    slide.notes = notes::around(context, when, "notes-programme", "notes-programme-watch");
    slide
}

/// A break, with its end time.
pub(super) fn pause(context: &Context<'_>, slot: &Slot) -> Slide {
    let until = context.say_with("until", &[("time", context.clock(slot.ends).into())]);
    let mut pause = slide(Layout::Break, format!("{} {until}", context.say("break")));
    let next = context.planned().find(|(_, _, next)| next.starts == slot.ends);
    pause.bodies = vec![next.map(|(_, letter, _)| plain(context.exercise_title(letter))).into_iter().collect()];
    pause.notes = notes::around(context, notes::time(context, slot), "notes-break", "notes-break-watch");
    pause
}

/// What happens between this session and the next.
pub(super) fn until_next(context: &Context<'_>, at: usize) -> Slide {
    let next = &context.meeting.sessions[at + 1];
    let between = &context.words.guide.between;
    let mut until = slide(Layout::Section, context.say("until-next-time"));
    until.bodies = vec![vec![plain(context.day_and_clocks(next.starts, next.ends)), plain(&between.title)]];
    until.notes = notes::around(context, ends_at(context, at), "notes-until-next", "notes-until-next-watch");
    until.notes.extend(between.text.split('\n').map(plain));
    until
}

/// The last slide: what comes after, with dates.
pub(super) fn afterwards(context: &Context<'_>) -> Slide {
    let mut after = slide(Layout::Body, context.say("afterwards"));
    let mut lines: Vec<Paragraph> = Vec::new();
    if matches!(context.programme.fate(method::Letter('F')), Some(meeting::programme::Outcome::Homework(_))) {
        lines.push(bullet(context.say("agreements-at-home")));
    }
    for (key, date) in crate::follow_up::dates(context) {
        let place = [("date", context.date(date).into())];
        lines.push(bullet(context.say_with(key, &place)));
    }
    lines.push(plain(context.say("thanks")));
    lines.extend(context.translation_note().map(plain));
    after.bodies = vec![lines];
    let last = context.programme.sessions.len().saturating_sub(1);
    after.notes = notes::around(context, ends_at(context, last), "notes-end", "notes-end-watch");
    after
}

/// The clock time at which the last thing of a session ends.
fn ends_at(context: &Context<'_>, at: usize) -> Paragraph {
    let session = &context.programme.sessions[at];
    let ends = session.slots.last().map_or(session.ends, |slot| slot.ends);
    bold(format!("{} · {}", context.clock(ends), context.say("end")))
}
