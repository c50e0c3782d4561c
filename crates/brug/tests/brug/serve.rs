//! `brug serve` as people run it: a process of its own, on a port of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use method::Speech;
use tempfile::TempDir;

use crate::support::{LANGUAGES, brug};

/// A server; it stops when it is dropped.
struct Server {
    process: Child,
    address: SocketAddr,
    /// What it said when it began.
    said: String,
}

impl Server {
    /// On a free port, with its data in `folder`. `arguments` come behind `brug`.
    fn start(folder: &Path, arguments: &[&str]) -> Server {
        let mut process = Command::new(env!("CARGO_BIN_EXE_brug"))
            .args(arguments)
            .env("BRUG_LISTEN", "127.0.0.1:0")
            .env("BRUG_DATA", folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary has been built");
        let mut lines = BufReader::new(process.stdout.take().expect("it is piped")).lines();
        let (mut said, mut port) = (String::new(), None);
        for line in lines.by_ref().map_while(Result::ok) {
            said.push_str(&line);
            said.push('\n');
            port = port.or_else(|| line.split("localhost:").nth(1)?.split('/').next()?.parse::<u16>().ok());
            if line.contains("--help") {
                break;
            }
        }
        // What it says later must have somewhere to go.
        thread::spawn(move || lines.for_each(drop));
        let port = port.unwrap_or_else(|| panic!("it does not say where it listens: {said}"));
        Server { process, address: SocketAddr::from(([127, 0, 0, 1], port)), said }
    }

    /// One request; the answer with its head. `None` when the server was gone.
    fn ask(&self, method: &str, path: &str, cookie: &str, form: &str) -> Option<String> {
        let mut stream = TcpStream::connect(self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        let host = self.address;
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
             Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        Some(String::from_utf8_lossy(&answer).into_owned()).filter(|answer| answer.starts_with("HTTP/1.1"))
    }

    fn get(&self, path: &str, cookie: &str) -> String {
        self.ask("GET", path, cookie, "").expect("the server answers")
    }

    /// Starts a meeting; gives the cookie of its host and its path.
    fn meeting(&self) -> (String, String) {
        let form = "step=4&side=informal&organisation=Moeders&title=Samen&shape=one-session&day=2090-02-03&time=13%3A00\
                    &informal=8&formal=8&languages=nl";
        let answer = self.ask("POST", "/start", "", form).expect("the server answers");
        let cookie = format!("brug={}", between(&answer, "brug=", ";"));
        let path = format!("/m/{}", between(&self.get("/", &cookie), "href=\"/m/", "\""));
        (cookie, path)
    }

    /// How many of the informal side are expected, as the page says.
    fn number(&self, cookie: &str, path: &str) -> u32 {
        let page = self.get(&format!("{path}/numbers"), cookie);
        let field = between(&page, "name=\"informal\"", ">");
        between(&field, "value=\"", "\"").parse().expect("a number")
    }

    /// Sends another number; whether it was acknowledged.
    fn change(&self, cookie: &str, path: &str, number: u32) -> bool {
        let form = format!("seen=999999&informal={number}&formal=8&bridge=0&table_size=");
        let answer = self.ask("POST", &format!("{path}/numbers"), cookie, &form);
        answer.is_some_and(|answer| answer.starts_with("HTTP/1.1 303"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for temporary files")
}

#[track_caller]
fn between(text: &str, before: &str, after: &str) -> String {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("{before:?} is not in:\n{text}")).1;
    rest.split_once(after).expect("an end").0.to_owned()
}

#[test]
fn brug_by_itself_serves_the_pages_and_says_where_in_the_language_of_the_reader() {
    for language in LANGUAGES {
        let folder = folder();
        let server = Server::start(folder.path(), &["--speak", language]);
        let speech = Speech::embedded(language);
        for key in ["serve-hello", "serve-here", "serve-stop", "serve-more"] {
            assert!(server.said.contains(&speech.say(key)), "{key} is not in {}", server.said);
        }
        assert!(server.said.contains("brug.db"), "{}", server.said);
        assert!(server.get("/", "").starts_with("HTTP/1.1 200"));
        assert!(folder.path().join("brug.db").exists());
    }
}

#[test]
fn a_server_that_is_asked_to_stop_ends_well() {
    let folder = folder();
    let mut server = Server::start(folder.path(), &["serve"]);
    let stop = Command::new("kill").args(["-TERM", &server.process.id().to_string()]).status().expect("kill is there");
    assert!(stop.success());
    assert_eq!(server.process.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_port_in_use_is_told_with_the_way_out() {
    let folder = folder();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let data = folder.path().display().to_string();
    let ran = brug(folder.path(), &["serve", "--listen", &address, "--data", &data]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("is in use") && ran.err.contains("--listen"), "{}", ran.err);
}

#[test]
fn settings_that_cannot_be_are_told_with_the_way_out() {
    let folder = folder();
    let data = folder.path().display().to_string();
    let serve =
        |more: &[&str]| brug(folder.path(), &[&["serve", "--listen", "127.0.0.1:0", "--data", &data], more].concat());
    std::fs::write(folder.path().join("other"), "a diary, and no database").expect("it can be written");
    std::fs::create_dir(folder.path().join("garbage")).expect("it can be made");
    std::fs::write(folder.path().join("garbage/brug.db"), "x".repeat(5000)).expect("it can be written");
    let other = folder.path().join("other").display().to_string();
    let garbage = folder.path().join("garbage").display().to_string();
    for (ran, wanted) in [
        (serve(&["--address", "brug.example.nl"]), "https://"),
        (serve(&["--tls-cert", "absent.pem", "--tls-key", "absent.pem"]), "absent.pem"),
        (serve(&["--smtp", "smtp://mail.example.nl", "--mail-from", "a@example.nl"]), "tls=required"),
        (brug(folder.path(), &["serve", "--listen", "127.0.0.1:0", "--data", &other]), "--data"),
        (brug(folder.path(), &["serve", "--listen", "127.0.0.1:0", "--data", &garbage]), "is not a data file of Brug"),
    ] {
        assert_eq!(ran.code, Some(2), "{}", ran.err);
        assert!(ran.err.contains(wanted), "{wanted} is not in {}", ran.err);
    }
    let left = std::fs::read_to_string(folder.path().join("garbage/brug.db")).expect("it is there");
    assert_eq!(left, "x".repeat(5000), "a file of something else is left as it is");
}

/// Changes follow each other as fast as they are acknowledged, while the server is killed at another moment each time.
#[test]
fn a_kill_at_any_moment_loses_no_acknowledged_change() {
    let folder = folder();
    let mut server = Server::start(folder.path(), &["serve"]);
    let (cookie, path) = server.meeting();
    let (mut sent, mut acknowledged) = (0, 0);
    for round in 0..12_u64 {
        let process = server.process.id().to_string();
        let (done, killed) = mpsc::channel();
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(15 + round * 13));
            let _ = Command::new("kill").args(["-KILL", &process]).status();
            let _ = done.send(());
        });
        while killed.try_recv().is_err() {
            // Numbers may not pass 200; they go round, and are told apart by who is before whom.
            sent += 1;
            if server.change(&cookie, &path, sent % 200) {
                acknowledged = sent;
            } else {
                break;
            }
        }
        let _ = server.process.wait();
        server = Server::start(folder.path(), &["serve"]);
        let kept = server.number(&cookie, &path);
        let may_be = [acknowledged % 200, sent % 200];
        assert!(
            may_be.contains(&kept),
            "round {round}: {kept} is kept, {acknowledged} was acknowledged, {sent} was sent"
        );
    }
    assert!(acknowledged > 50, "only {acknowledged} changes were acknowledged");
}

#[test]
fn a_copy_is_made_and_put_back_while_the_server_runs() {
    let folder = folder();
    let server = Server::start(folder.path(), &["serve"]);
    let (cookie, path) = server.meeting();
    assert!(server.change(&cookie, &path, 11));
    let data = folder.path().display().to_string();
    let ran = brug(folder.path(), &["backup", "copy.db", "--data", &data]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("copy.db"), "{}", ran.out);
    assert!(server.change(&cookie, &path, 22));
    assert_eq!(server.number(&cookie, &path), 22);
    let again = brug(folder.path(), &["backup", "copy.db", "--data", &data]);
    assert_eq!(again.code, Some(2), "a copy is not written over");
    let ran = brug(folder.path(), &["restore", "copy.db", "--data", &data]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(server.number(&cookie, &path), 11, "the running server shows what was put back");
    assert!(server.change(&cookie, &path, 33), "and goes on from there");
    assert_eq!(server.number(&cookie, &path), 33);
    std::fs::write(folder.path().join("no-copy.db"), "a letter").expect("it can be written");
    let ran = brug(folder.path(), &["restore", "no-copy.db", "--data", &data]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert_eq!(server.number(&cookie, &path), 33, "what is no copy changes nothing");
}

#[test]
fn the_owner_signs_in_once_with_a_link_from_the_shell() {
    let folder = folder();
    let server = Server::start(folder.path(), &["serve"]);
    let (_, meeting) = server.meeting();
    let data = folder.path().display().to_string();
    let address = format!("http://{}", server.address);
    let ran = brug(folder.path(), &["admin-link", "--data", &data, "--address", &address]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let path = format!("/admin/{}", between(&ran.out, "/admin/", "\n"));
    assert!(server.get(&path, "").starts_with("HTTP/1.1 200"), "a look uses nothing up");
    let answer = server.ask("POST", &path, "", "").expect("the server answers");
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
    let cookie = cookie.split(';').next().expect("a pair");
    let page = server.get("/admin", cookie);
    assert!(page.starts_with("HTTP/1.1 200") && !page.contains(&meeting), "numbers, and no meeting");
    assert!(server.get("/admin", "").starts_with("HTTP/1.1 404"));
    assert!(!server.ask("POST", &path, "", "").expect("an answer").starts_with("HTTP/1.1 303"), "it works once");
}

/// With TLS of its own a browser speaks HTTP/2, in which the host stands elsewhere; a real client must be able to send a form.
#[test]
fn a_form_is_taken_over_tls_of_its_own() {
    let folder = folder();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let (certificate, key) = (file("cert.pem"), file("key.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost", "-keyout", &key, "-out", &certificate])
        .output()
        .expect("scripts/test-tools has installed openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let server = Server::start(folder.path(), &["serve", "--tls-cert", &certificate, "--tls-key", &key]);
    assert!(server.said.contains("https://localhost:"), "{}", server.said);
    let here = format!("https://localhost:{}", server.address.port());
    for version in ["--http2", "--http1.1"] {
        let origin = format!("Origin: {here}");
        let answer = Command::new("curl")
            .args(["--silent", "--include", version, "--cacert", &certificate, "--header", &origin])
            .args(["--data", "", &format!("{here}/example")])
            .output()
            .expect("scripts/test-tools has installed curl");
        let answer = String::from_utf8_lossy(&answer.stdout).to_lowercase();
        assert!(answer.contains(" 303"), "{version}: {answer}");
        assert!(answer.contains("secure") && answer.contains("strict-transport-security"), "{version}: {answer}");
    }
}
