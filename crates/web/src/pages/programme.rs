//! `/m/{meeting}/programme`: the exercises laid out over the half-days, to move, lengthen, leave out and put back.
//!
//! Every button is a small form, so that the page works without scripts and by keyboard; the script lets one drag as well.

use askama::Template;
use axum::response::Response;
use meeting::preparation::{Part, Refused, Subject};
use meeting::programme::edit::{self, Edit};
use meeting::programme::rules::{self, Broken};
use meeting::programme::{self, Outcome, Programme, What};
use meeting::{Piece, Shape, Side, Wishes};
use method::Letter;

use super::outrun::outrun;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::explained::explained;
use crate::page::{Page, go, show};

#[derive(Template)]
#[template(path = "meeting/programme.html")]
struct ProgrammePage {
    page: Page,
    here: String,
    seen: i64,
    sessions: Vec<SessionView>,
    /// Exercises that are not in it, with what became of them.
    absent: Vec<Absent>,
    /// Why the composer did what it did; what more time would bring.
    why: Vec<String>,
    more: Vec<String>,
    /// Wishes that cannot be met together; then there is no programme to show.
    conflict: Vec<String>,
    by_hand: bool,
    can_undo: bool,
    shapes: Vec<ShapeView>,
    agreed_by_us: bool,
    agreed_by_them: bool,
    shared: bool,
    other: &'static str,
}

struct SessionView {
    number: usize,
    day: String,
    clocks: String,
    slots: Vec<SlotView>,
    spare: usize,
    over: bool,
    broken: Vec<BrokenView>,
}

struct SlotView {
    at: usize,
    /// `break`, `room`, or the letter.
    key: String,
    name: String,
    clocks: String,
    minutes: usize,
    shorter: Option<u16>,
    longer: Option<u16>,
    is_exercise: bool,
    is_first: bool,
    is_last: bool,
    part: u8,
    broken: Vec<BrokenView>,
}

struct BrokenView {
    text: String,
    mends: Vec<MendView>,
}

struct MendView {
    text: String,
    edit: String,
}

struct Absent {
    letter: String,
    name: String,
    text: String,
}

struct ShapeView {
    word: &'static str,
    name: String,
    about: String,
    chosen: bool,
    fits: bool,
}

/// Step of the buttons for shorter and longer, in minutes.
const STEP: u16 = 5;

/// `GET /m/{meeting}/programme`.
pub(crate) async fn programme(host: Host) -> Result<Response, WebError> {
    Ok(shown(&host))
}

fn shown(host: &Host) -> Response {
    let page = host.page("programme-title");
    let state = host.state();
    let meeting = &state.meeting;
    let speech = &page.screen.speech;
    let (mut sessions, mut absent, mut why, mut more, mut conflict) = Default::default();
    match &host.now.programme {
        Ok(programme) => {
            sessions = session_views(programme, meeting, &page);
            absent = absent_views(programme, &page);
            let explained = explained(&host.app, meeting, page.screen);
            (why, more) = (explained.why.clone(), explained.more.clone());
        }
        Err(found) => {
            conflict = found.wishes.iter().map(|wish| wording::programme::wish_text(wish, speech)).collect();
        }
    }
    let shapes = Shape::ALL.into_iter().map(|shape| ShapeView {
        word: shape.word(),
        name: page.t(&format!("shape-{}", shape.word())),
        about: page.t(&format!("shape-{}-about", shape.word())),
        chosen: meeting.wishes.shape == Some(shape) && meeting.wishes.by_hand.is_none(),
        fits: shape.sessions() == meeting.sessions.len(),
    });
    show(ProgrammePage {
        here: host.path("/programme"),
        seen: state.length,
        sessions,
        absent,
        why,
        more,
        conflict,
        by_hand: meeting.wishes.by_hand.is_some(),
        can_undo: state.can_undo(),
        shapes: shapes.collect(),
        agreed_by_us: state.programme_agreed.contains(&host.side),
        agreed_by_them: state.programme_agreed.contains(&host.side.other()),
        shared: state.is_shared(),
        other: host.side.other().word(),
        page,
    })
}

fn session_views(programme: &Programme, meeting: &meeting::Meeting, page: &Page) -> Vec<SessionView> {
    let method = &method::facts().exercises;
    let broken: Vec<(edit::Place, BrokenView)> = rules::broken(programme, meeting, method)
        .iter()
        .map(|broken| (edit::place(broken, programme), broken_view(broken, programme, meeting, page)))
        .collect();
    let mut broken = broken;
    let mut take = |session: usize, at: Option<usize>| -> Vec<BrokenView> {
        let (here, rest) = std::mem::take(&mut broken)
            .into_iter()
            .partition::<Vec<_>, _>(|(place, _)| place.session == session && place.at == at);
        broken = rest;
        here.into_iter().map(|(_, view)| view).collect()
    };
    let pieces = programme::pieces(programme);
    let sessions = programme.sessions.iter().enumerate();
    sessions
        .map(|(number, session)| {
            let last = session.slots.last();
            // Room before the first exercise is a piece, but no slot.
            let before = pieces[number].len() - session.slots.len();
            SessionView {
                number,
                day: page.day(&session.starts.date()),
                clocks: page.clocks(&session.starts, &session.ends),
                slots: session
                    .slots
                    .iter()
                    .zip(before..)
                    .map(|(slot, at)| {
                        let is_first = number == 0 && at == before;
                        let is_last = number + 1 == programme.sessions.len() && at + 1 == pieces[number].len();
                        SlotView { is_first, is_last, broken: take(number, Some(at)), ..slot_view(at, slot, page) }
                    })
                    .collect(),
                spare: usize::from(session.spare()),
                over: last.is_some_and(|slot| slot.ends > session.ends),
                broken: take(number, None),
            }
        })
        .collect()
}

fn slot_view(at: usize, slot: &programme::Slot, page: &Page) -> SlotView {
    let letter = match slot.what {
        What::Exercise(letter) => Some(letter),
        _ => None,
    };
    let facts = letter.and_then(|letter| method::facts().exercise(letter));
    let least = facts.map_or(STEP, |facts| facts.minutes.short);
    let most = facts.map_or(60, |facts| facts.minutes.long);
    let minutes = slot.minutes();
    SlotView {
        at,
        key: what_key(slot.what),
        name: match slot.what {
            What::Exercise(letter) => page.exercise(&letter),
            What::Break => page.t("break"),
            What::Room => page.t("room"),
        },
        clocks: page.clocks(&slot.starts, &slot.ends),
        minutes: usize::from(minutes),
        shorter: (minutes > least).then(|| minutes.saturating_sub(STEP).max(least)),
        longer: (minutes < most).then(|| (minutes + STEP).min(most)),
        is_exercise: letter.is_some(),
        is_first: false,
        is_last: false,
        part: facts.map_or(0, |facts| facts.part),
        broken: Vec::new(),
    }
}

fn what_key(what: What) -> String {
    match what {
        What::Exercise(letter) => letter.to_string(),
        What::Break => "break".to_owned(),
        What::Room => "room".to_owned(),
    }
}

fn absent_views(programme: &Programme, page: &Page) -> Vec<Absent> {
    let fates = programme.fates.iter();
    fates
        .filter_map(|fate| {
            let text = match fate.outcome {
                Outcome::Planned { .. } => return None,
                Outcome::LeftOut(_) => page.t("absent-left-out"),
                Outcome::Homework(_) => page.t("absent-homework"),
                Outcome::FoldedInto(into, _) => page.one("absent-folded", "into", page.exercise(&into)),
            };
            Some(Absent { letter: fate.letter.to_string(), name: page.exercise(&fate.letter), text })
        })
        .collect()
}

fn broken_view(broken: &Broken, programme: &Programme, meeting: &meeting::Meeting, page: &Page) -> BrokenView {
    let exercise = |letter: &Letter| page.exercise(letter);
    let text = match broken {
        Broken::Overlap(_) => page.t("broken-overlap"),
        Broken::Order(letter) => page.one("broken-order", "exercise", exercise(letter)),
        Broken::Minutes(letter, minutes) => {
            let facts = method::facts().exercise(*letter).map(|facts| facts.minutes);
            let (least, most) = facts.map_or((0, 0), |minutes| (minutes.short, minutes.long));
            let places = [
                ("exercise", exercise(letter).into()),
                ("n", i64::from(*minutes).into()),
                ("least", i64::from(least).into()),
                ("most", i64::from(most).into()),
            ];
            page.with("broken-minutes", &places)
        }
        Broken::Stretch(_, minutes) => {
            let most = i64::from(rules::LONGEST_STRETCH);
            page.with("broken-stretch", &[("n", i64::from(*minutes).into()), ("most", most.into())])
        }
        Broken::NoBreak(_) => page.t("broken-no-break"),
        Broken::Break(_) => page.n("broken-break", usize::from(rules::BREAK)),
        Broken::LookingBack(_) => page.one("broken-looking-back", "exercise", exercise(&rules::LOOKING_BACK)),
        Broken::Wish(letter) => page.one("broken-wish", "exercise", exercise(letter)),
    };
    let mends = edit::mends(meeting, broken, &method::facts().exercises);
    let mends =
        mends.into_iter().map(|mend| MendView { text: edit_text(&mend, programme, page), edit: edit_word(&mend) });
    BrokenView { text, mends: mends.collect() }
}

/// An edit as a button says it.
fn edit_text(edit: &Edit, programme: &Programme, page: &Page) -> String {
    let pieces = programme::pieces(programme);
    let name = |session: usize, at: usize| {
        let piece = pieces.get(session).and_then(|pieces| pieces.get(at));
        match piece.map(|piece| piece.what) {
            Some(What::Exercise(letter)) => page.exercise(&letter),
            Some(What::Room) => page.t("room"),
            _ => page.t("break"),
        }
    };
    match edit {
        Edit::Earlier { session, at } => page.one("edit-earlier", "exercise", name(*session, *at)),
        Edit::Later { session, at } => page.one("edit-later", "exercise", name(*session, *at)),
        Edit::Move { session, at, .. } => page.one("edit-move", "exercise", name(*session, *at)),
        Edit::Minutes { session, at, minutes } => {
            let places = [("exercise", name(*session, *at).into()), ("n", i64::from(*minutes).into())];
            page.with("edit-minutes", &places)
        }
        Edit::Remove { session, at } => page.one("edit-remove", "exercise", name(*session, *at)),
        Edit::PutBack(letter) => page.one("edit-put-back", "exercise", page.exercise(letter)),
        Edit::AddBreak { session, at } => page.one("edit-add-break", "exercise", name(*session, at.saturating_sub(1))),
    }
}

/// An edit as a form sends it: `minutes 0 2 25`.
fn edit_word(edit: &Edit) -> String {
    match edit {
        Edit::Earlier { session, at } => format!("earlier {session} {at}"),
        Edit::Later { session, at } => format!("later {session} {at}"),
        Edit::Move { session, at, to_session, to_at } => format!("move {session} {at} {to_session} {to_at}"),
        Edit::Minutes { session, at, minutes } => format!("minutes {session} {at} {minutes}"),
        Edit::Remove { session, at } => format!("remove {session} {at}"),
        Edit::PutBack(letter) => format!("back {letter}"),
        Edit::AddBreak { session, at } => format!("break {session} {at}"),
    }
}

/// What a form sent, as an edit.
fn edit_of(text: &str) -> Option<Edit> {
    let words: Vec<&str> = text.split(' ').collect();
    let number = |at: usize| words.get(at)?.parse::<usize>().ok();
    Some(match (*words.first()?, words.len()) {
        ("back", 2) => Edit::PutBack(Letter(words[1].chars().next()?)),
        ("earlier", 3) => Edit::Earlier { session: number(1)?, at: number(2)? },
        ("later", 3) => Edit::Later { session: number(1)?, at: number(2)? },
        ("remove", 3) => Edit::Remove { session: number(1)?, at: number(2)? },
        ("break", 3) => Edit::AddBreak { session: number(1)?, at: number(2)? },
        // Behind a piece: the place that the break gets is the next one.
        ("after", 3) => Edit::AddBreak { session: number(1)?, at: number(2)?.checked_add(1)? },
        ("minutes", 4) => Edit::Minutes { session: number(1)?, at: number(2)?, minutes: words[3].parse().ok()? },
        ("move", 5) => Edit::Move { session: number(1)?, at: number(2)?, to_session: number(3)?, to_at: number(4)? },
        _ => return None,
    })
}

/// `POST /m/{meeting}/programme`: an edit, a ready-made shape, the composer's again, undone, or agreed.
pub(crate) async fn change(host: Host, fields: Fields) -> Result<Response, WebError> {
    let seen = fields.number("seen").unwrap_or(0);
    let agreed = fields.number("agreed").unwrap_or(0);
    let here = host.path("/programme");
    if fields.has("agree") {
        let done = host.act(|state| Ok(state.agree_programme(host.side, seen)?.into_iter().collect())).await?;
        return answered(&host, done);
    }
    if fields.has("undo") {
        let done = host.act(|state| Ok(vec![state.undo(seen)?])).await?;
        return answered(&host, done);
    }
    let Some(wishes) = wished(&host, &fields) else { return Ok(go(&here)) };
    let part = Part::Programme(wishes);
    // Two taps of one host are two edits of one host, not two opinions.
    let mine = |by: Side| by == host.side;
    let done = host
        .act(|state| {
            let theirs = state.outrun(Subject::Programme, seen.max(agreed)).filter(|change| !mine(change.by));
            match theirs {
                Some(change) if change.after != part => Err(Refused::Outrun(Box::new(change.clone()))),
                _ => state.change(part.clone(), state.length),
            }
        })
        .await?;
    match done {
        Err(Refused::Outrun(change)) => Ok(outrun(&host, &change, &part, &again(&fields, &part), &here, &here)),
        _ => Ok(go(&here)),
    }
}

/// The form to send once more: not the edit, which was meant for another programme, but what came of it.
fn again(fields: &Fields, part: &Part) -> Fields {
    match part {
        Part::Programme(Wishes { by_hand: Some(sessions), .. }) => {
            let piece = |piece: &Piece| format!("{} {}", what_key(piece.what), piece.minutes);
            let line = |pieces: &Vec<Piece>| pieces.iter().map(piece).collect::<Vec<_>>().join(",");
            Fields::one("laid", &sessions.iter().map(line).collect::<Vec<_>>().join(";"))
        }
        _ => fields.clone(),
    }
}

fn laid(text: &str) -> Option<Vec<Vec<Piece>>> {
    let piece = |text: &str| -> Option<Piece> {
        let (word, minutes) = text.split_once(' ')?;
        let what = match word {
            "break" => What::Break,
            "room" => What::Room,
            letter => What::Exercise(Letter(letter.chars().next()?)),
        };
        Some(Piece { what, minutes: minutes.parse().ok()? })
    };
    let line = |line: &str| line.split(',').filter(|piece| !piece.is_empty()).map(piece).collect::<Option<Vec<_>>>();
    text.split(';').map(line).collect()
}

/// The wishes after what the form asks.
fn wished(host: &Host, fields: &Fields) -> Option<Wishes> {
    let wishes = host.state().meeting.wishes.clone();
    if fields.has("compose") {
        return Some(Wishes { by_hand: None, ..wishes });
    }
    if let Some(word) = fields.filled("shape") {
        let shape = Shape::ALL.into_iter().find(|shape| shape.word() == word)?;
        let fits = shape.sessions() == host.state().meeting.sessions.len();
        return fits.then(|| Wishes { shape: Some(shape), ..Wishes::default() });
    }
    if let Some(text) = fields.filled("laid") {
        let by_hand = laid(&text)?;
        let mut candidate = host.state().meeting.clone();
        candidate.wishes = Wishes { by_hand: Some(by_hand.clone()), ..wishes.clone() };
        let is_readable = meeting::file::read(&meeting::file::write(&candidate)).meeting.is_some();
        return is_readable.then_some(candidate.wishes);
    }
    let edit = edit_of(&fields.filled("edit")?)?;
    let programme = host.now.programme.as_ref().ok()?;
    let now = programme::pieces(programme);
    let edit = still_there(edit, fields.text("what"), &now)?;
    let by_hand = edit::apply(&now, &edit, &method::facts().exercises)?;
    Some(Wishes { by_hand: Some(by_hand), ..wishes })
}

/// The edit for where the exercise is now: two quick taps send the second edit with the place of before the first.
fn still_there(edit: Edit, what: &str, now: &[Vec<Piece>]) -> Option<Edit> {
    let (was_session, was_at) = match edit {
        Edit::PutBack(_) => return Some(edit),
        Edit::Earlier { session, at }
        | Edit::Later { session, at }
        | Edit::Move { session, at, .. }
        | Edit::Minutes { session, at, .. }
        | Edit::Remove { session, at } => (session, at),
        Edit::AddBreak { session, at } => (session, at.saturating_sub(1)),
    };
    let is_it = |piece: &Piece| what_key(piece.what) == what;
    let is_there = now.get(was_session).and_then(|pieces| pieces.get(was_at)).is_some_and(is_it);
    if what.is_empty() || is_there {
        return Some(edit);
    }
    let all = now
        .iter()
        .enumerate()
        .flat_map(|(session, pieces)| pieces.iter().enumerate().map(move |(at, piece)| (session, at, piece)));
    let mut found = all.filter(|(.., piece)| is_it(piece));
    let (session, at, _) = found.next().filter(|_| what.len() == 1)?;
    Some(match edit {
        Edit::Earlier { .. } => Edit::Earlier { session, at },
        Edit::Later { .. } => Edit::Later { session, at },
        Edit::Move { to_session, to_at, .. } => Edit::Move { session, at, to_session, to_at },
        Edit::Minutes { minutes, .. } => Edit::Minutes { session, at, minutes },
        Edit::Remove { .. } => Edit::Remove { session, at },
        Edit::AddBreak { .. } => Edit::AddBreak { session, at: at + 1 },
        Edit::PutBack(letter) => Edit::PutBack(letter),
    })
}

/// After agreeing or undoing. When the other side changed something meanwhile, the host looks at that first.
fn answered(host: &Host, done: Result<(), Refused>) -> Result<Response, WebError> {
    match done {
        Err(Refused::Outrun(_)) => Ok(go(&host.path("/changes"))),
        // Without the other side, or nothing to undo: the page says so.
        _ => Ok(go(&host.path("/programme"))),
    }
}
