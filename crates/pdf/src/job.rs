//! One job in steps: a template and its data become pages, pages become PDF/UA-1.

use serde::Serialize;
use typst::comemo;
use typst::diag::Warned;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::layout::Point;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::error::PdfError;
use crate::world::{PaperWorld, VirtualFile};

/// How many other layouts a remembered piece of layout outlives without being used. Papers share hardly anything, and the
/// export needs none of it: three languages then take 100 MiB; with 4, and only after the export, 135 MiB (2026-11-24).
const KEPT_LAYOUTS: usize = 1;

/// A template: the name of its file and its text.
pub(crate) struct Template {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// What the PDF says about itself, apart from what the template sets.
pub(crate) struct Properties<'a> {
    /// Moment of making, RFC 3339 in UTC.
    pub(crate) created: &'a str,
    /// Tells this document from others; the same for the same document.
    pub(crate) ident: String,
}

impl Properties<'_> {
    /// Finds a fault before the work of laying out.
    pub(crate) fn check(&self) -> Result<(), PdfError> {
        timestamp(self.created).map(|_| ())
    }
}

/// Lays out and exports in one go.
pub(crate) fn run(
    template: Template,
    data: &impl Serialize,
    files: Vec<VirtualFile>,
    properties: &Properties<'_>,
) -> Result<Vec<u8>, PdfError> {
    properties.check()?;
    export(&lay_out(template, data, files)?, properties)
}

/// The pages of a template that reads `data` as `data.json`, and `files`.
pub(crate) fn lay_out(
    template: Template,
    data: &impl Serialize,
    mut files: Vec<VirtualFile>,
) -> Result<PagedDocument, PdfError> {
    let json = serde_json::to_vec(data).expect("the data are structs, lists and strings");
    files.push(VirtualFile { path: "data.json".into(), bytes: Bytes::new(json) });
    let world = PaperWorld::new(template.name, template.text, files);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
    comemo::evict(KEPT_LAYOUTS);
    output.map_err(|errors| PdfError::layout(&errors))
}

/// The pages with those of `over` laid on top, one on one.
pub(crate) fn overlay(mut pages: PagedDocument, over: &PagedDocument) -> PagedDocument {
    let stacked = pages.pages().iter().zip(over.pages()).map(|(page, top)| {
        let mut page = page.clone();
        page.frame.push_frame(Point::zero(), top.frame.clone());
        page
    });
    PagedDocument::new(stacked.collect(), pages.info_mut().clone())
}

/// Writes PDF/UA-1, or says why the pages do not meet it. The last step of a job.
pub(crate) fn export(pages: &PagedDocument, properties: &Properties<'_>) -> Result<Vec<u8>, PdfError> {
    let options = PdfOptions {
        ident: Smart::Custom(properties.ident.clone()),
        creator: Smart::Custom(Some("Brug".into())),
        timestamp: Some(timestamp(properties.created)?),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard cannot contradict itself"),
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(pages, &options).map_err(|errors| PdfError::accessibility(&errors))
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
