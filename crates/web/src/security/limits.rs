//! Limits on how often something can be tried from one place.

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
}

impl What {
    /// How often within [`WINDOW_MS`]. A room of people behind one address signs up at once; nobody guesses 130 bits.
    fn most(self) -> u32 {
        match self {
            What::WrongLink => 30,
            What::Start => 40,
            What::SignUp => 300,
            What::Heavy => 60,
            // Two forms with as many addresses as they take.
            What::Mail => 400,
        }
    }
}

/// The time over which is counted: ten minutes.
const WINDOW_MS: i64 = 10 * 60 * 1000;
/// Most addresses that are remembered; then those whose time is over are forgotten.
const MOST_ADDRESSES: usize = 100_000;

/// What was done lately from which address. Kept in memory only.
#[derive(Debug, Default)]
pub(crate) struct Limits(Mutex<HashMap<(What, IpAddr), (i64, u32)>>);

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
        if counts.len() >= MOST_ADDRESSES {
            counts.retain(|_, (since, _)| now - *since < WINDOW_MS);
        }
        let (since, count) = counts.entry((what, place.0)).or_insert((now, 0));
        if now - *since >= WINDOW_MS {
            (*since, *count) = (now, 0);
        }
        *count = count.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        if *count > what.most() { Err(WebError::TooOften) } else { Ok(()) }
    }

    /// Whether it was too much already, without counting.
    ///
    /// # Errors
    /// When it was.
    pub(crate) fn check(&self, what: What, place: Place, now: i64) -> Result<(), WebError> {
        let counts = self.0.lock().expect("nobody panics while holding the counts");
        match counts.get(&(what, place.0)) {
            Some((since, count)) if now - since < WINDOW_MS && *count >= what.most() => Err(WebError::TooOften),
            _ => Ok(()),
        }
    }
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
        assert!(limits.count(What::WrongLink, place, 5 + WINDOW_MS).is_ok());
    }

    #[test]
    fn addresses_of_one_household_count_as_one() {
        let [one, two]: [IpAddr; 2] = ["2001:db8:1:2::3", "2001:db8:1:2:9::9"].map(|text| text.parse().expect("one"));
        assert_eq!(wide(one), wide(two));
    }
}
