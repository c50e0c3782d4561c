//! What happens by itself as time goes by: mail is sent, reminders are written, and what need not be kept is erased.
//!
//! Every step may be stopped at any moment and done again: what was done is in the store, under a key or as a date.

mod erasing;
mod mails;
mod reminders;

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use crate::app::App;
pub(crate) use erasing::NAME_DAYS;

/// A minute, between two looks at the mail.
const MINUTE: Duration = Duration::from_secs(60);
/// In how many minutes the rest is done once.
const ROUND: u32 = 10;

/// What was done at one time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Reminders that were written.
    pub reminders: usize,
    /// Mails that were sent.
    pub sent: usize,
    /// Mails that could not be sent this time.
    pub failed: usize,
    /// Meetings of which the names were erased.
    pub names_erased: usize,
    /// Examples that were erased.
    pub examples_erased: usize,
    /// Devices that were forgotten.
    pub devices_forgotten: u64,
}

/// Does what is due for as long as it is let: mail every minute, and the rest every ten minutes.
pub async fn clock(app: App) {
    let mut minutes = interval(MINUTE);
    // After a sleep of the laptop once is enough.
    minutes.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut minute = 0;
    loop {
        minutes.tick().await;
        let done =
            if minute % ROUND == 0 { tick(&app).await.map(|_| ()) } else { mails::send_due(&app).await.map(|_| ()) };
        if let Err(error) = done {
            tracing::error!(%error, "the clock could not do what is due; it tries again");
        }
        minute += 1;
    }
}

/// Does everything that is due now, once.
///
/// # Errors
/// When the store fails; what was done before that stays done.
pub async fn tick(app: &App) -> Result<Done, store::Error> {
    let names_erased = erasing::names(app).await?;
    let examples_erased = erasing::examples(app).await?;
    let devices_forgotten = erasing::devices(app).await?;
    let reminders = reminders::write(app).await?;
    let (sent, failed) = mails::send_due(app).await?;
    Ok(Done { reminders, sent, failed, names_erased, examples_erased, devices_forgotten })
}
