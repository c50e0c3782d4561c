//! One paper in one language: from context to files.

use office::docx::Document;

use crate::context::Context;
use crate::paper::{Form, Paper};
use crate::{agreement, calendar, deck, guide, handout, letters, print, seating, sheets};

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The paper it is.
    pub paper: Paper,
    /// Its form.
    pub form: Form,
    /// Code of its language.
    pub language: String,
    /// Its name, with ending, without folder; the same on every computer.
    pub name: String,
    /// The paper's name for people, in its language.
    pub title: String,
    /// What it is for, in its language.
    pub about: String,
    /// The file itself.
    pub bytes: Vec<u8>,
}

/// Why a paper could not be made. Texts that people write cannot cause it; it would be a mistake in Brug.
#[derive(Debug)]
pub struct MakeError {
    /// The paper.
    pub paper: Paper,
    /// Code of the language.
    pub language: String,
    /// What the PDF writer says.
    pub cause: pdf::PdfError,
}

impl std::fmt::Display for MakeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({}): {}", self.paper.id(), self.language, self.cause)
    }
}

impl std::error::Error for MakeError {}

/// The files of one paper in the language of the context, in the order of [`Paper::forms`].
///
/// # Errors
/// When Typst refuses to set a PDF.
pub fn make(context: &Context<'_>, paper: Paper) -> Result<Vec<File>, MakeError> {
    let made = match paper {
        Paper::Presentation => Ok(vec![office::pptx::write(&deck::deck(context))]),
        Paper::Guide => both(&guide::guide(context)),
        Paper::Handout => both(&handout::handout(context)),
        Paper::Sheets => both(&sheets::sheets(context)),
        Paper::Agreement => both(&agreement::agreement(context)),
        Paper::Attendance => both(&letters::attendance(context)),
        Paper::Invitation => Ok(vec![office::docx::write(&letters::invitation(context))]),
        Paper::Proposal => Ok(vec![office::docx::write(&letters::proposal(context))]),
        Paper::Message => Ok(vec![letters::message(context).into_bytes()]),
        Paper::Calendar => Ok(vec![calendar::calendar(context).into_bytes()]),
        Paper::Cards(set) => print::cards(context, set).map(|pdf| vec![pdf]),
        Paper::NameCards => print::name_cards(context).map(|pdf| vec![pdf]),
        Paper::TableSigns => print::table_signs(context).map(|pdf| vec![pdf]),
        Paper::WallPlan => seating::wall_plan(context).map(|pdf| vec![pdf]),
        Paper::Slips => seating::slips(context).map(|pdf| vec![pdf]),
        Paper::Board(letter) => print::board(context, letter).map(|pdf| vec![pdf]),
    };
    let language = context.words.language.code.clone();
    match made {
        Ok(bytes) => {
            let files = paper.forms().iter().zip(bytes).map(|(&form, bytes)| file(context, paper, form, bytes));
            Ok(files.collect())
        }
        Err(cause) => Err(MakeError { paper, language, cause }),
    }
}

/// Which texts of the presentation do not fit their place, such as `slide 3: body 1`; empty when all fit.
pub fn overflows(context: &Context<'_>) -> Vec<String> {
    office::pptx::overflows(&deck::deck(context))
}

fn both(document: &Document) -> Result<Vec<Vec<u8>>, pdf::PdfError> {
    Ok(vec![office::docx::write(document), pdf::document(document)?])
}

fn file(context: &Context<'_>, paper: Paper, form: Form, bytes: Vec<u8>) -> File {
    let id = paper.id();
    File {
        paper,
        form,
        language: context.words.language.code.clone(),
        name: format!("{}.{}", context.say(&format!("{id}-file")), form.ending()),
        title: context.say(&format!("{id}-name")),
        about: context.say(&format!("{id}-about")),
        bytes,
    }
}
