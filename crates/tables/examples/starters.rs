//! Searches the starters that `design/starters.rs` keeps, and prints one as it stands there.
//!
//! The points are orbits of a small commutative group and a few points that the group leaves where they are. A *moving*
//! round is moved by every element of the group and so gives as many rounds as the group has elements. A *still* round
//! is given by a few tables, which the group moves to all others of the same round. No two points meet twice exactly
//! when no difference of two points of one orbit, or of two orbits, comes twice in all of the tables that are written
//! down; so the search lays out all rounds by chance and swaps seats until no difference is left that comes twice
//! (annealing).
//!
//! Run as `starters TABLES SIZE GROUP MOVING STILL [SECONDS [SEED [SYMMETRY]]]`: GROUP is the orders of its cyclic
//! parts, such as `7` or `6x2`; MOVING and STILL say how many rounds of each kind. SYMMETRY, such as `9:3:1:1+1`, asks
//! for moving rounds that stay the same when every point of a cyclic group is multiplied by the first number, the
//! orbits move in a cycle in groups of the second and the fixed points in groups of the third; the rest says how many
//! points that this leaves alone sit at each table that it leaves whole. It makes what is searched far smaller. The
//! same arguments print the same starter, if there is time enough.
//!
//! Run as `starters matrix GROUP COLUMNS` it prints a difference matrix with as many rows as the group has elements.
#![expect(clippy::print_stdout, reason = "printing is all it does")]

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use rand_core::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, group, columns] = arguments.as_slice()
        && mode == "matrix"
    {
        return print_matrix(&Group::read(group), columns.parse().expect("a whole number"));
    }
    let number = |place: usize, otherwise: usize| {
        arguments.get(place).map_or(otherwise, |text| text.parse().expect("a whole number"))
    };
    let group = Group::read(arguments.get(2).expect("TABLES SIZE GROUP MOVING STILL [SECONDS [SEED [SYMMETRY]]]"));
    let shape = Shape { tables: number(0, 0), size: number(1, 0), group };
    let symmetry = Symmetry::read(&shape, arguments.get(7).map_or("1:1:1:", String::as_str));
    let start = Instant::now();
    let end = start + Duration::from_secs(number(5, 60) as u64);
    let mut search = Search::new(shape, number(3, 1), number(4, 0), &symmetry, number(6, 1) as u64);
    if search.run(end) {
        println!("// {:.1} s", start.elapsed().as_secs_f64());
        search.print();
    } else {
        println!("// nothing in {:.1} s; the best left {} twice", start.elapsed().as_secs_f64(), search.best);
    }
}

/// A commutative group, its elements numbered from 0.
struct Group {
    /// The orders of its cyclic parts.
    parts: Vec<usize>,
    order: usize,
}

impl Group {
    fn read(text: &str) -> Self {
        let parts: Vec<usize> = text.split('x').map(|part| part.parse().expect("a group such as 7 or 6x2")).collect();
        let order = parts.iter().product();
        Self { parts, order }
    }

    /// `left - right`, part by part.
    fn difference(&self, mut left: usize, mut right: usize) -> usize {
        let (mut result, mut unit) = (0, 1);
        for part in &self.parts {
            result += (left % part + part - right % part) % part * unit;
            (left, right, unit) = (left / part, right / part, unit * part);
        }
        result
    }
}

/// What is searched: points are numbered orbit by orbit, the fixed ones last.
struct Shape {
    tables: usize,
    size: usize,
    group: Group,
}

impl Shape {
    fn points(&self) -> usize {
        self.tables * self.size
    }

    fn orbits(&self) -> usize {
        self.points() / self.group.order
    }

    /// Numbers every pair of points by its difference; pair number 0 may not sit together at all.
    fn differences(&self) -> (Vec<u16>, usize) {
        let (points, order, orbits) = (self.points(), self.group.order, self.orbits());
        let mut numbers = HashMap::new();
        let mut of_pair = vec![0; points * points];
        for left in 0..points {
            for right in 0..points {
                let (first, second) = (left.min(right), left.max(right));
                let (first_orbit, second_orbit) = ((first / order).min(orbits), (second / order).min(orbits));
                let key = if first_orbit == orbits || first == second {
                    None
                } else if second_orbit == orbits {
                    Some((first_orbit, second, 0))
                } else {
                    let there = self.group.difference(second % order, first % order);
                    let back = self.group.difference(first % order, second % order);
                    let within = first_orbit == second_orbit;
                    let difference = if within { there.min(back) } else { there };
                    (!within || there != back).then_some((first_orbit, second_orbit * order, difference))
                };
                let next = numbers.len() as u16 + 1;
                of_pair[left * points + right] = key.map_or(0, |key| *numbers.entry(key).or_insert(next));
            }
        }
        (of_pair, numbers.len() + 1)
    }
}

/// What maps moving rounds to themselves.
struct Symmetry {
    /// Where it maps each point.
    image: Vec<u16>,
    /// Points that it leaves alone, at each table that it leaves whole.
    alone: Vec<usize>,
}

impl Symmetry {
    fn read(shape: &Shape, text: &str) -> Self {
        let mut fields = text.split(':');
        let mut number = || fields.next().expect("four fields").parse().expect("a whole number");
        let (factor, orbit_cycle, fixed_cycle): (usize, usize, usize) = (number(), number(), number());
        let alone = fields.next().expect("four fields").split('+').filter_map(|text| text.parse().ok()).collect();
        let next = |place: usize, cycle: usize| place / cycle * cycle + (place % cycle + 1) % cycle;
        let (order, fixed_from) = (shape.group.order, shape.orbits() * shape.group.order);
        let image = |point: usize| {
            if point < fixed_from {
                next(point / order, orbit_cycle) * order + point % order * factor % order
            } else {
                fixed_from + next(point - fixed_from, fixed_cycle)
            }
        };
        Self { image: (0..shape.points()).map(|point| image(point) as u16).collect(), alone }
    }

    /// A point and its images.
    fn cycle(&self, point: u16) -> Vec<u16> {
        let mut cycle = vec![point];
        let mut next = self.image[usize::from(point)];
        while next != point {
            cycle.push(next);
            next = self.image[usize::from(next)];
        }
        cycle
    }

    /// A first round that it maps to itself, and its seats in classes: the seats of one class hold a point and its
    /// images.
    fn round(&self, shape: &Shape) -> Round {
        let mut cycles: Vec<Vec<u16>> = Vec::new();
        for point in 0..shape.points() as u16 {
            if cycles.iter().all(|cycle| !cycle.contains(&point)) {
                cycles.push(self.cycle(point));
            }
        }
        let length = cycles.iter().map(Vec::len).max().unwrap_or(1);
        let (mut long, mut short): (Vec<_>, Vec<_>) = cycles.into_iter().partition(|cycle| cycle.len() == length);
        let mut round = Round { seats: vec![0; shape.points()], classes: Vec::new(), still: false };
        let mut next_table = 0;
        for alone in &self.alone {
            let first = next_table * shape.size;
            for seat in first..first + alone {
                round.add(vec![seat], short.pop().expect("as many points left alone as are asked for"));
            }
            for seat in (first + alone..first + shape.size).step_by(length) {
                round.add((seat..seat + length).collect(), long.pop().expect("enough points"));
            }
            next_table += 1;
        }
        for table in (next_table..shape.tables).step_by(length) {
            for seat in table * shape.size..(table + 1) * shape.size {
                let class = (0..length).map(|step| seat + step * shape.size).collect();
                round.add(class, long.pop().expect("enough points"));
            }
        }
        round
    }
}

/// One round as it is written down: tables of `size`, one after the other.
struct Round {
    seats: Vec<u16>,
    /// Seats that change together.
    classes: Vec<Vec<usize>>,
    still: bool,
}

impl Round {
    fn add(&mut self, class: Vec<usize>, points: Vec<u16>) {
        for (seat, point) in class.iter().zip(points) {
            self.seats[*seat] = point;
        }
        self.classes.push(class);
    }
}

struct Search {
    shape: Shape,
    rounds: Vec<Round>,
    of_pair: Vec<u16>,
    /// How often each difference comes; number 0 counts from 1, so that every use of it is one too many.
    count: Vec<u16>,
    cost: i32,
    best: i32,
    chance: Xoshiro256PlusPlus,
}

impl Search {
    fn new(shape: Shape, moving: usize, still: usize, symmetry: &Symmetry, seed: u64) -> Self {
        let free = shape.orbits() * shape.group.order;
        let (of_pair, differences) = shape.differences();
        let mut rounds: Vec<Round> = (0..moving).map(|_| symmetry.round(&shape)).collect();
        for _ in 0..still {
            let seats: Vec<u16> = (0..free as u16).step_by(shape.group.order).collect();
            let classes = (0..seats.len()).map(|seat| vec![seat]).collect();
            rounds.push(Round { seats, classes, still: true });
        }
        let chance = Xoshiro256PlusPlus::seed_from_u64(seed);
        Self { shape, rounds, of_pair, count: vec![0; differences], cost: 0, best: i32::MAX, chance }
    }

    /// Cools down again and again, slower each time, until nothing comes twice or time is up.
    fn run(&mut self, end: Instant) -> bool {
        let (hot, cold) = (0.9_f64, 0.18_f64);
        let mut steps = 300_000_u32;
        while Instant::now() < end {
            self.shuffle();
            for step in 0..steps {
                if self.cost == 0 || step % 65_536 == 0 && Instant::now() >= end {
                    break;
                }
                let warmth = hot * (cold / hot).powf(f64::from(step) / f64::from(steps));
                self.step(warmth);
                self.best = self.best.min(self.cost);
            }
            if self.cost == 0 {
                return true;
            }
            steps = (steps + steps / 4).min(30_000_000);
        }
        false
    }

    fn below(&mut self, end: usize) -> usize {
        (((self.chance.next_u64() >> 32) * end as u64) >> 32) as usize
    }

    fn shuffle(&mut self) {
        self.count.fill(0);
        self.count[0] = 1;
        self.cost = 0;
        for round in 0..self.rounds.len() {
            for seat in 0..self.rounds[round].seats.len() {
                let first = seat - seat % self.shape.size;
                for other in first..seat {
                    let (left, right) = (self.rounds[round].seats[seat], self.rounds[round].seats[other]);
                    self.put(left, right);
                }
            }
        }
        for _ in 0..200 * self.shape.points() * self.rounds.len() {
            self.step(f64::INFINITY);
        }
    }

    fn number(&self, left: u16, right: u16) -> usize {
        usize::from(self.of_pair[usize::from(left) * self.shape.points() + usize::from(right)])
    }

    fn put(&mut self, left: u16, right: u16) {
        let number = self.number(left, right);
        self.cost += i32::from(self.count[number] > 0);
        self.count[number] += 1;
    }

    fn take(&mut self, left: u16, right: u16) {
        let number = self.number(left, right);
        self.count[number] -= 1;
        self.cost -= i32::from(self.count[number] > 0);
    }

    /// Puts `point` on a seat and counts its differences anew.
    fn replace(&mut self, round: usize, seat: usize, point: u16) {
        let first = seat - seat % self.shape.size;
        let old = std::mem::replace(&mut self.rounds[round].seats[seat], point);
        for other in (first..first + self.shape.size).filter(|other| *other != seat) {
            let neighbour = self.rounds[round].seats[other];
            self.take(old, neighbour);
            self.put(point, neighbour);
        }
    }

    /// Swaps the points of two classes of seats of one round, or moves those of one class among themselves or, in a
    /// still round, within their orbit; takes it back if it is too bad.
    fn step(&mut self, warmth: f64) {
        let round = self.below(self.rounds.len());
        let classes = self.rounds[round].classes.len();
        let (left, right) = (self.below(classes), self.below(classes));
        let left = self.rounds[round].classes[left].clone();
        let right = self.rounds[round].classes[right].clone();
        let old: Vec<(usize, u16)> =
            left.iter().chain(&right).map(|seat| (*seat, self.rounds[round].seats[*seat])).collect();
        let before = self.cost;
        if self.rounds[round].still && (left == right || self.chance.next_u64() & 1 == 1) {
            let orbit = usize::from(old[0].1) / self.shape.group.order * self.shape.group.order;
            let moved = (orbit + self.below(self.shape.group.order)) as u16;
            self.replace(round, left[0], moved);
        } else if left.len() == right.len() {
            let length = left.len();
            let turn = self.below(length);
            for (place, seat) in left.iter().enumerate() {
                self.replace(round, *seat, old[length + (place + turn) % length].1);
            }
            if left != right {
                for (place, seat) in right.iter().enumerate() {
                    self.replace(round, *seat, old[(place + length - turn) % length].1);
                }
            }
        }
        let worse = self.cost - before;
        let unit = (self.chance.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
        if worse > 0 && unit >= (-f64::from(worse) / warmth).exp() {
            for (seat, point) in old {
                self.replace(round, seat, point);
            }
        }
    }

    fn print(&self) {
        let Shape { tables, size, group } = &self.shape;
        let shape_fixed = (self.shape.orbits() * group.order) as u16..self.shape.points() as u16;
        println!(
            "    Starter {{\n        tables: {tables},\n        size: {size},\n        group: &{:?},",
            group.parts
        );
        for (name, still) in [("moving", false), ("still", true)] {
            println!("        {name}: &[");
            for round in self.rounds.iter().filter(|round| round.still == still) {
                let fixed = shape_fixed.clone().filter(|_| still);
                println!("            &{:?},", [self.sorted(&round.seats), fixed.collect()].concat());
            }
            println!("        ],");
        }
        println!("    }},");
    }

    /// The tables in order, and the seats of each.
    fn sorted(&self, seats: &[u16]) -> Vec<u16> {
        let mut tables: Vec<Vec<u16>> = seats.chunks(self.shape.size).map(<[u16]>::to_vec).collect();
        tables.iter_mut().for_each(|table| table.sort_unstable());
        tables.sort();
        tables.concat()
    }
}

/// Prints a matrix of elements of the group in which the differences of every two columns run through all elements.
///
/// The first column is zero and the second runs through the elements. Every other is a permutation whose difference
/// with the second is one too; of those, some are sought whose differences with each other are.
fn print_matrix(group: &Group, columns: usize) {
    let start = Instant::now();
    let mut permutations = Vec::new();
    extend(group, &mut vec![0], &mut permutations);
    let mut chosen = vec![vec![0; group.order], (0..group.order).collect()];
    if choose(group, &permutations, columns, &mut chosen) {
        println!("// {:.1} s", start.elapsed().as_secs_f64());
        for row in 0..group.order {
            println!("    {:?},", chosen.iter().map(|column| column[row]).collect::<Vec<usize>>());
        }
    }
}

/// Collects the permutations that begin so and whose differences with the elements themselves are all different.
fn extend(group: &Group, begun: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    if begun.len() == group.order {
        found.push(begun.clone());
        return;
    }
    for element in 0..group.order {
        let difference = group.difference(element, begun.len());
        let fits =
            |(place, before): (usize, &usize)| *before != element && group.difference(*before, place) != difference;
        if begun.iter().enumerate().all(fits) {
            begun.push(element);
            extend(group, begun, found);
            begun.pop();
        }
    }
}

/// Adds columns from the candidates until there are enough; every candidate already fits all that are chosen.
fn choose(group: &Group, candidates: &[Vec<usize>], columns: usize, chosen: &mut Vec<Vec<usize>>) -> bool {
    if chosen.len() == columns {
        return true;
    }
    for (place, candidate) in candidates.iter().enumerate() {
        let fits = |other: &&Vec<usize>| {
            let differences = candidate.iter().zip(other.iter()).map(|(left, right)| group.difference(*left, *right));
            differences.collect::<HashSet<usize>>().len() == group.order
        };
        let rest: Vec<Vec<usize>> = candidates[place + 1..].iter().filter(fits).cloned().collect();
        chosen.push(candidate.clone());
        if choose(group, &rest, columns, chosen) {
            return true;
        }
        chosen.pop();
    }
    false
}
