//! Many papers at once, on every core; and the page and the archive that hold them together.

use std::io::{Cursor, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::context::Context;
use crate::making::{File, MakeError, make};
use crate::paper::Paper;

/// Makes `papers` in the language of each of `contexts`, on `threads` threads (1 or more). `made` is told after each
/// paper how many are done. The files come in the order of the contexts and, within a context, of the papers.
///
/// # Errors
/// The first paper that could not be made; see [`make`].
pub fn make_all(
    contexts: &[Context<'_>],
    papers: &[Paper],
    threads: usize,
    made: &(dyn Fn(usize) + Sync),
) -> Result<Vec<File>, MakeError> {
    // The slow ones first, so that no core stands idle at the end.
    let mut jobs: Vec<(usize, usize)> =
        (0..contexts.len()).flat_map(|context| (0..papers.len()).map(move |paper| (context, paper))).collect();
    jobs.sort_by_key(|&(_, paper)| std::cmp::Reverse(weight(papers[paper])));
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(jobs.len()));
    let work = || {
        while let Some(&(context, paper)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let files = make(&contexts[context], papers[paper]);
            let mut done = done.lock().expect("no thread panics while it holds the list");
            done.push(((context, paper), files));
            made(done.len());
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads.clamp(1, jobs.len().max(1)) {
            scope.spawn(work);
        }
        work();
    });
    let mut done = done.into_inner().expect("the threads are gone");
    done.sort_by_key(|(job, _)| *job);
    let mut files = Vec::new();
    for (_, made) in done {
        files.extend(made?);
    }
    Ok(files)
}

/// A rough order of how long papers take to make.
fn weight(paper: Paper) -> u8 {
    match paper {
        Paper::Guide => 9,
        Paper::Handout | Paper::Cards(_) => 6,
        Paper::Sheets | Paper::Agreement => 5,
        Paper::Board(_) | Paper::Attendance | Paper::SignUp => 4,
        Paper::NameCards | Paper::TableSigns | Paper::WallPlan | Paper::Slips => 3,
        Paper::Presentation => 2,
        _ => 1,
    }
}

/// All files in one .zip, a folder per language; the same files always give the same bytes.
pub fn archive(files: &[File]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        // Office files and PDF are packed already.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default());
        zip.start_file(format!("{}/{}", file.language, file.name), options).expect("names are distinct and short");
        zip.write_all(&file.bytes).expect("writing to memory does not fail");
    }
    zip.finish().expect("writing to memory does not fail").into_inner()
}
