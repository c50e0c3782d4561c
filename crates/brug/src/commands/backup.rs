//! `brug backup` and `brug restore`: a copy of everything, and everything from a copy, also while Brug runs.

use method::Speech;

use super::print;
use super::serve::{open, runtime};
use crate::cli::{Backup, Restore};
use crate::failure::Failure;

pub(super) fn backup(ask: &Backup, speech: &Speech) -> Result<(), Failure> {
    runtime()?.block_on(async {
        let store = open(&ask.data).await?;
        let done = store.backup(&ask.file).await;
        store.close().await;
        done.map_err(Failure::Store)
    })?;
    say("backup-done", &ask.file, speech);
    Ok(())
}

pub(super) fn restore(ask: &Restore, speech: &Speech) -> Result<(), Failure> {
    runtime()?.block_on(async {
        let store = open(&ask.data).await?;
        let done = store.restore(&ask.file).await;
        store.close().await;
        done.map_err(Failure::Store)
    })?;
    say("restore-done", &ask.file, speech);
    Ok(())
}

fn say(key: &str, file: &std::path::Path, speech: &Speech) {
    print(&format!("{}\n", speech.say_with(key, &[("file", file.display().to_string().into())])));
}
