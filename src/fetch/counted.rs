//! A reader that counts what passes and stops it at a limit, and the reasons why the reading of a body stops.
//! Never a byte beyond the limit given on without the error.

use crate::model::Failure;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, ReadBuf};

/// Why reading stopped, carried through the decoders as an `io::Error`.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stopped {
    #[error("{0}")]
    Transport(Failure),
    #[error("more than {0} bytes")]
    TooLong(u64),
    #[error("{0} bytes grew out of {1}: a decompression bomb")]
    Bomb(u64, u64),
}

/// Counts what passes, and stops it at a limit.
#[derive(Debug)]
pub(super) struct Counted<R> {
    inner: R,
    count: Arc<AtomicU64>,
    max: u64,
}

impl<R> Counted<R> {
    pub(super) fn new(inner: R, max: u64, count: Arc<AtomicU64>) -> Counted<R> {
        Counted { inner, count, max }
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Counted<R> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buf);
        let passed = (buf.filled().len() - before) as u64;
        let total = self.count.fetch_add(passed, Ordering::Relaxed) + passed;
        if total > self.max {
            return Poll::Ready(Err(io::Error::other(Stopped::TooLong(self.max))));
        }
        polled
    }
}
