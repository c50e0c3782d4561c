//! Where words stand on the pages of a PDF, as poppler sees it.

use std::path::Path;

use crate::tools::asked;

/// A page with its words.
#[derive(Debug)]
pub(crate) struct Page {
    /// Width in points.
    pub(crate) width: f32,
    /// Height in points.
    pub(crate) height: f32,
    pub(crate) words: Vec<Word>,
}

/// A word in its box; points from the left and from the top.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
    pub(crate) text: String,
}

impl Word {
    /// Half-way between top and bottom, as boxes are higher than their letters.
    pub(crate) fn middle(&self) -> f32 {
        (self.top + self.bottom) / 2.0
    }
}

impl Page {
    /// The words that stand on one line with `word`, from left to right.
    pub(crate) fn line_of(&self, word: &Word) -> Vec<&Word> {
        let near = |other: &&Word| (other.middle() - word.middle()).abs() < 2.0;
        let mut line: Vec<&Word> = self.words.iter().filter(near).collect();
        line.sort_by(|a, b| a.left.total_cmp(&b.left));
        line
    }
}

/// The pages of a PDF; at least one, and at least one word.
pub(crate) fn pages(pdf: &Path) -> Vec<Page> {
    let told = asked("pdftotext", ["-bbox".as_ref(), pdf.as_os_str(), "-".as_ref()]);
    let mut pages: Vec<Page> = Vec::new();
    for line in told.lines().map(str::trim) {
        if let Some(attributes) = line.strip_prefix("<page ") {
            let page =
                Page { width: number(attributes, "width"), height: number(attributes, "height"), words: Vec::new() };
            pages.push(page);
        } else if let Some((attributes, text)) = line.strip_prefix("<word ").and_then(|word| word.split_once('>')) {
            let word = Word {
                left: number(attributes, "xMin"),
                top: number(attributes, "yMin"),
                right: number(attributes, "xMax"),
                bottom: number(attributes, "yMax"),
                text: text.trim_end_matches("</word>").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
            };
            pages.last_mut().expect("a word stands on a page").words.push(word);
        }
    }
    assert!(pages.iter().any(|page| !page.words.is_empty()), "{} has no words", pdf.display());
    pages
}

fn number(attributes: &str, name: &str) -> f32 {
    let value = attributes.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    value.and_then(|(value, _)| value.parse().ok()).unwrap_or_else(|| panic!("no {name} in {attributes}"))
}

/// Fails when a word stands outside of its page, even in part.
pub(crate) fn assert_on_pages(pdf: &Path) {
    for (at, page) in pages(pdf).iter().enumerate() {
        for word in &page.words {
            // Boxes are as high as the font's highest letter, which an Arabic line near an edge need not have.
            let inside = word.left >= -0.5 && word.right <= page.width + 0.5;
            let inside = inside && word.middle() >= 0.0 && word.middle() <= page.height;
            assert!(inside, "{}, page {}: {word:?} stands outside", pdf.display(), at + 1);
        }
    }
}

/// Fails unless Latin words stand from left to right, and in an Arabic line the first of two numbers to the right.
pub(crate) fn assert_order(pdf: &Path, latin: &str, numbers: [&str; 2]) {
    let pages = pages(pdf);
    let mut found = (0, 0);
    for page in &pages {
        let first = latin.split(' ').next().expect("split gives at least one");
        for word in page.words.iter().filter(|word| word.text == first) {
            let line: Vec<&str> = page.line_of(word).iter().map(|word| word.text.as_str()).collect();
            found.0 += usize::from(line.join(" ").contains(latin));
        }
        for word in page.words.iter().filter(|word| word.text == numbers[0]) {
            let line = page.line_of(word);
            let Some(second) = line.iter().find(|other| other.text == numbers[1]) else { continue };
            assert!(word.left > second.right, "{}: {numbers:?} stand as {line:?}", pdf.display());
            found.1 += 1;
        }
    }
    assert!(found.0 > 0, "{}: {latin:?} stands nowhere in order", pdf.display());
    assert!(found.1 > 0, "{}: {numbers:?} stand on no line together", pdf.display());
}
