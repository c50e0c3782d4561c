//! What holds for every meeting.

use jiff::ToSpan;
use meeting::programme::{Cause, Change, Outcome, Programme, What, Wish, compose, more_time, reasons, rules};
use meeting::{Meeting, Wishes};
use method::Letter;
use proptest::prelude::*;

use crate::build::{meeting_in, method, written};
use crate::random::{any_meeting, any_sessions, config, crowded_meeting, sessions, with_wishes};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_composed_programme_breaks_no_rule(meeting in any_meeting()) {
        let Ok(programme) = compose(&meeting) else { return Ok(()) };
        prop_assert_eq!(rules::broken(&programme, &meeting, method()), [], "{}", written(&programme));
    }

    #[test]
    fn slots_lie_in_their_session_without_overlap(meeting in any_meeting()) {
        let Ok(programme) = compose(&meeting) else { return Ok(()) };
        prop_assert_eq!(programme.sessions.len(), meeting.sessions.len());
        for (planned, session) in programme.sessions.iter().zip(&meeting.sessions) {
            prop_assert_eq!((planned.starts, planned.ends), (session.starts, session.ends));
            let mut now = session.starts;
            for slot in &planned.slots {
                prop_assert!(now <= slot.starts && slot.starts < slot.ends, "{}", written(&programme));
                now = slot.ends;
            }
            prop_assert!(now <= session.ends, "{}", written(&programme));
        }
    }

    #[test]
    fn every_exercise_has_one_fate_and_it_is_true(meeting in any_meeting()) {
        let Ok(programme) = compose(&meeting) else { return Ok(()) };
        let fates: Vec<Letter> = programme.fates.iter().map(|fate| fate.letter).collect();
        let method: Vec<Letter> =
            method().iter().map(|exercise| exercise.letter).filter(|letter| letter.0 != 'R').collect();
        prop_assert_eq!(fates, method);
        for fate in &programme.fates {
            let slots: Vec<Outcome> = programme
                .exercises()
                .filter(|(_, letter, _)| *letter == fate.letter)
                .map(|(session, _, slot)| Outcome::Planned { session, minutes: slot.minutes() })
                .collect();
            match fate.outcome {
                Outcome::Planned { .. } => prop_assert_eq!(slots, [fate.outcome]),
                Outcome::FoldedInto(into, _) => {
                    prop_assert!(slots.is_empty());
                    prop_assert!(is_there(&programme, into), "{}", written(&programme));
                }
                Outcome::LeftOut(_) | Outcome::Homework(_) => prop_assert!(slots.is_empty()),
            }
            if meeting.wishes.leave_out.contains(&fate.letter) {
                prop_assert_eq!(fate.outcome, Outcome::LeftOut(Cause::Hosts));
            }
        }
    }

    #[test]
    fn a_conflict_names_wishes_of_the_hosts(meeting in crowded_meeting()) {
        let Err(conflict) = compose(&meeting) else { return Ok(()) };
        for wish in conflict.wishes {
            let wishes = &meeting.wishes;
            let is_wished = match wish {
                Wish::Shape(shape) => wishes.shape == Some(shape),
                Wish::Include(letter) => wishes.include.contains(&letter),
                Wish::Minutes(letter, minutes) => wishes.minutes.get(&letter) == Some(&minutes),
                Wish::Start(letter, start) => wishes.start.get(&letter) == Some(&start),
            };
            prop_assert!(is_wished, "{wish:?}");
        }
    }

    #[test]
    fn a_conflict_is_true_and_none_of_its_wishes_can_be_missed(meeting in crowded_meeting()) {
        let Err(conflict) = compose(&meeting) else { return Ok(()) };
        prop_assert!(!conflict.wishes.is_empty());
        let possible = |wishes: &[Wish]| {
            compose(&Meeting { wishes: only(wishes, &meeting), ..meeting.clone() }).is_ok()
        };
        prop_assert!(!possible(&conflict.wishes), "{:?} can be met", conflict.wishes);
        for dropped in 0..conflict.wishes.len() {
            let mut fewer = conflict.wishes.clone();
            fewer.remove(dropped);
            prop_assert!(possible(&fewer), "{:?}: {dropped} can be missed", conflict.wishes);
        }
    }

    #[test]
    fn without_wishes_there_is_always_a_programme(sessions in any_sessions(), without in "[WKABCDEFGR]{0,10}") {
        let mut meeting = meeting_in(sessions);
        prop_assert!(compose(&meeting).is_ok());
        meeting.wishes.leave_out = without.chars().map(Letter).collect();
        prop_assert!(compose(&meeting).is_ok());
    }

    #[test]
    fn the_same_meeting_has_the_same_programme_in_whatever_order_its_wishes_stand(meeting in any_meeting()) {
        let mut turned = meeting.clone();
        turned.wishes.include.reverse();
        turned.wishes.leave_out.reverse();
        let programme = compose(&meeting);
        prop_assert_eq!(&programme, &compose(&meeting));
        prop_assert_eq!(programme.ok(), compose(&turned).ok());
    }

    /// Past two hours a session must have a break, which counts; so the fifth number is compared only when the longer
    /// session asks no new break. A fixed start can leave no place for that break, hence none here.
    #[test]
    fn more_time_never_makes_it_worse(meeting in with_wishes(sessions(1..=6, 45..=240), 3), more in 1u16..=120) {
        let mut shorter = meeting;
        shorter.wishes.start.clear();
        let mut longer = shorter.clone();
        let last = longer.sessions.last_mut().expect("there is a session");
        last.ends += i64::from(more).minutes();
        let needs_new_break = last.minutes() > rules::NEEDS_BREAK_AFTER
            && shorter.sessions.last().expect("there is a session").minutes() <= rules::NEEDS_BREAK_AFTER;
        let Ok(before) = compose(&shorter) else { return Ok(()) };
        let after = compose(&longer);
        prop_assert!(after.is_ok(), "what fitted no longer fits");
        let given_up = |programme: &Programme, meeting| {
            rules::given_up(programme, meeting, method())[..if needs_new_break { 4 } else { 6 }].to_vec()
        };
        let after = after.expect("asserted above");
        prop_assert!(
            given_up(&after, &longer) <= given_up(&before, &shorter),
            "{} was better than {}", written(&before), written(&after)
        );
    }

    #[test]
    fn a_reason_is_given_for_exactly_what_is_missing_for_want_of_time(meeting in any_meeting()) {
        let Ok(programme) = compose(&meeting) else { return Ok(()) };
        let missing: Vec<Letter> = programme
            .fates
            .iter()
            .filter(|fate| !matches!(fate.outcome, Outcome::Planned { .. }) && !is_unwanted(fate.outcome))
            .map(|fate| fate.letter)
            .collect();
        let reasons = reasons(&programme, &meeting, method());
        prop_assert_eq!(reasons.iter().map(|reason| reason.letter).collect::<Vec<_>>(), missing);
        for reason in reasons {
            let mut wished = meeting.clone();
            wished.wishes.include.push(reason.letter);
            prop_assert_eq!(compose(&wished).is_ok(), reason.price.is_some());
            // What costs nothing would have been there.
            prop_assert_ne!(reason.price, Some(Vec::new()));
        }
    }

    #[test]
    fn what_more_time_would_bring_is_what_it_brings(meeting in with_wishes(sessions(1..=4, 45..=150), 2)) {
        let Ok(programme) = compose(&meeting) else { return Ok(()) };
        let Some(gain) = more_time(&programme, &meeting, method(), 30) else { return Ok(()) };
        let mut longer = meeting.clone();
        longer.sessions[gain.session].ends += 30.minutes();
        prop_assert_eq!(gain.ends, longer.sessions[gain.session].ends);
        let after = compose(&longer).expect("the gain was found in it");
        for change in gain.changes {
            let (before, now) = (minutes(&programme, change.letter()), minutes(&after, change.letter()));
            let is_true = match change {
                Change::Added(_, minutes) => before.is_none() && now == Some(minutes),
                Change::Dropped(_) => before.is_some() && now.is_none(),
                Change::Longer(_, by) => now == before.map(|before| before + by),
                Change::Shorter(_, by) => now == before.map(|before| before - by),
            };
            prop_assert!(is_true, "{change:?}: {} to {}", written(&programme), written(&after));
        }
    }
}

fn is_there(programme: &Programme, letter: Letter) -> bool {
    programme.sessions.iter().flat_map(|session| &session.slots).any(|slot| slot.what == What::Exercise(letter))
}

fn is_unwanted(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::LeftOut(Cause::Hosts) | Outcome::Homework(Cause::Hosts) | Outcome::FoldedInto(_, Cause::Hosts)
    )
}

fn minutes(programme: &Programme, letter: Letter) -> Option<u16> {
    programme.exercises().find(|(_, other, _)| *other == letter).map(|(_, _, slot)| slot.minutes())
}

/// Some of the wishes of a meeting, with the same exercises left out, and the same fixed as short or shorter.
fn only(some: &[Wish], meeting: &Meeting) -> Wishes {
    let Wishes { leave_out, mut minutes, .. } = meeting.wishes.clone();
    minutes.retain(|letter, minutes| {
        let exercise = method().iter().find(|exercise| exercise.letter == *letter);
        exercise.is_some_and(|exercise| *minutes <= exercise.minutes.short)
    });
    let mut wishes = Wishes { leave_out, minutes, ..Wishes::default() };
    for wish in some {
        match *wish {
            Wish::Shape(shape) => wishes.shape = Some(shape),
            Wish::Include(letter) => wishes.include.push(letter),
            Wish::Minutes(letter, minutes) => drop(wishes.minutes.insert(letter, minutes)),
            Wish::Start(letter, start) => drop(wishes.start.insert(letter, start)),
        }
    }
    wishes
}
