//! What the constructions give, and that it is right.

use super::*;

/// The most rounds that are possible, where the constructions reach it (OEIS A107431 and the Handbook of Combinatorial
/// Designs, 2007).
const KNOWN: &[(usize, usize, usize)] = &[
    (4, 3, 4),
    (4, 4, 5),
    (5, 3, 7),
    (5, 4, 5),
    (5, 5, 6),
    (6, 3, 8),
    (6, 4, 7),
    (6, 5, 6),
    (6, 6, 3),
    (7, 3, 10),
    (7, 4, 9),
    (8, 3, 11),
    (8, 4, 10),
    (9, 3, 13),
    (9, 4, 11),
    (10, 3, 14),
    (10, 4, 13),
    (11, 3, 16),
    (11, 4, 14),
    (12, 3, 17),
    (12, 4, 15),
    (13, 3, 19),
    (13, 4, 17),
    (14, 3, 20),
    (14, 4, 18),
    (15, 3, 22),
    (15, 4, 19),
    (16, 3, 23),
    (16, 4, 21),
];

fn rounds(tables: usize, size: usize) -> usize {
    design(tables, size, 64).map_or(1, |design| design.rounds.len())
}

/// Where more may be possible: what has been reached and must not be lost.
const REACHED: &[(usize, usize, usize)] = &[
    (7, 5, 7),
    (7, 6, 7),
    (8, 5, 8),
    (8, 6, 8),
    (9, 5, 9),
    (9, 6, 9),
    (10, 5, 10),
    (10, 6, 8),
    (10, 8, 8),
    (11, 5, 11),
    (11, 6, 11),
    (12, 5, 12),
    (12, 6, 13),
    (12, 8, 8),
    (14, 5, 12),
    (14, 6, 10),
    (15, 5, 14),
    (15, 6, 11),
    (18, 6, 15),
    (20, 6, 15),
];

/// Every round seats every point once, at tables of the right size, and no two meet twice.
fn assert_right(design: &Design, tables: usize, size: usize) {
    let points = tables * size;
    let mut met = vec![false; points * points];
    for round in &design.rounds {
        assert_eq!(round.len(), tables);
        let mut seated = round.concat();
        seated.sort_unstable();
        assert_eq!(seated, (0..points as u16).collect::<Vec<u16>>());
        for table in round {
            assert_eq!(table.len(), size);
            for left in table {
                for right in table.iter().filter(|right| *right > left) {
                    let pair = usize::from(*left) * points + usize::from(*right);
                    assert!(!met[pair], "{left} and {right} meet twice at {tables} tables of {size}");
                    met[pair] = true;
                }
            }
        }
    }
}

#[test]
fn known_sizes_reach_what_is_known() {
    for (tables, size, known) in KNOWN.iter().chain(REACHED) {
        assert_eq!(rounds(*tables, *size), *known, "{tables} tables of {size}");
    }
}

#[test]
fn nobody_meets_twice() {
    for tables in 2..=20 {
        for size in 2..=12 {
            let Some(design) = design(tables, size, 64) else { continue };
            assert!((2..=64).contains(&design.rounds.len()));
            assert_right(&design, tables, size);
        }
    }
}

#[test]
fn every_starter_gives_what_it_promises() {
    for starter in starters::STARTERS {
        let promised = starter.moving.len() * starter.group.iter().product::<usize>() + starter.still.len();
        let design = Design { rounds: starters::rounds(starter.tables, starter.size, 64) };
        assert_eq!(design.rounds.len(), promised);
        assert_right(&design, starter.tables, starter.size);
        assert_eq!(rounds(starter.tables, starter.size), promised, "another construction gives more");
    }
}

#[test]
fn large_rooms_are_right_too() {
    for (tables, size) in
        [(22, 6), (30, 5), (44, 44), (64, 8), (81, 9), (100, 4), (150, 6), (400, 5), (499, 4), (1000, 2)]
    {
        assert_right(&design(tables, size, 12).expect("more than one round"), tables, size);
    }
}

#[test]
fn there_are_no_more_rounds_than_asked_for() {
    for tables in 2..=12 {
        for size in 2..=tables {
            let all = rounds(tables, size);
            for most in 2..=all {
                assert_eq!(design(tables, size, most).map(|design| design.rounds.len()), Some(most.min(all)));
            }
        }
    }
}

#[test]
fn what_has_one_round_has_no_design() {
    for (tables, size, most) in
        [(0, 0, 5), (1, 1, 5), (5, 0, 5), (5, 1, 5), (0, 5, 5), (1, 2, 5), (3, 4, 5), (5, 4, 1), (5, 4, 0)]
    {
        assert_eq!(design(tables, size, most), None);
    }
    assert_eq!(design(501, 4, 5), None, "too large");
    assert_eq!(design(usize::MAX, usize::MAX, 5), None, "far too large");
}
