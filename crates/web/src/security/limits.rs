//! Limits on how often something can be done from one place, for one meeting, or on the whole instance.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Mutex;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;

use crate::app::App;
use crate::error::WebError;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum What {
    /// A secret link that opened nothing.
    WrongLink,
    /// A meeting started, or the example opened.
    Start,
    /// Someone who signs up.
    SignUp,
    /// A file read, or all papers made.
    Heavy,
    /// A mail to an address that someone typed.
    Mail,
    /// A host's own link opened, which keeps a device.
    Open,
    /// A private link by mail, for one meeting.
    LinkMail,
    /// An address invited by mail, for one meeting.
    Invited,
    /// An address invited by mail, for all meetings together.
    InvitedByAll,
}

impl What {
    /// How often within [`What::window`]. A room of people behind one address signs up at once; nobody guesses 130 bits.
    fn most(self) -> u32 {
        match self {
            What::WrongLink => 30,
            What::Start => 40,
            What::SignUp => 300,
            What::Heavy => 60,
            // Two forms with as many addresses as they take.
            What::Mail => 400,
            What::Open => 120,
            What::LinkMail => 5,
            What::Invited => 300,
            What::InvitedByAll => 1000,
        }
    }

    /// The time over which is counted, in milliseconds.
    fn window(self) -> i64 {
        match self {
            What::LinkMail | What::Invited => 24 * 60 * MINUTE_MS,
            What::InvitedByAll => 60 * MINUTE_MS,
            _ => 10 * MINUTE_MS,
        }
    }
}

const MINUTE_MS: i64 = 60 * 1000;
/// Most counts that are remembered; then those whose time is over are forgotten.
const MOST_COUNTS: usize = 100_000;

/// Whose doing is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Whose {
    /// Of everyone at one place.
    Place(IpAddr),
    /// Of the hosts of one meeting, by its id.
    Meeting(String),
    /// Of everyone on this instance.
    Everyone,
}

/// What was done lately, and by whom: since when, and how often. Kept in memory only.
#[derive(Debug, Default)]
pub(crate) struct Limits(Mutex<HashMap<(What, Whose), (i64, u32)>>);

impl Limits {
    /// Counts one more.
    ///
    /// # Errors
    /// When it is too much.
    pub(crate) fn count(&self, what: What, place: Place, now: i64) -> Result<(), WebError> {
        self.count_many(what, place, 1, now)
    }

    /// Counts so many more.
    ///
    /// # Errors
    /// When it is too much.
    pub(crate) fn count_many(&self, what: What, place: Place, more: usize, now: i64) -> Result<(), WebError> {
        let mut counts = self.0.lock().expect("nobody panics while holding the counts");
        make_room(&mut counts, now);
        let count = current(&mut counts, what, Whose::Place(place.0), now);
        *count = count.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        if *count > what.most() { Err(WebError::TooOften) } else { Ok(()) }
    }

    /// Counts so many mails more for each of these, or for none of them when it is too much for one.
    ///
    /// # Errors
    /// When it is.
    pub(crate) fn count_mails<const N: usize>(
        &self,
        counted: [(What, Whose); N],
        more: usize,
        now: i64,
    ) -> Result<(), WebError> {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        let mut counts = self.0.lock().expect("nobody panics while holding the counts");
        make_room(&mut counts, now);
        for (what, whose) in &counted {
            let count = *current(&mut counts, *what, whose.clone(), now);
            if count.saturating_add(more) > what.most() {
                return Err(WebError::TooMuchMail);
            }
        }
        for (what, whose) in counted {
            *current(&mut counts, what, whose, now) += more;
        }
        Ok(())
    }

    /// Whether it was too much already, without counting.
    ///
    /// # Errors
    /// When it was.
    pub(crate) fn check(&self, what: What, place: Place, now: i64) -> Result<(), WebError> {
        let counts = self.0.lock().expect("nobody panics while holding the counts");
        match counts.get(&(what, Whose::Place(place.0))) {
            Some((since, count)) if now - since < what.window() && *count >= what.most() => Err(WebError::TooOften),
            _ => Ok(()),
        }
    }
}

/// Forgets what is over when there are many counts.
fn make_room(counts: &mut HashMap<(What, Whose), (i64, u32)>, now: i64) {
    if counts.len() >= MOST_COUNTS {
        counts.retain(|(what, _), (since, _)| now - *since < what.window());
    }
}

/// The count of now: it begins anew when its time is over.
fn current(counts: &mut HashMap<(What, Whose), (i64, u32)>, what: What, whose: Whose, now: i64) -> &mut u32 {
    let (since, count) = counts.entry((what, whose)).or_insert((now, 0));
    if now - *since >= what.window() {
        (*since, *count) = (now, 0);
    }
    count
}

/// Where a request comes from; for limits only, never kept or logged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place(pub(crate) IpAddr);

impl FromRequestParts<App> for Place {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Place, WebError> {
        let forwarded = || {
            // The last address is the one that our own proxy saw; those before it are what the visitor says.
            let header = parts.headers.get("x-forwarded-for")?.to_str().ok()?;
            header.rsplit(',').next()?.trim().parse().ok()
        };
        let direct = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let address = if app.settings().behind_proxy { forwarded().or(direct) } else { direct };
        Ok(Place(wide(address.unwrap_or(IpAddr::from([127, 0, 0, 1])))))
    }
}

/// One household has a whole /64 of IPv6 addresses.
fn wide(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => IpAddr::V4(v4),
            None => {
                let [a, b, c, d, ..] = v6.segments();
                IpAddr::from([a, b, c, d, 0, 0, 0, 0])
            }
        },
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_too_often_is_refused_until_the_time_is_over() {
        let (limits, place) = (Limits::default(), Place(IpAddr::from([10, 0, 0, 1])));
        for _ in 0..30 {
            assert!(limits.check(What::WrongLink, place, 5).is_ok());
            assert!(limits.count(What::WrongLink, place, 5).is_ok());
        }
        assert!(limits.check(What::WrongLink, place, 5).is_err());
        assert!(limits.count(What::WrongLink, place, 6).is_err());
        assert!(limits.count(What::WrongLink, Place(IpAddr::from([10, 0, 0, 2])), 6).is_ok());
        assert!(limits.count(What::WrongLink, place, 5 + 10 * MINUTE_MS).is_ok());
    }

    #[test]
    fn mail_is_counted_for_the_meeting_and_for_all_and_what_is_refused_counts_for_neither() {
        let limits = Limits::default();
        let mail = |meeting: &str, more: usize, now: i64| {
            let of_meeting = (What::Invited, Whose::Meeting(meeting.to_owned()));
            limits.count_mails([of_meeting, (What::InvitedByAll, Whose::Everyone)], more, now).is_ok()
        };
        assert!(mail("a", 200, 0));
        assert!(!mail("a", 101, 1), "a meeting has 300 a day");
        assert!(mail("a", 100, 2), "what was refused was not counted");
        assert!(mail("b", 300, 3) && mail("c", 300, 4));
        assert!(!mail("d", 101, 5), "all together have 1000 an hour");
        assert!(mail("d", 100, 6));
        assert!(!mail("a", 1, 60 * MINUTE_MS) && mail("d", 200, 60 * MINUTE_MS), "an hour later");
        assert!(mail("a", 1, 24 * 60 * MINUTE_MS), "a day later");
    }

    #[test]
    fn addresses_of_one_household_count_as_one() {
        let [one, two]: [IpAddr; 2] = ["2001:db8:1:2::3", "2001:db8:1:2:9::9"].map(|text| text.parse().expect("one"));
        assert_eq!(wide(one), wide(two));
    }
}
