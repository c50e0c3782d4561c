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
    let _place = app.making().acquire().await.map_err(WebError::broken)?;
    tokio::task::spawn_blocking(work).await.map_err(WebError::broken)
}
