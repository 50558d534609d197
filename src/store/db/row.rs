//! A row of an answer of either database, read by the names of its columns.
//! Never a type that only one of them has: both give the same.

use crate::store::StoreError;
use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

/// A row of an answer.
pub(in crate::store) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
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
    pub(in crate::store) fn int(&self, name: &str) -> Result<i64, StoreError> {
        Ok(column!(self, name, i64)?)
    }

    /// A `smallint`, which Postgres gives in its own width.
    pub(in crate::store) fn small(&self, name: &str) -> Result<i64, StoreError> {
        match self {
            Row::Sqlite(row) => Ok(row.try_get(name)?),
            Row::Postgres(row) => Ok(row.try_get::<i16, _>(name)?.into()),
        }
    }

    pub(in crate::store) fn maybe_int(&self, name: &str) -> Result<Option<i64>, StoreError> {
        Ok(column!(self, name, Option<i64>)?)
    }

    pub(in crate::store) fn text(&self, name: &str) -> Result<String, StoreError> {
        Ok(column!(self, name, String)?)
    }

    pub(in crate::store) fn bytes(&self, name: &str) -> Result<Vec<u8>, StoreError> {
        Ok(column!(self, name, Vec<u8>)?)
    }

    pub(in crate::store) fn maybe_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(column!(self, name, Option<String>)?)
    }

    pub(in crate::store) fn maybe_real(&self, name: &str) -> Result<Option<f64>, StoreError> {
        Ok(column!(self, name, Option<f64>)?)
    }

    /// SQLite keeps 1 and 0.
    pub(in crate::store) fn maybe_truth(&self, name: &str) -> Result<Option<bool>, StoreError> {
        Ok(column!(self, name, Option<bool>)?)
    }

    /// A civil date as ISO 8601 writes it.
    pub(in crate::store) fn maybe_date(&self, name: &str) -> Result<Option<String>, StoreError> {
        match self {
            Row::Sqlite(row) => Ok(row.try_get(name)?),
            Row::Postgres(row) => {
                Ok(row.try_get::<Option<jiff_sqlx::Date>, _>(name)?.map(|date| date.to_jiff().to_string()))
            }
        }
    }

    pub(in crate::store) fn maybe_at(&self, name: &str) -> Result<Option<Timestamp>, StoreError> {
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
