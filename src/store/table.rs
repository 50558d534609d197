//! The answer to a query as text, the same from both databases.
//! Never writes: the transaction is read-only.

use super::db::{Tx, instant_of_postgres};
use super::{Store, StoreError, Table};
use sqlx::{Column, Row, TypeInfo, ValueRef};

impl Store {
    /// Runs a query and gives its answer as text: instants in ISO 8601, truth as 1 and 0, floats exactly, whole ones
    /// as 4.0.
    pub async fn query_table(&self, sql: &'static str) -> Result<Table, StoreError> {
        let mut table = Table { headers: Vec::new(), rows: Vec::new() };
        match self.pool.read().await? {
            Tx::Sqlite(mut tx) => {
                for row in sqlx::raw_sql(sql).fetch_all(&mut *tx).await? {
                    table.headers = row.columns().iter().map(|c| c.name().to_string()).collect();
                    table.rows.push((0..row.len()).map(|i| sqlite_text(&row, i)).collect::<Result<_, _>>()?);
                }
            }
            Tx::Postgres(mut tx, _) => {
                // The simple protocol gives every value as text.
                for row in sqlx::raw_sql(sql).fetch_all(&mut *tx).await? {
                    table.headers = row.columns().iter().map(|c| c.name().to_string()).collect();
                    table.rows.push((0..row.len()).map(|i| postgres_text(&row, i)).collect::<Result<_, _>>()?);
                }
            }
        }
        Ok(table)
    }
}

/// SQLite's own text of a float has 15 digits, which are not always enough.
fn sqlite_text(row: &sqlx::sqlite::SqliteRow, i: usize) -> Result<Option<String>, sqlx::Error> {
    if row.try_get_raw(i)?.type_info().name() == "REAL" {
        return Ok(row.try_get_unchecked::<Option<f64>, _>(i)?.map(float));
    }
    row.try_get_unchecked(i)
}

/// The fewest digits that tell it from all others, with a point.
fn float(value: f64) -> String {
    format!("{value:?}")
}

fn postgres_text(row: &sqlx::postgres::PgRow, i: usize) -> Result<Option<String>, sqlx::Error> {
    let value = row.try_get_raw(i)?;
    if value.is_null() {
        return Ok(None);
    }
    let text = value.as_str().map_err(sqlx::Error::Decode)?;
    Ok(Some(match value.type_info().name() {
        "BOOL" => (if text == "t" { "1" } else { "0" }).to_string(),
        "FLOAT8" => text.parse().map_or_else(|_| text.to_string(), float),
        "TIMESTAMPTZ" => instant_of_postgres(text).unwrap_or_else(|| text.to_string()),
        _ => text.to_string(),
    }))
}
