//! Where the pages can be reached, told on the terminal with a QR code for phones.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};

use fast_qr::QRBuilder;
use method::Speech;
use web::Settings;

/// Addresses, QR code, where the data are, and how to stop.
pub(super) fn told(listening: SocketAddr, settings: &Settings, data: &str, speech: &Speech) -> String {
    let scheme = if settings.tls { "https" } else { "http" };
    let here = format!("{scheme}://localhost:{}/", listening.port());
    let outside = match &settings.address {
        Some(address) => Some(format!("{address}/")),
        None => outside(listening).map(|ip| format!("{scheme}://{}/", SocketAddr::new(ip, listening.port()))),
    };
    let mut text = format!("{}\n\n", speech.say("serve-hello"));
    if listening.ip().is_unspecified() || listening.ip().is_loopback() {
        text.push_str(&format!("  {here}  {}\n", speech.say("serve-here")));
    }
    if let Some(outside) = &outside {
        let whose = if settings.address.is_some() { "serve-everyone" } else { "serve-phones" };
        text.push_str(&format!("  {outside}  {}\n", speech.say(whose)));
        if let Ok(code) = QRBuilder::new(outside.as_str()).build() {
            text.push_str(&format!("\n{}\n", code.to_str()));
        }
    }
    text.push_str(&format!("\n{}\n", speech.say_with("serve-data", &[("file", data_shown(data).into())])));
    text.push_str(&format!("{}\n{}\n", speech.say("serve-stop"), speech.say("serve-more")));
    text
}

/// The place of the data, without the password of a server.
fn data_shown(data: &str) -> String {
    match data.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?.1))) {
        Some((scheme, host)) => format!("{scheme}://…@{host}"),
        None => data.to_owned(),
    }
}

/// The address of this machine on the network that phones are on; `None` when only the machine itself is served.
fn outside(listening: SocketAddr) -> Option<IpAddr> {
    match listening.ip() {
        ip if ip.is_loopback() => None,
        ip if !ip.is_unspecified() => Some(ip),
        _ => network_address(),
    }
}

/// Asks the system from which address it would reach another machine; nothing is sent. Without a way out, as on a hotspot of
/// the laptop itself, the private networks are asked one by one.
fn network_address() -> Option<IpAddr> {
    let elsewhere = [
        Ipv4Addr::new(192, 0, 2, 1),
        Ipv4Addr::new(192, 168, 137, 2),
        Ipv4Addr::new(192, 168, 0, 2),
        Ipv4Addr::new(10, 42, 0, 2),
        Ipv4Addr::new(172, 20, 10, 2),
    ];
    elsewhere.into_iter().find_map(|address| {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((address, 9)).ok()?;
        Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_loopback() && !ip.is_unspecified())
    })
}
