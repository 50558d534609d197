//! The refine stage: as many pages at one time as there are workers, on blocking threads.
//! Never more work taken in than is in hand: a full writer slows the fetcher by itself.

use super::{
    flow::{Ended, FromFetch, ToWrite},
    refine::Refiner,
    settle::Attempt,
};
use crate::{
    fetch::{self, Got},
    model::{Failure, FailureCode, StageName},
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

/// Runs until its input ends and its work is handed on.
pub(super) async fn refine(
    refiner: Arc<Refiner>,
    workers: usize,
    mut input: Receiver<FromFetch>,
    output: Sender<ToWrite>,
) {
    let slots = Arc::new(Semaphore::new(workers.max(1)));
    let mut tasks = JoinSet::new();
    while let Some(item) = input.recv().await {
        while tasks.try_join_next().is_some() {}
        let Ok(slot) = Arc::clone(&slots).acquire_owned().await else { break };
        let (refiner, output) = (Arc::clone(&refiner), output.clone());
        tasks.spawn(async move {
            let ended = work(refiner, item).await;
            // The writer is gone only after a hard stop: then nothing is owed.
            let _ = output.send(ToWrite::Ended(Box::new(ended))).await;
            drop(slot);
        });
    }
    while tasks.join_next().await.is_some() {}
}

async fn work(refiner: Arc<Refiner>, item: FromFetch) -> Ended {
    let FromFetch { lease, target, fetched } = item;
    let fetch::Fetched { started_at, finished_at, final_url, hops, meta, result } = fetched;
    let validators = meta.validators.clone();
    let attempt = match result {
        Err(failure) => Attempt::Failed(failure),
        Ok(Got::NotModified) => Attempt::NotModified,
        Ok(Got::Page(page)) => {
            let refined = tokio::task::spawn_blocking(move || refiner.refine(&page)).await;
            match refined {
                Ok(Ok(record)) => Attempt::Record(Box::new(record), validators),
                Ok(Err(failure)) => Attempt::Failed(failure),
                Err(error) => Attempt::Failed(Failure::new(
                    StageName::Refine,
                    FailureCode::InternalError,
                    format!("worker lost: {error}"),
                )),
            }
        }
    };
    let fetch = store::Fetched { started_at, finished_at, final_url, hops, meta };
    Ended { lease, target, attempt, fetch }
}
