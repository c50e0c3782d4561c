//! The content as files: path inside `content/` or `locales/` to text. Embedded in the binary, or made up in a test.

use std::collections::BTreeMap;

use rust_embed::RustEmbed;

/// Text files by path; paths use `/` and have no leading slash.
pub type Files = BTreeMap<String, String>;

#[derive(RustEmbed)]
#[folder = "../../content"]
struct Content;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Locales;

/// Every file of `content/` as it was when the binary was built.
pub fn embedded_content() -> Files {
    content_paths().into_iter().filter_map(|path| content_file(&path).map(|text| (path, text))).collect()
}

/// Every file of `locales/` as it was when the binary was built.
pub fn embedded_locales() -> Files {
    Locales::iter().filter_map(|path| Some((path.to_string(), text(Locales::get(&path)?)))).collect()
}

/// One file of `content/`.
pub(crate) fn content_file(path: &str) -> Option<String> {
    Content::get(path).map(text)
}

/// Paths of the embedded `content/`, sorted.
pub(crate) fn content_paths() -> Vec<String> {
    let toml = |path: &String| path.ends_with(".toml");
    let mut paths: Vec<String> = Content::iter().map(|path| path.to_string()).filter(toml).collect();
    paths.sort();
    paths
}

fn text(file: rust_embed::EmbeddedFile) -> String {
    String::from_utf8_lossy(&file.data).into_owned()
}
