//! What can go wrong while a paper is made.

use std::error::Error;
use std::fmt;

use typst::diag::SourceDiagnostic;

/// Why a paper could not be made. None of these is the reader's fault: each is a fault of the model or of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdfError {
    /// `created` is not a moment such as `2027-02-03T00:00:00Z`; holds what was given.
    Created(String),
    /// The page could not be laid out, for instance because a picture is not a picture; holds what Typst said.
    Layout(Vec<String>),
    /// The pages are not accessible (PDF/UA-1), for instance because a picture has no words; holds what Typst said.
    Accessibility(Vec<String>),
}

impl PdfError {
    pub(crate) fn layout(diagnostics: &[SourceDiagnostic]) -> PdfError {
        PdfError::Layout(messages(diagnostics))
    }

    pub(crate) fn accessibility(diagnostics: &[SourceDiagnostic]) -> PdfError {
        PdfError::Accessibility(messages(diagnostics))
    }
}

fn messages(diagnostics: &[SourceDiagnostic]) -> Vec<String> {
    diagnostics.iter().map(message).collect()
}

fn message(diagnostic: &SourceDiagnostic) -> String {
    let mut message = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        message.push_str("; hint: ");
        message.push_str(&hint.v);
    }
    message
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PdfError::Created(given) => {
                write!(f, "created is `{given}`; hint: give a moment in UTC such as 2027-02-03T00:00:00Z")
            }
            PdfError::Layout(messages) => write!(f, "the page cannot be laid out: {}", messages.join(" | ")),
            PdfError::Accessibility(messages) => write!(f, "the PDF is not accessible: {}", messages.join(" | ")),
        }
    }
}

impl Error for PdfError {}
