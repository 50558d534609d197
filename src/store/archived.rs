//! Pages read back from the archive, by the article that was made of them.
//! Never a body beside another: each is read when its turn comes.

use super::db::{Arg, Row};
use super::export::Selection;
use super::warc::{self, Earlier};
use super::{Store, StoreError};
use crate::model::{Body, CanonicalUrl, Capture, Hop, PageMeta, Place, Validators};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io;

/// Pages listed in one transaction.
const TOGETHER: i64 = 200;

/// The page of an article: the latest version that its target brought.
#[derive(Debug, Clone)]
pub struct Archived {
    /// Which article.
    pub article_id: String,
    /// Whose page it is.
    pub target_id: i64,
    /// The page, its body not read yet.
    pub capture: Capture,
}

impl Store {
    /// The pages of the next articles by their id, after this one; none when there are no more. `since` counts from
    /// when a page was fetched.
    pub async fn pages_after(&self, after: &str, selection: &Selection) -> Result<Vec<Archived>, StoreError> {
        let mut args: Vec<Arg> = vec![after.into(), TOGETHER.into()];
        let mut sql = String::from(PAGES);
        if let Some(since) = selection.since {
            args.push(since.into());
            let _ = write!(sql, " AND p.fetched_at >= ${}", args.len());
        }
        if let Some(which) = &selection.which {
            let condition = which.to_sql(self.engine(), &mut args);
            let _ = write!(sql, " AND a.article_id IN (SELECT article_id FROM articles WHERE {condition})");
        }
        sql.push_str(" ORDER BY a.article_id LIMIT $2");
        let rows = self.pool.read().await?.rows_once(sql, args).await?;
        rows.iter().map(archived).collect()
    }

    /// Reads a page's body, from here or from its WARC file; the inner error is the file's.
    pub async fn read_body(&self, capture: &mut Capture) -> Result<io::Result<()>, StoreError> {
        if let Body::At(place) = &capture.body {
            let place = place.clone();
            let read = tokio::task::spawn_blocking(move || warc::read_body(&place)).await;
            return Ok(read.map_err(io::Error::other).flatten().map(|bytes| capture.body = Body::Plain(bytes)));
        }
        let mut tx = self.pool.read().await?;
        let row = tx.row("SELECT b.zstd FROM page_bodies b WHERE b.digest = $1", [capture.digest.as_str().into()]);
        capture.body = Body::Zstd(row.await?.bytes("zstd")?);
        Ok(Ok(()))
    }

    /// Of these bodies those that stand in WARC files, with the page that brought them first.
    pub async fn earlier_bodies(&self, digests: &BTreeSet<String>) -> Result<BTreeMap<String, Earlier>, StoreError> {
        let digests: Vec<Value> = digests.iter().map(|digest| json!({ "digest": digest })).collect();
        let rows = self
            .pool
            .read()
            .await?
            .rows(
                "SELECT b.digest, b.warc_file, b.warc_offset, b.warc_length, b.warc_url, b.warc_date
                   FROM json_to_recordset(CAST($1 AS json)) AS e(digest text)
                   JOIN page_bodies b ON b.digest = e.digest WHERE b.warc_file IS NOT NULL",
                [digests.into()],
            )
            .await?;
        let earlier = |row: &Row| {
            let place = place(row)?.ok_or(StoreError::Query(sqlx::Error::RowNotFound))?;
            let fetched_at = row.maybe_at("warc_date")?.unwrap_or_default();
            Ok((row.text("digest")?, Earlier { url: row.text("warc_url")?, fetched_at, place }))
        };
        rows.iter().map(earlier).collect()
    }
}

const PAGES: &str = "
SELECT a.article_id, a.target_id, p.digest, b.byte_count, CASE WHEN b.zstd IS NULL THEN b.warc_file END AS warc_file,
       b.warc_offset, b.warc_length, p.requested_url, p.url, p.redirects, p.fetched_at,
       p.http_status, p.content_type, p.robots_tag, p.etag, p.last_modified
  FROM articles a
  JOIN pages p ON p.page_id = (SELECT x.page_id FROM pages x
         WHERE x.article_id = a.article_id AND x.target_id = a.target_id ORDER BY x.fetched_at DESC, x.page_id DESC LIMIT 1)
  JOIN page_bodies b ON b.digest = p.digest
 WHERE a.article_id > $1";

/// Where a body stands, if it is in a WARC file.
fn place(row: &Row) -> Result<Option<Place>, StoreError> {
    let Some(file) = row.maybe_text("warc_file")? else { return Ok(None) };
    let number = |name: &str| Ok::<_, StoreError>(row.maybe_int(name)?.unwrap_or_default().max(0) as u64);
    Ok(Some(Place { file, offset: number("warc_offset")?, length: number("warc_length")? }))
}

fn archived(row: &Row) -> Result<Archived, StoreError> {
    let url =
        |text: &str| CanonicalUrl::parse(text).map_err(|error| StoreError::Query(sqlx::Error::Decode(error.into())));
    let redirects: Value = serde_json::from_str(&row.text("redirects")?).unwrap_or_default();
    let hop = |hop: &Value| {
        let status = hop["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or_default();
        Ok(Hop { from: url(hop["from"].as_str().unwrap_or_default())?, status })
    };
    let hops = redirects.as_array().into_iter().flatten().map(hop).collect::<Result<_, StoreError>>()?;
    let meta = PageMeta {
        http_status: row.maybe_int("http_status")?.and_then(|status| u16::try_from(status).ok()),
        content_type: row.maybe_text("content_type")?,
        robots_tag: row.maybe_text("robots_tag")?,
        validators: Validators { etag: row.maybe_text("etag")?, last_modified: row.maybe_text("last_modified")? },
        ..PageMeta::default()
    };
    let capture = Capture {
        requested_url: url(&row.text("requested_url")?)?,
        url: url(&row.text("url")?)?,
        hops,
        fetched_at: row.maybe_at("fetched_at")?.unwrap_or_default(),
        meta,
        digest: row.text("digest")?,
        byte_count: row.int("byte_count")?.max(0) as u64,
        body: place(row)?.map_or(Body::Zstd(Vec::new()), Body::At),
    };
    Ok(Archived { article_id: row.text("article_id")?, target_id: row.int("target_id")?, capture })
}
