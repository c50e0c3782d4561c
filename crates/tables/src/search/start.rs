//! A first plan at once: everyone, one after the other, to the table where it costs least.

use super::chance::Chance;
use super::seating::{NONE, Seating};

/// How often a round is tried anew when people who sit together did not fit.
const TRIES: usize = 50;

/// Seats everyone in every round, at the tables that `wish` has for them as far as these have room.
///
/// # Errors
/// The round in which people who must sit together were not fitted into the tables.
pub(crate) fn seat_all(seating: &mut Seating<'_>, wish: &[u16], chance: &mut Chance) -> Result<(), usize> {
    let sat = seating.problem.keep.as_ref().map_or(0, |keep| keep.sat);
    for round in 0..sat {
        // What has been sat is as it was, whatever is asked now.
        for person in 0..seating.problem.people {
            let table = wish[round * seating.problem.people + person];
            if table != NONE {
                seating.sit(round, usize::from(table), person as u16);
            }
        }
    }
    for round in sat..seating.problem.rounds.len() {
        seat_round(seating, round, wish, chance)?;
    }
    Ok(())
}

fn seat_round(seating: &mut Seating<'_>, round: usize, wish: &[u16], chance: &mut Chance) -> Result<(), usize> {
    for _ in 0..TRIES {
        if try_round(seating, round, wish, chance) {
            return Ok(());
        }
        for person in 0..seating.problem.people as u16 {
            if seating.is_seated(round, person) {
                seating.leave(round, person);
            }
        }
    }
    Err(round)
}

/// Seats everyone in one round; `false` when someone could not be seated.
fn try_round(seating: &mut Seating<'_>, round: usize, wish: &[u16], chance: &mut Chance) -> bool {
    let shape = &seating.problem.rounds[round];
    let wished = |person: u16| {
        let at = wish.get(round * seating.problem.people + usize::from(person));
        at.copied().filter(|table| *table != NONE).map(usize::from)
    };
    let mut groups = shape.groups.clone();
    chance.shuffle(&mut groups);
    // Large ones first, while there is room.
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    let mut singles = shape.free.clone();
    chance.shuffle(&mut singles);
    groups.extend(singles.into_iter().map(|person| vec![person]));

    let mut room = Room { spare: shape.people - shape.round.least * shape.round.tables };
    for people in &shape.fixed {
        let table = people.iter().find_map(|person| seating.problem.fixed[usize::from(*person)]);
        let table = table.expect("a fixed group has someone fixed");
        if !room.seat(seating, round, table, people) {
            return false;
        }
    }
    // Who has a wish comes first, so that nobody else takes the place.
    groups.retain(|group| {
        let table = wished(group[0]).filter(|table| *table < shape.round.tables);
        !table.is_some_and(|table| room.seat(seating, round, table, group))
    });
    groups.iter().all(|group| match room.cheapest(seating, round, group) {
        Some(table) => room.seat(seating, round, table, group),
        None => false,
    })
}

/// What is left of a round to be given away.
struct Room {
    /// How many people there are beyond the fewest at every table.
    spare: usize,
}

impl Room {
    /// How many of the spare seats `people` more at a table of `size` take; `None` when it does not hold them.
    fn takes(&self, seating: &Seating<'_>, round: usize, size: usize, people: usize) -> Option<usize> {
        let shape = seating.problem.rounds[round].round;
        let takes = (size + people).saturating_sub(size.max(shape.least));
        (size + people <= shape.most && takes <= self.spare).then_some(takes)
    }

    fn seat(&mut self, seating: &mut Seating<'_>, round: usize, table: usize, people: &[u16]) -> bool {
        let Some(takes) = self.takes(seating, round, seating.people_at(round, table).len(), people.len()) else {
            return false;
        };
        self.spare -= takes;
        for person in people {
            seating.sit(round, table, *person);
        }
        true
    }

    fn cheapest(&self, seating: &Seating<'_>, round: usize, people: &[u16]) -> Option<usize> {
        let tables = 0..seating.problem.rounds[round].round.tables;
        let fits = tables
            .filter(|table| self.takes(seating, round, seating.people_at(round, *table).len(), people.len()).is_some());
        fits.min_by_key(|table| {
            people.iter().map(|person| seating.cost_of_sitting(round, *table, *person)).sum::<i32>()
        })
    }
}
