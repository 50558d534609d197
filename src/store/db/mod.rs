//! Transactions of either database, so that every statement is written once.
//! Never here: a statement of the program's own.

mod arg;
mod row;

pub(super) use arg::{Arg, instant, instant_of_postgres, later};
pub(super) use row::Row;

use super::dialect::for_sqlite;
use super::session::Session;
use super::{Engine, StoreError};
use futures_util::TryStreamExt;
use jiff_sqlx::ToSqlx;
use sqlx::postgres::Postgres;
use sqlx::sqlite::Sqlite;
use sqlx::{AssertSqlSafe, Transaction};

/// An open transaction; dropped, it is undone.
pub(super) enum Tx {
    /// Begun with BEGIN IMMEDIATE or on a read-only connection.
    Sqlite(Transaction<'static, Sqlite>),
    /// READ COMMITTED: every statement sees what was committed before it.
    Postgres(Transaction<'static, Postgres>, Session),
}

/// Binds the arguments; both databases take them in the same order.
macro_rules! bound {
    ($query:expr, $args:expr, $at:expr) => {
        $args.into_iter().fold($query, |query, arg| match arg {
            Arg::Int(n) => query.bind(n),
            Arg::Real(n) => query.bind(n),
            Arg::Text(text) => query.bind(text),
            Arg::At(at) => query.bind(at.map($at)),
            Arg::Bytes(bytes) => query.bind(bytes),
        })
    };
}

impl Tx {
    /// Runs a statement; gives the number of rows it touched.
    pub(super) async fn execute<const N: usize>(
        &mut self,
        sql: &'static str,
        args: [Arg; N],
    ) -> Result<u64, StoreError> {
        Ok(match self {
            Tx::Sqlite(tx) => {
                let query = sqlx::query(AssertSqlSafe(for_sqlite(sql)));
                bound!(query, args, instant).execute(&mut **tx).await?.rows_affected()
            }
            Tx::Postgres(tx, session) => {
                let query = sqlx::query(sql).persistent(session.keeps_statements());
                bound!(query, args, ToSqlx::to_sqlx).execute(&mut **tx).await?.rows_affected()
            }
        })
    }

    /// Runs a statement; gives its rows.
    pub(super) async fn rows<const N: usize>(
        &mut self,
        sql: &'static str,
        args: [Arg; N],
    ) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        let keep = |row| {
            rows.push(row);
            Ok(())
        };
        self.each(sql, args, keep).await?;
        Ok(rows)
    }

    /// Runs a statement; hands its rows on one by one: for answers of many thousand.
    pub(super) async fn each<const N: usize>(
        &mut self,
        sql: &'static str,
        args: [Arg; N],
        mut take: impl FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match self {
            Tx::Sqlite(tx) => {
                let query = sqlx::query(AssertSqlSafe(for_sqlite(sql)));
                let mut rows = bound!(query, args, instant).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Sqlite(row))?;
                }
            }
            Tx::Postgres(tx, session) => {
                let query = sqlx::query(sql).persistent(session.keeps_statements());
                let mut rows = bound!(query, args, ToSqlx::to_sqlx).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Postgres(row))?;
                }
            }
        }
        Ok(())
    }

    /// Runs a statement that was put together for this once; gives its rows. Every value in it is bound. It does not stay
    /// prepared: there are as many as conditions and searches.
    pub(super) async fn rows_once(&mut self, sql: String, args: Vec<Arg>) -> Result<Vec<Row>, StoreError> {
        Ok(match self {
            Tx::Sqlite(tx) => {
                let query = sqlx::query(AssertSqlSafe(for_sqlite(&sql))).persistent(false);
                let rows = bound!(query, args, instant).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Tx::Postgres(tx, _) => {
                let query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
                let rows = bound!(query, args, ToSqlx::to_sqlx).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Runs a statement whose answer has exactly one row.
    pub(super) async fn row<const N: usize>(&mut self, sql: &'static str, args: [Arg; N]) -> Result<Row, StoreError> {
        self.rows(sql, args).await?.pop().ok_or(StoreError::Query(sqlx::Error::RowNotFound))
    }

    pub(super) fn engine(&self) -> Engine {
        match self {
            Tx::Sqlite(_) => Engine::Sqlite,
            Tx::Postgres(..) => Engine::Postgres,
        }
    }

    /// Whose the connection is; a SQLite file is always ours.
    pub(super) fn session(&self) -> Session {
        match self {
            Tx::Sqlite(_) => Session::Own,
            Tx::Postgres(_, session) => *session,
        }
    }

    pub(super) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx, _) => tx.commit().await?,
        }
        Ok(())
    }
}
