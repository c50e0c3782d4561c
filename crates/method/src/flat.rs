//! A TOML file as a list of keys and texts, so that two files can be laid beside each other.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// Key such as `steps[0].say` to its text; what is not text stands there in TOML notation.
pub(crate) fn flatten(table: &Table) -> BTreeMap<String, String> {
    let mut flat = BTreeMap::new();
    for (key, value) in table {
        add(key.clone(), value, &mut flat);
    }
    flat
}

fn add(key: String, value: &Value, flat: &mut BTreeMap<String, String>) {
    match value {
        Value::Table(table) => table.iter().for_each(|(name, value)| add(format!("{key}.{name}"), value, flat)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, value)| add(format!("{key}[{i}]"), value, flat));
        }
        Value::String(text) => drop(flat.insert(key, text.clone())),
        other => drop(flat.insert(key, other.to_string())),
    }
}
