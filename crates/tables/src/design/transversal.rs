//! Columns of points, and rounds in which every table takes one point of each column.
//!
//! There are as many columns as seats at a table, each with a point for every table; a round moves each column by its
//! own shift. Two points of two columns meet in the round in which the difference of the shifts is the difference of
//! the points, so nobody meets twice when the difference of any two columns is another one in every round: a difference
//! matrix. Points of one column never meet in these rounds, so the columns can be seated in more rounds by themselves.

use std::iter;

use super::field::Field;
use super::group::Group;
use super::matrices::matrix;

/// How far every round moves every column.
struct Shifts {
    group: Group,
    rounds: Vec<Vec<usize>>,
}

/// Rounds across the columns, then rounds within them.
pub(super) fn rounds(tables: usize, size: usize, most: usize) -> Vec<Vec<Vec<u16>>> {
    let shifts = shifts(tables, size, most);
    let mut rounds: Vec<Vec<Vec<u16>>> =
        shifts.rounds.iter().map(|shifts_of_round| across(&shifts, shifts_of_round)).collect();
    if tables.is_multiple_of(size) && rounds.len() < most {
        rounds.extend(within(tables, size, most - rounds.len()));
    }
    rounds
}

/// Over a field if there is one of this order; otherwise whichever way gives the most rounds.
fn shifts(tables: usize, size: usize, most: usize) -> Shifts {
    if let Some(field) = Field::new(tables) {
        return lines(&field, tables, size, most);
    }
    let mut best = slopes(tables, size, most);
    let kept = matrix(tables, size, most).map(|(group, rounds)| Shifts { group, rounds });
    let quotients = Field::new(tables + 1).map(|field| quotients(&field, tables, size, most));
    for other in [kept, quotients].into_iter().flatten() {
        if other.rounds.len() > best.rounds.len() {
            best = other;
        }
    }
    best
}

/// The lines of the affine plane over a field (Bose 1938): slope times column, one round for every slope.
fn lines(field: &Field, order: usize, size: usize, most: usize) -> Shifts {
    let row = |slope| (0..size).map(|column| field.product(slope, column)).collect();
    Shifts { group: field.addition().clone(), rounds: (0..order.min(most)).map(row).collect() }
}

/// The same over the integers modulo `order`, with slopes whose differences times those of the columns are never zero.
///
/// Products of fields (MacNeish 1922) would give no more: they give as many rounds as the smallest factor that is a
/// power of a prime, and only for tables no larger than that, where the slopes below `order / (size - 1)` do already.
fn slopes(order: usize, size: usize, most: usize) -> Shifts {
    let apart: Vec<bool> =
        (0..order).map(|step| (1..size).all(|columns| !(step * columns).is_multiple_of(order))).collect();
    let mut chosen: Vec<usize> = Vec::new();
    for slope in 0..order {
        if chosen.len() < most && chosen.iter().all(|other| apart[slope - other]) {
            chosen.push(slope);
        }
    }
    let row = |slope: &usize| (0..size).map(|column| slope * column % order).collect();
    Shifts { group: Group::new(vec![order]), rounds: chosen.iter().map(row).collect() }
}

/// Over the group of multiplication of a field with one element more than there are tables, which is cyclic.
///
/// A column is an element `c` of the field, a round another `r`, and its shift is `r - c`. The quotient of the shifts
/// of two columns, `(r - c) / (r - d)`, is another for every `r`, as `1 + (d - c) / (r - d)` shows; and never 1, so
/// that a round without shifts can be added: `order + 2 - size` rounds.
fn quotients(field: &Field, order: usize, size: usize, most: usize) -> Shifts {
    let row = |element| (0..size).map(|column| field.logarithm(field.difference(element, column))).collect();
    let rounds = iter::once(vec![0; size]).chain((size..=order).map(row)).take(most).collect();
    Shifts { group: Group::new(vec![order]), rounds }
}

/// One round across the columns.
fn across(shifts: &Shifts, shifts_of_round: &[usize]) -> Vec<Vec<u16>> {
    let order = shifts.group.order();
    let point = |table, (column, shift): (usize, &usize)| (column * order + shifts.group.sum(table, *shift)) as u16;
    (0..order).map(|table| shifts_of_round.iter().enumerate().map(|seat| point(table, seat)).collect()).collect()
}

/// Rounds in which every column is seated by itself, all columns side by side.
fn within(tables: usize, size: usize, most: usize) -> Vec<Vec<Vec<u16>>> {
    let column = match super::design(tables / size, size, most) {
        Some(design) => design.rounds,
        None => vec![(0..tables as u16).collect::<Vec<u16>>().chunks(size).map(<[u16]>::to_vec).collect()],
    };
    let starts: Vec<u16> = (0..size).map(|column| (column * tables) as u16).collect();
    let moved = |table: &Vec<u16>, start: u16| table.iter().map(|point| point + start).collect();
    column
        .iter()
        .map(|round: &Vec<Vec<u16>>| {
            starts.iter().flat_map(|start| round.iter().map(move |table| moved(table, *start))).collect()
        })
        .collect()
}
