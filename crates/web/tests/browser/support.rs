//! An application that listens on loopback, and browsers that visit it.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use store::Store;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use web::{App, Listening, Settings, router, serve};

/// An application that people can reach; it stops with the test.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    _folder: TempDir,
}

impl Served {
    /// On a free port; the clock stands at 24 November 2026, 10:00 in the Netherlands.
    pub(crate) async fn new() -> Served {
        let folder = tempfile::tempdir().expect("there is room for temporary files");
        let place = folder.path().join("brug.db").display().to_string();
        let store = Store::open(&place).await.expect("a new database can be made");
        let start: Timestamp = "2026-11-24T09:00:00Z".parse().expect("a moment");
        let clock = AtomicI64::new(start.as_millisecond());
        // A millisecond passes with every look, so that what came later is later.
        let now =
            move || Timestamp::from_millisecond(clock.fetch_add(1, Ordering::SeqCst)).expect("a moment of our time");
        let app = App::new(store, Settings::default(), Arc::new(now), 2);
        let listening = Listening::at(SocketAddr::from(([127, 0, 0, 1], 0))).expect("loopback has a free port");
        let address = listening.address();
        tokio::spawn(serve(router(app), listening, None, std::future::pending()));
        Served { address, _folder: folder }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

/// What someone holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Screen {
    /// 360 by 740, touch.
    Phone,
    /// 1280 by 900.
    Laptop,
    /// 1920 by 1080.
    Projector,
}

/// A browser of its own, with its driver; both stop when it is dropped.
pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
    process: Child,
    _profile: TempDir,
}

impl Browser {
    /// A browser whose owner reads `language`.
    pub(crate) async fn open(language: &str, screen: Screen) -> Browser {
        let profile = tempfile::tempdir().expect("there is room for temporary files");
        let (process, port) = start_driver();
        let mut asked = DesiredCapabilities::chrome();
        asked.set_binary("/usr/bin/chromium").expect("a path");
        for flag in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion",
            &format!("--user-data-dir={}", profile.path().display()),
            &format!("--lang={language}"),
            &format!("--accept-lang={language}"),
            match screen {
                Screen::Projector => "--window-size=1920,1080",
                _ => "--window-size=1280,900",
            },
        ] {
            asked.add_arg(flag).expect("a flag");
        }
        let languages = json!({ "intl.accept_languages": language, "intl.selected_languages": language });
        asked.add_experimental_option("prefs", languages).expect("an option");
        if let Screen::Phone = screen {
            let phone = json!({ "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 2.0, "touch": true } });
            asked.add_experimental_option("mobileEmulation", phone).expect("an option");
        }
        let driver = until(|| WebDriver::new(format!("http://127.0.0.1:{port}"), asked.clone())).await;
        Browser { driver, process, _profile: profile }
    }

    pub(crate) async fn go(&self, url: &str) {
        self.driver.goto(url).await.expect("the page can be loaded");
    }

    /// Path of the page that is shown.
    pub(crate) async fn path(&self) -> String {
        self.driver.current_url().await.expect("a page is shown").path().to_owned()
    }

    /// The words that can be seen.
    pub(crate) async fn words(&self) -> String {
        let text = self.script("return document.body.innerText").await;
        let marks = ['\u{2068}', '\u{2069}'];
        text.as_str().unwrap_or_default().chars().filter(|c| !marks.contains(c)).collect()
    }

    /// Fails, with the page, when these words cannot be seen.
    #[track_caller]
    pub(crate) fn must_see<'b>(&'b self, words: &'b str) -> impl Future<Output = ()> + 'b {
        let place = std::panic::Location::caller();
        async move {
            let seen = self.words().await;
            assert!(seen.contains(words), "{place}: {words:?} cannot be seen on {}:\n{seen}", self.path().await);
        }
    }

    pub(crate) async fn script(&self, script: &str) -> Value {
        let done = self.driver.execute(script, Vec::new()).await.expect("the script runs");
        done.json().clone()
    }

    /// Presses Tab until the element that `selector` means has the focus, which must be visible there.
    #[track_caller]
    pub(crate) fn tab_to<'b>(&'b self, selector: &'b str) -> impl Future<Output = ()> + 'b {
        let place = std::panic::Location::caller();
        async move {
            for _ in 0..150 {
                self.keys(Key::Tab + "").await;
                let here = format!("const a = document.activeElement; return !!a && a.matches({})", json!(selector));
                if self.script(&here).await == Value::Bool(true) {
                    let outlined = "return getComputedStyle(document.activeElement).outlineStyle";
                    assert_ne!(self.script(outlined).await, json!("none"), "{place}: {selector} shows no focus");
                    return;
                }
            }
            panic!(
                "{place}: {selector} cannot be reached by keyboard on {}:\n{}",
                self.path().await,
                self.words().await
            );
        }
    }

    /// Types keys where the focus is.
    pub(crate) async fn keys(&self, keys: impl Into<thirtyfour::TypingData>) {
        let keys: thirtyfour::TypingData = keys.into();
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys can be typed");
    }

    /// Reaches an element by keyboard, and presses Enter.
    #[track_caller]
    pub(crate) fn press<'b>(&'b self, selector: &'b str) -> impl Future<Output = ()> + 'b {
        let reached = self.tab_to(selector);
        async move {
            reached.await;
            self.script("window.leaving = true").await;
            self.keys(Key::Enter + "").await;
            self.loaded().await;
        }
    }

    /// Waits until another page has been loaded.
    async fn loaded(&self) {
        let done = "return !window.leaving && document.readyState === 'complete'";
        for _ in 0..200 {
            // While the page changes there is nothing to run a script in.
            let answer = self.driver.execute(done, Vec::new()).await;
            if answer.is_ok_and(|answer| *answer.json() == Value::Bool(true)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("no other page came after {}:\n{}", self.path().await, self.words().await);
    }

    /// Reaches a field by keyboard, and fills it.
    #[track_caller]
    pub(crate) fn fill<'b>(&'b self, selector: &'b str, text: &'b str) -> impl Future<Output = ()> + 'b {
        let reached = self.tab_to(selector);
        async move {
            reached.await;
            let all = self.driver.action_chain().key_down(Key::Control).send_keys("a").key_up(Key::Control);
            all.perform().await.expect("keys can be pressed");
            self.keys(text).await;
        }
    }

    /// What axe-core finds wrong on this page, by the rules of WCAG 2.2 A and AA and its good practices.
    pub(crate) async fn faults(&self) -> Vec<String> {
        let axe = std::fs::read_to_string(tools().join("node_modules/axe-core/axe.min.js"))
            .expect("scripts/test-tools has installed axe-core");
        self.driver.execute(axe, Vec::new()).await.expect("axe-core runs");
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
               .then((found) => done(found.violations.map((fault) =>
                   `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)));";
        let found = self.driver.execute_async(run, Vec::new()).await.expect("axe-core answers");
        let found = found.json().as_array().cloned().unwrap_or_default();
        found.iter().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Saves a picture of the whole page when `BRUG_PICTURES` names a folder; for people to look at.
    pub(crate) async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("BRUG_PICTURES") else { return };
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        let picture = self.driver.screenshot_as_png().await.expect("a picture");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the picture can be written");
    }

    pub(crate) async fn close(mut self) {
        let driver = self.driver.clone();
        let _ = driver.quit().await;
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where `scripts/test-tools` puts what is not of Debian.
fn tools() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::env::var_os("BRUG_TOOLS").map_or_else(|| root.join(".tools"), PathBuf::from)
}

fn start_driver() -> (Child, u16) {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let process = Command::new("chromedriver")
        .arg(format!("--port={port}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("scripts/test-tools has installed chromium-driver");
    (process, port)
}

/// Tries again until the driver listens.
async fn until<T, F: Future<Output = WebDriverResult<T>>>(attempt: impl Fn() -> F) -> T {
    let mut last = None;
    for _ in 0..100 {
        match attempt().await {
            Ok(done) => return done,
            Err(error) => last = Some(error),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the browser does not start: {last:?}");
}
