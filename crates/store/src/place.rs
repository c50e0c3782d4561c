//! Where a store is, and how to connect to it.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fmt, fs, io};

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions, Executor, Row};

use crate::error::{Error, Result};

/// How long a write waits for another process; a full `VACUUM` of a large file takes seconds.
const PATIENCE: Duration = Duration::from_secs(15);

/// Where a store is.
#[derive(Clone)]
pub(crate) enum Place {
    /// A file of SQLite, by its absolute path.
    File(PathBuf),
    /// A PostgreSQL server, by its URL, which may hold a password.
    Server(String),
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

impl Place {
    /// Reads what a person gave: `postgres://…`, `sqlite:PATH` or a path.
    /// Makes the folder of a path when it is absent.
    pub(crate) fn new(given: &str) -> Result<Self> {
        if given.starts_with("postgres://") || given.starts_with("postgresql://") {
            return Ok(Self::Server(given.to_owned()));
        }
        let path = given.strip_prefix("sqlite://").or_else(|| given.strip_prefix("sqlite:")).unwrap_or(given);
        let unopened = |cause: io::Error| Error::Unopened { place: given.to_owned(), cause: cause.into() };
        absolute(Path::new(path)).map(Self::File).map_err(unopened)
    }

    /// The name of the place in messages, without a password.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Server(url) => {
                let after = url.rsplit('@').next().unwrap_or_default();
                let bare = after.split('?').next().unwrap_or_default();
                format!("postgres://{}", bare.rsplit("://").next().unwrap_or_default())
            }
        }
    }

    /// Refuses a file that is no database, before SQLite sees it; makes an absent one, readable for its owner only.
    pub(crate) fn prepare(&self) -> Result<()> {
        let Self::File(path) = self else { return Ok(()) };
        let unopened = |cause: io::Error| Error::Unopened { place: self.name(), cause: cause.into() };
        let mut options = fs::OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(unopened)?;
        let mut start = Vec::new();
        io::Read::read_to_end(&mut io::Read::take(&mut file, 16), &mut start).map_err(unopened)?;
        // https://sqlite.org/fileformat.html: every database begins with these sixteen bytes.
        if start.is_empty() || start == *b"SQLite format 3\0" {
            Ok(())
        } else {
            Err(Error::NotOurs { place: self.name() })
        }
    }

    /// The one connection that writes for a file; for a server, those that do.
    pub(crate) fn writers(&self) -> Result<AnyPool> {
        match self {
            Self::File(_) => self.pool(1, WRITING),
            Self::Server(_) => self.pool(8, ""),
        }
    }

    /// The connections that read.
    /// For a server too these are others than those that write: who reads while writing must never wait for a writer.
    pub(crate) fn readers(&self) -> Result<AnyPool> {
        match self {
            Self::File(_) => self.pool(4, READING),
            Self::Server(_) => self.pool(8, ""),
        }
    }

    /// A connection of its own, outside the pools, set up for writing.
    pub(crate) async fn connection(&self) -> Result<AnyConnection> {
        let mut connection = self.options()?.connect().await?;
        if let Self::File(_) = self {
            connection.execute(WRITING).await?;
        }
        Ok(connection)
    }

    /// Refuses a file of another program, so that Brug's tables do not land in it.
    pub(crate) async fn recognise(&self, connection: &mut AnyConnection) -> Result<()> {
        let query = "SELECT count(*), sum(name = '_sqlx_migrations') FROM sqlite_schema WHERE type = 'table'";
        let row = sqlx::query(query).fetch_one(connection).await?;
        let tables: i64 = row.try_get(0)?;
        let ours: Option<i64> = row.try_get(1)?;
        if tables > 0 && ours != Some(1) { Err(Error::NotOurs { place: self.name() }) } else { Ok(()) }
    }

    fn pool(&self, most: u32, setting: &'static str) -> Result<AnyPool> {
        let pool = AnyPoolOptions::new()
            .max_connections(most)
            .acquire_timeout(2 * PATIENCE)
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if !setting.is_empty() {
                        connection.execute(setting).await?;
                    }
                    Ok(())
                })
            })
            .connect_lazy_with(self.options()?);
        Ok(pool)
    }

    fn options(&self) -> Result<AnyConnectOptions> {
        sqlx::any::install_default_drivers();
        let url = match self {
            Self::File(path) => format!("sqlite:{}?mode=rw", encoded(path)?),
            Self::Server(url) => url.clone(),
        };
        url.parse().map_err(|cause: sqlx::Error| Error::Unopened { place: self.name(), cause: cause.into() })
    }

    /// Says of the place what went wrong at opening it.
    pub(crate) fn about(&self, error: Error) -> Error {
        match error {
            Error::Other(cause) => Error::Unopened { place: self.name(), cause },
            error => error,
        }
    }
}

/// What a connection that writes to a file is told first.
/// Deleted content is overwritten with zeros, because Brug promises to erase.
const WRITING: &str = "PRAGMA busy_timeout = 15000; PRAGMA synchronous = FULL; \
     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

/// What a connection that reads a file is told first.
const READING: &str = "PRAGMA busy_timeout = 15000; PRAGMA query_only = ON;";

/// The path from the root, with its folder made when absent.
pub(crate) fn absolute(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    Ok(folder.canonicalize()?.join(name))
}

/// The path as it stands in a URL; everything that could mean something there is written as `%xx`.
fn encoded(path: &Path) -> Result<String> {
    let Some(text) = path.to_str() else {
        let cause = "the path is not Unicode".into();
        return Err(Error::Unopened { place: path.display().to_string(), cause });
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-:\\".contains(&byte);
    Ok(text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect())
}
