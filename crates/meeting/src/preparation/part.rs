//! The parts of a meeting that hosts change, one at a time.

use crate::model::{Host, Meeting, Session, Side, Wishes};

/// What a part is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The title.
    Title,
    /// The place.
    Place,
    /// The aim.
    Aim,
    /// The languages of the papers.
    Languages,
    /// Who invites, of one side.
    Hosts(Side),
    /// The half-days.
    Sessions,
    /// How many people are expected.
    Numbers,
    /// The wishes for the programme.
    Programme,
}

/// A part of a meeting with what it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The title.
    Title(String),
    /// The place; `None`: still open.
    Place(Option<String>),
    /// The aim; `None`: still open.
    Aim(Option<String>),
    /// The languages of the papers, the first spoken in the room.
    Languages(Vec<String>),
    /// The hosts of one side, informal or formal.
    Hosts(Side, Vec<Host>),
    /// The half-days.
    Sessions(Vec<Session>),
    /// How many people are expected, and how many sit at a table.
    Numbers {
        /// Of the informal side.
        informal: u16,
        /// Of the formal side.
        formal: u16,
        /// Who belong to both.
        bridge: u16,
        /// How many people the hosts want at a table.
        table_size: Option<u16>,
    },
    /// The wishes for the programme.
    Programme(Wishes),
}

impl Part {
    /// The part of a meeting that a subject is about.
    pub fn of(subject: Subject, meeting: &Meeting) -> Part {
        match subject {
            Subject::Title => Part::Title(meeting.title.clone()),
            Subject::Place => Part::Place(meeting.place.clone()),
            Subject::Aim => Part::Aim(meeting.aim.clone()),
            Subject::Languages => Part::Languages(meeting.languages.clone()),
            Subject::Hosts(side) => Part::Hosts(side, meeting.hosts_of(side).cloned().collect()),
            Subject::Sessions => Part::Sessions(meeting.sessions.clone()),
            Subject::Numbers => Part::Numbers {
                informal: meeting.participants.informal,
                formal: meeting.participants.formal,
                bridge: meeting.participants.bridge,
                table_size: meeting.participants.table_size,
            },
            Subject::Programme => Part::Programme(meeting.wishes.clone()),
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Part::Title(_) => Subject::Title,
            Part::Place(_) => Subject::Place,
            Part::Aim(_) => Subject::Aim,
            Part::Languages(_) => Subject::Languages,
            Part::Hosts(side, _) => Subject::Hosts(*side),
            Part::Sessions(_) => Subject::Sessions,
            Part::Numbers { .. } => Subject::Numbers,
            Part::Programme(_) => Subject::Programme,
        }
    }

    /// Puts this part in the place of what the meeting has. The side that started stays the first.
    pub fn apply(&self, meeting: &mut Meeting) {
        match self.clone() {
            Part::Title(title) => meeting.title = title,
            Part::Place(place) => meeting.place = place,
            Part::Aim(aim) => meeting.aim = aim,
            Part::Languages(languages) => meeting.languages = languages,
            Part::Hosts(side, hosts) => put_hosts(side, hosts, meeting),
            Part::Sessions(sessions) => meeting.sessions = sessions,
            Part::Numbers { informal, formal, bridge, table_size } => {
                let participants = &mut meeting.participants;
                (participants.informal, participants.formal, participants.bridge) = (informal, formal, bridge);
                participants.table_size = table_size;
            }
            Part::Programme(wishes) => meeting.wishes = wishes,
        }
    }
}

/// Hosts of the side go where those of the side stood, so that the order between the sides stays; new ones come last.
fn put_hosts(side: Side, hosts: Vec<Host>, meeting: &mut Meeting) {
    let mut new = hosts.into_iter();
    let mut all: Vec<Host> = Vec::new();
    for host in meeting.hosts.drain(..) {
        if host.side != side {
            all.push(host);
        } else if let Some(host) = new.next() {
            all.push(host);
        }
    }
    all.extend(new);
    meeting.hosts = all;
}
