//! What a batch will write, decided in memory: outcomes, winners among duplicates, tallies.
//! Never I/O: the same batch on the same state is decided the same way.

use super::db::{instant, later};
use super::gone::Gone;
use super::revisions::revision_row;
use super::rows::{fetch_row, has_nul, target_row};
use super::{Completion, RunId, Settled, StoreError};
use crate::model::{Changes, End, Outcome, Record, Ticket, Version, adapted};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// A target whose queue row stands.
pub(super) struct Standing {
    pub shard: i64,
    pub url: String,
    pub url_hash: String,
    pub article_id: Option<String>,
    /// Its own interval, if its source leaves each page its rhythm.
    pub refetch: Option<Duration>,
    pub gone: Gone,
    /// Where its row stood when it was read, if the database tells.
    pub place: Option<String>,
}

/// How good a claim on an article is; the smallest wins. So the winner is the same in every order of arrival.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// The target's URL is not the article's own.
    pub foreign: bool,
    /// Among equals the smallest.
    pub url: String,
}

/// The target that has an article now.
#[derive(Debug, Clone)]
pub(super) struct Holder {
    pub target_id: i64,
    /// `None`: its page shows another article by now, so that anybody may take this one.
    pub rank: Option<Rank>,
    pub content_hash: String,
    pub rules_version: String,
    pub revision: i64,
    pub first_seen_at: Timestamp,
    pub content_changed_at: Timestamp,
    /// Its last outcome, and the run that counted it.
    pub outcome: Option<Outcome>,
    pub run: RunId,
}

/// An article to write whole.
pub(super) struct Write<'a> {
    pub record: &'a Record,
    pub holder: Holder,
}

/// What is known of the articles of a batch.
pub(super) struct Known {
    pub holders: BTreeMap<String, Holder>,
    /// The content of those that their own target brings again.
    pub versions: BTreeMap<String, Version>,
}

/// What a batch will write.
pub(super) struct Plan<'a> {
    pub run: RunId,
    /// The store's clock: waits count from here.
    pub(super) now: Timestamp,
    standing: BTreeMap<Ticket, Standing>,
    known: Known,
    pub articles: BTreeMap<String, Write<'a>>,
    /// Articles seen again unchanged: article id → when.
    pub seen: BTreeMap<String, Timestamp>,
    /// Of these the page came again, with what it says to robots now.
    pub restated: BTreeMap<String, &'a Record>,
    /// Versions that are replaced, to be kept.
    pub revisions: Vec<Value>,
    /// Articles whose pages are gone for certain.
    pub removed: Vec<Value>,
    pub targets: BTreeMap<i64, Value>,
    pub demoted: BTreeSet<i64>,
    pub demotions: u64,
    pub done: Vec<Value>,
    pub again: Vec<Value>,
    pub fetches: Vec<Value>,
    tally: BTreeMap<(RunId, Outcome), i64>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(run: RunId, now: Timestamp, standing: BTreeMap<Ticket, Standing>, known: Known) -> Plan<'a> {
        Plan {
            run,
            now,
            standing,
            known,
            articles: BTreeMap::new(),
            seen: BTreeMap::new(),
            restated: BTreeMap::new(),
            revisions: Vec::new(),
            removed: Vec::new(),
            targets: BTreeMap::new(),
            demoted: BTreeSet::new(),
            demotions: 0,
            done: Vec::new(),
            again: Vec::new(),
            fetches: Vec::new(),
            tally: BTreeMap::new(),
        }
    }

    /// Decides one completion; `None` when its queue row does not stand (any more).
    pub(super) fn settle(&mut self, c: &'a Completion) -> Result<Option<Outcome>, StoreError> {
        // Taken out: the same ticket shown twice counts once.
        let Some(target) = self.standing.remove(&c.ticket) else { return Ok(None) };
        let id = c.ticket.target_id;
        let mut article_id = None;
        let outcome = match &c.end {
            End::Article { record, .. } => {
                article_id = Some(record.id.as_str());
                self.settle_article(id, &target, record)?
            }
            End::NotModified { .. } => self.settle_not_modified(id, &target, c.fetch.finished_at),
            End::Rejected { .. } => Outcome::Rejected,
            End::Dead { .. } | End::Gone { .. } => Outcome::Failed,
            End::Retry { .. } => Outcome::Pending,
            End::Deferred { .. } => Outcome::Deferred,
        };
        let own = target.refetch.map(|interval| adapted(interval, outcome));
        let mut row = target_row(c, outcome, article_id, self.now, own);
        self.look_for(c, &target, &mut row);
        row["place"] = json!(target.place);
        match &c.end {
            End::Retry { wait, .. } => {
                let due = instant(later(self.now, *wait));
                self.again.push(json!({ "shard": target.shard, "id": id, "due": due, "fresh": row["fresh"] }));
            }
            _ => self.done.push(json!({ "shard": target.shard, "id": id })),
        }
        self.targets.insert(id, row);
        self.fetches.push(fetch_row(c));
        self.count(self.run, outcome, 1);
        Ok(Some(outcome))
    }

    pub(super) fn settle_article(
        &mut self,
        id: i64,
        target: &Standing,
        record: &'a Record,
    ) -> Result<Outcome, StoreError> {
        if has_nul(record) {
            return Err(StoreError::BadRow("the record holds U+0000".into()));
        }
        let rank = Rank { foreign: target.url_hash != record.url.hash().to_hex(), url: target.url.clone() };
        let mut holder = Holder {
            target_id: id,
            rank: Some(rank),
            content_hash: record.content_hash.clone(),
            rules_version: record.rules_version.clone(),
            revision: 1,
            first_seen_at: record.fetched_at,
            content_changed_at: record.fetched_at,
            outcome: Some(Outcome::Stored),
            run: self.run,
        };
        if let Some(known) = self.known.holders.get(&record.id).cloned() {
            holder.revision = known.revision;
            holder.first_seen_at = known.first_seen_at;
            if known.target_id == id {
                if self.replace(&known, record) {
                    holder.revision += 1;
                    holder.outcome = Some(Outcome::Updated);
                } else if known.content_hash == record.content_hash && known.rules_version == record.rules_version {
                    self.seen.insert(record.id.clone(), record.fetched_at);
                    self.restated.insert(record.id.clone(), record);
                    return Ok(Outcome::NotModified);
                } else {
                    // The same content, found by other rules or marked up anew: written, and no new version.
                    holder.content_changed_at = known.content_changed_at;
                    holder.outcome = Some(Outcome::NotModified);
                }
            } else if known.rank.is_some() && known.rank < holder.rank {
                return Ok(Outcome::Duplicate);
            } else {
                self.demote(&known);
                if known.content_hash == record.content_hash {
                    holder.content_changed_at = known.content_changed_at;
                }
            }
        }
        let outcome = holder.outcome.unwrap_or(Outcome::Stored);
        self.seen.remove(&record.id);
        self.restated.remove(&record.id);
        self.known.holders.insert(record.id.clone(), holder.clone());
        self.articles.insert(record.id.clone(), Write { record, holder });
        Ok(outcome)
    }

    /// Whether a record has other content than its article as it stands, which is then kept as an earlier version.
    fn replace(&mut self, known: &Holder, record: &Record) -> bool {
        let Some(old) = self.known.versions.get(&record.id) else { return known.content_hash != record.content_hash };
        let changes = Changes::between(old, &Version::of(record));
        if changes.any() {
            self.revisions.push(revision_row(old, record, changes));
        }
        changes.any()
    }

    /// Whether an article is this target's.
    pub(super) fn holds(&self, target_id: i64, article_id: &str) -> bool {
        self.known.holders.get(article_id).is_some_and(|holder| holder.target_id == target_id)
    }

    fn settle_not_modified(&mut self, id: i64, target: &Standing, at: Timestamp) -> Outcome {
        let Some(article_id) = &target.article_id else { return Outcome::NotModified };
        if self.known.holders.get(article_id).is_some_and(|holder| holder.target_id != id) {
            return Outcome::Duplicate;
        }
        if !self.articles.contains_key(article_id) {
            self.seen.insert(article_id.clone(), at);
        }
        Outcome::NotModified
    }

    /// Writes an article whose content stands as before, as its record has it now.
    pub(super) fn rewrite(&mut self, record: &'a Record) {
        if let Some(holder) = self.known.holders.get(&record.id).filter(|_| !self.articles.contains_key(&record.id)) {
            let holder = holder.clone();
            self.seen.remove(&record.id);
            self.restated.remove(&record.id);
            self.articles.insert(record.id.clone(), Write { record, holder });
        }
    }

    /// A better URL came for its article.
    fn demote(&mut self, known: &Holder) {
        let Some(outcome @ (Outcome::Stored | Outcome::Updated | Outcome::NotModified)) = known.outcome else { return };
        if known.rank.is_none() {
            return;
        }
        self.demotions += 1;
        self.count(known.run, outcome, -1);
        self.count(known.run, Outcome::Duplicate, 1);
        match self.targets.get_mut(&known.target_id) {
            Some(row) => row["outcome"] = json!(Outcome::Duplicate.as_str()),
            None => {
                self.demoted.insert(known.target_id);
            }
        }
    }

    /// The outcome after the whole batch: a later completion of it may have demoted this one.
    pub(super) fn last_word(&self, settled: &Settled) -> Option<Outcome> {
        let outcome = settled.outcome?;
        let row = self.targets.get(&settled.ticket.target_id)?;
        Some(if row["outcome"] == Outcome::Duplicate.as_str() { Outcome::Duplicate } else { outcome })
    }

    pub(super) fn count(&mut self, run: RunId, outcome: Outcome, by: i64) {
        *self.tally.entry((run, outcome)).or_default() += by;
    }

    /// One row a run, in the order of their locks.
    pub(super) fn tally_rows(&self) -> Vec<Value> {
        let runs: BTreeSet<RunId> = self.tally.keys().map(|(run, _)| *run).collect();
        let row = |run: RunId| {
            let mut row = json!({ "id": run.0 });
            for outcome in Outcome::ALL {
                row[outcome.as_str()] = json!(self.tally.get(&(run, *outcome)).copied().unwrap_or(0));
            }
            row
        };
        runs.into_iter().map(row).collect()
    }
}
