//! Lists taken in: the most memory that the program takes for one, by its length; and one in the worst order.
//! Never a request.

use crate::{
    store::fixture::{begin, source},
    support::program::Program,
};
use copydesk::{
    model::Seed,
    store::{Admit, Due, Store, Which},
};
use std::{
    fs,
    io::{BufWriter, Write as _},
    process::Child,
    thread::sleep,
    time::{Duration, Instant},
};

/// In MiB: what a run may take whatever the list, and how much more for a hundred times as many lines.
const MOST: u64 = 150;
const MORE: u64 = 24;
const LIMIT: Duration = Duration::from_secs(1_800);

const CONFIG: &str = r#"
[agent]
name = "copydesk"
url = "http://copydesk.example/"
email = "copydesk@copydesk.example"
[store]
url = "sqlite://list.db"
[log]
level = "info"
[[source]]
name = "list"
kind = "urls"
file = "urls.txt"
"#;

/// A list that goes around all sites, taken in and queued as the intake does it.
pub async fn around_all_sites(store: &Store, hosts: usize, each: usize) {
    let (run, source) = (begin(store).await, source(store, "list").await);
    let seed = |n: usize| Seed::new(&format!("http://h{}.example/news/2025/07/07/an-article-{n}.html", n % hosts));
    let seeds: Vec<Seed> = (0..hosts * each).map(seed).collect();
    for seeds in seeds.chunks(500) {
        store.admit(&Admit { run, source, seeds }).await.unwrap();
    }
    while store.enqueue_due(&Due { run, source: None, which: Which::Due, limit: 5_000 }).await.unwrap() > 0 {}
}

/// A million lines take no more than ten thousand.
pub fn is_flat() {
    let (few, many) = (peak(10_000), peak(1_000_000));
    println!("admission: at most {few} MiB for 10,000 lines, {many} MiB for 1,000,000");
    assert!(many <= MOST, "{many} MiB");
    assert!(many <= few + MORE, "{few} MiB for 10,000 lines, {many} MiB for 1,000,000");
}

/// MiB at the moment that a list of so many lines was taken in.
fn peak(lines: usize) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let mut list = BufWriter::new(fs::File::create(folder.path().join("urls.txt")).unwrap());
    for n in 0..lines {
        // Nobody is asked before the whole list is read, and these addresses never.
        writeln!(list, "http://127.0.{}.{}:9/news/2025/07/07/an-article-of-some-length-{n}.html", n % 7, 1 + n % 200)
            .unwrap();
    }
    list.flush().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("list.toml", CONFIG);
    let args = ["run", "--config", "list.toml", "--progress", "none"];
    let mut child = program.start_logged(&args, "log.txt");
    let begun = Instant::now();
    while !fs::read_to_string(folder.path().join("log.txt")).unwrap_or_default().contains("admitted") {
        assert!(
            child.try_wait().unwrap().is_none() && begun.elapsed() < LIMIT,
            "{:?}",
            fs::read_to_string(folder.path().join("log.txt"))
        );
        sleep(Duration::from_millis(20));
    }
    let peak = high_water(&child);
    child.kill().unwrap();
    child.wait().unwrap();
    println!("{lines} lines in {:.1?}", begun.elapsed());
    peak
}

/// `VmHWM` of proc(5), in MiB.
fn high_water(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}
