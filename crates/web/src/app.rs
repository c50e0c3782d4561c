//! What every request shares: the store, the settings, the clock, and what was worked out before.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use quick_cache::sync::Cache;
use store::Store;

use crate::desk::Desk;
use crate::keeping::Prepared;
use crate::keeping::explained::Explained;
use crate::mail::Mailer;
use crate::pictures::{self, Pictures};
use crate::security::limits::Limits;

/// Gives the moment that is now; tests give another.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How an instance is set up.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Address under which people reach Brug, such as `https://brug.example.nl`, without a slash at the end; `None`: the
    /// address that the browser asked for.
    pub address: Option<String>,
    /// Whether Brug does TLS itself.
    pub tls: bool,
    /// Whether a proxy stands in front, which tells the address of the visitor in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// The way to a mail server; `None`: Brug sends no mail, and shows texts to copy.
    pub mail: Option<Mailer>,
}

impl Settings {
    /// Whether pages travel over TLS, so that cookies may be kept from travelling without.
    pub fn is_secure(&self) -> bool {
        self.tls || self.address.as_ref().is_some_and(|address| address.starts_with("https://"))
    }
}

/// The application; clones share everything.
#[derive(Clone)]
pub struct App(Arc<Shared>);

struct Shared {
    store: Store,
    settings: Settings,
    clock: Clock,
    prepared: Cache<String, Arc<Prepared>>,
    explained: Cache<String, Arc<Explained>>,
    limits: Limits,
    desk: Arc<Desk>,
    pictures: Pictures,
}

/// Meetings of which the state is kept at hand; one takes some tens of kB.
const KEPT: usize = 500;

/// Explanations of programmes that are kept at hand; one takes a kB or two.
const EXPLAINED: usize = 2000;

impl App {
    /// An application on a store. `making`: how many papers are made at the same time.
    pub fn new(store: Store, settings: Settings, clock: Clock, making: usize) -> App {
        App(Arc::new(Shared {
            store,
            settings,
            clock,
            prepared: Cache::new(KEPT),
            explained: Cache::new(EXPLAINED),
            limits: Limits::default(),
            desk: Arc::new(Desk::new(making)),
            pictures: pictures::none(),
        }))
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub(crate) fn prepared(&self) -> &Cache<String, Arc<Prepared>> {
        &self.0.prepared
    }

    pub(crate) fn explained(&self) -> &Cache<String, Arc<Explained>> {
        &self.0.explained
    }

    /// The desk where papers are made.
    pub(crate) fn desk(&self) -> &Arc<Desk> {
        &self.0.desk
    }

    /// Pictures of papers without names.
    pub(crate) fn pictures(&self) -> &Pictures {
        &self.0.pictures
    }

    /// Forgets what was worked out for a meeting, such as when it is erased.
    pub(crate) fn forget(&self, meeting: &str) {
        self.0.prepared.remove(meeting);
        self.0.pictures.retain(|key, _| key.split('/').next() != Some(meeting));
    }

    /// Now, in milliseconds since 1970 (UTC), as the store keeps it.
    pub fn now(&self) -> i64 {
        (self.0.clock)().as_millisecond()
    }

    /// Now, on a clock in the Netherlands.
    pub(crate) fn local_now(&self) -> DateTime {
        local((self.0.clock)())
    }
}

/// A moment on a clock in the Netherlands.
pub(crate) fn local(moment: Timestamp) -> DateTime {
    moment.to_zoned_datetime(zone()).datetime()
}

/// A moment on a clock in the Netherlands, in milliseconds since 1970 (UTC).
pub(crate) fn moment_of(local: DateTime) -> i64 {
    local.to_zoned_datetime(zone()).map_or(0, |zoned| zoned.timestamp().as_millisecond())
}

/// The zone of the Netherlands; the names of zones are built in.
fn zone() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)
}
