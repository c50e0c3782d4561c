//! One file per command.

mod admin_link;
mod backup;
mod check;
mod make;
mod new;
mod plan;
mod serve;
mod tables;

use std::process::ExitCode;

use method::Speech;

use crate::cli::{self, Arguments, Ask};
use crate::failure::Failure;

pub(crate) fn run(arguments: Arguments, speech: &Speech) -> Result<ExitCode, Failure> {
    match arguments.command {
        None => serve::serve(&cli::usual_serve(), speech)?,
        Some(Ask::Serve(ask)) => serve::serve(&ask, speech)?,
        Some(Ask::Backup(ask)) => backup::backup(&ask, speech)?,
        Some(Ask::Restore(ask)) => backup::restore(&ask, speech)?,
        Some(Ask::AdminLink(ask)) => admin_link::admin_link(&ask, speech)?,
        Some(Ask::Make(ask)) => make::make(&ask, speech)?,
        Some(Ask::Plan(ask)) => plan::plan(&ask, speech)?,
        Some(Ask::Tables(ask)) => tables::tables(&ask, speech)?,
        Some(Ask::Check(ask)) => check::check(&ask, speech)?,
        Some(Ask::New(ask)) => new::new(&ask, speech)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints a text; a reader who has gone away is no failure.
fn print(text: &str) {
    use std::io::Write;
    let _ = std::io::stdout().write_all(text.as_bytes());
}
