//! Picture files inside the document, each stored once however often it is placed.

use crate::package::Package;

/// The picture files, and how many pictures were placed.
#[derive(Debug, Default)]
pub(super) struct Media {
    files: Vec<File>,
    placed: u32,
}

#[derive(Debug)]
struct File {
    bytes: Vec<u8>,
    extension: &'static str,
}

/// First number after the relationships that every document has.
const FIRST_RELATIONSHIP: usize = 100;

impl Media {
    /// The relationship id of a picture file; the same bytes give the same id.
    pub(super) fn add(&mut self, bytes: &[u8], extension: &'static str) -> String {
        let known = self.files.iter().position(|file| file.bytes == bytes && file.extension == extension);
        let at = known.unwrap_or_else(|| {
            self.files.push(File { bytes: bytes.to_vec(), extension });
            self.files.len() - 1
        });
        format!("rId{}", FIRST_RELATIONSHIP + at)
    }

    /// A number no other drawing in the document has.
    pub(super) fn next_id(&mut self) -> u32 {
        self.placed += 1;
        self.placed
    }

    /// The relationships (id, target below `word/`) of the files.
    pub(super) fn relationships(&self) -> impl Iterator<Item = (String, String)> {
        self.files.iter().enumerate().map(|(at, file)| (format!("rId{}", FIRST_RELATIONSHIP + at), file.name(at)))
    }

    /// Adds the files to the package.
    pub(super) fn pack(self, package: &mut Package) {
        for (at, file) in self.files.into_iter().enumerate() {
            let name = format!("word/{}", file.name(at));
            package.add(name, file.bytes);
        }
    }
}

impl File {
    fn name(&self, at: usize) -> String {
        format!("media/image{}.{}", at + 1, self.extension)
    }
}
