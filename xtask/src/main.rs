//! The chores of the repository: `cargo xtask test`, `content`, `follow LANGUAGE [KEY…]`, `tidy`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the people who work on Brug")]

mod content;
mod tests;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => tests::test(),
        ["content"] => content::check(),
        ["follow", language, ..] => content::follow(language, &arguments[2..]),
        ["tidy"] => tidy::tidy(),
        _ => Err("cargo xtask test | content | follow LANGUAGE [KEY…] | tidy".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
