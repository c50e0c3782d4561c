//! Looks at PDF files with other people's tools. A missing tool fails the test and says what to install.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

/// A PDF in a file of its own, removed afterwards.
pub(crate) struct File(PathBuf);

impl File {
    pub(crate) fn new(bytes: &[u8]) -> File {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pdf-{}-{number}.pdf", std::process::id()));
        std::fs::write(&path, bytes).expect("the folder for temporary files can be written");
        File(path)
    }

    /// Fails unless the machine-checkable rules of PDF/UA-1 that `pdfua` knows are met.
    pub(crate) fn assert_accessible(&self) {
        let output = run(python().args(["-m", "pdfua", "check"]).arg(&self.0), PYTHON_HINT);
        assert!(output.status.success(), "pdfua: {}{}", text(&output.stdout), text(&output.stderr));
    }

    /// What `look_into.py` says about it.
    pub(crate) fn inspect(&self) -> Value {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/look_into.py");
        let output = run(python().arg(script).arg(&self.0), PYTHON_HINT);
        assert!(output.status.success(), "look_into.py: {}", text(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("look_into.py writes JSON")
    }

    /// The answers of poppler's `pdfinfo`, a line each.
    pub(crate) fn info(&self) -> String {
        let output = run(Command::new("pdfinfo").arg(&self.0), POPPLER_HINT);
        text(&output.stdout)
    }

    /// The text of a page, counted from 1, in the order in which it is stored.
    pub(crate) fn text(&self, page: usize) -> String {
        let page = page.to_string();
        let output =
            run(Command::new("pdftotext").args(["-raw", "-f", &page, "-l", &page]).arg(&self.0).arg("-"), POPPLER_HINT);
        text(&output.stdout)
    }

    /// The words of a page, counted from 1, with their places in points.
    pub(crate) fn words(&self, page: usize) -> Vec<Word> {
        let page = page.to_string();
        let output = run(
            Command::new("pdftotext").args(["-bbox", "-f", &page, "-l", &page]).arg(&self.0).arg("-"),
            POPPLER_HINT,
        );
        text(&output.stdout).lines().filter_map(Word::read).collect()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // A file left behind in the target folder does no harm.
        drop(std::fs::remove_file(&self.0));
    }
}

/// A word on a page; places in points from the left and the top.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) height: f64,
    pub(crate) text: String,
}

impl Word {
    fn read(line: &str) -> Option<Word> {
        let place =
            |name: &str| -> Option<f64> { line.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse().ok() };
        let word = line.trim().strip_prefix("<word ")?;
        let seen = word.split_once('>')?.1.strip_suffix("</word>")?;
        // Poppler gives the letters from left to right as they stand on the page.
        let arabic = seen.contains(|c| ('\u{600}'..'\u{700}').contains(&c));
        let text = if arabic { seen.chars().rev().collect() } else { seen.to_owned() };
        let (top, bottom): (f64, f64) = (place("yMin")?, place("yMax")?);
        Some(Word { left: place("xMin")?, top, right: place("xMax")?, height: bottom - top, text })
    }
}

const PYTHON_HINT: &str = "Python with pdfua is missing: python3 -m venv .tools/venv && .tools/venv/bin/pip install pdfua==0.1.3 pikepdf (or set BRUG_TOOLS)";
const POPPLER_HINT: &str = "poppler's command line tools are missing: install poppler-utils";

/// The Python of the folder named by `BRUG_TOOLS`, else of `.tools` in the workspace.
fn python() -> Command {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let tools = std::env::var_os("BRUG_TOOLS").map_or_else(|| workspace.join(".tools"), PathBuf::from);
    Command::new(tools.join("venv/bin/python"))
}

fn run(command: &mut Command, hint: &str) -> Output {
    command.output().unwrap_or_else(|error| panic!("{hint} ({error})"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
