//! Findings about files that people wrote.

use std::path::Path;

use meeting::{Finding, Kind, Problem, Side};
use method::{Filled, Speech};

/// The findings as lines: file and line, field, reason; under each the way out.
pub fn list(file: &Path, findings: &[Finding], speech: &Speech) -> String {
    findings.iter().map(|finding| told(file, finding, speech)).collect()
}

fn told(file: &Path, finding: &Finding, speech: &Speech) -> String {
    let file = file.display();
    let place = match finding.line {
        Some(line) => format!("{file}:{line}"),
        None => file.to_string(),
    };
    let kind = speech.say(if finding.problem.is_warning() { "warning" } else { "error" });
    let field = if finding.field.is_empty() { String::new() } else { format!("{}: ", finding.field) };
    let (reason, hint) = (reason(&finding.problem, speech), hint(&finding.problem, speech));
    format!("{kind} {place}: {field}{reason}\n  → {hint}\n")
}

/// What is wrong, in one sentence for beside a field.
pub fn reason(problem: &Problem, speech: &Speech) -> String {
    let (key, places) = words(problem, speech);
    speech.say_with(&format!("problem-{key}"), &places)
}

/// The way out of a problem with a file.
pub fn hint(problem: &Problem, speech: &Speech) -> String {
    let (key, places) = words(problem, speech);
    speech.say_with(&format!("hint-{key}"), &places)
}

type Places = Vec<(&'static str, Filled<'static>)>;

/// Key of the reason and of the hint, and what is filled in.
fn words(problem: &Problem, speech: &Speech) -> (&'static str, Places) {
    match problem {
        Problem::NotToml(says) => ("not-toml", vec![("says", says.clone().into())]),
        Problem::Missing(kind) => ("missing", vec![("kind", kind_name(*kind, speech).into())]),
        Problem::WrongKind(kind) => ("wrong-kind", vec![("kind", kind_name(*kind, speech).into())]),
        Problem::Empty => ("empty", vec![]),
        Problem::TooLong { characters, most } => {
            ("too-long", vec![("characters", (*characters).into()), ("most", (*most).into())])
        }
        Problem::ControlCharacter(c) => ("control-character", vec![("code", format!("U+{:04X}", *c as u32).into())]),
        Problem::OutOfRange { value, least, most } => {
            ("out-of-range", vec![("value", (*value).into()), ("least", (*least).into()), ("most", (*most).into())])
        }
        Problem::TooMany { count, most } => ("too-many", vec![("count", (*count).into()), ("most", (*most).into())]),
        Problem::UnknownField(Some(like)) => ("unknown-field-like", vec![("like", like.clone().into())]),
        Problem::UnknownField(None) => ("unknown-field", vec![]),
        Problem::UnknownWord { value, allowed } => {
            ("unknown-word", vec![("value", value.clone().into()), ("allowed", allowed.join(", ").into())])
        }
        Problem::UnknownLanguage { value, available } => {
            ("unknown-language", vec![("value", value.clone().into()), ("available", available.join(", ").into())])
        }
        Problem::Twice(value) => ("twice", vec![("value", value.clone().into())]),
        Problem::EndBeforeStart => ("end-before-start", vec![]),
        Problem::SessionLength(minutes) => ("session-length", vec![("minutes", (*minutes).into())]),
        Problem::Overlap { session, ends } => {
            ("overlap", vec![("session", (*session).into()), ("ends", moment(*ends).into())])
        }
        Problem::HostOfBridge => ("host-of-bridge", vec![]),
        Problem::OneSideInvites(side) => ("one-side-invites", vec![("other", side_name(side.other(), speech).into())]),
        Problem::NobodyOf(side) => ("nobody-of", vec![("side", side_name(*side, speech).into())]),
        Problem::Lopsided { informal, formal } => {
            ("lopsided", vec![("informal", i64::from(*informal).into()), ("formal", i64::from(*formal).into())])
        }
        Problem::Nobody => ("nobody", vec![]),
        Problem::WishedAndLeftOut(letter) => ("wished-and-left-out", vec![("letter", letter.to_string().into())]),
        Problem::ShapeSessions { shape, sessions } => (
            "shape-sessions",
            vec![("shape", shape.word().into()), ("wants", shape.sessions().into()), ("sessions", (*sessions).into())],
        ),
        Problem::StartOutside(start) => ("start-outside", vec![("start", moment(*start).into())]),
        Problem::ByHandSessions { lists, sessions } => {
            ("by-hand-sessions", vec![("lists", (*lists).into()), ("sessions", (*sessions).into())])
        }
        Problem::UnreadablePiece(value) => ("unreadable-piece", vec![("value", value.clone().into())]),
        Problem::NotATable => ("not-a-table", vec![]),
        Problem::Swollen => ("swollen", vec![]),
        Problem::NoRows => ("no-rows", vec![]),
        Problem::NoColumn(found) => ("no-column", vec![("found", found.join(" | ").into())]),
        Problem::ColumnIgnored => ("column-ignored", vec![]),
        Problem::SameName(name) => ("same-name", vec![("name", name.clone().into())]),
        Problem::NobodyElse(name) => ("nobody-else", vec![("name", name.clone().into())]),
        Problem::WhoIsMeant(name) => ("who-is-meant", vec![("name", name.clone().into())]),
        Problem::LooksPersonal => ("looks-personal", vec![]),
    }
}

fn kind_name(kind: Kind, speech: &Speech) -> String {
    speech.say(match kind {
        Kind::Text => "kind-text",
        Kind::Texts => "kind-texts",
        Kind::Pieces => "kind-pieces",
        Kind::Number => "kind-number",
        Kind::Moment => "kind-moment",
        Kind::Table => "kind-table",
        Kind::Tables => "kind-tables",
    })
}

fn side_name(side: Side, speech: &Speech) -> String {
    speech.say(match side {
        Side::Informal => "side-informal",
        Side::Formal => "side-formal",
        Side::Bridge => "side-bridge",
    })
}

/// As it stands in the file: `2027-02-03T13:00`.
pub fn moment(moment: jiff::civil::DateTime) -> String {
    moment.strftime("%Y-%m-%dT%H:%M").to_string()
}
