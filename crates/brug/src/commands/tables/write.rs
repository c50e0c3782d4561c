//! The plan to files, each in the form that its name asks for.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use materials::seating::{self, Seated};
use method::Speech;
use serde_json::json;
use tables::Plan;

use crate::cli::Tables;
use crate::commands::print;
use crate::failure::Failure;
use crate::output;

const FORMS: [&str; 4] = ["csv", "xlsx", "json", "pdf"];
/// An instance has no names to print.
const INSTANCE_FORMS: [&str; 1] = ["json"];

/// Fails on the first file that cannot be written in the form that its name asks for, or when Brug does not have the
/// language, before any work is done.
pub(super) fn check(ask: &Tables, speech: &Speech) -> Result<(), Failure> {
    language(ask, speech)?;
    let known: &[&str] = if ask.instance.is_some() { &INSTANCE_FORMS } else { &FORMS };
    for file in &ask.out {
        if !known.contains(&form(file).as_str()) {
            let known = known.iter().map(|form| format!(".{form}")).collect();
            return Err(Failure::UnknownWord { what: "unknown-out", word: file.display().to_string(), known });
        }
    }
    Ok(())
}

fn form(file: &Path) -> String {
    file.extension().and_then(OsStr::to_str).unwrap_or_default().to_lowercase()
}

pub(super) fn instance(files: &[PathBuf], plan: &Plan, speech: &Speech) -> Result<(), Failure> {
    save(files, |_| Ok(tables::instance::write_plan(plan).into_bytes()), speech)
}

/// The language of what is written.
fn language(ask: &Tables, speech: &Speech) -> Result<&'static method::LanguageFacts, Failure> {
    let code = ask.lang.as_deref().unwrap_or(speech.code());
    method::facts().language(code).ok_or_else(|| Failure::UnknownWord {
        what: "unknown-language",
        word: code.to_owned(),
        known: method::facts().languages.iter().map(|language| language.code.clone()).collect(),
    })
}

pub(super) fn people(ask: &Tables, seated: &Seated, speech: &Speech) -> Result<(), Failure> {
    let language = language(ask, speech)?;
    let code = language.code.as_str();
    let words = Speech::embedded(code);
    let bytes = |file: &Path| match form(file).as_str() {
        "csv" => Ok(seating::csv(seated, &words)),
        "xlsx" => seating::xlsx(seated, &words, language.rtl).map_err(|cause| Failure::Export(cause.to_string())),
        "pdf" => seating::wall_plan_of(seated, today(), code)
            .expect("the language is known")
            .map_err(|cause| Failure::Export(cause.to_string())),
        _ => Ok(format!("{}\n", json!({ "people": seated.names, "rounds": seated.plan.rounds })).into_bytes()),
    };
    save(&ask.out, bytes, speech)?;
    if !ask.out.is_empty() {
        print(&format!("{}\n", speech.say("tables-keep")));
    }
    Ok(())
}

fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}

fn save(files: &[PathBuf], bytes: impl Fn(&Path) -> Result<Vec<u8>, Failure>, speech: &Speech) -> Result<(), Failure> {
    // All are made before the first is written, and those of one folder are put there together.
    let mut folders: BTreeMap<&Path, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        folders.entry(file.parent().unwrap_or(Path::new(""))).or_default().push((name, bytes(file)?));
    }
    for (folder, files) in &folders {
        let files: Vec<(String, &[u8])> = files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
        output::save(folder, &files)?;
    }
    if !files.is_empty() {
        let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        print(&format!("{}\n", speech.say_with("tables-written", &[("files", names.join(", ").into())])));
    }
    Ok(())
}
