//! People who cannot follow: who shares no language with anyone else, and groups that share none between them.

use crate::room::{Room, Round};

pub(super) fn least(room: &Room) -> u64 {
    let rounds = room.rounds.iter().enumerate();
    rounds.map(|(round, shape)| in_round(room, round, *shape)).sum::<u64>() * u64::from(room.weights.language)
}

fn in_round(room: &Room, round: usize, shape: Round) -> u64 {
    let spoken = room.present(round).map(|person| room.people[person].languages.0);
    let (silent, spoken): (Vec<u64>, Vec<u64>) = spoken.partition(|languages| *languages == 0);
    silent.len() as u64 + strangers(&groups(&spoken), shape)
}

/// Sizes of the groups between which no language is shared, not even over others.
fn groups(spoken: &[u64]) -> Vec<usize> {
    let mut groups: Vec<(u64, usize)> = Vec::new();
    for languages in spoken {
        let mut joined = (*languages, 1);
        groups.retain(|(others, people)| {
            let is_apart = others & joined.0 == 0;
            if !is_apart {
                joined = (joined.0 | others, joined.1 + people);
            }
            is_apart
        });
        groups.push(joined);
    }
    groups.into_iter().map(|(_, people)| people).collect()
}

/// A table speaks the language of one group, so who is of another group cannot follow there. The fewest such people, when
/// each table is given to a group.
fn strangers(groups: &[usize], shape: Round) -> u64 {
    // `least[tables]` with the groups so far and so many tables given away.
    let mut least = vec![0; shape.tables + 1];
    for people in groups {
        let with = |tables: usize| {
            (0..=tables)
                .map(|own| least[tables - own] + people.saturating_sub(own * shape.most))
                .min()
                .unwrap_or(*people)
        };
        least = (0..=shape.tables).map(with).collect();
    }
    least[shape.tables] as u64
}
