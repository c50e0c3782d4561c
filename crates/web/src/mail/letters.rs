//! What the mails say, in the language of who gets them.

use jiff::civil::{Date, DateTime};
use meeting::{Meeting, Session};
use method::{Filled, Speech};

/// A mail without its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// The subject.
    pub(crate) subject: String,
    /// The text.
    pub(crate) body: String,
    /// A calendar file to send along.
    pub(crate) calendar: Option<String>,
}

/// The words of mails in one language: without the invisible marks of the screens, which would end inside links.
pub(crate) struct Tongue(Speech);

/// The words of mails in a language; of Dutch when Brug does not have it.
pub(crate) fn tongue(code: &str) -> Tongue {
    Tongue(Speech::embedded(code))
}

impl Tongue {
    pub(crate) fn say(&self, key: &str, places: &[(&str, Filled<'_>)]) -> String {
        self.0.say_with(key, places)
    }

    fn day(&self, date: Date) -> String {
        let places = [
            ("weekday", self.0.say(&format!("weekday-{}", date.weekday().to_monday_one_offset())).into()),
            ("day", i64::from(date.day()).into()),
            ("month", self.0.say(&format!("month-{}", date.month())).into()),
            ("year", date.year().to_string().into()),
        ];
        self.say("date-long", &places)
    }

    fn when(&self, session: &Session) -> String {
        let clock = |moment: DateTime| moment.strftime("%H:%M").to_string();
        let clocks = [("from", clock(session.starts).into()), ("to", clock(session.ends).into())];
        let places =
            [("day", self.day(session.starts.date()).into()), ("clocks", self.say("clock-from-to", &clocks).into())];
        self.say("day-and-clocks", &places)
    }
}

/// The private link of a host.
pub(crate) fn private_link(tongue: &Tongue, title: &str, address: &str) -> Letter {
    let places = [("title", title.to_owned().into()), ("address", address.to_owned().into())];
    Letter {
        subject: tongue.say("mail-link-subject", &places),
        body: tongue.say("mail-link-body", &places),
        calendar: None,
    }
}

/// A reminder of a session to a host. `address`: of the meeting, if it is known where people reach Brug.
pub(crate) fn reminder(
    tongue: &Tongue,
    meeting: &Meeting,
    session: &Session,
    soon: bool,
    address: Option<&str>,
) -> Letter {
    let places = [("title", meeting.title.clone().into()), ("when", tongue.when(session).into())];
    let (subject, body) = match soon {
        true => ("mail-reminder-day-subject", "mail-reminder-day-body"),
        false => ("mail-reminder-week-subject", "mail-reminder-week-body"),
    };
    let mut parts = vec![tongue.say(body, &places)];
    parts.extend(meeting.place.iter().map(|place| tongue.say("mail-place", &[("place", place.clone().into())])));
    parts.extend(address.map(|address| tongue.say("mail-open-meeting", &[("address", address.to_owned().into())])));
    parts.push(tongue.say("mail-reminder-why", &[]));
    Letter { subject: tongue.say(subject, &places), body: parts.join("\n\n"), calendar: None }
}

/// The invitation of people to the meeting. `text`: as the hosts see it on the page of the invitation; `own`: what they add.
pub(crate) fn invitation(
    tongue: &Tongue,
    title: &str,
    text: &str,
    own: Option<&str>,
    calendar: Option<String>,
) -> Letter {
    let mut parts = vec![text.trim_end().to_owned()];
    parts.extend(own.map(str::to_owned));
    parts.push(tongue.say("mail-invitation-why", &[]));
    let places = [("title", title.to_owned().into())];
    Letter { subject: tongue.say("mail-invitation-subject", &places), body: parts.join("\n\n"), calendar }
}
