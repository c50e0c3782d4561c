//! `/m/{meeting}/tables`: who sits where in each round: formed, looked at, adjusted by hand, and formed again.

pub(crate) mod act;
pub(crate) mod change;
pub(crate) mod look;
mod weigh;

use meeting::Meeting;

use crate::error::WebError;
use crate::host::Host;
use crate::keeping::people::{Known, people, persons};
use crate::keeping::seating::{Kept, Laid, kept};
use crate::pages::people::language_name;

/// Who comes, and the plan if there is one.
struct Room {
    known: Vec<Known>,
    meeting: Meeting,
    laid: Option<Laid>,
    kept: Option<Kept>,
}

/// Who comes to the meeting of a host, and the plan if there is one.
async fn room(host: &Host) -> Result<Room, WebError> {
    let known = people(&host.app, &host.row.id).await?;
    let kept = kept(&host.app, &host.row.id).await?;
    let meeting = host.now.with_people(persons(&known));
    let laid = match (&kept, &host.now.programme) {
        (Some(kept), Ok(programme)) if known.len() > 1 => {
            let mut laid = kept.laid(&meeting, programme, &known);
            // As reasons name them.
            for language in &mut laid.seats.languages {
                *language = language_name(language, host.visitor.screen);
            }
            Some(laid)
        }
        _ => None,
    };
    Ok(Room { known, meeting, laid, kept })
}
