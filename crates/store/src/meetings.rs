//! Meetings and their journals.

use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::error::{AppendError, Error, Result};
use crate::store::{Store, Write};

/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// How many entries one statement appends; SQLite takes 32,766 values in one, PostgreSQL 65,535.
const AT_ONCE: usize = 1000;

/// A meeting, apart from what happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// A random text, chosen by the caller.
    pub id: String,
    /// When it was made; as all times here in milliseconds since 1970 (UTC).
    pub created: i64,
    /// When its last day ends; `None` as long as there is no date.
    pub last_day_ends: Option<i64>,
    /// Whether it is there to look at only.
    pub example: bool,
    /// When names, addresses and the plan of the tables were erased.
    pub names_erased: Option<i64>,
    /// When everything was erased; only this row and its accesses are left then.
    pub erased: Option<i64>,
    /// The number of the last entry of its journal; 0 when there is none.
    pub length: i64,
}

/// Something that happened in a meeting.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    /// Its place in the journal: 1, 2, 3, … without gaps.
    pub number: i64,
    /// When.
    pub at: i64,
    /// The side that did it, if one did.
    pub side: Option<String>,
    /// What happened, as JSON that the store does not read.
    pub event: String,
}

impl Store {
    /// The meeting with this id; erased ones too.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database; so in every call that follows here.
    pub async fn meeting(&self, id: &str) -> Result<Option<Meeting>> {
        let query = sqlx::query("SELECT * FROM meeting WHERE id = $1").bind(id);
        let row = query.fetch_optional(&self.readers).await?;
        Ok(row.map(|row| meeting(&row, "")).transpose()?)
    }

    /// The entries of a journal with a number above `after`, in order.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn journal(&self, meeting: &str, after: i64) -> Result<Vec<Entry>> {
        let query = "SELECT number, at, side, event FROM journal WHERE meeting = $1 AND number > $2 ORDER BY number";
        Ok(sqlx::query_as(query).bind(meeting).bind(after).fetch_all(&self.readers).await?)
    }

    /// The meetings of which the last day ends from `from` and before `to`, the first to end first; without erased ones.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn meetings_between(&self, from: i64, to: i64) -> Result<Vec<Meeting>> {
        let query = "SELECT * FROM meeting WHERE last_day_ends >= $1 AND last_day_ends < $2 AND erased IS NULL
                     ORDER BY last_day_ends, id";
        meetings(&sqlx::query(query).bind(from).bind(to).fetch_all(&self.readers).await?)
    }

    /// The meetings whose last day ended `days` days ago or earlier and that still have names.
    /// A meeting that got a name again after its names were erased is among them.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn meetings_to_erase(&self, now: i64, days: u32) -> Result<Vec<Meeting>> {
        let query = "SELECT * FROM meeting
                     WHERE last_day_ends <= $1 - $2 AND erased IS NULL AND (names_erased IS NULL
                         OR EXISTS (SELECT 1 FROM person WHERE person.meeting = meeting.id)
                         OR EXISTS (SELECT 1 FROM seating WHERE seating.meeting = meeting.id)
                         OR EXISTS (SELECT 1 FROM access WHERE access.meeting = meeting.id AND email IS NOT NULL))
                     ORDER BY last_day_ends, id";
        let days = i64::from(days) * DAY;
        meetings(&sqlx::query(query).bind(now).bind(days).fetch_all(&self.readers).await?)
    }

    /// The meetings made before `time`, the oldest first; without erased ones.
    /// For examples that have been there long enough, and for meetings that never got a date.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn meetings_created_before(&self, time: i64) -> Result<Vec<Meeting>> {
        let query = "SELECT * FROM meeting WHERE created < $1 AND erased IS NULL ORDER BY created, id";
        meetings(&sqlx::query(query).bind(time).fetch_all(&self.readers).await?)
    }
}

impl Write {
    /// Makes a meeting with an empty journal.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the id is there already.
    pub async fn create_meeting(&mut self, id: &str, created: i64, example: bool) -> Result<()> {
        let query = "INSERT INTO meeting (id, created, example, length) VALUES ($1, $2, $3, 0)";
        sqlx::query(query).bind(id).bind(created).bind(i64::from(example)).execute(&mut *self.inner).await?;
        Ok(())
    }

    /// The meeting as it is now; nobody else appends to it, adds to it or erases it until the commit.
    /// For a choice that depends on what is there, such as a number of people that is not to be passed:
    /// what [`Store`] reads after this call cannot change in between.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn hold(&mut self, meeting_id: &str) -> Result<Option<Meeting>> {
        // A change that changes nothing is the one lock that both databases know.
        let query = "UPDATE meeting SET length = length WHERE id = $1 RETURNING *";
        let row = sqlx::query(query).bind(meeting_id).fetch_optional(&mut *self.inner).await?;
        Ok(row.map(|row| meeting(&row, "")).transpose()?)
    }

    /// Holds a meeting to add something to it; one that was erased takes nothing any more.
    pub(crate) async fn hold_to_add(&mut self, meeting_id: &str) -> Result<()> {
        match self.hold(meeting_id).await? {
            Some(Meeting { erased: None, .. }) => Ok(()),
            Some(_) => Err(Error::Missing("the meeting was erased".into())),
            None => Err(Error::Missing("there is no such meeting".into())),
        }
    }

    /// Appends `events`, all by `side` and at the same time, and returns the number of the last one.
    ///
    /// `after` is the number of the last entry that the caller knows.
    ///
    /// # Errors
    ///
    /// [`AppendError::Outrun`] when the journal ends elsewhere, [`AppendError::Gone`] when there is no such meeting
    /// or it was erased.
    pub async fn append(
        &mut self,
        meeting: &str,
        after: i64,
        at: i64,
        side: Option<&str>,
        events: &[String],
    ) -> Result<i64, AppendError> {
        let count = i64::try_from(events.len()).expect("no computer holds so many events");
        // On PostgreSQL this waits for another append to the same meeting, and then finds it longer.
        let query = "UPDATE meeting SET length = length + $3 WHERE id = $1 AND length = $2 AND erased IS NULL";
        let done = sqlx::query(query).bind(meeting).bind(after).bind(count).execute(&mut *self.inner).await?;
        if done.rows_affected() == 0 {
            return Err(self.refusal(meeting).await?);
        }
        let mut number = after;
        for some in events.chunks(AT_ONCE) {
            self.insert(meeting, number, at, side, some).await?;
            number += i64::try_from(some.len()).expect("at most a thousand");
        }
        Ok(number)
    }

    async fn refusal(&mut self, meeting: &str) -> Result<AppendError, AppendError> {
        let query = "SELECT length FROM meeting WHERE id = $1 AND erased IS NULL";
        let length = sqlx::query_scalar(query).bind(meeting).fetch_optional(&mut *self.inner).await?;
        Ok(length.map_or(AppendError::Gone, |length| AppendError::Outrun { length }))
    }

    async fn insert(
        &mut self,
        meeting: &str,
        after: i64,
        at: i64,
        side: Option<&str>,
        events: &[String],
    ) -> sqlx::Result<()> {
        let values: Vec<_> = (1..=events.len()).map(|n| format!("($1, $2 + {n}, $3, $4, ${})", n + 4)).collect();
        // Only numbers that were counted here go into the text.
        let text = format!("INSERT INTO journal (meeting, number, at, side, event) VALUES {}", values.join(", "));
        let mut query = sqlx::query(AssertSqlSafe(text)).bind(meeting).bind(after).bind(at).bind(side);
        for event in events {
            query = query.bind(event.as_str());
        }
        query.execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Notes when the last day of a meeting ends.
    /// When names were erased already this does not bring them back.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn set_last_day(&mut self, meeting: &str, ends: Option<i64>) -> Result<()> {
        let query = "UPDATE meeting SET last_day_ends = $2 WHERE id = $1 AND erased IS NULL";
        sqlx::query(query).bind(meeting).bind(ends).execute(&mut *self.inner).await?;
        Ok(())
    }
}

fn meetings(rows: &[AnyRow]) -> Result<Vec<Meeting>> {
    Ok(rows.iter().map(|row| meeting(row, "")).collect::<sqlx::Result<_>>()?)
}

/// Reads a meeting from columns whose names begin with `prefix`.
pub(crate) fn meeting(row: &AnyRow, prefix: &str) -> sqlx::Result<Meeting> {
    let name = |column: &str| format!("{prefix}{column}");
    Ok(Meeting {
        id: row.try_get(&*name("id"))?,
        created: row.try_get(&*name("created"))?,
        last_day_ends: row.try_get(&*name("last_day_ends"))?,
        example: row.try_get::<i64, _>(&*name("example"))? != 0,
        names_erased: row.try_get(&*name("names_erased"))?,
        erased: row.try_get(&*name("erased"))?,
        length: row.try_get(&*name("length"))?,
    })
}
