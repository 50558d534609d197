//! What a batch writes of its completions, as JSON rows: targets, crawl log.
//! Never a decision on an outcome: that is `settle`.

use super::db::{instant, later};
use super::{Completion, Fetched};
use crate::model::{End, Failure, Outcome, Record, Validators};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::time::Duration;

/// A target's end; `own` is the interval of a page that has its own rhythm.
pub(super) fn target_row(
    c: &Completion,
    outcome: Outcome,
    article_id: Option<&str>,
    now: Timestamp,
    own: Option<Duration>,
) -> Value {
    let wait = match &c.end {
        End::Article { refetch_after, .. }
        | End::NotModified { refetch_after }
        | End::Rejected { refetch_after, .. } => own.or(*refetch_after),
        End::Deferred { wait, .. } => Some(*wait),
        // Whether somebody looks again at what is gone, the plan decides.
        End::Dead { .. } | End::Gone { .. } | End::Retry { .. } => None,
    };
    let failure = failure_of(&c.end);
    // A retry is not over: its code shows in `fetches` and in `last_error`.
    let shown = failure.filter(|_| outcome != Outcome::Pending);
    let answered = c.fetch.meta.http_status.or(failure.and_then(|f| f.http_status));
    let validators = new_validators(c, answered);
    let fetched_at = answered.map(|_| instant(c.fetch.finished_at));
    let died_at = (outcome == Outcome::Failed).then(|| instant(c.fetch.finished_at));
    visible(json!({
        "id": c.ticket.target_id, "outcome": outcome.as_str(), "attempt": c.ticket.attempt,
        "stage": shown.map(|f| f.stage.as_str()), "code": shown.map(|f| f.code.as_str()),
        "detail": shown.map(|f| &f.detail), "last_error": failure.map(ToString::to_string), "http_status": answered,
        "final_url": c.fetch.final_url, "article_id": article_id, "next_due_at": wait.map(|wait| instant(later(now, wait))),
        "refetch": own.map(|own| own.as_millis() as i64), "fetched_at": fetched_at, "died_at": died_at, "fresh": i64::from(validators.is_some()),
        "new_etag": validators.and_then(|v| v.etag.as_ref()),
        "new_last_modified": validators.and_then(|v| v.last_modified.as_ref()),
    }))
}

/// What the next conditional request goes by; `None` = as before. It must be the version that is stored: a page that
/// came and gave no record is asked for without condition next time, so that no 304 hides that it gives none.
fn new_validators(c: &Completion, answered: Option<u16>) -> Option<&Validators> {
    const NONE: &Validators = &Validators { etag: None, last_modified: None };
    match &c.end {
        End::Article { validators, .. } => Some(validators),
        End::NotModified { .. } => None,
        End::Rejected { .. } | End::Dead { .. } | End::Gone { .. } | End::Retry { .. } | End::Deferred { .. } => {
            matches!(answered, Some(200..=299)).then_some(NONE)
        }
    }
}

/// An attempt, for the crawl log.
pub(super) fn fetch_row(c: &Completion) -> Value {
    let Fetched { started_at, finished_at, final_url, hops, meta } = &c.fetch;
    let failure = failure_of(&c.end);
    let result = match &c.end {
        End::Article { .. } => "article",
        End::NotModified { .. } => "not_modified",
        End::Rejected { .. } => "rejected",
        End::Dead { .. } | End::Gone { .. } => "failed",
        End::Retry { .. } => "retry",
        End::Deferred { .. } => "deferred",
    };
    visible(json!({
        "id": c.ticket.target_id, "attempt": c.ticket.attempt, "started_at": instant(*started_at),
        "finished_at": instant(*finished_at), "result": result, "stage": failure.map(|f| f.stage.as_str()),
        "code": failure.map(|f| f.code.as_str()), "detail": failure.map(|f| &f.detail),
        "http_status": meta.http_status.or(failure.and_then(|f| f.http_status)), "final_url": final_url, "hops": hops,
        "content_type": meta.content_type, "charset": meta.charset, "body_bytes": meta.body_bytes,
        "elapsed_ms": meta.elapsed_ms, "robots_rule": meta.robots_rule, "robots_tag": meta.robots_tag,
    }))
}

fn failure_of(end: &End) -> Option<&Failure> {
    match end {
        End::Rejected { failure, .. }
        | End::Dead { failure }
        | End::Gone { failure, .. }
        | End::Retry { failure, .. }
        | End::Deferred { failure, .. } => Some(failure),
        End::Article { .. } | End::NotModified { .. } => None,
    }
}

/// What servers say may hold NUL, which no database keeps as text: it becomes visible. What is unknown is left out: it
/// is read as NULL all the same, and the database has less to read.
fn visible(mut row: Value) -> Value {
    for value in row.as_object_mut().into_iter().flat_map(|row| row.values_mut()) {
        if let Some(text) = value.as_str().filter(|text| text.contains('\0')) {
            *value = json!(text.replace('\0', "␀"));
        }
    }
    row.as_object_mut().into_iter().for_each(|row| row.retain(|_, value| !value.is_null()));
    row
}

/// Refine promises text without NUL; a record that breaks the promise is refused on both engines alike.
pub(super) fn has_nul(record: &Record) -> bool {
    fn inside(value: &Value) -> bool {
        match value {
            Value::String(text) => text.contains('\0'),
            Value::Array(items) => items.iter().any(inside),
            Value::Object(items) => items.values().any(inside),
            _ => false,
        }
    }
    let fields = record.fields.iter().any(|f| f.value.contains('\0') || f.source.contains('\0'));
    fields || inside(&json!(record))
}
