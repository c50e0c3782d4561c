//! A process that is killed: what it acknowledged is there, and what it had begun is not.

use std::error::Error;
use std::io::{BufRead, BufReader, Write, stdout};
use std::process::Stdio;

use sqlx::{AnyConnection, Connection};
use store::Store;

use crate::{again, cluster};

/// How many events each change appends.
const TOGETHER: i64 = 3;

/// Appends and says each number that is committed, until killed.
pub(crate) async fn append_for_ever(address: &str) -> Result<(), Box<dyn Error>> {
    let store = Store::open(address).await?;
    let mut length = store.meeting("m").await?.expect("the tests made it").length;
    loop {
        let events: Vec<_> = (1..=TOGETHER).map(|n| (length + n).to_string()).collect();
        let mut write = store.begin().await?;
        length = write.append("m", length, 0, None, &events).await?;
        write.commit().await?;
        writeln!(stdout(), "{length}")?;
        stdout().flush()?;
    }
}

pub(crate) async fn in_a_file() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let address = folder.path().join("brug.db").to_str().expect("a plain path").to_owned();
    killed_again_and_again(&address).await;
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(&format!("sqlite:{address}")).await.expect("opens");
    let told: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut connection).await.expect("reads");
    assert_eq!(told, "ok");
}

pub(crate) async fn on_a_server() {
    killed_again_and_again(&cluster::database()).await;
}

async fn killed_again_and_again(address: &str) {
    let store = Store::open(address).await.expect("opens");
    let mut write = store.begin().await.expect("begins");
    write.create_meeting("m", 0, false).await.expect("made");
    write.commit().await.expect("commits");
    store.close().await;
    for lines in 1..=30 {
        let acknowledged = killed_after(address, lines);
        let store = Store::open(address).await.expect("opens");
        let length = store.meeting("m").await.expect("reads").expect("is there").length;
        assert!(acknowledged <= length && length % TOGETHER == 0, "{acknowledged} {length}");
        let journal = store.journal("m", 0).await.expect("reads");
        assert!(journal.iter().map(|entry| entry.number).eq(1..=length), "no gaps, and nothing after the end");
        assert!(journal.iter().all(|entry| entry.event == entry.number.to_string()));
        store.close().await;
    }
}

/// Kills a process after so many lines, wherever it has come since, and returns the last number that it said.
fn killed_after(address: &str, lines: usize) -> i64 {
    let mut process = again().args(["append-for-ever", address]).stdout(Stdio::piped()).spawn().expect("starts");
    let mut said = BufReader::new(process.stdout.take().expect("it is piped")).lines();
    let mut last = String::new();
    for _ in 0..lines {
        last = said.next().expect("it goes on for ever").expect("reads");
    }
    process.kill().expect("killed");
    process.wait().expect("ends");
    // What it said before it died counts too; all its lines are whole, as they are shorter than a pipe writes at once.
    last = said.map(|line| line.expect("reads")).last().unwrap_or(last);
    last.parse().expect("it says numbers")
}
