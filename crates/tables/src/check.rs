//! What cannot be seated, named before any search.

use std::collections::VecDeque;

use crate::bound::pairs;
use crate::room::{Room, Set64};

/// The most people that a room may have; more are not one conversation any more, and would take memory by the square.
const MOST_PEOPLE: usize = 2_000;
/// The most that a weight may be, so that sums stay far from what a number holds.
const MOST_WEIGHT: u32 = 1_000;

/// The most meetings of two that all rounds together may make, which is far beyond any evening: time and memory grow with them.
const MOST_MEETINGS: u64 = 1_000_000;

/// Why a room cannot be seated. Persons, tables and rounds are numbered from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nobody.
    Nobody,
    /// There is one person, who can meet nobody.
    Alone,
    /// There are more than [`Fault::MOST_PEOPLE`] people.
    TooManyPeople(usize),
    /// All rounds together make more than [`Fault::MOST_MEETINGS`] meetings of two.
    TooManyMeetings(u64),
    /// There is no round.
    NoRounds,
    /// There are more rounds than 64.
    TooManyRounds(usize),
    /// A weight is above [`Fault::MOST_WEIGHT`].
    Weight(u32),
    /// A round has no table.
    NoTables {
        /// Which.
        round: usize,
    },
    /// A round has more tables than people who are there.
    MoreTablesThanPeople {
        /// Which.
        round: usize,
        /// Its tables.
        tables: usize,
        /// Who is there.
        people: usize,
    },
    /// The people who are there do not fit the sizes of the tables.
    Sizes {
        /// Which round.
        round: usize,
        /// Who is there.
        people: usize,
        /// The fewest that its tables hold.
        least: usize,
        /// The most that its tables hold.
        most: usize,
    },
    /// A wish names someone who is not there at all, or one person twice.
    Pair(usize, usize),
    /// Someone is absent in every round.
    AlwaysAbsent(usize),
    /// Two who must sit apart are bound together, directly or by others.
    TogetherAndApart {
        /// From one of the two to the other, each with the next together.
        chain: Vec<usize>,
    },
    /// More people are bound together than a table holds.
    TogetherTooMany {
        /// Who.
        people: Vec<usize>,
        /// The most at a table in the round where it is tightest.
        most: usize,
    },
    /// More people must sit apart from each other than there are tables.
    ApartTooMany {
        /// Who.
        people: Vec<usize>,
        /// The fewest tables of a round in which they are all there.
        tables: usize,
    },
    /// Someone's fixed table does not exist in a round where they are there.
    NoSuchTable {
        /// Who.
        person: usize,
        /// The table.
        table: usize,
        /// How many tables there are.
        tables: usize,
    },
    /// Two who must sit together have different fixed tables, or two who must sit apart the same one.
    FixedTables(usize, usize),
    /// More people have one fixed table than it holds.
    FixedTooMany {
        /// The table.
        table: usize,
        /// How many of them are there at once.
        people: usize,
        /// How many it holds.
        most: usize,
    },
    /// Who must sit together cannot be fitted into the tables of a round, whatever goes where.
    DoesNotFit {
        /// Which round.
        round: usize,
    },
    /// No plan was found that keeps these pairs apart.
    NotApart(Vec<(usize, usize)>),
}

impl Fault {
    /// The most people that a room may have.
    pub const MOST_PEOPLE: usize = MOST_PEOPLE;
    /// The most meetings of two that all rounds together may make.
    pub const MOST_MEETINGS: u64 = MOST_MEETINGS;
    /// The most that a weight may be.
    pub const MOST_WEIGHT: u32 = MOST_WEIGHT;
}

impl Room {
    /// Everything that stands in the way of a plan; empty when nothing does that can be seen without searching.
    pub fn check(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        match self.people.len() {
            0 => faults.push(Fault::Nobody),
            1 => faults.push(Fault::Alone),
            found if found > MOST_PEOPLE => faults.push(Fault::TooManyPeople(found)),
            _ => {}
        }
        match self.rounds.len() {
            0 => faults.push(Fault::NoRounds),
            found if found > Set64::LIMIT => faults.push(Fault::TooManyRounds(found)),
            _ => {}
        }
        faults.extend(self.heaviest_weight().filter(|weight| *weight > MOST_WEIGHT).map(Fault::Weight));
        // What follows counts on what was asked so far.
        if faults.is_empty() {
            self.check_rounds(&mut faults);
            self.check_persons(&mut faults);
            self.check_pairs(&mut faults);
        }
        faults
    }

    fn heaviest_weight(&self) -> Option<u32> {
        let weights = &self.weights;
        [weights.repeat, weights.side, weights.side_missing, weights.organisation, weights.language].into_iter().max()
    }

    fn check_rounds(&self, faults: &mut Vec<Fault>) {
        let rounds = self.rounds.iter().enumerate();
        let meetings =
            rounds.map(|(round, shape)| pairs(self.present(round).count() as u64, shape.tables as u64)).sum();
        if meetings > MOST_MEETINGS {
            faults.push(Fault::TooManyMeetings(meetings));
        }
        for (round, shape) in self.rounds.iter().enumerate() {
            let people = self.present(round).count();
            // A number of seats beyond any room would only overflow.
            let [least, most] = [shape.least, shape.most].map(|size| size.saturating_mul(shape.tables));
            if shape.tables == 0 {
                faults.push(Fault::NoTables { round });
            } else if shape.tables > people {
                faults.push(Fault::MoreTablesThanPeople { round, tables: shape.tables, people });
            } else if !(least..=most).contains(&people) || shape.least > shape.most {
                faults.push(Fault::Sizes { round, people, least, most });
            }
        }
    }

    fn check_persons(&self, faults: &mut Vec<Fault>) {
        let mut fixed: Vec<(usize, usize)> = Vec::new();
        for (number, person) in self.people.iter().enumerate() {
            let rounds: Vec<usize> = (0..self.rounds.len()).filter(|round| !person.absent.has(*round)).collect();
            if rounds.is_empty() {
                faults.push(Fault::AlwaysAbsent(number));
            }
            let Some(table) = person.table else { continue };
            for round in rounds {
                let tables = self.rounds[round].tables;
                if table >= tables {
                    faults.push(Fault::NoSuchTable { person: number, table, tables });
                    break;
                }
                fixed.push((round, table));
            }
        }
        fixed.sort_unstable();
        for group in fixed.chunk_by(|a, b| a == b) {
            let ((round, table), people) = (group[0], group.len());
            let most = self.rounds[round].most;
            if people > most {
                faults.push(Fault::FixedTooMany { table, people, most });
                break;
            }
        }
    }

    fn check_pairs(&self, faults: &mut Vec<Fault>) {
        let is_pair = |pair: &&(usize, usize)| pair.0 != pair.1 && pair.0.max(pair.1) < self.people.len();
        let wrong: Vec<&(usize, usize)> =
            self.together.iter().chain(&self.apart).filter(|pair| !is_pair(pair)).collect();
        faults.extend(wrong.iter().map(|(a, b)| Fault::Pair(*a, *b)));
        if !wrong.is_empty() {
            return;
        }
        let meet = |a: usize, b: usize| (0..self.rounds.len()).any(|round| self.are_present(round, &[a, b]));
        for (a, b) in &self.apart {
            let chain = self.chain(*a, *b);
            if chain.len() > 1 && meet(*a, *b) {
                faults.push(Fault::TogetherAndApart { chain });
            } else if self.people[*a].table.is_some() && self.people[*a].table == self.people[*b].table && meet(*a, *b)
            {
                faults.push(Fault::FixedTables(*a, *b));
            }
        }
        for cluster in self.clusters() {
            self.check_cluster(&cluster, faults);
        }
        self.check_crowd(faults);
    }

    fn check_cluster(&self, cluster: &[usize], faults: &mut Vec<Fault>) {
        let tightest = (0..self.rounds.len()).filter(|round| self.are_present(*round, cluster));
        if let Some(most) = tightest.map(|round| self.rounds[round].most).min()
            && cluster.len() > most
        {
            faults.push(Fault::TogetherTooMany { people: cluster.to_vec(), most });
        }
        let mut fixed = cluster.iter().filter(|person| self.people[**person].table.is_some());
        if let Some(first) = fixed.next()
            && let Some(other) = fixed.find(|person| self.people[**person].table != self.people[*first].table)
        {
            faults.push(Fault::FixedTables(*first, *other));
        }
    }

    /// Looks for a crowd who are all to be kept from each other, person by person; it need not find the largest.
    fn check_crowd(&self, faults: &mut Vec<Fault>) {
        let is_apart = |a: usize, b: usize| self.apart.contains(&(a, b)) || self.apart.contains(&(b, a));
        let mut persons: Vec<usize> = self.apart.iter().flat_map(|(a, b)| [*a, *b]).collect();
        persons.sort_unstable();
        persons.dedup();
        for first in &persons {
            let mut crowd = vec![*first];
            for other in &persons {
                if crowd.iter().all(|person| is_apart(*person, *other)) {
                    crowd.push(*other);
                }
            }
            let rounds = (0..self.rounds.len()).filter(|round| self.are_present(*round, &crowd));
            if let Some(tables) = rounds.map(|round| self.rounds[round].tables).min()
                && crowd.len() > tables
            {
                faults.push(Fault::ApartTooMany { people: crowd, tables });
                return;
            }
        }
    }

    fn are_present(&self, round: usize, people: &[usize]) -> bool {
        people.iter().all(|person| !self.people[*person].absent.has(round))
    }

    /// From `a` to `b` over people bound together; `a` alone when nothing binds the two.
    fn chain(&self, a: usize, b: usize) -> Vec<usize> {
        let mut from = vec![None; self.people.len()];
        let mut next = VecDeque::from([a]);
        while let Some(person) = next.pop_front() {
            let bound = self.together.iter().filter_map(|(one, two)| match person {
                person if person == *one => Some(*two),
                person if person == *two => Some(*one),
                _ => None,
            });
            for other in bound {
                if other != a && from[other].is_none() {
                    from[other] = Some(person);
                    next.push_back(other);
                }
            }
        }
        let mut chain = vec![b];
        while let Some(before) = from[chain[chain.len() - 1]] {
            chain.push(before);
        }
        if chain[chain.len() - 1] != a {
            return vec![a];
        }
        chain.reverse();
        chain
    }

    /// Everyone, in groups of who must sit together; each group and the list of groups in order of number.
    pub(crate) fn clusters(&self) -> Vec<Vec<usize>> {
        let mut of: Vec<usize> = (0..self.people.len()).collect();
        for (a, b) in &self.together {
            let (to, from) = (of[*a].min(of[*b]), of[*a].max(of[*b]));
            for cluster in of.iter_mut().filter(|cluster| **cluster == from) {
                *cluster = to;
            }
        }
        let mut clusters = vec![Vec::new(); self.people.len()];
        for (person, cluster) in of.iter().enumerate() {
            clusters[*cluster].push(person);
        }
        clusters.retain(|cluster| !cluster.is_empty());
        clusters
    }
}
