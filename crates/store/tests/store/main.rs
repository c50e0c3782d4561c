//! The store from outside: every story runs on a file of SQLite and on a PostgreSQL server.

/// Makes two tests of each story, one per database.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                super::$story(crate::homes::Home::file()).await;
            })+
        }
        mod postgresql {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                super::$story(crate::homes::Home::server()).await;
            })+
        }
    };
}

mod accesses;
mod admin;
mod backups;
mod cluster;
mod erasing;
mod homes;
mod journal;
mod mails;
mod opening;
mod people;
mod restoring;
