//! Edits that could mend a broken rule, the least intrusive first. Whether one does is not asked here.

use std::cmp::Reverse;

use method::{Exercise, Letter};

use super::mends::total;
use super::{Edit, Place, is_looking_back, place};
use crate::model::{Meeting, Piece};
use crate::programme::by_hand::laid;
use crate::programme::rules::{BREAK, Broken, LONGEST_STRETCH, LOOKING_BACK};
use crate::programme::{Programme, What, minutes_between};

/// Hosts count in steps of so many minutes.
const STEP: u16 = 5;

pub(super) struct Candidates<'a> {
    meeting: &'a Meeting,
    pub(super) pieces: &'a [Vec<Piece>],
    method: &'a [Exercise],
    programme: Programme,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(meeting: &'a Meeting, pieces: &'a [Vec<Piece>], method: &'a [Exercise]) -> Candidates<'a> {
        Candidates { meeting, pieces, method, programme: laid(meeting, pieces, method) }
    }

    /// What to try for this rule.
    pub(super) fn mending(&self, broken: &Broken) -> Vec<Edit> {
        let Place { session, at } = place(broken, &self.programme);
        match *broken {
            Broken::Overlap(_) => self.less_in(session, self.over(session)),
            Broken::Order(_) => at.map_or_else(Vec::new, |at| self.in_order(session, at)),
            Broken::Minutes(letter, minutes) => {
                at.map_or_else(Vec::new, |at| self.lawful_minutes(session, at, letter, minutes))
            }
            Broken::Stretch(_, minutes) => {
                let mut edits = self.breaks_in(session);
                edits.extend(self.moves_of(session, |piece| piece.what == What::Break));
                edits.extend(self.less_in(session, minutes - LONGEST_STRETCH));
                edits
            }
            Broken::NoBreak(_) => {
                let mut edits = self.breaks_in(session);
                edits.extend(self.to_other_sessions(session));
                edits.extend(self.removals(session));
                edits
            }
            Broken::Break(_) => at.map_or_else(Vec::new, |at| {
                let mut edits = vec![Edit::Minutes { session, at, minutes: BREAK }, Edit::Remove { session, at }];
                edits.extend(self.moves(session, at));
                edits
            }),
            Broken::LookingBack(_) => self.looking_back(session),
            Broken::Wish(letter) => self.wished(letter, session, at),
        }
    }

    pub(super) fn list(&self, session: usize) -> &'a [Piece] {
        self.pieces.get(session).map_or(&[], Vec::as_slice)
    }

    fn exercise(&self, piece: &Piece) -> Option<&'a Exercise> {
        let What::Exercise(letter) = piece.what else { return None };
        self.method.iter().find(|exercise| exercise.letter == letter)
    }

    /// Minutes that a session runs over its end.
    fn over(&self, session: usize) -> u16 {
        let length = self.meeting.sessions.get(session).map_or(0, |session| u32::from(session.minutes()));
        total(self.list(session)).saturating_sub(length).try_into().unwrap_or(u16::MAX)
    }

    /// So many minutes less in a session: shorter, elsewhere, or out.
    fn less_in(&self, session: usize, by: u16) -> Vec<Edit> {
        let mut edits = self.shorter(session, by);
        edits.extend(self.to_other_sessions(session));
        edits.extend(self.removals(session));
        edits
    }

    /// One piece shorter: kept room first, then long breaks, then what stays nearest to its usual time.
    fn shorter(&self, session: usize, by: u16) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (at, piece) in self.list(session).iter().enumerate() {
            let least = match piece.what {
                What::Room => 1,
                What::Break => BREAK,
                What::Exercise(_) => self.exercise(piece).map_or(1, |exercise| exercise.minutes.short),
            };
            let Some(left) = piece.minutes.checked_sub(by) else { continue };
            let even = left / STEP * STEP;
            let minutes = if even >= least { even } else { left };
            if minutes < least {
                continue;
            }
            let usual = self.exercise(piece).map_or(0, |exercise| exercise.minutes.usual);
            let rank = match piece.what {
                What::Room => 0,
                What::Break => 1,
                What::Exercise(_) => 2 + usual.saturating_sub(minutes),
            };
            edits.push(((rank, self.importance(piece)), Edit::Minutes { session, at, minutes }));
        }
        sorted(edits)
    }

    /// What is missed least has the smallest number.
    fn importance(&self, piece: &Piece) -> u8 {
        match self.exercise(piece) {
            Some(exercise) if exercise.extra => 100 - exercise.keep,
            Some(exercise) if exercise.keep > 0 => 200 - exercise.keep,
            Some(_) => 90,
            None => 0,
        }
    }

    /// One piece out, what is missed least first.
    fn removals(&self, session: usize) -> Vec<Edit> {
        let edits = self.list(session).iter().enumerate();
        sorted(edits.map(|(at, piece)| (self.importance(piece), Edit::Remove { session, at })).collect())
    }

    /// A break between two things of a session, where it leaves the shortest stretches first.
    fn breaks_in(&self, session: usize) -> Vec<Edit> {
        let list = self.list(session);
        let rank = |at: usize| {
            let (before, after) = stretches_beside(list, at);
            // The longest stretch is to be split, and in the middle.
            (Reverse(before + after), before.max(after))
        };
        sorted((1..list.len()).map(|at| (rank(at), Edit::AddBreak { session, at })).collect())
    }

    /// Minutes that the exercise may take, the nearest first.
    fn lawful_minutes(&self, session: usize, at: usize, letter: Letter, now: u16) -> Vec<Edit> {
        let exercise = self.method.iter().find(|exercise| exercise.letter == letter);
        let minutes = match (self.meeting.wishes.minutes.get(&letter), exercise) {
            (Some(&fixed), _) => vec![fixed],
            (None, Some(exercise)) => {
                let minutes = exercise.minutes;
                let nearest = now.clamp(minutes.short, minutes.long);
                vec![nearest, minutes.usual, minutes.short]
            }
            (None, None) => Vec::new(),
        };
        let mut edits: Vec<Edit> = minutes.into_iter().map(|minutes| Edit::Minutes { session, at, minutes }).collect();
        edits.dedup();
        edits.push(Edit::Remove { session, at });
        edits
    }

    /// R to the start of a later session, or out.
    fn looking_back(&self, session: usize) -> Vec<Edit> {
        // After room at the start, which only makes the session begin later.
        let room = |session| self.list(session).iter().take_while(|piece| piece.what == What::Room).count();
        let there: Vec<(usize, usize)> =
            self.flat().filter(|&(session, at)| is_looking_back(&self.list(session)[at])).collect();
        let mut edits = Vec::new();
        if session > 0 {
            edits.extend(there.iter().map(|&(from, at)| self.as_step(from, at, session, room(session))));
        }
        edits.push(Edit::PutBack(LOOKING_BACK));
        for &(_, at) in there.iter().filter(|(from, _)| *from == session) {
            edits.extend((1..self.pieces.len()).map(|later| self.as_step(session, at, later, room(later))));
            edits.push(Edit::Remove { session, at });
        }
        edits
    }

    /// The exercise back, at its fixed start, in the session of the shape, or out.
    fn wished(&self, letter: Letter, session: usize, at: Option<usize>) -> Vec<Edit> {
        let Some(at) = at else { return vec![Edit::PutBack(letter)] };
        let mut edits = self.shifted(letter, session, at);
        edits.extend(self.moves(session, at));
        edits.push(Edit::Remove { session, at });
        edits
    }

    /// What comes before an exercise longer or shorter, so that it starts at its fixed time.
    fn shifted(&self, letter: Letter, session: usize, at: usize) -> Vec<Edit> {
        let (Some(&wanted), Some(starts)) =
            (self.meeting.wishes.start.get(&letter), self.meeting.sessions.get(session))
        else {
            return Vec::new();
        };
        let before = &self.list(session)[..at];
        let delta = i64::from(minutes_between(starts.starts, wanted)) - i64::from(total(before));
        let mut edits = Vec::new();
        for (at, piece) in before.iter().enumerate().rev() {
            let rank = match piece.what {
                What::Room => 0,
                What::Break => 1,
                What::Exercise(_) => 2,
            };
            match u16::try_from(i64::from(piece.minutes) + delta) {
                Ok(0) => edits.push((rank, Edit::Remove { session, at })),
                Ok(minutes) => edits.push((rank, Edit::Minutes { session, at, minutes })),
                Err(_) => {}
            }
        }
        let mut edits = sorted(edits);
        if delta == i64::from(BREAK) {
            edits.extend((1..=at).rev().map(|at| Edit::AddBreak { session, at }));
        }
        edits
    }
}

/// Minutes since the break before a place, and until the break after it.
fn stretches_beside(list: &[Piece], at: usize) -> (u32, u32) {
    let (before, after) = list.split_at(at);
    let is_break = |piece: &Piece| piece.what == What::Break;
    let before = before.rsplit(is_break).next().map_or(0, total);
    let after = after.split(is_break).next().map_or(0, total);
    (before, after)
}

fn sorted<K: Ord>(mut edits: Vec<(K, Edit)>) -> Vec<Edit> {
    edits.sort_by(|(one, _), (other, _)| one.cmp(other));
    edits.into_iter().map(|(_, edit)| edit).collect()
}
