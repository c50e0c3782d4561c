//! `brug check`: known causes of a repair prompt in office files.

use method::Speech;

use super::print;
use crate::cli::Check;
use crate::failure::Failure;
use crate::input;

pub(super) fn check(ask: &Check, speech: &Speech) -> Result<(), Failure> {
    let mut broken = false;
    for path in &ask.files {
        let findings = office::check::check(&input::read(path)?);
        let file = path.display().to_string();
        if findings.is_empty() {
            print(&format!("{}\n", speech.say_with("check-clean", &[("file", file.into())])));
            continue;
        }
        broken = true;
        print(&format!("{}\n", speech.say_with("check-found", &[("file", file.into()), ("n", findings.len().into())])));
        for finding in findings {
            print(&format!("  {} [{}] {}\n", finding.part, finding.rule, finding.detail));
        }
    }
    if broken { Err(Failure::Broken) } else { Ok(()) }
}
