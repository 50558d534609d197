//! The hostile suite: every fault of the table served by an origin of ours, through the real program, to its outcome.
//! Never an address beyond loopback, and never one mismatch told alone.

mod addresses;
mod case;
mod charsets;
mod contents;
mod drill;
mod encodings;
mod guards;
mod inputs;
mod judge;
mod markup;
mod names;
mod pages;
mod redirects;
mod robots;
mod run;
mod second_run;
mod statuses;
mod tls_site;
mod transport;
mod world;

use case::{Case, site, stored};
use judge::{Turn, Verdict};
use run::Cost;
use world::{Forbidden, World};

/// Pages of hosts that do nothing wrong: whatever the others do, these are stored.
fn canaries() -> Vec<Case> {
    (0..12).map(|n| Case::new(0, format!("canary {n}"), site(pages::good()), stored())).collect()
}

async fn all(forbidden: &Forbidden) -> Vec<Case> {
    let nearby = forbidden.nearby();
    let mut cases = canaries();
    cases.extend(statuses::cases());
    cases.extend(transport::cases());
    cases.extend(encodings::cases().await);
    cases.extend(redirects::cases(nearby));
    cases.extend(addresses::cases(nearby));
    cases.extend(inputs::cases());
    cases.extend(charsets::cases());
    cases.extend(markup::cases());
    cases.extend(contents::cases());
    cases.extend(robots::cases());
    cases.extend(second_run::cases());
    cases.extend(names::cases(&forbidden.authority));
    cases
}

struct Finished {
    cases: usize,
    verdict: Verdict,
    first: Cost,
    second: Cost,
}

async fn whole_suite() -> Finished {
    let forbidden = Forbidden::start().await;
    let world = World::start(all(&forbidden).await).await;
    let folder = tempfile::tempdir().unwrap();
    let program = run::prepare(folder.path(), &world, &forbidden);
    let mut verdict = Verdict::default();
    let first = tokio::task::block_in_place(|| run::run(&program, &[]));
    world.judge(Turn::First, &run::rows(&program).await, &mut verdict);
    let second = tokio::task::block_in_place(|| run::run(&program, &["--source", "again", "--refetch"]));
    world.judge(Turn::Second, &run::rows(&program).await, &mut verdict);
    verdict.count(forbidden.secret.connections(), 0, "connections to a forbidden address");
    verdict.count(forbidden.closed.pages_asked(), 0, "pages of a host that is closed");
    Finished { cases: world.standing.len(), verdict, first, second }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_ends_as_promised() {
    let Finished { cases, verdict, first, second } = whole_suite().await;
    println!("{cases} cases, {} checks, {} are red; {first:?}, {second:?}", verdict.checks, verdict.red.len());
    assert!(verdict.red.is_empty(), "red:\n{}", verdict.told());
}
