//! The command line: what can be asked, in the reader's language.

use std::num::NonZero;
use std::path::PathBuf;

use clap::{Args, Command, CommandFactory, Parser, Subcommand};
use jiff::civil::Date;
use method::Speech;

#[derive(Debug, Parser)]
#[command(name = "brug", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// Language of what Brug says on the terminal.
    #[arg(long, global = true, value_name = "LANGUAGE", env = "BRUG_SPEAK")]
    pub(crate) speak: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Option<Ask>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Ask {
    Make(Make),
    Plan(Plan),
    Check(Check),
    New(New),
}

/// Make the papers of a meeting.
#[derive(Debug, Args)]
pub(crate) struct Make {
    #[arg(value_name = "MEETING.toml")]
    pub(crate) meeting: PathBuf,
    #[arg(short, long, value_name = "FOLDER", default_value = "out")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "PAPER", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<Date>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threads: Option<NonZero<usize>>,
}

/// Show the programme of a meeting.
#[derive(Debug, Args)]
pub(crate) struct Plan {
    #[arg(value_name = "MEETING.toml")]
    pub(crate) meeting: PathBuf,
}

/// Check office files for known causes of a repair prompt.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

/// Print a meeting file to start from.
#[derive(Debug, Args)]
pub(crate) struct New {
    #[arg(value_name = "SHAPE", default_value = "one-session")]
    pub(crate) shape: String,
}

/// The command with its help in the reader's language.
pub(crate) fn command(speech: &Speech) -> Command {
    let mut command = Arguments::command().about(speech.say("cli-about"));
    command = command.mut_args(|arg| match arg.get_id().as_str() {
        "speak" => arg.help(speech.say("cli-speak")),
        _ => arg,
    });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| {
            sub.about(speech.say(&format!("cli-{name}"))).mut_args(|arg| {
                let key = format!("cli-{name}-{}", arg.get_id());
                arg.help(speech.say(&key))
            })
        });
    }
    command
}
