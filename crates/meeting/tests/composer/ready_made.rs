//! Shapes and files that people start from.
