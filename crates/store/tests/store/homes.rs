//! Places for a store that nobody else uses, and the smallest valid things to put in them.

use std::path::Path;

use sqlx::{AnyConnection, Connection, Executor};
use store::{Access, AccessKind, NewMail, Person, Store};
use tempfile::TempDir;

use crate::cluster;

/// A place for one test; gone with the test.
pub(crate) struct Home {
    /// What [`Store::open`] takes.
    pub(crate) address: String,
    /// Where files of the test may be.
    pub(crate) folder: TempDir,
}

impl Home {
    /// A file that is not there yet.
    pub(crate) fn file() -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let address = folder.path().join("brug.db").to_str().expect("a plain path").to_owned();
        Self { address, folder }
    }

    /// A new database of a server.
    pub(crate) fn server() -> Self {
        Self { address: cluster::database(), folder: tempfile::tempdir().expect("a folder for temporary files") }
    }

    pub(crate) async fn open(&self) -> Store {
        Store::open(&self.address).await.expect("a new place opens")
    }
}

/// A time in the tests: minutes after some moment in 2026.
pub(crate) const fn minute(n: i64) -> i64 {
    1_790_000_000_000 + n * 60_000
}

/// A day in minutes.
pub(crate) const DAY: i64 = 24 * 60;

/// Makes a meeting at minute 0.
pub(crate) async fn meeting(store: &Store, id: &str) {
    let mut write = store.begin().await.expect("begins");
    write.create_meeting(id, minute(0), false).await.expect("made");
    write.commit().await.expect("kept");
}

/// A host's access, with the id as its hash too.
pub(crate) fn access(id: &str, meeting: &str) -> Access {
    Access {
        id: id.to_owned(),
        meeting: meeting.to_owned(),
        kind: AccessKind::Host,
        side: Some("informal".to_owned()),
        hash: format!("hash of {id}"),
        secret: None,
        created: minute(0),
        expires: None,
        ended: None,
        seen: 0,
        email: None,
        language: None,
    }
}

/// A person with nothing but a name.
pub(crate) fn person(id: &str, meeting: &str) -> Person {
    Person {
        id: id.to_owned(),
        meeting: meeting.to_owned(),
        side: "formal".to_owned(),
        name: format!("Name of {id}"),
        organisation: None,
        languages: "[]".to_owned(),
        needs: "[]".to_owned(),
        at_table: "{}".to_owned(),
        hash: None,
        source: "sign_up".to_owned(),
        created: minute(0),
    }
}

/// A mail that is due at minute 0.
pub(crate) fn mail(id: &str, meeting: Option<&str>) -> NewMail {
    NewMail {
        id: id.to_owned(),
        meeting: meeting.map(str::to_owned),
        recipient: format!("{id}@example.org"),
        subject: "Samen om tafel".to_owned(),
        body: "Over zes weken".to_owned(),
        attachment: None,
        key: format!("key of {id}"),
        due: minute(0),
    }
}

/// Does something to a database with SQL of the test's own, without looking after what belongs together.
pub(crate) async fn tamper(place: impl AsRef<Path>, sql: &'static str) {
    sqlx::any::install_default_drivers();
    let place = place.as_ref().to_str().expect("a plain path");
    let mut connection = if place.starts_with("postgres:") {
        AnyConnection::connect(place).await.expect("opens")
    } else {
        let mut connection = AnyConnection::connect(&format!("sqlite:{place}")).await.expect("opens");
        connection.execute("PRAGMA foreign_keys = OFF").await.expect("set");
        connection
    };
    connection.execute(sql).await.expect("done");
    connection.close().await.expect("closed");
}

/// Does some changes together: `change!(store, write => { … })`.
macro_rules! change {
    ($store:expr, $write:ident => $changes:block) => {{
        let mut $write = $store.begin().await.expect("begins");
        let result = $changes;
        $write.commit().await.expect("commits");
        result
    }};
}
pub(crate) use change;
