//! The owner of the instance: how one signs in, and what one sees.

use sqlx::{FromRow, Row};

use crate::error::Result;
use crate::place::Place;
use crate::store::{Store, Write};

/// What an owner may know: numbers, never persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Counts {
    /// Meetings that were not erased, without examples.
    pub meetings: i64,
    /// Example meetings that were not erased.
    pub examples: i64,
    /// Meetings of which everything was erased.
    pub erased: i64,
    /// People who take part in a meeting, examples included.
    pub people: i64,
    /// Mails that wait to be sent, or sent again.
    pub mails_waiting: i64,
    /// Mails that were given up.
    pub mails_failed: i64,
}

impl Store {
    /// Counts what is there.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn counts(&self) -> Result<Counts> {
        let query = "SELECT
            (SELECT count(*) FROM meeting WHERE erased IS NULL AND example = 0) AS meetings,
            (SELECT count(*) FROM meeting WHERE erased IS NULL AND example = 1) AS examples,
            (SELECT count(*) FROM meeting WHERE erased IS NOT NULL) AS erased,
            (SELECT count(*) FROM person) AS people,
            (SELECT count(*) FROM mail WHERE sent IS NULL AND failed IS NULL) AS mails_waiting,
            (SELECT count(*) FROM mail WHERE failed IS NOT NULL) AS mails_failed";
        Ok(sqlx::query_as(query).fetch_one(&self.readers).await?)
    }

    /// How large the database is, in bytes; without the log beside a file.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn size_bytes(&self) -> Result<i64> {
        let query = match self.place {
            Place::File(_) => "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
            Place::Server(_) => "SELECT pg_database_size(current_database())",
        };
        Ok(sqlx::query(query).fetch_one(&self.readers).await?.try_get(0)?)
    }

    /// Whether this device may do what the owner may.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn is_admin_device(&self, hash: &str, now: i64) -> Result<bool> {
        let query = sqlx::query("SELECT hash FROM admin_device WHERE hash = $1 AND expires > $2");
        Ok(query.bind(hash).bind(now).fetch_optional(&self.readers).await?.is_some())
    }
}

impl Write {
    /// Keeps a link for the owner, for one use before `expires`.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the hash is there already.
    pub async fn add_admin_link(&mut self, hash: &str, expires: i64) -> Result<()> {
        let query = sqlx::query("INSERT INTO admin_link (hash, expires) VALUES ($1, $2)");
        query.bind(hash).bind(expires).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Uses such a link; `true` once, and only before it expires.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn use_admin_link(&mut self, hash: &str, now: i64) -> Result<bool> {
        let query = "UPDATE admin_link SET used = $2 WHERE hash = $1 AND used IS NULL AND expires > $2";
        Ok(sqlx::query(query).bind(hash).bind(now).execute(&mut *self.inner).await?.rows_affected() == 1)
    }

    /// Lets a device do what the owner may, until `expires`.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the hash is there already.
    pub async fn add_admin_device(&mut self, hash: &str, expires: i64) -> Result<()> {
        let query = sqlx::query("INSERT INTO admin_device (hash, expires) VALUES ($1, $2)");
        query.bind(hash).bind(expires).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Ends what [`Write::add_admin_device`] began.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn forget_admin_device(&mut self, hash: &str) -> Result<()> {
        sqlx::query("DELETE FROM admin_device WHERE hash = $1").bind(hash).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Forgets the owner's links and devices that have expired.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn forget_expired(&mut self, now: i64) -> Result<()> {
        for query in ["DELETE FROM admin_link WHERE expires <= $1", "DELETE FROM admin_device WHERE expires <= $1"] {
            sqlx::query(query).bind(now).execute(&mut *self.inner).await?;
        }
        Ok(())
    }
}
