//! Rules on the zip file and the names in it.

use std::collections::HashSet;

use super::file::File;
use super::rule::{Report, Rule};

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "zip-duplicate-entry", check: duplicate_entry },
    Rule { name: "zip-names-differ-in-case", check: names_differ_in_case },
    Rule { name: "zip-entry-unreadable", check: entry_unreadable },
    Rule { name: "zip-method", check: method },
    Rule { name: "part-name-backslash", check: backslash },
    Rule { name: "part-name-absolute", check: absolute },
    Rule { name: "part-name-characters", check: characters },
    Rule { name: "part-name-percent", check: percent },
];

/// Two entries with one name; PowerPoint asks for repair, Word does not open the file.
/// Known from scanny/python-pptx#67 (a new slide took the name of one that was still there).
fn duplicate_entry(file: &File, report: &mut Report) {
    let mut seen = HashSet::new();
    for entry in &file.entries {
        if !seen.insert(&entry.name) {
            report.add(&entry.name, "the zip file has this name more than once");
        }
    }
}

/// Two names that differ in capitals only; they are the same part (ISO 29500-2, 6.2.2.3).
/// Known from scanny/python-pptx#67, where names must not collide.
fn names_differ_in_case(file: &File, report: &mut Report) {
    let mut seen: HashSet<String> = HashSet::new();
    let distinct: HashSet<&str> = file.entries.iter().map(|entry| entry.name.as_str()).collect();
    let mut names: Vec<&str> = distinct.into_iter().collect();
    names.sort_unstable();
    for name in names {
        if !seen.insert(name.to_lowercase()) {
            report.add(name, "another entry differs from this one in capitals only");
        }
    }
}

/// An entry that cannot be unpacked: cut off, wrong checksum, encrypted.
/// Known from dotnet/runtime#32785 and dbuenzli/zipc#4.
fn entry_unreadable(file: &File, report: &mut Report) {
    for (name, reason) in &file.broken {
        report.add(name, reason);
    }
}

/// A way of packing other than stored or deflated, or encryption (ISO 29500-2, annex B).
/// Known from pocoproject/poco#993 and maennchen/ZipStream-PHP#55, where Word refused the version of the zip file.
fn method(file: &File, report: &mut Report) {
    for entry in &file.entries {
        if entry.flags & 1 != 0 {
            report.add(&entry.name, "is encrypted");
        }
        if !matches!(entry.method, 0 | 8) {
            report.add(&entry.name, format!("is packed by method {}; Office knows 0 and 8", entry.method));
        }
    }
}

/// A backslash between folders. Known from dotnet/Open-XML-SDK#1128.
fn backslash(file: &File, report: &mut Report) {
    for entry in file.entries.iter().filter(|entry| entry.name.contains('\\')) {
        report.add(&entry.name, "has a backslash in its name; folders are parted by /");
    }
}

/// A name from the root or up a folder: such an entry is no part (ISO 29500-2, 6.2.2.2).
/// Known from dotnet/Open-XML-SDK#1128, where such parts are not found.
fn absolute(file: &File, report: &mut Report) {
    for entry in &file.entries {
        let drive = entry.name.as_bytes().get(1) == Some(&b':');
        if entry.name.starts_with('/') || drive || entry.name.split('/').any(|step| step == ".." || step == ".") {
            report.add(&entry.name, "is not a name below the root of the file");
        }
    }
}

/// A space or a letter beyond ASCII in a name; it has to be written with percent signs.
/// Known from senny/sablon#136 (a picture named with umlauts) and ISO 29500-2, 6.2.2.2.
fn characters(file: &File, report: &mut Report) {
    for entry in &file.entries {
        let wrong = entry.name.chars().find(|c| !c.is_ascii_graphic() || r#""<>^`{|}*?:"#.contains(*c));
        if let Some(c) = wrong.filter(|_| !entry.name.starts_with("[trash]")) {
            report.add(&entry.name, format!("has {c:?} in its name"));
        }
    }
}

/// A percent sign without two digits behind it, or one that hides a slash or a plain letter (ISO 29500-2, 6.2.2.2).
/// Known from senny/sablon#136: names made from titles or file names.
fn percent(file: &File, report: &mut Report) {
    for entry in &file.entries {
        for rest in entry.name.split('%').skip(1) {
            let code = rest.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
            let hidden = code.filter(|code| code.is_ascii_alphanumeric() || b"/\\-._~".contains(code));
            match (code, hidden) {
                (None, _) => report.add(&entry.name, "has a percent sign without two hexadecimal digits"),
                (_, Some(code)) => {
                    report.add(&entry.name, format!("hides {:?} behind a percent sign", char::from(code)));
                }
                _ => {}
            }
        }
    }
}
