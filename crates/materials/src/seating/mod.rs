//! Who sits where: from people to a room that `tables` can seat, and from its plan to papers.

mod papers;
mod people;
mod sheet;

use meeting::Meeting;
use meeting::programme::Programme;
use method::{Groups, Letter};
use tables::{Effort, Fault, Plan, Round, seat};

pub use papers::wall_plan_of;
pub(crate) use papers::{slips, wall_plan};
pub use people::{Seats, seats};
pub use sheet::{csv, xlsx};

/// Tries of the search for the papers: enough to be near the best for a room of 60, and a few hundredths of a second.
const STEPS: u64 = 400_000;

/// A plan with the names that go with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    /// What everyone is called, each differently; `None` for places that nobody's name is known of.
    pub names: Vec<Option<String>>,
    /// The exercise of each round, if it is one.
    pub rounds: Vec<Option<Letter>>,
    /// Who sits where.
    pub plan: Plan,
}

impl Seated {
    /// The plan of a meeting: a round for each exercise that is done at tables. `None` when fewer than two people are known by
    /// name.
    ///
    /// # Errors
    /// What stands in the way, by the wishes in the people file.
    pub fn of(meeting: &Meeting, programme: &Programme) -> Result<Option<Seated>, Vec<Fault>> {
        let rounds = rounds(programme);
        let people = &meeting.participants.people;
        if people.len() < 2 {
            return Ok(None);
        }
        let tables = usize::from(meeting.tables());
        let language = meeting.languages.first().map(String::as_str);
        let shape = |present: usize| Round::with_tables(present, tables.min(present).max(1));
        let seats = seats(people, rounds.len(), language, shape);
        let found = seat(&seats.room, &Effort { steps: Some(STEPS), ..Effort::default() }, &|_| true)?;
        let names = seats.names.into_iter().map(Some).collect();
        Ok(Some(Seated { names, rounds, plan: found.plan }))
    }

    /// Places to write names at: as many as people are expected.
    pub(crate) fn open(meeting: &Meeting, programme: &Programme) -> Seated {
        let people = usize::from(meeting.participants.total()).max(1);
        let shape = Round::with_tables(people, usize::from(meeting.tables()).clamp(1, people));
        let mut next = 0;
        let tables = (0..shape.tables).map(|table| {
            let size = shape.least + usize::from(table < people % shape.tables);
            next += size;
            (next - size..next).collect()
        });
        let tables: Vec<Vec<usize>> = tables.collect();
        let rounds = rounds(programme);
        Seated { names: vec![None; people], plan: Plan { rounds: vec![tables; rounds.len()] }, rounds }
    }
}

/// A round for each exercise at tables, in order; one without an exercise when there is none.
pub fn rounds(programme: &Programme) -> Vec<Option<Letter>> {
    let at_tables =
        |letter: &Letter| method::facts().exercise(*letter).is_some_and(|exercise| exercise.groups == Groups::Tables);
    let rounds: Vec<Option<Letter>> =
        programme.exercises().map(|(_, letter, _)| letter).filter(at_tables).map(Some).collect();
    if rounds.is_empty() { vec![None] } else { rounds }
}
