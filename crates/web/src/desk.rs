//! The desk for heavy work: beside the threads that answer, and not more at the same time than the machine can bear.
//!
//! Nobody waits long for the work of others: before the desk wait at most [`OF_MEETING`] of one meeting and [`OF_ALL`] in all.
//! The pictures of a page come all at once, so that some more of a meeting may wait until it is their turn to wait there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::app::App;
use crate::error::WebError;

/// Most works of one meeting that are done or wait before the desk.
const OF_MEETING: usize = 6;
/// Most works in all that are done or wait before the desk.
const OF_ALL: usize = 100;
/// Most works of one meeting with those that wait for their turn: the pictures of a page for two hosts.
const AT_DOOR: usize = 40;

/// The desk with those before it.
pub(crate) struct Desk {
    places: Arc<Semaphore>,
    all: Arc<Semaphore>,
    meetings: Mutex<HashMap<String, Turns>>,
}

/// The works of one meeting.
struct Turns {
    door: Arc<Semaphore>,
    count: usize,
}

impl Desk {
    /// A desk at which so many works are done at the same time.
    pub(crate) fn new(places: usize) -> Desk {
        Desk {
            places: Arc::new(Semaphore::new(places.max(1))),
            all: Arc::new(Semaphore::new(OF_ALL)),
            meetings: Mutex::default(),
        }
    }

    /// Waits for a place at the desk.
    async fn place(self: &Arc<Desk>, meeting: &str) -> Result<Place, WebError> {
        let (turn, door) = self.turn(meeting)?;
        let door = door.acquire_owned().await.map_err(WebError::broken)?;
        let all = Arc::clone(&self.all).try_acquire_owned().map_err(|_| WebError::Busy)?;
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(WebError::broken)?;
        Ok(Place { _permits: [place, all, door], _turn: turn })
    }

    fn turn(self: &Arc<Desk>, meeting: &str) -> Result<(Turn, Arc<Semaphore>), WebError> {
        let mut meetings = self.meetings.lock().expect("nobody panics while holding the turns");
        let turns = meetings
            .entry(meeting.to_owned())
            .or_insert_with(|| Turns { door: Arc::new(Semaphore::new(OF_MEETING)), count: 0 });
        if turns.count >= AT_DOOR {
            return Err(WebError::Busy);
        }
        turns.count += 1;
        Ok((Turn { desk: Arc::clone(self), meeting: meeting.to_owned() }, Arc::clone(&turns.door)))
    }
}

/// One of the works of a meeting.
struct Turn {
    desk: Arc<Desk>,
    meeting: String,
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut meetings = self.desk.meetings.lock().expect("nobody panics while holding the turns");
        if let Some(turns) = meetings.get_mut(&self.meeting) {
            turns.count -= 1;
            if turns.count == 0 {
                meetings.remove(&self.meeting);
            }
        }
    }
}

/// A place at the desk that is taken, free again when this is dropped.
struct Place {
    _permits: [OwnedSemaphorePermit; 3],
    _turn: Turn,
}

/// Does `work` for a meeting when there is a place at the desk.
///
/// # Errors
/// When too much waits already, or when `work` panics.
pub(crate) async fn at_desk<T: Send + 'static>(
    app: &App,
    meeting: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, WebError> {
    let place = app.desk().place(meeting).await?;
    beside(move || {
        // It is free again when the work is done, and not when someone stops waiting for it.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What waits for ever unless it is its turn: polled once.
    async fn tried<T>(future: impl Future<Output = T>) -> Option<T> {
        let mut future = std::pin::pin!(future);
        std::future::poll_fn(|context| match future.as_mut().poll(context) {
            std::task::Poll::Ready(done) => std::task::Poll::Ready(Some(done)),
            std::task::Poll::Pending => std::task::Poll::Ready(None),
        })
        .await
    }

    #[tokio::test]
    async fn of_one_meeting_a_few_wait_before_the_desk_so_that_others_come_soon() {
        let desk = Arc::new(Desk::new(100));
        let mut places = Vec::new();
        for _ in 0..OF_MEETING {
            places.push(tried(desk.place("a")).await.expect("a place").expect("not busy"));
        }
        assert!(tried(desk.place("a")).await.is_none(), "the next waits for its turn");
        assert!(tried(desk.place("b")).await.is_some(), "while another meeting goes on");
        places.pop();
        assert!(tried(desk.place("a")).await.is_some());
    }

    #[tokio::test]
    async fn too_many_works_of_one_meeting_or_in_all_are_refused_and_leave_nothing_behind() {
        let desk = Arc::new(Desk::new(OF_ALL));
        let mut turns: Vec<_> = (0..AT_DOOR).map(|_| desk.turn("a").expect("room at the door")).collect();
        assert!(matches!(desk.place("a").await, Err(WebError::Busy)));
        turns.clear();
        assert!(desk.meetings.lock().expect("free").is_empty());
        let mut places = Vec::new();
        for at in 0..OF_ALL {
            places.push(desk.place(&format!("m{}", at / OF_MEETING)).await.expect("room for all"));
        }
        assert!(matches!(desk.place("one more").await, Err(WebError::Busy)));
        places.clear();
        assert!(desk.place("one more").await.is_ok());
        assert!(desk.meetings.lock().expect("free").is_empty());
    }
}
