//! A copy of a store in one file, made while others write.

use std::fs::File;
use std::path::{Path, PathBuf};

use sqlx::Connection;
use tempfile::NamedTempFile;

use crate::error::{Cause, Error, Result};
use crate::place::{Place, absolute};
use crate::store::Store;

impl Store {
    /// Writes what was committed last into a new file, readable for its owner only; others may go on writing.
    ///
    /// Under the name `path` there is never a half-written file.
    ///
    /// # Errors
    ///
    /// [`Error::Exists`] when there is something in that place, [`Error::Unopened`] when it cannot be written,
    /// [`Error::Full`] when the disk is full, and [`Error::UsePgDump`] for PostgreSQL.
    pub async fn backup(&self, path: &Path) -> Result<()> {
        let Place::File(_) = &self.place else { return Err(Error::UsePgDump) };
        if path.symlink_metadata().is_ok() {
            return Err(Error::Exists(path.to_owned()));
        }
        let unopened = |cause: Cause| Error::Unopened { place: path.display().to_string(), cause };
        let path = absolute(path).map_err(|cause| unopened(cause.into()))?;
        let folder = path.parent().expect("an absolute path of a file has a folder").to_owned();
        let copy = NamedTempFile::with_prefix_in(".brug-", &folder).map_err(|cause| unopened(cause.into()))?;
        let Some(name) = copy.path().to_str() else { return Err(unopened("the path is not Unicode".into())) };

        // A connection of its own: this takes seconds for a large file, and no one has to wait for it.
        let mut connection = self.place.connection().await?;
        sqlx::query("VACUUM INTO $1").bind(name).execute(&mut connection).await?;
        connection.close().await?;
        let task = tokio::task::spawn_blocking(move || put(copy, path, &folder));
        task.await.map_err(|error| Error::Other(error.into()))?
    }
}

/// Waits until the disk has the copy, and only then gives it its name.
fn put(copy: NamedTempFile, path: PathBuf, folder: &Path) -> Result<()> {
    let unopened = |cause: std::io::Error| Error::Unopened { place: path.display().to_string(), cause: cause.into() };
    copy.as_file().sync_all().map_err(unopened)?;
    if let Err(refused) = copy.persist_noclobber(&path) {
        let there = refused.error.kind() == std::io::ErrorKind::AlreadyExists;
        return Err(if there { Error::Exists(path) } else { unopened(refused.error) });
    }
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(unopened)?;
    }
    Ok(())
}
