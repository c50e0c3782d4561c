//! A real mail server on this machine, which a test starts and stops, and mails as a person reads them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use web::{Mailer, Settings};

/// A mail server with a folder for what it gets.
pub(crate) struct Post {
    child: Child,
    folder: TempDir,
    port: u16,
}

impl Post {
    pub(crate) fn start() -> Post {
        let folder = tempfile::tempdir().expect("there is room for temporary files");
        let mut child = Command::new(python())
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/web/smtp.py"))
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the Python of the tools starts");
        let mut line = String::new();
        let output = child.stdout.as_mut().expect("it is piped");
        BufReader::new(output).read_line(&mut line).expect("the server says its port");
        let port = line.trim().parse().expect("aiosmtpd is there: run scripts/test-tools");
        Post { child, folder, port }
    }

    /// Settings with this server.
    pub(crate) fn settings(&self) -> Settings {
        settings(self.port)
    }

    /// The mails that came, the first one first.
    pub(crate) fn mails(&self) -> Vec<Mail> {
        let files = fs::read_dir(self.folder.path()).expect("the folder is there");
        let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
        paths.sort();
        paths.iter().map(|path| read(path)).collect()
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Settings with a mail server at a port of this machine.
pub(crate) fn settings(port: u16) -> Settings {
    let mailer = Mailer::new(&format!("smtp://127.0.0.1:{port}"), "Brug <brug@brug.test>");
    Settings { mail: Some(mailer.expect("a good address")), ..Settings::default() }
}

/// The Python of the folder named by `BRUG_TOOLS`, else of `.tools` in the workspace.
fn python() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let tools = std::env::var_os("BRUG_TOOLS").map_or_else(|| workspace.join(".tools"), PathBuf::from);
    let python = tools.join("venv/bin/python");
    assert!(python.exists(), "{} is missing: run scripts/test-tools, or set BRUG_TOOLS", python.display());
    python
}

/// A mail as a mail program reads it.
#[derive(Debug)]
pub(crate) struct Mail {
    pub(crate) to: String,
    pub(crate) from: String,
    pub(crate) subject: String,
    pub(crate) id: String,
    pub(crate) automatic: String,
    pub(crate) text: String,
    /// The calendar that came along; empty when there is none.
    pub(crate) calendar: String,
}

/// Python's own reader of mail, which we did not write, takes it apart.
const READER: &str = "
import email, email.policy, json, sys
mail = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=email.policy.default)
body = mail.get_body(('plain',))
assert body.get_content_charset() == 'utf-8', body.get_content_charset()
calendars = [part for part in mail.walk() if part.get_content_type() == 'text/calendar']
print(json.dumps([str(mail['to']), str(mail['from']), str(mail['subject']), str(mail['message-id']),
    str(mail['auto-submitted']), body.get_content(), ''.join(part.get_content() for part in calendars)]))
";

fn read(path: &Path) -> Mail {
    let done = Command::new(python()).args(["-c", READER]).arg(path).output().expect("Python starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let parts: Vec<String> = serde_json::from_slice(&done.stdout).expect("a list of texts");
    let [to, from, subject, id, automatic, text, calendar] = parts.try_into().expect("seven of them");
    Mail { to, from, subject, id, automatic, text, calendar }
}
