//! What of an article is searched: its titles and its blocks, from a record or from the tables.
//! Never a text changed.

use crate::model::{CanonicalUrl, Record};
use crate::store::db::{Arg, Tx};
use crate::store::{Store, StoreError};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The texts of an article, and what a search can be narrowed by.
#[derive(Debug, Clone, Default)]
pub(super) struct Texts {
    /// Title, subtitle, original title, as far as there are.
    pub(super) titles: Vec<String>,
    /// All blocks, captions too.
    pub(super) blocks: Vec<String>,
    pub(super) published_on: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) site: String,
    pub(super) url: String,
    /// Whether its first title is the title itself.
    pub(super) has_title: bool,
    /// What readers know the site as.
    pub(super) site_name: Option<String>,
    /// Of an article that stands in the tables.
    pub(super) removed_at: Option<Timestamp>,
}

impl Texts {
    pub(super) fn of(record: &Record) -> Texts {
        let titles = [&record.title, &record.subtitle, &record.original_title];
        Texts {
            titles: titles.into_iter().flatten().cloned().collect(),
            blocks: record.blocks.iter().map(|block| block.text.clone()).collect(),
            published_on: record.published_on.map(|day| day.to_string()),
            lang: record.lang.as_ref().map(ToString::to_string),
            site: host(record.url.as_str()),
            url: record.url.to_string(),
            has_title: record.title.is_some(),
            site_name: record.site_name.clone(),
            removed_at: None,
        }
    }
}

/// The host of an address, without port.
fn host(url: &str) -> String {
    let parsed = CanonicalUrl::parse(url).ok();
    parsed.and_then(|url| url.url().host_str().map(String::from)).unwrap_or_default()
}

/// The texts of these articles, by id; those that are gone are left out.
pub(super) async fn read(tx: &mut Tx, ids: &[String]) -> Result<BTreeMap<String, Texts>, StoreError> {
    let list: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    let rows = tx
        .rows(
            "SELECT a.article_id, a.url, a.title, a.subtitle, a.original_title, a.site_name, a.lang,
                    CAST(a.published_on AS text) AS published_on, a.removed_at
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text) JOIN articles a ON a.article_id = e.id",
            [Arg::from(list.clone())],
        )
        .await?;
    let mut all = BTreeMap::new();
    for row in rows {
        let titles = [row.maybe_text("title")?, row.maybe_text("subtitle")?, row.maybe_text("original_title")?];
        let url = row.text("url")?;
        let texts = Texts {
            has_title: titles[0].is_some(),
            titles: titles.into_iter().flatten().collect(),
            blocks: Vec::new(),
            published_on: row.maybe_text("published_on")?,
            lang: row.maybe_text("lang")?,
            site: host(&url),
            url,
            site_name: row.maybe_text("site_name")?,
            removed_at: row.maybe_at("removed_at")?,
        };
        all.insert(row.text("article_id")?, texts);
    }
    let rows = tx
        .rows(
            "SELECT b.article_id, b.text FROM json_to_recordset(CAST($1 AS json)) AS e(id text)
               JOIN article_blocks b ON b.article_id = e.id ORDER BY b.article_id, b.block",
            [list.into()],
        )
        .await?;
    for row in rows {
        if let Some(texts) = all.get_mut(&row.text("article_id")?) {
            texts.blocks.push(row.text("text")?);
        }
    }
    Ok(all)
}

impl Store {
    /// The same in a transaction of its own, short whatever is done with the texts after it.
    pub(super) async fn texts_of(&self, ids: &[String]) -> Result<BTreeMap<String, Texts>, StoreError> {
        let mut tx = self.pool.read().await?;
        let all = read(&mut tx, ids).await?;
        tx.commit().await?;
        Ok(all)
    }
}
