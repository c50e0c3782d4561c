//! The state of a meeting in preparation: a fold over its journal.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Event, Part, Subject};
use crate::model::{Meeting, Side, Wishes};

/// A meeting in preparation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The meeting as it is now; who comes is kept elsewhere.
    pub meeting: Meeting,
    /// The side that started it.
    pub started_by: Side,
    /// The sides that have a host here.
    pub joined: BTreeSet<Side>,
    /// Number of the last entry.
    pub length: i64,
    /// Every change, in order.
    pub changes: Vec<Change>,
    /// Who agrees to the programme as it is now.
    pub programme_agreed: BTreeSet<Side>,
    /// Who agrees to invite people to the meeting as it is now.
    pub invitation_agreed: BTreeSet<Side>,
    /// What the wishes for the programme were before each change, the last one last.
    programmes: Vec<Wishes>,
    /// The number of the last change of each subject.
    last: BTreeMap<Subject, i64>,
}

/// A change that a host made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its number in the journal.
    pub number: i64,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The side of the host who made it.
    pub by: Side,
    /// What it was.
    pub before: Part,
    /// What it became.
    pub after: Part,
    /// Whether the other side is fine with it.
    pub accepted: bool,
    /// What was said about it.
    pub answers: Vec<Answer>,
}

/// What a host said about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its number in the journal.
    pub number: i64,
    /// Who said it.
    pub by: Side,
    /// The words.
    pub text: String,
}

impl State {
    /// The state after these entries; `None` when they do not begin with a start. An entry that cannot be applied, such as an
    /// answer to a change that is not there, changes nothing.
    pub fn of(entries: &[Entry]) -> Option<State> {
        let (first, rest) = entries.split_first()?;
        let Event::Started(meeting) = &first.event else { return None };
        let mut state = State {
            meeting: (**meeting).clone(),
            started_by: first.by,
            joined: BTreeSet::from([first.by]),
            length: first.number,
            changes: Vec::new(),
            programme_agreed: BTreeSet::new(),
            invitation_agreed: BTreeSet::new(),
            programmes: Vec::new(),
            last: BTreeMap::new(),
        };
        rest.iter().for_each(|entry| state.apply(entry));
        Some(state)
    }

    /// Goes on with the next entry.
    pub fn apply(&mut self, entry: &Entry) {
        self.length = entry.number;
        match &entry.event {
            Event::Started(_) => {}
            Event::Joined => {
                self.joined.insert(entry.by);
            }
            Event::Changed(part) => {
                if let Part::Programme(_) = part {
                    self.programmes.push(self.meeting.wishes.clone());
                }
                self.put(part.clone(), entry);
            }
            Event::ProgrammeUndone => {
                if let Some(wishes) = self.programmes.pop() {
                    self.put(Part::Programme(wishes), entry);
                }
            }
            Event::Accepted(number) => {
                if let Some(change) = self.change_of_other(*number, entry.by) {
                    change.accepted = true;
                }
            }
            Event::Answered(number, text) => {
                let answer = Answer { number: entry.number, by: entry.by, text: text.clone() };
                if let Some(change) = self.changes.iter_mut().find(|change| change.number == *number) {
                    change.answers.push(answer);
                }
            }
            Event::ProgrammeAgreed => {
                self.programme_agreed.insert(entry.by);
            }
            Event::InvitationAgreed => {
                self.invitation_agreed.insert(entry.by);
            }
        }
    }

    fn put(&mut self, part: Part, entry: &Entry) {
        let subject = part.subject();
        let before = Part::of(subject, &self.meeting);
        part.apply(&mut self.meeting);
        if matches!(subject, Subject::Sessions | Subject::Programme) {
            self.programme_agreed.clear();
        }
        if matches!(subject, Subject::Title | Subject::Place | Subject::Aim | Subject::Sessions) {
            self.invitation_agreed.clear();
        }
        self.last.insert(subject, entry.number);
        let (number, at, by) = (entry.number, entry.at, entry.by);
        let change = Change { number, at, by, before, after: part, accepted: false, answers: Vec::new() };
        self.changes.push(change);
    }

    fn change_of_other(&mut self, number: i64, side: Side) -> Option<&mut Change> {
        self.changes.iter_mut().find(|change| change.number == number && change.by != side)
    }

    /// Whether both sides have a host here.
    pub fn is_shared(&self) -> bool {
        self.joined.len() == 2
    }

    /// Whether both sides agree to the programme as it is now.
    pub fn programme_is_fixed(&self) -> bool {
        self.programme_agreed.len() == 2
    }

    /// Whether both sides agree to invite people.
    pub fn may_invite(&self) -> bool {
        self.invitation_agreed.len() == 2
    }

    /// Whether there is a change of the programme to undo.
    pub fn can_undo(&self) -> bool {
        !self.programmes.is_empty()
    }

    /// The last change of a subject, if it was changed at all.
    pub fn last_change(&self, subject: Subject) -> Option<&Change> {
        let number = self.last.get(&subject)?;
        self.changes.iter().find(|change| change.number == *number)
    }

    /// What the part of a subject was right after the entry `seen`.
    pub fn part_at(&self, subject: Subject, seen: i64) -> Part {
        let later = self.changes.iter().find(|change| change.number > seen && change.after.subject() == subject);
        later.map_or_else(|| Part::of(subject, &self.meeting), |change| change.before.clone())
    }

    /// What the other side changed or answered after an entry, that `side` has not accepted.
    pub fn news_for(&self, side: Side, after: i64) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| {
            let is_new = change.by != side && change.number > after && !change.accepted;
            is_new || change.answers.iter().any(|answer| answer.by != side && answer.number > after)
        })
    }
}
