//! Opening a store, and the transactions that change it.

use sqlx::migrate::Migrator;
use sqlx::{Any, AnyConnection, AnyPool, Transaction};

use crate::error::{Error, Result};
use crate::place::Place;

/// The steps from nothing to the tables of today, embedded in the program.
static MIGRATIONS: Migrator = sqlx::migrate!();

/// An open store: a file of SQLite, or a database of PostgreSQL.
///
/// Cheap to clone; clones share their connections.
/// What is read here is what was committed last.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) place: Place,
    pub(crate) writers: AnyPool,
    pub(crate) readers: AnyPool,
}

/// Changes that happen together or not at all.
///
/// Nothing is kept until [`Write::commit`] returns; a dropped `Write` changes nothing.
/// On SQLite there is one at a time per file, so do not wait for people or networks while holding it.
#[derive(Debug)]
pub struct Write {
    pub(crate) inner: Transaction<'static, Any>,
    pub(crate) store: Store,
    pub(crate) erased: bool,
}

impl Store {
    /// Opens a store and brings its tables up to date; `place` is a path, `sqlite:PATH` or `postgres://…`.
    ///
    /// A file that is absent is made, with its folder, readable for its owner only.
    ///
    /// # Errors
    ///
    /// [`Error::Unopened`] when it cannot be made or reached, [`Error::NotOurs`] when the file is of something else,
    /// [`Error::Newer`] when a newer Brug worked on it; in all of these nothing is changed.
    pub async fn open(place: &str) -> Result<Self> {
        let place = Place::new(place)?;
        place.prepare()?;
        let writers = place.writers().await?;
        let readers = place.readers(&writers).await?;
        let store = Self { place, writers, readers };
        store.migrate().await?;
        Ok(store)
    }

    /// Begins changes; waits until others have finished theirs.
    ///
    /// # Errors
    ///
    /// [`Error::Busy`] when that takes longer than half a minute.
    pub async fn begin(&self) -> Result<Write> {
        let inner = match &self.place {
            // At once for writing: a transaction that reads first and writes later may be refused in between.
            Place::File(_) => self.writers.begin_with("BEGIN IMMEDIATE").await?,
            Place::Server(_) => self.writers.begin().await?,
        };
        Ok(Write { inner, store: self.clone(), erased: false })
    }

    /// Waits for what runs, and closes every connection.
    /// A file is then complete without the two beside it (`-wal`, `-shm`), unless another process has it open.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    async fn migrate(&self) -> Result<()> {
        match &self.place {
            // SQLite knows no lock for migrations, so that two that open a new file at once need a transaction.
            Place::File(_) => {
                let unopened = |error| self.place.unopened(error);
                let mut inner = self.writers.begin_with("BEGIN IMMEDIATE").await.map_err(unopened)?;
                self.place.recognise(&mut inner).await?;
                migrate(&mut inner).await?;
                inner.commit().await.map_err(unopened)
            }
            Place::Server(_) => migrate(&mut *self.writers.acquire().await?).await,
        }
    }
}

impl Write {
    /// Makes the changes lasting; when this returns they survive a power cut.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; then nothing was changed, or, if the connection to a server broke just then, it is not known.
    pub async fn commit(self) -> Result<()> {
        self.inner.commit().await?;
        if self.erased
            && let Place::File(_) = self.store.place
        {
            // What was erased is still in the log beside the file, until the log is emptied.
            // When a reader is in the way the log is emptied at a later commit.
            let _ = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.store.writers).await;
        }
        Ok(())
    }
}

/// The number of the newest migration of this Brug.
pub(crate) fn known() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
}

pub(crate) async fn migrate(connection: &mut AnyConnection) -> Result<()> {
    use sqlx::migrate::MigrateError;
    match MIGRATIONS.run_direct(None, connection, false).await {
        Ok(()) => Ok(()),
        Err(MigrateError::VersionMissing(found)) if found > known() => Err(Error::Newer { found, known: known() }),
        Err(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => Err(error.into()),
        Err(error) => Err(Error::Damaged(error.into())),
    }
}
