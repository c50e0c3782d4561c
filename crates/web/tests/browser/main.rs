//! The pages in real Chromium: the main flows by keyboard alone, accessibility on every page, weight, and no other host.

mod flows;
mod pages;
mod support;
