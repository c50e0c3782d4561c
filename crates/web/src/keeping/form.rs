//! Events as the store keeps them: JSON with types of its own, so that the model can change without the journal.
//!
//! Every entry of every journal ever written must stay readable: fields may be added with a default, never renamed.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use meeting::preparation::{Entry, Event, Part};
use meeting::programme::What;
use meeting::{Host, Meeting, Participants, Piece, Session, Shape, Wishes};
use method::Letter;
use serde::{Deserialize, Serialize};

use super::side_of;
use crate::error::WebError;

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum EventForm {
    Started(Box<MeetingForm>),
    Joined,
    Changed(PartForm),
    ProgrammeUndone,
    Accepted(i64),
    Answered(i64, String),
    ProgrammeAgreed,
    InvitationAgreed,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PartForm {
    Title(String),
    Place(Option<String>),
    Aim(Option<String>),
    Languages(Vec<String>),
    Hosts(String, Vec<HostForm>),
    Sessions(Vec<SessionForm>),
    Numbers(NumbersForm),
    Programme(WishesForm),
}

#[derive(Debug, Serialize, Deserialize)]
struct MeetingForm {
    title: String,
    place: Option<String>,
    aim: Option<String>,
    languages: Vec<String>,
    hosts: Vec<HostForm>,
    sessions: Vec<SessionForm>,
    numbers: NumbersForm,
    programme: WishesForm,
}

#[derive(Debug, Serialize, Deserialize)]
struct HostForm {
    side: String,
    organisation: String,
    kind: Option<String>,
    offers: Vec<String>,
    needs: Vec<String>,
    contact: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct SessionForm {
    starts: DateTime,
    ends: DateTime,
}

#[derive(Debug, Serialize, Deserialize)]
struct NumbersForm {
    informal: u16,
    formal: u16,
    bridge: u16,
    table_size: Option<u16>,
    file: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct WishesForm {
    shape: Option<String>,
    include: Vec<char>,
    leave_out: Vec<char>,
    minutes: BTreeMap<char, u16>,
    start: BTreeMap<char, DateTime>,
    by_hand: Option<Vec<Vec<(String, u16)>>>,
}

/// An event as text.
pub(super) fn text(event: &Event) -> String {
    serde_json::to_string(&event_form(event)).expect("the forms have texts, numbers and lists only")
}

/// An entry of the store.
///
/// # Errors
/// When it cannot be read: it is of a newer Brug, or damaged.
pub(super) fn entry(row: &store::Entry) -> Result<Entry, WebError> {
    let form: EventForm = serde_json::from_str(&row.event).map_err(WebError::broken)?;
    let by = row.side.as_deref().and_then(side_of).ok_or_else(unknown)?;
    Ok(Entry { number: row.number, at: row.at, by, event: event(form).ok_or_else(unknown)? })
}

fn unknown() -> WebError {
    WebError::broken(std::io::Error::other("an entry of the journal has a word that this Brug does not know"))
}

fn event_form(event: &Event) -> EventForm {
    match event {
        Event::Started(meeting) => EventForm::Started(Box::new(meeting_form(meeting))),
        Event::Joined => EventForm::Joined,
        Event::Changed(part) => EventForm::Changed(part_form(part)),
        Event::ProgrammeUndone => EventForm::ProgrammeUndone,
        Event::Accepted(number) => EventForm::Accepted(*number),
        Event::Answered(number, text) => EventForm::Answered(*number, text.clone()),
        Event::ProgrammeAgreed => EventForm::ProgrammeAgreed,
        Event::InvitationAgreed => EventForm::InvitationAgreed,
    }
}

fn event(form: EventForm) -> Option<Event> {
    Some(match form {
        EventForm::Started(form) => Event::Started(Box::new(meeting(*form)?)),
        EventForm::Joined => Event::Joined,
        EventForm::Changed(form) => Event::Changed(part(form)?),
        EventForm::ProgrammeUndone => Event::ProgrammeUndone,
        EventForm::Accepted(number) => Event::Accepted(number),
        EventForm::Answered(number, text) => Event::Answered(number, text),
        EventForm::ProgrammeAgreed => Event::ProgrammeAgreed,
        EventForm::InvitationAgreed => Event::InvitationAgreed,
    })
}

fn part_form(part: &Part) -> PartForm {
    match part {
        Part::Title(title) => PartForm::Title(title.clone()),
        Part::Place(place) => PartForm::Place(place.clone()),
        Part::Aim(aim) => PartForm::Aim(aim.clone()),
        Part::Languages(languages) => PartForm::Languages(languages.clone()),
        Part::Hosts(side, hosts) => PartForm::Hosts(side.word().to_owned(), hosts.iter().map(host_form).collect()),
        Part::Sessions(sessions) => PartForm::Sessions(sessions.iter().map(session_form).collect()),
        Part::Numbers { informal, formal, bridge, table_size } => PartForm::Numbers(NumbersForm {
            informal: *informal,
            formal: *formal,
            bridge: *bridge,
            table_size: *table_size,
            file: None,
        }),
        Part::Programme(wishes) => PartForm::Programme(wishes_form(wishes)),
    }
}

fn part(form: PartForm) -> Option<Part> {
    Some(match form {
        PartForm::Title(title) => Part::Title(title),
        PartForm::Place(place) => Part::Place(place),
        PartForm::Aim(aim) => Part::Aim(aim),
        PartForm::Languages(languages) => Part::Languages(languages),
        PartForm::Hosts(side, hosts) => {
            Part::Hosts(side_of(&side)?, hosts.into_iter().map(host).collect::<Option<_>>()?)
        }
        PartForm::Sessions(sessions) => Part::Sessions(sessions.into_iter().map(session).collect()),
        PartForm::Numbers(NumbersForm { informal, formal, bridge, table_size, .. }) => {
            Part::Numbers { informal, formal, bridge, table_size }
        }
        PartForm::Programme(form) => Part::Programme(wishes(form)?),
    })
}

fn meeting_form(meeting: &Meeting) -> MeetingForm {
    let Participants { informal, formal, bridge, file, table_size, .. } = &meeting.participants;
    MeetingForm {
        title: meeting.title.clone(),
        place: meeting.place.clone(),
        aim: meeting.aim.clone(),
        languages: meeting.languages.clone(),
        hosts: meeting.hosts.iter().map(host_form).collect(),
        sessions: meeting.sessions.iter().map(session_form).collect(),
        numbers: NumbersForm {
            informal: *informal,
            formal: *formal,
            bridge: *bridge,
            table_size: *table_size,
            file: file.clone(),
        },
        programme: wishes_form(&meeting.wishes),
    }
}

fn meeting(form: MeetingForm) -> Option<Meeting> {
    let NumbersForm { informal, formal, bridge, table_size, file } = form.numbers;
    Some(Meeting {
        title: form.title,
        place: form.place,
        aim: form.aim,
        languages: form.languages,
        hosts: form.hosts.into_iter().map(host).collect::<Option<_>>()?,
        sessions: form.sessions.into_iter().map(session).collect(),
        participants: Participants { informal, formal, bridge, file, table_size, ..Participants::default() },
        wishes: wishes(form.programme)?,
    })
}

fn host_form(host: &Host) -> HostForm {
    HostForm {
        side: host.side.word().to_owned(),
        organisation: host.organisation.clone(),
        kind: host.kind.clone(),
        offers: host.offers.clone(),
        needs: host.needs.clone(),
        contact: host.contact.clone(),
    }
}

fn host(form: HostForm) -> Option<Host> {
    let HostForm { side, organisation, kind, offers, needs, contact } = form;
    Some(Host { side: side_of(&side)?, organisation, kind, offers, needs, contact })
}

fn session_form(session: &Session) -> SessionForm {
    SessionForm { starts: session.starts, ends: session.ends }
}

fn session(form: SessionForm) -> Session {
    Session { starts: form.starts, ends: form.ends }
}

fn wishes_form(wishes: &Wishes) -> WishesForm {
    let pieces = |pieces: &Vec<Piece>| pieces.iter().map(|piece| (what_word(piece.what), piece.minutes)).collect();
    WishesForm {
        shape: wishes.shape.map(|shape| shape.word().to_owned()),
        include: wishes.include.iter().map(|letter| letter.0).collect(),
        leave_out: wishes.leave_out.iter().map(|letter| letter.0).collect(),
        minutes: wishes.minutes.iter().map(|(letter, minutes)| (letter.0, *minutes)).collect(),
        start: wishes.start.iter().map(|(letter, start)| (letter.0, *start)).collect(),
        by_hand: wishes.by_hand.as_ref().map(|sessions| sessions.iter().map(pieces).collect()),
    }
}

fn wishes(form: WishesForm) -> Option<Wishes> {
    let shape = match form.shape {
        Some(word) => Some(Shape::ALL.into_iter().find(|shape| shape.word() == word)?),
        None => None,
    };
    let pieces = |pieces: Vec<(String, u16)>| -> Option<Vec<Piece>> {
        pieces.into_iter().map(|(word, minutes)| Some(Piece { what: what_of(&word)?, minutes })).collect()
    };
    let by_hand = match form.by_hand {
        Some(sessions) => Some(sessions.into_iter().map(pieces).collect::<Option<_>>()?),
        None => None,
    };
    Some(Wishes {
        shape,
        include: form.include.into_iter().map(Letter).collect(),
        leave_out: form.leave_out.into_iter().map(Letter).collect(),
        minutes: form.minutes.into_iter().map(|(letter, minutes)| (Letter(letter), minutes)).collect(),
        start: form.start.into_iter().map(|(letter, start)| (Letter(letter), start)).collect(),
        by_hand,
    })
}

fn what_word(what: What) -> String {
    match what {
        What::Exercise(letter) => letter.to_string(),
        What::Break => "break".to_owned(),
        What::Room => "room".to_owned(),
    }
}

fn what_of(word: &str) -> Option<What> {
    let mut letters = word.chars();
    match (word, letters.next(), letters.next()) {
        ("break", ..) => Some(What::Break),
        ("room", ..) => Some(What::Room),
        (_, Some(letter), None) => Some(What::Exercise(Letter(letter))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use meeting::Side;
    use meeting::preparation::Subject;

    use super::*;

    /// Meeting files with every field that there is.
    const FILES: [&str; 3] = [
        include_str!("../../../../examples/poelenburg.toml"),
        include_str!("../../../meeting/tests/suite/good.toml"),
        include_str!("../../../meeting/tests/suite/by-hand.toml"),
    ];

    fn meetings() -> Vec<Meeting> {
        // The first lines of the suite's files tell what is expected of them; they are comments to the reader.
        FILES.iter().filter_map(|text| meeting::file::read(text).meeting).collect()
    }

    fn again(event: &Event) -> Event {
        let row = store::Entry { number: 3, at: 5, side: Some("formal".to_owned()), event: text(event) };
        let entry = entry(&row).expect("what was written can be read");
        assert_eq!((entry.number, entry.at, entry.by), (3, 5, Side::Formal));
        entry.event
    }

    #[test]
    fn every_event_is_read_as_it_was_written() {
        let meetings = meetings();
        assert!(meetings.len() >= 2 && meetings.iter().any(|meeting| !meeting.wishes.include.is_empty()));
        for meeting in meetings {
            let subjects = [
                Subject::Title,
                Subject::Place,
                Subject::Aim,
                Subject::Languages,
                Subject::Hosts(Side::Informal),
                Subject::Hosts(Side::Formal),
                Subject::Sessions,
                Subject::Numbers,
                Subject::Programme,
            ];
            let changes = subjects.map(|subject| Event::Changed(Part::of(subject, &meeting)));
            let others = [
                Event::Joined,
                Event::ProgrammeUndone,
                Event::Accepted(7),
                Event::Answered(7, "\"Ja\" \u{1F44D} نعم".to_owned()),
                Event::ProgrammeAgreed,
                Event::InvitationAgreed,
                Event::Started(Box::new(meeting.clone())),
            ];
            for event in changes.into_iter().chain(others) {
                assert_eq!(again(&event), event);
            }
        }
    }

    #[test]
    fn a_programme_laid_by_hand_is_read_as_it_was_written() {
        let piece = |what, minutes| Piece { what, minutes };
        let by_hand =
            vec![vec![piece(What::Exercise(Letter('W')), 15), piece(What::Break, 20), piece(What::Room, 5)], vec![]];
        let wishes = Wishes { by_hand: Some(by_hand), ..Wishes::default() };
        let event = Event::Changed(Part::Programme(wishes));
        assert_eq!(again(&event), event);
    }

    #[test]
    fn what_is_no_event_is_an_error_and_no_panic() {
        for text in ["", "{}", "{\"changed\":{\"programme\":{\"shape\":\"round\"}}}", "{\"started\":1}", "\"closed\""] {
            let row = store::Entry { number: 1, at: 1, side: Some("formal".to_owned()), event: text.to_owned() };
            assert!(entry(&row).is_err(), "{text}");
        }
    }
}
