//! `copydesk status`: what stands in the database. Reads only; needs no lock.
//! Never a change.

use super::{Exit, Failed, Global, context, print, summary, view};
use crate::store::{FrontierStats, Table};
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
    }
    Ok(value.to_string())
}

fn text(stats: &FrontierStats) -> String {
    let row = |name: &str, value: String| vec![Some(name.to_string()), Some(value)];
    let mut rows = vec![
        row("hosts due", stats.hosts_due.to_string()),
        row("hosts leased", stats.hosts_leased.to_string()),
        row("hosts parked", stats.hosts_parked.to_string()),
        row("URLs queued", stats.queued.to_string()),
    ];
    rows.extend(stats.oldest_lease_at.map(|at| row("oldest lease", at.to_string())));
    rows.extend(stats.outcomes.iter().map(|(word, n)| row(word, n.to_string())));
    rows.extend(stats.dead_letters.iter().map(|(code, n)| row(&format!("dead letters: {code}"), n.to_string())));
    view::table(&Table { headers: vec!["what".into(), "now".into()], rows })
}
