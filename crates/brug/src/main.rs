//! `brug`: from one meeting file to every paper of the meeting.
//!
//! The shell around the pure crates: reads and writes files, knows the terminal, and words what they find in the
//! reader's language. Exit code 0: done; 2: something that the reader can mend; 1: a mistake in Brug.

mod cli;
mod commands;
mod failure;
mod input;
mod output;

use std::io::Write;
use std::process::ExitCode;

use clap::FromArgMatches;

fn main() -> ExitCode {
    let speech = wording::reader_speech(std::env::args(), |name| std::env::var(name).ok());
    let matches = match cli::command(&speech).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let arguments = match cli::Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments,
        Err(error) => error.exit(),
    };
    match commands::run(arguments, &speech) {
        Ok(code) => code,
        Err(failure) => {
            // A closed pipe at the other end is no reason to fail again.
            let _ = write!(std::io::stderr(), "{}", failure.told(&speech));
            failure.exit_code()
        }
    }
}
