//! Edits that put a piece elsewhere, among those that could mend a broken rule.

use super::candidates::Candidates;
use super::{Edit, earlier, is_looking_back, later};
use crate::model::Piece;
use crate::programme::What;

/// Most places to which a piece is tried to be moved; the nearest come first.
const MOST_MOVES: usize = 80;

impl Candidates<'_> {
    /// The last and the first thing of a session to its neighbours.
    pub(super) fn to_other_sessions(&self, session: usize) -> Vec<Edit> {
        let list = self.list(session);
        let Some(last) = list.len().checked_sub(1) else { return Vec::new() };
        let first = list.iter().position(|piece| piece.what != What::Room && !is_looking_back(piece)).unwrap_or(0);
        let mut edits = vec![Edit::Later { session, at: last }];
        if let Some(before) = session.checked_sub(1) {
            edits.push(self.as_step(session, first, before, self.list(before).len()));
        }
        edits
    }

    /// The piece that is out of order elsewhere, or the ones before it that should come after it.
    pub(super) fn in_order(&self, session: usize, at: usize) -> Vec<Edit> {
        let mut edits = self.moves(session, at);
        if let Some((session, at)) = self.exercise_before(session, at) {
            edits.extend(self.moves(session, at));
        }
        edits.sort_by_key(|edit| self.distance(edit));
        edits.push(Edit::Remove { session, at });
        edits
    }

    /// The last exercise before a place, R apart.
    fn exercise_before(&self, session: usize, at: usize) -> Option<(usize, usize)> {
        let earlier = self.flat().filter(|&place| place < (session, at));
        earlier
            .filter(|&(session, at)| {
                let piece = &self.list(session)[at];
                matches!(piece.what, What::Exercise(_)) && !is_looking_back(piece)
            })
            .last()
    }

    /// Every place of a piece, in order.
    pub(super) fn flat(&self) -> impl Iterator<Item = (usize, usize)> {
        self.pieces.iter().enumerate().flat_map(|(session, list)| (0..list.len()).map(move |at| (session, at)))
    }

    /// The pieces of a session of which this is true, elsewhere.
    pub(super) fn moves_of(&self, session: usize, is_it: impl Fn(&Piece) -> bool) -> Vec<Edit> {
        let list = self.list(session).iter().enumerate();
        let mut edits: Vec<Edit> =
            list.filter(|(_, piece)| is_it(piece)).flat_map(|(at, _)| self.moves(session, at)).collect();
        edits.sort_by_key(|edit| self.distance(edit));
        edits.truncate(MOST_MOVES);
        edits
    }

    /// A piece everywhere else, the nearest first.
    pub(super) fn moves(&self, session: usize, at: usize) -> Vec<Edit> {
        let targets = self.pieces.iter().enumerate().flat_map(|(to_session, list)| {
            let last = if to_session == session { list.len() - 1 } else { list.len() };
            (0..=last).map(move |to_at| (to_session, to_at))
        });
        let mut edits: Vec<Edit> = targets
            .filter(|&to| to != (session, at))
            .map(|(to_session, to_at)| self.as_step(session, at, to_session, to_at))
            .collect();
        edits.sort_by_key(|edit| self.distance(edit));
        edits.truncate(MOST_MOVES);
        edits
    }

    /// A move, as one place earlier or later if that is what it is.
    pub(super) fn as_step(&self, session: usize, at: usize, to_session: usize, to_at: usize) -> Edit {
        let to = Some((to_session, to_at));
        if earlier(self.pieces, session, at) == to {
            Edit::Earlier { session, at }
        } else if later(self.pieces, session, at) == to {
            Edit::Later { session, at }
        } else {
            Edit::Move { session, at, to_session, to_at }
        }
    }

    /// How many things a piece passes when it is moved; another session counts as one.
    fn distance(&self, edit: &Edit) -> usize {
        let Edit::Move { session, at, to_session, to_at } = *edit else { return 1 };
        let flat = |session: usize, at: usize| self.pieces[..session].iter().map(Vec::len).sum::<usize>() + at;
        flat(session, at).abs_diff(flat(to_session, to_at)) + session.abs_diff(to_session)
    }
}
