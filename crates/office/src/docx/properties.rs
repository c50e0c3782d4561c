//! `docProps/`: what the file says of itself.

use super::{Document, run};
use crate::xml::escape;

/// `docProps/core.xml`: title, subject, author, language and moment. A moment that is no moment is left out, as Word
/// would not open the file.
pub(super) fn core(document: &Document) -> String {
    let author = escape(&document.author);
    let moment = if is_moment(&document.created) { document.created.as_str() } else { "" };
    let dates: String = ["created", "modified"]
        .iter()
        .filter(|_| !moment.is_empty())
        .map(|kind| format!(r#"<dcterms:{kind} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{kind}>"#))
        .collect();
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#,
            r#"xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" "#,
            r#"xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
            "<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>",
            "<cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>{dates}",
            "<dc:language>{language}</dc:language></cp:coreProperties>",
        ),
        title = escape(&document.title),
        subject = escape(&document.subject),
        author = author,
        dates = dates,
        language = run::tag(&document.language)
    )
}

/// `docProps/app.xml`.
pub(super) const APP: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">"#,
    "<Application>brug-office</Application><DocSecurity>0</DocSecurity></Properties>",
);

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
