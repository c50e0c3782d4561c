//! Numbers, colours and other values; the order of elements; themes.

use crate::{Case, document, presentation, run};

const STORY: &str = "word/document.xml";
const THEME: &str = "ppt/theme/theme1.xml";
const SLIDE: &str = "ppt/slides/slide1.xml";
const SHOW: &str = "ppt/presentation.xml";

pub(crate) const CASES: &[Case] = &[
    presentation("number-missing", |file| {
        let slide = file.slide_with("marL=\"");
        file.replace(&slide, "marL=\"", "marR=\"NaN\" marL=\"");
    }),
    presentation("number-missing", |file| file.replace(SLIDE, "<a:off x=\"0\"", "<a:off x=\"undefined\"")),
    presentation("number-fractional", |file| file.replace(SLIDE, "<a:off x=\"0\"", "<a:off x=\"12.5\"")),
    document("number-fractional", |file| file.replace(STORY, "<w:gridCol w:w=\"", "<w:gridCol w:w=\"1.5")),
    presentation("number-negative-zero", |file| file.replace(SLIDE, "<a:off x=\"0\"", "<a:off x=\"-0\"")),
    presentation("number-letter-size", |file| file.replace(SLIDE, "<a:rPr lang", "<a:rPr sz=\"90\" lang")),
    document("number-letter-size", |file| file.replace("word/styles.xml", "<w:sz w:val=\"", "<w:sz w:val=\"99")),
    presentation("color-value", |file| file.replace(THEME, "<a:srgbClr val=\"", "<a:srgbClr val=\"#")),
    document("color-value", |file| file.replace(STORY, "w:color=\"", "w:color=\"red")),
    presentation("anchor-value", |file| file.replace(SLIDE, "<a:bodyPr", "<a:bodyPr anchor=\"middle\"")),
    presentation("anchor-value", |file| {
        let slide = file.slide_with("<a:tcPr");
        file.replace(&slide, "anchor=\"ctr\"", "anchor=\"mid\"");
    }),
    presentation("geometry-preset", |file| {
        let slide = file.slide_with("prst=\"");
        file.replace(&slide, "prst=\"", "prst=\"oval\" old=\"");
    }),
    document("geometry-adjust", |file| {
        file.replace(STORY, "<a:avLst/>", "<a:avLst><a:gd name=\"adj\" fmla=\"val 14000\"/></a:avLst>");
    }),
    document("order-word", |file| {
        file.replace(
            STORY,
            "<w:pPr><w:pStyle w:val=\"Normal\"/>",
            "<w:pPr><w:jc w:val=\"left\"/><w:pStyle w:val=\"Normal\"/>",
        )
    }),
    document("order-word", |file| file.replace(STORY, "<w:b/><w:bCs/>", "<w:bCs/><w:b/>")),
    document("order-word", |file| {
        file.replace(STORY, "<w:titlePg/>", "");
        file.insert(STORY, "<w:pgSz", "<w:titlePg/>");
    }),
    document("order-word", |file| file.replace(STORY, "</w:pPr>", "</w:pPr><w:pPr/>")),
    document("order-word", |file| file.insert(STORY, "<w:tcW", "<w:vAlign w:val=\"top\"/>")),
    presentation("order-drawing", |file| {
        file.replace(SLIDE, "<a:lstStyle/>", "");
        file.insert(SLIDE, "<a:bodyPr", "<a:lstStyle/>");
    }),
    presentation("order-presentation", |file| {
        file.cut(SHOW, "<p:notesSz", "/>");
        file.insert(SHOW, "<p:sldSz", "<p:notesSz cx=\"6858000\" cy=\"9144000\"/>");
    }),
    presentation("theme-styles", |file| file.cut(THEME, "<a:effectStyle>", "</a:effectStyle>")),
    document("theme-styles", |file| {
        file.replace("word/theme/theme1.xml", "<a:bgFillStyleLst>", "<a:bgFillStyleLst/><a:old>");
        file.replace("word/theme/theme1.xml", "</a:bgFillStyleLst>", "</a:old>");
    }),
    presentation("theme-effects", |file| file.replace(THEME, "<a:effectLst/>", "")),
    presentation("theme-effects", |file| file.replace("ppt/notesMasters/notesMaster1.xml", "<a:effectLst/>", "")),
    presentation("theme-colors", |file| file.cut(THEME, "<a:accent4>", "</a:accent4>")),
    presentation("theme-fonts", |file| file.cut(THEME, "<a:ea", "/>")),
    presentation("theme-shared", |file| {
        file.replace("ppt/notesMasters/_rels/notesMaster1.xml.rels", "theme2.xml", "theme1.xml");
    }),
];

#[test]
fn each_is_found() {
    run(CASES);
}
