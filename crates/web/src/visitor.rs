//! Who asks: the language of their screens, and the device that they hold.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Uri};
use store::{Held, Write};

use crate::app::{App, Settings};
use crate::error::WebError;
use crate::language::{Screen, screen_for};
use crate::page::Page;
use crate::secret::Secret;
use crate::security::origin::asked_host;

/// Cookie with the secret of the device.
const DEVICE: &str = "brug";
/// Cookie with the chosen language.
const LANGUAGE: &str = "brug-language";
/// How long a device is remembered after its last use, in seconds: half a year.
const REMEMBERED_S: u32 = 180 * 24 * 60 * 60;

/// Who asks.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// The language of their screens.
    pub(crate) screen: &'static Screen,
    /// The device, if it was here before.
    pub(crate) device: Option<Secret>,
    /// Path and question of the page that they asked for.
    pub(crate) path: String,
    /// The address that the browser asked for, such as `192.168.1.7:2784`.
    pub(crate) asked_host: String,
}

impl Visitor {
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap) -> Visitor {
        let asked_host = asked_host(uri, headers).unwrap_or("localhost");
        Visitor {
            screen: screen_for(cookie(headers, LANGUAGE), headers),
            device: cookie(headers, DEVICE).and_then(Secret::read),
            path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            asked_host: asked_host.to_owned(),
        }
    }

    /// A page for this visitor; `title` is the key of its title.
    pub(crate) fn page(&self, title: &str) -> Page {
        Page::new(self.screen, &self.path, self.screen.speech.say(title))
    }

    /// The whole address of a path of this instance.
    pub(crate) fn address(&self, settings: &Settings, path: &str) -> String {
        match &settings.address {
            Some(address) => format!("{address}{path}"),
            None if settings.tls => format!("https://{}{path}", self.asked_host),
            None => format!("http://{}{path}", self.asked_host),
        }
    }

    /// What this device may enter.
    pub(crate) async fn held(&self, app: &App) -> Result<Vec<Held>, WebError> {
        match &self.device {
            Some(device) => Ok(app.store().accesses_of_device(&device.hash(), app.now()).await?),
            None => Ok(Vec::new()),
        }
    }

    /// Lets this device use an access, as part of `write`. Gives the secret of the device, new or known.
    pub(crate) async fn admit(&self, write: &mut Write, access: &str, now: i64) -> Result<Secret, WebError> {
        let device = match &self.device {
            Some(device) if write.use_device(&device.hash(), now).await? => device.clone(),
            _ => {
                let device = Secret::new();
                write.add_device(&device.hash(), now).await?;
                device
            }
        };
        write.let_device(&device.hash(), access, now).await?;
        Ok(device)
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Visitor, Infallible> {
        Ok(Visitor::of(&parts.uri, &parts.headers))
    }
}

/// What stands in a cookie.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split(';')).find_map(|pair| {
        let (known, value) = pair.trim().split_once('=')?;
        (known == name).then_some(value)
    })
}

/// The header that makes a browser remember its device.
pub(crate) fn device_cookie(device: &Secret, settings: &Settings) -> HeaderValue {
    set_cookie(DEVICE, device.text(), settings)
}

/// The header that makes a browser remember its language.
pub(crate) fn language_cookie(code: &str, settings: &Settings) -> HeaderValue {
    set_cookie(LANGUAGE, code, settings)
}

/// The header that makes a browser forget its device.
pub(crate) fn no_device_cookie(settings: &Settings) -> HeaderValue {
    let secure = if settings.is_secure() { "; Secure" } else { "" };
    let text = format!("{DEVICE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}");
    HeaderValue::from_str(&text).expect("letters and signs of a header")
}

fn set_cookie(name: &str, value: &str, settings: &Settings) -> HeaderValue {
    let secure = if settings.is_secure() { "; Secure" } else { "" };
    // Lax: a link in a message must open the meeting; what changes something is asked from our own pages only.
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={REMEMBERED_S}{secure}");
    HeaderValue::from_str(&text).expect("secrets and codes have letters and hyphens only")
}
