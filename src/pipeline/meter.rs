//! What a run counts for a monitoring system, by name. Without a recorder each of these is a look at a flag.
//! Never a host, a URL or a text as a label: the number of series is bounded by the closed tables of the model.

use super::lease::Open;
use crate::{
    model::{End, Failure, HostLease, Outcome},
    store::{Batch, Completed},
};
use metrics::{counter, gauge, histogram};
use std::{
    sync::{Arc, PoisonError},
    time::{Duration, Instant},
};
use tokio::{
    sync::mpsc::{Sender, WeakSender},
    time::sleep,
};

/// How often widths of channels and leases are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// A claim was answered; the time counts from when it was sent.
pub(super) fn claimed(sent: Instant, leases: &[HostLease]) {
    histogram!("copydesk_claim_duration_seconds").record(sent.elapsed());
    counter!("copydesk_claimed_hosts_total").increment(leases.len() as u64);
    counter!("copydesk_claimed_urls_total").increment(leases.iter().map(|lease| lease.targets.len() as u64).sum());
}

/// A host is left alone for a while.
pub(super) fn backed_off() {
    counter!("copydesk_host_backoffs_total").increment(1);
}

/// A batch was committed; the time counts from when it was sent.
pub(super) fn committed(sent: Instant, batch: &Batch, completed: &Completed) {
    histogram!("copydesk_commit_duration_seconds").record(sent.elapsed());
    for (completion, settled) in batch.completions.iter().zip(&completed.settled) {
        let Some(outcome) = settled.outcome else {
            counter!("copydesk_stale_results_total").increment(1);
            continue;
        };
        let meta = &completion.fetch.meta;
        let (result, failure) = told(&completion.end);
        counter!("copydesk_fetches_total", "result" => result).increment(1);
        counter!("copydesk_body_bytes_total").increment(meta.body_bytes.unwrap_or(0));
        if let Some(ms) = meta.elapsed_ms {
            histogram!("copydesk_fetch_duration_seconds").record(Duration::from_millis(ms));
        }
        if let Some(failure) = failure {
            counter!("copydesk_failures_total", "code" => failure.code.as_str()).increment(1);
        }
        match outcome {
            Outcome::Pending => counter!("copydesk_retries_total").increment(1),
            ended => counter!("copydesk_outcomes_total", "outcome" => ended.as_str()).increment(1),
        }
    }
}

/// The word of `fetches.result`, and why, where there is no record.
fn told(end: &End) -> (&'static str, Option<&Failure>) {
    match end {
        End::Article { .. } => ("article", None),
        End::NotModified { .. } => ("not_modified", None),
        End::Rejected { failure, .. } => ("rejected", Some(failure)),
        End::Dead { failure } | End::Gone { failure, .. } => ("failed", Some(failure)),
        End::Retry { failure, .. } => ("retry", Some(failure)),
        End::Deferred { failure, .. } => ("deferred", Some(failure)),
    }
}

/// Looks at what waits before a stage and at the leases held, until the stages end.
pub(super) async fn watch<A, B>(refine: WeakSender<A>, write: WeakSender<B>, open: Arc<Open>) {
    // Each database of a run has a writer and leases: they are added up.
    let (mut told_writes, mut told_leases) = (0.0, 0.0);
    let mut tell = |writes: f64, leases: f64| {
        gauge!("copydesk_stage_depth", "stage" => "write").increment(writes - told_writes);
        gauge!("copydesk_leases_held").increment(leases - told_leases);
        (told_writes, told_leases) = (writes, leases);
    };
    while let (Some(refine), Some(write)) = (refine.upgrade(), write.upgrade()) {
        gauge!("copydesk_stage_depth", "stage" => "refine").set(waiting(&refine));
        let held = open.lock().unwrap_or_else(PoisonError::into_inner).iter().filter(|l| l.strong_count() > 0).count();
        tell(waiting(&write), held as f64);
        // A stage ends when its last sender is gone: these two must not outlive a look.
        drop((refine, write));
        sleep(LOOK_EVERY).await;
    }
    tell(0.0, 0.0);
}

fn waiting<T>(to: &Sender<T>) -> f64 {
    (to.max_capacity() - to.capacity()) as f64
}

/// The names of everything that a run counts, with what they mean: for `# HELP`.
pub fn describe() {
    use metrics::{describe_counter as counted, describe_gauge as stands, describe_histogram as takes};
    counted!("copydesk_fetches_total", "Attempts at pages, by their result.");
    counted!("copydesk_outcomes_total", "Targets that ended, by their outcome.");
    counted!("copydesk_failures_total", "Attempts without a record, by failure code.");
    counted!("copydesk_retries_total", "Attempts that went back into the queue.");
    counted!("copydesk_stale_results_total", "Results that came too late to count.");
    counted!("copydesk_body_bytes_total", "Decoded bytes of pages.");
    counted!("copydesk_robots_requests_total", "Requests for robots.txt.");
    counted!("copydesk_host_backoffs_total", "Times a host was left alone because it asked for it, or only failed.");
    counted!("copydesk_claimed_hosts_total", "Hosts leased.");
    counted!("copydesk_claimed_urls_total", "URLs leased.");
    takes!("copydesk_fetch_duration_seconds", "Time from the request to the last byte.");
    takes!("copydesk_claim_duration_seconds", "Time of a claim in the store.");
    takes!("copydesk_commit_duration_seconds", "Time of a commit in the store.");
    stands!("copydesk_stage_depth", "What waits before a stage.");
    stands!("copydesk_leases_held", "Hosts that this process holds.");
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    #[tokio::test(start_paused = true)]
    async fn looking_does_not_keep_a_stage_from_ending() {
        let ((to_refine, mut refine), (to_write, _write)) = (mpsc::channel::<u8>(4), mpsc::channel::<u8>(4));
        let watching = tokio::spawn(watch(to_refine.downgrade(), to_write.downgrade(), Arc::default()));
        to_refine.send(1).await.unwrap();
        assert!((waiting(&to_refine) - 1.0).abs() < 0.1);
        sleep(LOOK_EVERY * 3).await;
        drop(to_refine);
        assert_eq!((refine.recv().await, refine.recv().await), (Some(1), None));
        watching.await.unwrap();
    }
}
