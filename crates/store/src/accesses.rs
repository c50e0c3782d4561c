//! Who may enter a meeting: links that were given out, and the devices that hold them.

use sqlx::FromRow;

use crate::error::Result;
use crate::meetings::{Meeting, meeting};
use crate::store::{Store, Write};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccessKind {
    /// To prepare and lead the meeting.
    Host,
    /// For who is asked to become a host.
    Invitation,
    /// For everyone who wants to take part.
    SignUp,
}

impl AccessKind {
    /// How it stands in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Invitation => "invitation",
            Self::SignUp => "sign_up",
        }
    }
}

impl TryFrom<String> for AccessKind {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        [Self::Host, Self::Invitation, Self::SignUp]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| format!("{text} is no kind of access"))
    }
}

/// A link into a meeting.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Access {
    /// A random text, chosen by the caller.
    pub id: String,
    /// The id of the meeting.
    pub meeting: String,
    /// What it is for.
    #[sqlx(try_from = "String")]
    pub kind: AccessKind,
    /// The side of who holds it, when the link is for one side.
    pub side: Option<String>,
    /// The hash of the secret in the link; who has the database can make no link of it.
    pub hash: String,
    /// The secret itself; only of sign-up links, which are printed on posters again and again.
    pub secret: Option<String>,
    /// When it was made.
    pub created: i64,
    /// From when it is of no use any more; `None` for as long as the meeting is there.
    pub expires: Option<i64>,
    /// When someone ended it.
    pub ended: Option<i64>,
    /// The number of the last entry of the journal that its holder has looked at.
    pub seen: i64,
    /// Where its holder wants mail.
    pub email: Option<String>,
    /// In which language, such as `nl`.
    pub language: Option<String>,
}

/// An access that a device holds, with its meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The access.
    pub access: Access,
    /// Where it leads.
    pub meeting: Meeting,
}

impl Store {
    /// The access with this hash; also when it was ended, has expired, or its meeting was erased.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn access_by_hash(&self, hash: &str) -> Result<Option<Access>> {
        let query = sqlx::query_as("SELECT * FROM access WHERE hash = $1").bind(hash);
        Ok(query.fetch_optional(&self.readers).await?)
    }

    /// All accesses of a meeting, in the order in which they were made.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn accesses(&self, meeting: &str) -> Result<Vec<Access>> {
        let query = sqlx::query_as("SELECT * FROM access WHERE meeting = $1 ORDER BY created, id").bind(meeting);
        Ok(query.fetch_all(&self.readers).await?)
    }

    /// What a device may enter now, the last one that it was let into first.
    /// Ended and expired accesses are left out, and those of erased meetings.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn accesses_of_device(&self, device: &str, now: i64) -> Result<Vec<Held>> {
        let query = "SELECT access.*, meeting.id AS meeting_id, meeting.created AS meeting_created,
                         meeting.last_day_ends AS meeting_last_day_ends, meeting.example AS meeting_example,
                         meeting.names_erased AS meeting_names_erased, meeting.erased AS meeting_erased,
                         meeting.length AS meeting_length
                     FROM device_access
                     JOIN access ON access.id = device_access.access
                     JOIN meeting ON meeting.id = access.meeting
                     WHERE device_access.device = $1 AND access.ended IS NULL
                         AND (access.expires IS NULL OR access.expires > $2) AND meeting.erased IS NULL
                     ORDER BY device_access.since DESC, access.id";
        let rows = sqlx::query(query).bind(device).bind(now).fetch_all(&self.readers).await?;
        let held = |row| Ok(Held { access: Access::from_row(row)?, meeting: meeting(row, "meeting_")? });
        Ok(rows.iter().map(held).collect::<sqlx::Result<_>>()?)
    }
}

impl Write {
    /// Keeps a link.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the id or the hash is there already, [`crate::Error::Missing`] without its meeting,
    /// or when that was erased.
    pub async fn add_access(&mut self, access: &Access) -> Result<()> {
        self.hold_to_add(&access.meeting).await?;
        let query = "INSERT INTO access (id, meeting, kind, side, hash, secret, created, expires, ended, seen,
                         email, language)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        let query = sqlx::query(query).bind(&access.id).bind(&access.meeting).bind(access.kind.as_str());
        let query = query.bind(&access.side).bind(&access.hash).bind(&access.secret).bind(access.created);
        let query = query.bind(access.expires).bind(access.ended).bind(access.seen);
        query.bind(&access.email).bind(&access.language).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Ends an access; `false` when it was ended before, or is not there.
    /// So of two who use the same invitation at once, one is told that it was theirs.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn end_access(&mut self, id: &str, at: i64) -> Result<bool> {
        let query = sqlx::query("UPDATE access SET ended = $2 WHERE id = $1 AND ended IS NULL").bind(id).bind(at);
        Ok(query.execute(&mut *self.inner).await?.rows_affected() == 1)
    }

    /// Notes up to which entry the holder has looked; never goes back.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn set_seen(&mut self, access: &str, number: i64) -> Result<()> {
        let query = "UPDATE access SET seen = $2 WHERE id = $1 AND seen < $2";
        sqlx::query(query).bind(access).bind(number).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Notes where and in which language the holder wants mail; `None` for no mail any more.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn set_access_contact(
        &mut self,
        access: &str,
        email: Option<&str>,
        language: Option<&str>,
    ) -> Result<()> {
        let query = "UPDATE access SET email = $2, language = $3 WHERE id = $1";
        sqlx::query(query).bind(access).bind(email).bind(language).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Keeps a device by the hash of its cookie.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the hash is there already.
    pub async fn add_device(&mut self, hash: &str, created: i64) -> Result<()> {
        let query = "INSERT INTO device (hash, created, used) VALUES ($1, $2, $2)";
        sqlx::query(query).bind(hash).bind(created).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Notes that a device was used; `false` when it is not known.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn use_device(&mut self, hash: &str, now: i64) -> Result<bool> {
        let query = sqlx::query("UPDATE device SET used = $2 WHERE hash = $1").bind(hash).bind(now);
        Ok(query.execute(&mut *self.inner).await?.rows_affected() == 1)
    }

    /// Gives a device an access; once more, it is the one that the device was let into last.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Missing`] without the device or the access.
    pub async fn let_device(&mut self, device: &str, access: &str, since: i64) -> Result<()> {
        let query = "INSERT INTO device_access (device, access, since) VALUES ($1, $2, $3)
                     ON CONFLICT (device, access) DO UPDATE SET since = excluded.since";
        sqlx::query(query).bind(device).bind(access).bind(since).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Forgets a device and what it held.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn forget_device(&mut self, hash: &str) -> Result<()> {
        for query in ["DELETE FROM device_access WHERE device = $1", "DELETE FROM device WHERE hash = $1"] {
            sqlx::query(query).bind(hash).execute(&mut *self.inner).await?;
        }
        Ok(())
    }

    /// Forgets the devices that were not used since `time`, and returns how many.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn forget_devices(&mut self, time: i64) -> Result<u64> {
        let held = "DELETE FROM device_access WHERE device IN (SELECT hash FROM device WHERE used < $1)";
        sqlx::query(held).bind(time).execute(&mut *self.inner).await?;
        let query = sqlx::query("DELETE FROM device WHERE used < $1").bind(time);
        Ok(query.execute(&mut *self.inner).await?.rows_affected())
    }
}
