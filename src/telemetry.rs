//! Logs: one event at the end of a stage, readable alone, on stderr.
//! Never a log line below the stage that decided.

use std::io::{IsTerminal, stderr};
use tracing_subscriber::{EnvFilter, fmt};

/// Starts logging; the filter falls back to `RUST_LOG`, then to warnings.
pub fn start(filter: Option<&str>) {
    let filter = filter
        .and_then(|text| EnvFilter::try_new(text).ok())
        .or_else(|| EnvFilter::try_from_default_env().ok())
        .unwrap_or_else(|| EnvFilter::new("error,copydesk=error"));
    let colours = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    // A second start (in tests) keeps the first subscriber.
    let _ = fmt().with_env_filter(filter).with_writer(stderr).with_ansi(colours).try_init();
}
