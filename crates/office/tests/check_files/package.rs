//! Content types, relationships, properties and pictures.

use crate::{Case, document, presentation, run};

const TYPES: &str = "[Content_Types].xml";
const ROOT: &str = "_rels/.rels";
const LINKS: &str = "word/_rels/document.xml.rels";
const CORE: &str = "docProps/core.xml";
const STORY: &str = "word/document.xml";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A relationship as XML.
fn relationship(id: &str, kind: &str, target: &str, mode: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{KINDS}/{kind}\" Target=\"{target}\"{mode}/>")
}

pub(crate) const CASES: &[Case] = &[
    document("content-types-missing", |file| file.remove(TYPES)),
    presentation("content-type-phantom", |file| {
        let kind = "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml";
        let phantom = format!("<Override PartName=\"/ppt/slideMasters/slideMaster2.xml\" ContentType=\"{kind}\"/>");
        file.insert(TYPES, "</Types>", &phantom);
    }),
    document("content-type-untyped-part", |file| file.add("word/media/photo.jpg", b"\xFF\xD8\xFF".as_slice())),
    document("content-type-duplicate", |file| {
        file.insert(TYPES, "</Types>", "<Default Extension=\"PNG\" ContentType=\"image/png\"/>");
    }),
    document("content-type-wrong", |file| {
        file.replace(TYPES, "application/vnd.openxmlformats-package.core-properties+xml", "application/xml");
    }),
    presentation("content-type-wrong", |file| {
        file.replace(TYPES, "presentationml.slide+xml", "presentationml.slideLayout+xml")
    }),
    document("main-part-missing", |file| file.replace(ROOT, "/officeDocument\"", "/somethingElse\"")),
    document("main-part-missing", |file| file.remove(STORY)),
    document("relationship-dangling", |file| file.remove("word/settings.xml")),
    document("relationship-dangling", |file| {
        file.insert(LINKS, "</Relationships>", &relationship("rId900", "image", "NULL", ""));
    }),
    document("relationship-duplicate-id", |file| file.replace(LINKS, "Id=\"rId2\"", "Id=\"rId1\"")),
    document("relationship-id", |file| file.replace(LINKS, "Id=\"rId4\"", "Id=\"4\"")),
    document("relationship-undefined", |file| file.replace(STORY, "r:embed=\"rId", "r:embed=\"rId7")),
    presentation("relationship-undefined", |file| {
        file.insert("ppt/slides/slide1.xml", "</a:rPr>", "<a:hlinkClick r:id=\"rIdundefined\"/>");
    }),
    document("relationship-target", |file| {
        let empty = relationship("rId900", "hyperlink", "", " TargetMode=\"External\"");
        file.insert(LINKS, "</Relationships>", &empty);
    }),
    document("relationship-target", |file| file.replace(LINKS, "theme/theme1.xml", "theme\\theme1.xml")),
    presentation("relationship-orphan", |file| file.add("ppt/slides/_rels/slide99.xml.rels", "<a/>")),
    document("properties-missing", |file| file.cut(ROOT, "<Relationship Id=\"rId2\"", "/>")),
    document("properties-missing", |file| file.cut(ROOT, "<Relationship Id=\"rId3\"", "/>")),
    document("properties-twice", |file| {
        let kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        let second = format!("<Relationship Id=\"rId9\" Type=\"{kind}\" Target=\"docProps/core.xml\"/>");
        file.insert(ROOT, "</Relationships>", &second);
    }),
    document("properties-repeated-element", |file| file.insert(CORE, "<dc:title>", "<dc:title>Nog een</dc:title>")),
    document("properties-moment", |file| file.replace(CORE, "2027-02-03T00:00:00Z", "3-2-2027 00:00")),
    document("properties-moment", |file| file.replace(CORE, "2027-02-03T00:00:00Z", "")),
    document("media-bytes", |file| file.set("word/media/image1.png", b"\xFF\xD8\xFF\xE0".as_slice())),
    document("media-svg-alone", |file| {
        file.replace(LINKS, "media/image1.png", "media/image2.svg");
    }),
];

#[test]
fn each_is_found() {
    run(CASES);
}

#[test]
fn a_link_within_the_presentation_needs_no_relationship() {
    let mut file = crate::Broken::presentation();
    let link = "<a:hlinkClick r:id=\"\" action=\"ppaction://hlinkshowjump?jump=nextslide\"/>";
    file.insert("ppt/slides/slide1.xml", "</a:rPr>", link);
    assert_eq!(office::check::check(&file.zip()), []);
}
