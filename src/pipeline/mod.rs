//! The stages wired: intake → fetch → refine → write; stop; tally; report.
//! Never here: SQL or HTML.
//!
//! Waiting happens in three places, so there are three stages and two bounded channels between them: network (one
//! task a leased host), processor (blocking threads), disk (one writer, one transaction a batch). Only the intake
//! watches the soft stop; every later stage ends because its input ends.

mod admit;
mod circuit;
mod directives;
mod flow;
mod intake;
mod lane;
mod lease;
mod meter;
mod options;
mod patience;
mod refine;
mod settle;
mod stage;
mod stop;
mod suspect;
mod unflushed;
mod workers;
mod write;

pub use admit::{List, Source};
pub use flow::Progress;
pub use meter::describe as describe_metrics;
pub use options::{CircuitPolicy, Deadline, Options, RetryPolicy};
pub use refine::Refiner;
pub use settle::{Attempt, settle};
pub use stop::{Stop, StopReason};
pub use write::Ledger;

use crate::{
    discover::DiscoverError,
    fetch::Fetcher,
    store::{Admitted, Due, Finish, FinishReason, NewRun, RunId, RunSummary, SourceId, Store, StoreError, Which},
};
use intake::{Intake, Open, heartbeat};
use lane::Lanes;
use patience::{no_more_time, patiently};
use stage::Handover;
use std::{io, sync::Arc, time::Duration};
use suspect::Suspects;
use tokio::{
    sync::{Notify, mpsc},
    time::sleep,
};
use unflushed::Unflushed;
use workers::Workers;
use write::Writer;

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
    /// The database, migrated and locked.
    pub store: Arc<Store>,
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
    /// Its row.
    pub run: RunId,
    /// What the lists held.
    pub admitted: Admitted,
    /// A stop came before the lists were read to their end.
    pub lists_cut: bool,
    /// The tallies as stored.
    pub summary: RunSummary,
    /// Leased and ended.
    pub ledger: Ledger,
    /// Why it stopped early, if it did.
    pub stopped: Option<StopReason>,
}

/// Admits, works until nothing is due or a stop, and reports.
pub async fn run(job: Job) -> Result<Report, PipelineError> {
    let run = job.store.begin_run(&job.run).await?;
    let (store, stop) = (Arc::clone(&job.store), job.stop.clone());
    let budget = tokio::spawn(watch_budget(stop.clone(), job.options.time_budget));
    let (name, horizon) = (name_of(&job.run, run), job.options.retry.wait_at_most);
    let worked = admit_and_work(job, run).await;
    budget.abort();
    let finish = Finish { run, reason: finish_reason(&worked, stop.reason()), worker: name, horizon };
    let finished = patiently(&stop, || store.finish_run(&finish)).await;
    let Worked { admitted, lists_cut, ledger } = worked?;
    finished?;
    let summary = patiently(&stop, || store.run_summary(run)).await?;
    Ok(Report { run, admitted, lists_cut, summary, ledger, stopped: stop.reason() })
}

/// A restarted container has the same name and process id; the run's number nobody else has.
fn name_of(new: &NewRun, run: RunId) -> String {
    format!("{} run {}", new.worker, run.0)
}

fn finish_reason<T>(worked: &Result<T, PipelineError>, stopped: Option<StopReason>) -> FinishReason {
    match (worked, stopped) {
        (Err(_), _) => FinishReason::Error,
        (Ok(_), None) => FinishReason::Done,
        (Ok(_), Some(StopReason::TimeBudget)) => FinishReason::TimeBudget,
        (Ok(_), Some(StopReason::Interrupt | StopReason::Terminate | StopReason::StoreLost)) => FinishReason::Stopped,
    }
}

struct Worked {
    admitted: Admitted,
    lists_cut: bool,
    ledger: Ledger,
}

async fn admit_and_work(mut job: Job, run: RunId) -> Result<Worked, PipelineError> {
    let mut admitted = Admitted::default();
    let mut ids = Vec::new();
    for source in std::mem::take(&mut job.sources) {
        let name = source.name.clone();
        let (id, one) = admit::admit(&job.store, run, source, &job.stop).await?;
        tracing::info!(source = %name, new = one.new, known = one.known, invalid = one.invalid, "admitted");
        admitted.new += one.new;
        admitted.known += one.known;
        admitted.invalid += one.invalid;
        ids.push(id);
    }
    if !job.only_sources {
        ids.clear();
    }
    let lists_cut = job.stop.is_soft();
    Ok(Worked { admitted, lists_cut, ledger: work(job, run, ids).await? })
}

/// The four stages, from the first claim to the last commit.
async fn work(job: Job, run: RunId, sources: Vec<SourceId>) -> Result<Ledger, PipelineError> {
    let (options, stop) = (Arc::new(job.options), job.stop.clone());
    let workers = Workers::start(Refiner::new(&options), options.refine_workers, options.refine_timeout)
        .map_err(|error| PipelineError::Lost(error.to_string()))?;
    let (to_refine, from_fetch) = mpsc::channel(options.refine_workers.max(1) * 2);
    let (to_write, from_refine) = mpsc::channel(options.batch);
    let open = Arc::new(Open::default());
    let host_free = Arc::new(Notify::new());
    let unflushed = Arc::new(Unflushed::default());
    let due = dues(run, &sources, job.which);
    tokio::spawn(meter::watch(to_refine.downgrade(), to_write.downgrade(), Arc::clone(&open)));
    let suspects = Suspects::new(Arc::clone(&job.fetcher), job.stop.clone());
    let lanes = Lanes {
        fetcher: job.fetcher,
        store: Arc::clone(&job.store),
        options: Arc::clone(&options),
        progress: Arc::clone(&job.progress),
        stop: job.stop.clone(),
        unflushed: Arc::clone(&unflushed),
        to_refine,
        to_write: to_write.clone(),
    };
    let intake = Intake {
        store: Arc::clone(&job.store),
        options: Arc::clone(&options),
        stop: job.stop.clone(),
        due,
        worker: name_of(&job.run, run),
        open: Arc::clone(&open),
        host_free: Arc::clone(&host_free),
    };
    let writer = Writer {
        store: Arc::clone(&job.store),
        options: Arc::clone(&options),
        progress: job.progress,
        stop: job.stop.clone(),
        run,
        host_free,
    };
    let beat = tokio::spawn(heartbeat(job.store, open, Arc::clone(&options)));
    let mut refining = tokio::spawn(stage::refine(workers, suspects, from_fetch, Handover { to_write, unflushed }));
    let writing = tokio::spawn(writer.run(from_refine));
    let claimed = intake.run(lanes).await;
    let refining = tokio::select! {
        ended = &mut refining => ended.map_err(|error| PipelineError::Lost(error.to_string())),
        // Told to stop at once: pages in hand are dropped with all the rest.
        () = no_more_time(&stop) => {
            refining.abort();
            Ok(())
        }
    };
    let written = writing.await;
    beat.abort();
    refining?;
    let mut ledger = written.map_err(|error| PipelineError::Lost(error.to_string()))??;
    ledger.leased = claimed?;
    balance(ledger, &stop)
}

/// One request for all targets, or one for each of the sources named.
fn dues(run: RunId, sources: &[SourceId], which: Which) -> Vec<Due> {
    let due = |source| Due { run, source, which, limit: QUEUE_BATCH };
    if sources.is_empty() { vec![due(None)] } else { sources.iter().map(|id| due(Some(*id))).collect() }
}

/// Every leased target ended exactly once, unless a hard stop dropped some.
fn balance(ledger: Ledger, stop: &Stop) -> Result<Ledger, PipelineError> {
    if ledger.is_balanced() || stop.is_hard() { Ok(ledger) } else { Err(PipelineError::Unbalanced(ledger)) }
}

async fn watch_budget(stop: Stop, budget: Option<Duration>) {
    if let Some(budget) = budget {
        sleep(budget).await;
        stop.softly(StopReason::TimeBudget);
    }
}

/// Targets moved into the queue in one statement.
const QUEUE_BATCH: u32 = 5_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn books_that_do_not_balance_are_a_fault_unless_the_stop_was_hard() {
        let ledger = Ledger { leased: 3, ended: 1, skipped: 1, stale: 0 };
        let stop = Stop::default();
        assert!(matches!(balance(ledger, &stop), Err(PipelineError::Unbalanced(_))));
        assert!(balance(Ledger { stale: 1, ..ledger }, &stop).is_ok());
        stop.hard(StopReason::Interrupt);
        assert!(balance(ledger, &stop).is_ok());
    }
}
