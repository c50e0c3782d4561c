//! Measures a cold process: a long and a short document on two threads; then a plan and slips for 400 people. Run with `cargo run --release -p brug-pdf --example measure`.
#![expect(clippy::print_stdout, reason = "its figures are its result")]

#[path = "../tests/suite/samples/mod.rs"]
#[expect(dead_code, reason = "the samples serve the tests too")]
mod samples;

use std::thread;
use std::time::Instant;

use samples::{WORDS, guide, papers};

fn main() {
    let rounds = if std::env::args().nth(1).as_deref() == Some("warm") { 3 } else { 1 };
    for round in 0..rounds {
        let (long, short) = (guide(&WORDS[round % 4], 10), guide(&WORDS[0], 4));
        let start = Instant::now();
        let sizes = thread::scope(|scope| {
            let long = scope.spawn(|| pdf::document(&long).map(|bytes| (bytes.len(), start.elapsed())));
            let short = scope.spawn(|| pdf::document(&short).map(|bytes| (bytes.len(), start.elapsed())));
            [long.join(), short.join()]
        });
        println!("{:?} together {sizes:?} {}", start.elapsed(), memory());
    }
    plan();
}

/// A plan of 400 people at 80 tables in six rounds, and their slips.
fn plan() {
    let (plan, slips) = (papers::wall_plan("nl-NL", 400, 80, 6), papers::slips("nl-NL", 400, 6));
    let start = Instant::now();
    let size = pdf::wall_plan(&plan).map(|bytes| bytes.len());
    println!("{:?} plan {size:?} {}", start.elapsed(), memory());
    let start = Instant::now();
    let size = pdf::slips(&slips).map(|bytes| bytes.len());
    println!("{:?} slips {size:?} {}", start.elapsed(), memory());
}

/// The highest memory use of this process as Linux tells it; empty elsewhere.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned()
}
