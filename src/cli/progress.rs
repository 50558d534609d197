//! What a person sees while a run goes on: a bar on a terminal, a line an interval elsewhere, all on stderr.
//! Never on stdout, and never in the way of logs.

use super::print;
use crate::{model::Outcome, pipeline::Progress};
use indicatif::{ProgressBar, ProgressStyle as Style};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{task::JoinHandle, time::sleep};

/// How to show progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ProgressStyle {
    /// A bar on a terminal, lines elsewhere
    Auto,
    /// A line every ten seconds
    Plain,
    /// A JSON object every ten seconds
    Json,
    /// Nothing
    None,
}

/// Between two lines.
const LINE_EVERY: Duration = Duration::from_secs(10);
/// Between two looks of the bar.
const BAR_EVERY: Duration = Duration::from_millis(200);

/// Progress that is being shown.
pub(super) struct Shown {
    task: Option<JoinHandle<()>>,
    bar: Option<ProgressBar>,
}

impl Shown {
    /// Takes it away.
    pub(super) fn end(self) {
        if let Some(task) = self.task {
            task.abort();
        }
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Starts showing.
pub(super) fn show(style: ProgressStyle, live: Arc<Progress>) -> Shown {
    match style {
        ProgressStyle::None => Shown { task: None, bar: None },
        ProgressStyle::Auto if print::is_watched() => bar(live),
        ProgressStyle::Auto | ProgressStyle::Plain => lines(live, plain),
        ProgressStyle::Json => lines(live, json),
    }
}

fn bar(live: Arc<Progress>) -> Shown {
    let bar = ProgressBar::new_spinner();
    // The template is a constant; a bar without it is still a bar.
    if let Ok(style) = Style::with_template("{spinner} {elapsed_precise}  {msg}") {
        bar.set_style(style);
    }
    let shown = bar.clone();
    let task = tokio::spawn(async move {
        let start = Instant::now();
        loop {
            sleep(BAR_EVERY).await;
            shown.set_message(plain(&live, start.elapsed()));
            shown.tick();
        }
    });
    Shown { task: Some(task), bar: Some(bar) }
}

fn lines(live: Arc<Progress>, form: fn(&Progress, Duration) -> String) -> Shown {
    let task = tokio::spawn(async move {
        let start = Instant::now();
        loop {
            sleep(LINE_EVERY).await;
            print::note(&form(&live, start.elapsed()));
        }
    });
    Shown { task: Some(task), bar: None }
}

fn plain(live: &Progress, elapsed: Duration) -> String {
    let rate = live.fetched() as f64 / elapsed.as_secs_f64().max(0.001);
    let counts = [Outcome::Stored, Outcome::Updated, Outcome::NotModified, Outcome::Duplicate]
        .into_iter()
        .chain([Outcome::Rejected, Outcome::Failed, Outcome::Deferred])
        .filter(|outcome| live.of(*outcome) > 0)
        .map(|outcome| format!("{} {}", live.of(outcome), outcome.as_str()))
        .collect::<Vec<_>>()
        .join(", ");
    let counts = if counts.is_empty() { "nothing ended yet".to_string() } else { counts };
    format!(
        "{} fetched ({rate:.1}/s, {}): {counts}; {} to try again",
        live.fetched(),
        megabytes(live.bytes()),
        live.retries()
    )
}

fn json(live: &Progress, elapsed: Duration) -> String {
    let mut object = serde_json::Map::new();
    object.insert("elapsed_ms".into(), (elapsed.as_millis() as u64).into());
    object.insert("fetched".into(), live.fetched().into());
    object.insert("bytes".into(), live.bytes().into());
    object.insert("retries".into(), live.retries().into());
    for outcome in Outcome::ALL.iter().filter(|o| **o != Outcome::Pending) {
        object.insert(outcome.as_str().into(), live.of(*outcome).into());
    }
    serde_json::Value::Object(object).to_string()
}

/// Bytes for people.
pub(super) fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_name_what_was_counted() {
        let live = Progress::default();
        assert!(plain(&live, Duration::from_secs(1)).contains("nothing ended yet"));
        let object: serde_json::Value = serde_json::from_str(&json(&live, Duration::from_secs(2))).unwrap();
        assert_eq!(object["elapsed_ms"], 2_000);
        assert_eq!(object["stored"], 0);
    }
}
