//! Erasing: names after the meeting, and whole meetings but for a stone with a date.

use store::{Access, AccessKind, AppendError, Error, Seating, Store};

use crate::homes::{DAY, Home, access, change, mail, meeting, minute, person};

on_both!(
    names_go_and_the_journal_stays,
    what_another_meeting_has_stays,
    of_an_erased_meeting_a_link_tells_when,
    an_erased_meeting_takes_no_entries,
    an_erased_meeting_takes_nobody_and_nothing,
    nobody_slips_into_a_meeting_while_it_is_erased,
    meetings_with_names_are_due_for_erasing_after_their_days,
);

/// A meeting with one of everything.
async fn full(store: &Store, id: &str) {
    meeting(store, id).await;
    let own = |what: &str| format!("{what} of {id}");
    let host = Access { email: Some(own("address")), language: Some("nl".to_owned()), ..access(&own("host"), id) };
    let poster = Access { kind: AccessKind::SignUp, secret: Some(own("secret")), ..access(&own("poster"), id) };
    change!(store, write => {
        write.append(id, 0, minute(1), Some("formal"), &[own("event")]).await.expect("appended");
        write.add_access(&host).await.expect("added");
        write.add_access(&poster).await.expect("added");
        write.add_device(&own("phone"), minute(1)).await.expect("added");
        write.let_device(&own("phone"), &own("host"), minute(1)).await.expect("let in");
        write.add_person(&person(&own("person"), id)).await.expect("added");
        write.set_seating(id, &Seating { plan: own("plan"), made: minute(1) }).await.expect("kept");
        for what in ["waiting", "sent", "failed"] {
            write.queue_mail(&mail(&own(what), Some(id))).await.expect("queued");
        }
        write.mail_sent(&own("sent"), minute(1)).await.expect("noted");
        write.mail_failed(&own("failed"), "no", None).await.expect("noted");
        write.set_last_day(id, Some(minute(DAY))).await.expect("set");
    });
}

async fn names_go_and_the_journal_stays(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    change!(store, write => { write.erase_names("m", minute(40 * DAY)).await.expect("erased") });
    assert_eq!(store.people("m").await.expect("reads"), []);
    assert_eq!(store.seating("m").await.expect("reads"), None);
    assert_eq!(store.mail_due(minute(90 * DAY), 9).await.expect("reads"), []);
    let counts = store.counts().await.expect("reads");
    assert_eq!((counts.people, counts.mails_waiting, counts.mails_failed), (0, 0, 0));
    let accesses = store.accesses("m").await.expect("reads");
    assert!(accesses.len() == 2 && accesses.iter().all(|access| access.email.is_none()), "{accesses:?}");
    assert_eq!(store.journal("m", 0).await.expect("reads").len(), 1);
    let left = store.meeting("m").await.expect("reads").expect("is there");
    assert_eq!((left.names_erased, left.erased, left.length), (Some(minute(40 * DAY)), None, 1));
    assert_eq!(store.accesses_of_device("phone of m", minute(90 * DAY)).await.expect("reads").len(), 1);
}

async fn what_another_meeting_has_stays(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    full(&store, "n").await;
    let before = everything(&store, "n").await;
    change!(store, write => {
        write.erase_names("m", minute(5)).await.expect("erased");
        write.erase_meeting("m", minute(6)).await.expect("erased");
    });
    assert_eq!(everything(&store, "n").await, before);
}

async fn everything(store: &Store, id: &str) -> String {
    let meeting = store.meeting(id).await.expect("reads");
    let journal = store.journal(id, 0).await.expect("reads");
    let accesses = store.accesses(id).await.expect("reads");
    let held = store.accesses_of_device(&format!("phone of {id}"), minute(1)).await.expect("reads");
    let people = store.people(id).await.expect("reads");
    let seating = store.seating(id).await.expect("reads");
    let mut mails = store.mail_due(minute(1), 99).await.expect("reads");
    mails.retain(|mail| mail.meeting.as_deref() == Some(id));
    format!("{meeting:?} {journal:?} {accesses:?} {held:?} {people:?} {seating:?} {mails:?}")
}

async fn of_an_erased_meeting_a_link_tells_when(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    change!(store, write => { write.erase_meeting("m", minute(50)).await.expect("erased") });
    change!(store, write => { write.erase_meeting("m", minute(60)).await.expect("the first time counts") });
    for link in ["hash of host of m", "hash of poster of m"] {
        let found = store.access_by_hash(link).await.expect("reads").expect("is known again");
        assert_eq!((found.side, found.secret, found.email, found.language), (None, None, None, None));
        let stone = store.meeting(&found.meeting).await.expect("reads").expect("is there");
        assert_eq!((stone.created, stone.erased), (minute(0), Some(minute(50))));
        assert_eq!((stone.names_erased, stone.last_day_ends, stone.length), (Some(minute(50)), None, 0));
    }
    assert_eq!(store.journal("m", 0).await.expect("reads"), []);
    assert_eq!(store.people("m").await.expect("reads"), []);
    assert_eq!(store.seating("m").await.expect("reads"), None);
    assert_eq!(store.accesses_of_device("phone of m", minute(60)).await.expect("reads"), []);
    let counts = store.counts().await.expect("reads");
    assert_eq!((counts.erased, counts.people, counts.mails_waiting, counts.mails_failed), (1, 0, 0, 0));
}

async fn an_erased_meeting_takes_no_entries(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    change!(store, write => { write.erase_meeting("m", minute(50)).await.expect("erased") });
    for after in [0, 1] {
        let mut write = store.begin().await.expect("begins");
        let gone = write.append("m", after, minute(51), None, &["x".to_owned()]).await;
        assert!(matches!(gone, Err(AppendError::Gone)), "{gone:?}");
    }
}

async fn an_erased_meeting_takes_nobody_and_nothing(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    change!(store, write => { write.erase_meeting("m", minute(50)).await.expect("erased") });
    for id in ["m", "nowhere"] {
        let seating = Seating { plan: "{}".to_owned(), made: minute(51) };
        let mut write = store.begin().await.expect("begins");
        let refused = [
            write.add_person(&person("p", id)).await.err(),
            write.add_access(&access("a", id)).await.err(),
            write.set_seating(id, &seating).await.err(),
            write.queue_mail(&mail("x", Some(id))).await.err(),
        ];
        let missing = |error: &Option<Error>| matches!(error, Some(Error::Missing(_)));
        assert!(refused.iter().all(missing), "{refused:?}");
    }
}

async fn nobody_slips_into_a_meeting_while_it_is_erased(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    let adding: Vec<_> = (0..4).map(|task| tokio::spawn(add_people(store.clone(), task))).collect();
    while store.people("m").await.expect("reads").len() < 20 {}
    change!(store, write => { write.erase_meeting("m", minute(50)).await.expect("erased") });
    for task in adding {
        task.await.expect("no task panics");
    }
    assert_eq!(store.people("m").await.expect("reads"), []);
}

/// Adds people to a meeting until it takes nobody any more.
async fn add_people(store: Store, task: usize) {
    for n in 0.. {
        let mut write = store.begin().await.expect("begins");
        match write.add_person(&person(&format!("{task}/{n}"), "m")).await {
            Ok(()) => write.commit().await.expect("commits"),
            Err(Error::Missing(_)) => return,
            Err(error) => panic!("{error:?}"),
        }
    }
}

async fn meetings_with_names_are_due_for_erasing_after_their_days(home: Home) {
    let store = home.open().await;
    full(&store, "m").await;
    meeting(&store, "without a date").await;
    let due = async |days| {
        let due = store.meetings_to_erase(minute(days * DAY), 30).await.expect("reads");
        due.into_iter().map(|meeting| meeting.id).collect::<Vec<_>>()
    };
    assert_eq!(due(30).await, [""; 0]);
    assert_eq!(due(31).await, ["m"]);
    change!(store, write => { write.erase_names("m", minute(31 * DAY)).await.expect("erased") });
    assert_eq!(due(31).await, [""; 0]);
    change!(store, write => { write.add_person(&person("late", "m")).await.expect("added") });
    assert_eq!(due(31).await, ["m"], "someone was written down after the names were erased");
    change!(store, write => { write.erase_meeting("m", minute(32 * DAY)).await.expect("erased") });
    assert_eq!(due(99).await, [""; 0]);
}

#[tokio::test]
async fn what_was_erased_is_not_in_the_files_either() {
    let home = Home::file();
    let store = home.open().await;
    full(&store, "m").await;
    full(&store, "n").await;
    let (gone, kept) = (["secret of m", "address of m", "Name of person of m", "plan of m"], "Name of person of n");
    assert!(gone.iter().all(|text| in_files(&home, text)), "they are there at first");
    change!(store, write => { write.erase_meeting("m", minute(5)).await.expect("erased") });
    for text in gone {
        assert!(!in_files(&home, text), "{text}");
    }
    assert!(in_files(&home, kept));
    change!(store, write => { write.remove_person("person of n").await.expect("removed") });
    assert!(!in_files(&home, kept));
}

/// Whether a text stands anywhere in the files of a store.
fn in_files(home: &Home, text: &str) -> bool {
    let files = std::fs::read_dir(home.folder.path()).expect("reads").map(|entry| entry.expect("reads").path());
    let mut bytes = files.map(|file| std::fs::read(file).expect("reads"));
    bytes.any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
}
