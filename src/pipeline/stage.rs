//! The refine stage: as many pages at one time as there are workers.
//! Never more work taken in than is in hand: a full writer slows the fetcher by itself.

use super::{
    directives::obey,
    flow::{Ended, FromFetch, ToWrite},
    settle::Attempt,
    suspect::Suspects,
    unflushed::Unflushed,
    workers::Workers,
};
use crate::{
    fetch::{self, Got},
    store,
};
use std::sync::Arc;
use tokio::{
    sync::{
        Semaphore,
        mpsc::{Receiver, Sender},
    },
    task::JoinSet,
};

/// The way to the writer, and the count of what is on it.
#[derive(Clone)]
pub(super) struct Handover {
    pub(super) to_write: Sender<ToWrite>,
    pub(super) unflushed: Arc<Unflushed>,
}

/// Runs until its input ends and its work is handed on.
pub(super) async fn refine(workers: Workers, suspects: Suspects, mut input: Receiver<FromFetch>, output: Handover) {
    let slots = Arc::new(Semaphore::new(workers.width()));
    let (workers, suspects) = (Arc::new(workers), Arc::new(suspects));
    let mut tasks = JoinSet::new();
    while let Some(item) = input.recv().await {
        while tasks.try_join_next().is_some() {}
        let Ok(slot) = Arc::clone(&slots).acquire_owned().await else { break };
        let (workers, suspects, output) = (Arc::clone(&workers), Arc::clone(&suspects), output.clone());
        tasks.spawn(async move {
            let done = work(&workers, item).await;
            let (done, place) = suspects.judge(done, &workers, slot).await;
            let uncommitted = output.unflushed.enter();
            // The writer is gone only after a hard stop: then nothing is owed.
            let _ = output.to_write.send(ToWrite::Ended(Box::new(done), uncommitted)).await;
            drop(place);
        });
    }
    while tasks.join_next().await.is_some() {}
}

async fn work(workers: &Workers, item: FromFetch) -> Ended {
    let FromFetch { lease, target, fetched, noindex } = item;
    let fetch::Fetched { started_at, finished_at, final_url, hops, meta, result, room } = fetched;
    let validators = meta.validators.clone();
    let attempt = match result {
        Err(failure) => Attempt::Failed(failure),
        Ok(Got::NotModified) => Attempt::NotModified,
        Ok(Got::Page(page)) => match workers.refine(page).await.and_then(|record| obey(record, noindex)) {
            Ok(record) => Attempt::Record(Box::new(record), validators),
            Err(failure) => Attempt::Failed(failure),
        },
    };
    let fetch = store::Fetched { started_at, finished_at, final_url, hops, meta };
    Ended { lease, target, attempt, fetch, room }
}
