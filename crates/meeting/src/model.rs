//! What a meeting is: who invites, when, for how many, and what the hosts wish of the programme.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use method::Letter;

use crate::programme::What;

/// Where one sits today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Volunteers and associations.
    Informal,
    /// Professionals and institutions.
    Formal,
    /// Who belongs to both; counted apart.
    Bridge,
}

impl Side {
    /// The word in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Side::Informal => "informal",
            Side::Formal => "formal",
            Side::Bridge => "bridge",
        }
    }

    /// The side opposite; of the bridge, the bridge.
    pub fn other(self) -> Side {
        match self {
            Side::Informal => Side::Formal,
            Side::Formal => Side::Informal,
            Side::Bridge => Side::Bridge,
        }
    }
}

/// An organisation that invites. Hosts have equal rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Its side: informal or formal.
    pub side: Side,
    /// Its name.
    pub organisation: String,
    /// What it is, in its own words.
    pub kind: Option<String>,
    /// What it brings, a line each.
    pub offers: Vec<String>,
    /// What it looks for, a line each.
    pub needs: Vec<String>,
    /// How to reach it, as it wants to be printed in letters.
    pub contact: Option<String>,
}

/// One half-day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Local time at the place of the meeting.
    pub starts: DateTime,
    /// Local time; later than `starts`.
    pub ends: DateTime,
}

impl Session {
    /// Whole minutes from start to end.
    pub fn minutes(&self) -> u16 {
        self.ends.duration_since(self.starts).as_mins().clamp(0, 1440) as u16
    }
}

/// Someone who comes, as far as the papers need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name they want to be called by.
    pub name: String,
    /// Their side.
    pub side: Side,
    /// Their organisation, if given.
    pub organisation: Option<String>,
    /// Codes of the languages they speak; empty when not given.
    pub languages: Vec<String>,
    /// What they need, in their own words; empty when nothing.
    pub needs: Vec<String>,
    /// What is asked for them at the tables.
    pub at_table: AtTable,
}

/// What is asked for someone at the tables; nothing by default. Persons are places in [`Participants::people`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtTable {
    /// Who sits with them always, such as an interpreter.
    pub together: Vec<usize>,
    /// Who never sits with them.
    pub apart: Vec<usize>,
    /// The table, from 1, at which they always sit.
    pub table: Option<u16>,
    /// The rounds, from 1, in which they are not there.
    pub absent: Vec<u16>,
}

/// How many come, and who as far as known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Participants {
    /// Expected from the informal side.
    pub informal: u16,
    /// Expected from the formal side.
    pub formal: u16,
    /// Expected who belong to both.
    pub bridge: u16,
    /// The people file named in the meeting file, as written there.
    pub file: Option<String>,
    /// Who is known by name; empty until the file is read.
    pub people: Vec<Person>,
    /// Whether more may still come than are known by name: then of both numbers the larger one counts.
    pub open: bool,
    /// How many people the hosts want at a table, 3 to 8.
    pub table_size: Option<u16>,
}

impl Participants {
    /// How many of a side: those known by name, or else the number expected.
    pub fn count(&self, side: Side) -> u16 {
        let known = self.people.iter().filter(|person| person.side == side).count() as u16;
        let expected = match side {
            Side::Informal => self.informal,
            Side::Formal => self.formal,
            Side::Bridge => self.bridge,
        };
        match (self.people.is_empty(), self.open) {
            (true, _) => expected,
            (false, true) => known.max(expected),
            (false, false) => known,
        }
    }

    /// Everyone together.
    pub fn total(&self) -> u16 {
        [Side::Informal, Side::Formal, Side::Bridge].map(|side| self.count(side)).iter().sum()
    }
}

/// A ready-made shape of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One half-day of about 3½ hours.
    OneSession,
    /// W to C, a visit to each other, D to G.
    TwoSessions,
    /// Three evenings: W to B, C and D, E to G.
    ThreeEvenings,
    /// About 90 minutes: A, C, E, G; the agreements (F) at home.
    ShortMeeting,
    /// One association and one team, four to eight people at one table.
    OneTable,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Shape; 5] =
        [Shape::OneSession, Shape::TwoSessions, Shape::ThreeEvenings, Shape::ShortMeeting, Shape::OneTable];

    /// The word in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Shape::OneSession => "one-session",
            Shape::TwoSessions => "two-sessions",
            Shape::ThreeEvenings => "three-evenings",
            Shape::ShortMeeting => "short-meeting",
            Shape::OneTable => "one-table",
        }
    }

    /// How many sessions the shape has.
    pub fn sessions(self) -> usize {
        match self {
            Shape::OneSession | Shape::ShortMeeting | Shape::OneTable => 1,
            Shape::TwoSessions => 2,
            Shape::ThreeEvenings => 3,
        }
    }

    /// Exercises that the shape leaves out.
    pub fn leaves_out(self) -> &'static [Letter] {
        match self {
            Shape::ShortMeeting => &[Letter('W'), Letter('K'), Letter('B'), Letter('D'), Letter('F')],
            _ => &[],
        }
    }

    /// In which session (from 0) the shape has an exercise; `None`: wherever it fits.
    pub fn session_of(self, letter: Letter) -> Option<usize> {
        match (self, letter.0) {
            (Shape::TwoSessions, 'W' | 'K' | 'A' | 'B' | 'C') => Some(0),
            (Shape::TwoSessions, 'D'..='G') => Some(1),
            (Shape::ThreeEvenings, 'W' | 'K' | 'A' | 'B') => Some(0),
            (Shape::ThreeEvenings, 'C' | 'D') => Some(1),
            (Shape::ThreeEvenings, 'E' | 'F' | 'G') => Some(2),
            _ => None,
        }
    }
}

/// A stretch of a programme that is laid by hand. Pieces follow each other from the start of their session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub what: What,
    /// Its length; 1 to 480 in a file.
    pub minutes: u16,
}

/// What the hosts wish of the programme. Wishes are kept or refused, never bent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// A ready-made shape.
    pub shape: Option<Shape>,
    /// Exercises that must be there.
    pub include: Vec<Letter>,
    /// Exercises that must not be there.
    pub leave_out: Vec<Letter>,
    /// Exercises that take exactly so many minutes, if they are there.
    pub minutes: BTreeMap<Letter, u16>,
    /// Exercises that must be there, and start at exactly this time.
    pub start: BTreeMap<Letter, DateTime>,
    /// The programme as they laid it themselves, with the pieces of each session; `None`: Brug composes it. It comes before
    /// all other wishes, and may break rules ([`crate::programme::rules::broken`] tells them).
    pub by_hand: Option<Vec<Vec<Piece>>>,
}

impl Wishes {
    /// Whether an exercise must be there: it is asked for, or has a start.
    pub fn asks_for(&self, letter: Letter) -> bool {
        self.include.contains(&letter) || self.start.contains_key(&letter)
    }
}

/// A meeting, of one or several sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its title, one line.
    pub title: String,
    /// Where it is.
    pub place: Option<String>,
    /// What it is for, one sentence.
    pub aim: Option<String>,
    /// Languages of the papers, the first is spoken in the room; at least one, no doubles.
    pub languages: Vec<String>,
    /// Who invites; at least one. The first starts and writes the proposal letter.
    pub hosts: Vec<Host>,
    /// The half-days in order, without overlap; one to six.
    pub sessions: Vec<Session>,
    /// Who comes.
    pub participants: Participants,
    /// What the hosts wish of the programme.
    pub wishes: Wishes,
}

impl Meeting {
    /// Hosts of one side, in order.
    pub fn hosts_of(&self, side: Side) -> impl Iterator<Item = &Host> {
        self.hosts.iter().filter(move |host| host.side == side)
    }

    /// How many mixed tables there are: of the size that the hosts want, or else of four to six people, as near to five as
    /// can be. Without their wish up to eight people sit at one table; everyone does when they chose the shape of one table.
    pub fn tables(&self) -> u16 {
        match (self.participants.total(), self.participants.table_size) {
            _ if self.wishes.shape == Some(Shape::OneTable) => 1,
            (0..=8, None) => 1,
            (people, size) => {
                let size = size.unwrap_or(5);
                ((people + size / 2) / size).max(1)
            }
        }
    }
}
