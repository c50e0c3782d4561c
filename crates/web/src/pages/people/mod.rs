//! Who comes: signing up by a link, changing and withdrawing, and the list before the hosts.

pub(crate) mod by_hand;
mod fields;
mod form;
pub(crate) mod list;
mod outrun;
pub(crate) mod own;
pub(crate) mod read;
pub(crate) mod share;
pub(crate) mod sign_up;
pub(crate) mod spreadsheet;
mod words;

use sha2::{Digest, Sha256};
use store::Write;

use crate::app::App;
use crate::clock::NAME_DAYS;
use crate::error::WebError;

pub(crate) use words::language_name;

/// Most people of a meeting.
pub(crate) const MOST_PEOPLE: usize = 500;
/// Days after the last session until names are erased.
pub(crate) const DAYS_KEPT: usize = NAME_DAYS as usize;

/// Holds the meeting for a change of who comes, and says how many more may.
async fn room_left(write: &mut Write, app: &App, meeting: &str) -> Result<usize, WebError> {
    write.hold(meeting).await?.ok_or(WebError::NotFound)?;
    Ok(MOST_PEOPLE.saturating_sub(app.store().people(meeting).await?.len()))
}

/// The id of someone who was added by a form that bears `once`, so that the same form sent twice adds nobody twice.
fn id_of(meeting: &str, once: &str, at: usize) -> String {
    let digest = Sha256::digest(format!("{meeting}\n{once}\n{at}").as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether nobody signs up any more. Names that hosts erased before the meeting make room for new ones.
fn is_over(row: &store::Meeting, now: i64) -> bool {
    row.erased.is_some() || row.last_day_ends.is_some_and(|ends| ends <= now)
}
