//! The small parts beside the story: settings, web settings and the font table.

use super::{Document, run};
use crate::xml::escape;

/// `word/settings.xml`. Compatibility mode 15 is the mode of every Word since 2013; without it Word opens the document
/// in a mode of its own past and says so in the title bar.
pub(super) fn settings(document: &Document) -> String {
    let tag = run::tag(&document.language);
    let (latin, complex) = match (tag.is_empty(), document.language.rtl) {
        (true, _) => ("en-GB", "ar-SA"),
        (false, true) => (tag.as_str(), tag.as_str()),
        (false, false) => (tag.as_str(), "ar-SA"),
    };
    let compat: String = COMPAT
        .iter()
        .map(|(name, value)| {
            format!(
                r#"<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>"#
            )
        })
        .collect();
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
            r#"<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>"#,
            r#"<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>"#,
            r#"<w:themeFontLang w:val="{latin}" w:bidi="{complex}"/>"#,
            r#"<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" "#,
            r#"w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" "#,
            r#"w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>"#,
            r#"<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"#,
        ),
        compat = compat,
        latin = latin,
        complex = complex
    )
}

/// What Word 2013 and later write themselves (MS-DOCX 2.15.3, compatSetting).
const COMPAT: [(&str, u8); 5] = [
    ("compatibilityMode", 15),
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
];

/// `word/webSettings.xml`.
pub(super) const WEB_SETTINGS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:optimizeForBrowser/><w:allowPNG/></w:webSettings>"#,
);

/// `word/fontTable.xml`: the fonts the document names, with what may stand in for the one macOS does not have.
pub(super) fn font_table(document: &Document) -> String {
    let theme = &document.theme;
    let names = [theme.latin_font.as_str(), theme.arabic_font.as_str(), theme.ethiopic_font.as_str(), "MS Gothic"];
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    ));
    for (at, name) in names.iter().enumerate() {
        if !name.is_empty() && !names[..at].contains(name) {
            out.push_str(&font(name));
        }
    }
    out.push_str("</w:fonts>");
    out
}

fn font(name: &str) -> String {
    let instead = if name == "Ebrima" { r#"<w:altName w:val="Kefa,Nyala,Noto Sans Ethiopic"/>"# } else { "" };
    let family = if name == "MS Gothic" { "modern" } else { "swiss" };
    format!(
        r#"<w:font w:name="{}">{instead}<w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>"#,
        escape(name)
    )
}
