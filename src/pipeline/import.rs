//! WARC files as a source: their pages take the way of fetched ones, without a fetch.
//! Never a request, and never more pages in memory than a batch.

use super::{
    Options, PipelineError, Progress, RetryPolicy, Stop,
    database::Parts,
    directives::obey,
    keeper::Keeper,
    refine::Refiner,
    settle::{Attempt, settle},
    workers::Workers,
};
use crate::{
    discover::{WarcPage, read_warc},
    fetch::{Fetcher, Keep, Stored, StoredPage, read_stored},
    model::{Page, Seed, Target, Ticket, Validators},
    store::{self, Completion, Wanted},
};
use futures_util::{StreamExt, stream};
use std::{
    fs::{self, File},
    io::{self, BufReader},
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::sync::mpsc;

/// Pages of a batch.
const BATCH: usize = 32;
/// Bytes of a batch, as they stand in their records, beyond which it is closed.
const BATCH_BYTES: usize = 16 << 20;
/// What a record may hold beside its body.
const HEAD: usize = 64 << 10;
/// The store makes the ticket when it takes the page in.
const NOT_YET: Ticket = Ticket { host_id: 0, target_id: 0, attempt: 1 };

/// What every page of an import is worked on with.
pub(super) struct Importer {
    fetcher: Arc<Fetcher>,
    workers: Workers,
    keeper: Option<Keeper>,
    progress: Arc<Progress>,
    retry: RetryPolicy,
    stop: Stop,
}

impl Importer {
    pub(super) fn new(
        fetcher: &Arc<Fetcher>,
        options: &Options,
        keeper: Option<Keeper>,
        progress: &Arc<Progress>,
        stop: &Stop,
    ) -> Result<Importer, PipelineError> {
        let workers = Workers::start(Refiner::new(options), options.refine_workers, options.refine_timeout)
            .map_err(|error| PipelineError::Lost(error.to_string()))?;
        // What cannot be read now will not be read by trying again.
        let retry = RetryPolicy { max_attempts: 1, ..options.retry.clone() };
        let (fetcher, progress) = (Arc::clone(fetcher), Arc::clone(progress));
        Ok(Importer { fetcher, workers, keeper, progress, retry, stop: stop.clone() })
    }

    /// Takes in the pages of a file, or of every WARC file of a folder. Damaged records are told and passed over.
    pub(super) async fn import(&self, parts: &mut Parts, path: &Path) -> Result<(), PipelineError> {
        let longest = usize::try_from(self.fetcher.max_body().0).unwrap_or(usize::MAX).saturating_add(HEAD);
        let (send, mut pages) = mpsc::channel::<WarcPage>(2);
        let path = path.to_path_buf();
        let reader = tokio::task::spawn_blocking(move || read(&path, longest, &send));
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while let Some(page) = pages.recv().await {
            if self.stop.is_soft() || parts.are_lost() {
                return Ok(());
            }
            bytes += page.body.len();
            batch.push(page);
            if batch.len() >= BATCH || bytes >= BATCH_BYTES {
                self.batch(parts, std::mem::take(&mut batch)).await?;
                bytes = 0;
            }
        }
        reader.await.map_err(|error| PipelineError::Lost(error.to_string()))??;
        self.batch(parts, batch).await
    }

    /// A page that stands twice in it is taken in twice, one after the other: the later is a version of the earlier.
    async fn batch(&self, parts: &mut Parts, pages: Vec<WarcPage>) -> Result<(), PipelineError> {
        let mut rest = pages;
        while !rest.is_empty() {
            let mut once: Vec<(Seed, WarcPage)> = Vec::new();
            let mut again = Vec::new();
            for page in rest {
                let seed = Seed::new(&page.url);
                let key = |seed: &Seed| seed.url.as_ref().ok().map(|url| (url.host_key(), url.hash()));
                if key(&seed).is_some() && once.iter().any(|(other, _)| key(other) == key(&seed)) {
                    again.push(page);
                } else {
                    once.push((seed, page));
                }
            }
            let (seeds, pages) = once.into_iter().unzip();
            self.take_in(parts, seeds, pages).await?;
            rest = again;
        }
        Ok(())
    }

    async fn take_in(&self, parts: &mut Parts, seeds: Vec<Seed>, pages: Vec<WarcPage>) -> Result<(), PipelineError> {
        let times: Vec<_> = pages.iter().map(|page| page.fetched_at).collect();
        for (part, share) in parts.wanted(&seeds, &times).await {
            let work = share.iter().copied().map(|(i, wanted)| self.one(&seeds[i], &pages[i], wanted));
            let mut ends: Vec<Option<Completion>> = stream::iter(work).buffered(self.workers.width()).collect().await;
            let part = &mut parts.0[part];
            if let Some(keeper) = &self.keeper {
                keeper.keep(&part.database.store, ends.iter_mut().flatten().collect()).await?;
            }
            let own: Vec<Seed> = share.iter().map(|(i, _)| seeds[*i].clone()).collect();
            part.take_in(&own, &ends, &self.progress).await;
        }
        Ok(())
    }

    /// One page through decoding and refine, and what is to be written of it.
    async fn one(&self, seed: &Seed, kept: &WarcPage, wanted: Option<Wanted>) -> Option<Completion> {
        let Wanted { refetch_after } = wanted?;
        let url = seed.url.clone().ok()?;
        let fields: Vec<(&str, &str)> = kept.http.fields().collect();
        let stored = Stored { status: kept.http.status, fields: &fields, body: &kept.body };
        let (meta, read) = read_stored(stored, self.fetcher.max_body()).await;
        let (mut page_kept, validators) = (None, meta.validators.clone());
        let noindex = self.fetcher.policy_for(&url.host_key()).noindex;
        let refined = match read {
            Err(failure) => Err(failure),
            Ok(StoredPage { html, body }) => {
                let body = if self.fetcher.keep() == Keep::Bytes { body } else { Vec::new() };
                let page = Page::from_text(url.clone(), html, kept.fetched_at);
                let page = Box::new(Page { body, meta: meta.clone(), ..page });
                self.workers.refine_and_keep(page).await
            }
        };
        let attempt = match refined.and_then(|(record, page)| obey(&record, noindex).map(|()| (record, page))) {
            Err(failure) => Attempt::Failed(failure),
            Ok((record, page)) => {
                page_kept = page;
                Attempt::Record(Box::new(record), validators)
            }
        };
        self.progress.count_fetch(meta.body_bytes.unwrap_or(0));
        let target = Target { ticket: NOT_YET, url: url.clone(), validators: Validators::default(), refetch_after };
        let fetch = store::Fetched {
            started_at: kept.fetched_at,
            finished_at: kept.fetched_at,
            final_url: Some(url),
            hops: 0,
            meta,
        };
        let end = settle(attempt, &target, &self.retry);
        Some(Completion { ticket: NOT_YET, end, fetch, page: page_kept })
    }
}

/// Reads the files on a thread of its own; ends early when nobody wants more.
fn read(path: &Path, longest: usize, send: &mpsc::Sender<WarcPage>) -> Result<(), PipelineError> {
    let told = |path: &Path, error: io::Error| PipelineError::List { list: path.display().to_string(), error };
    for file in files(path).map_err(|error| told(path, error))? {
        let reader = BufReader::new(File::open(&file).map_err(|error| told(&file, error))?);
        for page in read_warc(reader, longest) {
            match page {
                Ok(page) => {
                    if send.blocking_send(page).is_err() {
                        return Ok(());
                    }
                }
                Err(broken) => tracing::warn!(file = %file.display(), %broken, "a WARC record was passed over"),
            }
        }
    }
    Ok(())
}

/// The file itself, or the WARC files of a folder by name; one that is being written is not among them.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut files: Vec<PathBuf> = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|file| {
        let name = file.to_string_lossy();
        name.ends_with(".warc") || name.ends_with(".warc.gz")
    });
    files.sort();
    Ok(files)
}
