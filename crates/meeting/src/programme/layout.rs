//! The search behind the composer: items in a fixed order, laid out over sessions at the least cost. Exact.
//!
//! Dynamic programming over the items. A state is (session, minutes used, minutes since the last break, what the session
//! holds so far); of all ways to reach a state only the cheapest is kept, which is safe because everything that the
//! rules ask of the rest depends on the state alone and costs add up.

use std::ops::Add;

use super::rules::{BREAK, LONGEST_STRETCH, NEEDS_BREAK_AFTER};

/// What a choice gives up, as the numbers of [`super::rules::given_up`] side by side in two words, so that comparing and
/// adding are single operations. The last word ends in a tie-break that says which exercise gets minutes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    high: u128,
    low: u128,
}

impl Cost {
    pub(super) fn absent(keep: u8, extra: bool) -> Cost {
        Cost { high: 1 << (16 - u32::from(keep) + if extra { 44 } else { 80 }), low: 0 }
    }

    /// Of an exercise that takes `minutes`; `keep` 0 for R.
    pub(super) fn minutes(minutes: u16, usual: u16, long: u16, keep: u8, extra: bool) -> Cost {
        let short_of_usual = u128::from(usual.saturating_sub(minutes)) << if extra { 28 } else { 64 };
        let short_of_long = u128::from(long.saturating_sub(minutes.max(usual)));
        Cost { high: short_of_usual | short_of_long, low: Cost::tie_break(minutes, keep) }
    }

    /// Of an exercise whose minutes the hosts fixed.
    pub(super) fn fixed(minutes: u16, keep: u8) -> Cost {
        Cost { high: 0, low: Cost::tie_break(minutes, keep) }
    }

    /// Seven bits for each rank, so that no sum runs into the next; R (0), which can be there more than once, has none.
    fn tie_break(minutes: u16, keep: u8) -> u128 {
        if keep == 0 {
            return 0;
        }
        (127 - u128::from(minutes.min(127))) << (7 * (9 - u32::from(keep.min(9))))
    }

    fn one_break() -> Cost {
        Cost { high: 1 << 16, low: 0 }
    }

    fn spare(minutes: u16) -> Cost {
        Cost { high: 0, low: u128::from(minutes).pow(2) << 98 }
    }

    fn stretch(minutes: u16) -> Cost {
        Cost { high: 0, low: u128::from(minutes).pow(2) << 70 }
    }
}

impl Add for Cost {
    type Output = Cost;

    fn add(self, other: Cost) -> Cost {
        Cost { high: self.high + other.high, low: self.low + other.low }
    }
}

/// An exercise to be laid out.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Minutes it may take, with what each gives up.
    pub(super) options: Vec<(u16, Cost)>,
    /// What is given up without it; `None` when it must be there.
    pub(super) absent: Option<Cost>,
    /// Session and minutes after its start at which it must begin.
    pub(super) start: Option<(usize, u16)>,
    /// Session in which it must be.
    pub(super) session: Option<usize>,
}

/// Where an item went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    /// Its session.
    pub(super) session: usize,
    /// Minutes after the start of the session.
    pub(super) start: u16,
    /// Its length.
    pub(super) minutes: u16,
    /// Length of R before it, when it is the first of a later session.
    pub(super) looking_back: Option<u16>,
}

/// What a session holds so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Nothing = 0,
    One = 1,
    MoreWithoutBreak = 2,
    Break = 3,
}

#[derive(Clone, Copy, Debug)]
struct State {
    session: usize,
    used: u16,
    stretch: u16,
    holds: Holds,
}

#[derive(Clone, Copy, Debug)]
struct Label {
    state: State,
    cost: Cost,
    /// Index in the layer before.
    from: u32,
    placed: Option<Placed>,
}

/// The cheapest layout of `items` over sessions of so many `minutes`; for each item where it went, or `None` when it is
/// not there. `None` as a whole when the items that must be there do not fit. `looking_back`: lengths of R that opens
/// each later session, with their costs; empty for none.
pub(super) fn lay_out(items: &[Item], minutes: &[u16], looking_back: &[(u16, Cost)]) -> Option<Vec<Option<Placed>>> {
    let search = Search { minutes, looking_back, grid: grid(items, looking_back) };
    let first = State { session: 0, used: 0, stretch: 0, holds: Holds::Nothing };
    let mut layers = vec![vec![Label { state: first, cost: Cost::default(), from: 0, placed: None }]];
    let mut index = search.index();
    for item in items {
        let mut next = Layer { labels: Vec::new(), index: &mut index, grid: search.grid, sessions: minutes };
        for (from, label) in layers.last()?.iter().enumerate() {
            if let Some(absent) = item.absent {
                next.offer(Label { cost: label.cost + absent, from: from as u32, placed: None, ..*label });
            }
            search.place(item, label, from as u32, &mut next);
        }
        layers.push(next.finish());
    }
    search.cheapest(&layers)
}

/// Greatest common measure of all lengths and starts; the search counts in it.
fn grid(items: &[Item], looking_back: &[(u16, Cost)]) -> u16 {
    let lengths = items.iter().flat_map(|item| item.options.iter().map(|(minutes, _)| *minutes));
    let starts = items.iter().filter_map(|item| item.start.map(|(_, at)| at));
    let back = looking_back.iter().map(|(minutes, _)| *minutes);
    lengths.chain(starts).chain(back).fold(BREAK, gcd)
}

fn gcd(a: u16, b: u16) -> u16 {
    if b == 0 { a } else { gcd(b, a % b) }
}

struct Search<'a> {
    minutes: &'a [u16],
    looking_back: &'a [(u16, Cost)],
    grid: u16,
}

impl Search<'_> {
    fn index(&self) -> Vec<u32> {
        let sessions: usize = self.minutes.iter().map(|&minutes| slots(minutes, self.grid)).sum();
        vec![u32::MAX; sessions * slots(LONGEST_STRETCH, self.grid) * 4]
    }

    /// Offers every lawful place of `item` after `label`.
    fn place(&self, item: &Item, label: &Label, from: u32, next: &mut Layer<'_>) {
        let mut cost = label.cost;
        let now = label.state;
        self.place_here(item, now, cost, from, next);
        // Close this session, and leave the ones between empty.
        let Some(closed) = self.close(now) else { return };
        cost = cost + closed;
        for session in now.session + 1..self.minutes.len() {
            let fresh = State { session, used: 0, stretch: 0, holds: Holds::Nothing };
            self.place_here(item, fresh, cost, from, next);
            cost = cost + Cost::spare(self.minutes[session]);
        }
    }

    fn place_here(&self, item: &Item, now: State, cost: Cost, from: u32, next: &mut Layer<'_>) {
        let elsewhere = |session: usize| session != now.session;
        if item.session.is_some_and(elsewhere) || item.start.is_some_and(|(session, _)| elsewhere(session)) {
            return;
        }
        if now.holds == Holds::Nothing && now.session > 0 && !self.looking_back.is_empty() {
            for &(minutes, back) in self.looking_back {
                let after = State { used: minutes, stretch: minutes, ..now };
                self.place_after(item, after, cost + back, from, Some(minutes), next);
            }
        } else {
            self.place_after(item, now, cost, from, None, next);
        }
    }

    fn place_after(&self, item: &Item, now: State, cost: Cost, from: u32, back: Option<u16>, next: &mut Layer<'_>) {
        let fresh = now.holds == Holds::Nothing && back.is_none();
        let mut offer = |wait: u16, is_break: bool| {
            let start = now.used + wait;
            let stretch = if fresh || is_break { 0 } else { now.stretch + wait };
            let cost = if is_break { cost + Cost::one_break() + Cost::stretch(now.stretch) } else { cost };
            for &(minutes, given_up) in &item.options {
                let used = start + minutes;
                if used > self.minutes[now.session] || stretch + minutes > LONGEST_STRETCH {
                    continue;
                }
                let holds = if is_break { Holds::Break } else { now.holds.and_one() };
                let state = State { session: now.session, used, stretch: stretch + minutes, holds };
                let placed = Some(Placed { session: now.session, start, minutes, looking_back: back });
                next.offer(Label { state, cost: cost + given_up, from, placed });
            }
        };
        match item.start {
            Some((_, at)) if at < now.used => {}
            Some((_, at)) => {
                let wait = at - now.used;
                offer(wait, !fresh && wait >= BREAK);
            }
            None => {
                offer(0, false);
                if !fresh {
                    offer(BREAK, true);
                }
            }
        }
    }

    /// What it costs to end a session in this state; `None` when it may not end so.
    fn close(&self, state: State) -> Option<Cost> {
        let minutes = self.minutes[state.session];
        let needs_break = minutes > NEEDS_BREAK_AFTER && state.holds == Holds::MoreWithoutBreak;
        (!needs_break).then(|| Cost::spare(minutes - state.used) + Cost::stretch(state.stretch))
    }

    fn cheapest(&self, layers: &[Vec<Label>]) -> Option<Vec<Option<Placed>>> {
        let total = |label: &Label| {
            let rest = self.minutes[label.state.session + 1..].iter();
            let closed = label.cost + self.close(label.state)?;
            Some(rest.fold(closed, |cost, &minutes| cost + Cost::spare(minutes)))
        };
        let last = layers.last()?;
        let (_, mut at) = last.iter().enumerate().filter_map(|(i, label)| Some((total(label)?, i))).min()?;
        let mut placed = Vec::with_capacity(layers.len() - 1);
        for layer in layers[1..].iter().rev() {
            placed.push(layer[at].placed);
            at = layer[at].from as usize;
        }
        placed.reverse();
        Some(placed)
    }
}

impl Holds {
    fn and_one(self) -> Holds {
        match self {
            Holds::Nothing => Holds::One,
            Holds::One | Holds::MoreWithoutBreak => Holds::MoreWithoutBreak,
            Holds::Break => Holds::Break,
        }
    }
}

fn slots(minutes: u16, grid: u16) -> usize {
    usize::from(minutes / grid) + 1
}

/// The cheapest label of every state reached after one more item.
struct Layer<'a> {
    labels: Vec<Label>,
    index: &'a mut Vec<u32>,
    grid: u16,
    sessions: &'a [u16],
}

impl Layer<'_> {
    fn offer(&mut self, label: Label) {
        let at = self.place_of(&label.state);
        match self.index[at] {
            u32::MAX => {
                self.index[at] = self.labels.len() as u32;
                self.labels.push(label);
            }
            known => {
                let known = &mut self.labels[known as usize];
                if label.cost < known.cost {
                    *known = label;
                }
            }
        }
    }

    fn place_of(&self, state: &State) -> usize {
        let before: usize = self.sessions[..state.session].iter().map(|&minutes| slots(minutes, self.grid)).sum();
        let used = before + usize::from(state.used / self.grid);
        (used * slots(LONGEST_STRETCH, self.grid) + usize::from(state.stretch / self.grid)) * 4 + state.holds as usize
    }

    /// The labels; the index is left clean for the next layer.
    fn finish(self) -> Vec<Label> {
        for label in &self.labels {
            let at = self.place_of(&label.state);
            self.index[at] = u32::MAX;
        }
        self.labels
    }
}
