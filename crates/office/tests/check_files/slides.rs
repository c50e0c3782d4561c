//! The presentation, its notes, shapes and tables.

use crate::{Case, presentation, run};

const SHOW: &str = "ppt/presentation.xml";
const LINKS: &str = "ppt/_rels/presentation.xml.rels";
const MASTER: &str = "ppt/slideMasters/slideMaster1.xml";
const SLIDE: &str = "ppt/slides/slide1.xml";
const SLIDE_LINKS: &str = "ppt/slides/_rels/slide1.xml.rels";
const NOTES: &str = "ppt/notesSlides/_rels/notesSlide1.xml.rels";
const NOTES_MASTER: &str = "ppt/notesMasters/notesMaster1.xml";

pub(crate) const PRESENTATION: &[Case] = &[
    presentation("slide-id", |file| file.replace(SHOW, "<p:sldId id=\"257\"", "<p:sldId id=\"256\"")),
    presentation("slide-id", |file| file.replace(SHOW, "<p:sldId id=\"257\"", "<p:sldId id=\"255\"")),
    presentation("slide-id", |file| file.replace(SHOW, "<p:sldId id=\"257\"", "<p:sldId id=\"2147483648\"")),
    presentation("slide-listed-twice", |file| file.replace(LINKS, "slides/slide2.xml", "slides/slide1.xml")),
    presentation("slide-unlisted", |file| file.cut(SHOW, "<p:sldId id=\"257\"", "/>")),
    presentation("master-id", |file| file.replace(MASTER, "<p:sldLayoutId id=\"", "<p:sldLayoutId id=\"7\" old=\"")),
    presentation("master-id", |file| {
        file.replace(MASTER, "<p:sldLayoutId id=\"", "<p:sldLayoutId id=\"2147483648\" old=\"");
    }),
    presentation("presentation-parts", |file| file.cut(MASTER, "<p:sldLayoutIdLst>", "</p:sldLayoutIdLst>")),
    presentation("presentation-parts", |file| {
        file.cut("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "<Relationship ", "/>");
    }),
    presentation("presentation-size", |file| file.cut(SHOW, "<p:notesSz", "/>")),
    presentation("presentation-size", |file| file.replace(SHOW, "<p:sldSz cx=\"", "<p:sldSz cx=\"9\" old=\"")),
    presentation("slide-layout", |file| file.replace(SLIDE_LINKS, "/slideLayout\"", "/somethingElse\"")),
    presentation("section-slide-unknown", |file| {
        let list = "<p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst \
                    xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\"><p14:section name=\"A\" \
                    id=\"{5B0E7C1A-2D4F-4A86-9E33-000000000001}\"><p14:sldIdLst><p14:sldId id=\"999\"/></p14:sldIdLst>\
                    </p14:section></p14:sectionLst></p:ext>";
        file.insert(SHOW, "</p:presentation>", &format!("<p:extLst>{list}</p:extLst>"));
    }),
    presentation("notes-without-master", |file| file.replace(NOTES, "/notesMaster\"", "/somethingElse\"")),
    presentation("notes-master-listed", |file| file.cut(SHOW, "<p:notesMasterIdLst>", "</p:notesMasterIdLst>")),
    presentation("notes-master-placeholders", |file| file.replace(NOTES_MASTER, "type=\"sldImg\"", "type=\"pic\"")),
    presentation("notes-master-placeholders", |file| file.replace(NOTES_MASTER, "type=\"body\"", "type=\"title\"")),
    presentation("notes-master-placeholders", |file| {
        file.cut(NOTES_MASTER, "<a:xfrm><a:off x=\"1", "</a:xfrm>");
    }),
    presentation("notes-slide-mismatch", |file| file.replace(NOTES, "/slide\"", "/somethingElse\"")),
    presentation("notes-slide-mismatch", |file| file.replace(NOTES, "slides/slide1.xml", "slides/slide2.xml")),
];

pub(crate) const SHAPES: &[Case] = &[
    presentation("shape-duplicate-id", |file| file.replace(SLIDE, "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"2\"")),
    presentation("shape-tree", |file| file.cut(SLIDE, "<p:grpSpPr>", "</p:grpSpPr>")),
    presentation("shape-tree", |file| file.replace(SLIDE, "<p:spPr/>", "")),
    presentation("shape-text-missing", |file| file.cut(SLIDE, "<p:txBody>", "</p:txBody>")),
    presentation("text-without-paragraph", |file| file.cut(SLIDE, "<a:p>", "</a:p>")),
    presentation("text-without-body-properties", |file| {
        file.replace_all(SLIDE, "<a:bodyPr", "<a:old");
        file.replace_all(SLIDE, "</a:bodyPr", "</a:old");
    }),
    presentation("text-paragraph-end", |file| file.insert(SLIDE, "<a:r>", "<a:endParaRPr/>")),
    presentation("text-paragraph-end", |file| file.cut(SLIDE, "<a:t>", "</a:t>")),
    presentation("shape-size", |file| {
        let slide = file.slide_with("<p:pic>");
        file.replace(
            &slide,
            "<p:pic>",
            "<p:pic><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"-5\" cy=\"7\"/></a:xfrm></p:spPr>",
        );
    }),
    presentation("shape-size", |file| {
        let flat = "<p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"7\"/></a:xfrm></p:spPr>";
        file.replace(SLIDE, "<p:spPr/>", flat);
    }),
    presentation("shape-transform", |file| file.replace(SLIDE, "<a:chExt cx=\"0\" cy=\"0\"/>", "<a:chExt/>")),
    presentation("shape-frame", |file| {
        let slide = file.slide_with("<p:graphicFrame>");
        file.cut(&slide, "<p:xfrm>", "</p:xfrm>");
    }),
    presentation("slide-table-grid-missing", |file| {
        let slide = file.slide_with("<a:tbl>");
        file.cut(&slide, "<a:tblGrid>", "</a:tblGrid>");
    }),
    presentation("slide-table-columns", |file| {
        let slide = file.slide_with("<a:tbl>");
        file.cut(&slide, "<a:tc>", "</a:tc>");
    }),
    presentation("slide-table-merge", |file| {
        let slide = file.slide_with("<a:tbl>");
        file.replace(&slide, "<a:tc>", "<a:tc gridSpan=\"2\">");
    }),
    presentation("slide-table-merge", |file| {
        let slide = file.slide_with("<a:tbl>");
        file.replace(&slide, "<a:tc>", "<a:tc hMerge=\"1\">");
    }),
    presentation("slide-table-cell-text", |file| {
        let slide = file.slide_with("<a:tbl>");
        file.cut(&slide, "<a:txBody>", "</a:txBody>");
    }),
    presentation("slide-table-row-height", |file| {
        let slide = file.slide_with("<a:tbl>");
        file.replace(&slide, "<a:tr h=", "<a:tr old=");
    }),
];

#[test]
fn what_is_wrong_with_the_presentation_is_found() {
    run(PRESENTATION);
}

#[test]
fn what_is_wrong_with_a_shape_is_found() {
    run(SHAPES);
}

#[test]
fn merged_cells_that_agree_are_no_fault() {
    let mut file = crate::Broken::presentation();
    let slide = file.slide_with("<a:tbl>");
    file.replace(&slide, "<a:tc>", "<a:TC gridSpan=\"2\">");
    file.replace(&slide, "<a:tc>", "<a:tc hMerge=\"1\">");
    file.replace(&slide, "<a:TC", "<a:tc");
    assert_eq!(office::check::check(&file.zip()), []);
}
