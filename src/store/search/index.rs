//! Keeping the index: the passages of articles that are written, and of those that an older program left without.
//! Never outside the transaction that writes the article.

use super::passages::{Passage, passages};
use super::texts::{self, Texts};
use crate::store::db::Tx;
use crate::store::settle::Plan;
use crate::store::{Engine, Store, StoreError};
use crate::text::fold::FOLDING;
use serde_json::{Value, json};

/// Articles of an older program in a transaction.
const ARTICLES: i64 = 100;

const DELETE: &str = "DELETE FROM article_passages WHERE article_id IN
  (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))";

const PUT_PASSAGES: &str = "INSERT INTO article_passages (article_id, ordinal, published_on, lang, site)
  SELECT e.id, e.n, e.published_on, e.lang, e.site FROM json_to_recordset(CAST($1 AS json))
    AS e(id text, n bigint, published_on date, lang text, site text)";

/// Each engine has an index of its own kind.
fn put_words(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => {
            "INSERT INTO article_words (rowid, title, body) SELECT p.passage_id, e.title, e.body
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, title text, body text)
               JOIN article_passages p ON p.article_id = e.id AND p.ordinal = e.n"
        }
        Engine::Postgres => {
            "INSERT INTO article_words (passage_id, words) SELECT p.passage_id, CAST(e.vector AS tsvector)
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, vector text)
               JOIN article_passages p ON p.article_id = e.id AND p.ordinal = e.n"
        }
    }
}

/// Indexes the articles of a batch, in its transaction.
pub(in crate::store) async fn put_plan(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    let articles: Vec<(&str, Texts)> =
        plan.articles.iter().map(|(id, write)| (id.as_str(), Texts::of(write.record))).collect();
    put(tx, &articles).await
}

async fn put(tx: &mut Tx, articles: &[(&str, Texts)]) -> Result<(), StoreError> {
    let ids: Vec<Value> = articles.iter().map(|(id, _)| json!({ "id": id })).collect();
    tx.execute(DELETE, [ids.into()]).await?;
    let (mut rows, mut words) = (Vec::new(), Vec::new());
    for (id, texts) in articles {
        for (n, passage) in passages(texts, tx.engine()).into_iter().enumerate() {
            rows.push(json!({ "id": id, "n": n, "published_on": texts.published_on, "lang": texts.lang,
                              "site": texts.site }));
            words.push(words_row(tx.engine(), id, n, &passage));
        }
    }
    tx.execute(PUT_PASSAGES, [rows.into()]).await?;
    tx.execute(put_words(tx.engine()), [words.into()]).await?;
    Ok(())
}

fn words_row(engine: Engine, id: &str, n: usize, passage: &Passage) -> Value {
    match engine {
        Engine::Sqlite => json!({ "id": id, "n": n, "title": passage.title, "body": passage.body }),
        Engine::Postgres => json!({ "id": id, "n": n, "vector": passage.vector }),
    }
}

impl Store {
    /// Indexes what an older program stored without an index, or with another folding; tells after each step how many
    /// articles it has done. Goes on where it was, killed on the way.
    pub(in crate::store) async fn index_articles(&self, told: &(dyn Fn(u64) + Sync)) -> Result<(), StoreError> {
        let mut done = 0;
        while let Some(n) = self.index_some().await? {
            done += n;
            told(done);
        }
        Ok(())
    }

    /// One step; `None` when none was left to do.
    async fn index_some(&self) -> Result<Option<u64>, StoreError> {
        if !self.is_index_behind().await? {
            return Ok(None);
        }
        let mut tx = self.pool.begin().await?;
        // One process at a time has this row.
        let at = tx
            .rows(
                "UPDATE search_progress SET after_article_id = CASE WHEN folding = $1 THEN after_article_id ELSE '' END,
                   folding = $1 RETURNING after_article_id",
                [FOLDING.into()],
            )
            .await?;
        let Some(after) = at.first().map(|row| row.maybe_text("after_article_id")).transpose()?.flatten() else {
            return Ok(None);
        };
        // A writer that has one of them is waited for; what it wrote is read after that.
        let rows = tx
            .rows(
                "SELECT a.article_id FROM articles a WHERE a.article_id > $1 ORDER BY a.article_id LIMIT $2 FOR NO KEY UPDATE OF a",
                [after.as_str().into(), ARTICLES.into()],
            )
            .await?;
        let ids = rows.iter().map(|row| row.text("article_id")).collect::<Result<Vec<_>, _>>()?;
        let articles = texts::read(&mut tx, &ids).await?;
        put(&mut tx, &articles.iter().map(|(id, texts)| (id.as_str(), texts.clone())).collect::<Vec<_>>()).await?;
        let last = ids.last().filter(|_| ids.len() as i64 == ARTICLES);
        tx.execute("UPDATE search_progress SET after_article_id = $1", [last.map(String::as_str).into()]).await?;
        tx.commit().await?;
        Ok(Some(ids.len() as u64))
    }

    async fn is_index_behind(&self) -> Result<bool, StoreError> {
        let mut tx = self.pool.read().await?;
        let behind = "SELECT count(*) AS n FROM search_progress WHERE folding <> $1 OR after_article_id IS NOT NULL";
        Ok(tx.row(behind, [FOLDING.into()]).await?.int("n")? > 0)
    }
}
