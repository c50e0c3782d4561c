//! Meetings to make papers of, and readers of what was made.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use materials::{Context, File, Form, Paper};
use meeting::programme::{Programme, compose};
use meeting::{Meeting, file, people};

/// Every language that Brug has.
pub(crate) const LANGUAGES: [&str; 3] = ["nl", "en", "ar"];

/// A meeting with its programme.
pub(crate) struct Prepared {
    pub(crate) meeting: Meeting,
    pub(crate) programme: Programme,
}

impl Prepared {
    /// A meeting file as text, with the people of a people file if there is one.
    pub(crate) fn of(text: &str, people_file: Option<&[u8]>) -> Prepared {
        let reading = file::read(text);
        let mut meeting = reading.meeting.unwrap_or_else(|| panic!("{:?}", reading.findings));
        if let Some(bytes) = people_file {
            meeting.participants.people = people::read(bytes).people;
            assert!(!meeting.participants.people.is_empty(), "the people file cannot be read");
        }
        let programme = compose(&meeting).unwrap_or_else(|conflict| panic!("{conflict:?}"));
        Prepared { meeting, programme }
    }

    /// The example of two half-days, with its people.
    pub(crate) fn poelenburg() -> Prepared {
        let text = include_str!("../../../../examples/poelenburg.toml");
        Prepared::of(text, Some(include_bytes!("../../../../examples/poelenburg-people.csv")))
    }

    /// The example of one evening, without people.
    pub(crate) fn one_evening() -> Prepared {
        Prepared::of(include_str!("../../../../examples/one-evening.toml"), None)
    }

    /// As many hosts as there may be, with names, contacts, a title and a place as long as they may be.
    pub(crate) fn crowded() -> Prepared {
        let name = "W".repeat(120);
        let mut text = format!("title = \"{name}\"\nplace = \"{name}\"\nlanguages = [\"nl\", \"ar\", \"en\"]\n");
        for number in 0..12 {
            let side = if number % 2 == 0 { "informal" } else { "formal" };
            let host = format!("side = \"{side}\"\norganisation = \"{name}\"\ncontact = \"{name}\"\n");
            text.push_str(&format!("\n[[host]]\n{host}"));
        }
        for day in 1..=6 {
            text.push_str(&format!("\n[[session]]\nstarts = 2027-09-0{day}T09:00\nends = 2027-09-0{day}T17:00\n"));
        }
        text.push_str("\n[participants]\ninformal = 10\nformal = 10\n");
        Prepared::of(&text, None)
    }

    pub(crate) fn context(&self, language: &str) -> Context<'_> {
        let date = materials::usual_date(&self.meeting);
        Context::new(&self.meeting, &self.programme, date, language).expect("Brug has the language")
    }
}

/// A paper in one of its forms.
pub(crate) fn made(context: &Context<'_>, paper: Paper, form: Form) -> File {
    let files = materials::make(context, paper).expect("the paper can be made");
    files.into_iter().find(|file| file.form == form).expect("the paper has this form")
}

/// A PDF in a file of its own, removed afterwards.
pub(crate) struct Pdf(PathBuf);

impl Pdf {
    pub(crate) fn of(context: &Context<'_>, paper: Paper) -> Pdf {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("materials-{}-{number}.pdf", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, made(context, paper, Form::Pdf).bytes).expect("target/tmp can be written");
        Pdf(path)
    }

    pub(crate) fn pages(&self) -> usize {
        let info = self.asked("pdfinfo", &[]);
        let info = String::from_utf8_lossy(&info).into_owned();
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
        pages.and_then(|pages| pages.trim().parse().ok()).unwrap_or_else(|| panic!("no number of pages in {info}"))
    }

    /// Its text in the order in which it is stored.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.asked("pdftotext", &["-raw"])).into_owned()
    }

    /// Its first page in shades of grey, 300 pixels to the inch, as a telephone held near it sees it.
    pub(crate) fn picture(&self) -> Picture {
        Picture::read(&self.asked("pdftoppm", &["-png", "-gray", "-r", "300", "-singlefile"]))
    }

    /// What a program of poppler writes about it.
    fn asked(&self, program: &str, arguments: &[&str]) -> Vec<u8> {
        let mut command = Command::new(program);
        command.args(arguments).arg(&self.0);
        if program == "pdftotext" {
            command.arg("-");
        }
        let output = command.output().unwrap_or_else(|error| panic!("install poppler-utils ({error})"));
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }
}

impl Drop for Pdf {
    fn drop(&mut self) {
        // A file left behind in the target folder does no harm.
        drop(std::fs::remove_file(&self.0));
    }
}

/// A PNG as its pixels.
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Bytes of one pixel: 1 for grey, 3 for colours.
    pub(crate) samples: usize,
    pub(crate) pixels: Vec<u8>,
}

impl Picture {
    pub(crate) fn read(bytes: &[u8]) -> Picture {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("it is a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("it is small")];
        let frame = reader.next_frame(&mut pixels).expect("it has all of its pixels");
        pixels.truncate(frame.buffer_size());
        Picture { width: frame.width, height: frame.height, samples: frame.color_type.samples(), pixels }
    }

    /// What the QR codes on it say, as a reader of codes that we did not write sees it.
    pub(crate) fn codes(&self) -> Vec<String> {
        let width = self.width as usize;
        let shade = |x: usize, y: usize| self.pixels[(y * width + x) * self.samples];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, self.height as usize, shade);
        image.detect_grids().iter().map(|grid| grid.decode().expect("the code can be read").1).collect()
    }
}
