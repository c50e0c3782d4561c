//! What Typst sees of the world: fonts, templates and the files of one job. No disk, no network, no clock.

use std::path::PathBuf;
use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::fonts;

/// What templates import: what is common to all papers, cards on a sheet to cut, a sign.
const SHARED: [(&str, &str); 3] = [
    ("common.typ", include_str!("../templates/common.typ")),
    ("sheet.typ", include_str!("../templates/sheet.typ")),
    ("sign.typ", include_str!("../templates/sign.typ")),
];

/// One file of a job, at a path such as `data.json`.
pub(crate) struct VirtualFile {
    pub(crate) path: String,
    pub(crate) bytes: Bytes,
}

/// The world of one job.
pub(crate) struct PaperWorld {
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

impl PaperWorld {
    /// A world with a template as its main file and the files that the template reads.
    pub(crate) fn new(name: &str, template: &str, files: Vec<VirtualFile>) -> PaperWorld {
        let files = files.into_iter().map(|file| (file_id(&file.path), file.bytes)).collect();
        PaperWorld { main: Source::new(file_id(name), template.to_owned()), files }
    }
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = std::iter::once(&self.main).chain(shared()).find(|source| source.id() == id);
        found.cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(path, _)| *path == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().all.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Typst's standard library, built once. `A11yExtras` gives tables a summary for who does not see them.
fn library() -> &'static LazyHash<Library> {
    static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let features = [Feature::A11yExtras].into_iter().collect();
        LazyHash::new(Library::builder().with_features(features).build())
    })
}

fn shared() -> &'static [Source] {
    static SOURCES: OnceLock<[Source; SHARED.len()]> = OnceLock::new();
    SOURCES.get_or_init(|| SHARED.map(|(name, text)| Source::new(file_id(name), text.to_owned())))
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("paths of templates, data and pictures are fixed words and numbers");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.get().vpath().get_without_slash()))
}
