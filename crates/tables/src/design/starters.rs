//! Rounds that a group moves to others: starters.
//!
//! The points are orbits of a small commutative group, numbered orbit by orbit, and fewer fixed points than the group
//! has elements, numbered last. It was the way of Bose (1939) to write designs down: nobody meets twice as soon as no
//! difference of two points comes twice in what is written. The starters here were found by the example `starters` of
//! this crate, if nothing else is said; each says where it is known from that there is such a design. Miller, Valkov and Abel
//! (Symmetry 18(2):269, 2026) collect what is known for up to 150 people.

use super::group::Group;

/// A few rounds from which a group makes all others.
pub(super) struct Starter {
    /// How many tables.
    pub(super) tables: usize,
    /// How many seats at each.
    pub(super) size: usize,
    /// The orders of the cyclic parts of the group.
    pub(super) group: &'static [usize],
    /// Rounds, table after table, that every element of the group moves to another round.
    pub(super) moving: &'static [&'static [u8]],
    /// Tables, one after the other, that the group moves to all tables of the same round.
    pub(super) still: &'static [&'static [u8]],
}

impl Starter {
    /// Where an element of the group moves a table; in order, so that equal tables are equal.
    fn moved(&self, group: &Group, table: &[u8], element: usize) -> Vec<u16> {
        let order = group.order();
        let fixed_from = self.tables * self.size / order * order;
        let point = |point: &u8| match usize::from(*point) {
            point if point < fixed_from => point / order * order + group.sum(point % order, element),
            point => point,
        };
        let mut table: Vec<u16> = table.iter().map(|place| point(place) as u16).collect();
        table.sort_unstable();
        table
    }
}

/// The rounds of the starter for this size; none if there is none.
pub(super) fn rounds(tables: usize, size: usize, most: usize) -> Vec<Vec<Vec<u16>>> {
    let Some(starter) = STARTERS.iter().find(|starter| (starter.tables, starter.size) == (tables, size)) else {
        return Vec::new();
    };
    let group = Group::new(starter.group.to_vec());
    let still = starter.still.iter().map(|round| all_moved(starter, &group, round));
    let moving = starter.moving.iter().flat_map(|round| {
        let group = &group;
        (0..group.order()).map(move |element| {
            round.chunks(size).map(|table| starter.moved(group, table, element)).collect::<Vec<Vec<u16>>>()
        })
    });
    still.chain(moving).take(most).collect()
}

/// The tables of a still round: each of those written down, and wherever the group moves it.
fn all_moved(starter: &Starter, group: &Group, round: &[u8]) -> Vec<Vec<u16>> {
    let mut tables: Vec<Vec<u16>> = Vec::new();
    for table in round.chunks(starter.size) {
        for element in 0..group.order() {
            let moved = starter.moved(group, table, element);
            if !tables.contains(&moved) {
                tables.push(moved);
            }
        }
    }
    tables
}

/// All that are kept.
pub(super) const STARTERS: &[Starter] = &[
    // Fifteen schoolgirls: Kirkman (1850). Found with `5 3 7 1 0`.
    Starter {
        tables: 5,
        size: 3,
        group: &[7],
        moving: &[&[0, 1, 7, 2, 6, 10, 3, 5, 8, 4, 13, 14, 9, 11, 12]],
        still: &[],
    },
    // Nearly Kirkman, everyone but one met: Kotzig and Rosa (1974). Found with `6 3 4 2 0`.
    Starter {
        tables: 6,
        size: 3,
        group: &[4],
        moving: &[
            &[0, 5, 17, 1, 2, 14, 3, 7, 8, 4, 13, 16, 6, 9, 12, 10, 11, 15],
            &[0, 6, 8, 1, 11, 16, 2, 5, 9, 3, 13, 14, 4, 7, 15, 10, 12, 17],
        ],
        still: &[],
    },
    // Everyone but two met: Shen (1992). Found with `6 4 7 1 0`.
    Starter {
        tables: 6,
        size: 4,
        group: &[7],
        moving: &[&[0, 1, 3, 17, 2, 9, 15, 22, 4, 7, 19, 21, 5, 10, 11, 13, 6, 8, 18, 23, 12, 14, 16, 20]],
        still: &[],
    },
    // As many rounds as are known: OEIS A107431. Found with `6 5 6 1 0`.
    Starter {
        tables: 6,
        size: 5,
        group: &[6],
        moving: &[&[
            0, 7, 9, 12, 22, 1, 11, 19, 21, 26, 2, 4, 10, 17, 28, 3, 8, 14, 20, 24, 5, 13, 15, 18, 27, 6, 16, 23, 25,
            29,
        ]],
        still: &[],
    },
    // Kirkman triple system, everyone met: Ray-Chaudhuri and Wilson (1971). Found with `7 3 7 1 3`.
    Starter {
        tables: 7,
        size: 3,
        group: &[7],
        moving: &[&[0, 13, 18, 1, 5, 6, 2, 7, 15, 3, 10, 20, 4, 8, 19, 9, 11, 12, 14, 16, 17]],
        still: &[&[0, 8, 14], &[4, 13, 20], &[3, 13, 15]],
    },
    // Everyone met: Hanani, Ray-Chaudhuri and Wilson (1972). Found with `7 4 9 1 0`.
    Starter {
        tables: 7,
        size: 4,
        group: &[9],
        moving: &[&[
            0, 7, 17, 23, 1, 2, 5, 20, 3, 9, 12, 14, 4, 16, 21, 26, 6, 10, 11, 18, 8, 15, 19, 27, 13, 22, 24, 25,
        ]],
        still: &[],
    },
    // Nearly Kirkman: Baker and Wilson (1977). Found with `8 3 11 1 0`.
    Starter {
        tables: 8,
        size: 3,
        group: &[11],
        moving: &[&[0, 1, 16, 2, 9, 20, 3, 6, 8, 4, 18, 21, 5, 14, 15, 7, 19, 22, 10, 12, 23, 11, 13, 17]],
        still: &[],
    },
    // Everyone but one met: Aguado (2004). Made here from the field of eight: of its eight rounds across the columns 0,
    // 1, x and x^2, those of the slopes 0 and 1 are left out; what is then free between two columns makes half of a
    // round, each table with two points of one and two of the other, and what is still free within the columns makes
    // one more round.
    Starter {
        tables: 8,
        size: 4,
        group: &[2, 2, 2],
        moving: &[],
        still: &[
            &[0, 10, 20, 27],
            &[0, 11, 22, 31],
            &[0, 12, 19, 30],
            &[0, 13, 17, 26],
            &[0, 14, 23, 29],
            &[0, 15, 21, 25],
            &[0, 1, 8, 9, 16, 22, 24, 30],
            &[0, 2, 16, 18, 8, 13, 24, 29],
            &[0, 4, 24, 28, 8, 11, 16, 19],
            &[0, 3, 5, 6, 8, 10, 12, 14, 16, 17, 20, 21, 24, 25, 26, 27],
        ],
    },
    // Everyone but two met; see Ge and Ling (2005). Found with `9 4 11 1 0 20 1 1:3:3:`.
    Starter {
        tables: 9,
        size: 4,
        group: &[11],
        moving: &[&[
            0, 9, 23, 29, 1, 7, 11, 20, 2, 14, 28, 33, 3, 17, 24, 35, 4, 5, 8, 32, 6, 13, 25, 34, 10, 15, 16, 19, 12,
            18, 22, 31, 21, 26, 27, 30,
        ]],
        still: &[],
    },
    // Nearly Kirkman: Baker and Wilson (1977). Found with `10 3 14 1 0`.
    Starter {
        tables: 10,
        size: 3,
        group: &[14],
        moving: &[&[
            0, 26, 29, 1, 11, 25, 2, 18, 19, 3, 16, 24, 4, 10, 15, 5, 23, 27, 6, 7, 9, 8, 13, 14, 12, 21, 28, 17, 20,
            22,
        ]],
        still: &[],
    },
    // Everyone met: Hanani, Ray-Chaudhuri and Wilson (1972). Found with `10 4 13 1 0 20 1 3:1:1:4`.
    Starter {
        tables: 10,
        size: 4,
        group: &[13],
        moving: &[&[
            0, 13, 26, 39, 1, 10, 15, 22, 2, 8, 30, 32, 3, 4, 14, 19, 5, 7, 28, 36, 6, 11, 31, 38, 9, 12, 16, 18, 17,
            21, 27, 37, 20, 23, 34, 35, 24, 25, 29, 33,
        ]],
        still: &[],
    },
    // Kirkman triple system, everyone met: Ray-Chaudhuri and Wilson (1971). Found with `11 3 11 1 5`.
    Starter {
        tables: 11,
        size: 3,
        group: &[11],
        moving: &[&[
            0, 3, 20, 1, 5, 10, 2, 16, 29, 4, 23, 28, 6, 18, 19, 7, 14, 30, 8, 9, 26, 11, 15, 17, 12, 22, 31, 13, 21,
            27, 24, 25, 32,
        ]],
        still: &[&[9, 19, 30], &[7, 12, 32], &[3, 18, 25], &[0, 19, 31], &[0, 11, 26]],
    },
    // Everyone but one met; see Ge and Ling (2005). Found with `11 4 14 1 0 20 1 9:3:1:1+1`.
    Starter {
        tables: 11,
        size: 4,
        group: &[14],
        moving: &[&[
            0, 6, 20, 37, 1, 4, 13, 34, 2, 18, 36, 42, 3, 7, 16, 25, 5, 17, 41, 43, 8, 9, 33, 35, 10, 15, 28, 38, 11,
            14, 26, 40, 12, 19, 22, 23, 21, 27, 29, 32, 24, 30, 31, 39,
        ]],
        still: &[],
    },
    // Nearly Kirkman: Baker and Wilson (1977). Found with `12 3 17 1 0`.
    Starter {
        tables: 12,
        size: 3,
        group: &[17],
        moving: &[&[
            0, 1, 11, 2, 5, 23, 3, 33, 35, 4, 13, 18, 6, 21, 32, 7, 27, 34, 8, 12, 24, 9, 19, 26, 10, 15, 17, 14, 16,
            22, 20, 25, 29, 28, 30, 31,
        ]],
        still: &[],
    },
    // Everyone but two met; see Ge and Ling (2005). Found with `12 4 15 1 0 20 1 1:3:3:`.
    Starter {
        tables: 12,
        size: 4,
        group: &[15],
        moving: &[&[
            0, 25, 37, 38, 1, 6, 9, 27, 2, 26, 43, 45, 3, 5, 14, 19, 4, 33, 35, 44, 7, 8, 15, 40, 10, 22, 23, 30, 11,
            28, 32, 47, 12, 31, 36, 39, 13, 17, 41, 46, 16, 21, 24, 42, 18, 20, 29, 34,
        ]],
        still: &[],
    },
    // Kirkman triple system, everyone met: Ray-Chaudhuri and Wilson (1971). Found with `13 3 13 1 6`.
    Starter {
        tables: 13,
        size: 3,
        group: &[13],
        moving: &[&[
            0, 10, 27, 1, 5, 24, 2, 4, 13, 3, 17, 32, 6, 11, 12, 7, 28, 31, 8, 34, 36, 9, 21, 25, 14, 15, 22, 16, 19,
            33, 18, 20, 29, 23, 26, 35, 30, 37, 38,
        ]],
        still: &[&[9, 14, 34], &[4, 17, 36], &[5, 25, 38], &[12, 16, 34], &[3, 24, 34], &[4, 19, 27]],
    },
    // Everyone met: Hanani, Ray-Chaudhuri and Wilson (1972). Found with `13 4 17 1 0 20 1 1:3:1:1`.
    Starter {
        tables: 13,
        size: 4,
        group: &[17],
        moving: &[&[
            0, 2, 10, 33, 1, 26, 45, 48, 3, 21, 32, 41, 4, 15, 24, 37, 5, 22, 39, 51, 6, 42, 46, 47, 7, 20, 38, 49, 8,
            12, 13, 23, 9, 28, 31, 35, 11, 14, 18, 43, 16, 34, 36, 44, 17, 19, 27, 50, 25, 29, 30, 40,
        ]],
        still: &[],
    },
    // Nearly Kirkman: Baker and Wilson (1977). Found with `14 3 20 1 0`.
    Starter {
        tables: 14,
        size: 3,
        group: &[20],
        moving: &[&[
            0, 2, 36, 1, 17, 30, 3, 8, 11, 4, 13, 35, 5, 18, 23, 6, 21, 33, 7, 28, 40, 9, 26, 41, 10, 16, 22, 12, 31,
            32, 14, 15, 38, 19, 27, 29, 20, 24, 37, 25, 34, 39,
        ]],
        still: &[],
    },
    // Everyone but one met; see Ge and Ling (2005). Found with `14 4 18 1 0 20 1 7:3:1:1+1`.
    Starter {
        tables: 14,
        size: 4,
        group: &[18],
        moving: &[&[
            0, 1, 38, 46, 2, 32, 44, 54, 3, 6, 13, 31, 4, 9, 23, 35, 5, 11, 45, 52, 7, 39, 42, 43, 8, 12, 29, 51, 10,
            34, 40, 55, 14, 16, 18, 25, 15, 20, 30, 41, 17, 33, 48, 50, 19, 21, 24, 37, 22, 26, 36, 49, 27, 28, 47, 53,
        ]],
        still: &[],
    },
    // Everyone but two met; see Ge and Ling (2005). Found with `15 4 19 1 0 20 1 7:3:3:`.
    Starter {
        tables: 15,
        size: 4,
        group: &[19],
        moving: &[&[
            0, 20, 24, 47, 1, 29, 30, 36, 2, 9, 46, 52, 3, 18, 25, 33, 4, 22, 55, 59, 5, 28, 40, 57, 6, 19, 45, 54, 7,
            15, 16, 49, 8, 10, 13, 27, 11, 17, 23, 38, 12, 48, 50, 53, 14, 35, 44, 58, 21, 31, 41, 42, 26, 39, 43, 51,
            32, 34, 37, 56,
        ]],
        still: &[],
    },
    // Nearly Kirkman: Baker and Wilson (1977). Found with `16 3 23 1 0`.
    Starter {
        tables: 16,
        size: 3,
        group: &[23],
        moving: &[&[
            0, 22, 32, 1, 3, 44, 2, 41, 47, 4, 18, 33, 5, 15, 21, 6, 9, 28, 7, 11, 19, 8, 29, 31, 10, 37, 38, 12, 17,
            25, 13, 24, 30, 14, 26, 39, 16, 42, 46, 20, 27, 34, 23, 35, 43, 36, 40, 45,
        ]],
        still: &[],
    },
];
