//! What can go wrong, and how it is told: the place, the reason, the way out.

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::ExitCode;

use materials::MakeError;
use meeting::Finding;
use meeting::programme::Conflict;
use method::Speech;
use tables::Fault;
use tables::instance::Malformed;

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A file could not be read.
    Unreadable { file: PathBuf, cause: io::Error },
    /// A file could not be written; nothing that was there has changed.
    Unwritable { file: PathBuf, cause: io::Error },
    /// A file that a person wrote has mistakes.
    Findings { file: PathBuf, findings: Vec<Finding> },
    /// The wishes of the hosts cannot be met together.
    Wishes { file: PathBuf, conflict: Conflict },
    /// People cannot be seated; what they are called, in order.
    Seats { file: PathBuf, faults: Vec<Fault>, names: Vec<String> },
    /// A file is no instance of seating.
    Malformed { file: PathBuf, what: Malformed },
    /// Something else about what was asked, with what is filled in.
    Asked { key: &'static str, places: Vec<(&'static str, String)> },
    /// A word on the command line that is not one of those known.
    UnknownWord { what: &'static str, word: String, known: Vec<String> },
    /// What is kept could not be opened, copied or changed.
    Store(store::Error),
    /// A paper could not be made.
    Making(MakeError),
    /// A plan could not be put into a file; what the writer says.
    Export(String),
    /// Files that were checked would ask for repair.
    Broken,
}

impl Failure {
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Failure::Making(_) | Failure::Export(_) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }

    /// The text for the reader, ending in a line break; empty when everything has been said.
    pub(crate) fn told(&self, speech: &Speech) -> String {
        match self {
            Failure::Unreadable { file, cause } => {
                told(speech, "failure-unreadable", &file.display().to_string(), cause)
            }
            Failure::Unwritable { file, cause } => {
                told(speech, "failure-unwritable", &file.display().to_string(), cause)
            }
            Failure::Findings { file, findings } => wording::findings::list(file, findings, speech),
            Failure::Wishes { file, conflict } => wording::programme::conflict(file, conflict, speech),
            Failure::Seats { file, faults, names } => wording::tables::faults(file, faults, names, speech),
            Failure::Malformed { file, what } => wording::tables::malformed(file, what, speech),
            Failure::Asked { key, places } => {
                let places: Vec<_> = places.iter().map(|(name, value)| (*name, value.clone().into())).collect();
                format!("{}\n", speech.say_with(key, &places))
            }
            Failure::UnknownWord { what, word, known } => {
                let places = [("word", word.clone().into()), ("known", known.join(", ").into())];
                format!("{}\n", speech.say_with(what, &places))
            }
            Failure::Store(error) => store_told(error, speech),
            Failure::Making(error) => {
                format!("{}\n", speech.say_with("failure-making", &[("cause", error.to_string().into())]))
            }
            Failure::Export(cause) => {
                format!("{}\n", speech.say_with("failure-making", &[("cause", cause.clone().into())]))
            }
            Failure::Broken => String::new(),
        }
    }
}

fn told(speech: &Speech, key: &str, file: &str, cause: &io::Error) -> String {
    let why = match cause.kind() {
        // What is missing when one writes is a place that can be made, as under `/proc`.
        ErrorKind::NotFound if key == "failure-unwritable" => "cause-read-only",
        ErrorKind::IsADirectory if key == "failure-unwritable" => "cause-folder-in-the-way",
        ErrorKind::NotFound => "cause-not-found",
        ErrorKind::PermissionDenied => "cause-no-permission",
        ErrorKind::StorageFull => "cause-disk-full",
        ErrorKind::IsADirectory => "cause-is-a-folder",
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "cause-not-a-folder",
        ErrorKind::ReadOnlyFilesystem => "cause-read-only",
        ErrorKind::InvalidData => "cause-not-text",
        _ => "",
    };
    let why = if why.is_empty() { cause.to_string() } else { speech.say(why) };
    format!("{}\n", speech.say_with(key, &[("file", file.into()), ("why", why.into())]))
}

fn store_told(error: &store::Error, speech: &Speech) -> String {
    use store::Error;
    let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let (key, place, why) = match error {
        Error::Unopened { place, .. } => ("store-unopened", place.clone(), cause),
        Error::NotOurs { place } => ("store-not-ours", place.clone(), String::new()),
        Error::Newer { .. } => ("store-newer", String::new(), String::new()),
        Error::Exists(path) => ("store-exists", path.display().to_string(), String::new()),
        Error::NotABackup { path, reason } => ("store-not-a-backup", path.display().to_string(), reason.clone()),
        Error::UsePgDump => ("store-use-pg-dump", String::new(), String::new()),
        Error::Busy(_) => ("store-busy", String::new(), String::new()),
        Error::Full(_) => ("store-full", String::new(), String::new()),
        other => ("store-failed", String::new(), if cause.is_empty() { other.to_string() } else { cause }),
    };
    format!("{}\n", speech.say_with(key, &[("place", place.into()), ("why", why.into())]))
}
