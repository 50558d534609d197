//! Dead letters: those that an expression picks are revived, so that the next run asks for them again.
//! Never a request, and never a target that did not fail.

use super::db::Arg;
use super::expression::{Column, Expression, Kind};
use super::{Store, StoreError, Tally};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What `retry --where` may ask of the view `dead_letters`.
pub const DEAD_LETTERS: &[Column] = &[
    Column::new("target_id", Kind::Int),
    Column::new("url", Kind::Text),
    Column::new("host", Kind::Text),
    Column::new("stage", Kind::Text),
    Column::new("failure_code", Kind::Text),
    Column::new("failure_detail", Kind::Text),
    Column::new("attempts", Kind::Int),
    Column::new("http_status", Kind::Int),
    Column::new("last_error", Kind::Text),
    Column::new("died_at", Kind::Instant),
];

/// Dead letters revived in a transaction.
const LETTERS: i64 = 1_000;

const STILL_DEAD: &str = "
SELECT t.target_id, t.failure_code
  FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint) JOIN targets t ON t.target_id = e.id
 WHERE t.outcome = 'failed' ORDER BY t.target_id FOR NO KEY UPDATE OF t";

impl Store {
    /// How many dead letters an expression picks, by failure code; `None` picks all.
    pub async fn count_letters(&self, which: Option<&Expression>) -> Result<Tally, StoreError> {
        let mut binds = Vec::new();
        let condition = self.condition(which, &mut binds);
        let sql = format!(
            "SELECT failure_code AS word, count(*) AS n FROM dead_letters WHERE {condition}
              GROUP BY failure_code ORDER BY count(*) DESC, failure_code"
        );
        let rows = self.pool.read().await?.rows_once(sql, binds).await?;
        rows.iter().map(|row| Ok((row.text("word")?, row.int("n")? as u64))).collect()
    }

    /// Makes them due now, in small transactions, by failure code: what ends again meanwhile is not revived twice.
    pub async fn revive_letters(&self, which: Option<&Expression>) -> Result<Tally, StoreError> {
        let mut revived: BTreeMap<String, u64> = BTreeMap::new();
        let mut after = 0;
        while let Some(last) = self.revive_some(which, after, &mut revived).await? {
            after = last;
        }
        let mut revived: Tally = revived.into_iter().collect();
        revived.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Ok(revived)
    }

    /// One transaction, over the targets after that one; gives the last of them, `None` when none was left.
    async fn revive_some(
        &self,
        which: Option<&Expression>,
        after: i64,
        revived: &mut BTreeMap<String, u64>,
    ) -> Result<Option<i64>, StoreError> {
        let (mut tx, now) = self.begin_by_key().await?;
        let mut binds: Vec<Arg> = vec![after.into(), LETTERS.into()];
        let condition = self.condition(which, &mut binds);
        let sql = format!(
            "SELECT target_id AS id FROM dead_letters WHERE target_id > $1 AND {condition} ORDER BY target_id LIMIT $2"
        );
        let picked = tx.rows_once(sql, binds).await?;
        let picked: Vec<i64> = picked.iter().map(|row| row.int("id")).collect::<Result<_, _>>()?;
        let Some(last) = picked.last().copied() else { return Ok(None) };
        // Locked in the order of their ids; who waited looks again whether the target still is a dead letter. Somebody
        // else may have revived all of these: there may be more behind them.
        let picked: Vec<Value> = picked.iter().map(|id| json!({ "id": id })).collect();
        let rows = tx.rows(STILL_DEAD, [picked.into()]).await?;
        let mut ids = Vec::new();
        for row in &rows {
            *revived.entry(row.text("failure_code")?).or_default() += 1;
            ids.push(json!({ "id": row.int("target_id")? }));
        }
        // What went wrong last stays in `last_error` until it is known better.
        tx.execute(
            "UPDATE targets SET outcome = 'pending', stage = NULL, failure_code = NULL, failure_detail = NULL,
               died_at = NULL, next_due_at = $2
              WHERE target_id IN (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint))",
            [ids.into(), now.into()],
        )
        .await?;
        tx.commit().await?;
        Ok(Some(last))
    }

    fn condition(&self, which: Option<&Expression>, binds: &mut Vec<Arg>) -> String {
        which.map_or_else(|| "true".into(), |expression| expression.to_sql(self.engine(), binds))
    }
}
