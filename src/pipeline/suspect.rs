//! Records that may be no articles: compared with what their host says of an address that cannot exist.
//! Never a request without a sign on the page, never a second one to a host within a day, and never after a stop.

use super::{flow::Ended, settle::Attempt, stop::Stop, workers::Workers};
use crate::{
    extract,
    fetch::{Fetcher, Probed},
    model::{CanonicalUrl, Failure, FailureCode, HostKey, Record, StageName},
    text::similarity::resemblance,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{OnceCell, OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

/// Records that wait for a probe at one time; the worker of a page is free meanwhile.
const WAITING: usize = 64;

/// How long a host's answer is believed.
const FRESH: Duration = Duration::from_secs(24 * 3_600);

/// Hosts remembered: each with a text of at most [`KEPT`].
const MAX_HOSTS: usize = 4_096;

/// Bytes of a text that are compared.
const KEPT: usize = 4 * 1024;

/// Two texts that share more of their shingles are the same; the rest may be an address or a time.
const SAME: f64 = 0.8;

/// What a host says of an address that cannot exist.
#[derive(Debug)]
enum Signature {
    /// This, with status 200.
    Says(String),
    /// That it is not there, or nothing that could be compared.
    Nothing,
}

type Known = HashMap<HostKey, (Instant, Arc<OnceCell<Signature>>)>;

/// The hosts that were probed.
pub(super) struct Suspects {
    fetcher: Arc<Fetcher>,
    stop: Stop,
    waiting: Arc<Semaphore>,
    known: Mutex<Known>,
}

impl Suspects {
    pub(super) fn new(fetcher: Arc<Fetcher>, stop: Stop) -> Suspects {
        Suspects { fetcher, stop, waiting: Arc::new(Semaphore::new(WAITING)), known: Mutex::default() }
    }

    /// Turns a record into a `soft_404` where its host says the same of anything. `place` is the worker's; who must wait
    /// for the host gives it back and takes one among those who wait. What comes out is held until the writer takes it.
    pub(super) async fn judge(
        &self,
        ended: Ended,
        workers: &Workers,
        place: OwnedSemaphorePermit,
    ) -> (Ended, OwnedSemaphorePermit) {
        let Attempt::Record(record, _) = &ended.attempt else { return (ended, place) };
        let found = ended.fetch.final_url.as_ref().unwrap_or(&ended.target.url);
        let Some(doubt) = extract::doubt(&ended.target.url, found, record) else { return (ended, place) };
        // It is never closed; if it were, the page would stand.
        let Ok(waiting) = Arc::clone(&self.waiting).acquire_owned().await else { return (ended, place) };
        drop(place);
        let verdict = ended.lease.while_ours(self.compare(record, found, workers)).await.flatten();
        let Some(likeness) = verdict else { return (ended, waiting) };
        let detail = format!("{doubt}; the host gives the same text ({likeness:.2}) for an address that cannot exist");
        let status = ended.fetch.meta.http_status;
        let failure = Failure { http_status: status, ..Failure::new(StageName::Refine, FailureCode::Soft404, detail) };
        (Ended { attempt: Attempt::Failed(failure), ..ended }, waiting)
    }

    /// How alike the record and the host's answer are, if they are the same.
    async fn compare(&self, record: &Record, found: &CanonicalUrl, workers: &Workers) -> Option<f64> {
        let cell = self.cell(&found.host_key());
        let signature = tokio::select! {
            biased;
            signature = async { cell.get() }, if cell.initialized() => signature,
            // What is not known by then stays unknown: the page stands until it is fetched again.
            () = self.stop.soft_stopped() => None,
            signature = cell.get_or_init(|| self.probe(found, workers)) => Some(signature),
        };
        match signature? {
            Signature::Says(text) => {
                Some(resemblance(text, beginning(&record.body_text))).filter(|likeness| *likeness >= SAME)
            }
            Signature::Nothing => None,
        }
    }

    fn cell(&self, host: &HostKey) -> Arc<OnceCell<Signature>> {
        // No code panics while it holds the lock.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (since, _)| since.elapsed() < FRESH);
        if known.len() >= MAX_HOSTS && !known.contains_key(host) {
            // The one that has been known longest is asked again if need be, and says the same.
            let oldest = known.iter().min_by_key(|(_, (since, _))| *since).map(|(host, _)| host.clone());
            oldest.and_then(|host| known.remove(&host));
        }
        Arc::clone(&known.entry(host.clone()).or_insert_with(|| (Instant::now(), Arc::default())).1)
    }

    async fn probe(&self, page: &CanonicalUrl, workers: &Workers) -> Signature {
        let host = page.host_key();
        match self.fetcher.probe(page).await {
            Probed::Page(page) => match workers.refine(page).await {
                Ok(record) => {
                    tracing::debug!(%host, "the host answers an address that cannot exist with a page");
                    Signature::Says(beginning(&record.body_text).to_string())
                }
                Err(failure) => {
                    tracing::debug!(%host, %failure, "a page that cannot exist holds no article");
                    Signature::Nothing
                }
            },
            Probed::Honest(status) => {
                tracing::debug!(%host, status, "the host says so where nothing is");
                Signature::Nothing
            }
            Probed::Unknown(why) => {
                tracing::debug!(%host, why, "the host gives nothing to compare with");
                Signature::Nothing
            }
        }
    }
}

/// As much of a text as is compared.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(KEPT)]
}
