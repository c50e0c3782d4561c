//! Single edits that mend a broken rule.

use std::mem::discriminant;

use method::Exercise;

use super::candidates::Candidates;
use super::{Edit, apply};
use crate::model::{Meeting, Piece};
use crate::programme::What;
use crate::programme::by_hand::laid;
use crate::programme::rules::{self, Broken};

/// Most mends that are offered.
const MOST: usize = 3;
/// Most mends of one kind, so that there is something to choose.
const MOST_OF_A_KIND: usize = 2;

/// Edits of a programme laid by hand, up to three, each of which mends this broken rule alone: afterwards it is not broken,
/// and nothing is broken that was not, nor worse than it was. The least intrusive comes first: other minutes or a break,
/// then another place, then what takes something away.
///
/// They are edits of `meeting.wishes.by_hand`. Without a programme laid by hand there are none.
pub fn mends(meeting: &Meeting, broken: &Broken, method: &[Exercise]) -> Vec<Edit> {
    let Some(pieces) = &meeting.wishes.by_hand else { return Vec::new() };
    let before = rules_broken(meeting, pieces, method);
    if !before.contains(broken) {
        return Vec::new();
    }
    let mut mends: Vec<(Edit, Vec<Vec<Piece>>)> = Vec::new();
    for edit in Candidates::new(meeting, pieces, method).mending(broken) {
        if mends.iter().filter(|(other, _)| is_of_a_kind(other, &edit)).count() >= MOST_OF_A_KIND {
            continue;
        }
        let Some(after) = apply(pieces, &edit, method) else { continue };
        let is_new = mends.iter().all(|(_, other)| *other != after);
        if is_new
            && is_mended(broken, &before, &rules_broken(meeting, &after, method))
            && runs_over_no_more(meeting, pieces, &after)
            && breaks_in_a_row(&after) <= breaks_in_a_row(pieces)
        {
            mends.push((edit, after));
            if mends.len() == MOST {
                break;
            }
        }
    }
    mends.into_iter().map(|(edit, _)| edit).collect()
}

fn rules_broken(meeting: &Meeting, pieces: &[Vec<Piece>], method: &[Exercise]) -> Vec<Broken> {
    rules::broken(&laid(meeting, pieces, method), meeting, method)
}

fn is_of_a_kind(one: &Edit, other: &Edit) -> bool {
    let moves = |edit: &Edit| matches!(edit, Edit::Earlier { .. } | Edit::Later { .. } | Edit::Move { .. });
    discriminant(one) == discriminant(other) || moves(one) && moves(other)
}

/// Whether what was broken is not, and nothing else came in its place.
fn is_mended(broken: &Broken, before: &[Broken], after: &[Broken]) -> bool {
    let was_there = |now: &Broken| match (now, broken) {
        // A stretch that is still too long is not mended by being shorter, but may be so by the way.
        (Broken::Stretch(at, minutes), other) if !matches!(other, Broken::Stretch(of, _) if of == at) => {
            before.iter().any(|was| matches!(was, Broken::Stretch(of, longer) if of == at && longer >= minutes))
        }
        _ => before.contains(now),
    };
    !after.contains(broken) && after.iter().all(was_there)
}

/// Whether no session runs further over its end than it did.
fn runs_over_no_more(meeting: &Meeting, before: &[Vec<Piece>], after: &[Vec<Piece>]) -> bool {
    let over = |pieces: &[Piece], length: u16| total(pieces).saturating_sub(u32::from(length));
    let lists = before.iter().zip(after).zip(&meeting.sessions);
    lists.into_iter().all(|((before, after), session)| {
        let length = session.minutes();
        over(after, length) <= over(before, length)
    })
}

/// How many breaks follow another; lawful, but nobody's idea of a mend.
fn breaks_in_a_row(pieces: &[Vec<Piece>]) -> usize {
    let is_break = |piece: &Piece| piece.what == What::Break;
    pieces.iter().flat_map(|list| list.windows(2)).filter(|pair| pair.iter().all(is_break)).count()
}

/// Minutes of pieces together.
pub(super) fn total(pieces: &[Piece]) -> u32 {
    pieces.iter().map(|piece| u32::from(piece.minutes)).sum()
}
