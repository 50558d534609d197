//! `copydesk status`: what stands in the database. Reads only; needs no lock.
//! Never a change.

use super::{Exit, Failed, Global, context, print, summary, view};
use crate::store::{FrontierStats, ServerStats, Table, Worker};
use jiff::Timestamp;
use serde_json::Value;

/// Arguments of `status`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  copydesk status --store sqlite://copydesk.db --json")]
pub struct StatusArgs {
    /// One JSON object a database, each on a line
    #[arg(long)]
    json: bool,
}

/// The runs that are shown.
const LAST_RUNS: &str = "SELECT run_id, command, started_at, finished_at, finish_reason, stored_count, updated_count, \
     failed_count FROM v_run_summary ORDER BY run_id DESC LIMIT 5";
/// Workers that are shown to people; JSON has all.
const WORKERS: usize = 10;

pub(super) async fn command(global: &Global, args: &StatusArgs) -> Result<Exit, Failed> {
    let databases = context::load(global)?.settings.all_databases();
    for database in &databases {
        if databases.len() > 1 && !args.json {
            print::line(&format!("{} (shards {})", database.url.shown(), database.shards));
        }
        tell(database.url.as_str(), args).await?;
    }
    Ok(Exit::Done)
}

/// One database; as JSON one line.
async fn tell(url: &str, args: &StatusArgs) -> Result<(), Failed> {
    let store = context::open_readable(url).await?;
    let stats = store.stats().await?;
    if args.json {
        print::line(&json(&stats)?);
    } else {
        print::line(&text(&stats));
        if !stats.estimated.is_empty() {
            print::line("  ~ = estimated by the database's planner");
        }
        print::line(&view::table(&store.query_table(LAST_RUNS).await?));
    }
    store.close().await;
    Ok(())
}

fn json(stats: &FrontierStats) -> Result<String, Failed> {
    let mut value = serde_json::to_value(stats).map_err(Failed::internal)?;
    if let Value::Object(object) = &mut value {
        summary::name_pairs(object, "outcomes");
        summary::name_pairs(object, "dead_letters");
        if let Some(Value::Object(server)) = object.get_mut("server") {
            summary::name_pairs(server, "dead_tuples");
        }
    }
    Ok(value.to_string())
}

fn text(stats: &FrontierStats) -> String {
    let count = |name: &str, n: u64| {
        let mark = if stats.estimated.iter().any(|estimated| estimated == name) { "~" } else { "" };
        format!("{mark}{n}")
    };
    let since = |at: Timestamp| format!("{at} ({} ago)", ago(stats.now, at));
    let mut rows = vec![
        row("hosts due", count("hosts_due", stats.hosts_due)),
        row("hosts waiting", count("hosts_waiting", stats.hosts_waiting)),
        row("hosts leased", count("hosts_leased", stats.hosts_leased)),
        row("hosts blocked", count("hosts_blocked", stats.hosts_blocked)),
        row("hosts parked", count("hosts_parked", stats.hosts_parked)),
        row("URLs queued", count("queued", stats.queued)),
        row("URLs a second", format!("{:.1} in the last minute", stats.urls_per_second)),
    ];
    rows.extend(stats.oldest_due_at.map(|at| row("oldest due", since(at))));
    rows.extend(
        stats.next_due_at.map(|at| row("next due", if at <= stats.now { "now".into() } else { at.to_string() })),
    );
    rows.extend(stats.oldest_lease_at.map(|at| {
        row("oldest lease", format!("{} {}", since(at), stats.oldest_lease_owner.as_deref().unwrap_or_default()))
    }));
    rows.extend(stats.workers.iter().take(WORKERS).map(|w| row(&format!("worker {}", w.name), worker(w, stats.now))));
    rows.extend(stats.outcomes.iter().map(|(word, n)| row(word, count(&format!("outcomes.{word}"), *n))));
    rows.extend(
        stats
            .dead_letters
            .iter()
            .map(|(code, n)| row(&format!("dead letters: {code}"), count(&format!("dead_letters.{code}"), *n))),
    );
    rows.extend(stats.server.iter().flat_map(server));
    view::table(&Table { headers: vec!["what".into(), "now".into()], rows })
}

type TextRow = Vec<Option<String>>;

fn row(name: &str, value: String) -> TextRow {
    vec![Some(name.to_string()), Some(value)]
}

fn worker(worker: &Worker, now: Timestamp) -> String {
    let since = worker.started_at.map(|at| format!(", started {} ago", ago(now, at))).unwrap_or_default();
    let silent = if worker.leased_until.is_some_and(|until| until <= now) { ", silent" } else { "" };
    format!("{} hosts{since}{silent}", worker.hosts)
}

fn server(server: &ServerStats) -> Vec<TextRow> {
    let oldest = server.oldest_transaction.iter().map(|t| {
        let age = t.age_ms / 1_000;
        row("oldest transaction", format!("{age} s, process {}, {} ({})", t.pid, t.application, t.state))
    });
    oldest
        .chain(server.dead_tuples.iter().map(|(table, n)| row(&format!("dead tuples: {table}"), n.to_string())))
        .collect()
}

/// `12 s`, `5 min`, `3 h`, `2 d`.
fn ago(now: Timestamp, at: Timestamp) -> String {
    match now.duration_since(at).as_secs().max(0) {
        s @ 0..=119 => format!("{s} s"),
        s @ 120..=7_199 => format!("{} min", s / 60),
        s @ 7_200..=172_799 => format!("{} h", s / 3_600),
        s => format!("{} d", s / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_told_in_the_unit_that_reads_well() {
        let now: Timestamp = "2025-07-07T12:00:00Z".parse().unwrap();
        for (at, told) in [
            ("2025-07-07T11:59:50Z", "10 s"),
            ("2025-07-07T11:50:00Z", "10 min"),
            ("2025-07-07T07:00:00Z", "5 h"),
            ("2025-07-01T12:00:00Z", "6 d"),
            ("2025-07-07T12:00:05Z", "0 s"),
        ] {
            assert_eq!(ago(now, at.parse().unwrap()), told);
        }
    }
}
