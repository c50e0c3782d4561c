//! What is wrong with a file that a person wrote, as values; the caller words them in the reader's language.

use jiff::civil::DateTime;
use method::Letter;

use crate::model::{Shape, Side};

/// One thing that is wrong with a file, or that its writer should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Line in the file, from 1; `None` when the file has no lines, or when something is missing from it.
    pub line: Option<usize>,
    /// The field: `session 2, ends`; empty when the whole file is meant.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// Kind of value that a field wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text between quotation marks.
    Text,
    /// Several texts between square brackets.
    Texts,
    /// For each session a list of pieces, such as `[["W 15", "A 30"], ["R 10", "E 40"]]`.
    Pieces,
    /// A whole number.
    Number,
    /// A date with a time, such as `2027-02-03T13:00`.
    Moment,
    /// A table, such as `[participants]`.
    Table,
    /// One or more tables, such as `[[session]]`.
    Tables,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not TOML; what the parser says of it.
    NotToml(String),
    /// A field that must be there is not.
    Missing(Kind),
    /// A value of another kind than the field wants.
    WrongKind(Kind),
    /// A text without anything in it.
    Empty,
    /// A text that is too long.
    TooLong {
        /// How many characters it has.
        characters: usize,
        /// How many it may have.
        most: usize,
    },
    /// A character that cannot be printed.
    ControlCharacter(char),
    /// A number outside its bounds.
    OutOfRange {
        /// The number.
        value: i64,
        /// The least it may be.
        least: i64,
        /// The most it may be.
        most: i64,
    },
    /// More of something than there may be.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// A field that Brug does not know, with the known one that looks most like it. A warning.
    UnknownField(Option<String>),
    /// A word that is not one of those that can stand here.
    UnknownWord {
        /// The word.
        value: String,
        /// The words that can stand here.
        allowed: Vec<String>,
    },
    /// A language that Brug does not have.
    UnknownLanguage {
        /// Its code.
        value: String,
        /// The codes that Brug has.
        available: Vec<String>,
    },
    /// The same value twice.
    Twice(String),
    /// A session that ends before it starts, or at once.
    EndBeforeStart,
    /// A session shorter than 45 minutes or longer than 8 hours.
    SessionLength(i64),
    /// A session that starts before the one above it has ended.
    Overlap {
        /// Number of the session above, from 1.
        session: usize,
        /// When that one ends.
        ends: DateTime,
    },
    /// A host cannot be of the bridge.
    HostOfBridge,
    /// Only one side invites so far. A notice.
    OneSideInvites(Side),
    /// Nobody of a side is expected. A warning.
    NobodyOf(Side),
    /// One side is far larger than the other. A warning.
    Lopsided {
        /// People of the informal side.
        informal: u16,
        /// People of the formal side.
        formal: u16,
    },
    /// Nobody is expected at all.
    Nobody,
    /// An exercise is both wished and left out.
    WishedAndLeftOut(Letter),
    /// A shape with another number of sessions.
    ShapeSessions {
        /// The shape.
        shape: Shape,
        /// How many sessions the meeting has.
        sessions: usize,
    },
    /// A start that lies in no session.
    StartOutside(DateTime),
    /// A programme laid by hand for another number of sessions.
    ByHandSessions {
        /// For how many sessions it has a list.
        lists: usize,
        /// How many sessions the meeting has.
        sessions: usize,
    },
    /// A piece of a programme laid by hand that is not a word and its minutes.
    UnreadablePiece(String),
    /// The people file is not a table that can be read.
    NotATable,
    /// The people file has far more inside than a list of people has.
    Swollen,
    /// The people file is empty.
    NoRows,
    /// The people file has no column for this. Columns that were found.
    NoColumn(Vec<String>),
    /// A column that is left unread. A notice.
    ColumnIgnored,
    /// Two people with the same name. A warning.
    SameName(String),
    /// A name that nobody else in the file has.
    NobodyElse(String),
    /// A name that several people in the file have, so that nobody knows who is meant.
    WhoIsMeant(String),
    /// A text that looks as if it tells something about a person that Brug should not know. A warning.
    LooksPersonal,
}

impl Problem {
    /// Whether the file can be used in spite of it.
    pub fn is_warning(&self) -> bool {
        matches!(
            self,
            Problem::UnknownField(_)
                | Problem::OneSideInvites(_)
                | Problem::NobodyOf(_)
                | Problem::Lopsided { .. }
                | Problem::ColumnIgnored
                | Problem::SameName(_)
                | Problem::LooksPersonal
        )
    }
}

/// Whether a text holds something like a birth date, a telephone number or a citizen service number (BSN):
/// eight digits or more, with at most a space, dot, slash or hyphen between them.
pub fn looks_personal(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        match c {
            c if c.is_ascii_digit() => digits += 1,
            ' ' | '-' | '/' | '.' | '+' | '(' | ')' => {}
            _ => digits = 0,
        }
        if digits >= 8 {
            return true;
        }
    }
    false
}
