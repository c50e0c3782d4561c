//! What can go wrong with a store, without words of the database in it.

use std::fmt;
use std::path::PathBuf;

/// What lies below an error; for the log, not for a reader.
pub type Cause = Box<dyn std::error::Error + Send + Sync + 'static>;

/// Short for what a call on the store returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong with a store.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The file or its folder cannot be made or written, or the server does not answer.
    Unopened {
        /// The path; or the address of the server, without its password.
        place: String,
        /// What the system said.
        cause: Cause,
    },
    /// The file is no database, or one of another program; it was left as it is.
    NotOurs {
        /// Its path.
        place: String,
    },
    /// A newer Brug has worked on this database.
    Newer {
        /// The newest migration in the database.
        found: i64,
        /// The newest migration that this Brug knows.
        known: i64,
    },
    /// An id, hash or key is there already.
    Taken(Cause),
    /// It refers to a meeting, access or device that is not there.
    Missing(Cause),
    /// Others kept the database to themselves for too long; try again.
    Busy(Cause),
    /// The disk is full.
    Full(Cause),
    /// There is a file in this place already; it was left as it is.
    Exists(PathBuf),
    /// This cannot be put back, and nothing was changed.
    NotABackup {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Brug makes no copies of PostgreSQL; `pg_dump` and `pg_restore` do.
    UsePgDump,
    /// What is stored cannot be read.
    Damaged(Cause),
    /// Anything else, such as a connection that broke.
    Other(Cause),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unopened { place, .. } => write!(f, "{place}: cannot be opened for writing"),
            Self::NotOurs { place } => write!(f, "{place}: is not a database of Brug"),
            Self::Newer { found, known } => {
                write!(f, "the database is of a newer Brug (migration {found}, this one knows {known})")
            }
            Self::Taken(_) => write!(f, "this id, hash or key is there already"),
            Self::Missing(_) => write!(f, "this refers to something that is not there"),
            Self::Busy(_) => write!(f, "the database was kept busy by others for too long"),
            Self::Full(_) => write!(f, "the disk is full"),
            Self::Exists(path) => write!(f, "{}: is there already", path.display()),
            Self::NotABackup { path, reason } => write!(f, "{}: {reason}", path.display()),
            Self::UsePgDump => write!(f, "for PostgreSQL use pg_dump and pg_restore"),
            Self::Damaged(_) => write!(f, "what is stored cannot be read"),
            Self::Other(_) => write!(f, "the database failed"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unopened { cause, .. }
            | Self::Taken(cause)
            | Self::Missing(cause)
            | Self::Busy(cause)
            | Self::Full(cause)
            | Self::Damaged(cause)
            | Self::Other(cause) => Some(&**cause),
            _ => None,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let kind = match &error {
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Self::Damaged,
            sqlx::Error::Database(told) if told.is_unique_violation() => Self::Taken,
            sqlx::Error::Database(told) if told.is_foreign_key_violation() => Self::Missing,
            sqlx::Error::Database(told) => of_code(told.code().as_deref().unwrap_or_default()),
            _ => Self::Other,
        };
        kind(error.into())
    }
}

/// Reads the codes of SQLite (numbers, <https://sqlite.org/rescode.html>, where the low byte tells the kind)
/// and of PostgreSQL (five characters, appendix A of its manual).
fn of_code(code: &str) -> fn(Cause) -> Error {
    match code {
        "53100" => return Error::Full,
        "40001" | "40P01" | "55P03" => return Error::Busy,
        "XX001" | "XX002" => return Error::Damaged,
        _ if code.len() == 5 => return Error::Other,
        _ => {}
    }
    match code.parse::<u32>().map(|number| number & 0xff) {
        Ok(5 | 6) => Error::Busy,
        Ok(13) => Error::Full,
        Ok(11 | 26) => Error::Damaged,
        _ => Error::Other,
    }
}

/// Why entries were not appended to a journal.
#[derive(Debug)]
pub enum AppendError {
    /// Others appended first, or an older backup was put back: read the journal again.
    Outrun {
        /// The number of the last entry now; smaller than what was asked for after a restore.
        length: i64,
    },
    /// There is no such meeting, or it was erased.
    Gone,
    /// The store failed.
    Store(Error),
}

impl fmt::Display for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outrun { length } => write!(f, "the journal has {length} entries now"),
            Self::Gone => write!(f, "there is no such meeting, or not any more"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AppendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}

impl From<sqlx::Error> for AppendError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}
