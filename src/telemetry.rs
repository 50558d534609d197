//! Logs: one event at the end of a stage, readable alone, on stderr.
//! Never a log line below the stage that decided.

use std::io::{IsTerminal, stderr};
use tracing_subscriber::{EnvFilter, fmt};

/// How a log line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Starts logging; the filter falls back to `RUST_LOG`, then to our own events of this level and others' errors.
pub fn start(filter: Option<&str>, level: &str, form: Form) {
    let filter = filter
        .and_then(|text| EnvFilter::try_new(text).ok())
        .or_else(|| EnvFilter::try_from_default_env().ok())
        .unwrap_or_else(|| EnvFilter::new(format!("error,copydesk={level}")));
    let colours = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let log = fmt().with_env_filter(filter).with_writer(stderr).with_ansi(colours);
    // A second start keeps the first subscriber.
    let _ = match form {
        Form::Text => log.try_init(),
        Form::Json => log.json().flatten_event(true).try_init(),
    };
}
