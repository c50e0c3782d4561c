//! Invitation, proposal, message, and the attendance sheet.

use meeting::Side;
use method::words;
use office::Run;
use office::docx::{Block, Document, ParagraphStyle};

use crate::blocks::{bold_cell, document, normal, plain_cell, row, styled, table, tall_row};
use crate::context::{Context, fill, joined};

/// The invitation from the hosts to who takes part.
pub(crate) fn invitation(context: &Context<'_>) -> Document {
    letter(context, &context.words.letters.invitation, &context.say("invitation-name"))
}

/// The letter by which the side that starts proposes the meeting to the other.
pub(crate) fn proposal(context: &Context<'_>) -> Document {
    let letters = &context.words.letters;
    let words = match context.sides()[0] {
        Side::Formal => &letters.proposal_formal,
        _ => &letters.proposal_informal,
    };
    letter(context, words, &context.say("proposal-name"))
}

fn letter(context: &Context<'_>, words: &words::Letter, name: &str) -> Document {
    let places = places(context);
    let mut blocks: Vec<Block> = crate::front::translation_note(context).into_iter().collect();
    blocks.push(Block::Title(fill(&words.subject, &places)));
    blocks.push(styled(ParagraphStyle::Small, context.date(context.made_on)));
    for text in std::iter::once(&words.greeting).chain(&words.paragraphs).chain(std::iter::once(&words.closing)) {
        blocks.extend(text.split('\n').map(|line| normal(fill(line, &places))));
    }
    let contacts = context.meeting.hosts.iter().filter_map(|host| host.contact.as_ref().map(|contact| (host, contact)));
    for (host, contact) in contacts {
        blocks.push(normal(vec![context.own(&host.organisation), Run::plain(": "), context.own(contact)]));
    }
    document(context, name, 11.5, blocks)
}

/// What the letters' places are filled with.
fn places(context: &Context<'_>) -> Vec<(&'static str, Vec<Run>)> {
    let [us, them] = context.sides();
    let name = |side: Side| match context.meeting.hosts_of(side).next() {
        Some(_) => joined(
            context.meeting.hosts_of(side).map(|host| context.own(&host.organisation)).collect(),
            &context.say("and"),
        ),
        None => vec![Run::plain(context.say(match side {
            Side::Formal => "them-formal",
            _ => "them-informal",
        }))],
    };
    let hosts: Vec<Run> = context.meeting.hosts.iter().map(|host| context.own(&host.organisation)).collect();
    let sessions = context.meeting.sessions.iter();
    let when: Vec<Run> =
        sessions.map(|session| Run::plain(context.day_and_clocks(session.starts, session.ends))).collect();
    let place = context
        .meeting
        .place
        .as_ref()
        .map_or_else(|| Run::plain(context.say("place-open")), |place| context.own(place));
    let aim = context.meeting.aim.as_ref().map_or_else(|| Run::plain(context.say("aim-open")), |aim| context.own(aim));
    vec![
        // The marks belong to the title's language, so that they stand around it in both directions.
        ("title", vec![context.own(&format!("“{}”", context.meeting.title))]),
        ("aim", vec![aim]),
        ("when", joined(when, &context.say("and"))),
        ("place", vec![place]),
        ("hosts", joined(hosts, &context.say("and"))),
        // The organisation that starts writes; others of its side are named among the hosts.
        ("us", context.meeting.hosts.first().map(|host| context.own(&host.organisation)).into_iter().collect()),
        ("them", name(them)),
        ("side", vec![Run::plain(context.side_name(us))]),
    ]
}

/// The text for a messenger.
pub(crate) fn message(context: &Context<'_>) -> String {
    let runs = fill(&context.words.letters.message.text, &places(context));
    let mut text = office::plain_text(&runs);
    text.push('\n');
    if let Some(note) = context.translation_note() {
        text.push_str(&format!("\n({note})\n"));
    }
    text
}

/// The attendance sheet; says when it is destroyed.
pub(crate) fn attendance(context: &Context<'_>) -> Document {
    let words = &context.words.letters.attendance;
    let date = context.date(crate::follow_up::erased_on(context));
    let mut blocks =
        vec![Block::Title(vec![Run::plain(&words.title)]), Block::Subtitle(vec![context.own(&context.meeting.title)])];
    blocks.extend(crate::front::translation_note(context));
    blocks.push(styled(ParagraphStyle::Normal, &words.intro));
    let destroy = fill(&words.destroy, &[("date", vec![Run::plain(date)])]);
    blocks.push(Block::Callout { color: context.theme.bridge, blocks: vec![normal(destroy)] });
    let mut header = vec![bold_cell(context.say("table-name"))];
    for at in 0..context.meeting.sessions.len() {
        header.push(bold_cell(context.session_name(at)));
    }
    let columns = std::iter::once(3.0).chain(context.meeting.sessions.iter().map(|_| 1.0)).collect();
    // A few lines more than are expected, for who comes along.
    let lines = usize::from(context.meeting.participants.total()).max(6) + 4;
    let mut rows = vec![row(header)];
    let cells = 1 + context.meeting.sessions.len();
    rows.extend((0..lines).map(|_| tall_row((0..cells).map(|_| plain_cell("")).collect(), 10.0)));
    blocks.push(table(columns, rows, &words.title));
    document(context, &context.say("attendance-name"), 12.0, blocks)
}
