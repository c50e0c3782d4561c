//! The calendar file, read by another program (PyPI `icalendar`): its events, their moments, and the form of its lines.

use materials::{Form, Paper};

use crate::meetings::{HOSTILE_TITLE, hostile_papers};
use crate::support::{LANGUAGES, folder_with, make, poelenburg};
use crate::tools::asked_python;

/// Prints each event on a line: name, title, zone, start and end (moments in UTC).
const PROGRAM: &str = r#"
import datetime, sys, icalendar
with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
def told(value):
    if isinstance(value.dt, datetime.datetime):
        return value.dt.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
    return value.dt.isoformat()
for event in calendar.walk("VEVENT"):
    start, end = event["DTSTART"], event["DTEND"]
    print(event["UID"], event["SUMMARY"], start.params.get("TZID", "-"), told(start), told(end), sep="\t")
"#;

/// An event as the other program reads it.
#[derive(Debug)]
struct Event {
    uid: String,
    title: String,
    zone: String,
    starts: String,
    ends: String,
}

fn events(path: &std::path::Path) -> Vec<Event> {
    let answer = asked_python(PROGRAM, [path]);
    let event = |line: &str| {
        let fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [uid, title, zone, starts, ends] = fields.try_into().unwrap_or_else(|fields| panic!("{fields:?}"));
        Event { uid, title, zone, starts, ends }
    };
    answer.lines().map(event).collect()
}

fn sessions(events: &[Event]) -> Vec<(&str, &str, &str)> {
    let timed = events.iter().filter(|event| event.starts.ends_with('Z'));
    timed.map(|event| (event.zone.as_str(), event.starts.as_str(), event.ends.as_str())).collect()
}

/// A meeting of one session in winter and one in summer; both begin at one o'clock on the wall.
const WINTER_AND_SUMMER: &str = r#"title = "Winter en zomer"
languages = ["nl"]

[[host]]
side = "informal"
organisation = "Vereniging Noor"

[[host]]
side = "formal"
organisation = "Buurtteam West"

[[session]]
starts = 2027-01-20T13:00
ends = 2027-01-20T16:30

[[session]]
starts = 2027-07-07T13:00
ends = 2027-07-07T16:30

[participants]
informal = 6
formal = 6
"#;

#[test]
fn every_session_is_an_event_in_the_zone_of_amsterdam() {
    for language in LANGUAGES {
        let events = events(&poelenburg().path(language, Paper::Calendar, Form::Ics));
        let expected = [
            ("Europe/Amsterdam", "2027-02-03T12:00Z", "2027-02-03T15:30Z"),
            ("Europe/Amsterdam", "2027-02-17T12:00Z", "2027-02-17T15:30Z"),
        ];
        assert_eq!(sessions(&events), expected, "{language}");
        assert!(
            events.iter().all(|event| event.title.contains("Samen om de ouders van Poelenburg heen")),
            "{events:?}"
        );
    }
}

#[test]
fn looking_back_is_a_whole_day_after_six_weeks_three_six_and_twelve_months() {
    let events = events(&poelenburg().path("en", Paper::Calendar, Form::Ics));
    let days: Vec<(&str, &str)> = events
        .iter()
        .filter(|event| !event.starts.ends_with('Z'))
        .map(|event| (event.starts.as_str(), event.ends.as_str()))
        .collect();
    let expected = [
        ("2027-03-31", "2027-04-01"),
        ("2027-05-17", "2027-05-18"),
        ("2027-08-17", "2027-08-18"),
        ("2028-02-17", "2028-02-18"),
    ];
    assert_eq!(days, expected);
}

#[test]
fn one_o_clock_is_twelve_in_winter_and_eleven_in_summer() {
    let folder = folder_with(WINTER_AND_SUMMER, None);
    let made = make(folder.path(), "meeting.toml", &["--only", "calendar"]);
    let path = made.path("nl", Paper::Calendar, Form::Ics);
    let expected =
        |zone| [(zone, "2027-01-20T12:00Z", "2027-01-20T15:30Z"), (zone, "2027-07-07T11:00Z", "2027-07-07T14:30Z")];
    assert_eq!(sessions(&events(&path)), expected("Europe/Amsterdam"));
    // Under a name that no program knows, the rules that stand in the file itself are followed.
    let text = std::fs::read_to_string(&path).expect("the calendar is UTF-8").replace("Europe/Amsterdam", "Brug/Test");
    std::fs::write(&path, text).expect("the calendar can be written");
    assert_eq!(sessions(&events(&path)), expected("Brug/Test"));
}

#[test]
fn every_event_has_a_name_of_its_own_that_is_the_same_in_every_language() {
    let names = |language| {
        let events = events(&poelenburg().path(language, Paper::Calendar, Form::Ics));
        events.into_iter().map(|event| event.uid).collect::<Vec<String>>()
    };
    let dutch = names("nl");
    let distinct: std::collections::BTreeSet<&String> = dutch.iter().collect();
    assert_eq!(distinct.len(), dutch.len(), "{dutch:?}");
    assert_eq!(dutch, names("ar"));
}

#[test]
fn a_title_with_marks_and_emoji_arrives_whole() {
    for language in ["nl", "ar"] {
        let events = events(&hostile_papers().path(language, Paper::Calendar, Form::Ics));
        assert_eq!(events.len(), 6, "{events:?}");
        assert!(events.iter().all(|event| event.title.starts_with(HOSTILE_TITLE)), "{events:?}");
    }
}

#[test]
fn lines_end_in_cr_lf_and_have_at_most_75_octets() {
    let calendars = LANGUAGES.map(|language| poelenburg().bytes(language, Paper::Calendar, Form::Ics)).into_iter();
    for bytes in
        calendars.chain(["nl", "ar"].map(|language| hostile_papers().bytes(language, Paper::Calendar, Form::Ics)))
    {
        let text = String::from_utf8(bytes).expect("no letter is cut between two lines");
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "a line ends in a bare line feed");
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count(), "there is a bare carriage return");
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
    }
}

#[test]
fn a_zone_has_neither_name_nor_stamp_of_its_own() {
    // RFC 5545, 3.6.5, has no UID and DTSTAMP for a time zone; made by chance and clock they would differ from run to run.
    let text = String::from_utf8(poelenburg().bytes("nl", Paper::Calendar, Form::Ics)).expect("it is UTF-8");
    let zone = text.split_once("BEGIN:VTIMEZONE").and_then(|(_, rest)| rest.split_once("END:VTIMEZONE"));
    let (zone, _) = zone.expect("the zone is described");
    assert!(!zone.contains("UID") && !zone.contains("DTSTAMP"), "{zone}");
}
