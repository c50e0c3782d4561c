//! Sending the mail that is due.

use store::DueMail;

use crate::app::App;
use crate::mail::{Mailer, Refusal};

/// Most mails at one time; the others go a minute later. Mail servers refuse who sends many at once.
const AT_ONCE: u32 = 30;

const MINUTE_MS: i64 = 60 * 1000;

/// How long a try may take before another is made; far longer than the patience of the mailer.
const TAKEN_MS: i64 = 15 * MINUTE_MS;

/// Minutes of waiting after each try that failed. Together three days; then it is given up.
const PAUSES: [i64; 8] = [5, 15, 60, 180, 360, 720, 1440, 1540];

/// Sends what is due; gives how many were sent, and how many not. Without a mailer nothing is done.
pub(super) async fn send_due(app: &App) -> Result<(usize, usize), store::Error> {
    let Some(mailer) = &app.settings().mail else { return Ok((0, 0)) };
    let (mut sent, mut failed) = (0, 0);
    for mail in app.store().mail_due(app.now(), AT_ONCE).await? {
        match send(app, mailer, &mail).await? {
            Some(true) => sent += 1,
            Some(false) => failed += 1,
            None => {}
        }
    }
    Ok((sent, failed))
}

/// Sends one; `None` when another server took it first.
async fn send(app: &App, mailer: &Mailer, mail: &DueMail) -> Result<Option<bool>, store::Error> {
    // Taken before it is sent: when the program stops in between, it is due again later, and not at once in a circle.
    let mut write = app.store().begin().await?;
    if !write.take_mail(mail, app.now() + TAKEN_MS).await? {
        return Ok(None);
    }
    write.commit().await?;
    let done = mailer.send(mail, app.now()).await;
    let mut write = app.store().begin().await?;
    match &done {
        Ok(()) => write.mail_sent(&mail.id, app.now()).await?,
        Err(refusal) => {
            let again = again(refusal, mail.tries, app.now());
            tracing::warn!(reason = %refusal.reason, again = again.is_some(), "a mail could not be sent");
            write.mail_failed(&mail.id, &refusal.reason, again).await?;
        }
    }
    write.commit().await?;
    Ok(Some(done.is_ok()))
}

/// When to try again; `None`: not any more. `before`: how often it was tried before this time.
fn again(refusal: &Refusal, before: i64, now: i64) -> Option<i64> {
    let pause = usize::try_from(before).ok().and_then(|before| PAUSES.get(before))?;
    (!refusal.for_good).then_some(now + pause * MINUTE_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_after_three_days() {
        assert!(PAUSES.is_sorted());
        assert_eq!(PAUSES.iter().sum::<i64>(), 3 * 24 * 60);
        let refusal = Refusal { reason: "timeout".to_owned(), for_good: false };
        assert_eq!(again(&refusal, 0, 1000), Some(1000 + 5 * MINUTE_MS));
        assert_eq!(again(&refusal, 7, 0), Some(1540 * MINUTE_MS));
        assert_eq!(again(&refusal, 8, 0), None);
    }

    #[test]
    fn an_address_that_is_not_there_is_not_tried_again() {
        let refusal = Refusal { reason: "550".to_owned(), for_good: true };
        assert_eq!(again(&refusal, 0, 0), None);
    }
}
