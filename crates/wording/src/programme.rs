//! A programme, its reasons and its conflicts in words.

use std::path::Path;

use meeting::Meeting;
use meeting::programme::{
    Cause, Change, Conflict, Gain, Outcome, Programme, Reason, What, Wish, more_time, reasons, rules,
};
use method::words::ExerciseWords;
use method::{Letter, Speech};

use super::findings::moment;

/// Names of exercises in the reader's language.
struct Names {
    words: Option<method::Words>,
}

impl Names {
    fn of(speech: &Speech) -> Names {
        Names { words: method::words(speech.code()) }
    }

    fn words(&self, letter: Letter) -> Option<&ExerciseWords> {
        self.words.as_ref()?.exercises.get(&letter)
    }

    fn name(&self, letter: Letter) -> String {
        let name = self.words(letter).map_or("", |words| words.name.as_str());
        if letter == rules::LOOKING_BACK { name.to_owned() } else { format!("{letter} · {name}") }
    }

    fn letters(&self, letters: impl IntoIterator<Item = Letter>) -> String {
        letters.into_iter().map(|letter| letter.to_string()).collect::<Vec<_>>().join(", ")
    }
}

/// The programme with clock times, why it is so, and what more time would bring.
pub fn plan(meeting: &Meeting, programme: &Programme, speech: &Speech) -> String {
    let names = Names::of(speech);
    let mut text = format!("{}\n", meeting.title);
    for (at, session) in programme.sessions.iter().enumerate() {
        let head = [
            ("n", (at + 1).into()),
            ("starts", moment(session.starts).replace('T', " ").into()),
            ("ends", session.ends.strftime("%H:%M").to_string().into()),
        ];
        text.push_str(&format!("\n{}\n", speech.say_with("plan-session", &head)));
        for slot in &session.slots {
            let what = match slot.what {
                What::Exercise(letter) => names.name(letter),
                What::Break => speech.say("break"),
                What::Room => speech.say("room"),
            };
            let times = format!("{}–{}", slot.starts.strftime("%H:%M"), slot.ends.strftime("%H:%M"));
            text.push_str(&format!("  {times}  {:>3}  {what}\n", slot.minutes()));
        }
        if session.slots.is_empty() {
            text.push_str(&format!("  {}\n", speech.say("plan-empty")));
        } else if session.spare() > 0 {
            text.push_str(&format!(
                "  {}\n",
                speech.say_with("plan-spare", &[("n", i64::from(session.spare()).into())])
            ));
        }
    }
    let bullets = |lines: Vec<String>| lines.iter().map(|line| format!("  - {line}\n")).collect::<String>();
    let why = why(meeting, programme, speech);
    if !why.is_empty() {
        text.push_str(&format!("\n{}\n{}", speech.say("plan-why"), bullets(why)));
    } else if meeting.wishes.by_hand.is_none() {
        text.push_str(&format!("\n{}\n", speech.say("plan-nothing-missing")));
    }
    let more = more(meeting, programme, speech);
    if !more.is_empty() {
        text.push_str(&format!("\n{}\n{}", speech.say("plan-more"), bullets(more)));
    }
    text
}

/// What was shortened, folded, left out, and why; a line each.
pub fn why(meeting: &Meeting, programme: &Programme, speech: &Speech) -> Vec<String> {
    let names = &Names::of(speech);
    let exercises = &method::facts().exercises;
    let reasons = reasons(programme, meeting, exercises);
    let mut lines = Vec::new();
    for fate in &programme.fates {
        let name = names.name(fate.letter);
        let places = |into: String| [("exercise", name.clone().into()), ("into", into.into())];
        let (key, into, cause) = match fate.outcome {
            Outcome::Planned { minutes, .. } => {
                lines.extend(shortened(meeting, fate.letter, minutes, &name, speech));
                continue;
            }
            Outcome::LeftOut(cause) => ("plan-left-out", String::new(), cause),
            Outcome::Homework(cause) => ("plan-homework", String::new(), cause),
            Outcome::FoldedInto(into, cause) => ("plan-folded", names.name(into), cause),
        };
        let what = speech.say_with(key, &places(into));
        let because = match cause {
            Cause::Hosts => speech.say("plan-because-hosts"),
            Cause::NoTime => {
                let reason = reasons.iter().find(|reason| reason.letter == fate.letter);
                reason.map(|reason| price(reason, names, speech)).unwrap_or_default()
            }
        };
        // For what the hosts laid by hand there are no reasons.
        lines.push(format!("{what} {because}").trim_end().to_owned());
    }
    lines
}

fn shortened(meeting: &Meeting, letter: Letter, minutes: u16, name: &str, speech: &Speech) -> Option<String> {
    let usual = method::facts().exercise(letter)?.minutes.usual;
    let places = [("exercise", name.into()), ("n", i64::from(minutes).into()), ("usual", i64::from(usual).into())];
    if meeting.wishes.by_hand.is_some() {
        return None;
    }
    if meeting.wishes.minutes.contains_key(&letter) {
        return Some(speech.say_with("plan-fixed", &places));
    }
    (minutes < usual).then(|| speech.say_with("plan-shortened", &places))
}

/// What keeping an exercise would have asked of the others.
fn price(reason: &Reason, names: &Names, speech: &Speech) -> String {
    let Some(changes) = &reason.price else { return speech.say("plan-because-impossible") };
    let dropped = names.letters(changes.iter().filter_map(|change| match change {
        Change::Dropped(letter) => Some(*letter),
        _ => None,
    }));
    let shorter: Vec<(Letter, u16)> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Shorter(letter, minutes) => Some((*letter, *minutes)),
            _ => None,
        })
        .collect();
    let minutes: u16 = shorter.iter().map(|(_, minutes)| minutes).sum();
    let places = [
        ("dropped", dropped.clone().into()),
        ("shorter", names.letters(shorter.iter().map(|(letter, _)| *letter)).into()),
        ("n", i64::from(minutes).into()),
    ];
    let key = match (dropped.is_empty(), shorter.is_empty()) {
        (false, true) => "plan-because-drop",
        (false, false) => "plan-because-both",
        (true, false) => "plan-because-shorter",
        (true, true) => "plan-because-breaks",
    };
    speech.say_with(key, &places)
}

/// What 15 and 30 minutes more would bring; a line each.
pub fn more(meeting: &Meeting, programme: &Programme, speech: &Speech) -> Vec<String> {
    let names = &Names::of(speech);
    let gains = [15, 30].into_iter().filter_map(|n| more_time(programme, meeting, &method::facts().exercises, n));
    gains.map(|gain| gained(&gain, meeting.sessions.len(), names, speech)).collect()
}

fn gained(gain: &Gain, sessions: usize, names: &Names, speech: &Speech) -> String {
    let changes: Vec<String> = gain
        .changes
        .iter()
        .map(|change| {
            let (key, minutes) = match *change {
                Change::Added(_, minutes) => ("plan-change-added", minutes),
                Change::Longer(_, minutes) => ("plan-change-longer", minutes),
                Change::Shorter(_, minutes) => ("plan-change-shorter", minutes),
                Change::Dropped(_) => ("plan-change-dropped", 0),
            };
            let places = [("exercise", names.name(change.letter()).into()), ("n", i64::from(minutes).into())];
            speech.say_with(key, &places)
        })
        .collect();
    let places = [
        ("n", i64::from(gain.minutes).into()),
        ("session", (gain.session + 1).into()),
        ("ends", gain.ends.strftime("%H:%M").to_string().into()),
        ("changes", changes.join("; ").into()),
    ];
    speech.say_with(if sessions > 1 { "plan-gain-session" } else { "plan-gain" }, &places)
}

/// Wishes that cannot be met together.
pub fn conflict(file: &Path, conflict: &Conflict, speech: &Speech) -> String {
    let wishes: Vec<String> = conflict.wishes.iter().map(|wish| wish_text(wish, speech)).collect();
    let key = if wishes.len() == 1 { "conflict-one" } else { "conflict-some" };
    let places = [("file", file.display().to_string().into()), ("wishes", wishes.join("; ").into())];
    format!("{}\n  → {}\n", speech.say_with(key, &places), speech.say("conflict-hint"))
}

/// A wish in words.
pub fn wish_text(wish: &Wish, speech: &Speech) -> String {
    match wish {
        Wish::Shape(shape) => speech.say_with("wish-shape", &[("shape", shape.word().into())]),
        Wish::Include(letter) => speech.say_with("wish-include", &[("letter", letter.to_string().into())]),
        Wish::Minutes(letter, minutes) => {
            speech.say_with("wish-minutes", &[("letter", letter.to_string().into()), ("n", i64::from(*minutes).into())])
        }
        Wish::Start(letter, start) => {
            speech.say_with("wish-start", &[("letter", letter.to_string().into()), ("start", moment(*start).into())])
        }
    }
}
