//! Personal slips to cut out: a chosen name and where one sits in each round; no side, no organisation.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::error::PdfError;
use crate::job::{Properties, Template, lay_out, run};
use crate::name::{Name, Phrase};
use crate::paper::{Paper, PaperData};
use crate::text::printable_line;

const TEMPLATE: Template = Template { name: "slips.typ", text: include_str!("../templates/slips.typ") };

/// Slips on A4, in two columns.
#[derive(Clone, Debug)]
pub struct Slips {
    /// Properties, language of the lines, and colours.
    pub paper: Paper,
    /// The slips in order; at least one.
    pub slips: Vec<Slip>,
    /// Small words at the foot of every slip; empty for none.
    pub foot: String,
}

/// What one person takes along.
#[derive(Clone, Debug)]
pub struct Slip {
    /// The chosen name, large.
    pub name: Name,
    /// A line for each round, such as "Ronde 1 · tafel 3"; 1 to 12.
    pub lines: Vec<String>,
}

/// The slips as PDF/UA-1, with cut marks in the margins.
///
/// The most lines of a slip decide how many are on a page: 16 with one line, 10 with four to six, 6 with nine or more.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment.
pub fn slips(slips: &Slips) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &slips.paper.created, ident: slips.paper.ident("slips") };
    run(TEMPLATE, &SlipsData::new(slips), Vec::new(), &properties)
}

/// The first page alone; its letters may be larger than on the whole paper when a later slip has a longer line.
pub(crate) fn first_page(slips: &Slips) -> Result<PagedDocument, PdfError> {
    let mut data = SlipsData::new(slips);
    data.slips.truncate(2 * data.rows);
    lay_out(TEMPLATE, &data, Vec::new())
}

/// As many as leave each line about 5 mm.
fn rows_on_page(lines: usize) -> usize {
    match lines {
        0..=1 => 8,
        2 => 7,
        3 => 6,
        4..=6 => 5,
        7..=8 => 4,
        _ => 3,
    }
}

#[derive(Serialize)]
struct SlipsData {
    paper: PaperData,
    rows: usize,
    slips: Vec<SlipData>,
    foot: String,
}

#[derive(Serialize)]
struct SlipData {
    name: Phrase,
    lines: Vec<String>,
}

impl SlipsData {
    fn new(slips: &Slips) -> SlipsData {
        let most_lines = slips.slips.iter().map(|slip| slip.lines.len()).max().unwrap_or_default();
        SlipsData {
            paper: PaperData::new(&slips.paper),
            rows: rows_on_page(most_lines),
            slips: slips.slips.iter().map(SlipData::new).collect(),
            foot: printable_line(slips.foot.trim()),
        }
    }
}

impl SlipData {
    fn new(slip: &Slip) -> SlipData {
        let lines = slip.lines.iter().map(|line| printable_line(line)).collect();
        SlipData { name: Phrase::name(&slip.name), lines }
    }
}
