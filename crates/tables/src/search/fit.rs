//! A known design as the start for a room that is of its size or nearly so.

use super::chance::Chance;
use super::problem::Problem;
use super::seating::NONE;
use crate::design::{Design, design};

/// How often points to leave empty are looked for.
const TRIES: usize = 20;

/// Tables for everyone in which nobody meets twice, as [`super::seating::Seating::at`], as far as a design gives them.
///
/// `None` when the rounds differ in their tables, or no design has so many rounds.
pub(crate) fn start(problem: &Problem, chance: &mut Chance) -> Option<Vec<u16>> {
    let first = problem.rounds.first()?.round;
    let (tables, size) = (first.tables, problem.rounds.iter().map(|shape| shape.round.most).max()?);
    if problem.keep.is_some() || problem.rounds.iter().any(|shape| shape.round.tables != tables) {
        return None;
    }
    let design =
        design(tables, size, problem.rounds.len()).filter(|design| design.rounds.len() == problem.rounds.len())?;
    let empty = (tables * size).checked_sub(problem.people)?;
    let mut points = points_to_fill(&design, tables * size, empty, chance);
    chance.shuffle(&mut points);
    let mut at = vec![NONE; problem.rounds.len() * problem.people];
    let mut person_at = vec![None; tables * size];
    for (person, point) in points.iter().enumerate().take(problem.people) {
        person_at[usize::from(*point)] = Some(person);
    }
    for (round, design_tables) in design.rounds.iter().enumerate() {
        for (table, points) in design_tables.iter().enumerate() {
            for person in points.iter().filter_map(|point| person_at[usize::from(*point)]) {
                at[round * problem.people + person] = table as u16;
            }
        }
    }
    Some(at)
}

/// All points but `empty` ones that, if chance finds such, never share a table: then no table loses more than one seat.
fn points_to_fill(design: &Design, points: usize, empty: usize, chance: &mut Chance) -> Vec<u16> {
    let mut order: Vec<u16> = (0..points as u16).collect();
    if empty == 0 {
        return order;
    }
    let mut best: Vec<u16> = Vec::new();
    // Points that a design numbers one after the other often never meet, so the order as it is is tried first.
    for _ in 0..TRIES {
        let mut chosen: Vec<u16> = Vec::new();
        for point in &order {
            let meets = |other: &u16| {
                design.rounds.iter().flatten().any(|table| table.contains(point) && table.contains(other))
            };
            if chosen.len() < empty && !chosen.iter().any(meets) {
                chosen.push(*point);
            }
        }
        if chosen.len() > best.len() {
            best = chosen;
        }
        if best.len() == empty {
            break;
        }
        chance.shuffle(&mut order);
    }
    let mut filled: Vec<u16> = (0..points as u16).filter(|point| !best.contains(point)).collect();
    chance.shuffle(&mut filled);
    filled.truncate(points - empty);
    filled
}
