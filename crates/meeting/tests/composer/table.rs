//! One session, from the shortest to the longest.
