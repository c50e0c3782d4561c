//! Mixed tables over several rounds.
//!
//! A [`Room`] says who is there, in how many rounds of how many tables, and who must or may not sit with whom.
//! [`Room::check`] names everything that cannot be; [`seat`] finds a [`Plan`]; [`score`] says what a plan costs, thing by thing;
//! [`bound`] proves how little any plan can cost; [`repair`] seats again when people come late, leave or walk in.
//!
//! Chance comes from a seed and time from the caller, so the same seed and the same number of steps give the same plan on
//! every machine.
//!
//! ```
//! use tables::{Effort, Person, Room, Round, Side, bound, score, seat};
//!
//! let people = (0..12).map(|number| Person::new(if number < 5 { Side::Formal } else { Side::Informal })).collect();
//! let room = Room::new(people, vec![Round::of(12, 4); 3]);
//! let found = seat(&room, &Effort { steps: Some(20_000), ..Effort::default() }, &|_| true).unwrap();
//! assert_eq!(score(&room, &found.plan).total(), found.cost);
//! assert_eq!(found.cost, bound(&room).total());
//! ```
//!
//! It knows nothing of names, meetings, files or clocks, and it draws nothing.

mod bound;
mod check;
mod design;
mod explain;
pub mod instance;
mod repair;

mod room;
mod score;
mod search;

pub use bound::{Bound, Proof, bound};
pub use check::Fault;

pub use explain::{Why, why};
pub use repair::{Alternative, Care, Move, repair};
pub use room::{Person, Plan, Room, Round, Set64, Side, Weights};
pub use score::{Broken, Cost, Place, Score, score};
pub use search::{Effort, Found, Progress, seat};
