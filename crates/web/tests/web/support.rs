//! An application of its own for each test, and people who use it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use jiff::Timestamp;
use store::Store;
use tempfile::TempDir;
use tower::ServiceExt;
use web::{App, Settings, router};

/// The host that browsers in the tests ask for.
const HERE: &str = "brug.test";

/// An application on a database in a folder of its own, with a clock that tests set.
pub(crate) struct TestApp {
    pub(crate) app: App,
    pub(crate) store: Store,
    router: Router,
    clock: Arc<AtomicI64>,
    _folder: TempDir,
}

impl TestApp {
    /// On 24 November 2026, 10:00 in the Netherlands.
    pub(crate) async fn new() -> TestApp {
        TestApp::with(Settings::default()).await
    }

    pub(crate) async fn with(settings: Settings) -> TestApp {
        let folder = tempfile::tempdir().expect("there is room for temporary files");
        let place = folder.path().join("brug.db").display().to_string();
        let store = Store::open(&place).await.expect("a new database can be made");
        let start: Timestamp = "2026-11-24T09:00:00Z".parse().expect("a moment");
        let clock = Arc::new(AtomicI64::new(start.as_millisecond()));
        let now = {
            let clock = Arc::clone(&clock);
            // A millisecond passes with every look, so that what came later is later.
            move || Timestamp::from_millisecond(clock.fetch_add(1, Ordering::SeqCst)).expect("a moment of our time")
        };
        let app = App::new(store.clone(), settings, Arc::new(now), 2);
        TestApp { router: router(app.clone()), app, store, clock, _folder: folder }
    }

    /// Sets the clock, such as `2027-03-05T10:00:00Z`.
    pub(crate) fn set_clock(&self, moment: &str) {
        let moment: Timestamp = moment.parse().expect("a moment");
        self.clock.store(moment.as_millisecond(), Ordering::SeqCst);
    }

    /// Someone with a browser of their own, who reads Dutch.
    pub(crate) fn someone(&self) -> Browser {
        self.someone_who_reads("nl")
    }

    pub(crate) fn someone_who_reads(&self, language: &str) -> Browser {
        Browser { router: self.router.clone(), language: language.to_owned(), cookies: BTreeMap::new() }
    }
}

/// A browser: it keeps cookies, and follows to another page after a form.
#[derive(Clone)]
pub(crate) struct Browser {
    router: Router,
    language: String,
    pub(crate) cookies: BTreeMap<String, String>,
}

/// A page that came.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) status: StatusCode,
    /// Where the browser is now.
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Shown {
    /// The text of the page.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("pages are UTF-8")
    }

    /// Whether the page has these words; marks of direction and escaped signs are read as a person sees them.
    pub(crate) fn says(&self, words: &str) -> bool {
        seen(&self.text()).contains(words)
    }

    /// Fails, with the page, when it does not say so.
    #[track_caller]
    pub(crate) fn must_say(&self, words: &str) -> &Shown {
        assert!(self.says(words), "{words:?} is not on {} ({}):\n{}", self.path, self.status, seen(&self.text()));
        self
    }

    #[track_caller]
    pub(crate) fn must_be(&self, status: StatusCode) -> &Shown {
        assert_eq!(self.status, status, "{}:\n{}", self.path, String::from_utf8_lossy(&self.bytes));
        self
    }

    /// The value of the first hidden field of a name.
    #[track_caller]
    pub(crate) fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let start = format!("name=\"{name}\" value=\"");
        let after = text.split_once(&start).unwrap_or_else(|| panic!("no field {name} on {}", self.path)).1;
        seen(after.split_once('"').expect("a quote ends it").0)
    }
}

/// A text as a person sees it: without marks of direction, and with escaped signs as they are.
pub(crate) fn seen(text: &str) -> String {
    let marks = ['\u{2068}', '\u{2069}'];
    let text: String = text.chars().filter(|c| !marks.contains(c)).collect();
    text.replace("&#39;", "'").replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&")
}

impl Browser {
    pub(crate) async fn open(&mut self, path: &str) -> Shown {
        let request = self.request(Method::GET, path).body(Body::empty()).expect("a request");
        self.send(request, path).await
    }

    /// Sends a form, and follows to the page after it.
    pub(crate) async fn send_form(&mut self, path: &str, fields: &[(&str, &str)]) -> Shown {
        let body = form(fields);
        let request = self
            .request(Method::POST, path)
            .header(ORIGIN, format!("http://{HERE}"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        self.send(request, path).await
    }

    /// Sends a file with a form.
    pub(crate) async fn send_file(&mut self, path: &str, field: &str, name: &str, bytes: &[u8]) -> Shown {
        let mut body = format!(
            "--line\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--line--\r\n");
        let request = self
            .request(Method::POST, path)
            .header(ORIGIN, format!("http://{HERE}"))
            .header(CONTENT_TYPE, "multipart/form-data; boundary=line")
            .body(Body::from(body))
            .expect("a request");
        self.send(request, path).await
    }

    fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, HERE)
            .header(ACCEPT_LANGUAGE, &self.language)
            .header(COOKIE, cookies.join("; "))
    }

    /// Sends a request as it is; follows to another page.
    pub(crate) async fn send(&mut self, request: Request<Body>, path: &str) -> Shown {
        let mut shown = self.once(request, path).await;
        let mut steps = 0;
        while shown.status == StatusCode::SEE_OTHER && steps < 5 {
            let to = shown.headers[LOCATION].to_str().expect("a path").to_owned();
            let request = self.request(Method::GET, &to).body(Body::empty()).expect("a request");
            shown = self.once(request, &to).await;
            steps += 1;
        }
        shown
    }

    async fn once(&mut self, request: Request<Body>, path: &str) -> Shown {
        let response = self.router.clone().oneshot(request).await.expect("the router always answers");
        for value in response.headers().get_all(SET_COOKIE) {
            let pair = value.to_str().expect("letters").split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("a pair");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a whole answer").to_bytes().to_vec();
        Shown { status: parts.status, path: path.to_owned(), headers: parts.headers, bytes }
    }
}

fn form(fields: &[(&str, &str)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    fields.iter().for_each(|(name, value)| {
        form.append_pair(name, value);
    });
    form.finish()
}

/// What a host fills in to start: the informal side, one half-day on 3 February 2027.
pub(crate) const START: [(&str, &str); 12] = [
    ("step", "4"),
    ("side", "informal"),
    ("organisation", "Moedergroep Poelenburg"),
    ("title", "Samen voor ouders"),
    ("aim", "Elkaar leren kennen"),
    ("place", "Buurthuis"),
    ("shape", "one-session"),
    ("day", "2027-02-03"),
    ("time", "13:00"),
    ("informal", "8"),
    ("formal", "8"),
    ("languages", "nl"),
];

/// A host who has just started a meeting, with the path of the meeting.
pub(crate) async fn started(app: &TestApp) -> (Browser, String) {
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let path = between(&card.text(), "href=\"/m/", "\"");
    (host, format!("/m/{path}"))
}

/// Hosts of both sides of a meeting, the informal one first.
pub(crate) async fn both(app: &TestApp) -> (Browser, Browser, String) {
    let (mut informal, path) = started(app).await;
    let share = informal.send_form(&format!("{path}/invite"), &[]).await;
    let link = between(&share.text(), "http://brug.test/i/", "<");
    let mut formal = app.someone();
    formal
        .send_form(&format!("/i/{link}"), &[("organisation", "Jeugdteam Zuid")])
        .await
        .must_say("Dit is uw eigen link");
    (informal, formal, path)
}

/// What stands between two texts, the first time.
#[track_caller]
pub(crate) fn between(text: &str, before: &str, after: &str) -> String {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("{before:?} is not in:\n{text}")).1;
    rest.split_once(after).expect("an end").0.to_owned()
}
