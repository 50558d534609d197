//! Sketches for articles that an older program stored without one.
//! Never a comparison: they wait for the next run, as new articles do.

use super::{put, sketch_row};
use crate::model::{BlockKind, RecordBlock, sketch_of};
use crate::store::{Store, StoreError};
use serde_json::Value;
use std::collections::BTreeMap;

/// Articles in a transaction.
const ARTICLES: i64 = 200;

impl Store {
    /// Goes on where it was, killed on the way.
    pub(in crate::store) async fn sketch_articles(&self) -> Result<(), StoreError> {
        while self.sketch_some().await? {}
        Ok(())
    }

    /// One step; `false` when none was left to do.
    async fn sketch_some(&self) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        let rows = tx
            .rows(
                "SELECT a.article_id, b.kind, b.text
                   FROM (SELECT n.article_id FROM articles n WHERE NOT EXISTS (
                           SELECT 1 FROM article_sketches s WHERE s.article_id = n.article_id) LIMIT $1) a
                   LEFT JOIN article_blocks b ON b.article_id = a.article_id ORDER BY a.article_id, b.block",
                [ARTICLES.into()],
            )
            .await?;
        let mut articles: BTreeMap<String, Vec<RecordBlock>> = BTreeMap::new();
        for row in rows {
            let blocks = articles.entry(row.text("article_id")?).or_default();
            let kind = row.maybe_text("kind")?;
            let kind = BlockKind::ALL.iter().copied().find(|known| Some(known.as_str()) == kind.as_deref());
            if let Some((kind, text)) = kind.zip(row.maybe_text("text")?) {
                blocks.push(RecordBlock { kind, text });
            }
        }
        let sketches: Vec<Value> = articles.iter().map(|(id, blocks)| sketch_row(id, &sketch_of(blocks))).collect();
        if sketches.is_empty() {
            return Ok(false);
        }
        put(&mut tx, sketches).await?;
        tx.commit().await?;
        Ok(true)
    }
}
