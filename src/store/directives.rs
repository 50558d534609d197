//! What pages say to robots, kept fresh also where the article itself is as it was: a page may withdraw it at any time.
//! Never a change to an article's text.

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
           unavailable_after = e.unavailable_after, ai_opt_out = e.ai_opt_out
           FROM json_to_recordset(CAST($1 AS json)) AS e(id text, robots_meta text, noindex boolean, noarchive boolean,
             unavailable_after timestamptz, ai_opt_out boolean)
          WHERE articles.article_id = e.id",
        [rows.into()],
    )
    .await?;
    Ok(())
}

fn row(record: &Record) -> Value {
    json!({ "id": record.id, "robots_meta": record.robots_meta, "noindex": record.noindex,
            "noarchive": record.noarchive, "unavailable_after": record.unavailable_after.map(instant),
            "ai_opt_out": record.ai_opt_out })
}
