//! The databases of a run: each has a row of the run, a part of the seeds, and its own end.
//! Never one database's fault that ends another's work.

use super::{Options, PipelineError, Progress, Stop, StopReason, patience::patiently, write::Ledger};
use crate::{
    model::{HostKey, Seed, Shard, ShardRange},
    store::{
        Admit, Admitted, Completion, Due, Finish, FinishReason, NewRun, Retention, RunId, RunSummary, SourceId,
        SourceRow, Store, StoreError, Vacuum, Wanted, Which,
    },
};
use jiff::Timestamp;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A database, and which hosts it holds.
#[derive(Debug, Clone)]
pub struct Database {
    /// Migrated and locked.
    pub store: Arc<Store>,
    /// The shards whose new hosts are its own.
    pub shards: ShardRange,
}

impl Database {
    /// The only one: it holds every host.
    pub fn only(store: Arc<Store>) -> Vec<Database> {
        vec![Database { store, shards: ShardRange::ALL }]
    }
}

/// A database at work for a run.
pub(super) struct Part {
    pub(super) database: Database,
    pub(super) run: RunId,
    /// The name on its claims. A restarted container has the same name and process id; the run's number nobody else has.
    pub(super) worker: String,
    pub(super) stop: Stop,
    /// The sources admitted so far.
    pub(super) sources: Vec<SourceId>,
    pub(super) admitted: Admitted,
    pub(super) ledger: Ledger,
    /// Why it stopped before its time.
    pub(super) lost: Option<PipelineError>,
}

impl Part {
    /// Opens the run in a database.
    pub(super) async fn begin(database: Database, new: &NewRun, stop: &Stop) -> Result<Part, StoreError> {
        let run = database.store.begin_run(new).await?;
        Ok(Part {
            database,
            run,
            worker: format!("{} run {}", new.worker, run.0),
            stop: stop.part(),
            sources: Vec::new(),
            admitted: Admitted::default(),
            ledger: Ledger::default(),
            lost: None,
        })
    }

    fn lose(&mut self, error: StoreError) {
        tracing::error!(%error, shards = %self.database.shards, "a database is lost; the others go on");
        self.stop.hard(StopReason::StoreLost);
        self.lost = Some(error.into());
    }

    async fn admit(&mut self, seeds: &[Seed]) -> Result<(), StoreError> {
        let Some(source) = self.sources.last() else { return Ok(()) };
        let batch = Admit { run: self.run, source: *source, seeds };
        let admitted = patiently(&self.stop, || self.database.store.admit(&batch)).await?;
        self.admitted.add(admitted);
        Ok(())
    }

    async fn wanted(&self, seeds: &[Seed], times: &[Timestamp]) -> Result<Vec<Option<Wanted>>, StoreError> {
        let Some(source) = self.sources.last() else { return Ok(vec![None; seeds.len()]) };
        let batch = Admit { run: self.run, source: *source, seeds };
        patiently(&self.stop, || self.database.store.wanted(&batch, times)).await
    }

    /// Admits seeds together with what came of their pages.
    pub(super) async fn take_in(&mut self, seeds: &[Seed], ends: &[Option<Completion>], progress: &Progress) {
        let Some(source) = self.sources.last() else { return };
        let batch = Admit { run: self.run, source: *source, seeds };
        match patiently(&self.stop, || self.database.store.take_in(&batch, ends)).await {
            Ok(taken) => {
                self.admitted.add(taken.admitted);
                let outcomes = taken.completed.settled.iter().filter_map(|one| one.outcome);
                outcomes.for_each(|outcome| progress.count_outcome(outcome));
            }
            Err(error) => self.lose(error),
        }
    }

    /// Closes the run in this database.
    pub(super) async fn finish(&self, worked: bool, options: &Options) -> Result<RunSummary, StoreError> {
        let Part { run, worker, .. } = self;
        let reason = self.finish_reason(worked);
        // Copies are looked for when nobody waits for the writer any more; what a stop or a crash leaves, the next run
        // takes up.
        while self.has_time() && patiently(&self.stop, || self.database.store.join_copies()).await? > 0 {}
        let horizon = options.retry.wait_at_most;
        let finish = Finish { run: *run, reason, worker: worker.clone(), horizon };
        patiently(&self.stop, || self.database.store.finish_run(&finish)).await?;
        let summary = patiently(&self.stop, || self.database.store.run_summary(*run)).await?;
        // The summary counts what may be forgotten now.
        self.forget(&options.retention).await?;
        Ok(summary)
    }

    fn has_time(&self) -> bool {
        self.lost.is_none() && self.stop.reason().is_none()
    }

    /// Drops what the config says is old.
    async fn forget(&self, keep: &Retention) -> Result<(), StoreError> {
        let store = &self.database.store;
        let mut forgotten = 0;
        while self.has_time() {
            let some = patiently(&self.stop, || store.forget(keep)).await?;
            if some == 0 {
                break;
            }
            forgotten += some;
        }
        if forgotten == 0 {
            return Ok(());
        }
        tracing::info!(rows = forgotten, "forgot what is older than [store] keep_fetches and keep_revisions allow");
        // The records are there: room that stays where it is, is no fault of the run.
        if keep.vacuum == Vacuum::AfterRun
            && self.has_time()
            && let Err(error) = patiently(&self.stop, || store.vacuum()).await
        {
            tracing::warn!(%error, "no room is given back to the disk; the next run that forgets something tries again");
        }
        Ok(())
    }

    fn finish_reason(&self, worked: bool) -> FinishReason {
        match self.stop.reason() {
            _ if !worked || self.lost.is_some() => FinishReason::Error,
            None => FinishReason::Done,
            Some(StopReason::TimeBudget) => FinishReason::TimeBudget,
            Some(StopReason::Interrupt | StopReason::Terminate | StopReason::StoreLost) => FinishReason::Stopped,
        }
    }

    /// One request for all targets, or one for each of the sources named.
    pub(super) fn dues(&self, which: Which, only_sources: bool) -> Vec<Due> {
        let due = |source| Due { run: self.run, source, which, limit: QUEUE_BATCH };
        if only_sources && !self.sources.is_empty() {
            self.sources.iter().map(|id| due(Some(*id))).collect()
        } else {
            vec![due(None)]
        }
    }
}

/// Targets moved into the queue in one statement.
const QUEUE_BATCH: u32 = 5_000;

/// Seeds by their place, with whether their page is wanted.
pub(super) type Share = Vec<(usize, Option<Wanted>)>;

/// The databases of a run.
pub(super) struct Parts(pub(super) Vec<Part>);

impl Parts {
    fn standing(&mut self) -> impl Iterator<Item = (usize, &mut Part)> {
        self.0.iter_mut().enumerate().filter(|(_, part)| part.lost.is_none())
    }

    /// Whether there is none left to work for.
    pub(super) fn are_lost(&self) -> bool {
        self.0.iter().all(|part| part.lost.is_some())
    }

    /// Makes a source known to each.
    pub(super) async fn begin_source(&mut self, row: &SourceRow) {
        for (_, part) in self.standing() {
            match patiently(&part.stop, || part.database.store.put_source(row)).await {
                Ok(id) => part.sources.push(id),
                Err(error) => part.lose(error),
            }
        }
    }

    /// Gives each seed to the database that has its host, else to the one that holds its shard; what is no URL to the
    /// first. Gives the number of seeds whose database is away.
    pub(super) async fn admit(&mut self, seeds: Vec<Seed>) -> u64 {
        let homes = self.homes(&seeds).await;
        let mut shares: BTreeMap<usize, Vec<Seed>> = BTreeMap::new();
        let mut homeless = 0;
        for seed in seeds {
            match self.home(&seed, &homes) {
                Some(home) => shares.entry(home).or_default().push(seed),
                None => homeless += 1,
            }
        }
        for (home, seeds) in shares {
            let part = &mut self.0[home];
            if let Err(error) = part.admit(&seeds).await {
                part.lose(error);
                homeless += seeds.len() as u64;
            }
        }
        homeless
    }

    /// Which pages that are there already bring something new, each asked where its host is: the number of a part, and
    /// its seeds by their place. What cannot be asked now, the next run takes in.
    pub(super) async fn wanted(&mut self, seeds: &[Seed], times: &[Timestamp]) -> Vec<(usize, Share)> {
        let homes = self.homes(seeds).await;
        let mut shares: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (i, seed) in seeds.iter().enumerate() {
            if let Some(home) = self.home(seed, &homes) {
                shares.entry(home).or_default().push(i);
            }
        }
        let mut all = Vec::new();
        for (home, share) in shares {
            let part = &mut self.0[home];
            let own: Vec<Seed> = share.iter().map(|i| seeds[*i].clone()).collect();
            let own_times: Vec<Timestamp> = share.iter().map(|i| times[*i]).collect();
            match part.wanted(&own, &own_times).await {
                Ok(wanted) => all.push((home, share.into_iter().zip(wanted).collect())),
                Err(error) => part.lose(error),
            }
        }
        all
    }

    fn home(&self, seed: &Seed, homes: &BTreeMap<HostKey, usize>) -> Option<usize> {
        let stands = |part: &Part| part.lost.is_none();
        let Ok(url) = &seed.url else { return self.0.iter().position(stands) };
        let known = homes.get(&url.host_key()).copied();
        let holds = |part: &Part| part.database.shards.holds(Shard::of(url));
        known.or_else(|| self.0.iter().position(holds)).filter(|home| stands(&self.0[*home]))
    }

    /// Where the hosts of these seeds stand already: they stay there, whatever the map of the shards says now.
    async fn homes(&mut self, seeds: &[Seed]) -> BTreeMap<HostKey, usize> {
        let mut homes = BTreeMap::new();
        if self.0.len() == 1 {
            return homes;
        }
        let hosts: BTreeSet<HostKey> =
            seeds.iter().filter_map(|seed| Some(seed.url.as_ref().ok()?.host_key())).collect();
        for (number, part) in self.standing() {
            match patiently(&part.stop, || part.database.store.known_hosts(&hosts)).await {
                Ok(known) => homes.extend(known.into_iter().map(|host| (host, number))),
                Err(error) => part.lose(error),
            }
        }
        homes
    }
}
