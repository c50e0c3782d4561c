//! Pictures as bytes, with the words that stand in for them.

/// A picture to be placed: PNG for every reader, SVG beside it where the reader knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The PNG file; also the fallback where SVG is not known.
    pub png: Vec<u8>,
    /// The same picture as SVG.
    pub svg: Option<String>,
    /// What the picture shows, for who does not see it; empty for a decoration.
    pub alt: String,
}
