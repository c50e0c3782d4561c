//! Signs for the tables, to fold into a tent.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::error::PdfError;
use crate::job::{Properties, Template, lay_out, run};
use crate::paper::{Paper, PaperData};
use crate::text::printable_line;

const TEMPLATE: Template = Template { name: "table-signs.typ", text: include_str!("../templates/table-signs.typ") };

/// Signs on A4 on its side, one page each, folded along the middle.
#[derive(Clone, Debug)]
pub struct TableSigns {
    /// Properties, language and colours.
    pub paper: Paper,
    /// What stands on each sign, such as "Tafel 3"; at least one.
    pub labels: Vec<String>,
    /// Small words on the fold line, such as "hier vouwen"; empty for none.
    pub fold: String,
}

/// The signs as PDF/UA-1: each label twice, once upside down, so that it reads from both sides when folded.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment.
pub fn table_signs(signs: &TableSigns) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &signs.paper.created, ident: signs.paper.ident("table-signs") };
    run(TEMPLATE, &TableSignsData::new(signs), Vec::new(), &properties)
}

/// The first sign alone.
pub(crate) fn first_page(signs: &TableSigns) -> Result<PagedDocument, PdfError> {
    let mut data = TableSignsData::new(signs);
    data.labels.truncate(1);
    lay_out(TEMPLATE, &data, Vec::new())
}

#[derive(Serialize)]
struct TableSignsData {
    paper: PaperData,
    labels: Vec<String>,
    fold: String,
}

impl TableSignsData {
    fn new(signs: &TableSigns) -> TableSignsData {
        TableSignsData {
            paper: PaperData::new(&signs.paper),
            labels: signs.labels.iter().map(|label| printable_line(label)).collect(),
            fold: printable_line(&signs.fold),
        }
    }
}
