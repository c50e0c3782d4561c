//! Mail that waits: queued once, sent once, forgotten when sent.

use store::{NewMail, Store};

use crate::homes::{Home, change, mail, meeting, minute};

on_both!(
    a_mail_is_due_from_its_time_on_the_oldest_first,
    invitations_wait_for_all_other_mail,
    the_same_reminder_is_queued_once,
    of_two_servers_one_takes_a_mail,
    a_mail_that_failed_is_due_again_or_given_up,
);

async fn due(store: &Store, now: i64, limit: u32) -> Vec<String> {
    store.mail_due(now, limit).await.expect("reads").into_iter().map(|mail| mail.id).collect()
}

async fn a_mail_is_due_from_its_time_on_the_oldest_first(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let early = NewMail { attachment: Some("BEGIN:VCALENDAR".to_owned()), ..mail("early", Some("m")) };
    change!(store, write => {
        for (id, at) in [("later", 9), ("second", 5)] {
            assert!(write.queue_mail(&NewMail { due: minute(at), ..mail(id, None) }).await.expect("queued"));
        }
        assert!(write.queue_mail(&early).await.expect("queued"));
    });
    assert_eq!(due(&store, minute(5), 9).await, ["early", "second"]);
    assert_eq!(due(&store, minute(5), 1).await, ["early"]);
    let found = store.mail_due(minute(0), 9).await.expect("reads").remove(0);
    assert_eq!((&found.recipient, &found.subject, &found.body), (&early.recipient, &early.subject, &early.body));
    assert_eq!((found.meeting, found.attachment, found.tries), (early.meeting, early.attachment, 0));
}

async fn invitations_wait_for_all_other_mail(home: Home) {
    let store = home.open().await;
    change!(store, write => {
        for (id, key, at) in [("a", "invitation-m-1", 1), ("b", "link-x", 2), ("c", "reminder-day-m", 3)] {
            let mail = NewMail { key: key.to_owned(), due: minute(at), ..mail(id, None) };
            assert!(write.queue_mail(&mail).await.expect("queued"));
        }
    });
    assert_eq!(due(&store, minute(5), 9).await, ["b", "c", "a"]);
    assert_eq!(due(&store, minute(5), 2).await, ["b", "c"]);
}

async fn the_same_reminder_is_queued_once(home: Home) {
    let store = home.open().await;
    let same = NewMail { key: "key of a".to_owned(), ..mail("b", None) };
    let (first, second) = change!(store, write => {
        (write.queue_mail(&mail("a", None)).await.expect("queued"), write.queue_mail(&same).await.expect("asked"))
    });
    assert_eq!((first, second), (true, false));
    change!(store, write => { write.mail_sent("a", minute(2)).await.expect("noted") });
    let after = change!(store, write => { write.queue_mail(&same).await.expect("asked") });
    assert!(!after, "a mail that was sent keeps its key");
    assert_eq!(due(&store, minute(9), 9).await, [""; 0]);
}

async fn of_two_servers_one_takes_a_mail(home: Home) {
    let (store, other) = (home.open().await, home.open().await);
    change!(store, write => { write.queue_mail(&mail("a", None)).await.expect("queued") });
    let found = other.mail_due(minute(1), 9).await.expect("reads").remove(0);
    let first = change!(store, write => { write.take_mail(&found, minute(5)).await.expect("asked") });
    let second = change!(other, write => { write.take_mail(&found, minute(5)).await.expect("asked") });
    assert_eq!((first, second), (true, false));
    assert_eq!(due(&other, minute(4), 9).await, [""; 0]);
    let again = other.mail_due(minute(5), 9).await.expect("reads").remove(0);
    assert_eq!(again.tries, 1, "nothing was heard of the first try");
}

async fn a_mail_that_failed_is_due_again_or_given_up(home: Home) {
    let store = home.open().await;
    change!(store, write => {
        write.queue_mail(&mail("a", None)).await.expect("queued");
        write.mail_failed("a", "no answer", Some(minute(7))).await.expect("noted");
    });
    assert_eq!(due(&store, minute(6), 9).await, [""; 0]);
    assert_eq!(due(&store, minute(7), 9).await, ["a"]);
    change!(store, write => { write.mail_failed("a", "no such address", None).await.expect("noted") });
    assert_eq!(due(&store, minute(9), 9).await, [""; 0]);
    let counts = store.counts().await.expect("reads");
    assert_eq!((counts.mails_waiting, counts.mails_failed), (0, 1));
}
