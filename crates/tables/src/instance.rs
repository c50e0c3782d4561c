//! Rooms and plans as JSON: the format in which instances of this problem are compared.
//!
//! ```json
//! {"name": "twelve", "n": 12, "groups": 4, "rounds": 3, "size_min": 3, "size_max": 3,
//!  "people": [{"id": 0, "side": "formal", "org": "A", "langs": ["nl"]}],
//!  "apart": [[0, 5]], "weights": {"repeat": 10, "side": 8, "side_missing": 25, "org": 5, "lang": 30}}
//! ```
//!
//! Besides, and not required: `together` as `apart`; `absent`, pairs of person and round; `fixed`, pairs of person and table. All
//! numbers are from 0. A plan is `{"rounds": [[[0, 4, 7], …], …]}`: persons at tables in rounds.

use serde_json::{Value, json};

use crate::room::{Person, Plan, Room, Round, Set64, Side, Weights};

/// A room with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Its name; empty when it has none.
    pub name: String,
    /// The room.
    pub room: Room,
}

/// Why a text is no instance or no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// It is not JSON; where that shows, from 1.
    NotJson {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// Something is not there, or is not what it should be.
    Field {
        /// Where, such as `people[3].side`.
        path: String,
        /// What should be there.
        wanted: Wanted,
    },
}

/// What should be in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A whole number, 0 to so much.
    Number(u64),
    /// A list.
    List,
    /// An object.
    Object,
    /// A text.
    Text,
    /// `formal`, `informal` or `bridge`.
    Side,
    /// The place in the list: persons are numbered in order.
    Position(usize),
    /// A list of two numbers.
    Pair,
    /// As many as `n` says.
    Count(usize),
    /// At most 64 different ones.
    Languages,
}

/// Reads a room.
///
/// # Errors
/// The first thing that is not as it should be.
pub fn read(text: &str) -> Result<Instance, Malformed> {
    let root = parse(text)?;
    let top = Node { value: &root, path: String::new() };
    let weights = top.field("weights");
    let list = top.field("people").list()?;
    let people = top.field("n").number(u64::from(u16::MAX))?;
    if list.len() != people {
        return Err(top.field("people").wrong(Wanted::Count(people)));
    }
    let mut names = Names::default();
    let people = list.iter().enumerate().map(|(position, node)| person(node, position, &mut names));
    let mut room = Room {
        people: people.collect::<Result<_, _>>()?,
        rounds: rounds(&top)?,
        together: top.pairs("together")?,
        apart: top.pairs("apart")?,
        weights: Weights {
            repeat: weights.weight("repeat")?,
            side: weights.weight("side")?,
            side_missing: weights.weight("side_missing")?,
            organisation: weights.weight("org")?,
            language: weights.weight("lang")?,
        },
    };
    let rounds = room.rounds.len();
    for (person, round) in top.pairs("absent")? {
        let person = room.people.get_mut(person).filter(|_| round < rounds.min(Set64::LIMIT));
        person.ok_or_else(|| top.field("absent").wrong(Wanted::Pair))?.absent.add(round);
    }
    for (person, table) in top.pairs("fixed")? {
        room.people.get_mut(person).ok_or_else(|| top.field("fixed").wrong(Wanted::Pair))?.table = Some(table);
    }
    let name = root.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(Instance { name, room })
}

/// Reads a plan; whether it fits a room, [`crate::score`] tells.
///
/// # Errors
/// The first thing that is not as it should be.
pub fn read_plan(text: &str) -> Result<Plan, Malformed> {
    let root = parse(text)?;
    let top = Node { value: &root, path: String::new() };
    let rounds = top.field("rounds").list()?.into_iter().map(|round| {
        let tables = round.list()?.into_iter().map(|table| {
            table.list()?.iter().map(|person| person.number(u64::from(u16::MAX))).collect::<Result<Vec<_>, _>>()
        });
        tables.collect::<Result<Vec<_>, _>>()
    });
    Ok(Plan { rounds: rounds.collect::<Result<_, _>>()? })
}

/// Writes a plan.
pub fn write_plan(plan: &Plan) -> String {
    format!("{}\n", json!({ "rounds": plan.rounds }))
}

fn parse(text: &str) -> Result<Value, Malformed> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| Malformed::NotJson { line: error.line(), column: error.column() })
}

fn rounds(top: &Node<'_>) -> Result<Vec<Round>, Malformed> {
    let seats = u64::from(u16::MAX);
    let round = Round {
        tables: top.field("groups").number(seats)?,
        least: top.field("size_min").number(seats)?,
        most: top.field("size_max").number(seats)?,
    };
    // One more than a room may have, so that too many are named as such.
    Ok(vec![round; top.field("rounds").number(1_000)?])
}

fn person(node: &Node<'_>, position: usize, names: &mut Names) -> Result<Person, Malformed> {
    if node.field("id").number(u64::from(u16::MAX))? != position {
        return Err(node.field("id").wrong(Wanted::Position(position)));
    }
    let side = match node.field("side").text()? {
        "formal" => Side::Formal,
        "informal" => Side::Informal,
        "bridge" => Side::Bridge,
        _ => return Err(node.field("side").wrong(Wanted::Side)),
    };
    let organisation = match node.field("org") {
        nothing if nothing.value.is_null() => None,
        // An empty name is no organisation.
        named => Some(named.text()?).filter(|name| !name.is_empty()).map(|name| number(&mut names.organisations, name)),
    };
    let mut languages = Set64::default();
    for language in node.field("langs").list()? {
        let number = number(&mut names.languages, language.text()?);
        if number >= Set64::LIMIT {
            return Err(language.wrong(Wanted::Languages));
        }
        languages.add(number);
    }
    Ok(Person { organisation, languages, ..Person::new(side) })
}

/// What has been named so far; its place in the list is its number.
#[derive(Default)]
struct Names {
    organisations: Vec<String>,
    languages: Vec<String>,
}

fn number(names: &mut Vec<String>, name: &str) -> usize {
    names.iter().position(|known| known == name).unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    })
}

/// A value and where it stands.
struct Node<'v> {
    value: &'v Value,
    path: String,
}

impl<'v> Node<'v> {
    fn wrong(&self, wanted: Wanted) -> Malformed {
        Malformed::Field { path: self.path.clone(), wanted }
    }

    /// The field; null when it is not there.
    fn field(&self, name: &str) -> Node<'v> {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        Node { value: self.value.get(name).unwrap_or(&Value::Null), path }
    }

    fn list(&self) -> Result<Vec<Node<'v>>, Malformed> {
        let list = self.value.as_array().ok_or_else(|| self.wrong(Wanted::List))?;
        Ok(list.iter().enumerate().map(|(at, value)| Node { value, path: format!("{}[{at}]", self.path) }).collect())
    }

    fn text(&self) -> Result<&'v str, Malformed> {
        self.value.as_str().ok_or_else(|| self.wrong(Wanted::Text))
    }

    fn number(&self, most: u64) -> Result<usize, Malformed> {
        let number = self.value.as_u64().filter(|number| *number <= most);
        number.and_then(|number| usize::try_from(number).ok()).ok_or_else(|| self.wrong(Wanted::Number(most)))
    }

    fn weight(&self, name: &str) -> Result<u32, Malformed> {
        let field = self.field(name);
        if self.value.is_null() {
            return Err(self.wrong(Wanted::Object));
        }
        Ok(field.number(u64::from(crate::Fault::MOST_WEIGHT))? as u32)
    }

    /// A list of pairs; none when it is not there.
    fn pairs(&self, name: &str) -> Result<Vec<(usize, usize)>, Malformed> {
        let field = self.field(name);
        if field.value.is_null() {
            return Ok(Vec::new());
        }
        let pair = |node: Node<'v>| {
            let list = node.list()?;
            let [a, b] = &list[..] else { return Err(node.wrong(Wanted::Pair)) };
            Ok((a.number(u64::from(u16::MAX))?, b.number(u64::from(u16::MAX))?))
        };
        field.list()?.into_iter().map(pair).collect()
    }
}
