//! The dates after the meeting: six weeks, three, six and twelve months after the last session.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::context::Context;

/// Days after the last session within which names and table plans are destroyed (design: 30 at most).
pub(crate) const DAYS_UNTIL_ERASED: i64 = 30;

/// Key of the text about each moment, and its date.
pub(crate) fn dates(context: &Context<'_>) -> [(&'static str, Date); 4] {
    let last = last_day(context);
    [
        ("after-six-weeks", last + 6.weeks()),
        ("after-three-months", last + 3.months()),
        ("after-six-months", last + 6.months()),
        ("after-a-year", last + 1.year()),
    ]
}

/// The day of the last session.
pub(crate) fn last_day(context: &Context<'_>) -> Date {
    context.meeting.sessions.last().map_or(context.made_on, |session| session.ends.date())
}

/// The day on which names must be gone.
pub(crate) fn erased_on(context: &Context<'_>) -> Date {
    last_day(context) + DAYS_UNTIL_ERASED.days()
}

/// The day that the papers bear when no other is asked for: the first of the preparation, counted back from the first
/// session. So the same meeting gives the same papers on every day, and a letter is not dated on the meeting itself.
pub fn usual_date(meeting: &meeting::Meeting) -> Date {
    let days = method::facts().tasks.iter().map(|task| i64::from(task.days)).max().unwrap_or(0);
    meeting.sessions.first().map_or(Date::ZERO, |session| session.starts.date() - days.days())
}
