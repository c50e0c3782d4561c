//! Reading what people wrote: the meeting file, and the people file that it names.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use meeting::programme::{Programme, compose};
use meeting::{Finding, Meeting, file, people};
use method::Speech;

use crate::failure::Failure;
use crate::wording;

/// Largest file that is read, in bytes; a meeting file has a few thousand.
const LARGEST: u64 = 20_000_000;

/// The meeting of a file with its people and its programme. Warnings go to the terminal.
pub(crate) fn meeting(path: &Path, speech: &Speech) -> Result<(Meeting, Programme), Failure> {
    let text = String::from_utf8(read(path)?).map_err(|error| Failure::Unreadable {
        file: path.into(),
        cause: std::io::Error::new(std::io::ErrorKind::InvalidData, error),
    })?;
    let reading = file::read(&text);
    let Some(mut meeting) = reading.meeting else {
        return Err(Failure::Findings { file: path.into(), findings: reading.findings });
    };
    warn(path, &reading.findings, speech);
    add_people(path, &mut meeting, speech)?;
    let programme = compose(&meeting).map_err(|conflict| Failure::Wishes { file: path.into(), conflict })?;
    Ok((meeting, programme))
}

/// Reads the people file, which stands beside the meeting file unless its path is absolute.
fn add_people(path: &Path, meeting: &mut Meeting, speech: &Speech) -> Result<(), Failure> {
    let Some(name) = &meeting.participants.file else { return Ok(()) };
    let people_path = path.parent().unwrap_or(Path::new("")).join(name);
    let reading = people::read(&read(&people_path)?);
    if reading.findings.iter().any(|finding| !finding.problem.is_warning()) {
        return Err(Failure::Findings { file: people_path, findings: reading.findings });
    }
    meeting.participants.people = reading.people;
    let mut findings = reading.findings;
    let numbers = file::numbers(&meeting.participants);
    findings.extend(numbers.into_iter().map(|problem| Finding { line: None, field: String::new(), problem }));
    warn(&people_path, &findings, speech);
    Ok(())
}

fn warn(path: &Path, findings: &[Finding], speech: &Speech) {
    // A terminal that is gone does not hinder the work.
    let _ = write!(std::io::stderr(), "{}", wording::findings::list(path, findings, speech));
}

/// The bytes of a file of reasonable size.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |cause| Failure::Unreadable { file: PathBuf::from(path), cause };
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(unreadable(std::io::Error::other(format!("{size} bytes > {LARGEST}"))));
    }
    fs::read(path).map_err(unreadable)
}
