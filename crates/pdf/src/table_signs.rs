//! Signs for the tables, to fold into a tent.

use serde::Serialize;

use crate::error::PdfError;
use crate::job::{Properties, Template, run};
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
    let data = TableSignsData {
        paper: PaperData::new(&signs.paper),
        labels: signs.labels.iter().map(|label| printable_line(label)).collect(),
        fold: printable_line(&signs.fold),
    };
    let properties = Properties { created: &signs.paper.created, ident: signs.paper.ident("table-signs") };
    run(TEMPLATE, &data, Vec::new(), &properties)
}

#[derive(Serialize)]
struct TableSignsData {
    paper: PaperData,
    labels: Vec<String>,
    fold: String,
}
