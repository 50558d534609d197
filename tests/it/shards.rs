//! The real program over two databases: the same records as in one, each host in one database only.
//! Never a server that was there before.

use crate::{
    crash::config,
    crawl::{Rows, compare, mixed, rows},
    support::{
        news_site::NewsSite,
        postgres,
        program::{Program, code, stderr, stdout, wait},
    },
};
use copydesk::model::{CanonicalUrl, Shard};
use std::{path::Path, time::Duration};

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
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &(mixed(&site, 60, 0).join("\n") + "\n"));
    program.write("one.toml", &config(&sqlite(folder.path(), "one.db"), "urls.txt"));
    let output = program.run(&["run", "--config", "one.toml", "--progress", "none"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let expected = runtime.block_on(rows(&sqlite(folder.path(), "one.db")));
    World { site, folder, program, runtime, expected }
}

impl World {
    /// Works the map with so many processes; the same rows come out, and no host stands in both.
    fn check(&self, databases: &[String; 2], processes: usize) {
        self.program.write("map.toml", &map(&self.site, databases));
        // Two processes may not meet in an empty database before its tables are there.
        let migrated = self.program.run(&["migrate", "--config", "map.toml"]);
        assert_eq!(code(&migrated), 0, "{}", stderr(&migrated));
        let start =
            |n| self.program.start_logged(&["run", "--config", "map.toml", "--progress", "none"], &format!("{n}.log"));
        let mut running: Vec<_> = (0..processes).map(start).collect();
        for child in &mut running {
            let status = wait(child, Duration::from_secs(120));
            assert_eq!(
                status.code(),
                Some(0),
                "{}",
                std::fs::read_to_string(self.folder.path().join("0.log")).unwrap()
            );
        }
        let found = self.runtime.block_on(together(databases));
        compare(&self.expected, &found, "two databases");
        let asked = self.site.log().len();
        let again = self.program.run(&["run", "--config", "map.toml", "--progress", "none"]);
        assert_eq!((code(&again), self.site.log().len()), (0, asked), "a second run asked for what was not due");
    }
}

#[test]
fn two_sqlite_databases_hold_what_one_holds() {
    let world = world();
    let databases = ["first.db", "second.db"].map(|name| sqlite(world.folder.path(), name));
    world.check(&databases, 1);
    let status = world.program.run(&["status", "--config", "map.toml"]);
    assert_eq!(code(&status), 0, "{}", stderr(&status));
    assert!(stdout(&status).contains("first.db") && stdout(&status).contains("second.db"), "{}", stdout(&status));
}

#[test]
fn two_processes_on_two_postgres_databases_leave_what_one_sqlite_run_leaves() {
    let Some(first) = postgres::fresh_database() else { return };
    let Some(second) = postgres::fresh_database() else { return };
    world().check(&[first, second], 2);
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
