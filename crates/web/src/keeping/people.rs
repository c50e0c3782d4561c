//! People as the store keeps them.

use meeting::{AtTable, Person, Side};
use serde::{Deserialize, Serialize};

use super::side_of;
use crate::app::App;
use crate::error::WebError;

/// Wishes at the tables; the others are named by their id in the store.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct AtTableForm {
    together: Vec<String>,
    apart: Vec<String>,
    table: Option<u16>,
    absent: Vec<u16>,
}

/// Someone who comes, with the id in the store.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// The id.
    pub(crate) id: String,
    /// How they came on the list: `link`, `host` or `file`.
    pub(crate) source: String,
    /// Who.
    pub(crate) person: Person,
}

/// Everyone who comes, in the order in which they signed up.
pub(crate) async fn people(app: &App, meeting: &str) -> Result<Vec<Known>, WebError> {
    let rows = app.store().people(meeting).await?;
    let place = |id: &String| rows.iter().position(|row| row.id == *id);
    rows.iter()
        .map(|row| {
            let form: AtTableForm = serde_json::from_str(&row.at_table).map_err(WebError::broken)?;
            let at_table = AtTable {
                // Who withdrew is not looked for any more.
                together: form.together.iter().filter_map(place).collect(),
                apart: form.apart.iter().filter_map(place).collect(),
                table: form.table,
                absent: form.absent,
            };
            Ok(Known { id: row.id.clone(), source: row.source.clone(), person: person(row, at_table)? })
        })
        .collect()
}

/// Only the people, as the rest of Brug knows them.
pub(crate) fn persons(known: &[Known]) -> Vec<Person> {
    known.iter().map(|known| known.person.clone()).collect()
}

/// Someone as the store gives them, without wishes about others.
pub(crate) fn person(row: &store::Person, at_table: AtTable) -> Result<Person, WebError> {
    Ok(Person {
        name: row.name.clone(),
        side: side_of(&row.side).unwrap_or(Side::Bridge),
        organisation: row.organisation.clone(),
        languages: serde_json::from_str(&row.languages).map_err(WebError::broken)?,
        needs: serde_json::from_str(&row.needs).map_err(WebError::broken)?,
        at_table,
    })
}

/// Whether someone is kept with just what a form says of them. What hosts asked for at the tables is not in that form.
pub(crate) fn is_same(kept: &store::Person, said: &Person) -> Result<bool, WebError> {
    Ok(person(kept, said.at_table.clone())? == *said)
}

/// Someone as the store takes them. `ids`: of those whom the wishes at the tables name by place.
pub(crate) fn row(
    id: &str,
    meeting: &str,
    person: &Person,
    ids: &[String],
    source: &str,
    created: i64,
) -> store::Person {
    let named = |places: &[usize]| places.iter().filter_map(|place| ids.get(*place).cloned()).collect();
    let form = AtTableForm {
        together: named(&person.at_table.together),
        apart: named(&person.at_table.apart),
        table: person.at_table.table,
        absent: person.at_table.absent.clone(),
    };
    let json = |list: &Vec<String>| serde_json::to_string(list).expect("a list of texts");
    store::Person {
        id: id.to_owned(),
        meeting: meeting.to_owned(),
        side: person.side.word().to_owned(),
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        languages: json(&person.languages),
        needs: json(&person.needs),
        at_table: serde_json::to_string(&form).expect("lists and numbers"),
        hash: None,
        source: source.to_owned(),
        created,
    }
}
