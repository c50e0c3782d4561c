//! Writes every sample paper to a folder, to look at: `cargo run --release -p brug-pdf --example papers -- FOLDER`.

#[path = "../tests/suite/samples/mod.rs"]
#[expect(dead_code, reason = "the samples serve the tests too")]
mod samples;

use samples::papers;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    std::fs::create_dir_all(&folder)?;
    for words in &samples::WORDS {
        let tag = &words.tag[..2];
        let save = |name: &str, bytes: Vec<u8>| std::fs::write(folder.join(format!("{name}-{tag}.pdf")), bytes);
        save("document", pdf::document(&samples::guide(words, 2))?)?;
    }
    for tag in ["nl-NL", "ar-SA"] {
        let save = |name: &str, bytes: Vec<u8>| std::fs::write(folder.join(format!("{name}-{}.pdf", &tag[..2])), bytes);
        save("cards", pdf::cards(&papers::card_set(tag))?)?;
        save("names", pdf::name_cards(&papers::name_cards(tag))?)?;
        save("signs", pdf::table_signs(&papers::table_signs(tag))?)?;
        for (name, poster) in papers::posters(tag) {
            save(name, pdf::poster(&poster)?)?;
        }
    }
    Ok(())
}
