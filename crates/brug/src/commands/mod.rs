//! One file per command.

mod check;
mod greet;
mod make;
mod new;
mod plan;
mod tables;

use std::process::ExitCode;

use method::Speech;

use crate::cli::{Arguments, Ask};
use crate::failure::Failure;

pub(crate) fn run(arguments: Arguments, speech: &Speech) -> Result<ExitCode, Failure> {
    match arguments.command {
        None => greet::greet(speech),
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
