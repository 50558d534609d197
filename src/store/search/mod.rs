//! Full-text search, alike on both engines: what is found, in which order, and the text around it.
//! Never a lock, and never a word of a text that was not folded as the query's are (`text::fold`).
//!
//! An article is indexed in the transaction that writes it. A search looks each word up in the engine's index (FTS5,
//! GIN), joins the sets of articles, reads the newest hits and ranks them here.

mod excerpt;
mod filters;
mod index;
mod passages;
mod query;
mod rank;
mod sql;
mod texts;

pub use excerpt::Excerpt;
pub use filters::{Filters, Removed};
pub use query::{Query, QueryError};

pub(super) use index::put_plan;

use super::db::{Arg, Tx};
use super::{Engine, Store, StoreError};
use crate::text::phrase::Phrase;
use jiff::Timestamp;
use rank::Counted;
use texts::Texts;

/// Articles read together.
const TOGETHER: usize = 50;

/// An article that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which article.
    pub article_id: String,
    /// Where it is.
    pub url: String,
    /// Its title.
    pub title: Option<Excerpt>,
    /// The stretch of its text that has the most of what was looked for.
    pub snippet: Option<Excerpt>,
    /// The site's name, else its host.
    pub site: String,
    /// Language with script.
    pub lang: Option<String>,
    /// The civil date of publication, in ISO 8601.
    pub published_on: Option<String>,
    /// Since when its page is gone for certain.
    pub removed_at: Option<Timestamp>,
    /// By which hits are ordered; of use only beside those of the same search.
    pub score: f64,
}

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Articles that were found.
    pub total: u64,
    /// The first of them.
    pub hits: Vec<Hit>,
}

impl Found {
    /// With what another database found; of both the first.
    pub fn with(mut self, other: Found, limit: usize) -> Found {
        self.total += other.total;
        self.hits.extend(other.hits);
        self.hits.sort_by(|a, b| {
            rank::order((a.score, &a.published_on, &a.article_id), (b.score, &b.published_on, &b.article_id))
        });
        self.hits.truncate(limit);
        self
    }
}

impl Store {
    /// Searches; gives at most so many hits, the best first.
    pub async fn search(&self, query: &Query, limit: usize) -> Result<Found, StoreError> {
        let (ids, total) = self.found(query).await?;
        let leaves = query.wanted();
        let mut counted = Vec::with_capacity(ids.len());
        for some in ids.chunks(TOGETHER) {
            let texts = self.texts_of(some).await?;
            counted.extend(texts.into_iter().map(|(id, texts)| Counted::of(id, &texts, &leaves)));
        }
        let mut ranked = rank::rank(counted);
        ranked.truncate(limit);
        let phrases: Vec<&Phrase> = leaves.iter().map(|leaf| &leaf.phrase).collect();
        let mut hits = Vec::with_capacity(ranked.len());
        for some in ranked.chunks(TOGETHER) {
            let ids: Vec<String> = some.iter().map(|hit| hit.id.clone()).collect();
            let mut texts = self.texts_of(&ids).await?;
            let hit = |ranked: &rank::Ranked| Some(hit(ranked, texts.remove(&ranked.id)?, &phrases));
            hits.extend(some.iter().filter_map(hit));
        }
        Ok(Found { total, hits })
    }

    /// The query as SQL for this store's engine: all that is found, the newest first.
    pub fn search_sql(&self, query: &Query) -> String {
        sql::to_paste(query, self.engine())
    }

    /// The newest articles that are found, and the number of all.
    async fn found(&self, query: &Query) -> Result<(Vec<String>, u64), StoreError> {
        let statement = sql::hits(query, self.engine());
        let mut tx = self.pool.read().await?;
        only_by_index(&mut tx).await?;
        let values = statement.values.iter().map(|value| Arg::from(value.as_str())).collect();
        let rows = tx.rows_once(statement.sql, values).await?;
        tx.commit().await?;
        let total = rows.first().map_or(Ok(0), |row| row.int("total"))?;
        Ok((rows.iter().map(|row| row.text("article_id")).collect::<Result<_, _>>()?, total.max(0) as u64))
    }
}

/// Postgres takes the reading of a long text for as cheap as that of a short one, and would rather read all of them than
/// look up a word that many have.
async fn only_by_index(tx: &mut Tx) -> Result<(), StoreError> {
    if tx.engine() == Engine::Postgres {
        tx.rows("SELECT set_config('enable_seqscan', 'off', true)", []).await?;
    }
    Ok(())
}

fn hit(ranked: &rank::Ranked, texts: Texts, phrases: &[&Phrase]) -> Hit {
    let title = texts.titles.first().filter(|_| texts.has_title);
    Hit {
        article_id: ranked.id.clone(),
        title: title.map(|title| Excerpt::whole(title, phrases)),
        snippet: Excerpt::best(&texts.blocks, phrases),
        site: texts.site_name.unwrap_or(texts.site),
        url: texts.url,
        lang: texts.lang,
        published_on: texts.published_on,
        removed_at: texts.removed_at,
        score: ranked.score,
    }
}
