//! Documents with everything in them are valid in the eyes of Microsoft's validator and three other readers.

use crate::documents::{arabic_sample, document, dutch, dutch_sample, tigrinya};
use crate::support::{ask_python, assert_valid};
use office::docx::write;

#[test]
fn a_dutch_document_with_every_block_is_valid() {
    assert_valid("every-block-nl.docx", &write(&dutch_sample()));
}

#[test]
fn an_arabic_document_with_every_block_is_valid() {
    assert_valid("every-block-ar.docx", &write(&arabic_sample()));
}

#[test]
fn a_document_without_anything_is_valid() {
    assert_valid("nothing-ti.docx", &write(&document(tigrinya(), Vec::new())));
}

#[test]
fn python_docx_reads_headings_and_tables() {
    let program = "import sys, docx\nd = docx.Document(sys.argv[1])\n\
        print([p.text for p in d.paragraphs if p.style.name.startswith('Heading')][0], len(d.tables))";
    let answer = ask_python("python-docx.docx", &write(&dutch_sample()), program);
    assert_eq!(answer.trim(), "Aankomst en kennismaking 5");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(write(&dutch_sample()), write(&dutch_sample()));
    assert_ne!(write(&dutch_sample()), write(&document(dutch(), Vec::new())));
}
