//! The form about someone who comes: the same for who signs up, for who changes it later, and for hosts.

use meeting::{AtTable, Meeting, Person, Problem, Side, file, looks_personal, people};

use super::words::{NEEDS, SPOKEN, ticked_languages, ticked_needs};
use crate::fields::Fields;
use crate::keeping::side_of;
use crate::language::{Screen, screen, screens};
use crate::page::Page;

/// What was chosen in the list of organisations for one that is not in it.
pub(super) const OTHER: &str = "-";
/// Most characters of all languages, and of all needs, together: what a people file holds in a cell.
const CELL: usize = 120;

/// What stands in the form, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    /// The chosen name.
    pub(crate) name: String,
    /// The word of the side; empty when nothing is chosen.
    pub(crate) side: String,
    /// The organisation of a host that was chosen, [`OTHER`], or empty for none.
    pub(crate) organisation: String,
    /// An organisation in own words.
    pub(crate) own: String,
    /// Codes of languages that are ticked.
    pub(crate) languages: Vec<String>,
    /// Other languages.
    pub(crate) other_language: String,
    /// Needs that are ticked.
    pub(crate) needs: Vec<String>,
    /// Other needs.
    pub(crate) other_need: String,
    /// Makes that a form that is sent twice counts once.
    pub(crate) once: String,
    /// How someone was kept when the form was shown; empty for someone new.
    pub(crate) was: String,
    /// How someone is kept now, a line each, when another changed them meanwhile.
    pub(crate) stored: Vec<String>,
    /// Whether something looks personal that was asked about before, and was sent all the same.
    pub(crate) warned: bool,
    /// The words of the sides, the one that started first.
    pub(crate) sides: [&'static str; 2],
    /// Organisations of the hosts with the words of their sides.
    pub(crate) hosts: Vec<(&'static str, String)>,
    /// Fields with what is wrong with each.
    pub(crate) wrong: Vec<(&'static str, String)>,
    /// Fields in which something looks personal.
    pub(crate) personal: Vec<&'static str>,
}

impl Form {
    /// An empty form.
    pub(crate) fn empty(meeting: &Meeting, once: String) -> Form {
        Form { hosts: organisations(meeting), sides: sides(meeting), once, ..Form::default() }
    }

    /// The form with what is known of someone. `was`: how they are kept.
    pub(crate) fn of(person: &Person, meeting: &Meeting, was: String) -> Form {
        let hosts = organisations(meeting);
        let organisation = person.organisation.clone().unwrap_or_default();
        let is_host = hosts.iter().any(|(_, name)| *name == organisation);
        let (languages, other_language) = ticked_languages(person);
        let (needs, other_need) = ticked_needs(person);
        Form {
            name: person.name.clone(),
            side: person.side.word().to_owned(),
            own: if is_host { String::new() } else { organisation.clone() },
            organisation: if is_host || organisation.is_empty() { organisation } else { OTHER.to_owned() },
            languages,
            other_language,
            needs,
            other_need,
            was,
            sides: sides(meeting),
            hosts,
            ..Form::default()
        }
    }

    /// What was sent.
    pub(crate) fn read(fields: &Fields, meeting: &Meeting) -> Form {
        let text = |name: &str| fields.text(name).to_owned();
        Form {
            name: text("name"),
            side: text("side"),
            organisation: text("organisation"),
            own: text("own"),
            languages: fields.all("languages"),
            other_language: text("other-language"),
            needs: fields.all("needs"),
            other_need: text("other-need"),
            once: text("once"),
            was: text("was"),
            sides: sides(meeting),
            hosts: organisations(meeting),
            ..Form::default()
        }
    }

    /// Who the form tells of; or `None`, and then the form says why, or asks once more where something looks personal.
    /// `warned`: whether it asked that before.
    pub(crate) fn person(&mut self, page: &Page, meeting: &Meeting, warned: bool) -> Option<Person> {
        let mut wrong: Vec<(&'static str, String)> = Vec::new();
        let mut check = |field: &'static str, text: &str, most: usize| match file::check_text(text, most) {
            Ok(text) => Some(text),
            Err(problem) => {
                wrong.push((field, told(&problem, page)));
                None
            }
        };
        let name = check("name", &self.name, file::LINE);
        let languages = self.spoken_languages();
        let needs = self.all_needs(first_screen(meeting));
        for (field, words) in [("other-language", &languages), ("other-need", &needs)] {
            if !words.is_empty() {
                check(field, &words.join(","), CELL);
            }
        }
        let organisation = match (self.organisation.as_str(), self.own.as_str()) {
            ("" | OTHER, "") => None,
            ("" | OTHER, own) => check("organisation", own, file::LINE),
            (chosen, "") => check("organisation", chosen, file::LINE),
            // Which of the two is meant, only who fills it in knows.
            _ => {
                wrong.push(("organisation", page.t("wrong-two-organisations")));
                None
            }
        };
        let side = side_of(&self.side);
        if side.is_none() {
            wrong.push(("side", page.t("wrong-side")));
        }
        self.wrong = wrong;
        self.personal = if self.wrong.is_empty() && !warned { self.looking_personal() } else { Vec::new() };
        if !self.wrong.is_empty() || !self.personal.is_empty() {
            return None;
        }
        Some(Person { name: name?, side: side?, organisation, languages, needs, at_table: AtTable::default() })
    }

    pub(super) fn looking_personal(&self) -> Vec<&'static str> {
        let texts = [
            ("name", &self.name),
            ("organisation", &self.own),
            ("other-language", &self.other_language),
            ("other-need", &self.other_need),
        ];
        texts.into_iter().filter(|(_, text)| looks_personal(text)).map(|(field, _)| field).collect()
    }

    /// The languages that are ticked, and those that are written.
    fn spoken_languages(&self) -> Vec<String> {
        let is_known = |code: &&String| SPOKEN.iter().any(|spoken| spoken.code == code.as_str());
        let ticked = self.languages.iter().filter(is_known).cloned();
        unique(ticked.chain(people::languages(&self.other_language)))
    }

    /// The needs that are ticked, as words of the language that is spoken in the room, and those that are written.
    fn all_needs(&self, screen: &Screen) -> Vec<String> {
        let ticked = NEEDS.iter().filter(|need| self.needs.iter().any(|key| key == need.key));
        unique(ticked.map(|need| need.said(screen)).chain(people::needs(&self.other_need)))
    }
}

/// The words of the sides, the one that started first.
fn sides(meeting: &Meeting) -> [&'static str; 2] {
    let first = meeting.hosts.first().map_or(Side::Informal, |host| host.side);
    [first.word(), first.other().word()]
}

/// The screens in the language that is spoken in the room.
fn first_screen(meeting: &Meeting) -> &'static Screen {
    meeting.languages.first().and_then(|code| screen(code)).unwrap_or(&screens()[0])
}

/// Organisations of the hosts, each once, with the words of their sides.
fn organisations(meeting: &Meeting) -> Vec<(&'static str, String)> {
    let mut known: Vec<(&'static str, String)> = Vec::new();
    for host in &meeting.hosts {
        if known.iter().all(|(_, name)| *name != host.organisation) {
            known.push((host.side.word(), host.organisation.clone()));
        }
    }
    known
}

fn unique(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut unique: Vec<String> = Vec::new();
    for word in words {
        if !unique.contains(&word) {
            unique.push(word);
        }
    }
    unique
}

/// What is wrong with a text, in words for a form.
fn told(problem: &Problem, page: &Page) -> String {
    match problem {
        Problem::Empty => page.t("wrong-empty"),
        Problem::TooLong { most, .. } => page.n("wrong-too-long", most),
        other => wording::findings::reason(other, &page.screen.speech),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(languages: &[&str], needs: &[&str]) -> Person {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Person {
            name: "Samira".to_owned(),
            side: Side::Informal,
            organisation: None,
            languages: list(languages),
            needs: list(needs),
            at_table: AtTable::default(),
        }
    }

    #[test]
    fn what_was_ticked_is_ticked_again_whatever_language_it_was_kept_in() {
        for screen in screens() {
            let words: Vec<String> = NEEDS.iter().map(|need| need.said(screen)).collect();
            let (ticked, own) = ticked_needs(&Person { needs: words, ..person(&[], &[]) });
            assert_eq!(ticked, NEEDS.map(|need| need.key));
            assert_eq!(own, "");
        }
    }

    #[test]
    fn what_cannot_be_ticked_stays_as_it_was_written() {
        let samira = person(&["ar", "zazaki", "nl"], &["Tolk", "vaste plek", "halal"]);
        assert_eq!(ticked_languages(&samira), (vec!["ar".to_owned(), "nl".to_owned()], "zazaki".to_owned()));
        assert_eq!(ticked_needs(&samira), (vec!["interpreter".to_owned()], "vaste plek, halal".to_owned()));
    }
}
