//! How little any plan can cost: proofs, not guesses.

mod company;
mod exact;
mod languages;
mod organisations;
mod repeats;

use crate::room::Room;

/// The least that a plan can cost, thing by thing and in all. Every number holds for every plan that breaks no rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// How often, at the least, people meet again: the sum of m(m−1)/2 over all pairs, who meet m times each.
    pub repeats: u64,
    /// How that is proved.
    pub proof: Proof,
    /// The least cost of these repeats.
    pub repeat: u64,
    /// The least cost of sides. Always 0: by themselves the sides can be spread over tables of nearly one size so that each
    /// table has the room's ratio, rounded up or down, and misses no side that could be everywhere.
    pub side: u64,
    /// The least cost of colleagues at one table.
    pub organisation: u64,
    /// The least cost of people who cannot follow.
    pub language: u64,
    /// The least cost of repeats and of languages together, where one can only be had for the other; it may be less or more than
    /// the sum of the two.
    pub company: u64,
    /// The least cost of everything together, when that was proved by trying every plan; it may be more than the sum.
    pub whole: Option<u64>,
}

/// Why there cannot be fewer repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Everyone at the tables together makes more pairs than there are.
    Counting,
    /// In every two rounds some who sat together the first time must do so the second, as tables have more seats than there
    /// are tables to come from.
    TwoRounds,
    /// Mathematicians have proved it; see the source.
    Known(&'static str),
    /// Every plan was tried.
    Exhaustive,
}

impl Bound {
    /// The least that any plan costs.
    pub fn total(&self) -> u64 {
        let sum = (self.repeat + self.language).max(self.company) + self.side + self.organisation;
        self.whole.map_or(sum, |whole| whole.max(sum))
    }
}

/// Proves how little a plan for this room can cost. The room must pass [`Room::check`]. Takes milliseconds.
pub fn bound(room: &Room) -> Bound {
    let (repeats, proof) = repeats::least(room);
    let mut bound = Bound {
        repeats,
        proof,
        repeat: repeats * u64::from(room.weights.repeat),
        side: 0,
        organisation: organisations::least(room),
        language: languages::least(room),
        company: company::least(room),
        whole: None,
    };
    if let Some(whole) = exact::least(room, bound.total()) {
        // When nothing else costs, what everything costs is what repeats cost.
        if room.weights.repeat > 0 && exact::only_repeats_cost(room) && whole > bound.repeat {
            bound.repeats = whole / u64::from(room.weights.repeat);
            bound.repeat = whole;
            bound.proof = Proof::Exhaustive;
        }
        bound.whole = Some(whole);
    }
    bound
}

/// The fewest pairs that `people` make when they are spread over `tables`.
pub(crate) fn pairs(people: u64, tables: u64) -> u64 {
    if tables == 0 {
        return 0;
    }
    let (each, more) = (people / tables, people % tables);
    more * (each * (each + 1) / 2) + (tables - more) * (each * each.saturating_sub(1) / 2)
}
