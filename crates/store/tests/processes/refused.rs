//! A place that may not be written: a clear error, and nothing changes.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

pub(crate) fn folders() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let program = folder.path().join("program");
    fs::copy(std::env::current_exe().expect("this program has a path"), &program).expect("copied");
    allow(folder.path(), 0o755);
    for (name, empty, mode) in [("empty", true, 0), ("all of it", false, 0o444), ("the folder only", false, 0o666)] {
        let inner = folder.path().join(name);
        fs::create_dir(&inner).expect("made");
        let file = inner.join("brug.db");
        if !empty {
            assert_eq!(open(&mut crate::again(), &file), "opened\n");
            allow(&file, mode);
        }
        allow(&inner, 0o555);
        let before = fs::read(&file).ok();
        let said = open(&mut as_someone_else(&program), &file);
        assert!(said.starts_with("Unopened") && said.contains("brug.db"), "{name}: {said}");
        assert!(fs::read(&file).ok() == before, "{name}");
        assert_eq!(fs::read_dir(&inner).expect("reads").count(), usize::from(!empty), "{name}");
        allow(&inner, 0o755);
    }
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
}

fn open(program: &mut Command, file: &Path) -> String {
    let output = program.arg("open").arg(file).output().expect("runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it writes text")
}

/// Nothing is forbidden to root, so root asks the user without rights.
fn as_someone_else(program: &Path) -> Command {
    let id = Command::new("id").arg("-u").output().expect("id runs");
    if id.stdout != b"0\n" {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program);
    command
}
