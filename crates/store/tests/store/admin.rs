//! The owner of the instance.

use store::Counts;

use crate::homes::{Home, change, mail, meeting, minute, person};

on_both!(
    a_link_of_the_owner_works_once_and_in_time,
    a_device_of_the_owner_is_one_until_it_expires,
    the_owner_sees_numbers,
);

async fn a_link_of_the_owner_works_once_and_in_time(home: Home) {
    let store = home.open().await;
    let used = change!(store, write => {
        for hash in ["a", "late"] {
            write.add_admin_link(hash, minute(10)).await.expect("added");
        }
        let mut used = Vec::new();
        for (hash, at) in [("a", 9), ("a", 9), ("late", 10), ("unknown", 9)] {
            used.push(write.use_admin_link(hash, minute(at)).await.expect("asked"));
        }
        used
    });
    assert_eq!(used, [true, false, false, false]);
}

async fn a_device_of_the_owner_is_one_until_it_expires(home: Home) {
    let store = home.open().await;
    change!(store, write => {
        write.add_admin_device("laptop", minute(10)).await.expect("added");
        write.add_admin_device("lent", minute(20)).await.expect("added");
        write.forget_admin_device("lent").await.expect("forgotten");
    });
    assert!(store.is_admin_device("laptop", minute(9)).await.expect("reads"));
    assert!(!store.is_admin_device("laptop", minute(10)).await.expect("reads"));
    assert!(!store.is_admin_device("lent", minute(9)).await.expect("reads"));
    change!(store, write => { write.forget_expired(minute(10)).await.expect("forgotten") });
    assert!(!store.is_admin_device("laptop", minute(9)).await.expect("reads"));
}

async fn the_owner_sees_numbers(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    meeting(&store, "n").await;
    meeting(&store, "erased").await;
    change!(store, write => {
        write.create_meeting("example", minute(0), true).await.expect("made");
        write.add_person(&person("p", "m")).await.expect("added");
        write.add_person(&person("q", "example")).await.expect("added");
        for id in ["waiting", "sent", "failed", "again"] {
            write.queue_mail(&mail(id, None)).await.expect("queued");
        }
        write.mail_sent("sent", minute(1)).await.expect("noted");
        write.mail_failed("failed", "no", None).await.expect("noted");
        write.mail_failed("again", "not yet", Some(minute(5))).await.expect("noted");
        write.erase_meeting("erased", minute(1)).await.expect("erased");
    });
    let counts = Counts { meetings: 2, examples: 1, erased: 1, people: 2, mails_waiting: 2, mails_failed: 1 };
    assert_eq!(store.counts().await.expect("reads"), counts);
    assert!(store.size_bytes().await.expect("reads") > 10_000);
}
