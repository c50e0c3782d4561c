//! Checking the content as it stands on disk, and recording that a translation follows the Dutch text.

use std::fs;
use std::path::Path;

use method::Files;

use crate::root;

pub(crate) fn check() -> Result<(), String> {
    let findings = method::check::check(&files()?);
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() { Ok(()) } else { Err(format!("{} findings", findings.len())) }
}

pub(crate) fn follow(language: &str, names: &[String]) -> Result<(), String> {
    let files = files()?;
    if language == "nl" || !files.contains_key(&format!("background/{language}.toml")) {
        return Err(format!("there is no translation into {language:?}; see content/languages.toml"));
    }
    let path = root().join(format!("content/follows/{language}.toml"));
    fs::write(&path, method::follow(&files, language, names)).map_err(|error| format!("{}: {error}", path.display()))
}

fn files() -> Result<Files, String> {
    let folder = root().join("content");
    let mut files = Files::new();
    read(&folder, &folder, &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(files)
}

fn read(folder: &Path, from: &Path, files: &mut Files) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, from, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            let name = path.strip_prefix(from).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
