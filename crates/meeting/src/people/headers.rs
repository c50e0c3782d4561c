//! Which column of a table holds what, by the words of its header, as people and form tools write them.
//!
//! A header is recognised when it is one of the known phrases, or else by a word in it. A word that tells of something
//! else, such as an e-mail address or the time of an answer, keeps the column unread.

use super::columns::Column;
use super::words::{plain, words};

/// What people want to be called is what Brug asks for, more than any other name.
const CHOSEN_NAME: [&str; 10] = [
    "chosen name",
    "roepnaam",
    "genoemd",
    "called",
    "call you",
    "aangesproken",
    "noemen",
    "نناديك",
    "مناداتك",
    "يناديك",
];

/// Longer headers are asked about in this order: ‘the name of your organisation’ is about the organisation.
const BY_KEYWORD: [Column; 5] = [Column::Organisation, Column::Languages, Column::Side, Column::Needs, Column::Name];

/// A header with one word of each asks for the side: ‘are you a volunteer or a professional?’
const VOLUNTEER: [&str; 6] = ["vrijwilliger", "volunteer", "informeel", "informal", "متطوع", "متطوعه"];
const PROFESSIONAL: [&str; 8] =
    ["professional", "beroepskracht", "formeel", "formal", "مهني", "مهنيه", "موظف", "محترف"];

/// Words of headers that are about something else, whatever stands beside them.
const ELSE: [&str; 59] = [
    "mail",
    "email",
    "mailadres",
    "emailadres",
    "telefoon",
    "telefoonnummer",
    "phone",
    "telephone",
    "mobile",
    "mobiel",
    "nummer",
    "number",
    "timestamp",
    "tijdstempel",
    "time",
    "tijd",
    "begintijd",
    "starttijd",
    "eindtijd",
    "datum",
    "date",
    "submitdate",
    "geboren",
    "geboortedatum",
    "birth",
    "adres",
    "address",
    "postcode",
    "id",
    "ip",
    "token",
    "seed",
    "start",
    "startlanguage",
    "starttaal",
    "lastpage",
    "page",
    "pagina",
    "response",
    "score",
    "points",
    "punten",
    "feedback",
    "achternaam",
    "surname",
    "last",
    "family",
    "functie",
    "function",
    "rol",
    "role",
    "gebruikersnaam",
    "username",
    "toestemming",
    "consent",
    "البريد",
    "هاتف",
    "الهاتف",
    "الطابع",
];

/// Headers of the times in an export of Microsoft Forms, in which `Name` is the name of an account.
const OF_MICROSOFT: [&str; 6] =
    ["start time", "completion time", "begintijd", "tijd van voltooien", "starttijd", "وقت البدء"];

/// How near a header is to a column; more is nearer.
type Nearness = usize;
const CHOSEN: Nearness = 3_000;
const PHRASE: Nearness = 2_000;
const WORD: Nearness = 1_000;
const HARDLY: Nearness = 1;

/// What each column holds. Of several for one thing the nearest, or else the first, is read, and one in which nothing
/// stands is read last; the others are `None`, as is what is not known. `is_filled`: whether anything stands in a column.
pub(super) fn columns(headers: &[String], is_filled: impl Fn(usize) -> bool) -> Vec<Option<Column>> {
    let plain_headers: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let of_microsoft = plain_headers.iter().any(|header| OF_MICROSOFT.contains(&header.as_str()));
    let known = plain_headers.iter().map(|header| {
        let (column, near) = nearest(header)?;
        let is_account = of_microsoft && ["name", "naam", "الاسم"].contains(&header.as_str());
        Some((column, if is_account { HARDLY } else { near }))
    });
    let known: Vec<Option<(Column, Nearness)>> = known.collect();
    let mut columns = vec![None; headers.len()];
    for column in Column::ALL {
        let candidates = known.iter().enumerate().filter_map(|(at, known)| match known {
            Some((of, near)) if *of == column => Some((at, (is_filled(at), *near))),
            _ => None,
        });
        // Of equals the first.
        if let Some((at, _)) = candidates.rev().max_by_key(|(_, near)| *near) {
            columns[at] = Some(column);
        }
    }
    columns
}

/// How many of the headers are known; tells the delimiters of a text file apart.
pub(super) fn known_headers(headers: &[String]) -> usize {
    columns(headers, |_| true).into_iter().flatten().count()
}

/// The column that a header means, and how nearly.
fn nearest(header: &str) -> Option<(Column, Nearness)> {
    // `q1. what is your name`, `naam. wat is je naam`: form tools put a code or a number before the question.
    let question = header.split_once(['.', ')', ':']).filter(|(code, _)| !code.contains(' ')).map(|(_, rest)| rest);
    [Some(header), question].into_iter().flatten().filter_map(meaning).max_by_key(|(_, near)| *near)
}

fn meaning(header: &str) -> Option<(Column, Nearness)> {
    let header = words(header);
    let text = header.join(" ");
    if let Some(column) = Column::ALL.into_iter().find(|column| column.phrases().contains(&text.as_str())) {
        let is_chosen = CHOSEN_NAME.contains(&text.as_str());
        return Some((column, if is_chosen { CHOSEN } else { PHRASE }));
    }
    let has = |list: &[&str]| header.iter().any(|word| list.contains(word));
    if has(&ELSE) {
        return None;
    }
    let padded = format!(" {text} ");
    let asks_how_to_call = CHOSEN_NAME.iter().any(|phrase| padded.contains(&format!(" {phrase} ")));
    let by_keyword = BY_KEYWORD.into_iter().find(|column| has(column.keywords()));
    let near =
        |column: Column| WORD * header.iter().filter(|word| column.keywords().contains(word)).count() / header.len();
    match by_keyword {
        None | Some(Column::Name) if asks_how_to_call => Some((Column::Name, CHOSEN)),
        Some(column) => Some((column, near(column))),
        None => (has(&VOLUNTEER) && has(&PROFESSIONAL)).then_some((Column::Side, HARDLY)),
    }
}
