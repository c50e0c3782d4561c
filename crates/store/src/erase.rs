//! Erasing what is not needed any more.

use crate::error::Result;
use crate::store::Write;

/// What tells who someone is: `$1` is the meeting.
const NAMES: &[&str] = &[
    "DELETE FROM person WHERE meeting = $1",
    "DELETE FROM seating WHERE meeting = $1",
    "DELETE FROM mail WHERE meeting = $1 AND sent IS NULL",
    "UPDATE access SET email = NULL WHERE meeting = $1",
];

/// Everything else of a meeting, but for the row that says that it was there and the hashes of its links.
const REST: &[&str] = &[
    "DELETE FROM journal WHERE meeting = $1",
    "DELETE FROM mail WHERE meeting = $1",
    "DELETE FROM device_access WHERE access IN (SELECT id FROM access WHERE meeting = $1)",
    "UPDATE access SET side = NULL, secret = NULL, seen = 0, language = NULL WHERE meeting = $1",
];

impl Write {
    /// Erases the people, the plan of the tables, e-mail addresses, and mail that was not sent.
    /// The journal stays: it names nobody.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn erase_names(&mut self, meeting: &str, at: i64) -> Result<()> {
        self.each(NAMES, meeting).await?;
        let query = "UPDATE meeting SET names_erased = $2 WHERE id = $1";
        sqlx::query(query).bind(meeting).bind(at).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Erases all of a meeting; what stays says that there was one, when it was made and when it was erased,
    /// and knows its links again.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn erase_meeting(&mut self, meeting: &str, at: i64) -> Result<()> {
        // First, so that on PostgreSQL an append that runs at the same time waits, and then finds it gone.
        let query = "UPDATE meeting SET erased = $2, names_erased = coalesce(names_erased, $2), last_day_ends = NULL,
                         length = 0
                     WHERE id = $1 AND erased IS NULL";
        sqlx::query(query).bind(meeting).bind(at).execute(&mut *self.inner).await?;
        self.each(NAMES, meeting).await?;
        self.each(REST, meeting).await
    }

    async fn each(&mut self, queries: &'static [&'static str], meeting: &str) -> Result<()> {
        for query in queries {
            sqlx::query(*query).bind(meeting).execute(&mut *self.inner).await?;
        }
        self.erased = true;
        Ok(())
    }
}
