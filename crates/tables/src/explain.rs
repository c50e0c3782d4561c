//! Why something costs: what else would cost, if it did not.

use crate::room::{Plan, Room};
use crate::score::{Cost, score};
use crate::search::problem::{FORBIDDEN, Problem};
use crate::search::seating::{NONE, Seating};

/// Why a plan has one of its costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// More of the organisation are there than there are tables.
    TooMany {
        /// How many are there.
        people: usize,
        /// How many tables there are.
        tables: usize,
    },
    /// Who it is about must sit together, or cannot change tables.
    Asked,
    /// There is one table in that round.
    OneTable,
    /// The cheapest way to mend it, by two people changing places, brings this instead.
    Otherwise(Vec<Cost>),
    /// Two people changing places would mend it and cost less: the search was stopped too early.
    NotYet,
}

/// Why a plan for this room, which breaks no rule, has one of the costs that [`score`] gives for it.
pub fn why(room: &Room, plan: &Plan, cost: &Cost) -> Why {
    let (round, people) = who(plan, cost);
    let shape = room.rounds[round];
    if shape.tables == 1 {
        return Why::OneTable;
    }
    if let Cost::Organisation { pair, .. } = cost {
        let colleagues =
            room.present(round).filter(|person| room.people[*person].organisation == room.people[pair.0].organisation);
        let colleagues = colleagues.count();
        if colleagues > shape.tables {
            return Why::TooMany { people: colleagues, tables: shape.tables };
        }
    }
    let problem = Problem::new(room);
    let seating = seated(&problem, plan);
    let Some((change, a, b)) = cheapest_swap(&seating, plan, round, cost, &people) else { return Why::Asked };
    if change < 0 {
        return Why::NotYet;
    }
    let before = score(room, plan).costs;
    let new = score(room, &swapped(plan, round, a, b)).costs;
    Why::Otherwise(new.into_iter().filter(|cost| !before.iter().any(|old| is_same(old, cost))).collect())
}

/// The round in which a cost could be mended, and by whose moving.
fn who(plan: &Plan, cost: &Cost) -> (usize, Vec<usize>) {
    match cost {
        Cost::Repeat { pair, rounds } => (*rounds.last().unwrap_or(&0), vec![pair.0, pair.1]),
        Cost::Organisation { place, pair } => (place.round, vec![pair.0, pair.1]),
        Cost::Language { place, person, .. } => (place.round, vec![*person]),
        Cost::Side { place, .. } | Cost::SideMissing { place, .. } => {
            (place.round, plan.rounds[place.round][place.table].clone())
        }
    }
}

fn seated<'p>(problem: &'p Problem, plan: &Plan) -> Seating<'p> {
    let mut seating = Seating::empty(problem);
    for (round, tables) in plan.rounds.iter().enumerate() {
        for (table, people) in tables.iter().enumerate() {
            for person in people {
                seating.sit(round, table, *person as u16);
            }
        }
    }
    seating
}

/// Of all swaps with one of `people` after which the cost is gone, the one that costs least.
fn cheapest_swap(
    seating: &Seating<'_>,
    plan: &Plan,
    round: usize,
    cost: &Cost,
    people: &[usize],
) -> Option<(i32, usize, usize)> {
    let free = &seating.problem.rounds[round].free;
    let is_free = |person: &usize| free.binary_search(&(*person as u16)).is_ok();
    let mut best: Option<(i32, usize, usize)> = None;
    for a in people.iter().copied().filter(is_free) {
        for b in free.iter().map(|b| usize::from(*b)) {
            let [from, to] = [a, b].map(|person| seating.table_of(round, person as u16));
            if from == to || from == usize::from(NONE) {
                continue;
            }
            // What only a search can see is not asked for: a swap may keep a side off, and then it mends nothing.
            if let Cost::Side { .. } | Cost::SideMissing { .. } = cost
                && seating.problem.formal[a] == seating.problem.formal[b]
            {
                continue;
            }
            let Some(change) = seating.change_of_swap(round, a as u16, b as u16, FORBIDDEN / 2) else { continue };
            if best.is_none_or(|best| change < best.0) && mends(seating, plan, round, cost, a, b) {
                best = Some((change, a, b));
            }
        }
    }
    best
}

/// Whether a cost that needs a table to be what it is goes away.
fn mends(seating: &Seating<'_>, plan: &Plan, round: usize, cost: &Cost, a: usize, b: usize) -> bool {
    match cost {
        Cost::Language { person, .. } => {
            let tables = &swapped(plan, round, a, b).rounds[round];
            let Some(table) = tables.iter().find(|table| table.contains(person)) else { return false };
            let spoken = |person: &usize| seating.problem.languages[*person];
            let own = spoken(person);
            // With someone who shares a language with them they are at least not alone.
            table.iter().any(|other| other != person && spoken(other) & own != 0)
        }
        _ => true,
    }
}

fn swapped(plan: &Plan, round: usize, a: usize, b: usize) -> Plan {
    let mut plan = plan.clone();
    for table in &mut plan.rounds[round] {
        for person in table.iter_mut() {
            *person = match *person {
                person if person == a => b,
                person if person == b => a,
                person => person,
            };
        }
        table.sort_unstable();
    }
    plan
}

/// Whether two costs are of the same thing, and of the same size where that counts.
fn is_same(one: &Cost, two: &Cost) -> bool {
    match (one, two) {
        (Cost::Repeat { pair: a, rounds: before }, Cost::Repeat { pair: b, rounds: after }) => {
            a == b && before.len() == after.len()
        }
        (Cost::Side { place: a, .. }, Cost::Side { place: b, .. }) => a == b,
        _ => one == two,
    }
}
