//! Erasing what need not be kept any more.

use crate::app::App;
use crate::pages::home::EXAMPLE_DAYS;

/// Days after the last session that names are kept; as the papers say (`materials`).
pub(crate) const NAME_DAYS: u32 = 30;
/// How long a device is remembered after it opened a link: as long as its cookie, half a year.
const DEVICE_MS: i64 = 180 * DAY_MS;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Erases the names of meetings that are over for so long; gives how many meetings.
pub(super) async fn names(app: &App) -> Result<usize, store::Error> {
    let meetings = app.store().meetings_to_erase(app.now(), NAME_DAYS).await?;
    for meeting in &meetings {
        let mut write = app.store().begin().await?;
        write.erase_names(&meeting.id, app.now()).await?;
        write.commit().await?;
    }
    Ok(meetings.len())
}

/// Erases examples that were there long enough; gives how many.
pub(super) async fn examples(app: &App) -> Result<usize, store::Error> {
    let old = app.store().meetings_created_before(app.now() - EXAMPLE_DAYS * DAY_MS).await?;
    let mut count = 0;
    for meeting in old.iter().filter(|meeting| meeting.example) {
        let mut write = app.store().begin().await?;
        write.erase_meeting(&meeting.id, app.now()).await?;
        write.commit().await?;
        app.forget(&meeting.id);
        count += 1;
    }
    Ok(count)
}

/// Forgets devices that were not used for half a year, and what let the owner in before; gives how many devices.
pub(super) async fn devices(app: &App) -> Result<u64, store::Error> {
    let mut write = app.store().begin().await?;
    let count = write.forget_devices(app.now() - DEVICE_MS).await?;
    write.forget_expired(app.now()).await?;
    write.commit().await?;
    Ok(count)
}
