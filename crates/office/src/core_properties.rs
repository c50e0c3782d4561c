//! `docProps/core.xml` of both kinds of file: what a file says of itself.

use crate::text::Language;
use crate::xml::{escape, fill};

/// What the part holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CoreProperties<'a> {
    pub(crate) title: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) author: &'a str,
    pub(crate) language: &'a Language,
    /// RFC 3339 in UTC; left out when it is no moment, as Office would offer a repair.
    pub(crate) created: &'a str,
}

/// The part.
pub(crate) fn part(properties: CoreProperties<'_>) -> String {
    let moment = properties.created;
    let moments: String = ["created", "modified"]
        .iter()
        .filter(|_| is_moment(moment))
        .map(|kind| format!(r#"<dcterms:{kind} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{kind}>"#))
        .collect();
    fill(
        include_str!("../assets/ooxml/core.xml"),
        &[
            ("title", &escape(properties.title)),
            ("subject", &escape(properties.subject)),
            ("author", &escape(properties.author)),
            ("language", &escape(&properties.language.tag)),
            ("moments", &moments),
        ],
    )
}

/// Whether `text` has the form `2027-02-03T04:05:06Z` with numbers that can be a day and a time.
fn is_moment(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    if shape != "0000-00-00T00:00:00Z" {
        return false;
    }
    let number = |at: usize| text[at..at + 2].parse().unwrap_or(99);
    (1..=12).contains(&number(5))
        && (1..=31).contains(&number(8))
        && (0..24).contains(&number(11))
        && (0..60).contains(&number(14))
        && (0..60).contains(&number(17))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_moment_in_utc_is_written() {
        assert!(is_moment("2027-02-03T04:05:06Z"));
        for wrong in ["", "2027-02-03", "2027-13-03T04:05:06Z", "2027-02-03T24:05:06Z", "2027-02-03T04:05:06+01:00"] {
            assert!(!is_moment(wrong), "{wrong}");
        }
    }
}
