//! The rows of articles.
//! Never a decision on who wins: that is `settle`.

use super::db::{Arg, Tx, instant};
use super::settle::{Holder, Plan, Rank, Standing, Write};
use super::{Completion, Engine, RunId, StoreError, children, copies, directives, gone, revisions, search};
use crate::model::{End, Outcome, Record, Ticket, UrlHash};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Two processes that bring the same article wait for each other, in one order.
pub(super) async fn lock<'a>(
    tx: &mut Tx,
    completions: impl IntoIterator<Item = &'a Completion>,
) -> Result<(), StoreError> {
    if tx.engine() == Engine::Sqlite {
        return Ok(());
    }
    let key = |c: &Completion| match &c.end {
        End::Article { record, .. } => Some(i64::from_be_bytes(UrlHash::of(&record.id).0[..8].try_into().ok()?)),
        _ => None,
    };
    let keys: BTreeSet<i64> = completions.into_iter().filter_map(key).collect();
    if keys.is_empty() {
        return Ok(());
    }
    let keys: Vec<Value> = keys.into_iter().map(|key| json!({ "key": key })).collect();
    tx.rows(
        "SELECT count(pg_advisory_xact_lock(k.key)) AS n FROM (SELECT e.key
           FROM json_to_recordset(CAST($1 AS json)) AS e(key bigint) ORDER BY e.key OFFSET 0) k",
        [keys.into()],
    )
    .await?;
    Ok(())
}

/// Who has the articles that these completions bring or confirm.
pub(super) async fn holders(
    tx: &mut Tx,
    completions: &[Completion],
    standing: &BTreeMap<Ticket, Standing>,
) -> Result<BTreeMap<String, Holder>, StoreError> {
    let brought = completions.iter().filter_map(|c| match &c.end {
        End::Article { record, .. } => Some(record.id.clone()),
        _ => None,
    });
    let confirmed = standing.values().filter_map(|target| target.article_id.clone());
    let ids: BTreeSet<String> = brought.chain(confirmed).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids: Vec<Value> = ids.into_iter().map(|id| json!({ "id": id })).collect();
    let rows = tx
        .rows(
            "SELECT a.article_id, a.target_id, a.url, a.content_hash, a.rules_version, a.revision, a.first_seen_at,
                    a.content_changed_at, a.removed_at, t.url AS target_url, t.url_hash, t.outcome, t.run_id,
                    t.article_id AS shown
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text)
               JOIN articles a ON a.article_id = e.id JOIN targets t ON t.target_id = a.target_id",
            [ids.into()],
        )
        .await?;
    let mut holders = BTreeMap::new();
    for row in rows {
        let (article_id, word) = (row.text("article_id")?, row.text("outcome")?);
        let own = UrlHash::of(&row.text("url")?).to_hex();
        let rank = Rank { foreign: row.text("url_hash")? != own, url: row.text("target_url")? };
        let removed = row.maybe_at("removed_at")?.is_some();
        let still = row.maybe_text("shown")?.as_ref() == Some(&article_id) && !removed;
        let holder = Holder {
            target_id: row.int("target_id")?,
            rank: still.then_some(rank),
            content_hash: row.text("content_hash")?,
            rules_version: row.text("rules_version")?,
            revision: row.int("revision")?,
            first_seen_at: row.maybe_at("first_seen_at")?.unwrap_or_default(),
            content_changed_at: row.maybe_at("content_changed_at")?.unwrap_or_default(),
            outcome: Outcome::ALL.iter().copied().find(|o| o.as_str() == word),
            run: RunId(row.maybe_int("run_id")?.unwrap_or_default()),
        };
        holders.insert(article_id, holder);
    }
    Ok(holders)
}

/// Writes the plan's articles with their children, and marks those seen again.
pub(super) async fn write(tx: &mut Tx, plan: &Plan<'_>, run: RunId) -> Result<(), StoreError> {
    if !plan.seen.is_empty() {
        let rows: Vec<Value> = plan.seen.iter().map(|(id, at)| json!({ "id": id, "at": instant(*at) })).collect();
        tx.execute(
            "UPDATE articles SET fetched_at = e.at, removed_at = NULL FROM json_to_recordset(CAST($1 AS json)) AS e(id text, at timestamptz)
              WHERE articles.article_id = e.id",
            [rows.into()],
        )
        .await?;
    }
    directives::restate(tx, &plan.restated).await?;
    gone::remove(tx, plan).await?;
    revisions::keep(tx, plan).await?;
    if plan.articles.is_empty() {
        return Ok(());
    }
    let rows = plan.articles.values().map(|write| article_row(write, run)).collect::<Vec<_>>();
    let bodies =
        plan.articles.values().map(|write| json!({ "id": write.record.id, "body_text": write.record.body_text }));
    if let Some(bodies) = Arg::rows(bodies) {
        tx.execute(PUT_ARTICLES, [rows.into(), bodies]).await?;
    }
    children::replace(tx, plan).await?;
    copies::put_sketches(tx, plan).await?;
    search::put_plan(tx, plan).await
}

/// These fields of a record, by their names.
macro_rules! fields {
    ($record:expr; $($name:ident)*) => {
        Map::from_iter([$((stringify!($name).to_string(), json!($record.$name))),*])
    };
}

/// The row of an article. Its body travels beside it: SQLite copies a row once for each of its columns.
fn article_row(write: &Write<'_>, run: RunId) -> Value {
    let (record, holder) = (write.record, &write.holder);
    let mut row = record_row(record);
    row["first_seen_at"] = json!(instant(holder.first_seen_at));
    row["content_changed_at"] = json!(instant(holder.content_changed_at));
    row["revision"] = json!(holder.revision);
    row["target_id"] = json!(holder.target_id);
    row["run_id"] = json!(run.0);
    row
}

/// What the record alone says, but its body. Its own field names are the columns'; what is shaped otherwise is added.
pub(super) fn record_row(record: &Record) -> Value {
    let mut row = Value::Object(fields!(record;
        id url canonical_url title subtitle original_title description lead site_name source_name source_republished
        section_label published_on published_offset published_precision published_basis modified_on modified_basis
        lang word_count char_count reading_minutes view_count comment_count paywall license robots_meta noindex
        noarchive ai_opt_out content_hash simhash quality extractor rules_version));
    let dateline = record.dateline.clone().unwrap_or_default();
    let on = dateline.year.zip(dateline.month).zip(dateline.day);
    row["dateline_on"] = json!(on.and_then(|((year, month), day)| Date::new(year, month, day).ok()));
    row["dateline_agency"] = json!(dateline.agency);
    row["dateline_place"] = json!(dateline.place);
    row["published_at"] = json!(record.published_at.map(instant));
    row["modified_at"] = json!(record.modified_at.map(instant));
    row["unavailable_after"] = json!(record.unavailable_after.map(instant));
    row["fetched_at"] = json!(instant(record.fetched_at));
    row
}

const PUT_ARTICLES: &str = "
INSERT INTO articles (article_id, target_id, url, canonical_url, title, subtitle, original_title, description, lead,
  body_text, site_name, source_name, source_republished, section_label, published_on, published_at, published_offset,
  published_precision, published_basis, modified_on, modified_at, modified_basis, dateline_agency, dateline_place,
  dateline_on, lang, word_count, char_count, reading_minutes, view_count, comment_count, paywall, license, robots_meta,
  noindex, noarchive, unavailable_after, ai_opt_out, content_hash, simhash, quality, extractor, rules_version, revision,
  first_seen_at, content_changed_at, fetched_at, run_id)
SELECT e.id, e.target_id, e.url, e.canonical_url, e.title, e.subtitle, e.original_title, e.description, e.lead,
  b.body_text, e.site_name, e.source_name, e.source_republished, e.section_label, e.published_on, e.published_at,
  e.published_offset, e.published_precision, e.published_basis, e.modified_on, e.modified_at, e.modified_basis,
  e.dateline_agency, e.dateline_place, e.dateline_on, e.lang, e.word_count, e.char_count, e.reading_minutes,
  e.view_count, e.comment_count, e.paywall, e.license, e.robots_meta, e.noindex, e.noarchive, e.unavailable_after,
  e.ai_opt_out, e.content_hash, e.simhash, e.quality, e.extractor, e.rules_version, e.revision, e.first_seen_at,
  e.content_changed_at, e.fetched_at, e.run_id
FROM json_to_recordset(CAST($1 AS json)) AS e(id text, target_id bigint, url text, canonical_url text, title text,
  subtitle text, original_title text, description text, lead text, site_name text, source_name text,
  source_republished boolean, section_label text, published_on date, published_at timestamptz, published_offset text,
  published_precision text, published_basis text, modified_on date, modified_at timestamptz, modified_basis text,
  dateline_agency text, dateline_place text, dateline_on date, lang text, word_count bigint, char_count bigint,
  reading_minutes bigint, view_count bigint, comment_count bigint, paywall boolean, license text, robots_meta text,
  noindex boolean, noarchive boolean, unavailable_after timestamptz, ai_opt_out boolean, content_hash text,
  simhash bigint, quality double precision, extractor text, rules_version text, revision bigint,
  first_seen_at timestamptz, content_changed_at timestamptz, fetched_at timestamptz, run_id bigint)
JOIN json_to_recordset(CAST($2 AS json)) AS b(id text, body_text text) ON b.id = e.id
WHERE true
ON CONFLICT (article_id) DO UPDATE SET target_id = excluded.target_id, url = excluded.url,
  canonical_url = excluded.canonical_url, title = excluded.title, subtitle = excluded.subtitle,
  original_title = excluded.original_title, description = excluded.description, lead = excluded.lead,
  body_text = excluded.body_text, site_name = excluded.site_name, source_name = excluded.source_name,
  source_republished = excluded.source_republished, section_label = excluded.section_label,
  published_on = excluded.published_on, published_at = excluded.published_at,
  published_offset = excluded.published_offset, published_precision = excluded.published_precision,
  published_basis = excluded.published_basis, modified_on = excluded.modified_on, modified_at = excluded.modified_at,
  modified_basis = excluded.modified_basis, dateline_agency = excluded.dateline_agency,
  dateline_place = excluded.dateline_place, dateline_on = excluded.dateline_on, lang = excluded.lang,
  word_count = excluded.word_count, char_count = excluded.char_count, reading_minutes = excluded.reading_minutes,
  view_count = excluded.view_count, comment_count = excluded.comment_count, paywall = excluded.paywall,
  license = excluded.license, robots_meta = excluded.robots_meta, noindex = excluded.noindex,
  noarchive = excluded.noarchive, unavailable_after = excluded.unavailable_after, ai_opt_out = excluded.ai_opt_out,
  content_hash = excluded.content_hash, simhash = excluded.simhash, quality = excluded.quality,
  extractor = excluded.extractor, rules_version = excluded.rules_version, revision = excluded.revision,
  content_changed_at = excluded.content_changed_at, removed_at = NULL, fetched_at = excluded.fetched_at, run_id = excluded.run_id";
