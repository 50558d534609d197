//! The stages wired: intake → fetch → refine → write; stop; tally; report.
//! Never here: SQL or HTML.
//!
//! Waiting happens in three places, so there are three stages and two bounded channels between them: network (one
//! task a leased host), processor (blocking threads), disk (one writer, one transaction a batch). Only the intake
//! watches the soft stop; every later stage ends because its input ends.

mod admit;
mod circuit;
mod database;
mod directives;
mod flow;
mod import;
mod intake;
mod keeper;
mod lane;
mod lease;
mod meter;
mod options;
mod patience;
mod refine;
mod report;
mod reprocess;
mod settle;
mod slots;
mod stage;
mod stop;
mod suspect;
mod unflushed;
mod work;
mod workers;
mod write;

pub use admit::{List, Source};
pub use database::Database;
pub use flow::Progress;
pub use meter::describe as describe_metrics;
pub use options::{CircuitPolicy, Deadline, Options, RetryPolicy};
pub use refine::{Explained, Refiner};
pub use reprocess::{Changed, Rebuild, Rebuilt, reprocess};
pub use settle::{Attempt, settle};
pub use stop::{Stop, StopReason};
pub use write::Ledger;

use crate::{
    discover::DiscoverError,
    fetch::Fetcher,
    store::{Admitted, NewRun, RunId, RunSummary, StoreError, Which},
};
use database::{Part, Parts};
use futures_util::future::join_all;
use import::Importer;
use keeper::Keeper;
use patience::no_more_time;
use slots::Slots;
use std::{io, sync::Arc, time::Duration};
use suspect::Suspects;
use tokio::{sync::mpsc, time::sleep};
use work::Shared;
use workers::Workers;

/// Why a run could not go on.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A list that cannot be opened.
    #[error("cannot open the list {list}: {error}")]
    List {
        /// Its path.
        list: String,
        /// Why.
        error: io::Error,
    },
    /// A list that breaks off while it is read.
    #[error("cannot read the list {list}: {error}")]
    Unreadable {
        /// Its path.
        list: String,
        /// Why.
        error: DiscoverError,
    },
    /// A part of the program ended where it must not.
    #[error("a part of the run was lost: {0}")]
    Lost(String),
    /// Not every leased target ended exactly once: our fault.
    #[error("the run's books do not balance: {0:?}")]
    Unbalanced(Ledger),
}

/// One run: what to admit, what to work on, with what.
pub struct Job {
    /// The databases, each with the shards it holds.
    pub databases: Vec<Database>,
    /// The network.
    pub fetcher: Arc<Fetcher>,
    /// Widths and times.
    pub options: Options,
    /// What the run row says of it.
    pub run: NewRun,
    /// What to admit first.
    pub sources: Vec<Source>,
    /// Only targets of these sources are moved into the queue; empty = of all.
    pub only_sources: bool,
    /// What counts as due.
    pub which: Which,
    /// To end it early.
    pub stop: Stop,
    /// Live counts.
    pub progress: Arc<Progress>,
}

/// What a run did.
#[derive(Debug)]
pub struct Report {
    /// Its row in each database.
    pub runs: Vec<RunId>,
    /// What the lists held.
    pub admitted: Admitted,
    /// Listed URLs that were not admitted because their database is away.
    pub homeless: u64,
    /// A stop came before the lists were read to their end.
    pub lists_cut: bool,
    /// The tallies as stored, of all databases that are not lost.
    pub summary: RunSummary,
    /// What happened to the databases that were lost on the way.
    pub lost: Vec<PipelineError>,
    /// Leased and ended.
    pub ledger: Ledger,
    /// Why it stopped early, if it did.
    pub stopped: Option<StopReason>,
}

/// Admits, works until nothing is due or a stop, and reports. A database that is lost ends only its own part.
pub async fn run(job: Job) -> Result<Report, PipelineError> {
    let keeper = job.options.warc.as_ref().map(Keeper::open).transpose()?;
    let (mut parts, mut away) = (Parts(Vec::new()), Vec::new());
    for database in &job.databases {
        match Part::begin(database.clone(), &job.run, &job.stop).await {
            Ok(part) => parts.0.push(part),
            Err(error) => away.push(error.into()),
        }
    }
    if parts.0.is_empty() {
        return Err(away.pop().unwrap_or_else(|| PipelineError::Lost("a run without a database".into())));
    }
    let (stop, options) = (job.stop.clone(), job.options.clone());
    let budget = tokio::spawn(watch_budget(stop.clone(), job.options.time_budget));
    let worked = admit_and_work(job, &mut parts, keeper).await;
    budget.abort();
    let summaries = join_all(parts.0.iter().map(|part| part.finish(worked.is_ok(), &options))).await;
    let Worked { homeless, lists_cut } = worked?;
    report::of(parts, summaries, homeless, away).map(|report| Report { lists_cut, stopped: stop.reason(), ..report })
}

struct Worked {
    homeless: u64,
    lists_cut: bool,
}

async fn admit_and_work(mut job: Job, parts: &mut Parts, keeper: Option<Keeper>) -> Result<Worked, PipelineError> {
    let mut homeless = 0;
    for source in std::mem::take(&mut job.sources) {
        let name = source.name.clone();
        let importer = || Importer::new(&job.fetcher, &job.options, keeper.clone(), &job.progress, &job.stop);
        homeless += admit::admit(parts, source, &job.stop, importer).await?;
        tracing::info!(source = %name, "admitted");
    }
    let lists_cut = job.stop.is_soft();
    work(job, parts, keeper).await?;
    Ok(Worked { homeless, lists_cut })
}

/// The four stages, from the first claim to the last commit: an intake and a writer for each database, and between them
/// one network and one set of workers for all.
async fn work(job: Job, parts: &mut Parts, keeper: Option<Keeper>) -> Result<(), PipelineError> {
    let (options, stop) = (Arc::new(job.options), job.stop.clone());
    let workers = Workers::start(Refiner::new(&options), options.refine_workers, options.refine_timeout)
        .map_err(|error| PipelineError::Lost(error.to_string()))?;
    let (to_refine, from_fetch) = mpsc::channel(options.refine_workers.max(1) * 2);
    let suspects = Suspects::new(Arc::clone(&job.fetcher), stop.clone());
    let shared = Shared {
        fetcher: job.fetcher,
        slots: Slots::new(options.hosts, parts.0.len()),
        options,
        progress: job.progress,
        which: job.which,
        only_sources: job.only_sources,
        to_refine,
        keeper,
    };
    let mut refining = tokio::spawn(stage::refine(workers, suspects, from_fetch));
    let abort = refining.abort_handle();
    let hard = tokio::spawn({
        let stop = stop.clone();
        async move {
            // Told to stop at once: pages in hand are dropped with all the rest.
            no_more_time(&stop).await;
            abort.abort();
        }
    });
    let working = parts.0.iter_mut().enumerate().map(|(number, part)| part.work(number, shared.clone()));
    let working = join_all(working.collect::<Vec<_>>());
    drop(shared);
    working.await;
    if parts.are_lost() {
        refining.abort();
    }
    let refined = (&mut refining).await;
    hard.abort();
    match refined {
        Err(error) if error.is_panic() => Err(PipelineError::Lost(error.to_string())),
        Err(_) | Ok(()) => Ok(()),
    }
}

async fn watch_budget(stop: Stop, budget: Option<Duration>) {
    if let Some(budget) = budget {
        sleep(budget).await;
        stop.softly(StopReason::TimeBudget);
    }
}
