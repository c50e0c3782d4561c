//! The zip file and the names in it.

use crate::{Case, document, run};

pub(crate) const CASES: &[Case] = &[
    document("zip-duplicate-entry", |file| file.add("word/styles.xml", "<a/>")),
    document("zip-names-differ-in-case", |file| file.add("word/Styles.xml", "<a/>")),
    document("zip-entry-unreadable", |file| file.method = 8),
    document("zip-method", |file| file.method = 12),
    document("part-name-backslash", |file| file.rename("word/styles.xml", "word\\styles.xml")),
    document("part-name-absolute", |file| file.rename("word/styles.xml", "/word/styles.xml")),
    document("part-name-absolute", |file| file.rename("word/styles.xml", "word/../styles.xml")),
    document("part-name-characters", |file| file.rename("word/media/image1.png", "word/media/een brug.png")),
    document("part-name-characters", |file| file.rename("word/media/image1.png", "word/media/brück.png")),
    document("part-name-percent", |file| file.rename("word/media/image1.png", "word/media/100%.png")),
    document("part-name-percent", |file| file.rename("word/media/image1.png", "word/media%2Fimage1.png")),
];

#[test]
fn each_is_found() {
    run(CASES);
}
