//! stub
pub(crate) struct Design { pub(crate) rounds: Vec<Vec<Vec<u16>>> }
pub(crate) fn design(_tables: usize, _size: usize, _most: usize) -> Option<Design> { None }
