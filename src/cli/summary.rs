//! The end of a run, for people (at most 25 lines) and as JSON.
//! Never a figure that is not in `runs` or the admission's counts.

use super::progress::megabytes;
use crate::{model::Outcome, pipeline::Report, store::RunSummary};
use serde_json::{Map, Value, json};

/// Lines of a list that are shown; the rest is one query away.
const SHOWN: usize = 5;

/// Targets of the run that ended so.
pub(super) fn count(summary: &RunSummary, outcome: Outcome) -> u64 {
    summary.outcomes.iter().filter(|(word, _)| word == outcome.as_str()).map(|(_, n)| *n).sum()
}

/// Targets that another run must take up.
pub(super) fn left(summary: &RunSummary) -> u64 {
    count(summary, Outcome::Pending) + count(summary, Outcome::Deferred)
}

/// At most 25 lines.
pub(super) fn text(report: &Report, store: &str) -> String {
    let summary = &report.summary;
    let mut lines = vec![format!(
        "run {}: {} in {} ({} fetches, {})",
        summary.run.0,
        summary.finish_reason.as_deref().unwrap_or("unfinished"),
        duration(summary),
        summary.fetches,
        megabytes(summary.body_bytes),
    )];
    let admitted = report.admitted;
    lines.push(format!("  listed    {} new, {} known, {} invalid", admitted.new, admitted.known, admitted.invalid));
    for outcome in Outcome::ALL {
        let n = count(summary, *outcome);
        if n > 0 {
            lines.push(format!("  {:<13} {n}", outcome.as_str()));
        }
    }
    section(&mut lines, "why not", &summary.codes);
    section(&mut lines, "errors", &summary.top_errors);
    if summary.slowest_hosts.first().is_some_and(|(_, ms)| *ms >= 1_000) {
        let slow: Vec<_> = summary.slowest_hosts.iter().take(3).map(|(h, ms)| format!("{h} {ms} ms")).collect();
        lines.push(format!("  slowest: {}", slow.join(", ")));
    }
    lines.push(format!("  records in {store}; more: SELECT * FROM url_outcomes, dead_letters, v_articles"));
    lines.join("\n")
}

fn section(lines: &mut Vec<String>, title: &str, tally: &[(String, u64)]) {
    if tally.is_empty() {
        return;
    }
    lines.push(format!("  {title}:"));
    for (word, n) in tally.iter().take(SHOWN) {
        let short: String = word.chars().take(90).collect();
        lines.push(format!("    {n:>5}  {short}"));
    }
}

fn duration(summary: &RunSummary) -> String {
    match (summary.started_at, summary.finished_at) {
        (Some(start), Some(end)) => format!("{:.1} s", end.duration_since(start).as_secs_f64()),
        _ => "? s".into(),
    }
}

/// A tally as an object: `{"stored": 3}` in place of `[["stored", 3]]`.
pub(super) fn name_pairs(object: &mut Map<String, Value>, key: &str) {
    let Some(Value::Array(pairs)) = object.get(key) else { return };
    let named: Map<String, Value> =
        pairs.iter().filter_map(|pair| Some((pair.get(0)?.as_str()?.to_string(), pair.get(1)?.clone()))).collect();
    object.insert(key.into(), Value::Object(named));
}

/// The same as one JSON object.
pub(super) fn json(report: &Report) -> String {
    let mut object = match serde_json::to_value(&report.summary) {
        Ok(Value::Object(object)) => object,
        Ok(_) | Err(_) => Map::new(),
    };
    for key in ["outcomes", "codes", "top_errors", "slowest_hosts"] {
        name_pairs(&mut object, key);
    }
    object.insert("admitted".into(), json!(report.admitted));
    let ledger = report.ledger;
    object.insert("leased".into(), ledger.leased.into());
    object.insert("ended".into(), ledger.ended.into());
    Value::Object(object).to_string()
}
