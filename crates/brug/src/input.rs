//! Reading what people wrote: the meeting file, and the people file that it names.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use meeting::programme::{self, Programme};
use meeting::{Finding, Meeting, Person, file, people};
use method::Speech;

use crate::failure::Failure;

/// Largest file that is read, in bytes; a meeting file has a few thousand.
const LARGEST: u64 = 20_000_000;

/// The meeting of a file with its people and its programme. Warnings go to the terminal.
pub(crate) fn meeting(path: &Path, speech: &Speech) -> Result<(Meeting, Programme), Failure> {
    let reading = file::read(&text(path)?);
    let Some(mut meeting) = reading.meeting else {
        return Err(Failure::Findings { file: path.into(), findings: reading.findings });
    };
    warn(path, &reading.findings, speech);
    add_people(path, &mut meeting, speech)?;
    let programme = programme::of(&meeting).map_err(|conflict| Failure::Wishes { file: path.into(), conflict })?;
    Ok((meeting, programme))
}

/// Reads the people file, which stands beside the meeting file unless its path is absolute.
fn add_people(path: &Path, meeting: &mut Meeting, speech: &Speech) -> Result<(), Failure> {
    let Some(name) = &meeting.participants.file else { return Ok(()) };
    let people_path = beside(path, name);
    meeting.participants.people = people(&people_path, speech)?;
    let numbers = file::numbers(&meeting.participants);
    let findings = numbers.into_iter().map(|problem| Finding { line: None, field: String::new(), problem });
    warn(&people_path, &findings.collect::<Vec<_>>(), speech);
    Ok(())
}

/// The path of a file that another names; it stands beside that one unless its path is absolute.
pub(crate) fn beside(path: &Path, name: &str) -> PathBuf {
    path.parent().unwrap_or(Path::new("")).join(name)
}

/// The people of a file. Warnings go to the terminal.
pub(crate) fn people(path: &Path, speech: &Speech) -> Result<Vec<Person>, Failure> {
    let reading = people::read(&read(path)?);
    if reading.findings.iter().any(|finding| !finding.problem.is_warning()) {
        return Err(Failure::Findings { file: path.into(), findings: reading.findings });
    }
    warn(path, &reading.findings, speech);
    Ok(reading.people)
}

/// The text of a file in UTF-8.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(read(path)?).map_err(|error| Failure::Unreadable {
        file: path.into(),
        cause: std::io::Error::new(std::io::ErrorKind::InvalidData, error),
    })
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
