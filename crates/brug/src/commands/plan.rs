//! `brug plan`: the programme with clock times, and why it is so.

use method::Speech;

use super::print;
use crate::cli::Plan;
use crate::failure::Failure;
use crate::input;

pub(super) fn plan(ask: &Plan, speech: &Speech) -> Result<(), Failure> {
    let (meeting, programme) = input::meeting(&ask.meeting, speech)?;
    print(&wording::programme::plan(&meeting, &programme, speech));
    Ok(())
}
