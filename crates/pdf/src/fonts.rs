//! The embedded fonts: read once, shared by every paper.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Families in the order in which a letter is looked for; the templates name the same ones.
const FAMILIES: [&str; 6] =
    ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Emoji"];

/// Every font file. The first of a family decides which letters the family has.
static FILES: [&[u8]; 10] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansEthiopic-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansSymbols-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoEmoji-Regular.ttf"),
];

/// The fonts and the book Typst chooses from.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) all: Vec<Font>,
    /// For each letter below [`LETTERS`] the families that have it.
    families: Vec<u8>,
}

/// No letter of the fonts, emoji included, lies above.
const LETTERS: usize = 0x2_0000;

/// The fonts of this process.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(read)
}

/// A set of families: bit `n` stands for `FAMILIES[n]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Families(u8);

impl Families {
    /// Whether no family is in it.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The families in both sets.
    pub(crate) fn and(self, other: Families) -> Families {
        Families(self.0 & other.0)
    }
}

/// The families that have a glyph for `letter`. Private-use letters are in none: they mean something else to every reader.
pub(crate) fn families_with(letter: char) -> Families {
    if matches!(letter, '\u{E000}'..='\u{F8FF}') {
        return Families(0);
    }
    Families(fonts().families.get(letter as usize).copied().unwrap_or_default())
}

fn read() -> Fonts {
    let all: Vec<Font> = FILES
        .iter()
        .map(|file| Font::new(Bytes::new(*file), 0).expect("the embedded fonts are valid, as every test shows"))
        .collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&all)), families: families_by_letter(&all), all }
}

fn families_by_letter(all: &[Font]) -> Vec<u8> {
    let mut table = vec![0; LETTERS];
    for (index, family) in FAMILIES.iter().enumerate() {
        let regular = all.iter().find(|font| font.info().family.as_str() == *family).expect("every family has a file");
        for letter in regular.info().coverage.iter() {
            if let Some(families) = table.get_mut(letter as usize) {
                *families |= 1 << index;
            }
        }
    }
    table
}
