//! Preparing a meeting together: the journal, what follows from it, and what is refused.

use meeting::preparation::{Entry, Event, Part, Refused, State, Subject};
use meeting::{Meeting, Side, Wishes, file};
use method::Letter;
use proptest::prelude::*;

fn meeting() -> Meeting {
    let text = include_str!("../../../examples/poelenburg.toml");
    file::read(text).meeting.expect("the example can be read")
}

/// A journal of these events, each by a side, numbered from 1.
fn journal(events: &[(Side, Event)]) -> Vec<Entry> {
    let start = (Side::Informal, Event::Started(Box::new(meeting())));
    let numbered = std::iter::once(&start).chain(events).zip(1..);
    numbered.map(|((by, event), number)| Entry { number, at: number * 10, by: *by, event: event.clone() }).collect()
}

fn state(events: &[(Side, Event)]) -> State {
    State::of(&journal(events)).expect("it begins with a start")
}

fn aim(text: &str) -> Part {
    Part::Aim(Some(text.to_owned()))
}

fn programme(letter: char, minutes: u16) -> Part {
    let mut wishes = Wishes::default();
    wishes.minutes.insert(Letter(letter), minutes);
    Part::Programme(wishes)
}

#[test]
fn a_journal_that_does_not_begin_with_a_start_is_no_meeting() {
    assert_eq!(State::of(&[]), None);
    assert_eq!(State::of(&[Entry { number: 1, at: 0, by: Side::Formal, event: Event::Joined }]), None);
}

#[test]
fn a_change_is_news_to_the_other_side_until_it_is_accepted() {
    let changed = (Side::Formal, Event::Changed(aim("Samen eten")));
    let now = state(&[(Side::Formal, Event::Joined), changed.clone()]);
    assert_eq!(now.meeting.aim.as_deref(), Some("Samen eten"));
    assert_eq!(now.news_for(Side::Informal, 2).count(), 1);
    assert_eq!(now.news_for(Side::Informal, 3).count(), 0, "it was seen");
    assert_eq!(now.news_for(Side::Formal, 0).count(), 0, "it is their own");
    let accepted = state(&[(Side::Formal, Event::Joined), changed.clone(), (Side::Informal, Event::Accepted(3))]);
    assert_eq!(accepted.news_for(Side::Informal, 2).count(), 0);
    let by_themselves = state(&[(Side::Formal, Event::Joined), changed, (Side::Formal, Event::Accepted(3))]);
    assert!(!by_themselves.changes[0].accepted, "nobody accepts for the other side");
}

#[test]
fn an_answer_is_news_to_who_made_the_change() {
    let answered = Event::Answered(2, "Liever thee".to_owned());
    let now = state(&[(Side::Informal, Event::Changed(aim("Koffie"))), (Side::Formal, answered)]);
    assert_eq!(now.news_for(Side::Informal, 2).count(), 1);
    assert_eq!(now.news_for(Side::Informal, 3).count(), 0);
}

#[test]
fn who_did_not_see_the_others_change_is_refused_and_told_both() {
    let now = state(&[(Side::Formal, Event::Joined), (Side::Formal, Event::Changed(aim("Van hen")))]);
    let Err(Refused::Outrun(change)) = now.change(aim("Van ons"), 2) else { panic!("it must be refused") };
    assert_eq!((change.before.clone(), change.after.clone()), (Part::of(Subject::Aim, &meeting()), aim("Van hen")));
    assert_eq!(now.change(aim("Van ons"), 3), Ok(vec![Event::Changed(aim("Van ons"))]), "with open eyes it goes");
    assert_eq!(now.change(aim("Van hen"), 2), Ok(Vec::new()), "the same is no conflict");
    let place = Part::Place(Some("Moskee".to_owned()));
    assert_eq!(now.change(place.clone(), 2), Ok(vec![Event::Changed(place)]), "nor is another part");
}

#[test]
fn what_a_part_was_at_an_entry_can_be_told() {
    let now = state(&[
        (Side::Formal, Event::Changed(aim("Eerst"))),
        (Side::Formal, Event::Changed(Part::Place(None))),
        (Side::Formal, Event::Changed(aim("Dan"))),
    ]);
    let first = Part::of(Subject::Aim, &meeting());
    let at = |seen| now.part_at(Subject::Aim, seen);
    assert_eq!([at(1), at(2), at(3), at(4)], [first, aim("Eerst"), aim("Eerst"), aim("Dan")]);
}

#[test]
fn other_half_days_take_wishes_with_them_that_no_longer_fit() {
    let now = state(&[]);
    let mut wishes = Wishes { shape: Some(meeting::Shape::TwoSessions), ..Wishes::default() };
    wishes.start.insert(Letter('E'), now.meeting.sessions[1].starts);
    wishes.minutes.insert(Letter('A'), 30);
    let now = state(&[(Side::Informal, Event::Changed(Part::Programme(wishes)))]);
    let first = vec![now.meeting.sessions[0]];
    let events = now.change(Part::Sessions(first.clone()), 2).expect("nobody else changed it");
    let events: Vec<_> = events.into_iter().map(|event| (Side::Informal, event)).collect();
    let wishes = Wishes { minutes: now.meeting.wishes.minutes.clone(), ..Wishes::default() };
    let mut all = vec![(Side::Informal, Event::Changed(Part::of(Subject::Programme, &now.meeting)))];
    all.extend(events);
    let after = state(&all);
    assert_eq!((after.meeting.sessions, after.meeting.wishes), (first, wishes));
}

#[test]
fn who_agrees_or_accepts_once_more_adds_nothing_to_the_journal() {
    let before = [(Side::Formal, Event::Joined), (Side::Formal, Event::Changed(aim("Samen eten")))];
    let first = state(&before);
    assert_eq!(first.agree_programme(Side::Informal, 3), Ok(Some(Event::ProgrammeAgreed)));
    assert_eq!(first.agree_invitation(Side::Informal, 3), Ok(Some(Event::InvitationAgreed)));
    assert_eq!(first.accept(Side::Informal, 3), Ok(Some(Event::Accepted(3))));
    let done = [Event::ProgrammeAgreed, Event::InvitationAgreed, Event::Accepted(3)];
    let then: Vec<_> = before.into_iter().chain(done.map(|event| (Side::Informal, event))).collect();
    let again = state(&then);
    assert_eq!(again.agree_programme(Side::Informal, 6), Ok(None));
    assert_eq!(again.agree_invitation(Side::Informal, 6), Ok(None));
    assert_eq!(again.accept(Side::Informal, 3), Ok(None));
    assert_eq!(again.agree_programme(Side::Formal, 6), Ok(Some(Event::ProgrammeAgreed)), "each side for itself");
}

#[test]
fn what_needs_both_waits_for_both_and_starts_again_after_a_change() {
    let alone = state(&[]);
    assert_eq!(alone.agree_programme(Side::Informal, 1), Err(Refused::NeedsBoth));
    assert_eq!(alone.agree_invitation(Side::Informal, 1), Err(Refused::NeedsBoth));
    let mut events = vec![
        (Side::Formal, Event::Joined),
        (Side::Formal, Event::ProgrammeAgreed),
        (Side::Informal, Event::ProgrammeAgreed),
        (Side::Formal, Event::InvitationAgreed),
    ];
    assert!(state(&events).programme_is_fixed() && !state(&events).may_invite());
    events.push((Side::Informal, Event::InvitationAgreed));
    assert!(state(&events).may_invite());
    events.push((Side::Informal, Event::Changed(programme('A', 30))));
    assert!(!state(&events).programme_is_fixed() && state(&events).may_invite(), "people may still be invited");
    assert!(
        matches!(state(&events).agree_programme(Side::Informal, 6), Err(Refused::Outrun(_))),
        "to what one has not seen one cannot agree"
    );
    events.push((Side::Formal, Event::Changed(Part::Place(None))));
    assert!(!state(&events).may_invite());
}

#[test]
fn the_other_side_joins_once() {
    assert_eq!(state(&[]).join(Side::Formal), Ok(Event::Joined));
    assert_eq!(state(&[]).join(Side::Informal), Err(Refused::AlreadyJoined));
    assert_eq!(state(&[(Side::Formal, Event::Joined)]).join(Side::Formal), Err(Refused::AlreadyJoined));
}

#[test]
fn hosts_of_a_side_change_without_moving_those_of_the_other() {
    let mut changed = meeting();
    let mut informal: Vec<_> = changed.hosts_of(Side::Informal).cloned().collect();
    informal.truncate(1);
    informal[0].organisation = "Moeders".to_owned();
    Part::Hosts(Side::Informal, informal).apply(&mut changed);
    let names: Vec<_> = changed.hosts.iter().map(|host| host.organisation.as_str()).collect();
    assert_eq!(names, ["Moeders", "Jeugdteam Zaandam Zuid"], "the side that started stays the first");
}

fn any_event() -> impl Strategy<Value = Event> {
    let letter = prop::sample::select(vec!['A', 'B', 'E']);
    prop_oneof![
        Just(Event::Joined),
        "[a-z]{1,8}".prop_map(|text| Event::Changed(Part::Aim(Some(text)))),
        (letter, 20u16..50).prop_map(|(letter, minutes)| Event::Changed(programme(letter, minutes))),
        Just(Event::ProgrammeUndone),
        (0i64..30).prop_map(Event::Accepted),
        (0i64..30, "[a-z]{1,8}").prop_map(|(number, text)| Event::Answered(number, text)),
        Just(Event::ProgrammeAgreed),
        Just(Event::InvitationAgreed),
    ]
}

fn any_side() -> impl Strategy<Value = Side> {
    prop::sample::select(vec![Side::Informal, Side::Formal])
}

proptest! {
    #![proptest_config(ProptestConfig {
        rng_seed: proptest::test_runner::RngSeed::Fixed(4),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_fold_of_everything_is_the_fold_of_a_part_that_goes_on(
        events in prop::collection::vec((any_side(), any_event()), 0..40),
        cut in 0usize..40,
    ) {
        let entries = journal(&events);
        let cut = cut.min(events.len()) + 1;
        let mut partly = State::of(&entries[..cut]).expect("it begins with a start");
        entries[cut..].iter().for_each(|entry| partly.apply(entry));
        prop_assert_eq!(Some(partly), State::of(&entries));
    }

    #[test]
    fn undoing_as_often_as_can_be_leads_back_to_the_first_programme(
        events in prop::collection::vec((any_side(), any_event()), 0..40),
    ) {
        let mut events = events;
        let mut steps = 0;
        while state(&events).can_undo() {
            events.push((Side::Informal, Event::ProgrammeUndone));
            steps += 1;
            prop_assert!(steps <= 40);
        }
        prop_assert_eq!(state(&events).meeting.wishes, meeting().wishes);
    }
}
