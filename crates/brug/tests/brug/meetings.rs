//! Meetings of which every text is hard on a paper, within what the meeting file allows (`docs/meeting-file.md`).

use std::fmt::Write;
use std::sync::OnceLock;

use crate::support::{Made, make, scratch};

/// Marks of XML, quotes of every kind, emoji made of several characters, and both directions of writing.
pub(crate) const HOSTILE_TITLE: &str =
    "Samen <&\"> ’sterk’ 'en' 👩‍👩‍👧 🇳🇱 لقاء من أجل الأهل (2027) & {title} #let $x$ verder";

/// A name as long as it may be: 120 characters.
pub(crate) const LONG_NAME: &str = "Stichting voor bevordering van ontmoeting en opvoedondersteuning van ouders in Noord, \
     Zuid, Oost, West & omstreken <i.o>";

/// Letters of five scripts, and what a table in text or in XML could stumble over.
const NAMES: [(&str, &str); 10] = [
    ("أمينة بنت يوسف", "informal"),
    ("عبد الرحمن (أبو علي)", "formal"),
    ("ሰላም ተስፋይ", "informal"),
    ("ኪዳነ ማርያም", "formal"),
    ("Олена Ґудзь", "informal"),
    ("Jan <b>de</b> & Zn.", "formal"),
    ("\"Roos\"; 'de' Wit", "informal"),
    ("#let x = 1 $x^2$ @ref", "formal"),
    ("Fatma 🙂 Çağrı-Şahin", "informal"),
    ("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren", "bridge"),
];

/// One host with 60 offers of 200 characters, another with a name of 120; in a language of each direction.
pub(crate) fn hostile() -> String {
    let offers: Vec<String> = (1..=60).map(offer).collect();
    meeting(&Wished {
        title: HOSTILE_TITLE,
        place: "Zaal “De Brug” <3> & ’t Hoekje, قاعة الحيّ ፪",
        aim: "Elkaar leren kennen & <drie> dingen afspreken — من دون خوف — “voor de zomer” 🌞",
        languages: &["nl", "ar"],
        hosts: &[
            ("informal", "جمعية الأمهات «نور» (2019)", &offers, &["Een <vast> gezicht & 'n plek".to_owned()]),
            ("formal", LONG_NAME, &["ቋንቋታት፡ ትግርኛ፣ ኣምሓርኛ".to_owned()], &[]),
        ],
        sessions: &[("2027-02-03T13:00", "2027-02-03T16:30"), ("2027-02-17T13:00", "2027-02-17T16:30")],
    })
}

/// The people of [`hostile`].
pub(crate) fn hostile_people() -> String {
    let mut table = "name;side;organisation;languages;needs\n".to_owned();
    for (name, side) in NAMES {
        let _ = writeln!(table, "\"{}\";{side};\"{}\";ar,ti;", name.replace('"', "\"\""), LONG_NAME);
    }
    table
}

/// As much of everything as a meeting file may hold: twelve hosts with 60 lines each, six sessions, no spaces in names.
pub(crate) fn largest() -> String {
    let name = "W".repeat(120);
    let lines: Vec<String> =
        (1..=60).map(|n| format!("{n}{}", " Mogelijkheden".repeat(25)).chars().take(300).collect()).collect();
    let hosts: Vec<_> = (0..12)
        .map(|n| (if n % 2 == 0 { "informal" } else { "formal" }, name.as_str(), lines.as_slice(), lines.as_slice()))
        .collect();
    let days = ["01", "02", "03", "04", "05", "06"];
    let sessions: Vec<(String, String)> =
        days.iter().map(|day| (format!("2027-09-{day}T09:00"), format!("2027-09-{day}T17:00"))).collect();
    let sessions: Vec<(&str, &str)> = sessions.iter().map(|(starts, ends)| (starts.as_str(), ends.as_str())).collect();
    meeting(&Wished {
        title: &name,
        place: &name,
        aim: &"W".repeat(300),
        languages: &["nl", "ar", "en"],
        hosts: &hosts,
        sessions: &sessions,
    })
}

/// The papers of [`hostile`], made once for all tests.
pub(crate) fn hostile_papers() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = scratch("hostile");
        std::fs::write(folder.join("meeting.toml"), with_people(&hostile())).expect("target/tmp can be written");
        std::fs::write(folder.join("people.csv"), hostile_people()).expect("target/tmp can be written");
        make(&folder, "meeting.toml", &[])
    })
}

/// The meeting with the people of `people.csv`.
pub(crate) fn with_people(meeting: &str) -> String {
    meeting.replace("[participants]\n", "[participants]\nfile = \"people.csv\"\n")
}

struct Wished<'a> {
    title: &'a str,
    place: &'a str,
    aim: &'a str,
    languages: &'a [&'a str],
    hosts: &'a [(&'a str, &'a str, &'a [String], &'a [String])],
    sessions: &'a [(&'a str, &'a str)],
}

fn meeting(wished: &Wished<'_>) -> String {
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let mut text = format!(
        "title = {}\nplace = {}\naim = {}\nlanguages = {:?}\n",
        quoted(wished.title),
        quoted(wished.place),
        quoted(wished.aim),
        wished.languages
    );
    for (side, organisation, offers, needs) in wished.hosts {
        let _ = writeln!(text, "\n[[host]]\nside = {side:?}\norganisation = {}", quoted(organisation));
        let _ = writeln!(text, "offers = {}", toml::Value::from(offers.to_vec()));
        let _ = writeln!(text, "needs = {}", toml::Value::from(needs.to_vec()));
    }
    for (starts, ends) in wished.sessions {
        let _ = writeln!(text, "\n[[session]]\nstarts = {starts}\nends = {ends}");
    }
    text.push_str("\n[participants]\ninformal = 200\nformal = 200\n");
    text
}

/// An offer of [`hostile`]: a line of 200 characters, every third one in Arabic.
pub(crate) fn offer(number: usize) -> String {
    let word = if number.is_multiple_of(3) {
        "دعم الأهل في الحيّ "
    } else {
        "Koffie & <thee> met ’n praatje "
    };
    format!("{number}. {}", word.repeat(14)).chars().take(199).chain(std::iter::once('.')).collect()
}
