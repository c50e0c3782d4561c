//! The form to sign up on paper: one page for one person, for who has no phone or does not want to use it.

use office::docx::{Block, Document, ParagraphStyle, Table};
use office::{Language, Run, Script};

use crate::blocks::{block_cell, bold_cell, callout, cell, document, normal, row, styled, tall_row};
use crate::context::{Context, joined};

/// Languages to tick in two lines, each called as its speakers do: tag, letters, name. The last one names all Amazigh
/// languages at once. No line is longer than its place, and in each is one of either direction.
const LANGUAGES: [[(&str, Script, &str); 5]; 2] = [
    [
        ("nl-NL", Script::Latin, "Nederlands"),
        ("en-GB", Script::Latin, "English"),
        ("ar-SA", Script::Arabic, "العربية"),
        ("tr-TR", Script::Latin, "Türkçe"),
        ("pl-PL", Script::Latin, "Polski"),
    ],
    [
        ("uk-UA", Script::Cyrillic, "Українська"),
        ("ti-ER", Script::Ethiopic, "ትግርኛ"),
        ("fa-IR", Script::Arabic, "فارسی"),
        ("so-SO", Script::Latin, "Soomaali"),
        ("ber", Script::Latin, "Tamaziɣt"),
    ],
];

/// What one may need, a key each.
const NEEDS: [&str; 4] =
    ["sign-up-need-interpreter", "sign-up-need-step-free", "sign-up-need-childcare", "sign-up-need-paper"];

/// Width of the code on paper in millimetres: can be scanned from an arm's length.
const CODE_MM: f32 = 22.0;
/// Characters of the contacts of all hosts that are few enough to stand under the questions.
const CONTACTS_LETTERS: usize = 300;

/// How much there is to put on the page.
#[derive(Clone, Copy)]
struct Room {
    /// Size of the letters.
    size_pt: f32,
    /// Characters of the names of all hosts together.
    names: usize,
    /// Characters of the title and of the place.
    text: usize,
    /// Choices on a line.
    on_a_line: usize,
    /// Least height of the place for the name, millimetres.
    name_mm: f32,
}

const ROOMY: Room = Room { size_pt: 11.0, names: 300, text: 90, on_a_line: 1, name_mm: 12.0 };
/// Lines of Arabic and Ethiopic letters are higher, and the code takes room.
const TALL_WITH_CODE: Room = Room { size_pt: 10.5, ..ROOMY };
/// More than four hosts, or a long text.
const CROWDED: Room = Room { size_pt: 9.5, on_a_line: 2, name_mm: 10.0, ..ROOMY };
/// More than eight hosts.
const FULL: Room = Room { size_pt: 8.5, names: 240, text: 50, ..CROWDED };

impl Room {
    fn of(context: &Context<'_>) -> Room {
        let hosts = &context.meeting.hosts;
        let is_long = |text: &String| text.chars().count() > ROOMY.text;
        let texts = hosts.iter().map(|host| &host.organisation).chain([&context.meeting.title]);
        let any_long = texts.chain(&context.meeting.place).chain(&context.sign_up_link).any(is_long);
        let is_tall = matches!(context.language.script, Script::Arabic | Script::Ethiopic);
        match hosts.len() {
            9.. => FULL,
            5.. => CROWDED,
            _ if any_long => CROWDED,
            _ if is_tall && context.sign_up_link.is_some() => TALL_WITH_CODE,
            _ => ROOMY,
        }
    }
}

/// The form of a meeting; never more than one page.
pub(crate) fn sign_up(context: &Context<'_>) -> Document {
    let room = Room::of(context);
    let mut blocks = vec![
        Block::Title(vec![Run::plain(context.say("sign-up-name"))]),
        Block::Subtitle(vec![shortened(context.own(&context.meeting.title), room.text)]),
        normal(when(context)),
    ];
    blocks.extend(context.meeting.place.iter().map(|place| normal(vec![shortened(context.own(place), room.text)])));
    blocks.push(styled(ParagraphStyle::Normal, context.say("sign-up-intro")));
    blocks.push(questions(context, room));
    blocks.push(ending(context));
    blocks.extend(by_phone(context));
    // The note on the translation stands at the foot of the page.
    document(context, &context.say("sign-up-name"), room.size_pt, blocks)
}

/// The days; of more than two sessions the first and the last.
fn when(context: &Context<'_>) -> Vec<Run> {
    let sessions = &context.meeting.sessions;
    match sessions.as_slice() {
        [first, .., last] if sessions.len() > 2 => {
            vec![Run::plain(format!("{} – {}", context.day(first.starts.date()), context.day(last.starts.date())))]
        }
        few => {
            let days = few.iter().map(|session| Run::plain(context.day_and_clocks(session.starts, session.ends)));
            joined(days.collect(), " · ")
        }
    }
}

/// A row for each question, with boxes to tick and lines to write on.
fn questions(context: &Context<'_>, room: Room) -> Block {
    let question = |key: &str| bold_cell(context.say(key));
    let say = |key: &str| Run::plain(context.say(key));
    let and_other = |mut blocks: Vec<Block>, other: &str| {
        blocks.extend([boxes(&[say(other)]), Block::WritingLines(1)]);
        block_cell(blocks)
    };
    let lines = |choices: &[Run], on_a_line: usize| choices.chunks(on_a_line).map(boxes).collect();
    let spoken = LANGUAGES.map(|names| languages(context, names));
    Block::Table(Table {
        columns: vec![1.15, 3.0],
        header_rows: 0,
        rows: vec![
            tall_row(vec![question("sign-up-called"), cell(Vec::new())], room.name_mm),
            row(vec![question("sign-up-side"), block_cell(lines(&sides(context), 2))]),
            row(vec![
                question("sign-up-organisation"),
                and_other(lines(&hosts(context, room), room.on_a_line), "sign-up-other-organisation"),
            ]),
            row(vec![question("sign-up-languages"), and_other(spoken.to_vec(), "sign-up-other-language")]),
            row(vec![
                question("sign-up-needs"),
                and_other(lines(&NEEDS.map(say), room.on_a_line), "sign-up-need-other"),
            ]),
        ],
        alt: context.say("sign-up-name"),
    })
}

/// Both sides in the order of the hosts, and who belongs to both.
fn sides(context: &Context<'_>) -> Vec<Run> {
    let [first, second] = context.sides().map(|side| Run::plain(context.side_name(side)));
    vec![first, second, Run::plain(context.say("sign-up-both-sides"))]
}

/// The organisations of the hosts; each a little shorter when there are many.
fn hosts(context: &Context<'_>, room: Room) -> Vec<Run> {
    let hosts = &context.meeting.hosts;
    let most = room.names / hosts.len().max(1);
    hosts.iter().map(|host| shortened(context.own(&host.organisation), most)).collect()
}

/// The run with at most `most` characters, the last of them an ellipsis if there were more.
fn shortened(run: Run, most: usize) -> Run {
    if run.text.chars().count() <= most {
        return run;
    }
    let kept: String = run.text.chars().take(most.saturating_sub(1)).collect();
    Run { text: format!("{}…", kept.trim_end()), ..run }
}

/// A line of languages, those first that are written in the direction of the form: Word takes the direction of a line from
/// its first word. The mark keeps a box between words of the other direction from going along with them, to the wrong word.
fn languages(context: &Context<'_>, names: [(&str, Script, &str); 5]) -> Block {
    let rtl = context.language.rtl;
    let mut runs = names.map(language).to_vec();
    runs.sort_by_key(|run| run.language.as_ref().is_some_and(|language| language.rtl != rtl));
    boxes_between(&runs, if rtl { "\u{200F}" } else { "\u{200E}" })
}

fn language((tag, script, name): (&str, Script, &str)) -> Run {
    let language = Language { tag: tag.to_owned(), rtl: script == Script::Arabic, script };
    Run::plain(name).in_language(language)
}

/// A line of choices with a box before each, which stays with the word behind it.
fn boxes(choices: &[Run]) -> Block {
    boxes_between(choices, "")
}

/// As [`boxes`], with an invisible `mark` around each.
fn boxes_between(choices: &[Run], mark: &str) -> Block {
    let tick = Run::plain(format!("{mark}☐\u{A0}{mark}"));
    let boxes: Vec<[Run; 2]> = choices.iter().map(|choice| [tick.clone(), choice.clone()]).collect();
    normal(boxes.join(&Run::plain("   ")))
}

/// What is kept, who sees it and until when, and whom to give the form.
fn ending(context: &Context<'_>) -> Block {
    let date = context.date(crate::follow_up::erased_on(context));
    let kept = context.say_with("sign-up-kept", &[("date", date.into())]);
    let mut hand_in = vec![Run::bold(context.say("sign-up-hand-in"))];
    let contacts = contacts(context);
    if !contacts.is_empty() && office::plain_text(&contacts).chars().count() <= CONTACTS_LETTERS {
        hand_in.push(Run::plain(" "));
        hand_in.extend(contacts);
    }
    callout(context.theme.bridge, vec![normal(hand_in), styled(ParagraphStyle::Normal, kept)])
}

/// The hosts that can be reached, with how.
fn contacts(context: &Context<'_>) -> Vec<Run> {
    let contact = |host: &meeting::Host| {
        let contact = host.contact.as_ref()?;
        Some(vec![context.own(&host.organisation), Run::plain(": "), context.own(contact)])
    };
    let contacts: Vec<Vec<Run>> = context.meeting.hosts.iter().filter_map(contact).collect();
    contacts.join(&Run::plain(" · "))
}

/// The address at which one signs up by phone, as a code and as text; nothing while there is none.
fn by_phone(context: &Context<'_>) -> Option<Block> {
    let link = context.sign_up_link.as_ref()?;
    let text = vec![normal(vec![Run::bold(context.say("sign-up-by-phone"))]), normal(vec![context.own(link)])];
    let alt = context.say_with("sign-up-code", &[("link", link.as_str().into())]);
    let Some(picture) = pdf::qr_code(link, &alt) else { return Some(callout(context.theme.accent, text)) };
    let code = vec![Block::Picture { picture, width_mm: CODE_MM }];
    Some(Block::Table(Table {
        columns: vec![1.0, 4.4],
        header_rows: 0,
        rows: vec![row(vec![block_cell(code), block_cell(text)])],
        alt: context.say("sign-up-by-phone"),
    }))
}
