//! What needs a process of its own: being killed in the midst of writing, and being someone who may not write.
//!
//! This program is both: without a word of ours it runs the tests, which start it again with one.

#[path = "../store/cluster.rs"]
mod cluster;
mod killed;
mod refused;

use std::error::Error;
use std::io::{Write, stdout};
use std::process::Command;

use store::Store;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["append-for-ever", address] => runtime.block_on(killed::append_for_ever(address)),
        ["open", address] => runtime.block_on(open(address)),
        _ => {
            test("who_is_killed_while_appending_loses_nothing_in_a_file", || runtime.block_on(killed::in_a_file()));
            test("who_is_killed_while_appending_loses_nothing_on_a_server", || runtime.block_on(killed::on_a_server()));
            test("a_folder_that_may_not_be_written_is_refused_and_left_as_it_is", refused::folders);
            Ok(())
        }
    }
}

/// Runs one test and says so; a test that fails panics, and the program with it.
fn test(name: &str, run: impl FnOnce()) {
    run();
    writeln!(stdout(), "test {name} ... ok").expect("someone listens");
}

/// Tells how opening ends.
async fn open(address: &str) -> Result<(), Box<dyn Error>> {
    match Store::open(address).await {
        Ok(_) => writeln!(stdout(), "opened")?,
        Err(error) => writeln!(stdout(), "{error:?}")?,
    }
    Ok(())
}

/// This program again.
fn again() -> Command {
    Command::new(std::env::current_exe().expect("this program has a path"))
}
