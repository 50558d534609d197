//! `copydesk retry`: dead letters become due again; the next run asks for them.
//! Never a request of its own, and never all of them without being told so.

use super::{Exit, Failed, Global, context, print, view};
use crate::store::{DEAD_LETTERS, Expression, Table, Tally};
use context::Opened;

/// Arguments of `retry`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
#[command(group = clap::ArgGroup::new("which").required(true).multiple(false))]
pub struct RetryArgs {
    /// Which dead letters: a condition on the columns of the view dead_letters
    #[arg(long = "where", value_name = "EXPRESSION", group = "which")]
    filter: Option<String>,
    /// All of them
    #[arg(long, group = "which")]
    all: bool,
    /// Count them, change nothing
    #[arg(long)]
    dry_run: bool,
    /// One JSON object
    #[arg(long)]
    json: bool,
}

const HELP: &str = r#"Examples:
  copydesk retry --where "failure_code = 'timeout' and host like '%.example'" --dry-run
  copydesk retry --where "http_status in (502, 503) and died_at > '2025-07-07'"
  copydesk retry --all

Columns: target_id, url, host, stage, failure_code, failure_detail, attempts, http_status, last_error,
died_at. Tests: = != < <= > >=, [not] in (…), [not] like with % and _, is [not] null; and, or, not, ( )."#;

pub(super) async fn command(global: &Global, args: &RetryArgs) -> Result<Exit, Failed> {
    let parse = |text: &String| Expression::parse(text, DEAD_LETTERS);
    let which = args.filter.as_ref().map(parse).transpose();
    let which = which.map_err(|error| Failed::usage(format!("--where, {error}")))?;
    let settings = context::load(global)?.settings;
    let mut letters = Tally::new();
    for database in settings.all_databases() {
        let url = database.url.as_str();
        context::must_exist(url)?;
        if args.dry_run {
            let store = context::open_readable(url).await?;
            letters.extend(store.count_letters(which.as_ref()).await?);
            store.close().await;
            continue;
        }
        match context::open_writable(url, settings.limits.on_overlap).await? {
            Opened::Ready(db) => {
                letters.extend(db.store.revive_letters(which.as_ref()).await?);
                db.close().await;
            }
            Opened::Skip => print::note(&format!("another copydesk works on {url}; nothing was done")),
        }
    }
    tell(args, &summed(letters));
    Ok(Exit::Done)
}

/// Two databases of a run may have the same codes.
fn summed(letters: Tally) -> Tally {
    let mut sums = Tally::new();
    for (code, n) in letters {
        match sums.iter_mut().find(|(known, _)| *known == code) {
            Some((_, sum)) => *sum += n,
            None => sums.push((code, n)),
        }
    }
    sums
}

fn tell(args: &RetryArgs, letters: &Tally) {
    let total: u64 = letters.iter().map(|(_, n)| n).sum();
    let word = if args.dry_run { "dead letters that would be revived" } else { "revived dead letters" };
    if args.json {
        let codes: serde_json::Map<_, _> = letters.iter().map(|(code, n)| (code.clone(), (*n).into())).collect();
        let key = if args.dry_run { "would_revive" } else { "revived" };
        print::line(&serde_json::json!({ key: total, "failure_codes": codes }).to_string());
        return;
    }
    if total == 0 {
        let which = if args.all { "there is no dead letter" } else { "no dead letter is such" };
        print::line(&format!("{which}; the view dead_letters has them all"));
        return;
    }
    let line = |(name, n): (&str, u64)| vec![Some(name.to_string()), Some(n.to_string())];
    let codes = letters.iter().map(|(code, n)| line((code, *n)));
    let rows = codes.chain([line((word, total))]).collect();
    print::line(&view::table(&Table { headers: vec!["failure_code".into(), "count".into()], rows }));
    if !args.dry_run {
        print::line("`copydesk run` asks for them again.");
    }
}
