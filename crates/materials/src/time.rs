//! Dates, clock times and lengths in words.

use jiff::civil::{Date, DateTime};

use crate::context::Context;

impl Context<'_> {
    /// `13:00`.
    pub(crate) fn clock(&self, moment: DateTime) -> String {
        format!("{:02}:{:02}", moment.hour(), moment.minute())
    }

    /// `13:00–16:30`.
    pub(crate) fn clocks(&self, from: DateTime, to: DateTime) -> String {
        self.say_with("clock-from-to", &[("from", self.clock(from).into()), ("to", self.clock(to).into())])
    }

    /// `woensdag 3 februari 2027`.
    pub(crate) fn day(&self, date: Date) -> String {
        self.say_with(
            "date-long",
            &[
                ("weekday", self.say(&format!("weekday-{}", date.weekday().to_monday_one_offset())).into()),
                ("day", i64::from(date.day()).into()),
                ("month", self.say(&format!("month-{}", date.month())).into()),
                // As text, so that no thousands mark gets into it.
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `3 februari 2027`.
    pub(crate) fn date(&self, date: Date) -> String {
        self.say_with(
            "date-medium",
            &[
                ("day", i64::from(date.day()).into()),
                ("month", self.say(&format!("month-{}", date.month())).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `woensdag 3 februari 2027, 13:00–16:30`.
    pub(crate) fn day_and_clocks(&self, from: DateTime, to: DateTime) -> String {
        let (day, clocks) = (self.day(from.date()), self.clocks(from, to));
        self.say_with("day-and-clocks", &[("day", day.into()), ("clocks", clocks.into())])
    }

    /// `30 minuten`.
    pub(crate) fn minutes(&self, minutes: u16) -> String {
        self.say_with("minutes", &[("n", i64::from(minutes).into())])
    }

    /// Name of a session: `Dagdeel 2`; of the only one there is: `Bijeenkomst`.
    pub(crate) fn session_name(&self, at: usize) -> String {
        match self.meeting.sessions.len() {
            1 => self.say("meeting"),
            _ => self.say_with("session-number", &[("n", (at + 1).into())]),
        }
    }
}
