//! A PostgreSQL server for the tests: started once per run, on a socket in a temporary folder, with a database per test.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Runs for as long as the tests: makes the server, says so, and stops it when its input ends.
/// The input ends with the process of the tests, also when that panics or is killed.
const WATCH: &str = r#"
trap '' INT HUP PIPE
"$1/initdb" -D data -U brug -A trust -E UTF8 --locale=C -N >log 2>&1 &&
"$1/pg_ctl" -D data -w -l log -o "-F -k '$PWD' -c listen_addresses= -c max_connections=300" start >>log 2>&1 &&
echo ready
cat >/dev/null
"$1/pg_ctl" -D data -m immediate stop >>log 2>&1
rm -rf "$PWD"
"#;

struct Cluster {
    /// Where the socket is.
    folder: PathBuf,
    programs: PathBuf,
    /// While this is open the server runs.
    _alive: ChildStdin,
}

/// The address of a new database that nobody else uses.
pub(crate) fn database() -> String {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    static COUNT: AtomicUsize = AtomicUsize::new(1);
    let cluster = CLUSTER.get_or_init(start);
    let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let mut create = Command::new(cluster.programs.join("createdb"));
    create.args(["-U", "brug", "-T", "template0", "-h"]).arg(&cluster.folder).arg(&name);
    assert!(create.status().expect("createdb runs").success(), "createdb {name}");
    format!("postgres://brug@localhost/{name}?host={}", cluster.folder.display())
}

#[expect(clippy::zombie_processes, reason = "it outlives the tests, to stop the server after them")]
fn start() -> Cluster {
    let programs = programs();
    // Not under a long path: the address of a socket holds about a hundred characters.
    let folder = tempfile::Builder::new().prefix("brug-pg").tempdir().expect("a folder for temporary files").keep();
    let mut watch = as_postgres(&folder);
    watch.args(["sh", "-c", WATCH, "sh"]).arg(&programs).current_dir(&folder);
    let mut watch = watch.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("sh runs");
    let alive = watch.stdin.take().expect("it is piped");
    let mut said = String::new();
    let told = BufReader::new(watch.stdout.take().expect("it is piped")).read_line(&mut said);
    let log = || fs::read_to_string(folder.join("log")).unwrap_or_default();
    assert!(told.is_ok() && said == "ready\n", "PostgreSQL does not start: {}", log());
    Cluster { folder, programs, _alive: alive }
}

/// Where `initdb` is: Debian keeps it in a folder per version, others in the path.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions.map(|version| version.path().join("bin")).filter(|bin| bin.join("initdb").is_file()).max();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let elsewhere = || std::env::split_paths(&path).find(|folder| folder.join("initdb").is_file());
    newest.or_else(elsewhere).expect("the tests need PostgreSQL; scripts/test-tools installs it")
}

/// PostgreSQL refuses to run as root; then its own user runs it.
fn as_postgres(folder: &Path) -> Command {
    let id = Command::new("id").arg("-u").output().expect("id runs");
    if id.stdout != b"0\n" {
        return Command::new("env");
    }
    let given = Command::new("chown").arg("postgres:").arg(folder).status().expect("chown runs");
    assert!(given.success(), "the folder is given to the user postgres");
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    command
}
