//! Rooms to seat: small ones made here, and rooms by chance.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tables::{Person, Room, Round, Set64, Side};

/// The same rooms every time, unless `PROPTEST_RNG_SEED` or `PROPTEST_CASES` ask for others.
pub(crate) fn config() -> ProptestConfig {
    let wanted = ProptestConfig::default();
    let rng_seed = if wanted.rng_seed == RngSeed::Random { RngSeed::Fixed(2027) } else { wanted.rng_seed };
    ProptestConfig { rng_seed, failure_persistence: None, ..wanted }
}

/// So many people of whom some are formal, at so many tables, so often.
pub(crate) fn room(people: usize, formal: usize, tables: usize, rounds: usize) -> Room {
    let side = |number| if number < formal { Side::Formal } else { Side::Informal };
    Room::new(
        (0..people).map(|number| Person::new(side(number))).collect(),
        vec![Round::with_tables(people, tables); rounds],
    )
}

/// Any room that can be there, with wishes that may be too much.
pub(crate) fn any_room() -> impl Strategy<Value = Room> {
    let person = (0..3usize, prop::option::of(0..4usize), 0..8u64, prop::option::weighted(0.05, 0..3usize), 0..12u64);
    let pairs = || prop::collection::vec((0..14usize, 0..14usize), 0..4);
    (prop::collection::vec(person, 2..24), 1..5usize, 2..6usize, 0..6usize, pairs(), pairs()).prop_map(
        |(people, rounds, size, round_size, together, apart)| {
            let side = [Side::Informal, Side::Formal, Side::Bridge];
            let people: Vec<Person> = people
                .into_iter()
                .map(|(number, organisation, languages, table, absent)| Person {
                    organisation,
                    languages: Set64(languages),
                    table,
                    // Few are absent, and mostly in one round.
                    absent: Set64(if absent < 4 { absent } else { 0 }),
                    ..Person::new(side[number])
                })
                .collect();
            let mut room = Room::new(people, Vec::new());
            for round in 0..rounds {
                let present = room.people.iter().filter(|person| !person.absent.has(round)).count();
                let round = Round::of(present, size);
                // Some rounds leave the sizes more open, even without a lid.
                room.rounds.push(match round_size {
                    0 => Round { least: round.least.saturating_sub(1), most: round.most + 2, ..round },
                    1 => Round { least: 0, most: 65_535, ..round },
                    _ => round,
                });
            }
            Room { together, apart, ..room }
        },
    )
}
