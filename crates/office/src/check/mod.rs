//! Known causes of a repair prompt, found in a finished file.

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Name of the rule, in lower case with hyphens; stable, so that tests and documents can name it.
    pub rule: &'static str,
    /// The part inside the file, such as `ppt/slides/slide3.xml`; empty when it concerns the whole file.
    pub part: String,
    /// What is wrong there, with the value that is wrong.
    pub detail: String,
}

/// Everything that is wrong with the .pptx or .docx file in `bytes`; empty when nothing is.
pub fn check(_bytes: &[u8]) -> Vec<Finding> {
    Vec::new()
}
