//! Documents with everything in them are valid in the eyes of Microsoft's validator and three other readers.

#[path = "support/documents.rs"]
mod documents;
#[path = "support/png.rs"]
mod png;
mod support;

use support::{ask_python, assert_valid};

#[test]
fn a_dutch_document_with_every_block_is_valid() {
    assert_valid("every-block-nl.docx", &office::docx::write(&documents::dutch_sample()));
}

#[test]
fn an_arabic_document_with_every_block_is_valid() {
    assert_valid("every-block-ar.docx", &office::docx::write(&documents::arabic_sample()));
}

#[test]
fn python_docx_reads_headings_and_tables() {
    let program = "import sys, docx\nd = docx.Document(sys.argv[1])\n\
        print([p.text for p in d.paragraphs if p.style.name.startswith('Heading')][0], len(d.tables))";
    let answer = ask_python("python-docx.docx", &office::docx::write(&documents::dutch_sample()), program);
    assert_eq!(answer.trim(), "Aankomst en kennismaking 5");
}
