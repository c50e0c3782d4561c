//! Files as a whole: what is right gives nothing, what is no file gives one thing.

use crate::broken::Broken;
use crate::{decks, documents};

#[test]
fn our_own_files_give_nothing() {
    let files = [
        office::docx::write(&documents::dutch_sample()),
        office::docx::write(&documents::arabic_sample()),
        office::pptx::write(&decks::full(false)),
        office::pptx::write(&decks::full(true)),
    ];
    for file in files {
        assert_eq!(office::check::check(&file), []);
    }
}

#[test]
fn taking_a_file_apart_breaks_nothing() {
    assert_eq!(office::check::check(&Broken::document().zip()), []);
    assert_eq!(office::check::check(&Broken::presentation().zip()), []);
}

#[test]
fn what_is_no_zip_file_gives_one_finding() {
    for bytes in [b"".as_slice(), b"PK", b"%PDF-1.7", &[0xD0, 0xCF, 0x11, 0xE0]] {
        let findings = office::check::check(bytes);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].rule, "zip-unreadable");
    }
}

#[test]
fn a_file_cut_off_anywhere_is_found_and_not_a_panic() {
    let whole = Broken::document().zip();
    for length in (0..whole.len()).step_by(whole.len() / 50) {
        assert!(!office::check::check(&whole[..length]).is_empty(), "cut off at {length}");
    }
}

#[test]
fn a_byte_that_fell_over_is_never_a_panic() {
    let whole = office::docx::write(&documents::dutch_sample());
    for at in (0..whole.len()).step_by(331) {
        let mut bytes = whole.clone();
        bytes[at] = !bytes[at];
        let _ = office::check::check(&bytes);
    }
}

#[test]
fn elements_a_thousand_deep_are_found_and_not_a_panic() {
    let mut file = Broken::document();
    file.set("docProps/app.xml", "<a>".repeat(100_000) + &"</a>".repeat(100_000));
    assert!(office::check::check(&file.zip()).iter().any(|finding| finding.rule == "xml-malformed"));
}
