//! Articles that readers of exports stumble over, on either database.
//! Never a value that the tables would not take.

use crate::store::{copies::execute, fixture::migrated};

/// What makes readers stumble: scripts, quotation marks, line breaks, an empty text beside an unknown one.
const AWKWARD: &[&str] = &[
    "UPDATE articles SET title = '海南自贸港\"封关\"', subtitle = '', lead = 'سوق \"الأسهم\"\r\na, b; c', license = '\n',
       paywall = TRUE, source_republished = FALSE, removed_at = '1969-12-31T23:59:59.999999Z', modified_on = '1912-02-29',
       simhash = -9223372036854775808, quality = 0.1 WHERE article_id = (SELECT min(article_id) FROM articles)",
    "INSERT INTO article_tags (article_id, ordinal, tag) VALUES ((SELECT min(article_id) FROM articles), 100, '港口'),
       ((SELECT min(article_id) FROM articles), 101, 'a\"b\nc')",
    "INSERT INTO article_images (article_id, ordinal, url, caption, taken_on) VALUES
       ((SELECT max(article_id) FROM articles), 100, 'http://news.example/1.jpg', '', '2024-02-29'),
       ((SELECT max(article_id) FROM articles), 101, 'http://news.example/2.jpg', NULL, NULL)",
];

/// Makes some of its articles awkward.
pub async fn make_awkward(url: &str) {
    let store = migrated(url).await;
    for sql in AWKWARD {
        execute(&store, sql).await;
    }
    store.close().await;
}
