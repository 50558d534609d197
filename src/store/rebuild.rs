//! Records made anew from the archive: held against what stands, and written where they differ.
//! Never an article deleted, never a schedule or a crawl log touched: nothing was fetched.

use super::db::{Row, Tx};
use super::export::{self, ARTICLE, PARTS, Part};
use super::gone::Gone;
use super::settle::{Known, Plan, Standing};
use super::{Completion, Fetched, RunId, Store, StoreError, articles, children, complete, revisions};
use crate::model::{End, Outcome, PageMeta, Record, Ticket, Validators};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Times a transaction is tried that had to yield to another.
const TRIES: u32 = 5;

/// What the database says of an article and its page does not.
const KEPT: &[&str] = &["cluster_id", "revision", "first_seen_at", "content_changed_at", "fetched_at", "removed_at"];

/// A record made of an archived page.
#[derive(Debug, Clone)]
pub struct Remade {
    /// The article that the page is kept for.
    pub article_id: String,
    /// Whose page it is.
    pub target_id: i64,
    /// What came out now.
    pub record: Record,
}

/// A field that has another value now.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// A column or part of an article.
    pub field: &'static str,
    /// What stands.
    pub before: Value,
    /// What comes.
    pub after: Value,
}

/// Whether what differs is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rewrite {
    /// It is.
    Write,
    /// It is only told.
    Compare,
}

impl Store {
    /// Holds records against their articles: one list of changes each, in order, empty where nothing differs. With
    /// [`Rewrite::Write`] all that differ are written, in one transaction.
    pub async fn rebuild(
        &self,
        run: Option<RunId>,
        remade: &[Remade],
        rewrite: Rewrite,
    ) -> Result<Vec<Vec<Change>>, StoreError> {
        let mut tries = 1;
        loop {
            let done = match (rewrite, run) {
                (Rewrite::Write, Some(run)) => self.try_rebuild(run, remade).await,
                _ => self.compare(remade).await,
            };
            match done {
                Err(error) if error.is_transient() && tries < TRIES => tries += 1,
                result => return result,
            }
        }
    }

    async fn compare(&self, remade: &[Remade]) -> Result<Vec<Vec<Change>>, StoreError> {
        let standing = standing_articles(&mut self.pool.read().await?, remade).await?;
        Ok(remade.iter().map(|one| changes(standing.get(&one.article_id), &one.record)).collect())
    }

    async fn try_rebuild(&self, run: RunId, remade: &[Remade]) -> Result<Vec<Vec<Change>>, StoreError> {
        let (mut tx, now) = self.begin_by_key().await?;
        let before = standing_articles(&mut tx, remade).await?;
        let all: Vec<Vec<Change>> =
            remade.iter().map(|one| changes(before.get(&one.article_id), &one.record)).collect();
        let differing = remade.iter().zip(&all).filter(|(_, changes)| !changes.is_empty());
        let completions: Vec<Completion> =
            differing.map(|(one, _)| completion(one, before.get(&one.article_id))).collect();
        if completions.is_empty() {
            return Ok(all);
        }
        articles::lock(&mut tx, &completions).await?;
        let targets = standing_targets(&mut tx, &completions).await?;
        let none = BTreeMap::new();
        let holders = articles::holders(&mut tx, &completions, &none).await?;
        let versions = revisions::versions(&mut tx, &completions, &holders).await?;
        let mut plan = Plan::new(run, now, none, Known { holders, versions });
        let mut moved = Vec::new();
        for c in &completions {
            let (Some(target), End::Article { record, .. }) = (targets.get(&c.ticket.target_id), &c.end) else {
                continue;
            };
            let outcome = plan.remake(c.ticket.target_id, target, record, now)?;
            if target.article_id.as_deref() != Some(record.id.as_str()) {
                moved.push(json!({ "id": c.ticket.target_id, "article_id": record.id, "outcome": outcome.as_str() }));
            }
        }
        articles::write(&mut tx, &plan, run).await?;
        keep_removed(&mut tx, completions.iter().filter_map(|c| removed(c, &before)).collect()).await?;
        complete::demote(&mut tx, &plan).await?;
        move_targets(&mut tx, moved).await?;
        complete::count(&mut tx, &plan).await?;
        tx.commit().await?;
        Ok(all)
    }
}

/// An end as a fetch would bring it. The article keeps the time of its last visit.
fn completion(one: &Remade, before: Option<&Value>) -> Completion {
    let seen: Option<Timestamp> = before.and_then(|article| article["fetched_at"].as_str()?.parse().ok());
    let mut record = one.record.clone();
    record.fetched_at = seen.map_or(record.fetched_at, |seen| seen.max(record.fetched_at));
    let fetch = Fetched {
        started_at: record.fetched_at,
        finished_at: record.fetched_at,
        final_url: None,
        hops: 0,
        meta: PageMeta::default(),
    };
    let end = End::Article { record: Box::new(record), validators: Validators::default(), refetch_after: None };
    Completion { ticket: Ticket { host_id: 0, target_id: one.target_id, attempt: 0 }, end, fetch, page: None }
}

async fn standing_articles(tx: &mut Tx, remade: &[Remade]) -> Result<BTreeMap<String, Value>, StoreError> {
    export::articles(tx, remade.iter().map(|one| json!({ "id": one.article_id })).collect()).await
}

async fn standing_targets(tx: &mut Tx, completions: &[Completion]) -> Result<BTreeMap<i64, Standing>, StoreError> {
    let ids: Vec<Value> = completions.iter().map(|c| json!({ "id": c.ticket.target_id })).collect();
    let rows = tx
        .rows(
            "SELECT t.target_id, t.shard, t.url, t.url_hash, t.article_id
               FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint) JOIN targets t ON t.target_id = e.id",
            [ids.into()],
        )
        .await?;
    let standing = |row: &Row| {
        let target = Standing {
            shard: row.small("shard")?,
            url: row.text("url")?,
            url_hash: row.text("url_hash")?,
            article_id: row.maybe_text("article_id")?,
            refetch: None,
            place: None,
            gone: Gone::default(),
        };
        Ok((row.int("target_id")?, target))
    };
    rows.iter().map(standing).collect()
}

/// An article whose page is gone, with when that was found.
fn removed(c: &Completion, before: &BTreeMap<String, Value>) -> Option<Value> {
    let End::Article { record, .. } = &c.end else { return None };
    let at = before.get(&record.id)?["removed_at"].as_str()?;
    Some(json!({ "id": record.id, "at": at }))
}

/// A page that is gone did not come back: its article was only written anew.
async fn keep_removed(tx: &mut Tx, removed: Vec<Value>) -> Result<(), StoreError> {
    if !removed.is_empty() {
        tx.execute(
            "UPDATE articles SET removed_at = e.at
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text, at timestamptz) WHERE articles.article_id = e.id",
            [removed.into()],
        )
        .await?;
    }
    Ok(())
}

/// Targets whose page counts as another article now.
async fn move_targets(tx: &mut Tx, moved: Vec<Value>) -> Result<(), StoreError> {
    if !moved.is_empty() {
        tx.execute(
            "UPDATE targets SET article_id = e.article_id, outcome = e.outcome
               FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, article_id text, outcome text)
              WHERE targets.target_id = e.id",
            [moved.into()],
        )
        .await?;
    }
    Ok(())
}

/// What differs between an article as it stands and a record, in the order of the columns.
fn changes(before: Option<&Value>, record: &Record) -> Vec<Change> {
    let made = articles::record_row(record);
    let columns = ARTICLE.iter().map(|field| field.column.name).filter(|name| !KEPT.contains(name));
    let columns = columns.map(|name| {
        let made = match name {
            "article_id" => json!(record.id),
            "body_text" => json!(record.body_text),
            name => made[name].clone(),
        };
        (name, made)
    });
    let parts = PARTS.iter().map(|part| (part.name, part_of(part, record)));
    let differing = columns.chain(parts).filter_map(|(field, after)| {
        let before = before.map_or(Value::Null, |article| article[field].clone());
        (before != after).then_some(Change { field, before, after })
    });
    differing.collect()
}

/// A part as the export would give it.
fn part_of(part: &Part, record: &Record) -> Value {
    let of_row = |row: &Value| {
        // A column named `value` goes in under another name, since SQLite calls a list's items that.
        let cell = |name: &str| match (name, row.get(name)) {
            ("value", None) => row["reading"].clone(),
            (_, found) => found.cloned().unwrap_or_default(),
        };
        match part.fields {
            [only] => cell(only.column.name),
            fields => fields.iter().map(|field| (field.column.name.to_string(), cell(field.column.name))).collect(),
        }
    };
    children::rows_of(part.table).map_or(Value::Null, |rows| rows(record).map(|row| of_row(&row)).collect())
}

impl<'a> Plan<'a> {
    /// Decides one record that other rules made of a page known before. What has the same content is written, and no
    /// new version.
    fn remake(
        &mut self,
        id: i64,
        target: &Standing,
        record: &'a Record,
        now: Timestamp,
    ) -> Result<Outcome, StoreError> {
        let outcome = self.settle_article(id, target, record)?;
        match outcome {
            Outcome::NotModified => self.rewrite(record),
            Outcome::Stored | Outcome::Updated => self.count(self.run, outcome, 1),
            _ => {}
        }
        if let (Outcome::Updated, Some(write)) = (outcome, self.articles.get_mut(&record.id)) {
            // Who reads what changed since his last visit would not look at the day of the fetch again.
            write.holder.content_changed_at = now;
        }
        Ok(outcome)
    }
}
