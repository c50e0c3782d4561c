//! Rounds in which nobody meets twice.
//!
//! When every table of every round has the same number of seats, this is the social golfer problem, and combinatorics
//! knows much of it: affine planes, transversal designs, Kirkman systems, resolvable group divisible designs. For the
//! sizes that rooms have, what is known gives at once as many rounds as a search would want hours for.
//!
//! Three constructions are tried, and the one with the most rounds is taken:
//!
//! - [`pairs`]: tables of two, by the circle of Kirkman (1847);
//! - [`transversal`]: columns of points, moved against each other by multiples in a finite [`field`] (Bose 1938), by
//!   multiples modulo the number of tables, by quotients in a field, or as kept [`matrices`] say;
//! - [`starters`]: rounds that were found once and are kept as data, which a [`group`] moves to all others.
//!
//! For sizes that none of them knows well, fewer rounds come out than are possible; never wrong ones.

mod field;
mod group;
mod matrices;
mod pairs;
mod starters;
#[cfg(test)]
mod tests;
mod transversal;

/// The most points that are arranged; a room has no more people.
const MOST_POINTS: usize = 2_000;

/// Rounds of tables of the points 0 to `tables * size - 1`; no two points share a table in two rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Design {
    /// Every round has every point once, at `tables` tables of `size`.
    pub(crate) rounds: Vec<Vec<Vec<u16>>>,
}

/// The most rounds that a known construction gives for `tables` tables of `size` seats, and no more than `most`.
///
/// `None` if that is fewer than two: with more seats at a table than tables, of any two tables in two rounds some would
/// share two people, so that one round is all there is; with one seat nobody meets anyone.
pub(crate) fn design(tables: usize, size: usize, most: usize) -> Option<Design> {
    if size < 2 || size > tables || tables > MOST_POINTS / size || most < 2 {
        return None;
    }
    let mut rounds = Vec::new();
    for construct in [starters::rounds, pairs::rounds, transversal::rounds] {
        if rounds.len() < most {
            let others = construct(tables, size, most);
            if others.len() > rounds.len() {
                rounds = others;
            }
        }
    }
    (rounds.len() >= 2).then_some(Design { rounds })
}
