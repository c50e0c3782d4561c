//! Judges from outside: programs that say whether Office would open a file.
//!
//! They are looked for in the folder named by `BRUG_TOOLS`, or else in `.tools` at the root of the workspace:
//! `node_modules/.bin/ooxml-validator` and `venv/bin/python`. A judge that is missing fails the test; it is never passed over.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Fails unless every judge finds the file in `bytes` valid. `name` ends in `.pptx` or `.docx` and is used by one test only.
pub(crate) fn assert_valid(name: &str, bytes: &[u8]) {
    let path = saved(name, bytes);
    let validator = tool("node_modules/.bin/ooxml-validator");
    assert_content(&path, Command::new(validator).arg(&path));
    // The scripts beside this Python are called through it, because their own first line names the place of installation.
    let python = tool("venv/bin/python");
    assert_content(&path, Command::new(&python).args(["-m", "openxml_audit", "--max-errors", "20"]).arg(&path));
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/ooxml-integrity.toml");
    let integrity = ["-m", "ooxml_integrity", "check", "--fail-on", "error", "--config", config];
    assert_content(&path, Command::new(&python).args(integrity).arg(&path));
}

/// What a Python program prints about a file; `argv[1]` is its path. Fails when the program does.
pub(crate) fn ask_python(name: &str, bytes: &[u8], program: &str) -> String {
    let path = saved(name, bytes);
    assert_content(&path, Command::new(tool("venv/bin/python")).args(["-c", program]).arg(&path))
}

fn saved(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
    path
}

/// The path of a tool, or a failure that says how to get it.
fn tool(relative: &str) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates/office is two deep");
    let folder = env::var_os("BRUG_TOOLS").map_or_else(|| workspace.join(".tools"), PathBuf::from);
    let path = folder.join(relative);
    assert!(path.exists(), "{} is missing: run scripts/test-tools, or set BRUG_TOOLS to its folder", path.display());
    path
}

fn assert_content(path: &Path, command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} is not content with {}:\n{text}\n{errors}", path.display());
    text
}
