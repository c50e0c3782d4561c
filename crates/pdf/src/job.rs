//! One job: a template and its data in, a PDF out.

use serde::Serialize;
use typst::comemo;
use typst::diag::Warned;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::error::PdfError;
use crate::world::{PaperWorld, VirtualFile};

/// How many jobs a remembered piece of layout outlives without being used.
const KEPT_JOBS: usize = 4;

/// A template: the name of its file and its text.
pub(crate) struct Template {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// What a job is about, apart from its data.
pub(crate) struct Job<'a> {
    pub(crate) template: Template,
    /// Moment for the properties, RFC 3339 in UTC.
    pub(crate) created: &'a str,
    /// Tells this document from others; the same for the same document.
    pub(crate) ident: String,
    /// Files beside `data.json`.
    pub(crate) files: Vec<VirtualFile>,
}

/// Lays the data out with the template and writes PDF/UA-1.
pub(crate) fn run(job: Job<'_>, data: &impl Serialize) -> Result<Vec<u8>, PdfError> {
    let timestamp = timestamp(job.created)?;
    let json = serde_json::to_vec(data).expect("the data are structs, lists and strings");
    let mut files = job.files;
    files.push(VirtualFile { path: "data.json".into(), bytes: Bytes::new(json) });
    let world = PaperWorld::new(job.template.name, job.template.text, files);
    let bytes = typeset(&world, timestamp, job.ident);
    comemo::evict(KEPT_JOBS);
    bytes
}

fn typeset(world: &PaperWorld, timestamp: Timestamp, ident: String) -> Result<Vec<u8>, PdfError> {
    let Warned { output, .. } = typst::compile::<PagedDocument>(world);
    let pages = output.map_err(|errors| PdfError::layout(&errors))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Brug".into())),
        timestamp: Some(timestamp),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard cannot contradict itself"),
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(&pages, &options).map_err(|errors| PdfError::accessibility(&errors))
}

/// Reads `2027-02-03T00:00:00Z`; what follows the seconds does not matter.
fn timestamp(created: &str) -> Result<Timestamp, PdfError> {
    let number = |range: std::ops::Range<usize>| created.get(range).and_then(|digits| digits.parse::<u8>().ok());
    let year = created.get(0..4).and_then(|digits| digits.parse::<i32>().ok());
    let moment = || {
        Datetime::from_ymd_hms(year?, number(5..7)?, number(8..10)?, number(11..13)?, number(14..16)?, number(17..19)?)
    };
    moment().map(Timestamp::new_utc).ok_or_else(|| PdfError::Created(created.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_and_anything_else_is_an_error() {
        assert!(timestamp("2027-02-03T00:00:00Z").is_ok());
        for wrong in ["", "2027", "2027-13-03T00:00:00Z", "2027-02-30T00:00:00Z", "é".repeat(12).as_str()] {
            assert_eq!(timestamp(wrong).err(), Some(PdfError::Created(wrong.into())));
        }
    }
}
