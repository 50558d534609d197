//! `copydesk run`: admit what is due, work until done or stopped, report.
//! Never an error exit for failed URLs: those are data, unless `--fail-on` says otherwise.

use super::{
    Exit, Failed, Global, context,
    context::Databases,
    fail_on::FailOn,
    metrics, print,
    progress::{self, ProgressStyle},
    signals, summary,
};
use crate::{
    config::{Loaded, Settings},
    discover::ListOptions,
    fetch::Fetcher,
    model::{Clock, Span},
    pipeline::{self, Job, List, Progress, Report, Source, Stop, StopReason},
    store::{NewRun, Which},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Arguments of `run`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  copydesk run                                     all sources of the config
  copydesk run --urls urls.txt --time-budget 30m   a list, half an hour at most
  cat urls.txt | copydesk run --urls -             a list from a pipe
  copydesk run --fail-on 'failed>5%' --summary-json run.json")]
pub struct RunArgs {
    /// Only this source of the config (repeatable)
    #[arg(long, value_name = "NAME")]
    source: Vec<String>,
    /// A list of URLs (.txt, .csv, .jsonl) in place of the config's sources; - is stdin
    #[arg(long, value_name = "FILE", conflicts_with = "source")]
    urls: Option<String>,
    /// Fetch everything the sources list, due or not
    #[arg(long)]
    refetch: bool,
    /// Stop admitting after this long; what is left stays queued (exit 4)
    #[arg(long, value_name = "SPAN")]
    time_budget: Option<Span>,
    /// Write the summary as JSON to this file; - is stdout
    #[arg(long, value_name = "FILE")]
    summary_json: Option<String>,
    /// Exit 3 if this holds: failed>N, failed>N% or stored=0 (repeatable)
    #[arg(long, value_name = "RULE")]
    fail_on: Vec<FailOn>,
    /// How to show progress on stderr
    #[arg(long, value_enum, default_value_t = ProgressStyle::Auto)]
    progress: ProgressStyle,
}

/// The source that `--urls` makes.
const LIST_SOURCE: &str = "urls";

pub(super) async fn command(global: &Global, args: RunArgs) -> Result<Exit, Failed> {
    let loaded = context::load(global)?;
    let sources = sources(&args, &loaded.settings)?;
    let Some(databases) = context::open_all(&loaded.settings).await? else {
        print::note("another copydesk works on this database; on_overlap = \"skip\": nothing done");
        return Ok(Exit::Done);
    };
    for away in &databases.away {
        print::error(&away.message);
    }
    let report = work(&loaded, &args, sources, &databases).await;
    let some_away = !databases.away.is_empty();
    databases.close().await;
    let report = report?;
    let exit = finish(&args, &report, &shown(&loaded.settings))?;
    tell_lost(&report);
    Ok(if some_away || !report.lost.is_empty() { Exit::Store } else { exit })
}

/// Runs the pipeline with signals and progress around it.
async fn work(loaded: &Loaded, args: &RunArgs, sources: Vec<Source>, db: &Databases) -> Result<Report, Failed> {
    let settings = &loaded.settings;
    let mut options = settings.pipeline_options();
    if let Some(budget) = args.time_budget {
        options.time_budget = Some(budget.0);
    }
    let fetcher = Arc::new(Fetcher::new(settings.fetch_options(), Clock::System)?);
    let metrics = metrics::serve(settings, &db.at_work()).await?;
    let stop = Stop::default();
    let live = Arc::new(Progress::default());
    let watch = tokio::spawn(signals::watch(stop.clone(), options.grace));
    let shown = progress::show(args.progress, Arc::clone(&live));
    let job = Job {
        databases: db.at_work(),
        fetcher,
        options,
        run: NewRun {
            version: env!("CARGO_PKG_VERSION").into(),
            command: "run".into(),
            config_hash: settings.config_hash(),
            worker: worker(),
        },
        only_sources: !args.source.is_empty() || args.urls.is_some(),
        sources,
        which: if args.refetch { Which::All } else { Which::Due },
        stop,
        progress: live,
    };
    let report = pipeline::run(job).await;
    shown.end();
    watch.abort();
    if let Some(metrics) = metrics {
        metrics.stop().await;
    }
    Ok(report?)
}

/// Who leases: the process, for people who look at `hosts.lease_owner`.
pub(super) fn worker() -> String {
    let host = std::env::var("HOSTNAME").unwrap_or_else(|_| "local".into());
    format!("{host}:{}", std::process::id())
}

fn sources(args: &RunArgs, settings: &Settings) -> Result<Vec<Source>, Failed> {
    if let Some(list) = &args.urls {
        let list = if list == "-" { List::Stdin } else { List::File(PathBuf::from(list)) };
        if let List::File(path) = &list {
            let shown = path.display();
            let file = path.metadata().map_err(|error| Failed::usage(format!("--urls {shown}: {error}")))?;
            if file.is_dir() {
                return Err(Failed::usage(format!("--urls {shown}: this is a folder; name a list of URLs")));
            }
            if file.is_file() {
                check_agent(path, settings)?;
            }
        }
        let refetch_after = settings.default_refetch_after();
        return Ok(vec![Source {
            name: LIST_SOURCE.into(),
            urls: Vec::new(),
            list: Some(list),
            list_options: ListOptions::default(),
            refetch_after,
            priority: 0,
        }]);
    }
    let all = settings.pipeline_sources();
    if let Some(missing) = args.source.iter().find(|name| !all.iter().any(|s| s.name == **name)) {
        let names: Vec<_> = all.iter().map(|s| s.name.as_str()).collect();
        return Err(Failed::usage(format!("--source {missing}: the config has {}", names.join(", "))));
    }
    Ok(all.into_iter().filter(|s| args.source.is_empty() || args.source.contains(&s.name)).collect())
}

/// Refuses a list before any of it is fetched, if nobody says who asks. What standard input or a pipe brings cannot be
/// looked at twice: there each such URL ends as `blocked_address`, which says why.
fn check_agent(list: &Path, settings: &Settings) -> Result<(), Failed> {
    let shown = list.display();
    let found = settings.first_url_without_agent(list, &ListOptions::default());
    match found.map_err(|error| Failed::usage(format!("--urls {shown}: {error}")))? {
        None => Ok(()),
        Some(url) => Err(Failed::usage(format!(
            "`[agent]` is missing: nothing outside loopback is fetched without it, and {shown} lists {url}"
        ))),
    }
}

/// Where the records are.
fn shown(settings: &Settings) -> String {
    settings.all_databases().iter().map(|database| database.url.shown()).collect::<Vec<_>>().join(", ")
}

/// What a database that was lost on the way, or was never there, has cost.
fn tell_lost(report: &Report) {
    for fault in &report.lost {
        print::error(&format!("a database was lost on the way: {fault}; its URLs are taken up by the next run"));
    }
    if report.homeless > 0 {
        let n = report.homeless;
        print::error(&format!(
            "{n} listed URLs were not taken in: the database that holds their hosts is away; list them again"
        ));
    }
}

fn finish(args: &RunArgs, report: &Report, url: &str) -> Result<Exit, Failed> {
    let json = summary::json(report);
    match args.summary_json.as_deref() {
        Some("-") => print::line(&json),
        Some(_) | None => print::line(&summary::text(report, url)),
    }
    if let Some(file) = args.summary_json.as_deref().filter(|file| *file != "-") {
        let written = std::fs::write(file, json + "\n");
        written.map_err(|error| Failed::usage(format!("--summary-json {file}: {error}")))?;
    }
    let broken: Vec<String> = args.fail_on.iter().filter_map(|rule| rule.broken_by(&report.summary)).collect();
    for why in &broken {
        print::error(&format!("--fail-on: {why}"));
    }
    let out_of_time = report.stopped == Some(StopReason::TimeBudget);
    let left = report.lists_cut || summary::left(&report.summary) > 0;
    Ok(match report.stopped.and_then(Exit::of_stop) {
        Some(exit) => exit,
        None if !broken.is_empty() => Exit::FailOn,
        None if out_of_time && left => Exit::TimeBudget,
        None => Exit::Done,
    })
}
