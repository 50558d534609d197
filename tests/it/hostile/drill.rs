//! The suite against the release program, with its figures; and the time that each hurtful page takes by itself.
//! Never in the gate: `.ci/full hostile`.

use super::{Finished, markup, whole_suite};
use copydesk::{
    model::{CanonicalUrl, Page},
    pipeline::{Options, Refiner},
};
use std::time::{Duration, Instant};

/// The promise: what the whole suite may hold.
const MOST_MEMORY_KIB: u64 = 300 << 10;

/// The promise: what one page may take.
const LONGEST: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a drill: .ci/full hostile"]
async fn drill_hostile() {
    let refiner = Refiner::new(&Options::default());
    let mut slowest = (Duration::ZERO, String::new());
    for (name, html) in markup::bombs() {
        let url = CanonicalUrl::parse("http://news.example/a").unwrap();
        let page = Page::from_text(url, html, "2025-07-07T00:00:00Z".parse().unwrap());
        let start = Instant::now();
        let code = refiner.refine(&page).err().map(|failure| failure.code);
        let took = start.elapsed();
        println!("{took:>10.1?} {name} {code:?}");
        assert!(took < LONGEST, "{name} took {took:?}");
        slowest = slowest.max((took, name));
    }
    let Finished { cases, verdict, first, second } = whole_suite().await;
    println!("slowest page: {slowest:?}");
    println!("{cases} cases, {} checks, {} red", verdict.checks, verdict.red.len());
    println!("first run {:.1?}, second run {:.1?}", first.took, second.took);
    println!("peak {} KiB and {} KiB", first.peak_kib, second.peak_kib);
    assert!(verdict.red.is_empty(), "red:\n{}", verdict.told());
    assert!(first.peak_kib.max(second.peak_kib) <= MOST_MEMORY_KIB, "{first:?}, {second:?}");
}
