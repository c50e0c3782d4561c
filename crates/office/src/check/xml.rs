//! Rules on the XML itself.

use super::file::File;
use super::rule::{Report, Rule};
use super::tree::Fault;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "xml-malformed", check: malformed },
    Rule { name: "xml-character", check: character },
    Rule { name: "xml-encoding", check: encoding },
    Rule { name: "xml-doctype", check: doctype },
    Rule { name: "xml-prefix-undeclared", check: prefix },
    Rule { name: "xml-ignorable-undeclared", check: ignorable },
];

/// XML that is not well-formed, such as a tag that is not closed or a declaration that is not at the very start.
/// Known from MicrosoftDocs/OfficeDocs-Support#779 and jgm/pandoc#1935.
fn malformed(file: &File, report: &mut Report) {
    faults(file, report, Fault::Malformed, "is not well-formed: ");
}

/// A control character, bare or as a reference. Known from singerla/pptx-automizer#186 (U+000B),
/// PHPOffice/Common#45 and dolanmiu/docx#345.
fn character(file: &File, report: &mut Report) {
    faults(file, report, Fault::Character, "has a character that XML does not allow: ");
}

/// Bytes that are no UTF-8, or a declaration of another encoding. Known from totravel/minidocx#30.
fn encoding(file: &File, report: &mut Report) {
    faults(file, report, Fault::Encoding, "is not UTF-8: ");
}

/// A document type definition, which the packaging standard forbids (ISO 29500-2, 6.2.5) and Office refuses.
/// From the standard, not from an issue.
fn doctype(file: &File, report: &mut Report) {
    faults(file, report, Fault::Doctype, "has ");
}

/// A prefix that is declared nowhere. Known from dolanmiu/docx#2697, mmonterroca/docxgo#110 (`wp` in a header) and
/// nissl-lab/npoi#1714.
fn prefix(file: &File, report: &mut Report) {
    faults(file, report, Fault::Prefix, "uses a prefix that is not declared: ");
}

/// `mc:Ignorable` with a prefix that is declared nowhere; Word does not open the file. Known from plutext/docx4j#573,
/// OfficeDev/Open-Xml-PowerTools#48 and developer0hye/office2pdf#1641.
fn ignorable(file: &File, report: &mut Report) {
    faults(file, report, Fault::Ignorable, "names in mc:Ignorable a prefix that is not declared: ");
}

fn faults(file: &File, report: &mut Report, wanted: Fault, intro: &str) {
    for part in &file.parts {
        for (fault, detail) in part.xml.iter().flat_map(|xml| &xml.faults) {
            if *fault == wanted {
                report.add(&part.name, format!("{intro}{detail}"));
            }
        }
    }
}
