//! Builds the crate anew when a text changes: the texts are embedded, and the compiler does not see every change of them.

fn main() {
    println!("cargo:rerun-if-changed=../../content");
    println!("cargo:rerun-if-changed=../../locales");
}
