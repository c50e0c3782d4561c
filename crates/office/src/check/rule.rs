//! What a rule is, and where it puts what it finds.

use super::Finding;
use super::file::File;

/// A named cause of a repair prompt.
pub(super) struct Rule {
    /// Its name, see [`Finding::rule`].
    pub(super) name: &'static str,
    /// Looks for it.
    pub(super) check: fn(&File, &mut Report),
}

/// Takes the findings of one rule.
pub(super) struct Report<'a> {
    rule: &'static str,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Report<'a> {
    pub(super) fn new(rule: &'static str, findings: &'a mut Vec<Finding>) -> Report<'a> {
        Report { rule, findings }
    }

    /// Adds a finding in `part` (empty for the whole file).
    pub(super) fn add(&mut self, part: &str, detail: impl Into<String>) {
        self.findings.push(Finding { rule: self.rule, part: part.to_owned(), detail: detail.into() });
    }
}
