//! Pictures of papers that were made lately, so that a second look costs nothing.

use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// Most bytes of all pictures that are kept at hand.
const MOST_BYTES: u64 = 32 * 1024 * 1024;
/// About how many they are; one takes some tens of kB.
const ABOUT: usize = 1000;

/// Pictures by meeting, mark of its state, language and paper.
pub(crate) type Pictures = Cache<String, Arc<Vec<u8>>, Bytes>;

/// Weighs a picture: its bytes.
#[derive(Clone)]
pub(crate) struct Bytes;

impl Weighter<String, Arc<Vec<u8>>> for Bytes {
    fn weight(&self, _: &String, picture: &Arc<Vec<u8>>) -> u64 {
        u64::try_from(picture.len()).unwrap_or(u64::MAX)
    }
}

/// No pictures yet.
pub(crate) fn none() -> Pictures {
    Cache::with_weighter(ABOUT, MOST_BYTES, Bytes)
}
