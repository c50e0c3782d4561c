//! The parts of an .xlsx file: which of them are the workbook, its first sheet and its shared texts.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::finding::Problem;

/// Most bytes of a part. That of 500 people has less than a hundredth.
const MOST: u64 = 20 * 1024 * 1024;

/// What the main part of an .xlsx, .xltx, .xlsm or .xltm file is said to be. That of an .xlsb file is none of these.
const WORKBOOKS: [&str; 4] = [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
];

pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

/// Where the workbook stands, and what it refers to.
pub(super) struct Workbook {
    /// With a slash at the end, or empty.
    folder: String,
    xml: String,
    relations: String,
}

impl<'b> Package<'b> {
    /// # Errors
    /// When the bytes are something else than an .xlsx file.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Package<'b>, Problem> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Problem::NotATable)?;
        let mut package = Package { archive };
        // An OpenDocument file begins with it.
        if package.place("mimetype").is_some() {
            return Err(Problem::NotATable);
        }
        let types = package.part("[Content_Types].xml")?;
        find(&types, |element| {
            let kind = attribute(element, "ContentType")?;
            WORKBOOKS.iter().any(|workbook| workbook.eq_ignore_ascii_case(&kind)).then_some(())
        })?;
        Ok(package)
    }

    pub(super) fn workbook(&mut self) -> Result<Workbook, Problem> {
        let path = related(&self.part("_rels/.rels")?, "officeDocument", None)?;
        let path = path.trim_start_matches('/');
        let (folder, name) = path.split_at(path.rfind('/').map_or(0, |at| at + 1));
        let relations = self.part(&format!("{folder}_rels/{name}.rels"))?;
        Ok(Workbook { folder: folder.to_owned(), xml: self.part(path)?, relations })
    }

    /// The XML of the sheet that comes first.
    pub(super) fn first_sheet(&mut self, workbook: &Workbook) -> Result<String, Problem> {
        let id = find(&workbook.xml, |element| {
            let is_sheet = element.local_name().as_ref() == "sheet";
            is_sheet.then(|| attribute(element, "id")).flatten()
        })?;
        let target = related(&workbook.relations, "worksheet", Some(&id))?;
        self.part(&workbook.path(&target))
    }

    /// The XML of the texts that cells refer to, when there are such.
    pub(super) fn shared_texts(&mut self, workbook: &Workbook) -> Result<Option<String>, Problem> {
        match related(&workbook.relations, "sharedStrings", None) {
            Ok(target) => self.part(&workbook.path(&target)).map(Some),
            Err(_) => Ok(None),
        }
    }

    /// The place of a part in the file; some programs write names with other capitals, or with backslashes.
    fn place(&self, name: &str) -> Option<usize> {
        let is_name = |found: &str| found.replace('\\', "/").eq_ignore_ascii_case(name);
        let similar = || self.archive.file_names().position(|found| found.is_ok_and(|found| is_name(&found)));
        self.archive.index_for_name(name).or_else(similar)
    }

    fn part(&mut self, name: &str) -> Result<String, Problem> {
        let place = self.place(name).ok_or(Problem::NotATable)?;
        let part = self.archive.by_index(place).map_err(|_| Problem::NotATable)?;
        let mut bytes = Vec::new();
        // What a part says of its own size proves nothing.
        part.take(MOST + 1).read_to_end(&mut bytes).map_err(|_| Problem::NotATable)?;
        if bytes.len() as u64 > MOST {
            return Err(Problem::Swollen);
        }
        String::from_utf8(bytes).map_err(|_| Problem::NotATable)
    }
}

impl Workbook {
    /// The path of what the workbook refers to.
    fn path(&self, target: &str) -> String {
        target.strip_prefix('/').map_or_else(|| format!("{}{target}", self.folder), str::to_owned)
    }
}

/// Reads the elements of a part without what stands between them.
pub(super) fn reader(xml: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{FEFF}'));
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// An attribute, whatever the prefix of its name.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes.with_checks(false).flatten().find(|found| found.key.local_name().as_ref() == name)?;
    Some(unescape(&found.value).ok()?.into_owned())
}

/// What is wanted of the first element that has it.
fn find<T>(xml: &str, wanted: impl Fn(&BytesStart) -> Option<T>) -> Result<T, Problem> {
    let mut reader = reader(xml);
    loop {
        match reader.read_event().map_err(|_| Problem::NotATable)? {
            Event::Start(element) => {
                if let Some(found) = wanted(&element) {
                    return Ok(found);
                }
            }
            Event::Eof => return Err(Problem::NotATable),
            _ => {}
        }
    }
}

/// The target of the first relation of a kind, or of that with an id.
fn related(relations: &str, kind: &str, id: Option<&str>) -> Result<String, Problem> {
    find(relations, |element| {
        let is_kind = attribute(element, "Type")?.rsplit('/').next() == Some(kind);
        let is_wanted = is_kind && id.is_none_or(|id| attribute(element, "Id").is_some_and(|own| own == id));
        is_wanted.then(|| attribute(element, "Target")).flatten()
    })
}
