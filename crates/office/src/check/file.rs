//! An Office file opened for checking: its entries, parts, types and relationships.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::central_directory::{self, Entry};
use super::tree::{Element, Parsed, parse};

/// Parts beyond this size are taken for an attack (256 MiB).
const LARGEST_PART: u64 = 256 << 20;

/// An opened file.
pub(super) struct File {
    /// Entries of the zip file in order, those with the same name too.
    pub(super) entries: Vec<Entry>,
    /// The parts, in the order of the file; without folders.
    pub(super) parts: Vec<Part>,
    /// Entries that could not be unpacked, with the reason.
    pub(super) broken: Vec<(String, String)>,
    relationships: HashMap<String, Vec<Relationship>>,
}

/// A part of the file.
pub(super) struct Part {
    /// Its name without a slash in front.
    pub(super) name: String,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// `None` when it is no XML by its name.
    pub(super) xml: Option<Parsed>,
}

impl Part {
    /// The outermost element.
    pub(super) fn root(&self) -> Option<&Element> {
        self.xml.as_ref()?.root.as_ref()
    }

    /// The outermost element when it has this name.
    pub(super) fn root_named(&self, name: &str) -> Option<&Element> {
        self.root().filter(|root| root.name == name)
    }
}

/// A relationship of a part or of the package.
#[derive(Clone, Debug, Default)]
pub(super) struct Relationship {
    /// Its id; empty when it has none.
    pub(super) id: String,
    /// Its type, a URI.
    pub(super) kind: String,
    /// Its target as written.
    pub(super) target: String,
    /// Whether the target is outside the file.
    pub(super) external: bool,
    /// The name of the part it points at, whether or not there is one.
    pub(super) part: String,
}

impl Relationship {
    /// Whether the last word of its type is `kind`.
    pub(super) fn is(&self, kind: &str) -> bool {
        self.kind.rsplit('/').next() == Some(kind)
    }
}

impl File {
    /// Opens a zip file.
    ///
    /// # Errors
    ///
    /// What is wrong with the zip file, when nothing in it can be read.
    pub(super) fn open(bytes: &[u8]) -> Result<File, String> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
        let mut file = File {
            entries: central_directory::entries(bytes),
            parts: Vec::new(),
            broken: Vec::new(),
            relationships: HashMap::new(),
        };
        for at in 0..archive.len() {
            let name = archive.name_for_index(at).and_then(Result::ok).unwrap_or_default().into_owned();
            match unpack(&mut archive, at) {
                Ok(_) if name.ends_with('/') => {}
                Ok(bytes) => file.parts.push(Part { xml: is_xml(&name).then(|| parse(&bytes)), name, bytes }),
                Err(reason) => file.broken.push((name, reason)),
            }
        }
        file.relationships = file.parts.iter().filter_map(relationships).collect();
        Ok(file)
    }

    /// The part with this name; as in the packaging standard, capitals make no difference.
    pub(super) fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name.eq_ignore_ascii_case(name))
    }

    /// The relationships of a part; of the package when `source` is empty.
    pub(super) fn relationships(&self, source: &str) -> &[Relationship] {
        self.relationships.get(source).map_or(&[], Vec::as_slice)
    }

    /// All relationships with the part they belong to, in the order of the file.
    pub(super) fn all_relationships(&self) -> Vec<(&str, &Relationship)> {
        let sources = self.parts.iter().filter_map(|part| source_of(&part.name));
        let mut found = Vec::new();
        for source in sources {
            if let Some((source, relationships)) = self.relationships.get_key_value(&source) {
                found.extend(relationships.iter().map(|relationship| (source.as_str(), relationship)));
            }
        }
        found
    }

    /// The part that a relationship of `source` of this kind points at.
    pub(super) fn related(&self, source: &str, kind: &str) -> Option<&Part> {
        let relationship = self.relationships(source).iter().find(|relationship| relationship.is(kind))?;
        self.part(&relationship.part)
    }

    /// The part that the relationship with this id points at.
    pub(super) fn related_by_id(&self, source: &str, id: &str) -> Option<&Part> {
        let relationship = self.relationships(source).iter().find(|relationship| relationship.id == id)?;
        self.part(&relationship.part)
    }

    /// The parts whose outermost element has this name, with that element.
    pub(super) fn roots<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a Part, &'a Element)> {
        self.parts.iter().filter_map(move |part| Some((part, part.root_named(name)?)))
    }

    /// All parts that could be read as XML, with their outermost element.
    pub(super) fn trees(&self) -> impl Iterator<Item = (&Part, &Element)> {
        self.parts.iter().filter_map(|part| Some((part, part.root()?)))
    }

    /// `word/document.xml` wherever it is, when the file is a text document.
    pub(super) fn document(&self) -> Option<(&Part, &Element)> {
        self.roots("w:document").next()
    }

    /// `ppt/presentation.xml` wherever it is, when the file is a presentation.
    pub(super) fn presentation(&self) -> Option<(&Part, &Element)> {
        self.roots("p:presentation").next()
    }
}

fn unpack(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> Result<Vec<u8>, String> {
    let entry = archive.by_index(at).map_err(|error| error.to_string())?;
    let mut bytes = Vec::new();
    entry.take(LARGEST_PART).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

fn is_xml(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".xml") || name.ends_with(".rels")
}

/// The part whose relationships are in the part with this name: `a/b.xml` for `a/_rels/b.xml.rels`, nothing for
/// `_rels/.rels`.
pub(super) fn source_of(name: &str) -> Option<String> {
    let (folder, file) = name.rsplit_once('/')?;
    let source = file.strip_suffix(".rels")?;
    match folder.strip_suffix("_rels")? {
        "" if source.is_empty() => Some(String::new()),
        folder if !source.is_empty() => Some(format!("{folder}{source}")),
        _ => None,
    }
}

fn relationships(part: &Part) -> Option<(String, Vec<Relationship>)> {
    let source = source_of(&part.name)?;
    let found = part.root()?.children("rel:Relationship").map(|element| {
        let get = |name| element.get(name).unwrap_or_default().to_owned();
        let target = get("Target");
        let external = element.get("TargetMode") == Some("External");
        let part = if external { String::new() } else { resolve(&source, &target) };
        Relationship { id: get("Id"), kind: get("Type"), external, part, target }
    });
    let found = found.collect();
    Some((source, found))
}

/// The name of the part that `target` means, seen from `source`.
fn resolve(source: &str, target: &str) -> String {
    let target = target.split('#').next().unwrap_or_default();
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => source.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect()),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_their_source() {
        assert_eq!(
            resolve("ppt/slides/slide1.xml", "../slideLayouts/slideLayout1.xml"),
            "ppt/slideLayouts/slideLayout1.xml"
        );
        assert_eq!(resolve("", "word/document.xml"), "word/document.xml");
        assert_eq!(resolve("word/document.xml", "/docProps/core.xml"), "docProps/core.xml");
    }

    #[test]
    fn a_rels_part_belongs_to_the_part_beside_its_folder() {
        assert_eq!(source_of("_rels/.rels").as_deref(), Some(""));
        assert_eq!(source_of("word/_rels/document.xml.rels").as_deref(), Some("word/document.xml"));
        assert_eq!(source_of("word/document.xml"), None);
    }
}
