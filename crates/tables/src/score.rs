//! What a plan costs, thing by thing. Written for clearness, apart from the search, so that each can check the other.

use std::collections::BTreeMap;

use crate::room::{Person, Plan, Room, Side};

/// One thing that costs, and where it is. Rounds, tables and persons are numbered from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cost {
    /// A pair meets more than once.
    Repeat {
        /// Who.
        pair: (usize, usize),
        /// In which rounds; two or more.
        rounds: Vec<usize>,
    },
    /// The number of formal people at a table lies outside the room's ratio.
    Side {
        /// Where.
        place: Place,
        /// How many formal people sit there.
        formal: usize,
        /// The fewest and the most that would cost nothing.
        fitting: (usize, usize),
    },
    /// Nobody of a side sits at a table, though there are enough of them for every table.
    SideMissing {
        /// Where.
        place: Place,
        /// Whether the formal side is missing, or everyone else.
        formal: bool,
    },
    /// Two of one organisation sit at a table.
    Organisation {
        /// Where.
        place: Place,
        /// Who.
        pair: (usize, usize),
    },
    /// Someone can neither follow the table's best language nor has anyone there to interpret.
    Language {
        /// Where.
        place: Place,
        /// Who.
        person: usize,
        /// The language that most at the table can follow; the first of them when several are as good.
        language: usize,
    },
}

/// A table in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The round.
    pub round: usize,
    /// The table.
    pub table: usize,
}

/// A rule that a plan breaks; no plan may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// As many rounds as the room has.
    Rounds {
        /// In the plan.
        found: usize,
    },
    /// As many tables as the round has.
    Tables {
        /// Which round.
        round: usize,
        /// In the plan.
        found: usize,
    },
    /// Everyone who is there sits somewhere, once, and nobody else does.
    Seat {
        /// Which round.
        round: usize,
        /// Who; may be a number that the room does not have.
        person: usize,
        /// How often they sit in that round.
        times: usize,
    },
    /// As many people as the round allows at a table.
    Size {
        /// Where.
        place: Place,
        /// How many sit there.
        found: usize,
    },
    /// Who must sit apart.
    Apart {
        /// Where they sit together.
        place: Place,
        /// Who.
        pair: (usize, usize),
    },
    /// Who must sit together.
    Together {
        /// Which round.
        round: usize,
        /// Who.
        pair: (usize, usize),
    },
    /// Whose table is fixed.
    Table {
        /// Where they sit.
        place: Place,
        /// Who.
        person: usize,
    },
}

impl Broken {
    /// The round in which it is broken; `None`: in the plan as a whole.
    pub fn round(&self) -> Option<usize> {
        match self {
            Broken::Rounds { .. } => None,
            Broken::Tables { round, .. } | Broken::Seat { round, .. } | Broken::Together { round, .. } => Some(*round),
            Broken::Size { place, .. } | Broken::Apart { place, .. } | Broken::Table { place, .. } => Some(place.round),
        }
    }
}

/// A plan weighed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Cost of repeated meetings.
    pub repeat: u64,
    /// Cost of sides off the ratio, and of sides missing.
    pub side: u64,
    /// Cost of colleagues at one table.
    pub organisation: u64,
    /// Cost of people who cannot follow.
    pub language: u64,
    /// What costs, in the order repeats, then by round and table.
    pub costs: Vec<Cost>,
    /// Which rules are broken; a plan with any is no plan.
    pub broken: Vec<Broken>,
}

impl Score {
    /// Everything together; the rules are not in it.
    pub fn total(&self) -> u64 {
        self.repeat + self.side + self.organisation + self.language
    }
}

/// Weighs a plan. A plan with numbers that the room does not have is told of under [`Score::broken`].
pub fn score(room: &Room, plan: &Plan) -> Score {
    let mut score = Score { broken: broken(room, plan), ..Score::default() };
    let mut met: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (round, tables) in plan.rounds.iter().enumerate().take(room.rounds.len()) {
        let formal = room.present(round).filter(|person| is_formal(&room.people[*person])).count();
        let present = room.present(round).count();
        for (table, people) in tables.iter().enumerate() {
            let mut people: Vec<usize> = people.iter().copied().filter(|person| *person < room.people.len()).collect();
            people.sort_unstable();
            let place = Place { round, table };
            let sides = Sides { formal, present, tables: room.rounds[round].tables };
            weigh_sides(room, place, &people, &sides, &mut score);
            weigh_pairs(room, place, &people, &mut met, &mut score);
            weigh_languages(room, place, &people, &mut score);
        }
    }
    let mut repeats = Vec::new();
    for (pair, rounds) in met.into_iter().filter(|(_, rounds)| rounds.len() > 1) {
        score.repeat += u64::from(room.weights.repeat) * (rounds.len() * (rounds.len() - 1) / 2) as u64;
        repeats.push(Cost::Repeat { pair, rounds });
    }
    repeats.append(&mut score.costs);
    score.costs = repeats;
    score
}

fn is_formal(person: &Person) -> bool {
    person.side == Side::Formal
}

/// A room's sides in one round.
struct Sides {
    formal: usize,
    present: usize,
    tables: usize,
}

fn weigh_sides(room: &Room, place: Place, people: &[usize], sides: &Sides, score: &mut Score) {
    let &Sides { formal: in_room, present, tables } = sides;
    if in_room == 0 {
        return;
    }
    let formal = people.iter().filter(|person| is_formal(&room.people[**person])).count();
    let fitting = (people.len() * in_room / present, (people.len() * in_room).div_ceil(present));
    let off = fitting.0.saturating_sub(formal).max(formal.saturating_sub(fitting.1));
    if off > 0 {
        score.side += u64::from(room.weights.side) * off as u64;
        score.costs.push(Cost::Side { place, formal, fitting });
    }
    let no_formal = formal == 0 && in_room >= tables;
    let only_formal = formal == people.len() && present - in_room >= tables;
    if no_formal || only_formal {
        score.side += u64::from(room.weights.side_missing);
        score.costs.push(Cost::SideMissing { place, formal: no_formal });
    }
}

fn weigh_pairs(
    room: &Room,
    place: Place,
    people: &[usize],
    met: &mut BTreeMap<(usize, usize), Vec<usize>>,
    score: &mut Score,
) {
    for (at, a) in people.iter().enumerate() {
        for b in &people[at + 1..] {
            met.entry((*a, *b)).or_default().push(place.round);
            let [one, two] = [room.people[*a].organisation, room.people[*b].organisation];
            if one.is_some() && one == two {
                score.organisation += u64::from(room.weights.organisation);
                score.costs.push(Cost::Organisation { place, pair: (*a, *b) });
            }
        }
    }
}

fn weigh_languages(room: &Room, place: Place, people: &[usize], score: &mut Score) {
    let best = (0..64).map(|language| (language, unserved(room, people, language)));
    let Some((language, unserved)) = best.min_by_key(|(_, unserved)| unserved.len()) else { return };
    for person in unserved {
        score.language += u64::from(room.weights.language);
        score.costs.push(Cost::Language { place, person, language });
    }
}

/// Who at a table neither speaks `language` nor shares a language with someone there who does.
fn unserved(room: &Room, people: &[usize], language: usize) -> Vec<usize> {
    let speaks = |person: usize| room.people[person].languages.has(language);
    let shares = |a: usize, b: usize| room.people[a].languages.0 & room.people[b].languages.0 != 0;
    let is_served =
        |person: usize| speaks(person) || people.iter().any(|other| speaks(*other) && shares(*other, person));
    people.iter().copied().filter(|person| !is_served(*person)).collect()
}

fn broken(room: &Room, plan: &Plan) -> Vec<Broken> {
    let mut broken = Vec::new();
    if plan.rounds.len() != room.rounds.len() {
        broken.push(Broken::Rounds { found: plan.rounds.len() });
    }
    for (round, tables) in plan.rounds.iter().enumerate().take(room.rounds.len()) {
        let shape = room.rounds[round];
        if tables.len() != shape.tables {
            broken.push(Broken::Tables { round, found: tables.len() });
        }
        let mut at: Vec<Vec<usize>> = vec![Vec::new(); room.people.len()];
        for (table, people) in tables.iter().enumerate() {
            let place = Place { round, table };
            if !(shape.least..=shape.most).contains(&people.len()) {
                broken.push(Broken::Size { place, found: people.len() });
            }
            for person in people {
                match at.get_mut(*person) {
                    Some(at) => at.push(table),
                    None => broken.push(Broken::Seat { round, person: *person, times: 1 }),
                }
            }
        }
        for (person, at) in at.iter().enumerate() {
            let wanted = usize::from(!room.people[person].absent.has(round));
            if at.len() != wanted {
                broken.push(Broken::Seat { round, person, times: at.len() });
            }
            if let (Some(fixed), Some(table)) = (room.people[person].table, at.first())
                && fixed != *table
            {
                broken.push(Broken::Table { place: Place { round, table: *table }, person });
            }
        }
        let same = |(a, b): (usize, usize)| at[a].iter().copied().find(|table| at[b].contains(table));
        for pair in &room.apart {
            if let Some(table) = same(*pair) {
                broken.push(Broken::Apart { place: Place { round, table }, pair: *pair });
            }
        }
        for (a, b) in &room.together {
            if !at[*a].is_empty() && !at[*b].is_empty() && same((*a, *b)).is_none() {
                broken.push(Broken::Together { round, pair: (*a, *b) });
            }
        }
    }
    broken
}
