//! A whole run over many addresses, into both databases, in several orders: the same rows come out.
//! The short form generates its pages; `drill_crawl` takes 2,000 URLs, real pages among them if a folder names them.

use crate::{
    crash::config,
    support::{
        news_site::NewsSite,
        postgres,
        program::{Program, wait},
        random::Random,
    },
};
use copydesk::{
    model::Clock,
    store::{self, Store},
};
use std::{
    path::{Path, PathBuf},
    process::Child,
    thread,
    time::{Duration, Instant},
};

/// What must be equal on both engines and in every order; run ids and times are left out.
const COMPARED: &[&str] = &[
    "SELECT url, source, outcome, failure_code, attempts, http_status, final_url, article_id, duplicate_of FROM url_outcomes",
    "SELECT article_id, url, title, lang, published_on, site_name, source_name, authors, section_label, word_count, lead, body_text FROM v_articles",
    "SELECT article_id, subtitle, description, dateline_agency, dateline_place, dateline_on, published_precision, published_basis, modified_on, char_count, reading_minutes, view_count, comment_count, content_hash, simhash, extractor, rules_version, revision FROM articles",
    "SELECT article_id, block, kind, text FROM article_blocks",
    "SELECT article_id, kind, block, char_offset, surface, value, raw FROM article_annotations",
    "SELECT article_id, name, role, organisation FROM article_people",
    "SELECT article_id, url, raw, caption, credit, taken_on FROM article_images",
    "SELECT url, failure_code, failure_detail, attempts FROM dead_letters",
];

pub type Rows = Vec<Vec<Vec<Option<String>>>>;

pub async fn rows(url: &str) -> Rows {
    let store =
        Store::open(&store::Options { url: url.into(), max_connections: 2, clock: Clock::System }).await.unwrap();
    let mut all = Vec::new();
    for sql in COMPARED {
        let mut table = store.query_table(sql).await.unwrap_or_else(|e| panic!("{sql}: {e}")).rows;
        table.sort();
        all.push(table);
    }
    store.close().await;
    all
}

struct Crawl {
    took: Duration,
    peak_kib: u64,
}

/// Runs the binary over a list, watching its memory.
fn crawl(folder: &Path, store: &str, urls: &[String]) -> Crawl {
    let program = Program::in_folder(folder);
    let list = program.write("urls.txt", &(urls.join("\n") + "\n"));
    program.write("c.toml", &config(store, &list.display().to_string()));
    let start = Instant::now();
    let mut child = program.start(&["run", "--config", "c.toml", "--progress", "none"]);
    let mut peak_kib = 0;
    while child.try_wait().unwrap().is_none() {
        peak_kib = peak_kib.max(high_water(&child));
        assert!(start.elapsed() < Duration::from_secs(540), "the run does not end");
        thread::sleep(Duration::from_millis(20));
    }
    let took = start.elapsed();
    assert_eq!(wait(&mut child, Duration::from_secs(1)).code(), Some(0));
    Crawl { took, peak_kib }
}

/// `VmHWM`: the most memory that the process ever held, in KiB.
pub fn high_water(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()).and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// Articles, twins with a canonical link, redirects, spellings, dead ends and lines that are no URL.
pub fn mixed(site: &NewsSite, articles: usize, files: usize) -> Vec<String> {
    let mut urls: Vec<String> = (0..articles).map(|n| site.article(n)).collect();
    urls.extend((0..files).map(|n| site.file(n)));
    for n in (0..articles).step_by(10) {
        urls.push(site.url(n, &format!("/twin/{n}.html")));
        urls.push(site.url(n, &format!("/redirect/{n}")));
        urls.push(site.url(n, &format!("/a/{n}.html?utm_source=mail")));
        urls.push(site.url(n, &format!("/none/{n}")));
    }
    // A twin whose canonical page is not listed: the smallest of its URLs wins.
    urls.extend([site.url(1, "/twin/900001.html"), site.url(1, "/twin/900001.html?b=2"), "no url".into()]);
    urls
}

fn shuffled(urls: &[String], random: &mut Random) -> Vec<String> {
    let mut urls = urls.to_vec();
    for i in (1..urls.len()).rev() {
        urls.swap(i, usize::try_from(random.below(i as u64 + 1)).unwrap());
    }
    urls
}

pub fn compare(one: &Rows, other: &Rows, what: &str) {
    for ((sql, one), other) in COMPARED.iter().zip(one).zip(other) {
        assert_eq!(one.len(), other.len(), "{what}: {sql}");
        for (one, other) in one.iter().zip(other) {
            assert_eq!(one, other, "{what}: {sql}");
        }
    }
}

/// The same list in two orders into SQLite, and into Postgres where there is one.
fn same_everywhere(site: &NewsSite, urls: &[String]) -> Vec<Crawl> {
    let mut random = Random::printed("crawl");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let sqlite = |name: &str| format!("sqlite://{}", folder.path().join(name).display());
    let mut crawls = vec![crawl(folder.path(), &sqlite("one.db"), urls)];
    let first = runtime.block_on(rows(&sqlite("one.db")));
    assert_eq!(first[0].len(), urls.len(), "an outcome a listed URL");
    assert!(first[0].iter().all(|row| row[2].as_deref() != Some("pending")), "something is still pending");

    let asked = site.log().len();
    crawl(folder.path(), &sqlite("one.db"), urls);
    assert_eq!(site.log().len(), asked, "the second run asked for what was not due");

    crawls.push(crawl(folder.path(), &sqlite("two.db"), &shuffled(urls, &mut random)));
    compare(&first, &runtime.block_on(rows(&sqlite("two.db"))), "another order");
    if let Some(url) = postgres::fresh_database() {
        crawls.push(crawl(folder.path(), &url, &shuffled(urls, &mut random)));
        compare(&first, &runtime.block_on(rows(&url)), "Postgres");
    }
    crawls
}

#[test]
fn neither_order_nor_engine_changes_a_row() {
    let site = NewsSite::start(8);
    let urls = mixed(&site, 120, 0);
    for crawl in same_everywhere(&site, &urls) {
        assert!(crawl.peak_kib < 300 << 10, "{} KiB", crawl.peak_kib);
    }
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, out);
        } else if path.to_string_lossy().ends_with(".html") || path.to_string_lossy().ends_with(".html.gz") {
            out.push(path);
        }
    }
}

#[test]
#[ignore = "a drill: .ci/full crawl"]
fn drill_crawl() {
    let mut pages = Vec::new();
    if let Some(folder) = std::env::var_os("COPYDESK_PAGES") {
        files(Path::new(&folder), &mut pages);
    }
    pages.truncate(1_600);
    let site = NewsSite::with_files(50, pages.clone());
    // 4 further URLs for each tenth article, and three at the end: 2,000 in all.
    let articles = (1_997 - pages.len()) * 10 / 14;
    let mut urls = mixed(&site, articles, pages.len());
    let spare = 2_000 - urls.len();
    urls.extend((0..spare).map(|n| site.article(500_000 + n)));
    assert_eq!(urls.len(), 2_000);
    println!("{} real pages, {} URLs on 50 addresses", pages.len(), urls.len());
    for (crawl, what) in same_everywhere(&site, &urls).iter().zip(["SQLite", "SQLite, another order", "Postgres"]) {
        println!("{what}: {:.1} s, peak {:.0} MB", crawl.took.as_secs_f64(), crawl.peak_kib as f64 * 1_024.0 / 1e6);
        assert!(crawl.peak_kib * 1_024 < 300_000_000, "{what}: {} KiB", crawl.peak_kib);
    }
}
