//! `word/numbering.xml`: three kinds of list, and a fresh list for each row of numbers.

use super::{Document, ListMarker};
use crate::text::Script;

/// The lists of a document. Bullets and boxes share one list each; numbers get a list of their own every time.
#[derive(Debug, Default)]
pub(super) struct Lists {
    numbered: u32,
}

const BULLET: u32 = 1;
const CHECK: u32 = 2;
const FIRST_NUMBERED: u32 = 3;
/// Room for the marker in twips: 7 mm.
const HANGING: usize = 397;
/// How far lists stand in from the edge in a right-to-left document, in twips: 4 mm. LibreOffice 7.4 sets the marker
/// on the outer side of its place there, and it would leave the text or run into the bar of a callout.
const RTL_INSET: usize = 227;
/// How deep a list can go when somebody edits it in Word.
const LEVELS: usize = 3;

impl Lists {
    /// The `w:numId` for a list that starts here.
    pub(super) fn open(&mut self, marker: ListMarker) -> u32 {
        match marker {
            ListMarker::Bullet => BULLET,
            ListMarker::Check => CHECK,
            ListMarker::Number => {
                self.numbered += 1;
                FIRST_NUMBERED + self.numbered - 1
            }
        }
    }

    /// The part. All `w:abstractNum` come before the first `w:num`: Word does not open the file otherwise.
    pub(super) fn part(&self, document: &Document) -> String {
        let mut out = String::from(concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
        ));
        out.push_str(&kind(0, document, ListMarker::Bullet));
        out.push_str(&kind(1, document, ListMarker::Number));
        out.push_str(&kind(2, document, ListMarker::Check));
        out.push_str(&format!(r#"<w:num w:numId="{BULLET}"><w:abstractNumId w:val="0"/></w:num>"#));
        out.push_str(&format!(r#"<w:num w:numId="{CHECK}"><w:abstractNumId w:val="2"/></w:num>"#));
        for number in 0..self.numbered {
            out.push_str(&format!(
                concat!(
                    r#"<w:num w:numId="{}"><w:abstractNumId w:val="1"/>"#,
                    r#"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#,
                ),
                FIRST_NUMBERED + number
            ));
        }
        out.push_str("</w:numbering>");
        out
    }
}

fn kind(id: u32, document: &Document, marker: ListMarker) -> String {
    let levels: String = (0..LEVELS).map(|level| level_xml(level, document, marker)).collect();
    format!(
        r#"<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>"#
    )
}

fn level_xml(level: usize, document: &Document, marker: ListMarker) -> String {
    let (format, text) = match marker {
        ListMarker::Bullet => ("bullet", "•".to_owned()),
        ListMarker::Check => ("bullet", "☐".to_owned()),
        ListMarker::Number => ("decimal", format!("%{}.", level + 1)),
    };
    let inset = if document.language.rtl { RTL_INSET } else { 0 };
    let start = inset + (level + 1) * HANGING;
    let look = look(document, marker);
    format!(
        concat!(
            r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:suff w:val="tab"/>"#,
            r#"<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>"#,
            r#"<w:pPr><w:ind w:left="{start}" w:hanging="{hanging}"/></w:pPr>{look}</w:lvl>"#,
        ),
        level = level,
        format = format,
        text = text,
        start = start,
        hanging = HANGING,
        look = look
    )
}

/// The letters of the marker. The box is set in MS Gothic, which Word brings along on Windows and macOS and uses for
/// its own boxes; the font of the text would not have it.
fn look(document: &Document, marker: ListMarker) -> String {
    let accent = document.theme.accent.hex();
    match marker {
        ListMarker::Check => concat!(
            r#"<w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:cs="MS Gothic" "#,
            r#"w:hint="eastAsia"/><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr>"#,
        )
        .to_owned(),
        ListMarker::Bullet | ListMarker::Number => {
            let fonts = super::run::fonts(&document.theme, Script::Latin);
            format!(r#"<w:rPr>{fonts}<w:b/><w:bCs/><w:color w:val="{accent}"/></w:rPr>"#)
        }
    }
}
