//! Why people cannot be seated, and why a file is no instance.

use std::collections::BTreeSet;
use std::path::Path;

use method::{Filled, Speech};
use tables::Fault;
use tables::instance::{Malformed, Wanted};

/// What stands in the way of seating the people of a file.
pub fn faults(file: &Path, faults: &[Fault], names: &[String], speech: &Speech) -> String {
    let mut text = format!("{}\n", speech.say_with("fault-head", &[("file", file.display().to_string().into())]));
    for fault in faults {
        text += &format!("  → {}\n", self::fault(fault, names, speech));
    }
    text
}

/// One thing that stands in the way of seating people, and the way out.
pub fn fault(fault: &Fault, names: &[String], speech: &Speech) -> String {
    let name = |person: &usize| names.get(*person).cloned().unwrap_or_else(|| person.to_string());
    let list = |people: &[usize], between: &str| people.iter().map(name).collect::<Vec<_>>().join(between);
    let say = |key: &str, places: Vec<(&'static str, Filled<'static>)>| speech.say_with(key, &places);
    match fault {
        Fault::Nobody => speech.say("fault-nobody"),
        Fault::Alone => speech.say("fault-alone"),
        Fault::TooManyPeople(n) => {
            say("fault-too-many-people", vec![("n", (*n).into()), ("most", Fault::MOST_PEOPLE.into())])
        }
        Fault::TooManyMeetings(n) => say(
            "fault-too-many-meetings",
            vec![("n", (*n as i64).into()), ("most", (Fault::MOST_MEETINGS as i64).into())],
        ),
        Fault::NoRounds => speech.say("fault-no-rounds"),
        Fault::TooManyRounds(n) => say("fault-too-many-rounds", vec![("n", (*n).into()), ("most", 64.into())]),
        Fault::Weight(n) => {
            say("fault-weight", vec![("n", i64::from(*n).into()), ("most", i64::from(Fault::MOST_WEIGHT).into())])
        }
        Fault::NoTables { round } => say("fault-no-tables", vec![("round", (round + 1).into())]),
        Fault::MoreTablesThanPeople { round, tables, people } => say(
            "fault-more-tables",
            vec![("round", (round + 1).into()), ("tables", (*tables).into()), ("people", (*people).into())],
        ),
        Fault::Sizes { round, people, least, most } => say(
            "fault-sizes",
            vec![
                ("round", (round + 1).into()),
                ("people", (*people).into()),
                ("least", (*least).into()),
                ("most", (*most).into()),
            ],
        ),
        Fault::Pair(a, b) => say("fault-pair", vec![("a", name(a).into()), ("b", name(b).into())]),
        Fault::AlwaysAbsent(person) => say("fault-always-absent", vec![("name", name(person).into())]),
        Fault::TogetherAndApart { chain } => {
            let [first, last] = [chain.first(), chain.last()].map(|person| person.map(name).unwrap_or_default());
            let places = vec![("a", first.into()), ("b", last.into()), ("chain", list(chain, " – ").into())];
            say("fault-together-and-apart", places)
        }
        Fault::TogetherTooMany { people, most } => {
            say("fault-together-too-many", vec![("names", list(people, ", ").into()), ("most", (*most).into())])
        }
        Fault::ApartTooMany { people, tables } => {
            say("fault-apart-too-many", vec![("names", list(people, ", ").into()), ("tables", (*tables).into())])
        }
        Fault::NoSuchTable { person, table, tables } => say(
            "fault-no-such-table",
            vec![("name", name(person).into()), ("table", (table + 1).into()), ("tables", (*tables).into())],
        ),
        Fault::FixedTables(a, b) => say("fault-fixed-tables", vec![("a", name(a).into()), ("b", name(b).into())]),
        Fault::FixedTooMany { table, people, most } => say(
            "fault-fixed-too-many",
            vec![("n", (*people).into()), ("table", (table + 1).into()), ("most", (*most).into())],
        ),
        Fault::DoesNotFit { round } => say("fault-does-not-fit", vec![("round", (round + 1).into())]),
        Fault::NotApart(pairs) => {
            let pairs: BTreeSet<&(usize, usize)> = pairs.iter().collect();
            let pairs: Vec<String> = pairs.into_iter().map(|(a, b)| format!("{} – {}", name(a), name(b))).collect();
            say("fault-not-apart", vec![("pairs", pairs.join(", ").into())])
        }
    }
}

/// Why a file is no instance.
pub fn malformed(file: &Path, what: &Malformed, speech: &Speech) -> String {
    let error = speech.say("error");
    let file = file.display();
    let told = match what {
        Malformed::NotJson { line, column } => {
            speech.say_with("instance-not-json", &[("line", (*line).into()), ("column", (*column).into())])
        }
        Malformed::Field { path, wanted } => {
            let path = ("path", Filled::from(path.clone()));
            match wanted {
                Wanted::Number(most) => speech.say_with("instance-number", &[path, ("most", (*most as i64).into())]),
                Wanted::List => speech.say_with("instance-list", &[path]),
                Wanted::Object => speech.say_with("instance-object", &[path]),
                Wanted::Text => speech.say_with("instance-text", &[path]),
                Wanted::Side => speech.say_with("instance-side", &[path]),
                Wanted::Position(n) => speech.say_with("instance-position", &[path, ("n", (*n).into())]),
                Wanted::Pair => speech.say_with("instance-pair", &[path]),
                Wanted::Count(n) => speech.say_with("instance-count", &[path, ("n", (*n).into())]),
                Wanted::Languages => speech.say_with("instance-languages", &[path]),
            }
        }
    };
    format!("{error} {file}: {told}\n")
}
