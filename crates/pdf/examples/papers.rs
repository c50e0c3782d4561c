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
        for (people, tables) in [(8, 1), (18, 3), (30, 6), (100, 20), (150, 30), (400, 80)] {
            let plan = papers::wall_plan(tag, people, tables, if people > 200 { 6 } else { 4 });
            save(&format!("plan-{people}"), pdf::wall_plan(&plan)?)?;
        }
        for lines in [1, 4, 6, 12] {
            save(&format!("slips-{lines}"), pdf::slips(&papers::slips(tag, 17, lines))?)?;
        }
        for (name, poster) in papers::posters(tag) {
            save(name, pdf::poster(&poster)?)?;
        }
    }
    Ok(())
}
