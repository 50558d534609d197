//! The processor's time of a thread, for tests of how work grows.
//! Never the wall clock where the system tells better: other tests run beside.

use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

/// What this thread has worked so far; the wall clock where the system does not tell.
pub fn worked() -> Duration {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGAN.elapsed(), Duration::from_nanos)
}
