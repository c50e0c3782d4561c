//! `brug admin-link`: a link with which the owner of an instance signs in, once and within a quarter of an hour.

use jiff::Timestamp;
use method::Speech;
use web::Secret;

use super::print;
use super::serve::{open, runtime};
use crate::cli::AdminLink;
use crate::failure::Failure;

/// How long the link is good, in milliseconds: a quarter of an hour.
const GOOD_MS: i64 = 15 * 60 * 1000;

pub(super) fn admin_link(ask: &AdminLink, speech: &Speech) -> Result<(), Failure> {
    let secret = Secret::new();
    runtime()?.block_on(async {
        let store = open(&ask.data).await?;
        let mut write = store.begin().await.map_err(Failure::Store)?;
        let expires = Timestamp::now().as_millisecond() + GOOD_MS;
        write.add_admin_link(&secret.hash(), expires).await.map_err(Failure::Store)?;
        write.commit().await.map_err(Failure::Store)?;
        store.close().await;
        Ok::<(), Failure>(())
    })?;
    let address = ask.address.trim_end_matches('/');
    print(&format!("{}\n\n  {address}/admin/{}\n", speech.say("admin-link-made"), secret.text()));
    Ok(())
}
