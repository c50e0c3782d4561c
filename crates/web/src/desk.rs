//! The desk for heavy work: beside the threads that answer, and not more at the same time than the machine can bear.

use crate::app::App;
use crate::error::WebError;

/// Does `work` when there is a place at the desk.
///
/// # Errors
/// When `work` panics.
pub(crate) async fn at_desk<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, WebError> {
    app.making().acquire().await.map_err(WebError::broken)?.forget();
    // It is free again when the work is done, and not when someone stops waiting for it.
    let place = Place(app.clone());
    beside(move || {
        let _place = place;
        work()
    })
    .await
}

/// Does `work` at once, beside the threads that answer: what takes some milliseconds and should not wait for what takes seconds.
///
/// # Errors
/// When `work` panics.
pub(crate) async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, WebError> {
    tokio::task::spawn_blocking(work).await.map_err(WebError::broken)
}

/// A place at the desk that is taken.
struct Place(App);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.making().add_permits(1);
    }
}
