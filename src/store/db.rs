//! Transactions, arguments and rows of either database, so that every statement is written once.
//! Never here: a statement of the program's own.

use super::dialect::for_sqlite;
use super::session::Session;
use super::{Engine, StoreError};
use futures_util::TryStreamExt;
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use jiff_sqlx::ToSqlx;
use serde_json::Value;
use sqlx::postgres::{PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{AssertSqlSafe, Row as _, Transaction};
use std::fmt::Write as _;
use std::time::Duration;

/// Instants in SQLite: ISO 8601 in UTC with microseconds, of one width, so that text order is time order.
const INSTANT: &str = "%Y-%m-%dT%H:%M:%S.%6fZ";

/// An open transaction; dropped, it is undone.
pub(super) enum Tx {
    /// Begun with BEGIN IMMEDIATE or on a read-only connection.
    Sqlite(Transaction<'static, Sqlite>),
    /// READ COMMITTED: every statement sees what was committed before it.
    Postgres(Transaction<'static, Postgres>, Session),
}

/// A value to bind.
#[derive(Debug, Clone)]
pub(super) enum Arg {
    Int(Option<i64>),
    Real(Option<f64>),
    Text(Option<String>),
    At(Option<Timestamp>),
    Bytes(Vec<u8>),
}

/// A row of an answer.
pub(super) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// An instant as SQLite keeps it, and as JSON rows carry it to both.
pub(super) fn instant(at: Timestamp) -> String {
    at.strftime(INSTANT).to_string()
}

/// A moment so much later than another; the last one there is, if that is beyond it.
pub(super) fn later(now: Timestamp, wait: Duration) -> Timestamp {
    let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
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

    /// Runs a statement that was put together: its rows. Every value in it is bound.
    pub(super) async fn rows_of(&mut self, sql: String, args: Vec<Arg>) -> Result<Vec<Row>, StoreError> {
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

    /// Runs a statement that was put together for this once; gives its rows. Each form that a search can have would
    /// else stay prepared.
    pub(super) async fn rows_once(&mut self, sql: &str, args: Vec<Arg>) -> Result<Vec<Row>, StoreError> {
        Ok(match self {
            Tx::Sqlite(tx) => {
                let query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
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

/// Reads a column of a row of either database.
macro_rules! column {
    ($row:expr, $name:expr, $type:ty) => {
        match $row {
            Row::Sqlite(row) => row.try_get::<$type, _>($name),
            Row::Postgres(row) => row.try_get::<$type, _>($name),
        }
    };
}

impl Row {
    pub(super) fn int(&self, name: &str) -> Result<i64, StoreError> {
        Ok(column!(self, name, i64)?)
    }

    /// A `smallint`, which Postgres gives in its own width.
    pub(super) fn small(&self, name: &str) -> Result<i64, StoreError> {
        match self {
            Row::Sqlite(row) => Ok(row.try_get(name)?),
            Row::Postgres(row) => Ok(row.try_get::<i16, _>(name)?.into()),
        }
    }

    pub(super) fn maybe_int(&self, name: &str) -> Result<Option<i64>, StoreError> {
        Ok(column!(self, name, Option<i64>)?)
    }

    pub(super) fn text(&self, name: &str) -> Result<String, StoreError> {
        Ok(column!(self, name, String)?)
    }

    pub(super) fn bytes(&self, name: &str) -> Result<Vec<u8>, StoreError> {
        Ok(column!(self, name, Vec<u8>)?)
    }

    pub(super) fn maybe_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(column!(self, name, Option<String>)?)
    }

    pub(super) fn maybe_real(&self, name: &str) -> Result<Option<f64>, StoreError> {
        Ok(column!(self, name, Option<f64>)?)
    }

    /// SQLite keeps 1 and 0.
    pub(super) fn maybe_truth(&self, name: &str) -> Result<Option<bool>, StoreError> {
        Ok(column!(self, name, Option<bool>)?)
    }

    /// A civil date as ISO 8601 writes it.
    pub(super) fn maybe_date(&self, name: &str) -> Result<Option<String>, StoreError> {
        match self {
            Row::Sqlite(row) => Ok(row.try_get(name)?),
            Row::Postgres(row) => {
                Ok(row.try_get::<Option<jiff_sqlx::Date>, _>(name)?.map(|date| date.to_jiff().to_string()))
            }
        }
    }

    pub(super) fn maybe_at(&self, name: &str) -> Result<Option<Timestamp>, StoreError> {
        match self {
            Row::Postgres(row) => {
                Ok(row.try_get::<Option<jiff_sqlx::Timestamp>, _>(name)?.map(jiff_sqlx::Timestamp::to_jiff))
            }
            Row::Sqlite(row) => match row.try_get::<Option<String>, _>(name)? {
                None => Ok(None),
                Some(text) => {
                    text.parse().map(Some).map_err(|e: jiff::Error| StoreError::Query(sqlx::Error::Decode(e.into())))
                }
            },
        }
    }
}

impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Int(Some(n))
    }
}
impl From<Option<i64>> for Arg {
    fn from(n: Option<i64>) -> Arg {
        Arg::Int(n)
    }
}
impl From<f64> for Arg {
    fn from(n: f64) -> Arg {
        Arg::Real(Some(n))
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(Some(text.to_string()))
    }
}
impl From<Option<&str>> for Arg {
    fn from(text: Option<&str>) -> Arg {
        Arg::Text(text.map(String::from))
    }
}
impl From<Timestamp> for Arg {
    fn from(at: Timestamp) -> Arg {
        Arg::At(Some(at))
    }
}
impl Arg {
    /// Rows as the text of a JSON array, written one by one; `None` if there is none.
    pub(super) fn rows(rows: impl Iterator<Item = Value>) -> Option<Arg> {
        let mut text = String::new();
        for row in rows {
            let _ = write!(text, "{}{row}", if text.is_empty() { '[' } else { ',' });
        }
        (!text.is_empty()).then(|| Arg::Text(Some(text + "]")))
    }
}
impl From<Vec<Value>> for Arg {
    fn from(rows: Vec<Value>) -> Arg {
        Arg::Text(Some(Value::Array(rows).to_string()))
    }
}

/// Postgres' text form of an instant (`2025-01-12 08:00:00.5+00`) in the form SQLite keeps.
pub(super) fn instant_of_postgres(text: &str) -> Option<String> {
    let civil: DateTime = text.strip_suffix("+00")?.parse().ok()?;
    Some(instant(civil.to_zoned(TimeZone::UTC).ok()?.timestamp()))
}
