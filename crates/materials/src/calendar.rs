//! The calendar file: one event per session, and a whole day for each date after it.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::civil::{Date, DateTime};

use crate::context::Context;

/// The zone that meetings are held in; its rules stand in `europe-amsterdam.ics` (European Union, directive 2000/84/EC).
const ZONE: &str = "Europe/Amsterdam";

/// The .ics file of a meeting.
pub(crate) fn calendar(context: &Context<'_>) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Brug//Brug//NL"));
    calendar.name(&context.meeting.title).timezone(ZONE);
    for (at, session) in context.meeting.sessions.iter().enumerate() {
        let title = match context.meeting.sessions.len() {
            1 => context.meeting.title.clone(),
            _ => format!("{} · {}", context.meeting.title, context.session_name(at)),
        };
        let mut event = event(context, &format!("session-{}", at + 1), &title);
        event.append_property(moment("DTSTART", session.starts)).append_property(moment("DTEND", session.ends));
        event.description(&description(context));
        if let Some(place) = &context.meeting.place {
            event.location(place);
        }
        calendar.push(event.done());
    }
    for (key, date) in crate::follow_up::dates(context) {
        let line = context.say_with(key, &[("date", context.date(date).into())]);
        let mut event = event(context, key, &format!("{} · {line}", context.meeting.title));
        event.append_property(day("DTSTART", date)).append_property(day("DTEND", date.tomorrow().unwrap_or(date)));
        // It does not take up the day.
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        calendar.push(event.done());
    }
    with_zone(&calendar.to_string())
}

/// The calendar with the rules of the zone before its first event. They are put in as text, because the crate would give
/// them the time of the clock and a name by chance, which are not theirs to have and differ from one making to the next.
fn with_zone(calendar: &str) -> String {
    let zone = include_str!("europe-amsterdam.ics").replace('\n', "\r\n");
    let first = calendar.find("BEGIN:VEVENT").expect("there is an event for each date after the meeting");
    format!("{}{zone}{}", &calendar[..first], &calendar[first..])
}

/// An event whose name in other programs stays the same from one making to the next.
fn event(context: &Context<'_>, name: &str, title: &str) -> Event {
    let first = context.meeting.sessions.first().map(|session| compact(session.starts)).unwrap_or_default();
    let mut event = Event::with_uid(&format!("{name}-{first}-{}@brug", slug(&context.meeting.title)));
    event.append_property(Property::new("DTSTAMP", format!("{}T000000Z", context.made_on.strftime("%Y%m%d"))));
    event.summary(title);
    event
}

fn description(context: &Context<'_>) -> String {
    let hosts = context.meeting.hosts.iter().map(|host| host.organisation.clone());
    let aim = context.meeting.aim.iter().cloned();
    aim.chain(hosts).collect::<Vec<_>>().join("\n")
}

fn moment(key: &str, moment: DateTime) -> Property {
    Property::new(key, compact(moment)).add_parameter("TZID", ZONE).done()
}

fn day(key: &str, date: Date) -> Property {
    Property::new(key, date.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

fn compact(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}

/// Small letters, digits and hyphens; at most 40 characters; never empty.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(40);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "meeting".to_owned() } else { slug.to_owned() }
}
