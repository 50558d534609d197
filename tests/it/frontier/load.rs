//! A frontier as it stands in the middle of a crawl: known pages of many hosts, all of them queued.
//! Never the way of the product: its own admission is measured beside this, on fewer.

use super::meter::execute;
use crate::store::fixture::{begin, migrated, source};

/// How many URLs wait on how many hosts.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    pub hosts: u64,
    pub urls: u64,
    pub order: Order,
}

/// How the list goes.
#[derive(Debug, Clone, Copy)]
pub enum Order {
    /// As sitemaps do.
    SiteBySite,
    /// One URL of each in turn: what belongs together is spread as far as a list can spread it.
    AroundAllSites,
}

/// Targets of a batch that moves them into the queue, and those of one host that go together.
const BATCH: u64 = 5_000;
const TOGETHER: u64 = 50;

/// Fills an empty database. The queue has its rows where the product's batches would have left them, each in the order of
/// its hosts; `a_claim_of_what_was_admitted_around_all_sites_touches_few_buffers` holds that against the product. The pages have validators and an article, as rows of full length have.
pub async fn fill(url: &str, load: Load) {
    let store = migrated(url).await;
    let run = begin(&store).await.0;
    source(&store, "list").await;
    store.close().await;
    let Load { hosts, urls, order } = load;
    let host = match order {
        Order::SiteBySite => format!("i / {}", urls / hosts),
        Order::AroundAllSites => format!("i % {hosts}"),
    };
    let batch = match order {
        Order::SiteBySite => format!("(i / {BATCH})"),
        Order::AroundAllSites => format!("(i / {})", hosts * TOGETHER),
    };
    let (host, last) = (format!("({host})"), urls - 1);
    execute(
        url,
        &[
            format!(
                "INSERT INTO hosts (host_id, shard, host, due_at, turn_at)
                 SELECT i + 1, i % 256, 'h' || i || '.example', now(), now() FROM generate_series(0, {hosts} - 1) i"
            ),
            format!(
                "INSERT INTO targets (target_id, shard, host_id, url_hash, url, outcome, attempts, http_status, etag,
                   article_id, last_fetched_at, queued_run_id, run_id)
                 SELECT i + 1, {host} % 256, {host} + 1, md5(i::text), {URL}, 'stored', 1, 200,
                        '\"' || md5(i || 'e') || '\"', md5(i || 'a'), now(), {run}, {run}
                   FROM generate_series(0, {last}) i",
                URL = address(&host),
            ),
            format!(
                "INSERT INTO queue (shard, target_id, host_id, due_at, attempt, url, etag, refetch_after_ms)
                 SELECT {host} % 256, i + 1, {host} + 1, now() - interval '1 h' + {batch} * interval '1 ms', 1, {URL},
                        '\"' || md5(i || 'e') || '\"', 86400000
                   FROM generate_series(0, {last}) i ORDER BY {batch}, {host}, i",
                URL = address(&host),
            ),
            "VACUUM ANALYZE".into(),
            "CHECKPOINT".into(),
        ],
    )
    .await;
}

fn address(host: &str) -> String {
    format!("'http://h' || {host} || '.example/news/2025/07/07/an-article-of-some-length-' || i || '.html'")
}
