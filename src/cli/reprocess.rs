//! `copydesk reprocess`: records made anew from archived pages, by the rules of today.
//! Never a request: no fetcher is made here.

use super::{Exit, Failed, Global, context, context::Opened, print, run::worker, selection::Which, signals, view};
use crate::{
    config::Settings,
    pipeline::{Rebuild, Rebuilt, Stop, reprocess},
    store::{Change, NewRun, Rewrite, Selection, Store, Table},
};
use serde_json::{Value, json};
use std::sync::Arc;

/// Arguments of `reprocess`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub struct ReprocessArgs {
    #[command(flatten)]
    which: Which,
    /// Tell what would change; change nothing
    #[arg(long)]
    dry_run: bool,
    /// One JSON object a database, each on a line
    #[arg(long)]
    json: bool,
}

const HELP: &str = r#"Examples:
  copydesk reprocess --dry-run                     what the rules of today would change, field by field
  copydesk reprocess --where "lang = 'zh-Hans'"    only these articles
  copydesk reprocess --since 2025-07-01            only pages fetched since then

Pages are in the archive if [archive] kind = "pages" stood in the config when they were fetched. Nothing is fetched.
Columns of --where: those of the table articles; `copydesk export --schema` lists them."#;

pub(super) async fn command(global: &Global, args: &ReprocessArgs) -> Result<Exit, Failed> {
    let selection = args.which.selection()?;
    let settings = context::load(global)?.settings;
    let mut exit = Exit::Done;
    for database in settings.all_databases() {
        let url = database.url.as_str();
        context::must_exist(url)?;
        if args.dry_run {
            let store = context::open_readable(url).await?;
            let done = work(&settings, args, selection.clone(), Arc::new(store.clone())).await;
            store.close().await;
            exit = done?;
            continue;
        }
        match context::open_writable(url, settings.limits.on_overlap).await? {
            Opened::Ready(db) => {
                let done = work(&settings, args, selection.clone(), Arc::clone(&db.store)).await;
                db.close().await;
                exit = done?;
            }
            Opened::Skip => print::note(&format!("another copydesk works on {url}; nothing was done")),
        }
        if exit != Exit::Done {
            break;
        }
    }
    Ok(exit)
}

async fn work(
    settings: &Settings,
    args: &ReprocessArgs,
    selection: Selection,
    store: Arc<Store>,
) -> Result<Exit, Failed> {
    let (stop, options) = (Stop::default(), settings.pipeline_options());
    let watch = tokio::spawn(signals::watch(stop.clone(), options.grace));
    let job = Rebuild {
        store,
        options,
        hosts: settings.fetch_options().hosts,
        selection,
        rewrite: if args.dry_run { Rewrite::Compare } else { Rewrite::Write },
        run: NewRun {
            version: env!("CARGO_PKG_VERSION").into(),
            command: "reprocess".into(),
            config_hash: settings.config_hash(),
            worker: worker(),
        },
        stop: stop.clone(),
    };
    let rebuilt = reprocess(job).await;
    watch.abort();
    let rebuilt = rebuilt?;
    if args.json {
        print::line(&as_json(&rebuilt).to_string());
    } else {
        tell(&rebuilt, args);
    }
    Ok(stop.reason().and_then(Exit::of_stop).unwrap_or(Exit::Done))
}

fn as_json(rebuilt: &Rebuilt) -> Value {
    let change = |c: &Change| json!({ "field": c.field, "before": c.before, "after": c.after });
    let first: Vec<Value> = rebuilt
        .first
        .iter()
        .map(|one| {
            let changes: Vec<Value> = one.changes.iter().map(change).collect();
            json!({ "article_id": one.article_id, "url": one.url, "changes": changes })
        })
        .collect();
    json!({
        "run_id": rebuilt.run, "rules_version": rebuilt.rules_version, "pages": rebuilt.pages,
        "unchanged": rebuilt.unchanged, "restamped": rebuilt.restamped, "changed": rebuilt.changed,
        "failed": rebuilt.failed, "fields": rebuilt.fields, "first": first,
    })
}

/// Longest value that is shown, in characters.
const SHOWN: usize = 60;

fn tell(rebuilt: &Rebuilt, args: &ReprocessArgs) {
    if rebuilt.pages == 0 {
        print::line("no page in the archive for that; [archive] kind = \"pages\" keeps the pages of the next runs");
        return;
    }
    let row = |name: &str, n: u64| vec![Some(name.to_string()), Some(n.to_string())];
    let changed = if args.dry_run { "would change" } else { "changed" };
    let mut rows = vec![
        row("pages read", rebuilt.pages),
        row("as they were", rebuilt.unchanged),
        row("only the rules' stamp is new", rebuilt.restamped),
        row(changed, rebuilt.changed),
    ];
    rows.extend(rebuilt.failed.iter().map(|(code, n)| row(&format!("no record now, left as it is: {code}"), *n)));
    print::line(&view::table(&Table { headers: vec!["articles".into(), "count".into()], rows }));
    if !rebuilt.fields.is_empty() {
        let rows = rebuilt.fields.iter().map(|(field, n)| row(field, *n)).collect();
        print::line(&view::table(&Table { headers: vec!["field".into(), "articles".into()], rows }));
    }
    for one in &rebuilt.first {
        print::line(&one.url);
        for change in &one.changes {
            print::line(&format!("  {}: {} -> {}", change.field, shown(&change.before), shown(&change.after)));
        }
    }
}

/// A value in one line; of a list its length.
fn shown(value: &Value) -> String {
    let text = match value {
        Value::Array(items) => return format!("{} rows", items.len()),
        Value::Null => return "nothing".into(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
