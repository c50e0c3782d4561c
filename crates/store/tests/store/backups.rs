//! Copies of a store, made while others write.

use std::fs;
use std::path::PathBuf;

use store::{Error, Store};

use crate::homes::{Home, change, meeting, minute};

fn path(home: &Home, name: &str) -> PathBuf {
    home.folder.path().join(name)
}

pub(crate) async fn opened(path: &std::path::Path) -> Store {
    Store::open(path.to_str().expect("a plain path")).await.expect("the backup opens")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_made_while_others_write_has_all_of_a_change_or_nothing() {
    let home = Home::file();
    let store = home.open().await;
    meeting(&store, "m").await;
    let (stop, mut stopped) = tokio::sync::oneshot::channel::<()>();
    let writer = store.clone();
    let writing = tokio::spawn(async move {
        let mut length = 0;
        while stopped.try_recv().is_err() {
            let pair = ["first".to_owned(), "second".to_owned()];
            length =
                change!(writer, write => { write.append("m", length, minute(1), None, &pair).await.expect("fits") });
        }
        length
    });
    let mut lengths = Vec::new();
    for n in 0..5 {
        let path = path(&home, &format!("copy {n}"));
        let least = store.meeting("m").await.expect("reads").expect("is there").length;
        store.backup(&path).await.expect("copied");
        let copy = opened(&path).await;
        let length = copy.meeting("m").await.expect("reads").expect("is there").length;
        assert!(length >= least, "what was committed before is in the copy");
        assert_eq!(length % 2, 0, "both events or none");
        let journal = copy.journal("m", 0).await.expect("reads");
        assert!(journal.iter().map(|entry| entry.number).eq(1..=length));
        copy.close().await;
        lengths.push(length);
    }
    stop.send(()).expect("the writer listens");
    let length = writing.await.expect("the writer does not panic");
    assert!(lengths.is_sorted() && lengths[0] < length, "{lengths:?} {length}");
}

#[tokio::test]
async fn what_is_in_the_place_already_stays() {
    let home = Home::file();
    let store = home.open().await;
    let path = path(&home, "letter.txt");
    fs::write(&path, "hello").expect("written");
    let refused = store.backup(&path).await;
    assert!(matches!(&refused, Err(Error::Exists(there)) if *there == path), "{refused:?}");
    assert_eq!(fs::read_to_string(&path).expect("reads"), "hello");
}

#[tokio::test]
async fn a_copy_is_one_file_for_its_owner_only() {
    let home = Home::file();
    let store = home.open().await;
    meeting(&store, "m").await;
    store.backup(&path(&home, "a/b/copy.db")).await.expect("copied, with its folders");
    let folder = path(&home, "a/b");
    let names: Vec<_> = fs::read_dir(&folder).expect("reads").map(|entry| entry.expect("reads").file_name()).collect();
    assert_eq!(names, ["copy.db"]);
    #[cfg(unix)]
    for file in [folder.join("copy.db"), PathBuf::from(&home.address)] {
        let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(file).expect("is there").permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn a_copy_into_a_place_that_cannot_be_written_is_refused() {
    let home = Home::file();
    let store = home.open().await;
    fs::write(path(&home, "file"), "").expect("written");
    let refused = store.backup(&path(&home, "file/copy.db")).await;
    assert!(matches!(refused, Err(Error::Unopened { .. })), "{refused:?}");
}

#[tokio::test]
async fn postgresql_has_its_own_program_for_this() {
    let home = Home::server();
    let store = home.open().await;
    let path = path(&home, "copy.db");
    assert!(matches!(store.backup(&path).await, Err(Error::UsePgDump)));
    assert!(matches!(store.restore(&path).await, Err(Error::UsePgDump)));
    assert!(!path.exists());
}
