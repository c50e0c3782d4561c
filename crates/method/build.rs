//! Builds the crate anew when a text changes: the texts are embedded, and the compiler does not see every change of them.
#![expect(clippy::print_stdout, reason = "this is how a build script speaks to Cargo")]

fn main() {
    println!("cargo:rerun-if-changed=../../content");
    println!("cargo:rerun-if-changed=../../locales");
}
