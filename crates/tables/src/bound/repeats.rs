//! Meeting again: how often it cannot be avoided.

use super::{Proof, pairs};
use crate::room::{Room, Set64};

/// Most rounds without a repeat, where that is fewer than counting allows: tables, size, rounds.
const KNOWN: [(usize, usize, usize, &str); 3] = [
    (5, 4, 5, "OEIS A107431, 5 tables of 4"),
    (6, 5, 6, "OEIS A107431, 6 tables of 5"),
    (6, 6, 3, "no two orthogonal Latin squares of order 6: Tarry 1900"),
];

/// The fewest repeats, and how that is proved.
pub(super) fn least(room: &Room) -> (u64, Proof) {
    let counting = (by_counting(room), Proof::Counting);
    let two_rounds = (by_two_rounds(room), Proof::TwoRounds);
    let best = if two_rounds.0 > counting.0 { two_rounds } else { counting };
    match known(room) {
        Some(source) if best.0 == 0 => (1, Proof::Known(source)),
        _ => best,
    }
}

/// Everyone at the tables makes so many pairs; who must sit together does so each time, and the rest is spread over all
/// pairs that may meet.
fn by_counting(room: &Room) -> u64 {
    let mut meetings: u64 = room
        .rounds
        .iter()
        .enumerate()
        .map(|(round, shape)| pairs(room.present(round).count() as u64, shape.tables as u64))
        .sum();
    let mut cluster_of = vec![0; room.people.len()];
    for (number, cluster) in room.clusters().iter().enumerate() {
        for person in cluster {
            cluster_of[*person] = number;
        }
    }
    let apart: std::collections::BTreeSet<(usize, usize)> =
        room.apart.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
    let (mut bound_to_meet, mut others) = (0, 0);
    for (a, one) in room.people.iter().enumerate() {
        for (b, two) in room.people.iter().enumerate().skip(a + 1) {
            let both = room.rounds.len() as u64 - u64::from(missing(room, one.absent, two.absent));
            let is_fixed = one.table.is_some() && two.table.is_some();
            if cluster_of[a] == cluster_of[b] || is_fixed && one.table == two.table {
                bound_to_meet += both * both.saturating_sub(1) / 2;
                meetings = meetings.saturating_sub(both);
            } else if both > 0 && !is_fixed && !apart.contains(&(a, b)) {
                others += 1;
            }
        }
    }
    bound_to_meet + pairs(meetings, others)
}

/// In how many rounds not both are there.
fn missing(room: &Room, one: Set64, two: Set64) -> u32 {
    let rounds = if room.rounds.len() >= Set64::LIMIT { u64::MAX } else { (1 << room.rounds.len()) - 1 };
    ((one.0 | two.0) & rounds).count_ones()
}

/// Who is there in two rounds sits at one of so many pairs of tables; who has both in common meets again.
fn by_two_rounds(room: &Room) -> u64 {
    let mut least = 0;
    for (second, shape) in room.rounds.iter().enumerate() {
        for (first, other) in room.rounds.iter().enumerate().take(second) {
            let is_in_both = |person: &usize| !room.people[*person].absent.has(first);
            let people = room.present(second).filter(is_in_both).count();
            least += pairs(people as u64, (shape.tables * other.tables) as u64);
        }
    }
    least
}

/// The source that says that so many rounds are impossible without a repeat, if there is one.
fn known(room: &Room) -> Option<&'static str> {
    let first = room.rounds.first()?;
    let is_plain = first.least == first.most
        && room.rounds.iter().all(|round| round == first)
        && room.people.iter().all(|person| missing(room, person.absent, person.absent) == 0);
    let is_listed = |known: &&(usize, usize, usize, &str)| {
        (known.0, known.1) == (first.tables, first.most) && room.rounds.len() > known.2
    };
    KNOWN.iter().find(is_listed).filter(|_| is_plain).map(|known| known.3)
}
