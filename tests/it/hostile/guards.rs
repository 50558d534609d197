//! The proof that each guard is what keeps its rows green: one guard weakened at a time, in this process.
//! Never a weakened value that a config could give: only these tests construct them, and the last test says so.

use super::{
    addresses, canaries,
    case::{Case, fails},
    encodings,
    judge::{self, Turn, Verdict},
    markup, robots,
    world::{Forbidden, Nearby, World},
};
use crate::{pipeline::job, store::fixture::migrated};
use copydesk::{
    config, extract,
    fetch::{self, Fetcher, HostPolicy, HostRules, Pace, RobotsErrors},
    model::{ByteSize, Clock, FailureCode as Code, Rate},
    pipeline,
    store::Store,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

/// What one run is told.
#[derive(Clone)]
struct Guards {
    fetch: fetch::Options,
    extract: extract::Options,
}

/// As the program has them; in times a busy machine keeps, since no case here has to run out of them.
fn real() -> Guards {
    let rate = Rate { interval: Duration::from_millis(10) };
    let policy = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, ..HostPolicy::default() };
    let fetch = fetch::Options {
        agent: fetch::Agent { email: "desk@copydesk.example".into(), ..fetch::Agent::default() },
        allow: vec!["127.0.0.3/32".parse().unwrap()],
        connect_timeout: Duration::from_secs(20),
        idle_timeout: Duration::from_secs(20),
        total_timeout: Duration::from_secs(60),
        hosts: HostRules { default: policy, overrides: Vec::new() },
        ..fetch::Options::default()
    };
    Guards { fetch, extract: extract::Options::default() }
}

/// Deep enough to take many times longer without the bound on depth than with it, and still to end.
const DEEP: [(&str, &str); 2] = [("deep div", "<div>"), ("deep lists", "<ul><li>")];
const DEEP_COUNT: usize = 6_000;
const MANY_TIMES: u32 = 5;

/// Deep pages that may take so long, and the canaries.
fn deep(may_take: Duration) -> Vec<Case> {
    let deep = DEEP.map(|(name, open)| Case { may_take: Some(may_take), ..markup::deep(name, open, DEEP_COUNT) });
    canaries().into_iter().chain(deep).collect()
}

async fn bombs() -> Vec<Case> {
    let mut cases = Vec::new();
    for how in ["gzip", "br", "zstd"] {
        let server = encodings::encoded(how, &encodings::bomb(how, 12 << 20).await);
        cases.push(Case::new(23, format!("12 MiB in {how}"), server, fails(Code::TooLarge)));
    }
    cases
}

/// Cases of the rows that the four guards protect, on loopback alone, and the canaries.
async fn subset(nearby: Nearby) -> Vec<Case> {
    let mut cases = canaries();
    cases.extend(addresses::spelled(nearby));
    cases.extend(bombs().await);
    let slow = ["silent", "drips", "endless"];
    cases.extend(robots::unreachable().into_iter().filter(|case| !slow.iter().any(|word| case.name.contains(word))));
    cases
}

/// When each listed URL was first seen to have ended.
type Settled = Arc<Mutex<HashMap<String, Instant>>>;

async fn look(store: &Store, settled: &Settled) {
    let ended = store.query_table("SELECT url FROM url_outcomes WHERE outcome <> 'pending'").await.unwrap();
    let urls = ended.rows.into_iter().filter_map(|mut cells| cells.swap_remove(0));
    urls.for_each(|url| _ = settled.lock().unwrap().entry(url).or_insert_with(Instant::now));
}

async fn watch(store: Store, settled: Settled) {
    loop {
        look(&store, &settled).await;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Runs the cases under these guards and judges them.
async fn judged(guards: Guards, cases: Vec<Case>) -> Verdict {
    let world = World::start(cases).await;
    let folder = tempfile::tempdir().unwrap();
    let store = migrated(&format!("sqlite://{}", folder.path().join("g.db").display())).await;
    let mut job = job(&store, &world.list(false));
    job.fetcher = Arc::new(Fetcher::new(guards.fetch, Clock::System).unwrap());
    job.options.retry.base = Duration::from_millis(50);
    job.options.retry.wait_at_most = Duration::from_secs(6);
    job.options.extract = guards.extract;
    let settled = Settled::default();
    let watching = tokio::spawn(watch(store.clone(), Arc::clone(&settled)));
    pipeline::run(job).await.unwrap();
    watching.abort();
    look(&store, &settled).await;
    let mut verdict = Verdict::default();
    world.judge(Turn::First, &judge::rows(&store).await, &mut verdict);
    world.judge_times(&settled.lock().unwrap(), &mut verdict);
    store.close().await;
    verdict
}

/// Without this guard exactly the cases of these rows are red; with it, none is.
async fn proves(rows: &[u8], weaken: impl Fn(&mut Guards), cases: impl AsyncFn(Nearby) -> Vec<Case>) {
    let forbidden = Forbidden::start().await;
    let whole = judged(real(), cases(forbidden.nearby()).await).await;
    assert!(whole.red.is_empty(), "red with all guards up:\n{}", whole.told());
    assert_eq!(forbidden.secret.connections(), 0);

    let mut weak = real();
    weaken(&mut weak);
    let cases_again = cases(forbidden.nearby()).await;
    let expected: BTreeSet<String> =
        cases_again.iter().filter(|case| rows.contains(&case.row)).map(|case| case.name.clone()).collect();
    assert!(!expected.is_empty());
    let verdict = judged(weak, cases_again).await;
    let red: BTreeSet<String> = verdict.red.keys().cloned().collect();
    assert_eq!(red, expected, "other cases are red than the guard protects:\n{}", verdict.told());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_address_check_forbidden_addresses_are_asked() {
    let everything = ["0.0.0.0/0", "::/0"].map(|net| net.parse().unwrap());
    proves(&[31, 32], |guards| guards.fetch.allow = everything.to_vec(), subset).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_ratio_bombs_go_off() {
    let large = ByteSize(1 << 30);
    let unbounded = |guards: &mut Guards| {
        guards.fetch = fetch::Options { max_ratio: u32::MAX, max_body: large, ..guards.fetch.clone() }
    };
    proves(&[23], unbounded, subset).await;
}

/// The ratio alone, then the size alone: each stops a bomb by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_bound_on_bodies_stops_a_bomb_by_itself() {
    for (max_ratio, max_body) in
        [(fetch::Options::default().max_ratio, ByteSize(1 << 30)), (u32::MAX, fetch::Options::default().max_body)]
    {
        let mut guards = real();
        guards.fetch = fetch::Options { max_ratio, max_body, ..guards.fetch };
        let verdict = judged(guards, bombs().await).await;
        assert!(verdict.red.is_empty(), "ratio {max_ratio}, size {max_body}:\n{}", verdict.told());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_robots_rule_closed_hosts_are_asked() {
    proves(&[58], |guards| guards.fetch.robots_errors = RobotsErrors::Allow, subset).await;
}

/// The machine may be busy, so the time with the bound is the measure for the time without it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_depth_bound_deep_pages_take_many_times_longer() {
    let whole = judged(real(), deep(Duration::from_secs(10))).await;
    assert!(whole.red.is_empty(), "red with all guards up:\n{}", whole.told());
    let mut weak = real();
    weak.extract.limits.depth = usize::MAX;
    let verdict = judged(weak, deep(whole.slowest * MANY_TIMES)).await;
    println!("{:?} with the bound, {:?} without", whole.slowest, verdict.slowest);
    let red: Vec<&str> = verdict.red.keys().map(String::as_str).collect();
    assert_eq!(red, DEEP.map(|(name, _)| name), "{}", verdict.told());
}

/// What a config can say at its loosest.
const LOOSEST: [(&str, &str); 8] = [
    ("COPYDESK_HTTP__MAX_BODY", "1GiB"),
    ("COPYDESK_HTTP__MAX_REDIRECTS", "50"),
    ("COPYDESK_HTTP__TOTAL_TIMEOUT", "30d"),
    ("COPYDESK_HTTP__IDLE_TIMEOUT", "30d"),
    ("COPYDESK_LIMITS__CONCURRENCY", "4096"),
    ("COPYDESK_POLITENESS__PARALLELISM", "64"),
    ("COPYDESK_POLITENESS__RATE", "1000/s"),
    ("COPYDESK_RETRY__MAX_ATTEMPTS", "100"),
];

fn loaded(variables: &[(&str, &str)]) -> Option<config::Settings> {
    let env: BTreeMap<String, String> =
        variables.iter().map(|(key, value)| ((*key).to_string(), (*value).to_string())).collect();
    config::load(None, &env).ok().map(|loaded| loaded.settings)
}

#[test]
fn no_config_weakens_a_guard() {
    let settings = loaded(&LOOSEST).unwrap();
    let fetch = settings.fetch_options();
    assert_eq!(fetch.robots_errors, RobotsErrors::Disallow);
    assert_eq!(fetch.max_ratio, fetch::Options::default().max_ratio);
    assert_eq!(settings.pipeline_options().extract, extract::Options::default());
    for (key, value) in [
        ("COPYDESK_HTTP__MAX_RATIO", "1000000"),
        ("COPYDESK_HTTP__ROBOTS_ERRORS", "allow"),
        ("COPYDESK_POLITENESS__ROBOTS_ERRORS", "allow"),
        ("COPYDESK_EXTRACT__DEPTH", "1000000"),
        ("COPYDESK_EXTRACT__LIMITS__DEPTH", "1000000"),
        ("COPYDESK_LIMITS__DEPTH", "1000000"),
        ("COPYDESK_HTTP__MAX_BODY", "1TiB"),
        ("COPYDESK_NETWORK__ALLOW", "[\"0.0.0.0/0\"]"),
        ("COPYDESK_NETWORK__ALLOW", "[\"128.0.0.0/1\"]"),
        ("COPYDESK_NETWORK__ALLOW", "[\"::/0\"]"),
        ("COPYDESK_NETWORK__ALLOW", "[\"2000::/3\"]"),
    ] {
        assert!(loaded(&[(key, value)]).is_none(), "{key}={value} is taken");
    }
}

/// An exception of IPv6 would be one for all of IPv4 if it counted for the addresses inside.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_exception_of_ipv6_opens_ipv4() {
    for net in ["::ffff:0:0/96", "64:ff9b::/96", "2002::/16", "::/7"] {
        let mut guards = real();
        guards
            .fetch
            .allow
            .extend(loaded(&[("COPYDESK_NETWORK__ALLOW", &format!("[\"{net}\"]"))]).unwrap().network.allow);
        assert_eq!(guards.fetch.allow.len(), 2, "{net}");
        let forbidden = Forbidden::start().await;
        let verdict = judged(guards, addresses::spelled(forbidden.nearby())).await;
        assert!(verdict.red.is_empty(), "{net}:\n{}", verdict.told());
        assert_eq!(forbidden.secret.connections(), 0, "{net}");
    }
}
