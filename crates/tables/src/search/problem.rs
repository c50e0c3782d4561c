//! A room as the search wants it: flat, and with everything that never changes worked out.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::room::{Room, Round, Side, Weights};

/// What a broken "apart" costs inside the search: more than any plan that keeps it.
pub(crate) const FORBIDDEN: i32 = 1 << 19;

pub(crate) struct Problem {
    pub(crate) people: usize,
    pub(crate) rounds: Vec<Shape>,
    pub(crate) repeat: i32,
    pub(crate) language: i32,
    /// What a pair at one table costs at each meeting, whatever happened before; `people` × `people`.
    pub(crate) pair: Vec<i32>,
    pub(crate) formal: Vec<bool>,
    pub(crate) languages: Vec<u64>,
    /// Whether a table can be without a shared language at all.
    pub(crate) languages_matter: bool,
    pub(crate) fixed: Vec<Option<usize>>,
    /// Who can change places with someone else in every round, in groups of those who are there in the same rounds.
    pub(crate) alike: Vec<Vec<u16>>,
    /// How hot and how cold annealing is.
    pub(crate) heat: Heat,
    /// What stays as it was, when a plan is mended.
    pub(crate) keep: Option<Keep>,
}

/// Where annealing starts and ends, in units of cost.
#[derive(Clone, Copy)]
pub(crate) struct Heat {
    pub(crate) hot: f32,
    pub(crate) cold: f32,
}

/// A plan that is being mended.
pub(crate) struct Keep {
    /// So many rounds have been sat already.
    pub(crate) sat: usize,
    /// Where everyone was to sit; `NONE` for who was not in the plan: `at[round * people + person]`.
    pub(crate) home: Vec<u16>,
    /// What it costs that someone sits elsewhere.
    pub(crate) cost: i32,
}

/// One round.
pub(crate) struct Shape {
    pub(crate) round: Round,
    /// How many are there.
    pub(crate) people: usize,
    /// Who can be moved by themselves.
    pub(crate) free: Vec<u16>,
    /// Groups of two and more that move together.
    pub(crate) groups: Vec<Vec<u16>>,
    /// Who cannot move, with who sits with them.
    pub(crate) fixed: Vec<Vec<u16>>,
    /// `side[size * (most + 1) + formal]`; rounds that are alike share it.
    side: Arc<[i32]>,
    /// How many formal people are there.
    formal: usize,
}

impl Problem {
    pub(crate) fn new(room: &Room) -> Self {
        let people = room.people.len();
        let mut pair = vec![0; people * people];
        let mut put = |a: usize, b: usize, cost: i32| {
            pair[a * people + b] += cost;
            pair[b * people + a] += cost;
        };
        for a in 0..people {
            for b in a + 1..people {
                let [one, two] = [&room.people[a], &room.people[b]];
                if one.organisation.is_some() && one.organisation == two.organisation {
                    put(a, b, room.weights.organisation as i32);
                }
            }
        }
        // Asked twice is asked once: a sum of more could be more than a number holds.
        let apart: BTreeSet<(usize, usize)> = room.apart.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
        for (a, b) in apart {
            put(a, b, FORBIDDEN);
        }
        let everyone = room.people.iter().fold(u64::MAX, |shared, person| shared & person.languages.0);
        let clusters = room.clusters();
        let mut rounds: Vec<Shape> = Vec::new();
        for round in 0..room.rounds.len() {
            rounds.push(Shape::new(room, round, &clusters, &rounds));
        }
        Self {
            people,
            rounds,
            alike: alike(room, &clusters),
            heat: Heat::of(&room.weights),
            keep: None,
            repeat: room.weights.repeat as i32,
            language: room.weights.language as i32,
            pair,
            formal: room.people.iter().map(|person| person.side == Side::Formal).collect(),
            languages: room.people.iter().map(|person| person.languages.0).collect(),
            languages_matter: everyone == 0 && room.weights.language > 0,
            fixed: room.people.iter().map(|person| person.table).collect(),
        }
    }
}

impl Heat {
    /// Between these a room of any size passes from nearly free to frozen; found by trying rooms of 8 to 400 people.
    fn of(weights: &Weights) -> Self {
        let weights = [weights.repeat, weights.organisation, weights.side, weights.language, weights.side_missing]
            .map(|weight| weight as f32);
        let heaviest = if weights[0] > 0.0 { weights[0] } else { weights.into_iter().fold(1.0, f32::max) };
        let lightest = weights.into_iter().filter(|weight| *weight > 0.0).fold(heaviest, f32::min);
        let hot = 0.5 * heaviest;
        Self { hot, cold: (0.2 * lightest).min(0.25 * hot) }
    }
}

/// Who moves alone and has no fixed table, by the rounds in which they are there; groups of one are left out.
fn alike(room: &Room, clusters: &[Vec<usize>]) -> Vec<Vec<u16>> {
    let mut groups: Vec<(u64, Vec<u16>)> = Vec::new();
    for cluster in clusters {
        let [person] = cluster[..] else { continue };
        if room.people[person].table.is_some() {
            continue;
        }
        let absent = room.people[person].absent.0;
        match groups.iter_mut().find(|(rounds, _)| *rounds == absent) {
            Some((_, people)) => people.push(person as u16),
            None => groups.push((absent, vec![person as u16])),
        }
    }
    groups.into_iter().map(|(_, people)| people).filter(|people| people.len() > 1).collect()
}

impl Shape {
    fn new(room: &Room, number: usize, clusters: &[Vec<usize>], before: &[Shape]) -> Self {
        let is_here = |person: &usize| !room.people[*person].absent.has(number);
        let mut free = Vec::new();
        let mut groups = Vec::new();
        let mut fixed = Vec::new();
        for cluster in clusters {
            let here: Vec<u16> = cluster.iter().filter(|person| is_here(person)).map(|person| *person as u16).collect();
            let is_fixed = here.iter().any(|person| room.people[usize::from(*person)].table.is_some());
            match here.len() {
                0 => {}
                // Whoever sits with someone fixed is as fixed.
                _ if is_fixed => fixed.push(here),
                1 => free.push(here[0]),
                _ => groups.push(here),
            }
        }
        free.sort_unstable();
        let formal = room.present(number).filter(|person| room.people[*person].side == Side::Formal).count();
        let people = room.present(number).count();
        let round = limited(room.rounds[number], people);
        let is_alike = |other: &&Shape| (other.round, other.people, other.formal) == (round, people, formal);
        let side = match before.iter().find(is_alike) {
            Some(other) => Arc::clone(&other.side),
            None => side_costs(room, round, people, formal).into(),
        };
        Self { round, people, free, groups, fixed, side, formal }
    }

    pub(crate) fn side_cost(&self, size: usize, formal: usize) -> i32 {
        self.side[size * (self.round.most + 1) + formal]
    }
}

/// The round without seats that nobody can fill, as every other table has its fewest.
fn limited(round: Round, people: usize) -> Round {
    let others = round.least * (round.tables - 1);
    Round { most: round.most.min(people.saturating_sub(others)), ..round }
}

fn side_costs(room: &Room, round: Round, people: usize, formal: usize) -> Vec<i32> {
    let width = round.most + 1;
    let mut costs = vec![0; width * width];
    for size in 0..width {
        for here in 0..=size {
            costs[size * width + here] = side_cost(room, round, people, formal, size, here) as i32;
        }
    }
    costs
}

fn side_cost(room: &Room, round: Round, people: usize, formal: usize, size: usize, here: usize) -> u32 {
    if formal == 0 || people == 0 {
        return 0;
    }
    let low = size * formal / people;
    let high = (size * formal).div_ceil(people);
    let off = low.saturating_sub(here).max(here.saturating_sub(high)) as u32;
    let no_formal = here == 0 && formal >= round.tables;
    let only_formal = here == size && people - formal >= round.tables;
    off * room.weights.side + if no_formal || only_formal { room.weights.side_missing } else { 0 }
}
