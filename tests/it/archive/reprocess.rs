//! Records made anew from the archive: what changes, what stays, and that nobody is asked.
//! Never a second fetch.

use super::keeping;
use crate::{
    pipeline::{counts, urls},
    store::fixture::{block_on, migrated, on_both, one},
    support::{
        news_site::article,
        origin::{Asked, Origin, html},
        program::{Program, code, stderr, stdout},
    },
};
use copydesk::{
    extract,
    fetch::{HostPolicy, HostRules, Noindex},
    pipeline::{self, Options, Rebuild, Rebuilt, Stop, reprocess},
    store::{ARTICLE_COLUMNS, Expression, NewRun, Rewrite, Selection, Store},
};
use sqlx::Connection as _;
use std::{path::Path, sync::Arc, time::Duration};

on_both!(
    the_same_rules_change_nothing,
    other_rules_are_stamped_and_make_no_version,
    a_dry_run_tells_and_changes_nothing,
    a_field_that_other_rules_read_otherwise_is_written,
    a_page_that_gives_no_record_now_leaves_its_article,
    only_what_is_selected_is_made_anew,
    an_empty_archive_is_nothing_to_do,
);

fn rebuild(store: &Store, rewrite: Rewrite) -> Rebuild {
    Rebuild {
        store: Arc::new(store.clone()),
        options: Options::default(),
        hosts: HostRules::default(),
        selection: Selection::default(),
        rewrite,
        run: NewRun { version: "0".into(), command: "reprocess".into(), config_hash: "0".into(), worker: "w".into() },
        stop: Stop::default(),
    }
}

/// Rules that differ in whom a page speaks to.
fn ruled_for(agent: &str, job: Rebuild) -> Rebuild {
    let extract = extract::Options { agent: agent.into(), ..job.options.extract };
    Rebuild { options: Options { extract, ..job.options }, ..job }
}

fn told(rebuilt: &Rebuilt) -> [u64; 4] {
    [rebuilt.pages, rebuilt.unchanged, rebuilt.restamped, rebuilt.changed]
}

/// Pages of which the first speaks to another robot.
async fn site() -> Origin {
    Origin::site(|asked: &Asked| {
        let number = asked.path.trim_matches('/').parse().unwrap_or(0);
        let meta = if number == 0 { "<head><meta name=otherbot content=noindex>" } else { "<head>" };
        html(article(number).replacen("<head>", meta, 1).as_bytes())
    })
    .await
}

async fn filled(store: &Store, n: usize) -> Origin {
    let origin = site().await;
    pipeline::run(keeping(store, &urls(&origin, n))).await.unwrap();
    origin
}

/// All articles whole, without what says when and by which run they were written.
async fn articles(store: &Store) -> Vec<serde_json::Value> {
    let (mut all, mut after) = (Vec::new(), String::new());
    loop {
        let some = store.articles_after(&after, &Selection::default()).await.unwrap();
        let Some(last) = some.last() else { return all };
        after = last["article_id"].as_str().unwrap().into();
        all.extend(some);
    }
}

async fn the_same_rules_change_nothing(store: &Store) {
    let origin = filled(store, 4).await;
    let before = articles(store).await;
    let rebuilt = reprocess(rebuild(store, Rewrite::Write)).await.unwrap();
    assert_eq!((told(&rebuilt), rebuilt.fields.len()), ([4, 4, 0, 0], 0));
    assert_eq!(articles(store).await, before);
    assert_eq!(counts(&origin).values().sum::<usize>(), 4, "somebody was asked again");
}

const VERSIONS: &str =
    "SELECT count(DISTINCT rules_version), max(revision), max(CASE WHEN content_changed_at = fetched_at
    THEN 0 ELSE 1 END), max(run_id) FROM articles";

async fn other_rules_are_stamped_and_make_no_version(store: &Store) {
    filled(store, 3).await;
    let rebuilt = reprocess(ruled_for("thirdbot", rebuild(store, Rewrite::Write))).await.unwrap();
    assert_eq!(told(&rebuilt), [3, 0, 3, 0]);
    assert_eq!(rebuilt.fields.into_iter().collect::<Vec<_>>(), [("rules_version", 3)]);
    assert_eq!(one(store, VERSIONS).await, "1|1|0|2");
    assert_eq!(one(store, "SELECT min(rules_version) FROM articles").await, rebuilt.rules_version);
    let again = reprocess(ruled_for("thirdbot", rebuild(store, Rewrite::Write))).await.unwrap();
    assert_eq!(told(&again), [3, 3, 0, 0]);
    assert_eq!(
        one(store, "SELECT count(*) FROM runs WHERE command = 'reprocess' AND finish_reason = 'done'").await,
        "2"
    );
}

async fn a_dry_run_tells_and_changes_nothing(store: &Store) {
    filled(store, 3).await;
    let before = articles(store).await;
    let rebuilt = reprocess(ruled_for("otherbot", rebuild(store, Rewrite::Compare))).await.unwrap();
    assert_eq!((told(&rebuilt), rebuilt.run), ([3, 0, 2, 1], None));
    let first = &rebuilt.first[0];
    assert!(first.url.ends_with("/0") && rebuilt.first.len() == 1, "{first:?}");
    let noindex = first.changes.iter().find(|change| change.field == "noindex").unwrap();
    assert_eq!((&noindex.before, &noindex.after), (&serde_json::Value::Null, &serde_json::json!(true)));
    assert_eq!(articles(store).await, before);
    assert_eq!(one(store, "SELECT count(*) FROM runs").await, "1");
}

async fn a_field_that_other_rules_read_otherwise_is_written(store: &Store) {
    filled(store, 2).await;
    let rebuilt = reprocess(ruled_for("otherbot", rebuild(store, Rewrite::Write))).await.unwrap();
    assert_eq!((rebuilt.changed, rebuilt.fields["noindex"]), (1, 1));
    assert_eq!(one(store, "SELECT count(*), max(revision) FROM articles WHERE noindex").await, "1|1");
}

async fn a_page_that_gives_no_record_now_leaves_its_article(store: &Store) {
    filled(store, 2).await;
    let policy = HostPolicy { noindex: Noindex::Obey, ..HostPolicy::default() };
    let job = ruled_for("otherbot", rebuild(store, Rewrite::Write));
    let job = Rebuild { hosts: HostRules { default: policy, overrides: Vec::new() }, ..job };
    let rebuilt = reprocess(job).await.unwrap();
    assert_eq!(rebuilt.failed.into_iter().collect::<Vec<_>>(), [("robots_noindex", 1)]);
    assert_eq!(one(store, "SELECT count(*), count(DISTINCT rules_version) FROM articles").await, "2|2");
}

async fn only_what_is_selected_is_made_anew(store: &Store) {
    filled(store, 4).await;
    let pages = async |selection: Selection| {
        let job = Rebuild { selection, ..rebuild(store, Rewrite::Compare) };
        reprocess(job).await.unwrap().pages
    };
    let which = Some(Expression::parse("title like 'Report 2 %'", &ARTICLE_COLUMNS).unwrap());
    assert_eq!(pages(Selection { since: None, which }).await, 1);
    assert_eq!(pages(Selection { since: Some("2100-01-01T00:00:00Z".parse().unwrap()), which: None }).await, 0);
    assert_eq!(pages(Selection { since: Some("2020-01-01T00:00:00Z".parse().unwrap()), which: None }).await, 4);
}

async fn an_empty_archive_is_nothing_to_do(store: &Store) {
    let rebuilt = reprocess(rebuild(store, Rewrite::Write)).await.unwrap();
    assert_eq!(told(&rebuilt), [0, 0, 0, 0]);
}

fn url(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

/// Runs a statement behind the program's back.
async fn tamper(path: &Path, sql: &'static str) {
    let mut db = sqlx::SqliteConnection::connect(&url(path)).await.unwrap();
    assert!(sqlx::query(sql).execute(&mut db).await.unwrap().rows_affected() > 0, "{sql}");
    db.close().await.unwrap();
}

async fn file_with(path: &Path, n: usize) {
    let store = migrated(&url(path)).await;
    let origin = site().await;
    let job = keeping(&store, &urls(&origin, n));
    let quick = pipeline::Job { fetcher: super::quick_fetcher(), ..job };
    pipeline::run(quick).await.unwrap();
    store.close().await;
}

#[test]
fn a_changed_text_is_found_told_and_counts_as_another_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    block_on(async {
        file_with(&path, 3).await;
        tamper(&path, "UPDATE articles SET title = 'Old', content_hash = 'old' WHERE title LIKE 'Report 1 %'").await;
        tamper(&path, "DELETE FROM article_blocks WHERE block = 2").await;
        let store = migrated(&url(&path)).await;
        let rebuilt = reprocess(rebuild(&store, Rewrite::Write)).await.unwrap();
        assert_eq!((rebuilt.changed, rebuilt.fields["title"], rebuilt.fields["blocks"]), (3, 1, 3));
        assert_eq!(one(&store, "SELECT count(*), max(revision) FROM articles WHERE revision > 1").await, "3|2");
        assert_eq!(told(&reprocess(rebuild(&store, Rewrite::Write)).await.unwrap()), [3, 3, 0, 0]);
        store.close().await;
    });
}

#[test]
fn a_damaged_body_is_told_and_its_article_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    block_on(async {
        file_with(&path, 2).await;
        tamper(&path, "UPDATE page_bodies SET zstd = x'28b52ffd' WHERE digest = (SELECT min(digest) FROM page_bodies)")
            .await;
        let store = migrated(&url(&path)).await;
        let rebuilt = reprocess(rebuild(&store, Rewrite::Write)).await.unwrap();
        assert_eq!((rebuilt.unchanged, rebuilt.failed["decode_error"]), (1, 1));
        assert_eq!(one(&store, "SELECT count(*) FROM articles").await, "2");
        store.close().await;
    });
}

/// Copies of one archive, each made anew by so many workers, are the same article by article.
fn same_at_any_width(pages: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    block_on(async {
        file_with(&path, pages).await;
        tamper(&path, "UPDATE articles SET lead = 'old', word_count = 1").await;
        let mut made = Vec::new();
        for width in [1, 8] {
            let copy = folder.path().join(format!("{width}.db"));
            std::fs::copy(&path, &copy).unwrap();
            let store = migrated(&url(&copy)).await;
            let job = ruled_for("otherbot", rebuild(&store, Rewrite::Write));
            let job = Rebuild { options: Options { refine_workers: width, ..job.options }, ..job };
            assert_eq!(reprocess(job).await.unwrap().changed, pages as u64);
            let all: Vec<String> = articles(&store).await.iter().map(ToString::to_string).collect();
            made.push(all.join("\n"));
            store.close().await;
        }
        assert!(made[0] == made[1] && !made[0].contains("\"lead\":\"old\""));
        assert_eq!(made[0].lines().count(), pages);
    });
}

#[test]
fn one_worker_and_eight_make_the_same_bytes() {
    same_at_any_width(40);
}

#[test]
#[ignore = "a drill: a thousand pages, three times"]
fn drill_reprocess_a_thousand_pages() {
    same_at_any_width(1_000);
}

/// The sockets of a process that lead to a network.
fn network_sockets(pid: u32) -> Vec<String> {
    let tables = ["tcp", "tcp6", "udp", "udp6"].map(|name| std::fs::read_to_string(format!("/proc/{pid}/net/{name}")));
    let known: String = tables.into_iter().flatten().collect();
    let Ok(files) = std::fs::read_dir(format!("/proc/{pid}/fd")) else { return Vec::new() };
    let targets = files.filter_map(|file| std::fs::read_link(file.ok()?.path()).ok());
    let inodes =
        targets.filter_map(|to| Some(to.to_str()?.strip_prefix("socket:[")?.trim_end_matches(']').to_string()));
    inodes.filter(|inode| known.split_whitespace().any(|word| word == inode)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_makes_records_anew_and_opens_no_connection() {
    let folder = tempfile::tempdir().unwrap();
    let origin = site().await;
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &(urls(&origin, 12).join("\n") + "\n"));
    let config = "[archive]\nkind = 'pages'\n[network]\nallow = ['127.0.0.0/8']\n[politeness]\nrate = '100/s'\nmax_rate = '100/s'\n";
    program.write("c.toml", config);
    let run = |args: &[&str]| {
        let args = [args, &["--config", "c.toml"]].concat();
        let output = tokio::task::block_in_place(|| program.run(&args));
        assert_eq!(code(&output), 0, "{args:?}: {}{}", stdout(&output), stderr(&output));
        stdout(&output)
    };
    run(&["run", "--urls", "urls.txt", "--progress", "none"]);
    let asked = origin.asked().len();
    let dry = run(&["reprocess", "--dry-run"]);
    assert!(dry.contains("pages read") && dry.contains("12") && dry.contains("would change"), "{dry}");
    program.write(
        "c.toml",
        &format!("{config}[agent]\nname = 'otherbot'\nurl = 'https://b.example/'\nemail = 'a@b.example'\n"),
    );
    let mut child = program.start(&["reprocess", "--config", "c.toml"]);
    let mut seen = Vec::new();
    let status = loop {
        seen.extend(network_sockets(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    assert!(status.success() && seen.is_empty(), "{status}: sockets {seen:?}");
    let told: serde_json::Value =
        serde_json::from_str(&run(&["reprocess", "--json", "--where", "noindex = true"])).unwrap();
    assert_eq!((&told["pages"], &told["unchanged"]), (&1.into(), &1.into()));
    assert_eq!(origin.asked().len(), asked, "somebody was asked again");
    let wrong = tokio::task::block_in_place(|| program.run(&["reprocess", "--where", "titel = 'a'"]));
    assert_eq!(code(&wrong), 2);
    assert!(stderr(&wrong).contains("character 1"), "{}", stderr(&wrong));
}

#[test]
fn no_file_on_the_way_knows_a_fetcher() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in ["pipeline/reprocess.rs", "cli/reprocess.rs", "store/rebuild.rs", "store/archived.rs"] {
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        assert!(!code.contains("Fetcher") && !code.contains("TcpStream") && !code.contains("reqwest"), "{file}");
    }
}

#[test]
fn a_watch_on_sockets_sees_one() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    assert!(!network_sockets(std::process::id()).is_empty());
    drop(listener);
}
