//! The import table of ARCHITECTURE.md, checked: which of our crates each may use, and what the pure ones may not touch.

use std::fs;
use std::path::Path;

use crate::root;

/// Our crates and the ones of ours that each may use.
const USES: &[(&str, &[&str])] = &[
    ("method", &[]),
    ("meeting", &["method"]),
    ("office", &[]),
    ("pdf", &["office"]),
    ("store", &[]),
    ("tables", &[]),
    ("materials", &["method", "meeting", "office", "pdf", "tables"]),
    ("wording", &["method", "meeting", "tables", "materials"]),
    ("web", &["method", "meeting", "tables", "materials", "wording", "store"]),
    ("brug", &["method", "meeting", "office", "tables", "materials", "wording", "store", "web"]),
];

/// Words that mean disk, network or environment; no pure crate has them outside its tests.
const OUTSIDE: &[&str] = &["std::fs", "std::net", "std::env", "std::process", "println!"];

/// Words that mean clock or chance; besides the pure crates `store` does without them too.
const FICKLE: &[&str] = &["SystemTime", "Instant::now", "Zoned::now", "rand::"];

pub(crate) fn tidy() -> Result<(), String> {
    let mut findings = Vec::new();
    for (name, uses) in USES {
        let folder = root().join("crates").join(name);
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).map_err(|error| format!("{name}: {error}"))?;
        let dependencies = manifest.split("[dev-dependencies]").next().unwrap_or_default();
        for (other, _) in USES {
            if dependencies.contains(&format!("brug-{other}")) && other != name && !uses.contains(other) {
                findings.push(format!("crates/{name}/Cargo.toml: may not use {other}; see ARCHITECTURE.md"));
            }
        }
        let words = match *name {
            "brug" => continue,
            "store" | "web" => FICKLE.to_vec(),
            _ => [OUTSIDE, FICKLE].concat(),
        };
        pure(&folder.join("src"), &words, &mut findings).map_err(|error| format!("{name}: {error}"))?;
    }
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() { Ok(()) } else { Err(format!("{} findings", findings.len())) }
}

fn pure(folder: &Path, words: &[&str], findings: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            pure(&path, words, findings)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path)?;
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
                for word in words.iter().filter(|word| line.contains(**word)) {
                    let place = path.strip_prefix(root()).unwrap_or(&path).display();
                    findings.push(format!("{place}:{}: may not use {word}; see ARCHITECTURE.md", number + 1));
                }
            }
        }
    }
    Ok(())
}
