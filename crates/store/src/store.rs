//! Opening a store, and the transactions that change it.

use sqlx::migrate::Migrator;
use sqlx::{Any, AnyConnection, AnyPool, Connection, Transaction};

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
/// After an error of the store drop it: PostgreSQL takes nothing more in that transaction.
/// ([`crate::AppendError::Outrun`] and [`crate::AppendError::Gone`] are answers, not errors of the store.)
#[derive(Debug)]
pub struct Write {
    pub(crate) inner: Transaction<'static, Any>,
    store: Store,
    /// Whether something was deleted that must not be found in the log either.
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
        // Not through a pool, which would try again and again where the answer is known at once.
        let mut connection = place.connection().await.map_err(|error| place.about(error))?;
        bring_up_to_date(&place, &mut connection).await.map_err(|error| place.about(error))?;
        connection.close().await?;
        let writers = place.writers()?;
        let readers = place.readers()?;
        Ok(Self { place, writers, readers })
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

async fn bring_up_to_date(place: &Place, connection: &mut AnyConnection) -> Result<()> {
    let Place::File(_) = place else { return migrate(connection).await };
    // SQLite has no lock for migrations, so that two that open a new file at once need a transaction.
    let mut write = connection.begin_with("BEGIN IMMEDIATE").await?;
    place.recognise(&mut write).await?;
    migrate(&mut write).await?;
    write.commit().await?;
    keep_a_log(connection).await
}

/// Lets changes go into a log beside the file (WAL), so that readers and the writer do not wait for each other.
/// The file remembers it.
async fn keep_a_log(connection: &mut AnyConnection) -> Result<()> {
    for _ in 0..100 {
        match sqlx::query("PRAGMA journal_mode = WAL").execute(&mut *connection).await.map_err(Error::from) {
            // Unlike all else this is refused at once while another opens the file, so wait for that one here.
            Err(Error::Busy(_)) => connection.begin_with("BEGIN EXCLUSIVE").await?.rollback().await?,
            done => return done.map(|_| ()),
        }
    }
    Err(Error::Busy("others keep opening the file".into()))
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
