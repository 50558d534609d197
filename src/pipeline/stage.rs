//! The refine stage: as many pages at one time as there are workers.
//! Never more work taken in than is in hand: a full writer slows the fetcher by itself.

use super::{
    directives::obey,
    flow::{Ended, FromFetch, ToWrite},
    settle::Attempt,
    suspect::Suspects,
    workers::Workers,
};
use crate::{
    fetch::{self, Got},
    store,
};
use std::sync::Arc;
use tokio::{
    sync::{Semaphore, mpsc::Receiver},
    task::JoinSet,
};

/// Runs until its input ends and its work is handed on.
pub(super) async fn refine(workers: Workers, suspects: Suspects, mut input: Receiver<FromFetch>) {
    let slots = Arc::new(Semaphore::new(workers.width()));
    let (workers, suspects) = (Arc::new(workers), Arc::new(suspects));
    let mut tasks = JoinSet::new();
    while let Some(item) = input.recv().await {
        while tasks.try_join_next().is_some() {}
        let Ok(slot) = Arc::clone(&slots).acquire_owned().await else { break };
        let (workers, suspects, output) = (Arc::clone(&workers), Arc::clone(&suspects), item.output.clone());
        tasks.spawn(async move {
            let done = work(&workers, item).await;
            let (done, place) = suspects.judge(done, &workers, slot).await;
            let uncommitted = output.unflushed.enter();
            // The writer is gone only after a hard stop or with its database: then nothing is owed.
            let _ = output.to_write.send(ToWrite::Ended(Box::new(done), uncommitted)).await;
            drop(place);
        });
    }
    while tasks.join_next().await.is_some() {}
}

async fn work(workers: &Workers, item: FromFetch) -> Ended {
    let FromFetch { lease, target, fetched, noindex, output: _ } = item;
    let fetch::Fetched { started_at, finished_at, final_url, hops, meta, result, room } = fetched;
    let validators = meta.validators.clone();
    let mut kept = None;
    let attempt = match result {
        Err(failure) => Attempt::Failed(failure),
        Ok(Got::NotModified) => Attempt::NotModified,
        Ok(Got::Page(page)) => {
            let refined = workers.refine_and_keep(page).await;
            match refined.and_then(|(record, page)| obey(&record, noindex).map(|()| (record, page))) {
                Ok((record, page)) => {
                    kept = page;
                    Attempt::Record(Box::new(record), validators)
                }
                Err(failure) => Attempt::Failed(failure),
            }
        }
    };
    let fetch = store::Fetched { started_at, finished_at, final_url, hops, meta };
    Ended { lease, target, attempt, fetch, page: kept, room }
}
