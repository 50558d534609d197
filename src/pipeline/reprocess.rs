//! Records made anew from the archive by the rules of today: the same refine, the same writer, no network.
//! Never a fetcher here: what opens no connection cannot be asked to.

use super::{
    Options, PipelineError, Refiner, Stop,
    directives::obey,
    patience::patiently,
    workers::{Workers, failure},
};
use crate::{
    fetch::HostRules,
    model::{Capture, Failure, FailureCode, Record},
    store::{Archived, Change, FinishReason, NewRun, Remade, Rewrite, RunId, Selection, Store, StoreError},
};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::{collections::BTreeMap, sync::Arc};

/// What to make anew, and how.
pub struct Rebuild {
    /// Migrated, and locked if it is written to.
    pub store: Arc<Store>,
    /// The crafts' options; how many pages at a time.
    pub options: Options,
    /// Whether a page's word to robots binds us.
    pub hosts: HostRules,
    /// Which articles; `since` counts from when their page was fetched.
    pub selection: Selection,
    /// Whether it is written.
    pub rewrite: Rewrite,
    /// What the run row says of it.
    pub run: NewRun,
    /// To end it early.
    pub stop: Stop,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Rebuilt {
    /// Its row in the database, if it wrote.
    pub run: Option<RunId>,
    /// The rules that were applied.
    pub rules_version: String,
    /// Pages read.
    pub pages: u64,
    /// Articles as they were.
    pub unchanged: u64,
    /// Articles of which only the stamp of the rules is new.
    pub restamped: u64,
    /// Articles with other changes.
    pub changed: u64,
    /// Changes by field.
    pub fields: BTreeMap<&'static str, u64>,
    /// Pages that give no record now, by code: their articles stay as they are.
    pub failed: BTreeMap<&'static str, u64>,
    /// The first articles with changes.
    pub first: Vec<Changed>,
}

/// An article with what is new of it.
#[derive(Debug)]
pub struct Changed {
    /// Which.
    pub article_id: String,
    /// Where its page was found.
    pub url: String,
    /// In the order of the columns.
    pub changes: Vec<Change>,
}

/// Articles whose changes are told one by one.
const TOLD: usize = 10;
/// Changes that say nothing about the article.
const STAMPS: &[&str] = &["rules_version", "extractor"];
/// Records in a transaction.
const BATCH: usize = 50;

/// Goes through the archive once, by article id.
pub async fn reprocess(job: Rebuild) -> Result<Rebuilt, PipelineError> {
    let run = match job.rewrite {
        Rewrite::Write => Some(job.store.begin_run(&job.run).await?),
        Rewrite::Compare => None,
    };
    let worked = job.work(run).await;
    if let Some(run) = run {
        let reason = match &worked {
            Err(_) => FinishReason::Error,
            Ok(_) if job.stop.reason().is_some() => FinishReason::Stopped,
            Ok(_) => FinishReason::Done,
        };
        job.finish(run, reason).await?;
    }
    worked
}

impl Rebuild {
    async fn work(&self, run: Option<RunId>) -> Result<Rebuilt, PipelineError> {
        let refiner = Refiner::new(&self.options);
        let mut rebuilt = Rebuilt { run, rules_version: refiner.rules_version().into(), ..Rebuilt::default() };
        let workers = Workers::start(refiner, self.options.refine_workers, self.options.refine_timeout)
            .map_err(|error| PipelineError::Lost(error.to_string()))?;
        let mut after = String::new();
        loop {
            let pages = self.store.pages_after(&after, &self.selection).await?;
            let Some(last) = pages.last() else { return Ok(rebuilt) };
            after.clone_from(&last.article_id);
            for pages in pages.chunks(BATCH) {
                if self.stop.is_soft() {
                    return Ok(rebuilt);
                }
                self.batch(&workers, run, pages, &mut rebuilt).await?;
            }
        }
    }

    /// Some pages at a time as there are workers, their records in the order of the pages.
    async fn batch(
        &self,
        workers: &Workers,
        run: Option<RunId>,
        pages: &[Archived],
        rebuilt: &mut Rebuilt,
    ) -> Result<(), PipelineError> {
        let records = stream::iter(pages).map(|page| self.remake(workers, page)).buffered(workers.width());
        let records: Vec<Result<Record, Failure>> = records.try_collect().await?;
        let mut remade = Vec::new();
        for (page, record) in pages.iter().zip(records) {
            rebuilt.pages += 1;
            match record {
                Err(failure) => *rebuilt.failed.entry(failure.code.as_str()).or_default() += 1,
                Ok(record) => {
                    let (article_id, target_id) = (page.article_id.clone(), page.target_id);
                    remade.push(Remade { article_id, target_id, record });
                }
            }
        }
        let all = patiently(&self.stop, || self.store.rebuild(run, &remade, self.rewrite)).await?;
        for (one, changes) in remade.into_iter().zip(all) {
            rebuilt.count(one, changes);
        }
        Ok(())
    }

    async fn remake(&self, workers: &Workers, page: &Archived) -> Result<Result<Record, Failure>, StoreError> {
        let mut capture = page.capture.clone();
        if let Err(error) = self.store.read_body(&mut capture).await? {
            return Ok(Err(failure(FailureCode::DecodeError, error.to_string())));
        }
        let noindex = self.hosts.policy_for(&capture.url.host_key()).noindex;
        let record = workers.refine_again(capture).await;
        Ok(record.and_then(|record| obey(&record, noindex).map(|()| record)))
    }

    async fn finish(&self, run: RunId, reason: FinishReason) -> Result<(), StoreError> {
        while self.stop.reason().is_none() && self.store.join_copies().await? > 0 {}
        self.store.close_run(run, reason).await
    }
}

impl Rebuilt {
    fn count(&mut self, one: Remade, changes: Vec<Change>) {
        let is_stamp = |change: &Change| STAMPS.contains(&change.field);
        match changes.as_slice() {
            [] => self.unchanged += 1,
            changes if changes.iter().all(is_stamp) => self.restamped += 1,
            _ => self.changed += 1,
        }
        for change in &changes {
            *self.fields.entry(change.field).or_default() += 1;
        }
        if self.first.len() < TOLD && !changes.iter().all(is_stamp) {
            self.first.push(Changed { article_id: one.article_id, url: one.record.url.to_string(), changes });
        }
    }
}

impl Workers {
    /// A page of the archive on worker threads: unpacked, decoded, refined.
    async fn refine_again(&self, capture: Capture) -> Result<Record, Failure> {
        let page = self.run(move || capture.page().map_err(|bad| failure(FailureCode::DecodeError, bad.to_string())));
        self.refine(Box::new(page.await?)).await
    }
}
