//! SQLite and Postgres behind one [`Store`]: frontier, articles, runs, search.
//! Never here: HTML, HTTP, or a decision on what a page says.
//!
//! Every statement is written once, in Postgres' dialect ([`dialect`](self) makes SQLite's reading of it). Lists of
//! rows are bound as one JSON text, so that a batch is one statement whatever its size. Locks are always taken in the
//! order articles, sketches, pages, queue, targets, hosts, runs, and inside each by id: transactions wait for each other, never
//! in a circle. Nothing is kept in a session of Postgres: a pooler may lend it for one transaction only.

mod admit;
mod archived;
mod articles;
mod children;
mod claim;
mod complete;
mod copies;
mod db;
mod dialect;
mod directives;
mod doctor;
mod due;
mod error;
mod export;
mod expression;
mod gone;
mod hosts;
mod letters;
mod line;
mod lock;
mod named;
mod pace;
mod pages;
mod pool;
mod rebuild;
mod report;
mod retention;
mod revisions;
mod rows;
mod runs;
mod schema;
mod search;
mod session;
mod settle;
mod shards;
mod stats;
mod table;
mod take_in;
mod turns;
mod types;
mod warc;

pub use archived::Archived;
pub use doctor::{Finding, Level, Thresholds, examine_file};
pub use error::StoreError;
pub use export::{ARTICLE, ARTICLE_COLUMNS, Field, PARTS, Part, Selection};
pub use expression::{Column, Expression, ExpressionError, Kind};
pub use letters::DEAD_LETTERS;
pub use lock::ProcessLock;
pub use rebuild::{Change, Remade, Rewrite};
pub use report::{FrontierStats, NextDue, OpenTransaction, RunSummary, ServerStats, Table, Tally, Worker};
pub use retention::{Retention, Vacuum};
pub use search::{Excerpt, Filters, Found, Hit, Query, QueryError, Removed};
pub use take_in::{TakenIn, Wanted};
pub use types::{
    Admit, Admitted, Batch, Claim, Completed, Completion, Due, Engine, Fetched, Finish, FinishReason, GiveBack,
    HostBlock, Migrated, NewRun, Options, RunId, Settled, SourceId, SourceRow, Which,
};
pub use warc::{Earlier, Warc, WarcOptions};

use crate::model::Clock;
use db::Tx;
use due::Reached;
use jiff::Timestamp;
use line::Line;
use pool::Pool;
use std::sync::Arc;

/// The database. Cheap to clone; all clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    pool: Pool,
    clock: Clock,
    line: Arc<Line>,
    reached: Arc<Reached>,
}

impl Store {
    /// Connects quickly or fails clearly. Creates a SQLite file that is not there; never changes a schema.
    pub async fn open(o: &Options) -> Result<Store, StoreError> {
        Ok(Store { pool: Pool::open(o).await?, clock: o.clock, line: Arc::default(), reached: Arc::default() })
    }

    /// Which kind of database this is.
    pub fn engine(&self) -> Engine {
        self.pool.engine()
    }

    /// Closes all connections.
    pub async fn close(self) {
        self.pool.close().await;
    }

    /// A transaction that may write, and the store's clock in it.
    async fn begin(&self) -> Result<(Tx, Timestamp), StoreError> {
        let mut tx = self.pool.begin().await?;
        let now = self.now(&mut tx).await?;
        Ok((tx, now))
    }

    /// The same for statements that look up the rows of a short list, each by its key. Postgres knows nothing of the
    /// list's length and would rather read a whole table of some thousand rows, dead ones included.
    async fn begin_by_key(&self) -> Result<(Tx, Timestamp), StoreError> {
        if self.engine() == Engine::Sqlite {
            return self.begin().await;
        }
        let mut tx = self.pool.begin().await?;
        let now = tx
            .row(
                "SELECT clock_timestamp() AS now, set_config('enable_hashjoin', 'off', true),
                        set_config('enable_mergejoin', 'off', true)",
                [],
            )
            .await?;
        let now = now.maybe_at("now")?.ok_or(StoreError::Query(sqlx::Error::RowNotFound))?;
        Ok((tx, now))
    }

    /// The time by which leases run: the server's on Postgres, since its clients' clocks differ; on SQLite our own,
    /// since one process owns the file.
    async fn now(&self, tx: &mut Tx) -> Result<Timestamp, StoreError> {
        match tx.engine() {
            Engine::Sqlite => Ok(self.clock.now()),
            Engine::Postgres => {
                let now = tx.row("SELECT clock_timestamp() AS now", []).await?.maybe_at("now")?;
                now.ok_or(StoreError::Query(sqlx::Error::RowNotFound))
            }
        }
    }
}
