//! Listening: plain, or with TLS of its own.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;

/// A certificate and its key, as PEM files.
#[derive(Clone, Debug)]
pub struct Tls {
    /// The certificate with those that it leans on.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// A place where the application listens.
#[derive(Debug)]
pub struct Listening {
    listener: TcpListener,
    address: SocketAddr,
}

impl Listening {
    /// Takes an address; port 0 for any that is free.
    ///
    /// # Errors
    /// When it is taken, or not of this machine.
    pub fn at(address: SocketAddr) -> io::Result<Listening> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok(Listening { listener, address })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// How long requests that are under way may take after the sign to stop.
const LAST_CALL: Duration = Duration::from_secs(10);

/// Serves until `stop` is done, and finishes what is under way.
///
/// # Errors
/// When the certificate cannot be read, or the network fails.
pub async fn serve(
    router: Router,
    listening: Listening,
    tls: Option<Tls>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let handle = Handle::new();
    tokio::spawn({
        let handle = handle.clone();
        async move {
            stop.await;
            handle.graceful_shutdown(Some(LAST_CALL));
        }
    });
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    match tls {
        Some(tls) => {
            let config = RustlsConfig::from_pem_file(tls.certificate, tls.key).await?;
            axum_server::from_tcp_rustls(listening.listener, config)?.handle(handle).serve(service).await
        }
        None => axum_server::from_tcp(listening.listener)?.handle(handle).serve(service).await,
    }
}
