//! No text of the presentation is larger than its place, also when hosts write much.

use std::fs;

use materials::Context;
use meeting::{Meeting, file, people, programme};

use crate::meetings::{hostile, hostile_people, largest};
use crate::support::{LANGUAGES, workspace};

/// Reads a meeting, with the people of `people` if there are any.
fn read(text: &str, people_file: Option<&[u8]>) -> Meeting {
    let reading = file::read(text);
    let mut meeting = reading.meeting.unwrap_or_else(|| panic!("{:?}", reading.findings));
    if let Some(bytes) = people_file {
        meeting.participants.people = people::read(bytes).people;
        assert!(!meeting.participants.people.is_empty(), "the people file cannot be read");
    }
    meeting
}

fn assert_fits(name: &str, meeting: &Meeting) {
    let programme = programme::of(meeting).unwrap_or_else(|conflict| panic!("{name}: {conflict:?}"));
    for language in LANGUAGES {
        let date = materials::usual_date(meeting);
        let context = Context::new(meeting, &programme, date, language).expect("Brug has the language");
        assert_eq!(materials::overflows(&context), [""; 0], "{name} in {language}");
    }
}

#[test]
fn every_text_of_the_examples_fits_its_place_on_the_slides() {
    let examples = workspace().join("examples");
    for name in ["poelenburg.toml", "one-evening.toml", "one-table.toml"] {
        let text = fs::read_to_string(examples.join(name)).expect("the example is there");
        let people = name.starts_with("poelenburg").then(|| fs::read(examples.join("poelenburg-people.csv")));
        let people = people.map(|bytes| bytes.expect("the people file is there"));
        assert_fits(name, &read(&text, people.as_deref()));
    }
}

#[test]
fn every_text_of_a_hostile_meeting_fits_its_place_on_the_slides() {
    assert_fits("hostile", &read(&hostile(), Some(hostile_people().as_bytes())));
}

#[test]
fn every_text_of_the_largest_meeting_fits_its_place_on_the_slides() {
    assert_fits("largest", &read(&largest(), None));
}
