//! Putting a backup back while others have the file open; and that what is wrong changes nothing.

use std::fs;
use std::path::{Path, PathBuf};

use store::{Error, Store};

use crate::homes::{Home, access, change, meeting, minute, person, tamper};

/// A store with two meetings, a backup from when there was one, and another store on the same file.
struct Scene {
    home: Home,
    store: Store,
    other: Store,
    backup: PathBuf,
}

async fn scene() -> Scene {
    let home = Home::file();
    let store = home.open().await;
    meeting(&store, "old").await;
    change!(store, write => {
        write.append("old", 0, minute(1), Some("formal"), &["1".to_owned()]).await.expect("appended");
        write.add_person(&person("p", "old")).await.expect("added");
        write.add_access(&access("a", "old")).await.expect("added");
        write.add_device("phone", minute(1)).await.expect("added");
        write.let_device("phone", "a", minute(1)).await.expect("let in");
        write.add_admin_device("laptop", minute(99)).await.expect("added");
    });
    let backup = home.folder.path().join("backup.db");
    store.backup(&backup).await.expect("copied");
    change!(store, write => {
        write.create_meeting("new", minute(2), false).await.expect("made");
        write.append("old", 1, minute(2), None, &["2".to_owned()]).await.expect("appended");
        write.remove_person("p").await.expect("removed");
        write.forget_device("phone").await.expect("forgotten");
        write.forget_admin_device("laptop").await.expect("forgotten");
    });
    let other = home.open().await;
    Scene { home, store, other, backup }
}

/// What is in the store, for comparing.
async fn content(store: &Store) -> String {
    let meetings = store.meetings_created_before(minute(99)).await.expect("reads");
    let journal = store.journal("old", 0).await.expect("reads");
    let people = store.people("old").await.expect("reads");
    let held = store.accesses_of_device("phone", minute(5)).await.expect("reads");
    let admin = store.is_admin_device("laptop", minute(5)).await.expect("reads");
    format!("{meetings:?} {journal:?} {people:?} {held:?} {admin}")
}

#[tokio::test]
async fn others_on_the_same_file_see_the_content_of_the_backup_at_once() {
    let Scene { home, store, other, backup } = scene().await;
    let (before, bytes) = (content(&other).await, fs::read(&backup).expect("reads"));
    store.restore(&backup).await.expect("put back");
    assert!(fs::read(&backup).expect("reads") == bytes, "the backup is not changed");
    for reading in [&store, &other] {
        assert!(reading.meeting("new").await.expect("reads").is_none());
        assert_eq!(reading.people("old").await.expect("reads"), [person("p", "old")]);
        assert_eq!(reading.journal("old", 0).await.expect("reads").len(), 1);
    }
    assert_ne!(content(&other).await, before);
    assert_eq!(content(&other).await, content(&crate::backups::opened(&backup).await).await);
    change!(other, write => { write.append("old", 1, minute(3), None, &["x".to_owned()]).await.expect("goes on") });
    assert_eq!(store.journal("old", 1).await.expect("reads")[0].event, "x");
    nothing_is_left_aside(&home);
}

fn nothing_is_left_aside(home: &Home) {
    let names = fs::read_dir(home.folder.path()).expect("reads").map(|entry| entry.expect("reads").file_name());
    let left: Vec<_> = names.filter(|name| name.to_string_lossy().starts_with(".brug-")).collect();
    assert_eq!(left, [""; 0]);
}

#[tokio::test]
async fn what_cannot_be_put_back_changes_nothing() {
    let Scene { home, store, other, backup } = scene().await;
    let before = content(&other).await;
    let whole = fs::read(&backup).expect("reads");
    let pages = whole.len() / 4096;
    let mut broken = whole.clone();
    broken[(pages - 2) * 4096..].fill(0xff);
    let bad = home.folder.path().join("bad.db");
    let contents: [(&str, &[u8]); 5] = [
        ("is not a database", b"hello"),
        ("is not a database", b""),
        ("is damaged", &whole[..whole.len() / 2]),
        ("is damaged", &whole[..50]),
        ("is damaged", &broken),
    ];
    for (expected, bytes) in contents {
        fs::write(&bad, bytes).expect("written");
        assert_refused(&store, &bad, expected).await;
        assert!(fs::read(&bad).expect("reads") == bytes, "the file is not changed");
    }
    assert_refused(&store, &home.folder.path().join("nothing.db"), "").await;
    assert_refused(&store, home.folder.path(), "").await;
    assert_refused(&store, Path::new(&home.address), "is the database itself").await;
    assert_eq!(content(&other).await, before);
    nothing_is_left_aside(&home);
}

#[tokio::test]
async fn databases_that_are_not_ours_or_do_not_fit_together_change_nothing() {
    let Scene { home, store, other, backup } = scene().await;
    let before = content(&other).await;
    let bad = home.folder.path().join("bad.db");
    for (expected, sql) in [
        ("is not a database of Brug", "DROP TABLE _sqlx_migrations"),
        ("is damaged", "DELETE FROM meeting"),
        ("is damaged", "UPDATE _sqlx_migrations SET checksum = x'00'"),
    ] {
        fs::copy(&backup, &bad).expect("copied");
        tamper(&bad, sql).await;
        assert_refused(&store, &bad, expected).await;
    }
    fs::remove_file(&bad).expect("removed");
    fs::File::create(&bad).expect("made");
    tamper(&bad, "CREATE TABLE bookmark (url TEXT)").await;
    assert_refused(&store, &bad, "is not a database of Brug").await;
    assert_eq!(content(&other).await, before);
}

async fn assert_refused(store: &Store, path: &Path, expected: &str) {
    let refused = store.restore(path).await;
    let Err(Error::NotABackup { path: named, reason }) = &refused else { panic!("{path:?}: {refused:?}") };
    assert!(named == path && reason.starts_with(expected), "{expected}: {refused:?}");
}

#[tokio::test]
async fn a_database_of_a_newer_brug_is_neither_opened_nor_put_back() {
    let Scene { home: _home, store, other, backup } = scene().await;
    let before = content(&other).await;
    tamper(&backup, "INSERT INTO _sqlx_migrations SELECT 9999, description, installed_on, success, checksum, execution_time FROM _sqlx_migrations LIMIT 1").await;
    let refused = store.restore(&backup).await;
    assert!(matches!(refused, Err(Error::Newer { found: 9999, known: 1.. })), "{refused:?}");
    assert_eq!(content(&other).await, before);
    let bytes = fs::read(&backup).expect("reads");
    let refused = Store::open(backup.to_str().expect("a plain path")).await.map(|_| ());
    assert!(matches!(refused, Err(Error::Newer { found: 9999, known: 1.. })), "{refused:?}");
    assert!(fs::read(&backup).expect("reads") == bytes, "the file is not changed");
}

#[tokio::test]
async fn a_backup_of_an_older_brug_is_brought_up_to_date_in_a_copy() {
    let Scene { home: _home, store, other, backup } = scene().await;
    // From before the first migration, which is as old as there can be.
    let drop = "DROP TABLE device_access; DROP TABLE device; DROP TABLE access; DROP TABLE person; DROP TABLE seating;
        DROP TABLE mail; DROP TABLE journal; DROP TABLE admin_link; DROP TABLE admin_device; DROP TABLE meeting;
        DELETE FROM _sqlx_migrations; CREATE TABLE before (x TEXT)";
    tamper(&backup, drop).await;
    let bytes = fs::read(&backup).expect("reads");
    store.restore(&backup).await.expect("put back");
    assert_eq!(other.meetings_created_before(minute(99)).await.expect("reads"), []);
    meeting(&other, "again").await;
    assert!(fs::read(&backup).expect("reads") == bytes, "the backup is not changed");
}

#[tokio::test]
async fn a_copy_made_by_hand_is_put_back_with_the_log_beside_it() {
    let Scene { home, store, .. } = scene().await;
    let copy = home.folder.path().join("by hand.db");
    fs::copy(&home.address, &copy).expect("copied");
    fs::copy(format!("{}-wal", home.address), home.folder.path().join("by hand.db-wal")).expect("copied");
    let fresh = Home::file();
    let second = fresh.open().await;
    second.restore(&copy).await.expect("put back");
    assert_eq!(content(&second).await, content(&store).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restore_waits_for_a_change_that_was_begun() {
    let Scene { home: _home, store, other, backup } = scene().await;
    let mut write = other.begin().await.expect("begins");
    write.create_meeting("in between", minute(3), false).await.expect("made");
    let restoring = tokio::spawn(async move { store.restore(&backup).await });
    write.commit().await.expect("commits");
    restoring.await.expect("no panic").expect("put back");
    let ids: Vec<_> = other.meetings_created_before(minute(99)).await.expect("reads");
    assert_eq!(ids.into_iter().map(|meeting| meeting.id).collect::<Vec<_>>(), ["old"]);
}
