//! Running the binary on copies of the examples, and looking at what it leaves behind.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use materials::{Form, Paper};
use method::Speech;
use tempfile::TempDir;
use zip::ZipArchive;

/// The languages that Brug speaks, and those of `examples/poelenburg.toml`.
pub(crate) const LANGUAGES: [&str; 3] = ["nl", "ar", "en"];

/// What a run of the binary ended with.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs `brug` in `folder`, so that messages name files without a path; it speaks English unless asked otherwise.
pub(crate) fn brug(folder: &Path, arguments: &[&str]) -> Ran {
    brug_with(folder, arguments, &[("LC_ALL", "en_GB.UTF-8")])
}

/// As [`brug`], with nothing in its environment but what is given about languages.
pub(crate) fn brug_with(folder: &Path, arguments: &[&str], env: &[(&str, &str)]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brug"));
    ["BRUG_SPEAK", "LC_ALL", "LC_MESSAGES", "LANG"].iter().for_each(|name| {
        command.env_remove(name);
    });
    command.args(arguments).current_dir(folder).envs(env.iter().copied());
    let Output { status, stdout, stderr } = command.output().expect("the binary has been built");
    let text = |bytes| String::from_utf8(bytes).expect("Brug writes UTF-8");
    Ran { code: status.code(), out: text(stdout), err: text(stderr) }
}

/// A folder of its own with the files of `examples/`.
pub(crate) fn examples() -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    for entry in fs::read_dir(workspace().join("examples")).expect("examples/ is there") {
        let path = entry.expect("examples/ can be read").path();
        fs::copy(&path, folder.path().join(path.file_name().expect("it is a file"))).expect("examples can be copied");
    }
    folder
}

/// A folder of its own with a meeting file, and a people file if there is one.
pub(crate) fn folder_with(meeting: &str, people: Option<&str>) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    fs::write(folder.path().join("meeting.toml"), meeting).expect("the meeting file can be written");
    if let Some(people) = people {
        fs::write(folder.path().join("people.csv"), people).expect("the people file can be written");
    }
    folder
}

/// Runs `brug make` with more arguments and fails unless it succeeds; the papers are in `out` afterwards.
pub(crate) fn make(folder: &Path, meeting: &str, more: &[&str]) -> Made {
    let ran = brug(folder, &[&["make", meeting, "-o", "out"], more].concat());
    assert_eq!(ran.code, Some(0), "{meeting}: {}", ran.err);
    Made { folder: folder.join("out") }
}

/// A folder that `brug make` has filled.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) folder: PathBuf,
}

impl Made {
    /// Every file with its path inside the folder.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_in(&self.folder)
    }

    /// Paths inside the folder of the files with one of these endings.
    pub(crate) fn names(&self, endings: &[&str]) -> Vec<String> {
        let wanted = |name: &String| endings.iter().any(|ending| name.ends_with(&format!(".{ending}")));
        let names: Vec<String> = self.files().into_keys().filter(wanted).collect();
        assert!(!names.is_empty(), "there is no file that ends in {endings:?}");
        names
    }

    /// Place of a paper.
    pub(crate) fn path(&self, language: &str, paper: Paper, form: Form) -> PathBuf {
        self.folder.join(name_of(language, paper, form))
    }

    /// The bytes of a paper.
    pub(crate) fn bytes(&self, language: &str, paper: Paper, form: Form) -> Vec<u8> {
        let path = self.path(language, paper, form);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

/// Path of a paper inside the folder of papers: `nl/handleiding.pdf`.
pub(crate) fn name_of(language: &str, paper: Paper, form: Form) -> String {
    let name = Speech::embedded(language).say(&format!("{}-file", paper.id()));
    format!("{language}/{name}.{}", form.ending())
}

/// The papers of `examples/poelenburg.toml`, made once for all tests.
pub(crate) fn poelenburg() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| {
        let examples = examples();
        let folder = scratch("poelenburg");
        fs::copy(examples.path().join("poelenburg.toml"), folder.join("poelenburg.toml")).expect("it can be copied");
        let people = "poelenburg-people.csv";
        fs::copy(examples.path().join(people), folder.join(people)).expect("it can be copied");
        make(&folder, "poelenburg.toml", &[])
    })
}

/// An empty folder under `target/tmp` that stays after the tests, to look at. A second run of the tests waits until the
/// first is done with it.
pub(crate) fn scratch(name: &str) -> PathBuf {
    static LOCK: OnceLock<File> = OnceLock::new();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("brug");
    fs::create_dir_all(&root).expect("target/tmp can be written");
    LOCK.get_or_init(|| {
        let file = File::create(root.join("lock")).expect("target/tmp can be written");
        file.lock().expect("files can be locked here");
        file
    });
    let folder = root.join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("target/tmp can be emptied");
    }
    fs::create_dir_all(&folder).expect("target/tmp can be written");
    folder
}

/// Every file under a folder with its path inside it; folders end in `/` and hold nothing.
pub(crate) fn files_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found.retain(|name, _| !name.ends_with('/'));
    found
}

/// As [`files_in`], with the folders too.
pub(crate) fn everything_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found
}

fn collect(folder: &Path, inside: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        let name = format!("{inside}{}", path.file_name().expect("it has a name").to_string_lossy());
        if path.is_dir() {
            let name = format!("{name}/");
            collect(&path, &name, found);
            found.insert(name, Vec::new());
        } else {
            found.insert(name, fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
    }
}

/// The entries of a zip file by name.
pub(crate) fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).expect("the entry can be read");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("the entry can be unpacked");
            (entry.name().expect("the name is UTF-8").into_owned(), bytes)
        })
        .collect()
}

/// The text of a .docx, a line per paragraph.
pub(crate) fn text_of(docx: &[u8]) -> String {
    let entries = unzipped(docx);
    let xml = String::from_utf8_lossy(&entries["word/document.xml"]).replace("</w:p>", "\n");
    let words: String =
        xml.split('<').filter_map(|part| part.split_once('>').map_or(Some(part), |(_, text)| Some(text))).collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .iter()
        .fold(words, |text, (escaped, c)| text.replace(escaped, c))
}

/// Whether a text has Arabic letters.
pub(crate) fn has_arabic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{620}'..='\u{64A}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
}

/// The root of the repository.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates/brug is two deep")
}
