//! `word/theme/theme1.xml`: colours and fonts as Word shows them in its galleries.

use crate::text::Color;
use crate::theme::Theme;
use crate::xml::escape;

/// The part. Three fills, lines, effects and backgrounds are the least that Office accepts.
pub(super) fn part(theme: &Theme) -> String {
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{name}"><a:themeElements>"#,
            r#"<a:clrScheme name="{name}">{colors}</a:clrScheme>"#,
            r#"<a:fontScheme name="{name}"><a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}</a:minorFont>"#,
            r#"</a:fontScheme><a:fmtScheme name="{name}"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst>"#,
            r#"<a:lnStyleLst>{thin}{middle}{thick}</a:lnStyleLst>"#,
            r#"<a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst>"#,
            r#"<a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"#,
        ),
        name = escape(if theme.name.is_empty() { "Theme" } else { &theme.name }),
        colors = colors(theme),
        fonts = fonts(theme),
        fill = r#"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#,
        thin = line(6350),
        middle = line(12700),
        thick = line(19050),
        effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    )
}

fn colors(theme: &Theme) -> String {
    let slots: [(&str, Color); 12] = [
        ("dk1", theme.ink),
        ("lt1", theme.background),
        ("dk2", theme.accent),
        ("lt2", theme.wash),
        ("accent1", theme.accent),
        ("accent2", theme.informal),
        ("accent3", theme.formal),
        ("accent4", theme.bridge),
        ("accent5", theme.line),
        ("accent6", theme.ink),
        ("hlink", theme.formal),
        ("folHlink", theme.bridge),
    ];
    slots.iter().map(|(slot, color)| format!(r#"<a:{slot}><a:srgbClr val="{}"/></a:{slot}>"#, color.hex())).collect()
}

fn fonts(theme: &Theme) -> String {
    format!(
        r#"<a:latin typeface="{}"/><a:ea typeface=""/><a:cs typeface="{}"/><a:font script="Ethi" typeface="{}"/>"#,
        escape(&theme.latin_font),
        escape(&theme.arabic_font),
        escape(&theme.ethiopic_font)
    )
}

/// A line of `width` EMU (12 700 to the point).
fn line(width: u32) -> String {
    format!(
        concat!(
            r#"<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#,
            r#"<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>"#,
        ),
        width = width
    )
}
