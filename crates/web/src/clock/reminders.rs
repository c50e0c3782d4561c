//! Reminders to hosts: a week and a day before each session, at nine o'clock in the Netherlands.

use jiff::civil::time;
use jiff::{Span, ToSpan};
use meeting::{Meeting, Session};
use store::{Access, AccessKind};

use crate::app::{App, moment_of};
use crate::error::WebError;
use crate::keeping::prepared;
use crate::mail::{self, reminder, tongue};

/// The longest that a meeting with several sessions is looked ahead: the last session is within a year and a half of the first.
const AHEAD_MS: i64 = 550 * 24 * 60 * 60 * 1000;

/// A reminder and the time in which it is of use.
struct Moment {
    /// Part of its key.
    name: &'static str,
    /// So long before the day of the session it is due,
    before: Span,
    /// and so long before that day it comes too late; `None`: until the session starts.
    too_late: Option<Span>,
    soon: bool,
}

fn moments() -> [Moment; 2] {
    [
        Moment { name: "week", before: 7.days(), too_late: Some(5.days()), soon: false },
        Moment { name: "day", before: 1.day(), too_late: None, soon: true },
    ]
}

/// Writes the reminders that are due and were not written yet; gives how many.
pub(super) async fn write(app: &App) -> Result<usize, store::Error> {
    if app.settings().mail.is_none() {
        return Ok(0);
    }
    let mut count = 0;
    for row in app.store().meetings_between(app.now(), app.now() + AHEAD_MS).await? {
        let accesses = app.store().accesses(&row.id).await?;
        let hosts: Vec<&Access> = accesses.iter().filter(|access| wants_mail(access)).collect();
        if hosts.is_empty() {
            continue;
        }
        match prepared(app, &row.id, row.length).await {
            Ok(now) => count += of_meeting(app, &row.id, &now.state.meeting, &hosts).await?,
            // One journal that cannot be read does not keep the others waiting.
            Err(WebError::Broken(cause)) => tracing::error!(%cause, "a meeting could not be read for its reminders"),
            Err(_) => {}
        }
    }
    Ok(count)
}

fn wants_mail(access: &Access) -> bool {
    access.kind == AccessKind::Host && access.ended.is_none() && access.email.is_some()
}

async fn of_meeting(app: &App, id: &str, meeting: &Meeting, hosts: &[&Access]) -> Result<usize, store::Error> {
    let due: Vec<(&Session, Moment)> = meeting
        .sessions
        .iter()
        .flat_map(|session| moments().into_iter().map(move |moment| (session, moment)))
        .filter(|(session, moment)| is_due(app.now(), session, moment))
        .collect();
    if due.is_empty() {
        return Ok(0);
    }
    let address = app.settings().address.as_ref().map(|address| format!("{address}/m/{id}"));
    let mut count = 0;
    let mut write = app.store().begin().await?;
    for host in hosts {
        let tongue = tongue(host.language.as_deref().unwrap_or("nl"));
        for (session, moment) in &due {
            // By the session's start, not its number: a session that is moved is reminded of anew.
            let start = session.starts.strftime("%Y%m%dT%H%M");
            let key = format!("reminder-{}-{id}-{start}-{}", moment.name, host.id);
            let letter = reminder(&tongue, meeting, session, moment.soon, address.as_deref());
            let recipient = host.email.as_deref().unwrap_or_default();
            count += usize::from(write.queue_mail(&mail::to(recipient, letter, id, key, app.now())).await?);
        }
    }
    write.commit().await?;
    Ok(count)
}

fn is_due(now: i64, session: &Session, moment: &Moment) -> bool {
    let nine_before = |days: Span| Some(session.starts.date().checked_sub(days).ok()?.to_datetime(time(9, 0, 0, 0)));
    let Some(due) = nine_before(moment.before) else { return false };
    let ends = moment.too_late.and_then(nine_before).unwrap_or(session.starts);
    // As moments, not as times on the clock, which shows one hour twice in autumn.
    moment_of(due) <= now && now < moment_of(ends)
}
