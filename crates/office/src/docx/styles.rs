//! `word/styles.xml`: every look in the document is a style, so a reader can change it in one place.

use super::Document;
use super::paragraph::start_bar;
use super::run;
use super::units::{TEXT_WIDTH, half_points};
use crate::text::Color;

/// The part.
pub(super) fn part(document: &Document) -> String {
    let sizes = Sizes { body_pt: body_size(document) };
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    ));
    out.push_str(&defaults(document, &sizes));
    out.push_str(&normal(document));
    out.push_str(BUILT_IN);
    for style in paragraph_styles(document, &sizes) {
        out.push_str(&style.xml());
    }
    out.push_str(TABLES);
    out.push_str("</w:styles>");
    out
}

/// Size of body text in points; outside 6 to 72 a document cannot be read, and 11 is taken for what is no number.
fn body_size(document: &Document) -> f32 {
    if document.size_pt.is_finite() { document.size_pt.clamp(6.0, 72.0) } else { 11.0 }
}

/// Letter sizes, all in proportion to body text.
struct Sizes {
    body_pt: f32,
}

impl Sizes {
    /// `w:sz` and `w:szCs`. Arabic letters look smaller than Latin ones of the same size and get a tenth more.
    fn of(&self, factor: f32) -> String {
        let pt = (self.body_pt * factor).max(8.0);
        format!(r#"<w:sz w:val="{}"/><w:szCs w:val="{}"/>"#, half_points(pt), half_points(pt * 1.1))
    }
}

/// `w:docDefaults`: fonts, size and language of everything.
fn defaults(document: &Document, sizes: &Sizes) -> String {
    let language = &document.language;
    let tag = run::tag(language);
    let complex = if language.rtl && !tag.is_empty() { tag.as_str() } else { "ar-SA" };
    let latin = if tag.is_empty() { "en-GB" } else { tag.as_str() };
    format!(
        concat!(
            "<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{color}{size}",
            r#"<w:lang w:val="{latin}" w:eastAsia="en-US" w:bidi="{complex}"/></w:rPr></w:rPrDefault>"#,
            r#"<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr>"#,
            "</w:pPrDefault></w:docDefaults>",
        ),
        fonts = run::fonts(&document.theme, language.script),
        color = color(document.theme.ink),
        size = sizes.of(1.0),
        latin = latin,
        complex = complex
    )
}

/// Body text; it carries the direction, so that what somebody adds later is written the right way round.
fn normal(document: &Document) -> String {
    let direction = if document.language.rtl { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
    format!(
        concat!(
            r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>"#,
            r#"<w:qFormat/>{direction}</w:style>"#,
        ),
        direction = direction
    )
}

/// The defaults for characters, tables and lists that Word expects in every document.
const BUILT_IN: &str = concat!(
    r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">"#,
    r#"<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"#,
    r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>"#,
    r#"<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>"#,
    r#"<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>"#,
    r#"<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
    r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>"#,
    r#"<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"#,
);

/// The table styles. Rules and fills stand in the tables themselves, where every reader draws them; bold letters of a
/// header row are in its paragraph style only, because bold in both would cancel out (ISO 29500-1, 17.7.3).
const TABLES: &str = concat!(
    r#"<w:style w:type="table" w:customStyle="1" w:styleId="RuledTable"><w:name w:val="Ruled Table"/>"#,
    r#"<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>"#,
    r#"<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="113" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/>"#,
    r#"<w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
    r#"<w:style w:type="table" w:customStyle="1" w:styleId="CalloutTable"><w:name w:val="Callout Table"/>"#,
    r#"<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>"#,
    r#"<w:tblCellMar><w:top w:w="113" w:type="dxa"/><w:left w:w="227" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/>"#,
    r#"<w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
);

/// A paragraph style based on Normal or on another style before it.
struct Style {
    id: &'static str,
    /// Name in Word's gallery; the names of built-in styles are translated by Word.
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    /// Children of `w:pPr`, in the order of the schema.
    paragraph: String,
    /// Children of `w:rPr`, in the order of the schema.
    letters: String,
}

impl Style {
    fn xml(&self) -> String {
        let custom = if BUILT_IN_NAMES.contains(&self.name) { "" } else { " w:customStyle=\"1\"" };
        format!(
            concat!(
                r#"<w:style w:type="paragraph"{custom} w:styleId="{id}"><w:name w:val="{name}"/>"#,
                r#"<w:basedOn w:val="{based_on}"/><w:next w:val="{next}"/><w:qFormat/>"#,
                "<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>",
            ),
            custom = custom,
            id = self.id,
            name = self.name,
            based_on = self.based_on,
            next = self.next,
            paragraph = self.paragraph,
            letters = self.letters
        )
    }
}

/// Names Word knows; it matches them without regard to language.
const BUILT_IN_NAMES: [&str; 9] =
    ["Title", "Subtitle", "heading 1", "heading 2", "heading 3", "List Bullet", "List Number", "header", "footer"];

fn paragraph_styles(document: &Document, sizes: &Sizes) -> Vec<Style> {
    [titles(document, sizes), texts(document, sizes), lists(), in_tables(), edges(document, sizes)]
        .into_iter()
        .flatten()
        .collect()
}

fn titles(document: &Document, sizes: &Sizes) -> Vec<Style> {
    let accent = color(document.theme.accent);
    let style = |id, name, spacing: &str, outline: &str, factor| Style {
        id,
        name,
        based_on: "Normal",
        next: "Normal",
        paragraph: format!("<w:keepNext/><w:keepLines/>{spacing}{outline}"),
        letters: format!("{BOLD}{accent}{}", sizes.of(factor)),
    };
    let subtitle = Style {
        letters: format!("{}{}", color(document.theme.ink), sizes.of(1.35)),
        ..style("Subtitle", "Subtitle", &spacing(0, 280, 264), "", 1.35)
    };
    vec![
        style("Title", "Title", &spacing(0, 80, 240), "", 2.4),
        subtitle,
        style("Heading1", "heading 1", &spacing(400, 120, 252), &outline(0), 1.65),
        style("Heading2", "heading 2", &spacing(300, 80, 252), &outline(1), 1.3),
        style("Heading3", "heading 3", &spacing(220, 60, 252), &outline(2), 1.1),
    ]
}

fn texts(document: &Document, sizes: &Sizes) -> Vec<Style> {
    let style = |id, name, paragraph: String, letters: String| Style {
        id,
        name,
        based_on: "Normal",
        next: id,
        paragraph,
        letters,
    };
    let say = format!(
        r#"{}{}<w:ind w:left="397" w:right="227"/>"#,
        start_bar(document, document.language.rtl),
        spacing(40, 160, 288)
    );
    let accent = document.theme.accent.hex();
    let line = document.theme.line.hex();
    let rule = |side| format!(r#"<w:{side} w:val="single" w:sz="6" w:space="0" w:color="{line}"/>"#);
    let ruled = format!(
        r#"<w:pBdr>{}{}</w:pBdr><w:spacing w:before="0" w:after="0" w:line="510" w:lineRule="exact"/>"#,
        rule("bottom"),
        rule("between")
    );
    vec![
        style("Lead", "Lead", spacing(0, 200, 283), format!(r#"<w:color w:val="{accent}"/>{}"#, sizes.of(1.2))),
        style("Small", "Small", spacing(0, 100, 259), sizes.of(0.82)),
        style("Say", "Say", say, String::new()),
        style("WritingLine", "Writing Line", ruled, String::new()),
        Style {
            next: "Normal",
            ..style("Picture", "Picture", spacing(60, 160, 240) + r#"<w:jc w:val="center"/>"#, String::new())
        },
    ]
}

fn lists() -> Vec<Style> {
    let style = |id, name| Style {
        id,
        name,
        based_on: "Normal",
        next: id,
        paragraph: spacing(0, 60, 276),
        letters: String::new(),
    };
    vec![style("ListBullet", "List Bullet"), style("ListNumber", "List Number"), style("ListCheck", "List Check")]
}

fn in_tables() -> Vec<Style> {
    let style = |id, name, based_on, paragraph: String, letters: &str| Style {
        id,
        name,
        based_on,
        next: id,
        paragraph,
        letters: letters.to_owned(),
    };
    vec![
        style("TableText", "Table Text", "Normal", spacing(0, 60, 259), ""),
        style("TableHead", "Table Head", "TableText", "<w:keepNext/>".to_owned(), BOLD),
        style("CalloutText", "Callout Text", "Normal", spacing(0, 80, 271), ""),
        style(
            "TableGap",
            "Table Gap",
            "Normal",
            r#"<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>"#.to_owned(),
            r#"<w:sz w:val="8"/><w:szCs w:val="8"/>"#,
        ),
    ]
}

fn edges(document: &Document, sizes: &Sizes) -> Vec<Style> {
    let line = document.theme.line.hex();
    let style = |id, name, side| Style {
        id,
        name,
        based_on: "Normal",
        next: id,
        paragraph: format!(
            concat!(
                r#"<w:pBdr><w:{side} w:val="single" w:sz="4" w:space="4" w:color="{line}"/></w:pBdr>"#,
                r#"<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>{spacing}"#,
            ),
            side = side,
            line = line,
            width = TEXT_WIDTH,
            spacing = spacing(0, 0, 240)
        ),
        letters: sizes.of(0.8),
    };
    vec![style("Header", "header", "bottom"), style("Footer", "footer", "top")]
}

const BOLD: &str = "<w:b/><w:bCs/>";

fn outline(level: u8) -> String {
    format!(r#"<w:outlineLvl w:val="{level}"/>"#)
}

/// Space before and after in twips, and the height of lines in 240ths of a line.
fn spacing(before: i32, after: i32, line: i32) -> String {
    format!(r#"<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>"#)
}

fn color(color: Color) -> String {
    format!(r#"<w:color w:val="{}"/>"#, color.hex())
}
