//! Several databases in one run: each host in one of them, the same records, and a fault that stays where it is.
//! Never a process but this one.

use super::*;
use copydesk::model::{CanonicalUrl, Shard, ShardRange};

/// Two databases in a folder, with the range that parts these origins.
struct Two {
    stores: [Store; 2],
    ranges: [ShardRange; 2],
    _folder: tempfile::TempDir,
}

fn shard(origin: &Origin) -> u8 {
    Shard::of(&CanonicalUrl::parse(&origin.url("/")).unwrap()).0
}

/// Origins until two stand in different shards.
async fn parted() -> (Vec<Origin>, u8) {
    let mut origins = vec![Origin::site(numbered).await];
    while origins.iter().all(|origin| shard(origin) == shard(&origins[0])) {
        origins.push(Origin::site(numbered).await);
    }
    let border = origins.iter().map(shard).min().unwrap();
    (origins, border)
}

async fn two(last: u8) -> Two {
    let folder = tempfile::tempdir().unwrap();
    let url = |name: &str| format!("sqlite://{}", folder.path().join(name).display());
    let stores = [migrated(&url("one.db")).await, migrated(&url("two.db")).await];
    let range = |text: String| text.parse().unwrap();
    let ranges = [range(format!("0-{last}")), range(format!("{}-255", last + 1))];
    Two { stores, ranges, _folder: folder }
}

impl Two {
    fn databases(&self) -> Vec<Database> {
        let both = self.stores.iter().zip(&self.ranges);
        both.map(|(store, shards)| Database { store: Arc::new(store.clone()), shards: shards.clone() }).collect()
    }

    async fn both(&self, sql: &'static str) -> (String, String) {
        (one(&self.stores[0], sql).await, one(&self.stores[1], sql).await)
    }
}

fn all(origins: &[Origin], n: usize) -> Vec<String> {
    origins.iter().flat_map(|origin| urls(origin, n)).chain(["no url".to_string()]).collect()
}

#[test]
fn each_host_stands_in_one_database_and_the_figures_add_up() {
    block_on(async {
        let (origins, border) = parted().await;
        let two = two(border).await;
        let list = all(&origins, 6);
        let job = Job { databases: two.databases(), ..job(&two.stores[0], &list) };
        let report = pipeline::run(job).await.unwrap();
        let n = origins.len() as u64 * 6;
        assert_eq!((told(&report, "stored"), report.ledger.leased, report.ledger.ended), (n, n, n));
        assert_eq!((report.admitted.new, report.admitted.invalid, report.homeless), (n, 1, 0));
        assert_eq!((report.runs.len(), report.summary.fetches, report.lost.len()), (2, n, 0));
        let (first, second) = two.both("SELECT host FROM hosts ORDER BY host").await;
        assert!(!first.is_empty() && !second.is_empty());
        assert!(first.lines().all(|host| !second.contains(host)), "{first} and {second}");
        assert_eq!(two.both("SELECT count(*) FROM seeds WHERE target_id IS NULL").await, ("1".into(), "0".into()));
        assert_eq!(two.both("SELECT finish_reason FROM runs").await, ("done".into(), "done".into()));
    });
}

#[test]
fn a_host_stays_in_its_database_when_the_map_changes() {
    block_on(async {
        let (origins, border) = parted().await;
        let two = two(border).await;
        let list = all(&origins, 2);
        pipeline::run(Job { databases: two.databases(), ..job(&two.stores[0], &list) }).await.unwrap();
        let before = two.both("SELECT host FROM hosts ORDER BY host").await;
        let list = all(&origins, 3);
        let mut swapped = two.databases();
        let shards = swapped[0].shards.clone();
        swapped[0].shards = std::mem::replace(&mut swapped[1].shards, shards);
        let report = pipeline::run(Job { databases: swapped, ..job(&two.stores[0], &list) }).await.unwrap();
        assert_eq!(two.both("SELECT host FROM hosts ORDER BY host").await, before);
        assert_eq!(report.ledger.leased, origins.len() as u64, "the one further page of each");
    });
}

#[test]
fn a_database_that_is_away_stops_only_its_own_part() {
    block_on(async {
        let (origins, border) = parted().await;
        let two = two(border).await;
        let list = all(&origins, 2);
        let own = origins.iter().filter(|origin| shard(origin) <= border).count() as u64 * 2;
        let first = two.databases().into_iter().take(1).collect();
        let report = pipeline::run(Job { databases: first, ..job(&two.stores[0], &list) }).await.unwrap();
        assert_eq!((told(&report, "stored"), report.homeless), (own, origins.len() as u64 * 2 - own));
    });
}

#[test]
fn a_database_that_is_lost_on_the_way_stops_only_its_own_part() {
    block_on(async {
        let (origins, border) = parted().await;
        let two = two(border).await;
        let list = all(&origins, 4);
        let job = Job { databases: two.databases(), ..job(&two.stores[0], &list) };
        let stop = job.stop.clone();
        let second_store = two.stores[1].clone();
        let running = tokio::spawn(pipeline::run(job));
        let second = origins.iter().find(|origin| shard(origin) > border).unwrap();
        while second.pages_asked() == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        second_store.close().await;
        let report = running.await.unwrap().unwrap();
        assert_eq!(one(&two.stores[0], "SELECT count(*) FROM url_outcomes WHERE outcome = 'pending'").await, "0");
        assert_eq!((report.lost.len(), stop.reason()), (1, None), "{:?}", report.lost);
    });
}

#[test]
fn a_long_list_of_one_host_delays_no_other_host() {
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        let store = migrated(&format!("sqlite://{}", folder.path().join("a.db").display())).await;
        let (long, other) = (Origin::site(numbered).await, Origin::site(numbered).await);
        let list: Vec<String> = urls(&long, 20_000).into_iter().chain(urls(&other, 2)).collect();
        let job = Job { fetcher: fetcher(Duration::from_millis(200)), ..job(&store, &list) };
        let stop = job.stop.clone();
        let running = tokio::spawn(pipeline::run(job));
        while other.pages_asked() < 2 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        stop.softly(StopReason::Terminate);
        running.await.unwrap().unwrap();
        assert!(long.pages_asked() < 40, "{} requests to the one before the other", long.pages_asked());
    });
}
