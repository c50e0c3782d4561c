//! Which version of the Dutch text a translation follows.
//!
//! `follows/LANGUAGE.toml` holds, per text, the CRC-32 of the Dutch text it was made from.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use toml::Table;

use crate::files::{self, Files};
use crate::flat::flatten;

/// One text: the file without language, and the key inside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Folder under `content/`, such as `exercises/a-image`.
    pub folder: String,
    /// Key inside the file, such as `steps[0].say`.
    pub key: String,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.folder, self.key)
    }
}

/// Mark of one version of a text.
pub(crate) fn mark(text: &str) -> String {
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}

/// Every text of the source language with its mark.
pub(crate) fn marks(files: &Files, source: &str) -> BTreeMap<String, String> {
    let ending = format!("/{source}.toml");
    let mut marks = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(&ending) && !path.starts_with("follows/")) {
        let folder = path.trim_end_matches(&ending);
        let table: Table = text.parse().unwrap_or_default();
        for (key, text) in flatten(&table) {
            marks.insert(format!("{folder}#{key}"), mark(&text));
        }
    }
    marks
}

/// The contents of `follows/LANGUAGE.toml` when each text whose name starts with one of `names`
/// (all, when there are none) follows today's Dutch one and the others stay as they are.
pub fn follow(files: &Files, language: &str, names: &[String]) -> String {
    let old = recorded(files, language);
    let mut out =
        String::from("# Written by `cargo xtask follow`; do not edit. Text to CRC-32 of the Dutch text it follows.\n");
    for (name, mark) in marks(files, "nl") {
        let chosen = names.is_empty() || names.iter().any(|wanted| name.starts_with(wanted.as_str()));
        let mark = if chosen { Some(&mark) } else { old.get(&name) };
        if let Some(mark) = mark {
            out.push_str(&format!("{name:?} = {mark:?}\n"));
        }
    }
    out
}

/// Texts of `language` that follow another version than today's Dutch one, or none that is recorded.
pub(crate) fn stale(files: &Files, language: &str) -> Vec<Key> {
    stale_against(&marks(files, "nl"), files, language)
}

fn stale_against(marks: &BTreeMap<String, String>, files: &Files, language: &str) -> Vec<Key> {
    let recorded = recorded(files, language);
    marks
        .iter()
        .filter(|(name, mark)| recorded.get(*name) != Some(*mark))
        .filter_map(|(name, _)| {
            let (folder, key) = name.split_once('#')?;
            Some(Key { folder: folder.to_owned(), key: key.to_owned() })
        })
        .collect()
}

/// As [`stale`], for what is built in; the source is never stale.
pub(crate) fn stale_embedded(language: &str) -> Vec<Key> {
    if language == "nl" {
        return Vec::new();
    }
    // Read once for all languages.
    static DUTCH: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let dutch = DUTCH.get_or_init(|| {
        let paths = files::content_paths().into_iter().filter(|path| path.ends_with("/nl.toml"));
        let files = paths.filter_map(|path| files::content_file(&path).map(|text| (path, text)));
        marks(&files.collect(), "nl")
    });
    let path = format!("follows/{language}.toml");
    let follows = files::content_file(&path).map(|text| (path, text)).into_iter().collect();
    stale_against(dutch, &follows, language)
}

fn recorded(files: &Files, language: &str) -> BTreeMap<String, String> {
    let text = files.get(&format!("follows/{language}.toml")).map_or("", String::as_str);
    let table: Table = text.parse().unwrap_or_default();
    table.into_iter().filter_map(|(name, mark)| Some((name, mark.as_str()?.to_owned()))).collect()
}
