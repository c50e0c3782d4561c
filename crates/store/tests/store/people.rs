//! Who takes part, and who sits where.

use store::{Error, Person, Seating};

use crate::homes::{Home, change, meeting, minute, person};

on_both!(
    people_come_back_as_they_were,
    a_person_can_be_changed_and_withdraw,
    two_people_do_not_share_a_link,
    the_last_place_is_given_once,
    a_new_plan_of_the_tables_takes_the_place_of_the_old_one,
);

async fn people_come_back_as_they_were(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let full = Person {
        organisation: Some("De Brug".to_owned()),
        languages: "[\"nl\",\"ar\"]".to_owned(),
        needs: "[\"wheelchair\"]".to_owned(),
        at_table: "{\"apart\":[\"p\"]}".to_owned(),
        hash: Some("hash".to_owned()),
        created: minute(2),
        ..person("full", "m")
    };
    let bare = person("bare", "m");
    change!(store, write => {
        write.add_person(&full).await.expect("added");
        write.add_person(&bare).await.expect("added");
    });
    assert_eq!(store.people("m").await.expect("reads"), [bare.clone(), full.clone()]);
    assert_eq!(store.person("bare").await.expect("reads"), Some(bare));
    assert_eq!(store.person_by_hash("hash").await.expect("reads"), Some(full));
    assert_eq!(store.person_by_hash("other").await.expect("reads"), None);
}

async fn a_person_can_be_changed_and_withdraw(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let changed = Person {
        name: "Another name".to_owned(),
        side: "bridge".to_owned(),
        organisation: Some("De Brug".to_owned()),
        languages: "[\"tr\"]".to_owned(),
        needs: "[\"x\"]".to_owned(),
        at_table: "{\"y\":1}".to_owned(),
        hash: Some("hash".to_owned()),
        ..person("p", "m")
    };
    let (there, nobody) = change!(store, write => {
        write.add_person(&person("p", "m")).await.expect("added");
        write.add_person(&person("q", "m")).await.expect("added");
        let there = write.change_person(&changed).await.expect("changed");
        (there, write.change_person(&person("nobody", "m")).await.expect("asked"))
    });
    assert_eq!((there, nobody), (true, false));
    assert_eq!(store.people("m").await.expect("reads"), [changed, person("q", "m")]);
    let (first, again) = change!(store, write => {
        let first = write.remove_person("p").await.expect("removed");
        (first, write.remove_person("p").await.expect("asked"))
    });
    assert_eq!((first, again), (true, false));
    assert_eq!(store.people("m").await.expect("reads"), [person("q", "m")]);
}

async fn two_people_do_not_share_a_link(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let hash = Some("hash".to_owned());
    let mut write = store.begin().await.expect("begins");
    write.add_person(&Person { hash: hash.clone(), ..person("p", "m") }).await.expect("added");
    let twice = write.add_person(&Person { hash, ..person("q", "m") }).await;
    assert!(matches!(twice, Err(Error::Taken(_))), "{twice:?}");
}

async fn the_last_place_is_given_once(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let tasks: Vec<_> = (0..8).map(|n| tokio::spawn(come_if_there_is_a_place(store.clone(), n))).collect();
    let mut came = 0;
    for task in tasks {
        came += usize::from(task.await.expect("no task panics"));
    }
    assert_eq!((came, store.people("m").await.expect("reads").len()), (3, 3));
}

async fn come_if_there_is_a_place(store: store::Store, n: usize) -> bool {
    let mut write = store.begin().await.expect("begins");
    assert_eq!(write.hold("nowhere").await.expect("asked"), None);
    write.hold("m").await.expect("held").expect("is there");
    if store.people("m").await.expect("reads").len() >= 3 {
        return false;
    }
    write.add_person(&person(&n.to_string(), "m")).await.expect("added");
    write.commit().await.expect("commits");
    true
}

async fn a_new_plan_of_the_tables_takes_the_place_of_the_old_one(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    let plans = [1, 2].map(|n| Seating { plan: format!("{{\"round\":{n}}}"), made: minute(n) });
    for plan in &plans {
        change!(store, write => { write.set_seating("m", plan).await.expect("kept") });
        assert_eq!(store.seating("m").await.expect("reads").as_ref(), Some(plan));
    }
    change!(store, write => { write.clear_seating("m").await.expect("cleared") });
    assert_eq!(store.seating("m").await.expect("reads"), None);
}
