//! Why a programme is as it is, and what more time would bring: many programmes are tried for it, so it is kept.
//!
//! It depends on the clock times and the wishes, not on the day; many meetings share it.

use std::convert::Infallible;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date};
use meeting::{Meeting, programme};

use crate::app::App;
use crate::language::Screen;

/// Reasons in words, a line each.
#[derive(Debug, Default)]
pub(crate) struct Explained {
    /// What was shortened, folded or left out, and why.
    pub(crate) why: Vec<String>,
    /// What more time would bring; nothing for a programme laid by hand.
    pub(crate) more: Vec<String>,
}

/// The day to which the first half-day is moved.
const SOME_DAY: Date = date(2001, 1, 1);

/// The reasons for the programme of a meeting, in a language.
pub(crate) fn explained(app: &App, meeting: &Meeting, screen: &Screen) -> Arc<Explained> {
    let meeting = on_some_day(meeting);
    let key = format!("{} {:?} {:?}", screen.code, meeting.sessions, meeting.wishes);
    // Of many who ask at the same time one works it out, and the others wait for it.
    let found = app.explained().get_or_insert_with(&key, || Ok::<_, Infallible>(Arc::new(work_out(&meeting, screen))));
    match found {
        Ok(explained) => explained,
        Err(never) => match never {},
    }
}

fn work_out(meeting: &Meeting, screen: &Screen) -> Explained {
    let Ok(programme) = programme::of(meeting) else { return Explained::default() };
    Explained {
        why: wording::programme::why(meeting, &programme, &screen.speech),
        more: match meeting.wishes.by_hand {
            Some(_) => Vec::new(),
            None => wording::programme::more(meeting, &programme, &screen.speech),
        },
    }
}

/// The meeting with its first half-day on [`SOME_DAY`], and everything else as many days earlier or later.
fn on_some_day(meeting: &Meeting) -> Meeting {
    let mut meeting = meeting.clone();
    let Some(first) = meeting.sessions.first().map(|session| session.starts.date()) else { return meeting };
    let days = first.until(SOME_DAY).map_or(0, |span| span.get_days());
    let moved = |moment: DateTime| moment.checked_add(days.days()).unwrap_or(moment);
    for session in &mut meeting.sessions {
        (session.starts, session.ends) = (moved(session.starts), moved(session.ends));
    }
    meeting.wishes.start.values_mut().for_each(|start| *start = moved(*start));
    meeting
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meetings_at_the_same_clock_times_are_the_same_on_any_day() {
        let text = include_str!("../../../../examples/poelenburg.toml");
        let one = meeting::file::read(text).meeting.expect("the example can be read");
        let mut two = one.clone();
        for session in &mut two.sessions {
            (session.starts, session.ends) = (session.starts + 400.days(), session.ends + 400.days());
        }
        assert_ne!(one.sessions, two.sessions);
        assert_eq!(on_some_day(&one).sessions, on_some_day(&two).sessions);
        assert_eq!(on_some_day(&one).sessions[0].starts, date(2001, 1, 1).at(13, 0, 0, 0));
        assert_eq!(on_some_day(&one).sessions[1].starts, date(2001, 1, 15).at(13, 0, 0, 0), "two weeks later");
    }
}
