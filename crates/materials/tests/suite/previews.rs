//! The pictures of the papers.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use materials::seating::Seated;
use materials::{PREVIEW_WIDTH_PX, Paper, preview};

use crate::support::{LANGUAGES, Picture, Prepared};

/// Largest picture in bytes: a page that shows all papers of a language stays below 600 kB.
const LARGEST: usize = 25_000;
/// The same when every name and title is as long as it may be, in the widest of letters.
const LARGEST_OF_ALL: usize = 40_000;

/// Every picture of a meeting in every language.
fn pictures(prepared: &Prepared) -> BTreeMap<(&'static str, Paper), Vec<u8>> {
    let seated = Seated::of(&prepared.meeting, &prepared.programme).expect("nothing stands in the way");
    let mut pictures = BTreeMap::new();
    for language in LANGUAGES {
        let mut context = prepared.context(language);
        context.seated = seated.as_ref();
        for paper in Paper::ALL {
            let made = preview(&context, paper).unwrap_or_else(|error| panic!("{error}"));
            pictures.insert((language, paper), made);
        }
    }
    pictures
}

#[test]
fn every_paper_in_every_language_has_a_picture_of_the_promised_width_that_is_small_and_not_blank() {
    let meetings =
        [(Prepared::poelenburg(), LARGEST), (Prepared::one_evening(), LARGEST), (Prepared::crowded(), LARGEST_OF_ALL)];
    for (prepared, largest) in meetings {
        for ((language, paper), bytes) in pictures(&prepared) {
            let name = format!("{} in {language}", paper.id());
            let picture = Picture::read(&bytes);
            assert_eq!(picture.width, PREVIEW_WIDTH_PX, "{name}");
            assert!((150..=PREVIEW_WIDTH_PX * 2).contains(&picture.height), "{name} is {} high", picture.height);
            assert!(bytes.len() <= largest, "{name} has {} bytes", bytes.len());
            assert!(picture.pixels.starts_with(&[255, 255, 255]), "{name} is not on white paper");
            let first = &picture.pixels[..picture.samples];
            let drawn = picture.pixels.chunks(picture.samples).filter(|pixel| *pixel != first).count();
            assert!(drawn > 500, "{name} has {drawn} pixels that are not paper");
        }
    }
}

#[test]
fn no_two_papers_have_the_same_picture_in_any_language() {
    let pictures = pictures(&Prepared::poelenburg());
    let different: BTreeSet<&Vec<u8>> = pictures.values().collect();
    assert_eq!(different.len(), LANGUAGES.len() * Paper::ALL.len());
}

#[test]
fn the_same_meeting_gives_the_same_pictures() {
    let same = pictures(&Prepared::poelenburg()) == pictures(&Prepared::poelenburg());
    assert!(same, "two runs differ");
}

/// The columns of pixels of a picture from left to right, or from right to left; whether something is drawn in each.
fn columns(picture: &Picture, rows: std::ops::Range<u32>) -> Vec<usize> {
    let samples = picture.samples;
    let at = |x: u32, y: u32| &picture.pixels[((y * picture.width + x) as usize) * samples..][..samples];
    let paper = at(0, rows.start);
    (0..picture.width).map(|x| rows.clone().filter(|y| at(x, *y) != paper).count()).collect()
}

#[test]
fn arabic_papers_begin_at_the_right() {
    let prepared = Prepared::poelenburg();
    for (language, begins_left) in [("nl", true), ("ar", false)] {
        let picture = Picture::read(&preview(&prepared.context(language), Paper::Sheets).expect("it can be drawn"));
        // The title, below the white of the margin.
        let columns = columns(&picture, 38..70);
        let drawn = |range: std::ops::Range<usize>| columns[range].iter().sum::<usize>();
        let (left, right) = (drawn(0..120), drawn(240..360));
        assert_eq!(left > right, begins_left, "{language}: {left} left, {right} right");
    }
}

#[test]
fn who_sits_where_is_drawn_for_who_is_known() {
    let prepared = Prepared::poelenburg();
    let seated = Seated::of(&prepared.meeting, &prepared.programme).expect("nothing stands in the way");
    let open = prepared.context("nl");
    let mut known = prepared.context("nl");
    known.seated = seated.as_ref();
    for paper in [Paper::WallPlan, Paper::Slips] {
        let pictures = [&open, &known].map(|context| preview(context, paper).expect("it can be drawn"));
        assert_ne!(pictures[0], pictures[1], "{paper:?}");
    }
}
