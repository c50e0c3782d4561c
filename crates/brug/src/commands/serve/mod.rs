//! `brug serve`, and `brug` by itself: the pages in the browser, on the embedded database.

mod addresses;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use jiff::Timestamp;
use method::Speech;
use store::Store;
use tokio::runtime::{Builder, Runtime};
use tracing_subscriber::EnvFilter;
use web::{App, Listening, Mailer, Settings, Tls};

use super::print;
use crate::cli::{Data, Serve};
use crate::failure::Failure;

/// Name of the database in the data folder.
const FILE: &str = "brug.db";

pub(super) fn serve(ask: &Serve, speech: &Speech) -> Result<(), Failure> {
    log();
    let settings = settings(ask)?;
    let tls = tls(ask)?;
    runtime()?.block_on(async {
        let store = open(&ask.data).await?;
        let listening = Listening::at(ask.listen).map_err(|cause| listen_failure(ask.listen, &cause))?;
        let address = listening.address();
        let stop = stop_sign();
        print(&addresses::told(address, &settings, &place(&ask.data), speech));
        let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let app = App::new(store.clone(), settings, Arc::new(Timestamp::now), cores);
        let clock = tokio::spawn(web::clock(app.clone()));
        let served = web::serve(web::router(app), listening, tls, stop).await;
        clock.abort();
        store.close().await;
        served.map_err(|cause| listen_failure(ask.listen, &cause))
    })
}

/// Runs what waits for the disk or the network.
pub(super) fn runtime() -> Result<Runtime, Failure> {
    Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|cause| Failure::Unwritable { file: PathBuf::from("."), cause })
}

/// Opens the database of a data folder.
pub(super) async fn open(data: &Data) -> Result<Store, Failure> {
    Store::open(&place(data)).await.map_err(Failure::Store)
}

/// Path of the database, or the address of a PostgreSQL that was given instead of a folder.
fn place(data: &Data) -> String {
    match &data.data {
        Some(place) if is_server(place) => place.display().to_string(),
        Some(folder) => folder.join(FILE).display().to_string(),
        None => usual_folder().join(FILE).display().to_string(),
    }
}

fn is_server(place: &Path) -> bool {
    let text = place.to_string_lossy();
    text.starts_with("postgres://") || text.starts_with("postgresql://")
}

/// The folder for data of programs of this user: `~/.local/share/brug`, or what the system has for it.
fn usual_folder() -> PathBuf {
    let from = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    from("XDG_DATA_HOME")
        .or_else(|| from("APPDATA"))
        .or_else(|| std::env::home_dir().map(|home| home.join(".local").join("share")))
        .unwrap_or_default()
        .join("brug")
}

fn settings(ask: &Serve) -> Result<Settings, Failure> {
    let address = ask.address.as_deref().map(|address| address.trim_end_matches('/').to_owned());
    let is_whole = |address: &String| address.starts_with("https://") || address.starts_with("http://");
    if let Some(address) = address.iter().find(|address| !is_whole(address)) {
        return Err(Failure::Asked { key: "serve-address-wrong", places: vec![("address", address.clone())] });
    }
    let mail = match (&ask.smtp, &ask.mail_from) {
        (Some(url), Some(from)) => {
            let wrong = |error: web::MailerError| vec![("why", error.to_string())];
            let mailer = Mailer::new(url, from);
            Some(mailer.map_err(|error| Failure::Asked { key: "serve-mail-wrong", places: wrong(error) })?)
        }
        _ => None,
    };
    Ok(Settings { address, tls: ask.tls_cert.is_some(), behind_proxy: ask.behind_proxy, mail })
}

fn tls(ask: &Serve) -> Result<Option<Tls>, Failure> {
    let (Some(certificate), Some(key)) = (&ask.tls_cert, &ask.tls_key) else { return Ok(None) };
    for file in [certificate, key] {
        let unreadable = |cause| Failure::Unreadable { file: file.clone(), cause };
        std::fs::File::open(file).map_err(unreadable)?;
    }
    Ok(Some(Tls { certificate: certificate.clone(), key: key.clone() }))
}

fn listen_failure(address: SocketAddr, cause: &std::io::Error) -> Failure {
    let key = match cause.kind() {
        std::io::ErrorKind::AddrInUse => "serve-taken",
        std::io::ErrorKind::PermissionDenied => "serve-not-allowed",
        _ => "serve-failed",
    };
    let places =
        vec![("address", address.to_string()), ("port", address.port().to_string()), ("why", cause.to_string())];
    Failure::Asked { key, places }
}

/// What goes to the log: mistakes and warnings, or what `BRUG_LOG` asks for. Never who, what or from where.
fn log() {
    let filter = EnvFilter::try_from_env("BRUG_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}

/// Done when the user or the system asks to stop; listens for it from the moment that this is called.
#[cfg(unix)]
fn stop_sign() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let signs = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async move {
        let [Ok(mut interrupt), Ok(mut terminate)] = signs else { return std::future::pending().await };
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }
}

/// Done when the user asks to stop.
#[cfg(not(unix))]
async fn stop_sign() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
