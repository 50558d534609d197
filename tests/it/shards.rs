//! The real program over two databases: the same records as in one, each host in one database only.
//! Never a server that was there before.

use crate::{
    crash::config,
    crawl::{Rows, compare, mixed, rows},
    store::fixture::options,
    support::{
        news_site::NewsSite,
        postgres,
        program::{Program, code, stderr, stdout, wait},
    },
};
use copydesk::{
    model::{CanonicalUrl, Shard},
    store::Store,
};
use std::{
    collections::BTreeMap,
    path::Path,
    process::Child,
    thread::sleep,
    time::{Duration, Instant},
};

/// The hosts of the site.
const HOSTS: u8 = 8;

/// The last shard of the first of two databases, so that each has some of the site's hosts.
fn last(site: &NewsSite) -> u8 {
    let mut shards: Vec<u8> =
        (0..usize::from(HOSTS)).map(|n| Shard::of(&CanonicalUrl::parse(&site.url(n, "/")).unwrap()).0).collect();
    shards.sort_unstable();
    shards.dedup();
    assert!(shards.len() > 1, "all hosts stand in one shard");
    shards[shards.len() / 2] - 1
}

fn sqlite(folder: &Path, name: &str) -> String {
    format!("sqlite://{}", folder.join(name).display())
}

/// A config with these databases in place of the store.
fn map(site: &NewsSite, databases: &[String; 2]) -> String {
    let last = last(site);
    let one = config("", "urls.txt").replace("[store]\nurl = \"\"\n", "");
    let [first, second] = databases;
    format!(
        "[[database]]\nurl = \"{first}\"\nshards = \"0-{last}\"\n\
         [[database]]\nurl = \"{second}\"\nshards = \"{}-255\"\n{one}",
        last + 1
    )
}

/// What both hold together, in the order of one.
async fn together(databases: &[String; 2]) -> Rows {
    let mut all = rows(&databases[0]).await;
    assert!(all[1].len() > 5, "the first holds next to nothing");
    for (table, other) in all.iter_mut().zip(rows(&databases[1]).await) {
        assert!(*table != other || table.is_empty(), "the second holds what the first does");
        table.extend(other);
        table.sort();
    }
    all
}

struct World {
    site: NewsSite,
    folder: tempfile::TempDir,
    program: Program,
    runtime: tokio::runtime::Runtime,
    expected: Rows,
}

/// A site, its list, and what a run on one SQLite file makes of it.
fn world() -> World {
    let site = NewsSite::start(HOSTS);
    let urls = mixed(&site, 60, 0);
    world_of(site, tempfile::tempdir().unwrap(), &urls)
}

/// Stories that each stand twice on one host, so that their copies meet in whatever database the host is.
fn world_of_copies_that_meet() -> World {
    let (folder, hosts) = (tempfile::tempdir().unwrap(), usize::from(HOSTS));
    let story = |n: usize| n % hosts + n / (2 * hosts) * hosts;
    let page = |n: usize| {
        let path = folder.path().join(format!("{n}.html"));
        std::fs::write(&path, distinct(story(n))).unwrap();
        path
    };
    let files: Vec<_> = (0..6 * hosts).map(page).collect();
    let site = NewsSite::with_files(HOSTS, files);
    let urls: Vec<String> = (0..6 * hosts).map(|n| site.file(n)).collect();
    world_of(site, folder, &urls)
}

/// A page that shares next to nothing with one of another number.
fn distinct(number: usize) -> String {
    let word = |n: usize| {
        let mut bits = ((number * 100_000 + n) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
        let mut word = String::new();
        for _ in 0..3 {
            word.push(char::from(b"bdfgklmnprstvz"[(bits % 14) as usize]));
            word.push(char::from(b"aeiou"[(bits / 14 % 5) as usize]));
            bits /= 70;
        }
        word
    };
    let sentence = |n: usize| format!("The {}.", (0..14).map(|k| word(n * 14 + k)).collect::<Vec<_>>().join(" "));
    let paragraph = |n: usize| format!("<p>{}</p>", (0..4).map(|k| sentence(n * 4 + k)).collect::<Vec<_>>().join(" "));
    let title = format!("{} {} {}", word(90_001), word(90_002), word(90_003));
    let text: String = (0..6).map(paragraph).collect();
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title></head><body>\
         <article><h1>{title}</h1>{text}</article></body></html>"
    )
}

fn world_of(site: NewsSite, folder: tempfile::TempDir, urls: &[String]) -> World {
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &(urls.join("\n") + "\n"));
    program.write("one.toml", &config(&sqlite(folder.path(), "one.db"), "urls.txt"));
    let output = program.run(&["run", "--config", "one.toml", "--progress", "none"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let expected = runtime.block_on(rows(&sqlite(folder.path(), "one.db")));
    World { site, folder, program, runtime, expected }
}

impl World {
    /// So many processes at work on the map.
    fn start(&self, databases: &[String; 2], rate: &str, processes: usize) -> Vec<Child> {
        self.program.write("map.toml", &map(&self.site, databases).replace("200/s", rate));
        let start =
            |n| self.program.start_logged(&["run", "--config", "map.toml", "--progress", "none"], &format!("{n}.log"));
        (0..processes).map(start).collect()
    }

    /// Waits for a good end of them all.
    fn end(&self, running: Vec<Child>) {
        for mut child in running {
            let status = wait(&mut child, Duration::from_secs(120));
            let said =
                |n: usize| std::fs::read_to_string(self.folder.path().join(format!("{n}.log"))).unwrap_or_default();
            assert_eq!(status.code(), Some(0), "{}", (0..4).map(said).collect::<String>());
        }
    }

    /// Nothing is due any more.
    fn is_done(&self) {
        let asked = self.site.log().len();
        let again = self.program.run(&["run", "--config", "map.toml", "--progress", "none"]);
        assert_eq!((code(&again), self.site.log().len()), (0, asked), "a second run asked for what was not due");
    }
}

#[test]
fn two_sqlite_databases_hold_what_one_holds() {
    let world = world();
    let databases = ["first.db", "second.db"].map(|name| sqlite(world.folder.path(), name));
    world.end(world.start(&databases, "200/s", 1));
    compare(&world.expected, &world.runtime.block_on(together(&databases)), "two databases");
    world.is_done();
    let status = world.program.run(&["status", "--config", "map.toml"]);
    assert_eq!(code(&status), 0, "{}", stderr(&status));
    assert!(stdout(&status).contains("first.db") && stdout(&status).contains("second.db"), "{}", stdout(&status));
}

/// What may differ: when, by which run, and in which row of its database something was done; and the cluster of an
/// article whose copies stand in the other database.
const ASIDE: [&str; 8] = [
    "run_id",
    "target_id",
    "passage_id",
    "first_seen_at",
    "content_changed_at",
    "fetched_at",
    "joined_at",
    "cluster_id",
];
const COLUMNS_OF_SQLITE: &str = "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name LIKE 'article%'";
const COLUMNS_OF_POSTGRES: &str = "SELECT table_name, column_name FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name LIKE 'article%'";

/// Every column that both engines have of a record and of what belongs to it, and how each listed URL ended.
async fn questions(sqlite: &str, postgres: &str, aside: &[&str]) -> Vec<&'static str> {
    let (ours, theirs) = (ask(sqlite, COLUMNS_OF_SQLITE).await, ask(postgres, COLUMNS_OF_POSTGRES).await);
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in ours.into_iter().filter(|row| theirs.contains(row)) {
        let [Some(table), Some(column)] = &row[..] else { panic!("a name is missing") };
        if !aside.contains(&column.as_str()) {
            tables.entry(table.clone()).or_default().push(column.clone());
        }
    }
    assert!(tables.len() > 8 && tables["articles"].len() > 40, "columns are missing: {tables:?}");
    let select = |(table, columns): (String, Vec<String>)| -> &'static str {
        format!("SELECT {} FROM {table}", columns.join(", ")).leak()
    };
    let outcomes =
        "SELECT url, source, outcome, failure_code, http_status, final_url, article_id, duplicate_of FROM url_outcomes";
    tables.into_iter().map(select).chain([outcomes]).collect()
}

async fn ask(url: &str, sql: &'static str) -> Vec<Vec<Option<String>>> {
    let store = Store::open(&options(url)).await.unwrap();
    let table = store.query_table(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    store.close().await;
    table.rows
}

impl World {
    /// Kills, while there is work, a worker that holds hosts.
    fn kill_one(&self, running: &mut Vec<Child>, databases: &[String; 2]) {
        let (begun, before) = (Instant::now(), self.site.log().len());
        while (self.site.log().len() - before) * 3 < self.expected[0].len() {
            assert!(begun.elapsed() < Duration::from_secs(60), "nobody works");
            sleep(Duration::from_millis(5));
        }
        let owners = "SELECT lease_owner FROM hosts WHERE lease_owner IS NOT NULL";
        let holds = |owner: &str, child: &Child| owner.contains(&format!(":{} run ", child.id()));
        let owner = databases.iter().find_map(|url| self.runtime.block_on(ask(url, owners)).pop()?.pop()?);
        let owner = owner.expect("nobody holds a host");
        let at = running.iter().position(|child| holds(&owner, child)).expect("a host of somebody else");
        let mut killed = running.swap_remove(at);
        killed.kill().unwrap();
        killed.wait().unwrap();
        let left = |url: &String| self.runtime.block_on(ask(url, "SELECT 1 FROM queue LIMIT 1")).len();
        assert!(databases.iter().map(left).sum::<usize>() > 0, "it was killed after the work was done");
    }
}

#[test]
fn four_processes_on_two_postgres_databases_one_killed_leave_what_one_sqlite_run_leaves() {
    let (Some(first), Some(second)) = (postgres::fresh_database(), postgres::fresh_database()) else { return };
    four_processes_leave_the_same(&world(), &[first, second], &ASIDE);
}

/// So copies that do not meet are all that may tell a cluster of two databases from one of one.
#[test]
fn where_copies_meet_two_postgres_databases_have_the_clusters_of_one() {
    let (Some(first), Some(second)) = (postgres::fresh_database(), postgres::fresh_database()) else { return };
    let world = world_of_copies_that_meet();
    let one = sqlite(world.folder.path(), "one.db");
    let clusters = "SELECT count(cluster_id), count(DISTINCT cluster_id) FROM articles";
    let clusters = world.runtime.block_on(ask(&one, clusters)).remove(0);
    let stories = 3 * usize::from(HOSTS);
    assert_eq!(clusters, [Some((2 * stories).to_string()), Some(stories.to_string())], "each story stands twice");
    four_processes_leave_the_same(&world, &[first, second], &ASIDE[..ASIDE.len() - 1]);
}

/// Four processes on the map, of which one is killed, against a run on one SQLite file; these columns aside.
fn four_processes_leave_the_same(world: &World, databases: &[String; 2], aside: &[&str]) {
    let mut running = world.start(databases, "5/s", 4);
    world.kill_one(&mut running, databases);
    world.end(running);
    let one = sqlite(world.folder.path(), "one.db");
    world.runtime.block_on(async {
        let mut compared = 0;
        for sql in questions(&one, &databases[0], aside).await {
            let (mut expected, first) = (ask(&one, sql).await, ask(&databases[0], sql).await);
            let mut found = ask(&databases[1], sql).await;
            assert!(expected.len() < 10 || (!first.is_empty() && !found.is_empty()), "one has all: {sql}");
            found.extend(first);
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{sql}");
            compared += expected.len();
        }
        assert!(compared > 500, "only {compared} rows were compared");
    });
    world.is_done();
}

#[test]
fn a_database_that_is_away_costs_its_own_part_and_exit_code_6() {
    let world = world();
    let databases = [sqlite(world.folder.path(), "here.db"), sqlite(Path::new("/no/such/folder"), "away.db")];
    world.program.write("map.toml", &map(&world.site, &databases));
    let output = world.program.run(&["run", "--config", "map.toml", "--progress", "none"]);
    let told = stderr(&output);
    assert_eq!(code(&output), 6, "{told}");
    assert!(told.contains("/no/such/folder") && told.contains("listed URLs were not taken in"), "{told}");
    let found = world.runtime.block_on(rows(&databases[0]));
    assert!(!found[0].is_empty() && found[0].len() < world.expected[0].len());
    assert!(found[0].iter().all(|row| world.expected[0].contains(row)), "the other part is as it should be");
}
