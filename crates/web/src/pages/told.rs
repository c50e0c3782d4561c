//! Parts of a meeting in words, for the overview, for what changed, and for two changes of the same thing.

use meeting::preparation::{Part, Subject};
use meeting::programme::What;
use meeting::{Piece, Session, Side, Wishes};

use crate::page::Page;

/// What a part is called.
pub(crate) fn name(subject: Subject, page: &Page) -> String {
    page.t(match subject {
        Subject::Title => "fact-title",
        Subject::Place => "fact-place",
        Subject::Aim => "fact-aim",
        Subject::Languages => "fact-languages",
        Subject::Hosts(Side::Formal) => "fact-hosts-formal",
        Subject::Hosts(_) => "fact-hosts-informal",
        Subject::Sessions => "fact-when",
        Subject::Numbers => "fact-numbers",
        Subject::Programme => "fact-programme",
    })
}

/// What a part is now, in lines; none when it is still open. A line of ours begins with the mark of the page's direction, so
/// that where each line finds its own direction, as words of hosts do, ours has that of the page.
pub(crate) fn lines(part: &Part, page: &Page) -> Vec<String> {
    let ours = !matches!(part, Part::Title(_) | Part::Place(_) | Part::Aim(_) | Part::Hosts(..));
    let lines = plain_lines(part, page).into_iter();
    lines.map(|line| if ours { format!("{}{line}", page.mark()) } else { line }).collect()
}

fn plain_lines(part: &Part, page: &Page) -> Vec<String> {
    match part {
        Part::Title(title) => vec![title.clone()],
        Part::Place(text) | Part::Aim(text) => text.iter().cloned().collect(),
        Part::Languages(codes) => vec![codes.iter().map(|code| language(code)).collect::<Vec<_>>().join(" · ")],
        Part::Hosts(_, hosts) => hosts.iter().flat_map(|host| host_lines(host, page)).collect(),
        Part::Sessions(sessions) => sessions.iter().map(|session| session_line(session, page)).collect(),
        Part::Numbers { informal, formal, bridge, table_size } => {
            let places = [("informal", (*informal).into()), ("formal", (*formal).into()), ("bridge", (*bridge).into())];
            let mut lines = vec![page.with("told-numbers", &places)];
            lines.extend(table_size.map(|size| page.n("told-table-size", usize::from(size))));
            lines
        }
        Part::Programme(wishes) => wishes_lines(wishes, page),
    }
}

/// The name of a language in itself.
pub(crate) fn language(code: &str) -> String {
    method::facts().language(code).map_or_else(|| code.to_owned(), |language| language.name.clone())
}

fn host_lines(host: &meeting::Host, page: &Page) -> Vec<String> {
    let mut lines = vec![match &host.kind {
        Some(kind) => format!("{} ({})", host.organisation, kind_of(kind, page)),
        None => host.organisation.clone(),
    }];
    let mut list = |key: &str, texts: &[String]| {
        if !texts.is_empty() {
            lines.push(format!("{}{}", page.mark(), page.one(key, "texts", texts.join(" · "))));
        }
    };
    list("told-offers", &host.offers);
    list("told-needs", &host.needs);
    let contact = |contact: &String| format!("{}{}", page.mark(), page.one("told-contact", "contact", contact));
    lines.extend(host.contact.as_ref().map(contact));
    lines
}

/// The kind of an organisation, in the reader's language where Brug knows the word.
pub(crate) fn kind_of(kind: &str, page: &Page) -> String {
    let key = format!("host-kind-{}", materials::slug(kind));
    if page.screen.speech.knows(&key) { page.t(&key) } else { kind.to_owned() }
}

/// `woensdag 3 februari 2027, 13:00–16:30`.
pub(crate) fn session_line(session: &Session, page: &Page) -> String {
    let places = [
        ("day", page.day(&session.starts.date()).into()),
        ("clocks", page.clocks(&session.starts, &session.ends).into()),
    ];
    page.with("day-and-clocks", &places)
}

fn wishes_lines(wishes: &Wishes, page: &Page) -> Vec<String> {
    if let Some(by_hand) = &wishes.by_hand {
        return by_hand.iter().map(|pieces| pieces_line(pieces, page)).collect();
    }
    let mut lines = Vec::new();
    lines.extend(wishes.shape.map(|shape| page.t(&format!("shape-{}", shape.word()))));
    let letters =
        |letters: &[method::Letter]| letters.iter().map(|letter| letter.to_string()).collect::<Vec<_>>().join(", ");
    if !wishes.include.is_empty() {
        lines.push(page.one("told-include", "letters", letters(&wishes.include)));
    }
    if !wishes.leave_out.is_empty() {
        lines.push(page.one("told-leave-out", "letters", letters(&wishes.leave_out)));
    }
    for (letter, minutes) in &wishes.minutes {
        let places = [("letter", letter.to_string().into()), ("n", i64::from(*minutes).into())];
        lines.push(page.with("told-minutes", &places));
    }
    for (letter, start) in &wishes.start {
        let places = [("letter", letter.to_string().into()), ("start", page.clock(start).into())];
        lines.push(page.with("told-start", &places));
    }
    if lines.is_empty() {
        lines.push(page.t("told-composed"));
    }
    lines
}

fn pieces_line(pieces: &[Piece], page: &Page) -> String {
    let piece = |piece: &Piece| match piece.what {
        What::Exercise(letter) => format!("{letter} {}", piece.minutes),
        What::Break => format!("{} {}", page.t("break"), piece.minutes),
        What::Room => format!("{} {}", page.t("room"), piece.minutes),
    };
    if pieces.is_empty() { page.t("plan-empty") } else { pieces.iter().map(piece).collect::<Vec<_>>().join(" · ") }
}
