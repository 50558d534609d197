//! A small web for the query suite: the demo's sites, a site that edits and removes articles, one that copies, one that
//! is dead; visited in the order of the lists, or backwards.
//! Never a page of anybody else's.

use crate::{
    edits::site::{EDITS, Edit, Page},
    pipeline::{fetcher, job},
    support::origin::{Origin, Step, html, status},
};
use copydesk::{
    cli::demo::Site,
    model::{Refetch, Removal},
    pipeline::{self, Job, Options, RetryPolicy, Source},
    store::{Store, Which},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// In which order the pages come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    AsListed,
    Backwards,
}

const ARTICLES: usize = 2 * EDITS.len();
/// Articles that the other site has too.
const COPIES: usize = 6;
/// Removed in the third round.
const REMOVED: usize = ARTICLES - 1;
const DELAY: Duration = Duration::from_millis(4);

pub struct World {
    demo: Site,
    valley: Origin,
    mirror: Origin,
    dead: Origin,
    round: Arc<AtomicUsize>,
}

impl World {
    pub async fn start() -> World {
        let round = Arc::new(AtomicUsize::new(0));
        let now = Arc::clone(&round);
        let valley = Origin::site(move |asked| valley(&asked.path, now.load(Ordering::SeqCst))).await;
        let copy = |path: &str| match number(path) {
            Some(number) if number < COPIES => html(Page::numbered(number).a_day_later().html().as_bytes()),
            _ => status(404, "", ""),
        };
        let mirror = Origin::at("127.0.0.2:0", move |asked| copy(&asked.path)).await;
        let dead =
            Origin::site(|asked| if asked.path == "/500" { status(500, "", "") } else { status(410, "", "") }).await;
        let world = World { demo: Site::start().await.unwrap(), valley, mirror, dead, round };
        // Some of the demo's pages fail once: to everybody the same.
        for line in world.demo.urls().iter().filter(|line| line.attempts == Some(2)) {
            knock(&line.url).await;
        }
        world
    }

    /// Three runs over everything.
    pub async fn visit(&self, store: &Store, order: Order) {
        for round in 0..3 {
            self.round.store(round, Ordering::SeqCst);
            let mut sources = self.sources();
            if order == Order::Backwards {
                sources.reverse();
                for source in &mut sources {
                    source.urls.reverse();
                }
            }
            let retry = RetryPolicy {
                base: Duration::from_millis(20),
                removal: Removal { answers: 1, span: Duration::ZERO },
                ..RetryPolicy::default()
            };
            let job = job(store, &[]);
            let options = Options { retry, ..job.options };
            pipeline::run(Job { sources, options, which: Which::All, fetcher: fetcher(DELAY), ..job }).await.unwrap();
        }
    }

    fn sources(&self) -> Vec<Source> {
        let urls = |origin: &Origin, paths: &[String]| paths.iter().map(|path| origin.url(path)).collect::<Vec<_>>();
        let numbered = |n: usize| (0..n).map(|n| format!("/{n}")).collect::<Vec<_>>();
        let extra = ["/0?utm_source=list", "/0#top", "/1/print", "/none", "/empty", "/failing"].map(String::from);
        let paths = [numbered(ARTICLES), extra.to_vec()].concat();
        let source = |name: &str, urls: Vec<String>| Source {
            name: name.into(),
            urls,
            list: None,
            list_options: copydesk::discover::ListOptions::default(),
            refetch_after: Refetch::Every(Duration::from_secs(3_600)),
            priority: 0,
        };
        vec![
            source("front-pages", urls(&self.valley, &paths)),
            source("mirror", urls(&self.mirror, &numbered(COPIES))),
            source("demo", self.demo.urls().into_iter().map(|line| line.url).collect()),
            source("dead", [urls(&self.dead, &numbered(3)), urls(&self.dead, &["/500".into()])].concat()),
        ]
    }

    /// A question of the README with the world's own names in place of its examples.
    pub fn placed(&self, sql: &str) -> String {
        let host = self.valley.url("").replace("http://", "");
        sql.replace("https://news.example/a/1.html", &self.valley.url("/0")).replace("news.example", &host)
    }
}

fn number(path: &str) -> Option<usize> {
    path.trim_start_matches('/').split(['?', '#']).next()?.parse().ok()
}

fn valley(path: &str, round: usize) -> Vec<Step> {
    match (number(path), path) {
        (Some(REMOVED), _) if round == 2 => status(404, "", "gone"),
        (Some(number), _) if number < ARTICLES => {
            let mut page = Page::numbered(number);
            if round > 0 {
                Edit::of(number).apply(&mut page);
            }
            html(page.html().as_bytes())
        }
        (_, "/1/print") => {
            let mut page = Page::numbered(1);
            if round > 0 {
                Edit::of(1).apply(&mut page);
            }
            html(page.html().replace("</head>", "<link rel=canonical href=/1></head>").as_bytes())
        }
        (_, "/empty") => html(b"<html><body><nav>Home</nav></body></html>"),
        (_, "/failing") => status(503, "", ""),
        _ => status(404, "", ""),
    }
}

async fn knock(url: &str) {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(format!("GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n").as_bytes()).await.unwrap();
    stream.read_to_end(&mut Vec::new()).await.unwrap();
}
