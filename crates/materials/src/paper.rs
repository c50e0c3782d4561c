//! The list of papers: each has a name on the command line, a file name per language, and one or two forms.

use method::{CardSet, Letter};

/// A paper of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// Slides with notes.
    Presentation,
    /// For the facilitator.
    Guide,
    /// For who takes part.
    Handout,
    /// Answering on paper.
    Sheets,
    /// A set of exercise cards.
    Cards(CardSet),
    /// Name cards.
    NameCards,
    /// Signs on the tables.
    TableSigns,
    /// Who sits where, for the wall.
    WallPlan,
    /// A slip for everyone with their tables.
    Slips,
    /// The board of an exercise, for the wall.
    Board(Letter),
    /// The blank form for agreements.
    Agreement,
    /// From the hosts to who takes part.
    Invitation,
    /// From the side that starts to the other.
    Proposal,
    /// For who signs up on paper.
    SignUp,
    /// For a messenger.
    Message,
    /// Who is there today.
    Attendance,
    /// Sessions and dates after them.
    Calendar,
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// PowerPoint.
    Pptx,
    /// Word.
    Docx,
    /// PDF.
    Pdf,
    /// Plain text.
    Txt,
    /// Calendar.
    Ics,
}

impl Form {
    /// The ending of a file name, without a dot.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Pptx => "pptx",
            Form::Docx => "docx",
            Form::Pdf => "pdf",
            Form::Txt => "txt",
            Form::Ics => "ics",
        }
    }
}

impl Paper {
    /// Every paper, in the order in which one needs them.
    pub const ALL: [Paper; 24] = [
        Paper::Proposal,
        Paper::Invitation,
        Paper::Message,
        Paper::SignUp,
        Paper::Calendar,
        Paper::Guide,
        Paper::Presentation,
        Paper::Handout,
        Paper::Sheets,
        Paper::Cards(CardSet::Statements),
        Paper::Cards(CardSet::Strengths),
        Paper::Cards(CardSet::Forms),
        Paper::Cards(CardSet::Obstacles),
        Paper::Cards(CardSet::Roles),
        Paper::Board(Letter('A')),
        Paper::Board(Letter('B')),
        Paper::Board(Letter('C')),
        Paper::Board(Letter('D')),
        Paper::NameCards,
        Paper::TableSigns,
        Paper::WallPlan,
        Paper::Slips,
        Paper::Agreement,
        Paper::Attendance,
    ];

    /// Its name on the command line, and the beginning of its keys among the papers' words.
    pub fn id(self) -> &'static str {
        match self {
            Paper::Presentation => "presentation",
            Paper::Guide => "guide",
            Paper::Handout => "handout",
            Paper::Sheets => "sheets",
            Paper::Cards(CardSet::Strengths) => "cards-strengths",
            Paper::Cards(CardSet::Roles) => "cards-roles",
            Paper::Cards(CardSet::Forms) => "cards-forms",
            Paper::Cards(CardSet::Statements) => "cards-statements",
            Paper::Cards(CardSet::Obstacles) => "cards-obstacles",
            Paper::NameCards => "name-cards",
            Paper::TableSigns => "table-signs",
            Paper::WallPlan => "wall-plan",
            Paper::Slips => "slips",
            Paper::Board(Letter('A')) => "board-a",
            Paper::Board(Letter('B')) => "board-b",
            Paper::Board(Letter('C')) => "board-c",
            Paper::Board(_) => "board-d",
            Paper::Agreement => "agreement",
            Paper::Invitation => "invitation",
            Paper::Proposal => "proposal",
            Paper::SignUp => "sign-up",
            Paper::Message => "message",
            Paper::Attendance => "attendance",
            Paper::Calendar => "calendar",
        }
    }

    /// The forms in which it is made.
    pub fn forms(self) -> &'static [Form] {
        match self {
            Paper::Presentation => &[Form::Pptx],
            Paper::Guide | Paper::Handout | Paper::Sheets | Paper::Agreement | Paper::Attendance | Paper::SignUp => {
                &[Form::Docx, Form::Pdf]
            }
            Paper::Cards(_)
            | Paper::NameCards
            | Paper::TableSigns
            | Paper::WallPlan
            | Paper::Slips
            | Paper::Board(_) => &[Form::Pdf],
            Paper::Invitation | Paper::Proposal => &[Form::Docx],
            Paper::Message => &[Form::Txt],
            Paper::Calendar => &[Form::Ics],
        }
    }

    /// Whether it shows who sits where.
    pub fn needs_seats(self) -> bool {
        matches!(self, Paper::WallPlan | Paper::Slips)
    }

    /// The paper with this name on the command line.
    pub fn from_id(id: &str) -> Option<Paper> {
        Paper::ALL.into_iter().find(|paper| paper.id() == id)
    }
}
