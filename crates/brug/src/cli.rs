//! The command line: what can be asked, in the reader's language.

use std::net::SocketAddr;
use std::num::NonZero;
use std::path::PathBuf;
use std::time::Duration;

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
    Serve(Serve),
    Make(Make),
    Plan(Plan),
    Tables(Tables),
    Check(Check),
    New(New),
    Backup(Backup),
    Restore(Restore),
    AdminLink(AdminLink),
}

/// Serve the pages in the browser.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[arg(long, value_name = "ADDRESS:PORT", env = "BRUG_LISTEN", default_value = "0.0.0.0:2784")]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) data: Data,
    #[arg(long, value_name = "URL", env = "BRUG_ADDRESS")]
    pub(crate) address: Option<String>,
    #[arg(long, env = "BRUG_BEHIND_PROXY")]
    pub(crate) behind_proxy: bool,
    #[arg(long, value_name = "FILE.pem", env = "BRUG_TLS_CERT", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    #[arg(long, value_name = "FILE.pem", env = "BRUG_TLS_KEY", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    #[arg(long, value_name = "URL", env = "BRUG_SMTP", hide_env_values = true, requires = "mail_from")]
    pub(crate) smtp: Option<String>,
    #[arg(long, value_name = "ADDRESS", env = "BRUG_MAIL_FROM")]
    pub(crate) mail_from: Option<String>,
}

/// Where the meetings are kept.
#[derive(Debug, Args)]
pub(crate) struct Data {
    #[arg(long, value_name = "FOLDER", env = "BRUG_DATA")]
    pub(crate) data: Option<PathBuf>,
}

/// Copy everything that is kept.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) data: Data,
}

/// Put a copy in the place of everything that is kept.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) data: Data,
}

/// Make a link for the owner of an instance.
#[derive(Debug, Args)]
pub(crate) struct AdminLink {
    #[command(flatten)]
    pub(crate) data: Data,
    #[arg(long, value_name = "URL", env = "BRUG_ADDRESS", default_value = "http://localhost:2784")]
    pub(crate) address: String,
}

/// What `brug serve` does without arguments.
pub(crate) fn usual_serve() -> Serve {
    #[derive(Parser)]
    struct Alone {
        #[command(flatten)]
        serve: Serve,
    }
    Alone::parse_from(["brug"]).serve
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

/// Seat people at mixed tables.
#[derive(Debug, Args)]
pub(crate) struct Tables {
    #[arg(value_name = "PEOPLE.csv")]
    pub(crate) people: Option<PathBuf>,
    #[arg(long, value_name = "FILE.json", conflicts_with_all = ["people", "rounds", "size", "after", "weights"])]
    pub(crate) instance: Option<PathBuf>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub(crate) rounds: Option<u16>,
    #[arg(long, value_name = "PEOPLE", value_parser = clap::value_parser!(u16).range(3..=8), default_value = "5")]
    pub(crate) size: u16,
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "1")]
    pub(crate) seconds: Duration,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) steps: Option<u64>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threads: Option<NonZero<usize>>,
    #[arg(long, value_name = "NUMBER", default_value = "1")]
    pub(crate) seed: u64,
    #[arg(long, value_name = "NAME=NUMBER", value_delimiter = ',')]
    pub(crate) weights: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Vec<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "PLAN.csv", requires = "people")]
    pub(crate) after: Option<PathBuf>,
    #[arg(long, value_name = "ROUNDS", requires = "after", default_value = "0")]
    pub(crate) sat: usize,
    #[arg(long, value_name = "NUMBER", requires = "after", default_value = "1")]
    pub(crate) choose: usize,
}

/// Seconds, with or without a fraction, up to an hour.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "0 – 3600".to_owned())?;
    Some(seconds)
        .filter(|seconds| (0.0..=3600.0).contains(seconds))
        .map(Duration::from_secs_f64)
        .ok_or("0 – 3600".into())
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
