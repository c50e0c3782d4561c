//! Who takes part, and who sits where.

use sqlx::FromRow;

use crate::error::Result;
use crate::store::{Store, Write};

/// Someone who takes part in a meeting.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Person {
    /// A random text, chosen by the caller; the journal may use it, and says nothing about the person.
    pub id: String,
    /// The id of the meeting.
    pub meeting: String,
    /// The side on which this person sits.
    pub side: String,
    /// The name that the person chose.
    pub name: String,
    /// The association or service, if given.
    pub organisation: Option<String>,
    /// A list of languages, as JSON.
    pub languages: String,
    /// A list of needs, as JSON.
    pub needs: String,
    /// What counts for the tables, as JSON.
    pub at_table: String,
    /// The hash of the secret in the person's own link, with which to withdraw.
    pub hash: Option<String>,
    /// How the person came here, such as a sign-up or a file.
    pub source: String,
    /// When.
    pub created: i64,
}

/// Who sits where.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Seating {
    /// The plan of the tables, as JSON.
    pub plan: String,
    /// When it was made.
    pub made: i64,
}

impl Store {
    /// The people of a meeting, in the order in which they came.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn people(&self, meeting: &str) -> Result<Vec<Person>> {
        let query = sqlx::query_as("SELECT * FROM person WHERE meeting = $1 ORDER BY created, id").bind(meeting);
        Ok(query.fetch_all(&self.readers).await?)
    }

    /// The person with this id.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn person(&self, id: &str) -> Result<Option<Person>> {
        Ok(sqlx::query_as("SELECT * FROM person WHERE id = $1").bind(id).fetch_optional(&self.readers).await?)
    }

    /// The person whose own link has this hash.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn person_by_hash(&self, hash: &str) -> Result<Option<Person>> {
        Ok(sqlx::query_as("SELECT * FROM person WHERE hash = $1").bind(hash).fetch_optional(&self.readers).await?)
    }

    /// The plan of the tables of a meeting, if there is one.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn seating(&self, meeting: &str) -> Result<Option<Seating>> {
        let query = sqlx::query_as("SELECT plan, made FROM seating WHERE meeting = $1").bind(meeting);
        Ok(query.fetch_optional(&self.readers).await?)
    }
}

impl Write {
    /// Keeps a person.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the id or the hash is there already, [`crate::Error::Missing`] without the meeting,
    /// or when that was erased.
    pub async fn add_person(&mut self, person: &Person) -> Result<()> {
        self.hold_to_add(&person.meeting).await?;
        let query = "INSERT INTO person (id, meeting, side, name, organisation, languages, needs, at_table, hash,
                         source, created)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
        let query = sqlx::query(query).bind(&person.id).bind(&person.meeting).bind(&person.side).bind(&person.name);
        let query = query.bind(&person.organisation).bind(&person.languages).bind(&person.needs);
        let query = query.bind(&person.at_table).bind(&person.hash).bind(&person.source).bind(person.created);
        query.execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Changes everything of the person with this id but the meeting, the source and the time; `false` when there is none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Taken`] when the hash is of someone else.
    pub async fn change_person(&mut self, person: &Person) -> Result<bool> {
        let query = "UPDATE person SET side = $2, name = $3, organisation = $4, languages = $5, needs = $6,
                         at_table = $7, hash = $8
                     WHERE id = $1";
        let query = sqlx::query(query).bind(&person.id).bind(&person.side).bind(&person.name);
        let query = query.bind(&person.organisation).bind(&person.languages).bind(&person.needs);
        let query = query.bind(&person.at_table).bind(&person.hash);
        Ok(query.execute(&mut *self.inner).await?.rows_affected() == 1)
    }

    /// Forgets a person; `false` when there is none with this id.
    /// The plan of the tables stays as it is.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn remove_person(&mut self, id: &str) -> Result<bool> {
        let done = sqlx::query("DELETE FROM person WHERE id = $1").bind(id).execute(&mut *self.inner).await?;
        self.erased = true;
        Ok(done.rows_affected() == 1)
    }

    /// Keeps the plan of the tables, instead of the one before.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Missing`] without the meeting, or when that was erased.
    pub async fn set_seating(&mut self, meeting: &str, seating: &Seating) -> Result<()> {
        self.hold_to_add(meeting).await?;
        let query = "INSERT INTO seating (meeting, plan, made) VALUES ($1, $2, $3)
                     ON CONFLICT (meeting) DO UPDATE SET plan = excluded.plan, made = excluded.made";
        let query = sqlx::query(query).bind(meeting).bind(&seating.plan).bind(seating.made);
        query.execute(&mut *self.inner).await?;
        Ok(())
    }

    /// Forgets the plan of the tables.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn clear_seating(&mut self, meeting: &str) -> Result<()> {
        sqlx::query("DELETE FROM seating WHERE meeting = $1").bind(meeting).execute(&mut *self.inner).await?;
        self.erased = true;
        Ok(())
    }
}
