//! Finding and asking the judges from outside.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::workspace;

/// The path of a tool that `scripts/test-tools` installs, or a failure that says how to get it.
pub(crate) fn tool(relative: &str) -> PathBuf {
    let folder = env::var_os("BRUG_TOOLS").map_or_else(|| workspace().join(".tools"), PathBuf::from);
    let path = folder.join(relative);
    assert!(path.exists(), "{} is missing: run scripts/test-tools, or set BRUG_TOOLS to its folder", path.display());
    path
}

/// What a program prints. Fails when it cannot be started or ends with an error.
pub(crate) fn asked<I: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: impl IntoIterator<Item = I>) -> String {
    let mut command = Command::new(program);
    command.args(arguments);
    let output =
        command.output().unwrap_or_else(|error| panic!("{command:?} does not start: {error}; see scripts/test-tools"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} ends with {}:\n{text}\n{errors}", output.status);
    text
}

/// What a program in Python prints; its arguments are the paths.
pub(crate) fn asked_python<P: AsRef<Path>>(program: &str, paths: impl IntoIterator<Item = P>) -> String {
    let paths = paths.into_iter().map(|path| path.as_ref().as_os_str().to_owned());
    asked(tool("venv/bin/python"), ["-c".into(), program.into()].into_iter().chain(paths))
}

/// Runs `work` for each of `items` on two threads, as the tools use one core each.
pub(crate) fn on_two_threads<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let (first, second) = items.split_at(items.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| first.iter().for_each(&work));
        second.iter().for_each(&work);
        if let Err(panic) = other.join() {
            std::panic::resume_unwind(panic);
        }
    });
}
