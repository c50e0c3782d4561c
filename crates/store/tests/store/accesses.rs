//! Links and the devices that hold them.

use store::{Access, AccessKind, Error, Store};

use crate::homes::{Home, access, change, meeting, minute};

on_both!(
    an_access_comes_back_as_it_was,
    an_access_needs_its_meeting_and_a_hash_of_its_own,
    seen_never_goes_back,
    an_access_ends_once,
    a_device_holds_what_still_opens,
    a_device_that_is_forgotten_holds_nothing,
);

async fn by_hash(store: &Store, id: &str) -> Access {
    store.access_by_hash(&format!("hash of {id}")).await.expect("reads").expect("is there")
}

async fn an_access_comes_back_as_it_was(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let full = Access {
        kind: AccessKind::SignUp,
        side: None,
        secret: Some("secret".to_owned()),
        expires: Some(minute(9)),
        seen: 4,
        email: Some("host@example.org".to_owned()),
        language: Some("ar".to_owned()),
        created: minute(1),
        ..access("full", "m")
    };
    let bare = Access { kind: AccessKind::Invitation, ..access("bare", "m") };
    change!(store, write => {
        write.add_access(&full).await.expect("added");
        write.add_access(&bare).await.expect("added");
    });
    assert_eq!(by_hash(&store, "full").await, full);
    assert_eq!(store.accesses("m").await.expect("reads"), [bare, full]);
    assert_eq!(store.access_by_hash("other").await.expect("reads"), None);
    change!(store, write => { write.set_access_contact("full", None, Some("nl")).await.expect("changed") });
    let changed = by_hash(&store, "full").await;
    assert_eq!((changed.email, changed.language.as_deref()), (None, Some("nl")));
}

async fn an_access_needs_its_meeting_and_a_hash_of_its_own(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    change!(store, write => { write.add_access(&access("a", "m")).await.expect("added") });
    let same = Access { hash: "hash of a".to_owned(), ..access("b", "m") };
    let mut write = store.begin().await.expect("begins");
    let twice = write.add_access(&same).await;
    assert!(matches!(twice, Err(Error::Taken(_))), "{twice:?}");
    drop(write);
    let mut write = store.begin().await.expect("begins");
    let missing = write.add_access(&access("b", "nowhere")).await;
    assert!(matches!(missing, Err(Error::Missing(_))), "{missing:?}");
}

async fn seen_never_goes_back(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    change!(store, write => {
        write.add_access(&access("a", "m")).await.expect("added");
        write.set_seen("a", 7).await.expect("set");
        write.set_seen("a", 5).await.expect("ignored");
    });
    assert_eq!(by_hash(&store, "a").await.seen, 7);
}

async fn an_access_ends_once(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let ended = change!(store, write => {
        write.add_access(&access("a", "m")).await.expect("added");
        let mut ended = Vec::new();
        for (id, at) in [("a", 5), ("a", 6), ("nowhere", 6)] {
            ended.push(write.end_access(id, minute(at)).await.expect("asked"));
        }
        ended
    });
    assert_eq!(ended, [true, false, false]);
    assert_eq!(by_hash(&store, "a").await.ended, Some(minute(5)));
}

async fn a_device_holds_what_still_opens(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    meeting(&store, "erased").await;
    let expiring = Access { expires: Some(minute(10)), ..access("expiring", "m") };
    change!(store, write => {
        for access in [access("plain", "m"), expiring, access("ended", "m"), access("gone", "erased")] {
            write.add_access(&access).await.expect("added");
        }
        write.add_device("phone", minute(1)).await.expect("added");
        write.add_device("laptop", minute(1)).await.expect("added");
        for (n, access) in (2..).zip(["plain", "expiring", "ended", "gone", "plain"]) {
            write.let_device("phone", access, minute(n)).await.expect("let in");
        }
        write.end_access("ended", minute(6)).await.expect("ended");
        write.erase_meeting("erased", minute(6)).await.expect("erased");
    });
    // The plain one was opened once more, as the last.
    assert_eq!(held(&store, "phone", minute(9)).await, ["plain in m", "expiring in m"]);
    assert_eq!(held(&store, "phone", minute(10)).await, ["plain in m"]);
    assert_eq!(held(&store, "laptop", minute(9)).await, [""; 0]);
}

async fn held(store: &Store, device: &str, now: i64) -> Vec<String> {
    let held = store.accesses_of_device(device, now).await.expect("reads");
    held.into_iter().map(|held| format!("{} in {}", held.access.id, held.meeting.id)).collect()
}

async fn a_device_that_is_forgotten_holds_nothing(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let (used, unknown, forgotten) = change!(store, write => {
        write.add_access(&access("a", "m")).await.expect("added");
        for device in ["phone", "laptop", "tablet"] {
            write.add_device(device, minute(1)).await.expect("added");
            write.let_device(device, "a", minute(1)).await.expect("let in");
        }
        write.forget_device("phone").await.expect("forgotten");
        let used = write.use_device("laptop", minute(8)).await.expect("used");
        let unknown = write.use_device("phone", minute(8)).await.expect("asked");
        (used, unknown, write.forget_devices(minute(8)).await.expect("forgotten"))
    });
    assert_eq!((used, unknown, forgotten), (true, false, 1));
    assert_eq!(held(&store, "phone", minute(9)).await, [""; 0]);
    assert_eq!(held(&store, "tablet", minute(9)).await, [""; 0]);
    assert_eq!(held(&store, "laptop", minute(9)).await, ["a in m"]);
}
