//! Everything that must hold before a commit; CI runs the same.

use std::process::Command;

use crate::{content, root, tidy};

pub(crate) fn test() -> Result<(), String> {
    run("bash", &["scripts/test-tools"])?;
    run("cargo", &["fmt", "--all", "--check"])?;
    content::check()?;
    tidy::tidy()?;
    run("cargo", &["test", "--release", "--workspace", "--quiet"])?;
    run("cargo", &["clippy", "--release", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])
}

fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    let told = format!("{program} {}", arguments.join(" "));
    println!("── {told}");
    let status = Command::new(program).args(arguments).current_dir(root()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{told}: {status}")),
        Err(error) => Err(format!("{told}: {error}")),
    }
}
