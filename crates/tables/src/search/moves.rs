//! The ways in which a plan is changed: two people change places, in one round or in all; someone goes to a smaller
//! table; people who sit together change places with as many others.

use super::chance::Chance;
use super::seating::Seating;

/// One try in so many lets two people change places in all rounds: it keeps who meets how often, and so reaches plans
/// that lie behind a wall of repeats.
const EXCHANGE_EVERY: u64 = 25;
/// One try in so many, in a round of uneven tables, moves someone to a smaller one.
const MOVE_EVERY: usize = 6;
/// One try in so many, in a round with people who sit together, moves a group of them.
const GROUP_EVERY: usize = 8;

/// Tries one change in one of `rounds`, taken when it costs no more than `limit`. Says whether it was taken.
#[inline]
pub(crate) fn try_one(seating: &mut Seating<'_>, rounds: &[usize], step: u64, limit: i32, chance: &mut Chance) -> bool {
    if step.is_multiple_of(EXCHANGE_EVERY) && seating.problem.keep.is_none() {
        return exchange(seating, limit, chance);
    }
    let round = rounds[chance.below(rounds.len())];
    let shape = &seating.problem.rounds[round];
    if !shape.groups.is_empty() && chance.below(GROUP_EVERY) == 0 {
        return move_group(seating, round, limit, chance);
    }
    if shape.round.least < shape.round.most && chance.below(MOVE_EVERY) == 0 {
        return move_one(seating, round, limit, chance);
    }
    swap(seating, round, limit, chance)
}

#[inline]
fn swap(seating: &mut Seating<'_>, round: usize, limit: i32, chance: &mut Chance) -> bool {
    let free = &seating.problem.rounds[round].free;
    if free.len() < 2 {
        return false;
    }
    let a = free[chance.below(free.len())];
    let b = free[chance.below(free.len())];
    if seating.table_of(round, a) == seating.table_of(round, b) || seating.change_of_swap(round, a, b, limit).is_none()
    {
        return false;
    }
    seating.swap(round, a, b);
    true
}

/// Two people who are there in the same rounds change places in all of them.
pub(crate) fn exchange(seating: &mut Seating<'_>, limit: i32, chance: &mut Chance) -> bool {
    let alike = &seating.problem.alike;
    if alike.is_empty() {
        return false;
    }
    let people = &alike[chance.below(alike.len())];
    let [a, b] = [(); 2].map(|()| people[chance.below(people.len())]);
    if a == b || seating.change_of_exchange(a, b) > limit {
        return false;
    }
    for round in 0..seating.problem.rounds.len() {
        if seating.is_seated(round, a) && seating.table_of(round, a) != seating.table_of(round, b) {
            seating.swap(round, a, b);
        }
    }
    true
}

fn move_one(seating: &mut Seating<'_>, round: usize, limit: i32, chance: &mut Chance) -> bool {
    let shape = &seating.problem.rounds[round];
    if shape.free.is_empty() {
        return false;
    }
    let person = shape.free[chance.below(shape.free.len())];
    let from = seating.table_of(round, person);
    let to = chance.below(shape.round.tables);
    let fits = seating.people_at(round, from).len() > shape.round.least
        && seating.people_at(round, to).len() < shape.round.most;
    if from == to || !fits || seating.change_of_move(round, person, to, limit).is_none() {
        return false;
    }
    seating.leave(round, person);
    seating.sit(round, to, person);
    true
}

/// People who sit together go to another table, and others from there come in their place.
fn move_group(seating: &mut Seating<'_>, round: usize, limit: i32, chance: &mut Chance) -> bool {
    let shape = &seating.problem.rounds[round];
    let group = &shape.groups[chance.below(shape.groups.len())];
    let from = seating.table_of(round, group[0]);
    let to = chance.below(shape.round.tables);
    if from == to {
        return false;
    }
    let [here, there] = [from, to].map(|table| seating.people_at(round, table).len());
    // So many may come back that both tables keep a size that is allowed.
    let fits = |back: &usize| {
        let sizes = [(here + back).checked_sub(group.len()), (there + group.len()).checked_sub(*back)];
        sizes.iter().all(|size| size.is_some_and(|size| (shape.round.least..=shape.round.most).contains(&size)))
    };
    let backs: Vec<usize> = (0..=shape.round.most).filter(fits).collect();
    if backs.is_empty() {
        return false;
    }
    let back = backs[chance.below(backs.len())];
    let Some(others) = who_comes_back(seating, round, to, back, chance) else { return false };
    let before = seating.cost;
    change_places(seating, round, group, to, &others, from);
    if seating.cost - before <= i64::from(limit) {
        return true;
    }
    change_places(seating, round, group, from, &others, to);
    false
}

/// So many people of a table who can leave it without leaving anyone behind; `None` when chance did not find them.
fn who_comes_back(
    seating: &Seating<'_>,
    round: usize,
    table: usize,
    back: usize,
    chance: &mut Chance,
) -> Option<Vec<u16>> {
    let shape = &seating.problem.rounds[round];
    let mut units: Vec<Vec<u16>> =
        shape.groups.iter().filter(|group| seating.table_of(round, group[0]) == table).cloned().collect();
    let singles = seating.people_at(round, table).iter().filter(|person| shape.free.binary_search(person).is_ok());
    units.extend(singles.map(|person| vec![*person]));
    chance.shuffle(&mut units);
    let mut others = Vec::new();
    for unit in units {
        if others.len() + unit.len() <= back {
            others.extend(unit);
        }
    }
    (others.len() == back).then_some(others)
}

fn change_places(
    seating: &mut Seating<'_>,
    round: usize,
    some: &[u16],
    some_to: usize,
    others: &[u16],
    others_to: usize,
) {
    for person in some.iter().chain(others) {
        seating.leave(round, *person);
    }
    for person in some {
        seating.sit(round, some_to, *person);
    }
    for person in others {
        seating.sit(round, others_to, *person);
    }
}
