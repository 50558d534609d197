//! What the databases of a run did, added up.
//! Never a figure of a lost database: what it did before is in its own tables.

use super::{
    PipelineError, Report,
    database::{Part, Parts},
    write::Ledger,
};
use crate::store::{Admitted, RunSummary, StoreError, Tally};
use std::collections::BTreeMap;

/// Lines that a list keeps.
const KEPT: usize = 5;

/// The report of all; an error if there is none to report from, or if a fault was ours.
pub(super) fn of(
    parts: Parts,
    summaries: Vec<Result<RunSummary, StoreError>>,
    homeless: u64,
    mut lost: Vec<PipelineError>,
) -> Result<Report, PipelineError> {
    let (mut runs, mut told) = (Vec::new(), Vec::new());
    let (mut admitted, mut ledger) = (Admitted::default(), Ledger::default());
    for (Part { run, admitted: taken, ledger: one, lost: fault, .. }, summary) in parts.0.into_iter().zip(summaries) {
        runs.push(run);
        admitted.add(taken);
        ledger.add(one);
        match (fault, summary) {
            (None, Ok(summary)) => told.push(summary),
            (Some(fault @ PipelineError::Store(_)), _) => lost.push(fault),
            (Some(fault), _) => return Err(fault),
            (None, Err(fault)) => lost.push(fault.into()),
        }
    }
    let Some(summary) = told.into_iter().reduce(merge) else {
        return Err(lost.pop().unwrap_or_else(|| PipelineError::Lost("a run without a database".into())));
    };
    Ok(Report { runs, admitted, homeless, lists_cut: false, summary, lost, ledger, stopped: None })
}

fn merge(one: RunSummary, other: RunSummary) -> RunSummary {
    let most = |a: Tally, b: Tally| top(sum(a, b), usize::MAX);
    let of_both = |one: Tally, other: Tally| top([one, other].concat(), KEPT);
    RunSummary {
        run: one.run,
        started_at: one.started_at.min(other.started_at),
        finished_at: one.finished_at.max(other.finished_at),
        // Where they differ, one of them did not come to its end.
        finish_reason: one.finish_reason.filter(|reason| reason != "done").or(other.finish_reason),
        invalid_seeds: one.invalid_seeds + other.invalid_seeds,
        outcomes: in_order(one.outcomes, &other.outcomes),
        codes: most(one.codes, other.codes),
        top_errors: top(sum(one.top_errors, other.top_errors), KEPT),
        slowest_hosts: of_both(one.slowest_hosts, other.slowest_hosts),
        fetches: one.fetches + other.fetches,
        body_bytes: one.body_bytes + other.body_bytes,
    }
}

/// The same words in the same order.
fn in_order(one: Tally, other: &Tally) -> Tally {
    let more = |word: &str| other.iter().filter(|(w, _)| w == word).map(|(_, n)| n).sum::<u64>();
    one.into_iter()
        .map(|(word, n)| {
            let all = n + more(&word);
            (word, all)
        })
        .collect()
}

fn sum(one: Tally, other: Tally) -> Tally {
    let mut all: BTreeMap<String, u64> = BTreeMap::new();
    one.into_iter().chain(other).for_each(|(word, n)| *all.entry(word).or_default() += n);
    all.into_iter().collect()
}

/// The most frequent first.
fn top(mut tally: Tally, kept: usize) -> Tally {
    tally.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    tally.truncate(kept);
    tally
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::RunId;

    fn tally(pairs: &[(&str, u64)]) -> Tally {
        pairs.iter().map(|(word, n)| ((*word).to_string(), *n)).collect()
    }

    fn summary(reason: &str, stored: u64, codes: &[(&str, u64)]) -> RunSummary {
        RunSummary {
            run: RunId(stored as i64),
            started_at: None,
            finished_at: None,
            finish_reason: Some(reason.into()),
            invalid_seeds: 1,
            outcomes: tally(&[("stored", stored), ("failed", 1)]),
            codes: tally(codes),
            top_errors: Tally::new(),
            slowest_hosts: tally(&[("h", stored)]),
            fetches: 10,
            body_bytes: 100,
        }
    }

    #[test]
    fn two_databases_add_up() {
        let all = merge(
            summary("done", 3, &[("timeout", 1)]),
            summary("time_budget", 4, &[("dns_error", 5), ("timeout", 1)]),
        );
        assert_eq!(all.outcomes, tally(&[("stored", 7), ("failed", 2)]));
        assert_eq!(all.codes, tally(&[("dns_error", 5), ("timeout", 2)]));
        assert_eq!(all.slowest_hosts, tally(&[("h", 4), ("h", 3)]));
        assert_eq!((all.fetches, all.body_bytes, all.invalid_seeds), (20, 200, 2));
        assert_eq!(all.finish_reason.as_deref(), Some("time_budget"));
    }

    #[test]
    fn the_end_of_the_one_that_was_stopped_is_told() {
        let all = merge(summary("time_budget", 3, &[]), summary("done", 4, &[]));
        assert_eq!(all.finish_reason.as_deref(), Some("time_budget"));
    }
}
