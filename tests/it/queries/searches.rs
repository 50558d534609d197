//! Searches of the suite, in eleven languages: hits, their order and excerpts, and what the printed SQL finds.
//! Never a search that finds nothing in the world: that would compare nothing.

use copydesk::store::{Query, Removed, Store};

pub const SEARCHES: &[&str] = &[
    "自贸港",
    "地铁 OR 糖厂",
    "bridge -school",
    "title:ferry*",
    "\"der letzte\" OR bär*",
    "a la rentree OR réparations",
    "isla los relojes",
    "teatro dopo undici",
    "eletrico OR aldeias",
    "трамвай OR ДАТЧИК",
    "灯台守",
    "도서관",
    "منارته القديمة",
    "the lang:en since:2025-01",
    "议会 OR council",
];

/// What a search finds: a line a hit in its order, then a line a row of its SQL, then the number with what was removed.
pub async fn answer(store: &Store, text: &str) -> Vec<String> {
    let mut query = Query::parse(text).unwrap();
    let found = store.search(&query, 1_000).await.unwrap();
    let mut lines = vec![format!("{} found", found.total)];
    for hit in found.hits {
        let [title, snippet] = [hit.title, hit.snippet].map(|excerpt| excerpt.map(|it| it.marked("[", "]")));
        let facts = (hit.article_id, hit.url, hit.site, hit.lang, hit.published_on, hit.score);
        lines.push(format!("{facts:?} {title:?} {snippet:?} {}", hit.removed_at.is_some()));
    }
    let sql = store.search_sql(&query).leak();
    lines.extend(store.query_table(sql).await.unwrap().rows.into_iter().map(|row| format!("{row:?}")));
    query.filters.removed = Removed::Included;
    lines.push(format!("{} with what was removed", store.search(&query, 1).await.unwrap().total));
    lines
}
