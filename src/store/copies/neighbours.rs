//! The bands in SQL: which articles stand in them, and who stands near whom.
//! Never an opinion on who is a copy: that is `round`.

use super::round::{Change, Place, SEEN};
use crate::store::StoreError;
use crate::store::db::{Row, Tx};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Articles in bands.
pub(super) type Bands = BTreeSet<(i64, String)>;

/// The bands in which these articles stand.
pub(super) async fn bands_of(tx: &mut Tx, ids: &BTreeSet<String>) -> Result<Bands, StoreError> {
    let ids: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    let rows = tx
        .rows(
            "SELECT b.band, b.article_id FROM json_to_recordset(CAST($1 AS json)) AS e(id text)
               JOIN article_bands b ON b.article_id = e.id",
            [ids.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int("band")?, row.text("article_id")?))).collect()
}

/// Takes articles out of the bands they left, and puts them into those they came to.
pub(super) async fn rewrite(tx: &mut Tx, before: &Bands, after: &Bands) -> Result<(), StoreError> {
    let left: Vec<Value> = before.difference(after).map(row).collect();
    if !left.is_empty() {
        tx.execute(
            "DELETE FROM article_bands WHERE (band, article_id) IN
               (SELECT e.band, e.id FROM json_to_recordset(CAST($1 AS json)) AS e(band bigint, id text))",
            [left.into()],
        )
        .await?;
    }
    let came: Vec<Value> = after.difference(before).map(row).collect();
    if !came.is_empty() {
        tx.execute(
            "INSERT INTO article_bands (band, article_id)
             SELECT e.band, e.id FROM json_to_recordset(CAST($1 AS json)) AS e(band bigint, id text)",
            [came.into()],
        )
        .await?;
    }
    Ok(())
}

/// Where these articles stand or stood, with those who stand there now. Each look is a search in an index and reads at
/// most so many rows: what it costs does not depend on how many share a band.
pub(super) async fn places(tx: &mut Tx, before: &Bands, after: &Bands) -> Result<Vec<Place>, StoreError> {
    let looks: Vec<Value> = before.union(after).map(row).collect();
    const { assert!(SEEN == 32, "the statement's LIMIT") };
    let mut near: BTreeMap<(i64, String), Vec<String>> = BTreeMap::new();
    let meet = |row: Row| {
        let (place, other) = read(&row)?;
        near.entry(place).or_default().push(other);
        Ok(())
    };
    tx.each(
        "WITH w AS MATERIALIZED (
               SELECT e.band, e.id,
                 (SELECT min(n.article_id) FROM (SELECT b.article_id FROM article_bands b
                    WHERE b.band = e.band AND b.article_id < e.id ORDER BY b.article_id DESC LIMIT 32) n) AS low,
                 (SELECT max(n.article_id) FROM (SELECT b.article_id FROM article_bands b
                    WHERE b.band = e.band AND b.article_id > e.id ORDER BY b.article_id LIMIT 32) n) AS high
                 FROM json_to_recordset(CAST($1 AS json)) AS e(band bigint, id text))
             SELECT w.band, w.id, o.article_id FROM w CROSS JOIN article_bands o
              WHERE o.band = w.band AND o.article_id >= coalesce(w.low, w.id)
                AND o.article_id <= coalesce(w.high, w.id) AND o.article_id <> w.id",
        [looks.into()],
        meet,
    )
    .await?;
    let place = |((band, id), others): ((i64, String), Vec<String>)| {
        let key = (band, id.clone());
        let change = match (before.contains(&key), after.contains(&key)) {
            (true, true) => Change::Stayed,
            (false, _) => Change::Came,
            (true, false) => Change::Left,
        };
        Place::new(id, change, others)
    };
    Ok(near.into_iter().map(place).collect())
}

fn row((band, id): &(i64, String)) -> Value {
    json!({ "band": band, "id": id })
}

fn read(row: &Row) -> Result<((i64, String), String), StoreError> {
    Ok(((row.int("band")?, row.text("id")?), row.text("article_id")?))
}
