//! An article's earlier versions: what stood there is kept before it is written over.
//! Never what counts as a change: that is `model::Changes`.

use super::db::{Row, Tx, instant};
use super::settle::{Holder, Plan};
use super::{Completion, StoreError};
use crate::model::{BlockKind, Changes, End, Record, RecordBlock, Version, diff_of};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The content, as it stands, of the articles that these completions bring anew.
pub(super) async fn versions(
    tx: &mut Tx,
    completions: &[Completion],
    holders: &BTreeMap<String, Holder>,
) -> Result<BTreeMap<String, Version>, StoreError> {
    let again = completions.iter().filter_map(|c| match &c.end {
        End::Article { record, .. } => {
            holders.get(&record.id).filter(|holder| holder.target_id == c.ticket.target_id).map(|_| &record.id)
        }
        _ => None,
    });
    let ids: Vec<Value> = again.map(|id| json!({ "id": id })).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut versions = BTreeMap::new();
    for row in tx.rows(ARTICLES, [ids.clone().into()]).await? {
        versions.insert(row.text("article_id")?, head(&row)?);
    }
    for row in tx.rows(BLOCKS, [ids.clone().into()]).await? {
        let kind = row.text("kind")?;
        let kind = BlockKind::ALL.iter().copied().find(|known| known.as_str() == kind);
        if let Some((version, kind)) = versions.get_mut(&row.text("article_id")?).zip(kind) {
            version.blocks.push(RecordBlock { kind, text: row.text("text")? });
        }
    }
    for row in tx.rows(AUTHORS, [ids.into()]).await? {
        if let Some(version) = versions.get_mut(&row.text("article_id")?) {
            version.authors.push(row.text("name")?);
        }
    }
    Ok(versions)
}

fn head(row: &Row) -> Result<Version, StoreError> {
    Ok(Version {
        title: row.maybe_text("title")?,
        subtitle: row.maybe_text("subtitle")?,
        published_on: row.maybe_text("published_on")?.and_then(|day| day.parse().ok()),
        published_at: row.maybe_at("published_at")?,
        ..Version::default()
    })
}

/// What is kept of a version beside its own row, when a record with such changes takes its place.
pub(super) fn revision_row(old: &Version, record: &Record, changes: Changes) -> Value {
    let captions = old.blocks.iter().filter(|block| block.kind == BlockKind::Caption);
    let captions: Vec<&str> = captions.map(|block| block.text.as_str()).collect();
    json!({
        "id": record.id, "replaced_at": instant(record.fetched_at), "headline": changes.headline,
        "body": changes.body, "date": changes.date, "authors_changed": changes.authors,
        "correction": changes.correction, "rules_version": record.rules_version,
        "diff": diff_of(old, &Version::of(record)),
        "captions": (!captions.is_empty()).then(|| captions.join("\n")),
        "authors": (!old.authors.is_empty()).then(|| old.authors.join(", ")),
    })
}

/// Keeps the versions that this batch replaces; before anything of them is written over.
pub(super) async fn keep(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    if !plan.revisions.is_empty() {
        tx.execute(KEEP, [plan.revisions.clone().into(), plan.run.0.into()]).await?;
    }
    Ok(())
}

const ARTICLES: &str = "
SELECT a.article_id, a.title, a.subtitle, CAST(a.published_on AS text) AS published_on, a.published_at
  FROM json_to_recordset(CAST($1 AS json)) AS e(id text) JOIN articles a ON a.article_id = e.id";

const BLOCKS: &str = "
SELECT b.article_id, b.kind, b.text
  FROM json_to_recordset(CAST($1 AS json)) AS e(id text) JOIN article_blocks b ON b.article_id = e.id
 ORDER BY b.article_id, b.block";

/// As `v_articles` has them.
const AUTHORS: &str = "
SELECT p.article_id, p.name
  FROM json_to_recordset(CAST($1 AS json)) AS e(id text) JOIN article_people p ON p.article_id = e.id
 WHERE p.role IN ('author', 'reporter') AND (p.role = 'author' OR NOT EXISTS (
         SELECT 1 FROM article_people x WHERE x.article_id = p.article_id AND x.role = 'author'))
 ORDER BY p.article_id, p.ordinal";

const KEEP: &str = "
INSERT INTO article_revisions (article_id, revision, replaced_at, replaced_run_id, headline_changed, body_changed,
  date_changed, authors_changed, has_correction, rules_changed, diff, url, title, subtitle, original_title, description,
  lead, body_text, captions, authors, source_name, section_label, published_on, published_at, published_precision,
  published_basis, modified_on, modified_at, dateline_agency, dateline_place, dateline_on, lang, word_count, char_count,
  content_hash, extractor, rules_version, content_changed_at, fetched_at, run_id)
SELECT a.article_id, a.revision, e.replaced_at, $2, e.headline, e.body, e.date, e.authors_changed, e.correction,
  a.rules_version <> e.rules_version, e.diff, a.url, a.title, a.subtitle, a.original_title, a.description, a.lead,
  a.body_text, e.captions, e.authors, a.source_name, a.section_label, a.published_on, a.published_at,
  a.published_precision, a.published_basis, a.modified_on, a.modified_at, a.dateline_agency, a.dateline_place,
  a.dateline_on, a.lang, a.word_count, a.char_count, a.content_hash, a.extractor, a.rules_version,
  a.content_changed_at, a.fetched_at, a.run_id
FROM json_to_recordset(CAST($1 AS json)) AS e(id text, replaced_at timestamptz, headline boolean, body boolean,
  date boolean, authors_changed boolean, correction boolean, rules_version text, diff text, captions text, authors text)
JOIN articles a ON a.article_id = e.id";
