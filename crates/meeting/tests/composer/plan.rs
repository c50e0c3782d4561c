//! Programmes made without the composer: which exercise, where and how long, in; a [`Programme`] out.

use jiff::ToSpan;
use meeting::Meeting;
use meeting::programme::{Cause, Fate, Outcome, PlannedSession, Programme, Slot, What, rules};
use method::Letter;

use crate::build::method;

/// A programme as someone would note it down.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Plan {
    /// In the order of the method.
    pub(crate) pieces: Vec<Piece>,
    /// Minutes of R in each session, for those in which it is wanted.
    pub(crate) looking_back: Vec<u16>,
}

/// An exercise in a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) letter: Letter,
    pub(crate) minutes: u16,
    pub(crate) session: usize,
    /// Whether there is a break before it; the first of a session has none.
    pub(crate) rest: bool,
}

impl Plan {
    /// The plan that a programme follows.
    pub(crate) fn of(programme: &Programme) -> Plan {
        let mut plan = Plan { pieces: Vec::new(), looking_back: vec![10; programme.sessions.len()] };
        for (at, session) in programme.sessions.iter().enumerate() {
            let mut rest = false;
            for slot in &session.slots {
                match slot.what {
                    What::Exercise(rules::LOOKING_BACK) => plan.looking_back[at] = slot.minutes(),
                    What::Exercise(letter) => {
                        plan.pieces.push(Piece { letter, minutes: slot.minutes(), session: at, rest });
                        rest = false;
                    }
                    What::Break => rest = true,
                    What::Room => {}
                }
            }
        }
        plan
    }

    /// The programme, lawful or not: exercises follow each other at once or after a break of a quarter, and wait for
    /// their fixed start, with a break when there is time for one.
    pub(crate) fn programme(&self, meeting: &Meeting) -> Programme {
        let sessions = meeting.sessions.iter().enumerate().map(|(at, session)| {
            let mut slots: Vec<Slot> = Vec::new();
            let mut now = session.starts;
            for piece in self.pieces.iter().filter(|piece| piece.session == at) {
                let mut fresh = slots.is_empty();
                if fresh && at > 0 && !meeting.wishes.leave_out.contains(&rules::LOOKING_BACK) {
                    let ends = now + i64::from(self.looking_back[at]).minutes();
                    slots.push(Slot { starts: now, ends, what: What::Exercise(rules::LOOKING_BACK) });
                    now = ends;
                    fresh = false;
                }
                let wanted = match meeting.wishes.start.get(&piece.letter) {
                    Some(&start) => start.max(now),
                    None if piece.rest && !fresh => now + i64::from(rules::BREAK).minutes(),
                    None => now,
                };
                if wanted > now && !fresh {
                    let is_break = wanted >= now + i64::from(rules::BREAK).minutes();
                    let what = if is_break { What::Break } else { What::Room };
                    slots.push(Slot { starts: now, ends: wanted, what });
                }
                let ends = wanted + i64::from(piece.minutes).minutes();
                slots.push(Slot { starts: wanted, ends, what: What::Exercise(piece.letter) });
                now = ends;
            }
            PlannedSession { starts: session.starts, ends: session.ends, slots }
        });
        Programme { sessions: sessions.collect(), fates: self.fates() }
    }

    /// What becomes of an exercise that is not there does not matter to the rules; here it is left out.
    fn fates(&self) -> Vec<Fate> {
        let fate = |letter: Letter| {
            let piece = self.pieces.iter().find(|piece| piece.letter == letter);
            let outcome = piece.map_or(Outcome::LeftOut(Cause::NoTime), |piece| Outcome::Planned {
                session: piece.session,
                minutes: piece.minutes,
            });
            Fate { letter, outcome }
        };
        method()
            .iter()
            .map(|exercise| exercise.letter)
            .filter(|&letter| letter != rules::LOOKING_BACK)
            .map(fate)
            .collect()
    }
}
