//! Putting a backup in place of what is there, under a running server.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};
use tempfile::TempDir;

use crate::error::{Error, Result};
use crate::place::Place;
use crate::store::{Store, known, migrate};

impl Store {
    /// Puts the content of a backup in place of everything that is in the store, in one transaction.
    ///
    /// The backup may be of an older Brug; a copy of it is brought up to date, and the file itself is not changed.
    /// Every store that is open on the same file, in this process or another, reads the new content from then on.
    /// Who keeps the state of a meeting in memory must read it again: a journal may be shorter now.
    /// What was erased since the backup was made is there again; [`Store::meetings_to_erase`] tells what must go.
    ///
    /// # Errors
    ///
    /// [`Error::NotABackup`] or [`Error::Newer`] when it cannot be put back, [`Error::UsePgDump`] for PostgreSQL,
    /// [`Error::Busy`] and [`Error::Full`]; in all of these everything stays as it was.
    pub async fn restore(&self, backup: &Path) -> Result<()> {
        let Place::File(file) = &self.place else { return Err(Error::UsePgDump) };
        let (from, to) = (backup.to_owned(), file.clone());
        let task = tokio::task::spawn_blocking(move || copied(&from, &to));
        let folder = task.await.map_err(|error| Error::Other(error.into()))??;
        let copy = Place::File(folder.path().join(COPY));
        check(&copy).await.map_err(|error| about(backup, error))?;
        self.replace(&copy.name()).await
    }

    /// Replaces the rows of every table by those of `copy`, which has the same tables.
    async fn replace(&self, copy: &str) -> Result<()> {
        let mut connection = self.place.connection().await?;
        sqlx::query("ATTACH $1 AS backup").bind(copy).execute(&mut connection).await?;
        // All rows of all tables come from the copy, where they fit together; so the order of the tables does not matter.
        sqlx::query("PRAGMA foreign_keys = OFF").execute(&mut connection).await?;
        let mut write = connection.begin_with("BEGIN IMMEDIATE").await?;
        let version = version(&mut write).await?;
        if version != known() {
            return Err(Error::Newer { found: version, known: known() });
        }
        for table in tables(&mut write).await? {
            for text in [
                format!("DELETE FROM main.\"{table}\""),
                format!("INSERT INTO main.\"{table}\" SELECT * FROM backup.\"{table}\""),
            ] {
                // The names are those of our own migrations.
                sqlx::query(AssertSqlSafe(text)).execute(&mut *write).await?;
            }
        }
        write.commit().await?;
        // As after erasing: what was replaced is still in the log.
        let _ = sqlx::query("PRAGMA main.wal_checkpoint(TRUNCATE)").execute(&mut connection).await;
        Ok(connection.close().await?)
    }
}

/// The name of the copy that is worked on, in a folder of its own.
const COPY: &str = "backup.db";

/// Copies a backup beside the database, with the log that lies beside it if it was copied by hand.
fn copied(backup: &Path, database: &Path) -> Result<TempDir> {
    let refused = |reason: String| Error::NotABackup { path: backup.to_owned(), reason };
    let unread = |error: std::io::Error| refused(error.to_string());
    let mut start = Vec::new();
    fs::File::open(backup).map_err(unread)?.take(16).read_to_end(&mut start).map_err(unread)?;
    if start != *b"SQLite format 3\0" {
        return Err(refused("is not a database".to_owned()));
    }
    if backup.canonicalize().map_err(unread)? == database {
        return Err(refused("is the database itself".to_owned()));
    }
    let folder = database.parent().expect("an absolute path of a file has a folder");
    let unopened = |error: std::io::Error| Error::Unopened { place: folder.display().to_string(), cause: error.into() };
    // Its own user alone may enter this folder.
    let aside = TempDir::with_prefix_in(".brug-", folder).map_err(unopened)?;
    for ending in ["", "-wal"] {
        let from = with_ending(backup, ending);
        if ending.is_empty() || from.is_file() {
            let mut to = fs::File::create(with_ending(&aside.path().join(COPY), ending)).map_err(unopened)?;
            std::io::copy(&mut fs::File::open(&from).map_err(unread)?, &mut to).map_err(unopened)?;
        }
    }
    Ok(aside)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Checks a copy from head to foot, and brings it up to date.
async fn check(copy: &Place) -> Result<()> {
    let mut connection = copy.connection().await?;
    let told: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut connection).await?;
    if told != ["ok"] {
        return Err(Error::Damaged(told.join("; ").into()));
    }
    if tables(&mut connection).await?.is_empty() {
        return Err(Error::NotOurs { place: copy.name() });
    }
    copy.recognise(&mut connection).await?;
    migrate(&mut connection).await?;
    if !sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut connection).await?.is_empty() {
        return Err(Error::Damaged("some rows refer to others that are not there".into()));
    }
    Ok(connection.close().await?)
}

/// Says of the backup, rather than of the copy, what is wrong with it.
fn about(backup: &Path, error: Error) -> Error {
    let reason = match &error {
        Error::Damaged(cause) => format!("is damaged ({cause})"),
        Error::NotOurs { .. } => "is not a database of Brug".to_owned(),
        _ => return error,
    };
    Error::NotABackup { path: backup.to_owned(), reason }
}

/// The tables of the database; the one of the migrations, and what SQLite keeps for itself, left out.
async fn tables(connection: &mut AnyConnection) -> Result<Vec<String>> {
    let query = "SELECT name FROM main.sqlite_schema
                 WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_sqlx_migrations'";
    Ok(sqlx::query_scalar(query).fetch_all(connection).await?)
}

/// The number of the newest migration that was done.
async fn version(connection: &mut AnyConnection) -> Result<i64> {
    let query = sqlx::query("SELECT coalesce(max(version), 0) FROM main._sqlx_migrations");
    Ok(query.fetch_one(connection).await?.try_get(0)?)
}
