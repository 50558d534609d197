//! Manners, as the origin's own log shows them: gaps, width, Retry-After, who we say we are.
//! Never measured by our own clock alone: the origin's arrivals count.

use super::{code_of, fetcher, lease, options, target, with_policy};
use crate::support::origin::{Origin, Step, page, status};
use copydesk::fetch::{Agent, HostPolicy, Options, Pace};
use copydesk::model::{FailureCode as Code, LearnedPace, Rate};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

fn every(interval: Duration) -> HostPolicy {
    HostPolicy { rate: Pace::Fixed(Rate { interval }), ..HostPolicy::default() }
}

/// Fetches `count` pages at once on one lane and gives the smallest gap in the origin's log.
async fn smallest_gap(options: Options, origin: &Origin, count: usize) -> Duration {
    let lane = fetcher(options).lane(&lease(&origin.url("/"), None));
    let requests = (0..count).map(|n| {
        let (lane, target) = (lane.clone(), target(&origin.url(&format!("/{n}"))));
        async move { lane.fetch(&target).await }
    });
    let fetched = futures_util::future::join_all(requests).await;
    assert!(fetched.iter().all(|f| f.result.is_ok()), "{fetched:?}");
    let times: Vec<Instant> = origin.asked().iter().map(|asked| asked.at).collect();
    times.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap()
}

#[tokio::test]
async fn no_gap_is_below_the_delay() {
    let origin = Origin::site(|_| page()).await;
    let delay = Duration::from_millis(60);
    let gap = smallest_gap(with_policy(every(delay)), &origin, 6).await;
    assert!(gap >= delay, "{gap:?}");
    let fast = smallest_gap(options(), &Origin::site(|_| page()).await, 6).await;
    assert!(fast < delay, "without the delay the gap is {fast:?}: the test can fail");
}

#[tokio::test]
async fn a_slow_connection_does_not_bring_the_next_request_closer() {
    let origin = Origin::distant(Duration::from_millis(80), |_| page()).await;
    let delay = Duration::from_millis(60);
    assert!(smallest_gap(with_policy(every(delay)), &origin, 4).await >= delay);
}

#[tokio::test]
async fn a_crawl_delay_is_obeyed_up_to_the_cap() {
    let origin = Origin::with_robots("User-agent: *\nCrawl-delay: 0.1\nDisallow: /no").await;
    let options = with_policy(HostPolicy { parallelism: 4, ..every(Duration::from_millis(1)) });
    let lane = fetcher(options.clone()).lane(&lease(&origin.url("/"), None));
    assert_eq!(lane.delay(), Duration::from_millis(1));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), None);
    assert_eq!(lane.delay(), Duration::from_millis(100));
    let origin = Origin::with_robots("User-agent: *\nCrawl-delay: 0.1").await;
    assert!(smallest_gap(options, &origin, 5).await >= Duration::from_millis(100));
    let greedy = Origin::with_robots("User-agent: *\nCrawl-delay: 86400").await;
    let capped = HostPolicy { max_crawl_delay: Duration::from_millis(50), ..every(Duration::from_millis(1)) };
    let lane = fetcher(with_policy(capped)).lane(&lease(&greedy.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&greedy.url("/x"))).await), None);
    assert_eq!(lane.delay(), Duration::from_millis(50));
}

#[tokio::test]
async fn no_more_than_the_width_is_under_way() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    for (parallelism, robots, expected) in [(1, "", 1), (3, "", 3), (3, "User-agent: *\nCrawl-delay: 0.01", 1)] {
        let (counter, peak) = (now.clone(), most.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let server = tokio::spawn(serve_counting(listener, robots, counter, peak));
        let options = with_policy(HostPolicy { parallelism, ..every(Duration::from_millis(1)) });
        let lane = fetcher(options).lane(&lease(&url, None));
        let targets: Vec<_> = (0..8).map(|n| target(&format!("{url}{n}"))).collect();
        futures_util::future::join_all(targets.iter().map(|t| lane.fetch(t))).await;
        server.abort();
        assert_eq!(most.swap(0, Ordering::SeqCst), expected, "parallelism {parallelism} with robots `{robots}`");
    }
}

/// Answers each request after 30 ms and counts how many are open at once.
async fn serve_counting(
    listener: tokio::net::TcpListener,
    robots: &'static str,
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    while let Ok((mut stream, _)) = listener.accept().await {
        let (now, most) = (now.clone(), most.clone());
        tokio::spawn(async move {
            let mut head = [0; 4096];
            while stream.read(&mut head).await.is_ok_and(|n| n > 0) {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(30)).await;
                now.fetch_sub(1, Ordering::SeqCst);
                let body = if head.starts_with(b"GET /robots.txt") { robots } else { "<p>x" };
                let head =
                    format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n", body.len());
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
            }
        });
    }
}

#[tokio::test]
async fn retry_after_blocks_the_host() {
    let origin = Origin::site(|_| status(429, "Retry-After: 86400", "")).await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    let first = lane.fetch(&target(&origin.url("/a"))).await;
    assert_eq!(code_of(&first), Some(Code::RetryExhausted));
    assert_eq!(first.result.unwrap_err().retry_after, Some(Duration::from_secs(86_400)));
    assert!(lane.blocked_for().unwrap() > Duration::from_secs(86_000));
    let second = lane.fetch(&target(&origin.url("/b"))).await;
    assert_eq!(code_of(&second), Some(Code::HostBackoff));
    assert!(second.result.unwrap_err().retry_after.is_some());
    assert_eq!(origin.pages_asked(), 1, "the second request was not sent");
}

#[tokio::test]
async fn a_short_retry_after_is_slept_through() {
    let count = AtomicUsize::new(0);
    let origin = Origin::site(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => status(503, "Retry-After: 1", ""),
        _ => page(),
    })
    .await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/a"))).await), Some(Code::RetryExhausted));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/a"))).await), None);
    let asked = origin.asked();
    let gap = asked[asked.len() - 1].at - asked[asked.len() - 2].at;
    assert!(gap >= Duration::from_secs(1), "{gap:?}");
}

#[tokio::test]
async fn we_say_who_we_are() {
    let origin = Origin::site(|_| page()).await;
    let agent = Agent { name: "desk".into(), url: "https://desk.example/".into(), email: "me@desk.example".into() };
    super::fetch_with(Options { agent, ..options() }, &origin.url("/")).await;
    for asked in origin.asked() {
        assert_eq!(asked.header("user-agent"), Some("desk (+https://desk.example/; me@desk.example)"));
        assert_eq!(asked.header("accept-encoding"), Some("gzip, br, zstd, deflate"));
    }
}

#[tokio::test]
async fn a_dropped_fetch_gives_its_permit_back() {
    let origin = Origin::site(|asked| match asked.path.as_str() {
        "/slow" => vec![Step::Pause(Duration::from_secs(20))],
        _ => page(),
    })
    .await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    let slow = target(&origin.url("/slow"));
    let dropped = tokio::time::timeout(Duration::from_millis(150), lane.fetch(&slow)).await;
    assert!(dropped.is_err());
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), None);
}

#[tokio::test]
async fn an_adaptive_pace_rises_with_good_answers_and_falls_with_complaints() {
    let origin = Origin::site(|asked| if asked.path == "/busy" { status(429, "", "") } else { page() }).await;
    let max_rate = Rate { interval: Duration::from_millis(1) };
    let lane = fetcher(with_policy(HostPolicy { rate: Pace::Adaptive, max_rate, ..HostPolicy::default() }))
        .lane(&lease(&origin.url("/"), None));
    assert_eq!(lane.delay(), Duration::from_secs(1));
    lane.resume(&LearnedPace { interval: Duration::from_millis(50), ceiling: None });
    for n in 0..20 {
        lane.fetch(&target(&origin.url(&format!("/{n}")))).await;
    }
    let fast = lane.delay();
    assert!(fast < Duration::from_millis(45), "{fast:?}");
    lane.fetch(&target(&origin.url("/busy"))).await;
    assert!(lane.delay() > fast, "{:?}", lane.delay());
    let learned = lane.pace_to_save().unwrap();
    assert!(learned.ceiling.is_some_and(|ceiling| ceiling > Duration::from_millis(20)), "{learned:?}");
    assert_eq!(lane.pace_to_save(), None, "it is no news any more");
    lane.resume(&learned);
    assert_eq!(lane.pace_to_save(), None, "what this process saved it knows already");
}

#[tokio::test]
async fn a_crawl_delay_is_not_a_pace_that_was_learned() {
    let origin = Origin::with_robots("User-agent: *\nCrawl-delay: 1.5").await;
    let lane = fetcher(with_policy(HostPolicy::default())).lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), None);
    assert_eq!(lane.delay(), Duration::from_millis(1_500));
    assert!(lane.pace_to_save().unwrap().interval <= Duration::from_secs(1));
}

#[tokio::test]
async fn a_fixed_rate_learns_nothing_and_takes_nothing_up() {
    let origin = Origin::site(|_| status(429, "", "")).await;
    let lane = fetcher(with_policy(every(Duration::from_millis(30)))).lane(&lease(&origin.url("/"), None));
    lane.resume(&LearnedPace { interval: Duration::from_millis(2), ceiling: None });
    lane.fetch(&target(&origin.url("/x"))).await;
    assert_eq!((lane.delay(), lane.pace_to_save()), (Duration::from_millis(30), None));
}

#[tokio::test]
async fn requests_that_were_under_way_together_are_one_complaint() {
    let origin = Origin::site(|_| [vec![Step::Pause(Duration::from_millis(150))], status(429, "", "")].concat()).await;
    let max_rate = Rate { interval: Duration::from_millis(5) };
    let policy = HostPolicy { rate: Pace::Adaptive, max_rate, parallelism: 6, ..HostPolicy::default() };
    let lane = fetcher(with_policy(policy)).lane(&lease(&origin.url("/"), None));
    lane.resume(&LearnedPace { interval: Duration::from_millis(10), ceiling: None });
    let targets: Vec<_> = (0..6).map(|n| target(&origin.url(&format!("/{n}")))).collect();
    futures_util::future::join_all(targets.iter().map(|t| lane.fetch(t))).await;
    assert_eq!(origin.pages_asked(), 6);
    let interval = lane.pace_to_save().unwrap().interval;
    assert!(interval > Duration::from_millis(11) && interval < Duration::from_millis(15), "{interval:?}");
}
