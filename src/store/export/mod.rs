//! Articles read out whole, some at a time: for exports, and to be held against what other rules make of their pages.
//! Never a snapshot over all: what changes while it is read is read before or after, each article as one.

mod columns;

pub use columns::{ARTICLE, ARTICLE_COLUMNS, Field, PARTS, Part};

use super::db::{Arg, Row, Tx, instant};
use super::expression::{Column, Expression, Kind};
use super::{Engine, Store, StoreError};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Articles read in one transaction.
const TOGETHER: i64 = 200;

/// Which articles.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Only those that changed since then.
    pub since: Option<Timestamp>,
    /// Only those that this picks.
    pub which: Option<Expression>,
}

impl Store {
    /// The next articles by their id, after this one, each an object with the names of [`ARTICLE`] and [`PARTS`];
    /// none when there are no more.
    pub async fn articles_after(&self, after: &str, selection: &Selection) -> Result<Vec<Value>, StoreError> {
        let mut args: Vec<Arg> = vec![after.into(), TOGETHER.into()];
        let mut sql = select_articles("article_id > $1");
        if let Some(since) = selection.since {
            args.push(since.into());
            let _ = write!(sql, " AND content_changed_at >= ${}", args.len());
        }
        if let Some(which) = &selection.which {
            let _ = write!(sql, " AND {}", which.to_sql(self.engine(), &mut args));
        }
        sql.push_str(" ORDER BY article_id LIMIT $2");
        let mut tx = self.pool.read().await?;
        let rows = tx.rows_once(sql, args).await?;
        whole(&mut tx, &rows).await
    }
}

/// These articles, by their id.
pub(super) async fn articles(tx: &mut Tx, ids: Vec<Value>) -> Result<BTreeMap<String, Value>, StoreError> {
    let listed = "article_id IN (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))";
    let rows = tx.rows_once(select_articles(listed), vec![ids.into()]).await?;
    let articles = whole(tx, &rows).await?;
    Ok(articles.into_iter().filter_map(|a| Some((a["article_id"].as_str()?.to_string(), a))).collect())
}

fn select_articles(condition: &str) -> String {
    let names: Vec<&str> = ARTICLE.iter().map(|field| field.column.name).collect();
    format!("SELECT {} FROM articles WHERE {condition}", names.join(", "))
}

/// The articles of these rows with their parts.
async fn whole(tx: &mut Tx, rows: &[Row]) -> Result<Vec<Value>, StoreError> {
    let ids = rows.iter().map(|row| Ok(json!({ "id": row.text("article_id")? })));
    let ids = ids.collect::<Result<Vec<_>, StoreError>>()?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    if tx.engine() == Engine::Postgres {
        // A few articles by their key: Postgres does not know how few, and would read whole tables.
        let by_key = "SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)";
        tx.rows(by_key, []).await?;
    }
    let mut parts: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for part in PARTS {
        for row in tx.rows_once(select_part(part), vec![ids.clone().into()]).await? {
            let list = parts.entry(row.text("id")?).or_default().entry(part.name).or_insert_with(|| json!([]));
            if let Value::Array(list) = list {
                list.push(part_value(part, &row)?);
            }
        }
    }
    rows.iter().map(|row| article(row, &mut parts)).collect()
}

fn article(row: &Row, parts: &mut BTreeMap<String, Map<String, Value>>) -> Result<Value, StoreError> {
    let mut article = Map::new();
    for field in ARTICLE {
        article.insert(field.column.name.into(), value(row, field.column)?);
    }
    let mut own = parts.remove(&row.text("article_id")?).unwrap_or_default();
    for part in PARTS {
        article.insert(part.name.into(), own.remove(part.name).unwrap_or_else(|| json!([])));
    }
    Ok(Value::Object(article))
}

/// The list comes first, and each article's rows are looked up by their key.
fn select_part(part: &Part) -> String {
    let names: String = part.fields.iter().fold(String::new(), |names, field| names + ", p." + field.column.name);
    format!(
        "SELECT p.article_id AS id{names} FROM json_to_recordset(CAST($1 AS json)) AS e(id text)
           JOIN {} p ON p.article_id = e.id ORDER BY p.article_id, p.{}",
        part.table, part.order
    )
}

fn part_value(part: &Part, row: &Row) -> Result<Value, StoreError> {
    if let [only] = part.fields {
        return value(row, only.column);
    }
    part.fields.iter().map(|field| Ok((field.column.name.to_string(), value(row, field.column)?))).collect()
}

fn value(row: &Row, column: Column) -> Result<Value, StoreError> {
    let Column { name, kind } = column;
    Ok(match kind {
        Kind::Text => json!(row.maybe_text(name)?),
        Kind::Int => json!(row.maybe_int(name)?),
        Kind::Real => json!(row.maybe_real(name)?),
        Kind::Truth => json!(row.maybe_truth(name)?),
        Kind::Date => json!(row.maybe_date(name)?),
        Kind::Instant => json!(row.maybe_at(name)?.map(instant)),
    })
}
