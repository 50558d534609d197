//! The threads that refine pages: always the same few, so that what their allocations leave behind is bounded too.
//! Never a wait without end for one of them: a page that takes too long is given up, and its thread replaced.

use super::refine::Refiner;
use crate::model::{Capture, Failure, FailureCode, Page, Record, StageName};
use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync::oneshot, time::timeout};

/// Stack of a worker thread: trees are walked without recursion, but dropping one may go deep.
const STACK_BYTES: usize = 8 << 20;
/// Threads that may still be busy with pages that were given up. Each costs a core and its page; while so many are,
/// no further one is started, and pages fail at once until one is free.
const MAX_LOST: usize = 16;

/// A page with more tags, or of more bytes, is refined one at a time: a tree takes some 600 bytes a tag.
const LARGE_TAGS: usize = 20_000;
/// As above.
const LARGE_BYTES: usize = 512 << 10;

/// The worker threads.
pub(super) struct Workers {
    refiner: Arc<Refiner>,
    /// One thread each. Empty only while nothing but lost threads is left.
    idle: Mutex<Vec<ThreadPool>>,
    /// Every piece of work holds a copy until it ends, whether anybody still waits for it or not.
    busy: Arc<()>,
    /// The one place for large pages, with a thread of its own: what their trees leave behind is left once.
    large: tokio::sync::Mutex<Option<ThreadPool>>,
    width: usize,
    patience: Duration,
}

impl Workers {
    /// Starts so many threads, at least one; none is waited for longer than `patience`.
    pub(super) fn start(refiner: Refiner, width: usize, patience: Duration) -> Result<Workers, ThreadPoolBuildError> {
        let width = width.max(1);
        let idle = (0..width).map(|_| thread()).collect::<Result<_, _>>()?;
        Ok(Workers {
            refiner: Arc::new(refiner),
            idle: Mutex::new(idle),
            busy: Arc::default(),
            large: tokio::sync::Mutex::default(),
            width,
            patience,
        })
    }

    /// Pages that may be in work at one time.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// One page on a worker thread.
    pub(super) async fn refine(&self, page: Box<Page>) -> Result<Record, Failure> {
        self.refine_and_keep(page).await.map(|(record, _)| record)
    }

    /// The same, and the page for the archive, if its bytes were kept and it does not ask that none be.
    pub(super) async fn refine_and_keep(&self, page: Box<Page>) -> Result<(Record, Option<Box<Capture>>), Failure> {
        let refiner = Arc::clone(&self.refiner);
        let is_large = is_large(&page.html);
        let work = move || {
            let mut page = page;
            let record = refiner.refine(&page)?;
            let kept = if record.noarchive == Some(true) { Ok(None) } else { Capture::take(&mut page) };
            let kept = kept.map_err(|error| failure(FailureCode::InternalError, format!("no archive: {error}")))?;
            Ok((record, kept.map(Box::new)))
        };
        if !is_large {
            return self.run(work).await;
        }
        let mut place = self.large.lock().await;
        let thread = place.take().map_or_else(|| self.start_one(), Ok)?;
        let (thread, done) = self.run_on(thread, work).await;
        *place = thread;
        done
    }

    /// Some work on a thread of its own, given up after a while.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (thread, done) = self.run_on(self.take()?, work).await;
        if let Some(thread) = thread {
            self.keep(thread);
        }
        done
    }

    /// The same on this thread, which comes back unless it is lost.
    async fn run_on<T: Send + 'static>(
        &self,
        thread: ThreadPool,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> (Option<ThreadPool>, Result<T, Failure>) {
        let (send, receive) = oneshot::channel();
        let busy = Arc::clone(&self.busy);
        thread.spawn(move || {
            // Nobody waits any more after a hard stop, or if this page was given up.
            let _ = send.send(work());
            drop(busy);
        });
        let Ok(done) = timeout(self.patience, receive).await else {
            tracing::error!(patience = ?self.patience, "a page was given up; its thread is not waited for");
            return (None, Err(failure(FailureCode::Timeout, format!("no record after {:?}", self.patience))));
        };
        let done = done.unwrap_or_else(|_| Err(failure(FailureCode::InternalError, "the worker was lost".into())));
        (Some(thread), done)
    }

    /// A free thread, or a new one where one is lost or a page is asked for beside the others.
    fn take(&self) -> Result<ThreadPool, Failure> {
        if let Some(thread) = self.idle().pop() {
            return Ok(thread);
        }
        self.start_one()
    }

    fn start_one(&self) -> Result<ThreadPool, Failure> {
        if self.busy() >= self.width + MAX_LOST {
            let detail = format!("{} threads are busy, most of them with pages that were given up", self.busy());
            return Err(failure(FailureCode::Timeout, detail));
        }
        thread().map_err(|error| failure(FailureCode::InternalError, error.to_string()))
    }

    /// More threads than pages in work are not kept: one more was made where a page was asked for beside them.
    fn keep(&self, thread: ThreadPool) {
        let mut idle = self.idle();
        if idle.len() < self.width {
            idle.push(thread);
        }
    }

    /// Threads at work.
    fn busy(&self) -> usize {
        Arc::strong_count(&self.busy) - 1
    }

    fn idle(&self) -> MutexGuard<'_, Vec<ThreadPool>> {
        // No code panics while holding it.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a page's tree may take as much memory as all others together.
fn is_large(html: &str) -> bool {
    html.len() > LARGE_BYTES || html.bytes().filter(|byte| *byte == b'<').nth(LARGE_TAGS).is_some()
}

fn thread() -> Result<ThreadPool, ThreadPoolBuildError> {
    ThreadPoolBuilder::new().num_threads(1).thread_name(|_| "refine".into()).stack_size(STACK_BYTES).build()
}

pub(super) fn failure(code: FailureCode, detail: String) -> Failure {
    Failure::new(StageName::Refine, code, detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Options;
    use std::sync::mpsc;

    fn workers(width: usize) -> Workers {
        Workers::start(Refiner::new(&Options::default()), width, Duration::from_millis(50)).unwrap()
    }

    /// Work that does not end before the sender is gone.
    fn hang() -> (mpsc::Sender<()>, impl FnOnce() -> Result<(), Failure> + Send + 'static) {
        let (hold, released) = mpsc::channel::<()>();
        (hold, move || {
            let _ = released.recv();
            Ok(())
        })
    }

    async fn until(done: impl Fn() -> bool) {
        while !done() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    #[tokio::test]
    async fn a_page_that_takes_too_long_is_given_up_and_the_next_one_is_done() {
        let workers = workers(1);
        let (hold, hanging) = hang();
        let failure = workers.run(hanging).await.unwrap_err();
        assert_eq!((failure.code, failure.stage), (FailureCode::Timeout, StageName::Refine));
        assert!(failure.code.is_retryable());
        assert_eq!(workers.run(|| Ok(7)).await.unwrap(), 7, "with one thread, that one was waited for");
        assert!(workers.busy() >= 1);
        drop(hold);
        until(|| workers.busy() == 0).await;
    }

    #[tokio::test]
    async fn lost_threads_are_bounded_and_come_back() {
        let workers = workers(1);
        let mut senders = Vec::new();
        for _ in 0..=MAX_LOST {
            let (hold, hanging) = hang();
            senders.push(hold);
            assert!(workers.run(hanging).await.is_err());
        }
        let refused = workers.run(|| Ok(())).await.unwrap_err();
        assert!(refused.detail.contains("17 threads"), "{refused}");
        senders.clear();
        until(|| workers.busy() == 0).await;
        assert!(workers.run(|| Ok(())).await.is_ok());
    }

    #[test]
    fn many_bytes_or_many_tags_make_a_page_large() {
        assert!(!is_large(&"<p>".repeat(LARGE_TAGS)));
        assert!(is_large(&"<p>".repeat(LARGE_TAGS + 1)));
        assert!(!is_large(&"x".repeat(LARGE_BYTES)));
        assert!(is_large(&"x".repeat(LARGE_BYTES + 1)));
    }

    #[tokio::test]
    async fn a_large_page_waits_for_the_one_before_it_and_a_small_one_does_not() {
        let workers = workers(2);
        let place = workers.large.lock().await;
        let page = |html: String| {
            let url = crate::model::CanonicalUrl::parse("http://news.example/a").unwrap();
            Box::new(Page::from_text(url, html, "2025-07-07T00:00:00Z".parse().unwrap()))
        };
        let soon = |html: String| timeout(Duration::from_secs(2), workers.refine(page(html)));
        assert!(soon("<p>x".into()).await.is_ok());
        assert!(timeout(Duration::from_millis(50), workers.refine(page("x".repeat(LARGE_BYTES + 1)))).await.is_err());
        drop(place);
        assert!(soon("x".repeat(LARGE_BYTES + 1)).await.is_ok());
    }

    #[tokio::test]
    async fn threads_that_do_their_work_are_kept() {
        let workers = workers(2);
        for n in 0..50 {
            assert_eq!(workers.run(move || Ok(n)).await.unwrap(), n);
        }
        assert_eq!(workers.idle().len(), 2);
    }
}
