//! Meetings and their journals: numbered without gaps, whoever appends.

use store::{AppendError, Error};

use crate::homes::{DAY, Home, change, meeting, minute};

on_both!(
    a_meeting_begins_with_an_empty_journal,
    entries_come_back_in_order_with_time_and_side,
    a_long_list_of_events_is_appended_in_one_go,
    an_append_after_others_is_outrun,
    nothing_is_kept_of_a_dropped_write,
    a_meeting_that_is_not_there_is_gone,
    an_id_is_used_once,
    eight_tasks_lose_nothing_and_share_no_number,
    any_text_comes_back_as_it_was,
    meetings_are_found_by_their_last_day_and_by_their_age,
);

fn events(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

async fn a_meeting_begins_with_an_empty_journal(home: Home) {
    let store = home.open().await;
    change!(store, write => { write.create_meeting("m", minute(3), true).await.expect("made") });
    let found = store.meeting("m").await.expect("reads").expect("is there");
    assert_eq!((found.id.as_str(), found.created, found.example, found.length), ("m", minute(3), true, 0));
    assert_eq!((found.last_day_ends, found.names_erased, found.erased), (None, None, None));
    assert_eq!(store.journal("m", 0).await.expect("reads"), []);
    assert_eq!(store.meeting("n").await.expect("reads"), None);
}

async fn entries_come_back_in_order_with_time_and_side(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    meeting(&store, "other").await;
    let length = change!(store, write => {
        write.append("other", 0, minute(1), None, &events(&["{}"])).await.expect("appended");
        let length = write.append("m", 0, minute(1), Some("formal"), &events(&["1", "2"])).await.expect("appended");
        write.append("m", length, minute(2), None, &events(&["3"])).await.expect("appended")
    });
    assert_eq!(length, 3);
    let journal = store.journal("m", 0).await.expect("reads");
    let told: Vec<_> = journal.iter().map(|e| (e.number, e.at, e.side.as_deref(), e.event.as_str())).collect();
    let formal = Some("formal");
    assert_eq!(told, [(1, minute(1), formal, "1"), (2, minute(1), formal, "2"), (3, minute(2), None, "3")]);
    assert_eq!(store.journal("m", 2).await.expect("reads"), journal[2..]);
    assert_eq!(store.meeting("m").await.expect("reads").expect("is there").length, 3);
}

async fn a_long_list_of_events_is_appended_in_one_go(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let many: Vec<String> = (1..=2345).map(|n| n.to_string()).collect();
    let (length, same) = change!(store, write => {
        let length = write.append("m", 0, minute(1), None, &many).await.expect("appended");
        (length, write.append("m", length, minute(1), None, &[]).await.expect("nothing is appended"))
    });
    assert_eq!((length, same), (2345, 2345));
    let journal = store.journal("m", 0).await.expect("reads");
    assert_eq!(journal.len(), 2345);
    assert!(journal.iter().all(|entry| entry.event == entry.number.to_string()));
}

async fn an_append_after_others_is_outrun(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    change!(store, write => { write.append("m", 0, minute(1), None, &events(&["1", "2"])).await.expect("appended") });
    for after in [0, 1, 3] {
        let mut write = store.begin().await.expect("begins");
        let outrun = write.append("m", after, minute(2), None, &events(&["x"])).await;
        assert!(matches!(outrun, Err(AppendError::Outrun { length: 2 })), "after {after}: {outrun:?}");
        write.commit().await.expect("commits");
    }
    assert_eq!(store.journal("m", 0).await.expect("reads").len(), 2);
}

async fn nothing_is_kept_of_a_dropped_write(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let mut write = store.begin().await.expect("begins");
    write.append("m", 0, minute(1), None, &events(&["1"])).await.expect("appended");
    write.create_meeting("n", minute(1), false).await.expect("made");
    assert_eq!(store.journal("m", 0).await.expect("reads"), [], "nobody sees it before the commit");
    drop(write);
    change!(store, write => { write.append("m", 0, minute(2), None, &events(&["2"])).await.expect("appended") });
    assert_eq!(store.journal("m", 0).await.expect("reads")[0].event, "2");
    assert_eq!(store.meeting("n").await.expect("reads"), None);
}

async fn a_meeting_that_is_not_there_is_gone(home: Home) {
    let store = home.open().await;
    let mut write = store.begin().await.expect("begins");
    let gone = write.append("nowhere", 0, minute(1), None, &events(&["1"])).await;
    assert!(matches!(gone, Err(AppendError::Gone)), "{gone:?}");
}

async fn an_id_is_used_once(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let mut write = store.begin().await.expect("begins");
    let twice = write.create_meeting("m", minute(1), false).await;
    assert!(matches!(twice, Err(Error::Taken(_))), "{twice:?}");
}

async fn eight_tasks_lose_nothing_and_share_no_number(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let tasks: Vec<_> = (0..8).map(|task| tokio::spawn(append_forty(store.clone(), task))).collect();
    let mut won = Vec::new();
    for task in tasks {
        won.extend(task.await.expect("no task panics"));
    }
    won.sort_unstable();
    let journal = store.journal("m", 0).await.expect("reads");
    let kept: Vec<_> = journal.into_iter().map(|entry| (entry.number, entry.event)).collect();
    assert_eq!(kept, won);
    assert_eq!(kept.iter().map(|(number, _)| *number).collect::<Vec<_>>(), (1..=320).collect::<Vec<i64>>());
}

/// Appends forty entries, each as often as needed, and returns what was acknowledged.
async fn append_forty(store: store::Store, task: usize) -> Vec<(i64, String)> {
    let mut won = Vec::new();
    let mut known = 0;
    while won.len() < 40 {
        let event = format!("{task}/{}", won.len());
        let mut write = store.begin().await.expect("begins");
        match write.append("m", known, minute(1), None, std::slice::from_ref(&event)).await {
            Ok(length) => {
                write.commit().await.expect("commits");
                won.push((length, event));
                known = length;
            }
            Err(AppendError::Outrun { length }) => known = length,
            Err(error) => panic!("{error:?}"),
        }
    }
    won
}

async fn any_text_comes_back_as_it_was(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let texts = events(&["{\"said\":\"مرحبا 👋🏽 – 'x' \\\"y\\\" $1 ? %s\"}", "", "a\nb\tc"]);
    change!(store, write => { write.append("m", 0, minute(1), None, &texts).await.expect("appended") });
    let journal = store.journal("m", 0).await.expect("reads");
    assert_eq!(journal.into_iter().map(|entry| entry.event).collect::<Vec<_>>(), texts);
}

async fn meetings_are_found_by_their_last_day_and_by_their_age(home: Home) {
    let store = home.open().await;
    change!(store, write => {
        for (id, created, last_day) in [("a", 0, Some(5)), ("b", 1, Some(3)), ("c", 2, None), ("d", 3, Some(9))] {
            write.create_meeting(id, minute(created * DAY), false).await.expect("made");
            write.set_last_day(id, last_day.map(|day| minute(day * DAY))).await.expect("set");
        }
    });
    let ids = |meetings: Vec<store::Meeting>| meetings.into_iter().map(|m| m.id).collect::<Vec<_>>();
    let between = store.meetings_between(minute(3 * DAY), minute(9 * DAY)).await.expect("reads");
    assert_eq!(ids(between), ["b", "a"]);
    let old = store.meetings_created_before(minute(3 * DAY)).await.expect("reads");
    assert_eq!(ids(old), ["a", "b", "c"]);
}
