//! `brug make`: every paper of a meeting, or some of them.

use std::io::IsTerminal;
use std::num::NonZero;
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use materials::seating::Seated;
use materials::{Context, Paper};
use meeting::Meeting;
use meeting::programme::Programme;
use method::Speech;

use super::print;
use crate::cli::Make;
use crate::failure::Failure;
use crate::{input, output};

pub(super) fn make(ask: &Make, speech: &Speech) -> Result<(), Failure> {
    let papers = papers(&ask.only)?;
    let (meeting, programme) = input::meeting(&ask.meeting, speech)?;
    let date = ask.date.unwrap_or_else(|| materials::usual_date(&meeting));
    let seated = match papers.iter().any(|paper| paper.needs_seats()) {
        true => Seated::of(&meeting, &programme).map_err(|faults| seats_failure(ask, &meeting, faults))?,
        false => None,
    };
    let mut contexts = contexts(ask, &meeting, &programme, date)?;
    for context in &mut contexts {
        context.seated = seated.as_ref();
    }
    let bar = bar(contexts.len() * papers.len(), speech);
    let threads = ask.threads.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get);
    let files = materials::make_all(&contexts, &papers, threads, &|done| bar.set_position(done as u64))
        .map_err(Failure::Making)?;
    bar.finish_and_clear();

    let archive_name = format!("{}.zip", materials::slug(&meeting.title));
    let index = materials::index(&contexts, &files, &archive_name);
    let archive = materials::archive(&files);
    let mut all: Vec<(String, &[u8])> =
        files.iter().map(|file| (format!("{}/{}", file.language, file.name), file.bytes.as_slice())).collect();
    all.push(("index.html".to_owned(), index.as_bytes()));
    all.push((archive_name, &archive));
    output::save(&ask.out, &all)?;
    let places = [
        ("n", all.len().into()),
        ("folder", ask.out.display().to_string().into()),
        ("index", ask.out.join("index.html").display().to_string().into()),
    ];
    print(&format!("{}\n", speech.say_with("made", &places)));
    Ok(())
}

/// What stands in the way of the tables, said of the people file, where the wishes are.
fn seats_failure(ask: &Make, meeting: &Meeting, faults: Vec<tables::Fault>) -> Failure {
    let file = meeting
        .participants
        .file
        .as_ref()
        .map_or_else(|| ask.meeting.clone(), |file| input::beside(&ask.meeting, file));
    Failure::Seats {
        file,
        faults,
        names: meeting.participants.people.iter().map(|person| person.name.clone()).collect(),
    }
}

fn papers(only: &[String]) -> Result<Vec<Paper>, Failure> {
    if only.is_empty() {
        return Ok(Paper::ALL.to_vec());
    }
    without_doubles(only)
        .map(|id| {
            Paper::from_id(id).ok_or_else(|| Failure::UnknownWord {
                what: "unknown-paper",
                word: id.clone(),
                known: Paper::ALL.iter().map(|paper| paper.id().to_owned()).collect(),
            })
        })
        .collect()
}

/// What was asked for, each once, in the order of asking.
fn without_doubles(asked: &[String]) -> impl Iterator<Item = &String> {
    asked.iter().enumerate().filter(|(at, word)| !asked[..*at].contains(word)).map(|(_, word)| word)
}

fn contexts<'a>(
    ask: &Make,
    meeting: &'a Meeting,
    programme: &'a Programme,
    date: Date,
) -> Result<Vec<Context<'a>>, Failure> {
    let languages = if ask.lang.is_empty() { &meeting.languages } else { &ask.lang };
    let context = |code: &String| {
        Context::new(meeting, programme, date, code).ok_or_else(|| Failure::UnknownWord {
            what: "unknown-language",
            word: code.clone(),
            known: method::facts().languages.iter().map(|language| language.code.clone()).collect(),
        })
    };
    // Some forty files are read for each language.
    thread::scope(|scope| {
        let readers: Vec<_> = without_doubles(languages).map(|code| scope.spawn(move || context(code))).collect();
        readers
            .into_iter()
            .map(|reader| reader.join().expect("the built-in content is whole, as its tests show"))
            .collect()
    })
}

/// A bar on a terminal; nothing where there is none.
fn bar(papers: usize, speech: &Speech) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let template = format!("{} {{bar:40}} {{pos}}/{{len}}", speech.say("making"));
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(papers as u64).with_style(style)
}
