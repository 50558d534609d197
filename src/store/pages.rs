//! The archive: pages as they came, in the transaction of the records that were made of them.
//! Never a body twice, and never a page without its record.

use super::db::{Arg, Tx, instant};
use super::settle::Plan;
use super::{Completion, StoreError};
use crate::model::{Body, Capture, End, Hop, Outcome};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Keeps the pages of the records that this batch writes. A page that brought nothing new is kept only where its target
/// has none: each visit of a page with other advertisements would be a version of its own.
pub(super) async fn put(tx: &mut Tx, plan: &Plan<'_>, completions: &[Completion]) -> Result<(), StoreError> {
    let rows: Vec<(Value, &Capture)> = completions.iter().filter_map(|c| page_row(plan, c)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let targets: Vec<Value> = rows.iter().map(|(row, _)| json!({ "id": row["target_id"] })).collect();
    let known = tx
        .rows(
            "SELECT DISTINCT p.target_id FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint)
               JOIN pages p ON p.target_id = e.id",
            [targets.into()],
        )
        .await?;
    let known = known.iter().map(|row| row.int("target_id")).collect::<Result<BTreeSet<i64>, _>>()?;
    let is_new =
        |row: &Value| row["written"] == true || row["target_id"].as_i64().is_some_and(|id| !known.contains(&id));
    let rows: Vec<(Value, &Capture)> = rows.into_iter().filter(|(row, _)| is_new(row)).collect();
    put_bodies(tx, rows.iter().map(|(_, capture)| *capture)).await?;
    let rows: Vec<Value> = rows.into_iter().map(|(row, _)| row).collect();
    tx.execute(PUT_PAGES, [rows.into(), plan.run.0.into()]).await?;
    Ok(())
}

const PUT_PAGES: &str = "
INSERT INTO pages (target_id, article_id, digest, requested_url, url, redirects, fetched_at, http_status, content_type,
  robots_tag, etag, last_modified, run_id)
SELECT e.target_id, e.article_id, e.digest, e.requested_url, e.url, e.redirects, e.fetched_at, e.http_status,
  e.content_type, e.robots_tag, e.etag, e.last_modified, $2
FROM json_to_recordset(CAST($1 AS json)) AS e(target_id bigint, article_id text, digest text, requested_url text,
  url text, redirects text, fetched_at timestamptz, http_status bigint, content_type text, robots_tag text, etag text,
  last_modified text)
WHERE true
ON CONFLICT (target_id, article_id, digest) DO UPDATE SET requested_url = excluded.requested_url, url = excluded.url,
  redirects = excluded.redirects, fetched_at = excluded.fetched_at, http_status = excluded.http_status,
  content_type = excluded.content_type, robots_tag = excluded.robots_tag, etag = excluded.etag,
  last_modified = excluded.last_modified, run_id = excluded.run_id";

/// The page of an attempt that ended with a record of its own.
fn page_row<'a>(plan: &Plan<'_>, c: &'a Completion) -> Option<(Value, &'a Capture)> {
    let (End::Article { record, .. }, Some(capture)) = (&c.end, &c.page) else { return None };
    // Not among them: its queue row did not stand.
    let outcome = plan.targets.get(&c.ticket.target_id)?["outcome"].as_str()?.to_string();
    let written = plan.articles.get(&record.id).is_some_and(|w| w.holder.target_id == c.ticket.target_id);
    if !written && outcome != Outcome::NotModified.as_str() {
        return None;
    }
    let redirects: Vec<Value> =
        capture.hops.iter().map(|Hop { from, status }| json!({ "from": from, "status": status })).collect();
    let row = json!({
        "target_id": c.ticket.target_id, "article_id": record.id, "digest": capture.digest, "written": written,
        "requested_url": capture.requested_url, "url": capture.url, "redirects": Value::Array(redirects).to_string(),
        "fetched_at": instant(capture.fetched_at), "http_status": capture.meta.http_status,
        "content_type": capture.meta.content_type, "robots_tag": capture.meta.robots_tag,
        "etag": capture.meta.validators.etag, "last_modified": capture.meta.validators.last_modified,
    });
    Some((row, capture))
}

/// Two processes may bring the same body; they come to it in one order.
async fn put_bodies(tx: &mut Tx, captures: impl Iterator<Item = &Capture>) -> Result<(), StoreError> {
    let mut bodies: BTreeMap<&str, &Capture> = captures.map(|c| (c.digest.as_str(), c)).collect();
    let digests: Vec<Value> = bodies.keys().map(|digest| json!({ "digest": digest })).collect();
    let known = tx
        .rows(
            "SELECT b.digest FROM json_to_recordset(CAST($1 AS json)) AS e(digest text)
               JOIN page_bodies b ON b.digest = e.digest",
            [digests.into()],
        )
        .await?;
    for row in known {
        bodies.remove(row.text("digest")?.as_str());
    }
    for capture in bodies.values() {
        put_body(tx, capture).await?;
    }
    Ok(())
}

async fn put_body(tx: &mut Tx, capture: &Capture) -> Result<(), StoreError> {
    let (digest, count) = (capture.digest.as_str(), capture.byte_count as i64);
    match &capture.body {
        Body::Zstd(frame) => {
            tx.execute(
                "INSERT INTO page_bodies (digest, byte_count, zstd) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING",
                [digest.into(), count.into(), Arg::Bytes(frame.clone())],
            )
            .await?;
        }
        Body::At(place) => {
            tx.execute(
                "INSERT INTO page_bodies (digest, byte_count, warc_file, warc_offset, warc_length, warc_url, warc_date)
                 VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (digest) DO NOTHING",
                [
                    digest.into(),
                    count.into(),
                    place.file.as_str().into(),
                    (place.offset as i64).into(),
                    (place.length as i64).into(),
                    capture.url.as_str().into(),
                    capture.fetched_at.into(),
                ],
            )
            .await?;
        }
        Body::Plain(_) => return Err(StoreError::BadRow("a body that was not packed".into())),
    }
    Ok(())
}
