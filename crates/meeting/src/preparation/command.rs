//! What hosts can do, and when it is refused.

use super::{Change, Event, Part, State, Subject};
use crate::model::{Session, Side, Wishes};

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Someone changed the same part since the host looked at it; that change. Nothing was lost: the host chooses.
    Outrun(Box<Change>),
    /// It waits for a host of the other side.
    NeedsBoth,
    /// There is nothing to undo.
    NothingToUndo,
    /// There is no such change of the other side.
    NoSuchChange,
    /// That side has a host already.
    AlreadyJoined,
}

impl State {
    /// A host changes a part. `seen` is the number of the last entry that the host had before their eyes.
    ///
    /// A change to what it already is gives no events. Other half-days may take wishes with them that no longer fit.
    ///
    /// # Errors
    /// [`Refused::Outrun`] when someone else changed that part meanwhile, to something else.
    pub fn change(&self, part: Part, seen: i64) -> Result<Vec<Event>, Refused> {
        if Part::of(part.subject(), &self.meeting) == part {
            return Ok(Vec::new());
        }
        if let Some(change) = self.outrun(part.subject(), seen) {
            return Err(Refused::Outrun(Box::new(change.clone())));
        }
        let mut events = Vec::new();
        if let Part::Sessions(sessions) = &part {
            let wishes = still_possible(&self.meeting.wishes, sessions);
            if wishes != self.meeting.wishes {
                events.push(Event::Changed(Part::Programme(wishes)));
            }
        }
        events.push(Event::Changed(part));
        Ok(events)
    }

    /// The change that came between, if someone changed the subject after `seen`.
    pub fn outrun(&self, subject: Subject, seen: i64) -> Option<&Change> {
        self.last_change(subject).filter(|change| change.number > seen)
    }

    /// A host takes back the last change of the programme.
    ///
    /// # Errors
    /// When there is none, or when someone else changed the programme meanwhile.
    pub fn undo(&self, seen: i64) -> Result<Event, Refused> {
        if !self.can_undo() {
            return Err(Refused::NothingToUndo);
        }
        match self.outrun(Subject::Programme, seen) {
            Some(change) => Err(Refused::Outrun(Box::new(change.clone()))),
            None => Ok(Event::ProgrammeUndone),
        }
    }

    /// A host of the other side takes up the invitation.
    ///
    /// # Errors
    /// When that side has a host here.
    pub fn join(&self, side: Side) -> Result<Event, Refused> {
        if self.joined.contains(&side) { Err(Refused::AlreadyJoined) } else { Ok(Event::Joined) }
    }

    /// A host is fine with a change of the other side. What was accepted already gives no event.
    ///
    /// # Errors
    /// When there is no such change.
    pub fn accept(&self, side: Side, number: i64) -> Result<Option<Event>, Refused> {
        let is_theirs = |change: &&Change| change.number == number && change.by != side;
        let change = self.changes.iter().find(is_theirs).ok_or(Refused::NoSuchChange)?;
        Ok((!change.accepted).then_some(Event::Accepted(number)))
    }

    /// A host says something about a change, of the other side or their own.
    ///
    /// # Errors
    /// When there is no such change.
    pub fn answer(&self, number: i64, text: String) -> Result<Event, Refused> {
        let found = self.changes.iter().find(|change| change.number == number);
        found.map(|_| Event::Answered(number, text)).ok_or(Refused::NoSuchChange)
    }

    /// A host agrees to the programme, as it was at entry `seen`. A side that agrees already gives no event.
    ///
    /// # Errors
    /// Without a host of the other side, or when it changed meanwhile.
    pub fn agree_programme(&self, side: Side, seen: i64) -> Result<Option<Event>, Refused> {
        self.agree(&[Subject::Programme, Subject::Sessions], seen)?;
        Ok((!self.programme_agreed.contains(&side)).then_some(Event::ProgrammeAgreed))
    }

    /// A host agrees to invite people, to the meeting as it was at entry `seen`. A side that agrees already gives no event.
    ///
    /// # Errors
    /// As [`State::agree_programme`].
    pub fn agree_invitation(&self, side: Side, seen: i64) -> Result<Option<Event>, Refused> {
        self.agree(&[Subject::Title, Subject::Place, Subject::Aim, Subject::Sessions], seen)?;
        Ok((!self.invitation_agreed.contains(&side)).then_some(Event::InvitationAgreed))
    }

    /// Whether a host can agree to these subjects as they were at entry `seen`.
    fn agree(&self, subjects: &[Subject], seen: i64) -> Result<(), Refused> {
        if !self.is_shared() {
            return Err(Refused::NeedsBoth);
        }
        match subjects.iter().find_map(|subject| self.outrun(*subject, seen)) {
            Some(change) => Err(Refused::Outrun(Box::new(change.clone()))),
            None => Ok(()),
        }
    }
}

/// The wishes without those that other half-days make impossible to read.
fn still_possible(wishes: &Wishes, sessions: &[Session]) -> Wishes {
    let mut wishes = wishes.clone();
    if wishes.shape.is_some_and(|shape| shape.sessions() != sessions.len()) {
        wishes.shape = None;
    }
    if wishes.by_hand.as_ref().is_some_and(|by_hand| by_hand.len() != sessions.len()) {
        wishes.by_hand = None;
    }
    wishes.start.retain(|_, start| sessions.iter().any(|session| session.starts <= *start && *start < session.ends));
    wishes
}
