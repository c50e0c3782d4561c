//! Difference matrices that no formula gives.
//!
//! The rows are rounds and the columns are columns of points; the entries are elements of a group of as many elements
//! as there are tables, and the difference of any two columns is another one in every row. For orders that are no power
//! of a prime nobody knows how many rows there can be for many columns. Those here were found by the example `starters`
//! of this crate within seconds: as still rounds (the first with `10 5 10 0 9`, moved so that the first column is 0),
//! or with `matrix`. They have more rows than the formulas of [`super::transversal`] give.

use super::group::Group;

/// One matrix.
struct Matrix {
    /// The orders of the cyclic parts of the group.
    group: &'static [usize],
    /// How many columns; fewer may be taken.
    columns: usize,
    /// Row after row.
    shifts: &'static [u8],
}

/// The kept matrix with the most rows for `order` tables and at least `columns` columns: its group, and the first
/// `most` rows.
pub(super) fn matrix(order: usize, columns: usize, most: usize) -> Option<(Group, Vec<Vec<usize>>)> {
    let fits = |matrix: &&Matrix| matrix.columns >= columns && matrix.group.iter().product::<usize>() == order;
    let found = MATRICES.iter().filter(fits).max_by_key(|matrix| matrix.shifts.len() / matrix.columns)?;
    let rows = found.shifts.chunks(found.columns).take(most);
    let taken = rows.map(|row| row[..columns].iter().map(|shift| usize::from(*shift)).collect());
    Some((Group::new(found.group.to_vec()), taken.collect()))
}

/// All that are kept, by order.
const MATRICES: &[Matrix] = &[
    Matrix {
        group: &[10],
        columns: 5,
        shifts: &[
            0, 0, 6, 7, 4, 0, 1, 0, 0, 3, 0, 3, 7, 5, 9, 0, 4, 5, 2, 1, 0, 5, 3, 9, 0, 0, 6, 1, 6, 6, 0, 7, 4, 3, 5, 0,
            8, 8, 1, 7, 0, 9, 2, 4, 2,
        ],
    },
    Matrix {
        group: &[10],
        columns: 6,
        shifts: &[
            0, 1, 4, 5, 0, 6, 0, 2, 7, 2, 4, 4, 0, 3, 5, 1, 7, 1, 0, 5, 2, 6, 6, 5, 0, 6, 0, 3, 1, 9, 0, 7, 3, 0, 3, 8,
            0, 8, 6, 4, 5, 7, 0, 9, 9, 8, 2, 3,
        ],
    },
    Matrix {
        group: &[10],
        columns: 8,
        shifts: &[
            0, 0, 7, 1, 0, 5, 4, 0, 0, 1, 2, 4, 9, 1, 8, 8, 0, 2, 5, 0, 3, 9, 5, 7, 0, 3, 1, 7, 5, 2, 3, 2, 0, 4, 6, 3,
            7, 6, 0, 5, 0, 7, 3, 2, 2, 0, 2, 3, 0, 8, 8, 8, 4, 4, 9, 6, 0, 9, 4, 5, 6, 7, 7, 1,
        ],
    },
    // The five orthogonal Latin squares of order 12 of Johnson, Dulmage and Mendelsohn (1961) come from such a matrix.
    Matrix {
        group: &[6, 2],
        columns: 6,
        shifts: &[
            0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 8, 0, 2, 1, 8, 10, 6, 0, 3, 6, 10, 9, 4, 0, 4, 8, 1, 7, 3, 0, 5, 7, 9, 1,
            10, 0, 6, 10, 2, 11, 9, 0, 7, 9, 6, 5, 11, 0, 8, 11, 5, 3, 2, 0, 9, 4, 7, 2, 5, 0, 10, 3, 11, 8, 1, 0, 11,
            5, 4, 6, 7,
        ],
    },
    Matrix {
        group: &[6, 2],
        columns: 8,
        shifts: &[
            0, 0, 7, 7, 7, 5, 3, 5, 0, 1, 5, 0, 6, 2, 10, 7, 0, 2, 1, 11, 3, 8, 7, 6, 0, 3, 4, 1, 5, 6, 1, 1, 0, 7, 3,
            8, 11, 9, 6, 10, 0, 8, 2, 10, 0, 0, 9, 3, 0, 10, 6, 3, 4, 3, 4, 11, 0, 11, 11, 5, 8, 11, 11, 2,
        ],
    },
    Matrix {
        group: &[14],
        columns: 5,
        shifts: &[
            0, 0, 8, 3, 7, 0, 1, 1, 7, 2, 0, 2, 6, 2, 1, 0, 3, 10, 12, 8, 0, 5, 3, 10, 11, 0, 6, 7, 5, 3, 0, 7, 13, 0,
            5, 0, 9, 11, 11, 13, 0, 10, 5, 4, 12, 0, 11, 0, 8, 0, 0, 12, 9, 13, 6, 0, 13, 4, 9, 9,
        ],
    },
    Matrix {
        group: &[14],
        columns: 6,
        shifts: &[
            0, 0, 2, 10, 10, 9, 0, 3, 4, 0, 6, 4, 0, 4, 12, 3, 5, 10, 0, 5, 3, 5, 12, 2, 0, 6, 11, 12, 3, 6, 0, 7, 0,
            9, 13, 5, 0, 8, 7, 6, 7, 1, 0, 10, 13, 11, 0, 0, 0, 11, 1, 1, 11, 7, 0, 13, 10, 7, 1, 12,
        ],
    },
    Matrix {
        group: &[14],
        columns: 8,
        shifts: &[
            0, 0, 10, 5, 6, 10, 1, 11, 0, 4, 8, 7, 3, 11, 0, 2, 0, 7, 12, 13, 4, 2, 12, 1, 0, 8, 9, 6, 13, 5, 6, 13, 0,
            9, 6, 9, 7, 7, 13, 5, 0, 10, 5, 11, 5, 4, 3, 0, 0, 11, 4, 4, 1, 12, 5, 4, 0, 12, 1, 8, 8, 3, 11, 12,
        ],
    },
    Matrix {
        group: &[15],
        columns: 5,
        shifts: &[
            0, 0, 13, 8, 12, 0, 1, 5, 14, 5, 0, 2, 9, 1, 1, 0, 3, 2, 4, 11, 0, 4, 12, 9, 2, 0, 5, 1, 5, 14, 0, 6, 0,
            13, 8, 0, 8, 11, 11, 13, 0, 10, 7, 12, 10, 0, 11, 6, 7, 3, 0, 12, 3, 6, 7, 0, 13, 14, 10, 9, 0, 14, 4, 3,
            0,
        ],
    },
    Matrix {
        group: &[10, 2],
        columns: 6,
        shifts: &[
            0, 0, 16, 18, 3, 11, 0, 3, 13, 0, 16, 6, 0, 4, 5, 5, 9, 2, 0, 5, 9, 11, 4, 15, 0, 6, 14, 15, 7, 3, 0, 7, 6,
            17, 18, 7, 0, 9, 2, 7, 11, 12, 0, 12, 18, 16, 6, 0, 0, 13, 0, 4, 2, 9, 0, 14, 11, 1, 1, 13, 0, 15, 10, 9,
            17, 16, 0, 16, 1, 19, 12, 5, 0, 17, 8, 12, 14, 1, 0, 18, 7, 3, 8, 14, 0, 19, 19, 2, 19, 4,
        ],
    },
    Matrix {
        group: &[10, 2],
        columns: 8,
        shifts: &[
            0, 1, 2, 2, 16, 4, 8, 13, 0, 2, 9, 15, 11, 3, 15, 3, 0, 3, 18, 10, 5, 18, 11, 0, 0, 4, 4, 9, 0, 14, 3, 4,
            0, 5, 13, 1, 9, 2, 17, 9, 0, 7, 19, 13, 10, 10, 0, 6, 0, 9, 15, 18, 13, 11, 10, 14, 0, 12, 5, 4, 15, 0, 13,
            18, 0, 13, 12, 3, 3, 7, 2, 2, 0, 17, 7, 14, 4, 13, 4, 15, 0, 18, 14, 6, 18, 17, 14, 8, 0, 19, 11, 12, 14,
            5, 19, 12,
        ],
    },
];
