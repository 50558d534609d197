//! The refine stage: as many pages at one time as there are workers.
//! Never more work taken in than is in hand: a full writer slows the fetcher by itself.

use super::{
    flow::{Ended, FromFetch, ToWrite},
    settle::Attempt,
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
pub(super) async fn refine(workers: Workers, mut input: Receiver<FromFetch>, output: Handover) {
    let slots = Arc::new(Semaphore::new(workers.width()));
    let workers = Arc::new(workers);
    let mut tasks = JoinSet::new();
    while let Some(item) = input.recv().await {
        while tasks.try_join_next().is_some() {}
        let Ok(slot) = Arc::clone(&slots).acquire_owned().await else { break };
        let (workers, output) = (Arc::clone(&workers), output.clone());
        tasks.spawn(async move {
            let done = work(&workers, &output.unflushed, item).await;
            // The writer is gone only after a hard stop: then nothing is owed.
            let _ = output.to_write.send(ToWrite::Ended(Box::new(done))).await;
            drop(slot);
        });
    }
    while tasks.join_next().await.is_some() {}
}

async fn work(workers: &Workers, unflushed: &Arc<Unflushed>, item: FromFetch) -> Ended {
    let FromFetch { lease, target, fetched } = item;
    let fetch::Fetched { started_at, finished_at, final_url, hops, meta, result } = fetched;
    let validators = meta.validators.clone();
    let attempt = match result {
        Err(failure) => Attempt::Failed(failure),
        Ok(Got::NotModified) => Attempt::NotModified,
        Ok(Got::Page(page)) => match workers.refine(page).await {
            Ok(record) => Attempt::Record(Box::new(record), validators),
            Err(failure) => Attempt::Failed(failure),
        },
    };
    let fetch = store::Fetched { started_at, finished_at, final_url, hops, meta };
    Ended { lease, target, attempt, fetch, uncommitted: unflushed.enter() }
}
