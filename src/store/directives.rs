//! What pages say beside the article, kept fresh also where the article itself is as it was: to robots, since a page may
//! withdraw it at any time; its counters; when it says it was modified. Never a change to an article's content.

use super::StoreError;
use super::db::{Tx, instant};
use crate::model::Record;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Writes what these pages say now, by article id.
pub(super) async fn restate(tx: &mut Tx, records: &BTreeMap<String, &Record>) -> Result<(), StoreError> {
    if records.is_empty() {
        return Ok(());
    }
    let rows: Vec<Value> = records.values().map(|record| row(record)).collect();
    tx.execute(
        "UPDATE articles SET robots_meta = e.robots_meta, noindex = e.noindex, noarchive = e.noarchive,
           unavailable_after = e.unavailable_after, ai_opt_out = e.ai_opt_out, view_count = e.view_count,
           comment_count = e.comment_count, modified_on = e.modified_on, modified_at = e.modified_at,
           modified_basis = e.modified_basis
           FROM json_to_recordset(CAST($1 AS json)) AS e(id text, robots_meta text, noindex boolean, noarchive boolean,
             unavailable_after timestamptz, ai_opt_out boolean, view_count bigint, comment_count bigint,
             modified_on date, modified_at timestamptz, modified_basis text)
          WHERE articles.article_id = e.id",
        [rows.into()],
    )
    .await?;
    Ok(())
}

fn row(record: &Record) -> Value {
    json!({ "id": record.id, "robots_meta": record.robots_meta, "noindex": record.noindex,
            "noarchive": record.noarchive, "unavailable_after": record.unavailable_after.map(instant),
            "ai_opt_out": record.ai_opt_out, "view_count": record.view_count, "comment_count": record.comment_count,
            "modified_on": record.modified_on, "modified_at": record.modified_at.map(instant),
            "modified_basis": record.modified_basis })
}
