//! Opening: new places, places of others, and places of a newer Brug.

use std::fs;

use store::{Error, Store};

use crate::homes::{Home, meeting, tamper};

on_both!(
    what_was_kept_is_there_after_opening_again,
    eight_open_a_new_place_at_once,
    a_place_of_a_newer_brug_is_not_opened,
);

async fn what_was_kept_is_there_after_opening_again(home: Home) {
    let store = home.open().await;
    meeting(&store, "m").await;
    store.close().await;
    assert!(home.open().await.meeting("m").await.expect("reads").is_some());
}

async fn eight_open_a_new_place_at_once(home: Home) {
    let address = home.address.clone();
    let tasks: Vec<_> = (0..8)
        .map(|n| (n, address.clone()))
        .map(|(n, address)| {
            tokio::spawn(async move {
                let store = Store::open(&address).await.expect("opens");
                meeting(&store, &n.to_string()).await;
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no task panics");
    }
    assert_eq!(home.open().await.counts().await.expect("reads").meetings, 8);
}

async fn a_place_of_a_newer_brug_is_not_opened(home: Home) {
    home.open().await.close().await;
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                 SELECT 9999, description, success, checksum, 0 FROM _sqlx_migrations WHERE version = 1";
    tamper(&home.address, newer).await;
    for _ in 0..2 {
        let refused = Store::open(&home.address).await.map(|_| ());
        assert!(matches!(refused, Err(Error::Newer { found: 9999, known: 1.. })), "{refused:?}");
    }
    tamper(&home.address, "DELETE FROM _sqlx_migrations WHERE version = 9999").await;
    home.open().await;
}

#[tokio::test]
async fn a_file_of_something_else_is_refused_and_left_as_it_is() {
    let home = Home::file();
    for content in ["hello", "Some letters that someone wrote.\n", &"x".repeat(10_000)] {
        fs::write(&home.address, content).expect("written");
        let refused = Store::open(&home.address).await.map(|_| ());
        assert!(matches!(&refused, Err(Error::NotOurs { place }) if *place == home.address), "{refused:?}");
        assert_eq!(fs::read_to_string(&home.address).expect("reads"), content);
        assert_eq!(fs::read_dir(home.folder.path()).expect("reads").count(), 1, "no other file was made");
    }
}

#[tokio::test]
async fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    let home = Home::file();
    fs::File::create(&home.address).expect("made");
    tamper(&home.address, "CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')").await;
    let bytes = fs::read(&home.address).expect("reads");
    let refused = Store::open(&home.address).await.map(|_| ());
    assert!(matches!(refused, Err(Error::NotOurs { .. })), "{refused:?}");
    assert!(fs::read(&home.address).expect("reads") == bytes);
}

#[tokio::test]
async fn a_database_that_is_damaged_is_not_taken_for_another_program() {
    let home = Home::file();
    home.open().await.close().await;
    let whole = fs::read(&home.address).expect("reads");
    for half in [&whole[..whole.len() / 2], &whole[..50], b"SQLite format 3\0and then something else"] {
        fs::write(&home.address, half).expect("written");
        let refused = Store::open(&home.address).await.map(|_| ());
        assert!(matches!(refused, Err(Error::Damaged(_))), "{refused:?}");
        assert!(fs::read(&home.address).expect("reads") == half);
    }
}

#[tokio::test]
async fn folders_are_made_and_odd_names_work() {
    let home = Home::file();
    let odd = home.folder.path().join("a folder?/50% #één/../b/brug & co.db");
    fs::create_dir_all(home.folder.path().join("a folder?/50% #één")).expect("made");
    let store = Store::open(odd.to_str().expect("a plain path")).await.expect("opens");
    meeting(&store, "m").await;
    store.close().await;
    assert!(odd.is_file());
    let address = format!("sqlite:{}", odd.display());
    assert!(Store::open(&address).await.expect("opens").meeting("m").await.expect("reads").is_some());
}

#[tokio::test]
async fn two_stores_on_one_file_see_what_the_other_kept() {
    let home = Home::file();
    let (one, other) = (home.open().await, home.open().await);
    meeting(&one, "m").await;
    meeting(&other, "n").await;
    assert!(other.meeting("m").await.expect("reads").is_some());
    assert!(one.meeting("n").await.expect("reads").is_some());
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_named_without_its_password() {
    let refused = Store::open("postgres://brug:secret@localhost/brug?host=/nowhere").await.expect_err("no server");
    let Error::Unopened { place, .. } = &refused else { panic!("{refused:?}") };
    assert_eq!(place, "postgres://localhost/brug");
    assert!(!refused.to_string().contains("secret"));
}
