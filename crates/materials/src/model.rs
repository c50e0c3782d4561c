//! Which builder makes which paper: from a context to a model, before it is written in any form.

use office::docx::Document;
use office::pptx::Deck;

use crate::context::Context;
use crate::paper::Paper;
use crate::{agreement, calendar, deck, guide, handout, letters, print, seating, sheets, sign_up};

/// A paper before it is written.
pub(crate) enum Model {
    /// Slides.
    Deck(Deck),
    /// A text document, in one form or two.
    Document(Document),
    /// Plain text, or a calendar file.
    Text(String),
    /// Cards to cut out.
    Cards(pdf::CardSet),
    /// Name cards.
    NameCards(pdf::NameCards),
    /// Signs to fold.
    TableSigns(pdf::TableSigns),
    /// The plan for the wall.
    WallPlan(pdf::WallPlan),
    /// Slips to cut out.
    Slips(pdf::Slips),
    /// A board for the wall.
    Poster(pdf::Poster),
}

/// The model of one paper in the language of the context.
pub(crate) fn model(context: &Context<'_>, paper: Paper) -> Model {
    match paper {
        Paper::Presentation => Model::Deck(deck::deck(context)),
        Paper::Guide => Model::Document(guide::guide(context)),
        Paper::Handout => Model::Document(handout::handout(context)),
        Paper::Sheets => Model::Document(sheets::sheets(context)),
        Paper::Agreement => Model::Document(agreement::agreement(context)),
        Paper::Attendance => Model::Document(letters::attendance(context)),
        Paper::SignUp => Model::Document(sign_up::sign_up(context)),
        Paper::Invitation => Model::Document(letters::invitation(context)),
        Paper::Proposal => Model::Document(letters::proposal(context)),
        Paper::Message => Model::Text(letters::message(context)),
        Paper::Calendar => Model::Text(calendar::calendar(context)),
        Paper::Cards(set) => Model::Cards(print::cards(context, set)),
        Paper::NameCards => Model::NameCards(print::name_cards(context)),
        Paper::TableSigns => Model::TableSigns(print::table_signs(context)),
        Paper::WallPlan => Model::WallPlan(seating::wall_plan(context)),
        Paper::Slips => Model::Slips(seating::slips(context)),
        Paper::Board(letter) => Model::Poster(print::board(context, letter)),
    }
}
