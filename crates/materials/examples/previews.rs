//! Writes the picture of every paper to a folder, with its size and the time it took, and the sign-up form with a link:
//! `cargo run --release -p brug-materials --example previews -- FOLDER`.
#![expect(clippy::print_stdout, reason = "its figures are its result")]

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use materials::seating::Seated;
use materials::{Context, Paper, preview};
use meeting::programme::compose;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    std::fs::create_dir_all(&folder)?;
    let reading = meeting::file::read(include_str!("../../../examples/poelenburg.toml"));
    let mut meeting = reading.meeting.ok_or("the example has a mistake")?;
    let people = meeting::people::read(include_bytes!("../../../examples/poelenburg-people.csv")).people;
    meeting.participants.people = people;
    let programme = compose(&meeting).map_err(|conflict| format!("{conflict:?}"))?;
    let seated = Seated::of(&meeting, &programme).map_err(|faults| format!("{faults:?}"))?;
    for language in ["nl", "ar", "en"] {
        let date = materials::usual_date(&meeting);
        let mut context = Context::new(&meeting, &programme, date, language).ok_or("Brug has the language")?;
        context.seated = seated.as_ref();
        for paper in Paper::ALL {
            let start = Instant::now();
            let bytes = preview(&context, paper)?;
            println!(
                "{:>6.1} ms {:>6} bytes {language} {}",
                start.elapsed().as_secs_f64() * 1e3,
                bytes.len(),
                paper.id()
            );
            std::fs::write(folder.join(format!("{language}-{}.png", paper.id())), bytes)?;
        }
        context.sign_up_link = Some("https://brug.example/m/poelenburg-2027".to_owned());
        for file in materials::make(&context, Paper::SignUp)? {
            std::fs::write(folder.join(format!("{language}-{}", file.name)), file.bytes)?;
        }
    }
    Ok(())
}
