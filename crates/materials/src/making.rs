//! One paper in one language: from context to files.

use crate::context::Context;
use crate::deck;
use crate::model::{Model, model};
use crate::paper::{Form, Paper};

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
    let made = written(&model(context, paper), paper.forms());
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

/// The bytes of a model, in each of the forms of its paper.
fn written(model: &Model, forms: &[Form]) -> Result<Vec<Vec<u8>>, pdf::PdfError> {
    let bytes = match model {
        Model::Deck(deck) => office::pptx::write(deck),
        Model::Document(document) => {
            let form = |form: &Form| match form {
                Form::Pdf => pdf::document(document),
                _ => Ok(office::docx::write(document)),
            };
            return forms.iter().map(form).collect();
        }
        Model::Text(text) => text.clone().into_bytes(),
        Model::Cards(set) => pdf::cards(set)?,
        Model::NameCards(cards) => pdf::name_cards(cards)?,
        Model::TableSigns(signs) => pdf::table_signs(signs)?,
        Model::WallPlan(plan) => pdf::wall_plan(plan)?,
        Model::Slips(slips) => pdf::slips(slips)?,
        Model::Poster(poster) => pdf::poster(poster)?,
    };
    Ok(vec![bytes])
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
