//! Colleagues at one table: spread as evenly as can be, some still meet when there are more of them than tables.

use std::collections::BTreeMap;

use super::pairs;
use crate::room::Room;

pub(super) fn least(room: &Room) -> u64 {
    let mut least = 0;
    for (round, shape) in room.rounds.iter().enumerate() {
        let mut sizes: BTreeMap<usize, u64> = BTreeMap::new();
        for organisation in room.present(round).filter_map(|person| room.people[person].organisation) {
            *sizes.entry(organisation).or_default() += 1;
        }
        least += sizes.values().map(|people| pairs(*people, shape.tables as u64)).sum::<u64>();
    }
    least * u64::from(room.weights.organisation)
}
