//! Writing the meeting file, so that [`super::read`] gives the same meeting again and a person can go on in it.

use jiff::civil::DateTime;
use method::Letter;
use toml::Value;

use super::by_hand;
use crate::model::{Host, Meeting, Participants, Session, Wishes};

/// Most characters of a line, unless one text alone is longer.
const LINE: usize = 100;

/// The meeting as a file. Fields that say nothing are left out, and so are the people, who stand in a file of their own.
///
/// For every meeting that [`super::read`] can give, `read(&write(&meeting)).meeting` is the meeting again.
pub fn write(meeting: &Meeting) -> String {
    let mut file = File::default();
    file.field("title", quoted(&meeting.title));
    file.optional("place", meeting.place.as_deref());
    file.optional("aim", meeting.aim.as_deref());
    file.list("languages", meeting.languages.iter().map(|code| quoted(code)));
    meeting.hosts.iter().for_each(|host| file.host(host));
    meeting.sessions.iter().for_each(|session| file.session(session));
    file.participants(&meeting.participants);
    if meeting.wishes != Wishes::default() {
        file.wishes(&meeting.wishes);
    }
    file.text
}

#[derive(Default)]
struct File {
    text: String,
}

impl File {
    fn head(&mut self, head: &str) {
        self.text += &format!("\n{head}\n");
    }

    fn field(&mut self, key: &str, value: String) {
        self.text += &format!("{key} = {value}\n");
    }

    fn optional(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.field(key, quoted(text));
        }
    }

    /// Nothing when there are no items.
    fn list(&mut self, key: &str, items: impl Iterator<Item = String>) {
        let items: Vec<String> = items.collect();
        if !items.is_empty() {
            self.field(key, list(&items, 0, key.len() + " = ".len()));
        }
    }

    fn host(&mut self, host: &Host) {
        self.head("[[host]]");
        self.field("side", quoted(host.side.word()));
        self.field("organisation", quoted(&host.organisation));
        self.optional("kind", host.kind.as_deref());
        self.list("offers", host.offers.iter().map(|line| quoted(line)));
        self.list("needs", host.needs.iter().map(|line| quoted(line)));
        self.optional("contact", host.contact.as_deref());
    }

    fn session(&mut self, session: &Session) {
        self.head("[[session]]");
        self.field("starts", moment(session.starts));
        self.field("ends", moment(session.ends));
    }

    fn participants(&mut self, participants: &Participants) {
        self.head("[participants]");
        // Beside a people file the numbers may be absent.
        let needed = participants.file.is_none();
        for (key, number, needed) in [
            ("informal", participants.informal, needed),
            ("formal", participants.formal, needed),
            ("bridge", participants.bridge, false),
        ] {
            if needed || number > 0 {
                self.field(key, number.to_string());
            }
        }
        if let Some(size) = participants.table_size {
            self.field("table_size", size.to_string());
        }
        self.optional("file", participants.file.as_deref());
    }

    fn wishes(&mut self, wishes: &Wishes) {
        self.head("[programme]");
        self.optional("shape", wishes.shape.map(|shape| shape.word()));
        self.list("include", wishes.include.iter().map(|letter| quoted(&letter.to_string())));
        self.list("leave_out", wishes.leave_out.iter().map(|letter| quoted(&letter.to_string())));
        self.per_exercise("minutes", wishes.minutes.iter().map(|(letter, minutes)| (*letter, minutes.to_string())));
        self.per_exercise("start", wishes.start.iter().map(|(letter, start)| (*letter, moment(*start))));
        if let Some(by_hand) = &wishes.by_hand {
            let session = |pieces: &Vec<_>| {
                let pieces: Vec<String> = pieces.iter().map(|piece| quoted(&by_hand::text_of(piece))).collect();
                list(&pieces, 2, 2)
            };
            let sessions: Vec<String> = by_hand.iter().map(session).collect();
            self.field("by_hand", lines(&sessions, 0));
        }
    }

    /// `minutes = { A = 40 }`, or a line for each when that is too long.
    fn per_exercise(&mut self, key: &str, values: impl Iterator<Item = (Letter, String)>) {
        let values: Vec<(Letter, String)> = values.collect();
        let together: Vec<String> = values.iter().map(|(letter, value)| format!("{letter} = {value}")).collect();
        let together = together.join(", ");
        if values.is_empty() {
            return;
        }
        if key.len() + together.len() + " = {  }".len() <= LINE {
            self.field(key, format!("{{ {together} }}"));
        } else {
            values.into_iter().for_each(|(letter, value)| self.field(&format!("{key}.{letter}"), value));
        }
    }
}

/// A list on one line, or with a line for each item when that is too long. It stands so far from the edge, after so many
/// characters.
fn list(items: &[String], indent: usize, before: usize) -> String {
    let line = format!("[{}]", items.join(", "));
    if before + line.chars().count() <= LINE { line } else { lines(items, indent) }
}

fn lines(items: &[String], indent: usize) -> String {
    let edge = " ".repeat(indent);
    let items: String = items.iter().map(|item| format!("{edge}  {item},\n")).collect();
    format!("[\n{items}{edge}]")
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// To the minute, as files have it.
fn moment(moment: DateTime) -> String {
    moment.strftime("%Y-%m-%dT%H:%M").to_string()
}
