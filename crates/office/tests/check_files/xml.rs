//! The XML itself.

use crate::{Case, document, presentation, run};

const STORY: &str = "word/document.xml";

pub(crate) const CASES: &[Case] = &[
    document("xml-malformed", |file| file.replace(STORY, "</w:body>", "")),
    document("xml-malformed", |file| file.replace(STORY, "</w:t>", "</w:t> & ")),
    document("xml-malformed", |file| file.replace(STORY, "</w:t>", "&nbsp;</w:t>")),
    document("xml-malformed", |file| file.replace(STORY, "<?xml", "\n<?xml")),
    document("xml-malformed", |file| file.replace(STORY, "<?xml", "\u{FEFF}\u{FEFF}<?xml")),
    document("xml-malformed", |file| file.replace(STORY, "</w:document>", "</w:document><w:more/>")),
    document("xml-malformed", |file| file.replace(STORY, "<w:p>", "<w:p a=\"1\" a=\"2\">")),
    document("xml-malformed", |file| file.set("docProps/app.xml", "")),
    document("xml-character", |file| file.replace(STORY, "</w:t>", "\u{B}</w:t>")),
    document("xml-character", |file| file.replace(STORY, "</w:t>", "&#11;</w:t>")),
    presentation("xml-character", |file| file.replace("ppt/slides/slide1.xml", "name=\"", "name=\"&#x1;")),
    document("xml-encoding", |file| file.set(STORY, b"<?xml version=\"1.0\"?><a>\xE9</a>".as_slice())),
    document("xml-encoding", |file| file.replace(STORY, "UTF-8", "ISO-8859-1")),
    document("xml-doctype", |file| file.insert(STORY, "<w:document", "<!DOCTYPE w:document>")),
    document("xml-prefix-undeclared", |file| file.insert("word/header1.xml", "</w:p>", "<w:r><wp:inline/></w:r>")),
    document("xml-ignorable-undeclared", |file| {
        let mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";
        file.replace(STORY, "<w:document ", &format!("<w:document {mc} "));
    }),
];

#[test]
fn each_is_found() {
    run(CASES);
}

#[test]
fn one_byte_order_mark_is_no_fault() {
    let mut file = crate::Broken::document();
    file.replace(STORY, "<?xml", "\u{FEFF}<?xml");
    assert_eq!(office::check::check(&file.zip()), []);
}
