//! Writes every sample paper to a folder, to look at: `cargo run --release -p brug-pdf --example papers -- FOLDER`.

#[path = "../tests/samples/mod.rs"]
#[expect(dead_code, reason = "the samples serve the tests too")]
mod samples;

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
    Ok(())
}
