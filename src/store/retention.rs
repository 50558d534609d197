//! Forgetting what the config says is old: the crawl log, earlier versions. By default nothing is.
//! Never an article, a target or a run, and never much at a time: whoever writes beside it waits for one batch only.

use super::db::Arg;
use super::pool::Pool;
use super::{Store, StoreError};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Rows in a transaction.
const ROWS: i64 = 2_000;

/// What is forgotten at the end of a run; `None` = nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Retention {
    /// How long the crawl log is kept.
    pub fetches: Option<Duration>,
    /// How long a version is kept after it was replaced.
    pub revisions: Option<Duration>,
    /// Whether the room is given back.
    pub vacuum: Vacuum,
}

/// Whether room that is free inside the database is given back to the disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Vacuum {
    /// It is used again for what comes.
    #[default]
    Never,
    /// At the end of each run that forgot something.
    AfterRun,
}

/// The log's oldest rows; they stand in the order of time, so that a young one among them says that all old ones are gone.
const FORGET_FETCHES: &str = "
DELETE FROM fetches WHERE fetch_id IN (
  SELECT f.fetch_id FROM (SELECT o.fetch_id, o.finished_at FROM fetches o ORDER BY o.fetch_id LIMIT $2) f
   WHERE f.finished_at < $1)";

const FORGET_REVISIONS: &str = "
DELETE FROM article_revisions WHERE (article_id, revision) IN (
  SELECT r.article_id, r.revision FROM article_revisions r WHERE r.replaced_at < $1 ORDER BY r.replaced_at LIMIT $2)";

impl Store {
    /// Forgets the next rows that are too old, in one transaction; gives their number, 0 when none is.
    pub async fn forget(&self, keep: &Retention) -> Result<u64, StoreError> {
        let (mut tx, now) = self.begin().await?;
        let mut forgotten = 0;
        for (sql, kept) in [(FORGET_FETCHES, keep.fetches), (FORGET_REVISIONS, keep.revisions)] {
            if let Some(before) = kept.and_then(|kept| before(now, kept)) {
                let args: [Arg; 2] = [before.into(), ROWS.into()];
                forgotten += tx.execute(sql, args).await?;
            }
        }
        tx.commit().await?;
        Ok(forgotten)
    }

    /// Gives free room back to the disk: SQLite writes its file anew, Postgres cuts the ends of the tables off.
    pub async fn vacuum(&self) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite { writer, .. } => {
                sqlx::raw_sql("VACUUM").execute(writer).await?;
            }
            Pool::Postgres(pool, _) => {
                for sql in ["VACUUM (ANALYZE) fetches", "VACUUM (ANALYZE) article_revisions"] {
                    sqlx::raw_sql(sql).execute(pool).await?;
                }
            }
        }
        Ok(())
    }
}

fn before(now: Timestamp, kept: Duration) -> Option<Timestamp> {
    now.checked_sub(SignedDuration::try_from(kept).ok()?).ok()
}
