//! How much memory an export takes.
//! Never a smaller table than the one that is promised.

use crate::store::fixture::{block_on, migrated};
use crate::support::program::Program;
use sqlx::Connection as _;
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

const ARTICLES: u64 = 200_000;
/// What is promised.
const MOST_KIB: u64 = 150 * 1024;

/// As many articles of some 2,000 characters in five blocks each, no two alike, written by the database itself.
async fn fill(path: &Path) {
    let url = format!("sqlite://{}", path.display());
    migrated(&url).await.close().await;
    let mut db = sqlx::SqliteConnection::connect(&url).await.unwrap();
    for sql in [
        "INSERT INTO runs (command, version, config_hash, worker, started_at) VALUES ('run', '0', '0', 'w', '2025-07-07T00:00:00.000000Z')",
        "INSERT INTO hosts (host) VALUES ('news.example')",
        "INSERT INTO targets (host_id, url_hash, url) VALUES (1, 'a', 'http://news.example/a')",
        "INSERT INTO articles (article_id, target_id, url, title, body_text, word_count, char_count, reading_minutes,
           content_hash, simhash, quality, extractor, rules_version, revision, first_seen_at, content_changed_at,
           fetched_at, run_id)
         WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 200000)
         SELECT printf('%032x', n * 7919), 1, 'http://news.example/' || n, 'Report ' || n,
           hex(randomblob(1000)), 400, 2000, 2, 'h' || n, n, 0.9, 'e', 'r', 1,
           '2025-07-07T00:00:00.000000Z', '2025-07-07T00:00:00.000000Z', '2025-07-07T00:00:00.000000Z', 1 FROM n",
        "INSERT INTO article_blocks (article_id, block, kind, text)
         WITH b(b) AS (VALUES (0), (1), (2), (3), (4))
         SELECT a.article_id, b.b, 'paragraph', substr(a.body_text, 1, 400) FROM articles a CROSS JOIN b",
    ] {
        sqlx::query(sql).execute(&mut db).await.unwrap();
    }
    db.close().await.unwrap();
}

/// The most memory that a process had, until it ends.
fn peak_kib(child: &mut Child, within: Duration) -> u64 {
    let (begun, mut peak) = (Instant::now(), 0);
    loop {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = peak.max(now.unwrap_or(0));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return peak;
        }
        if begun.elapsed() > within {
            child.kill().unwrap();
            panic!("an export takes too long");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
#[ignore = "a drill: a table of 200,000 articles"]
fn drill_export_of_200_000_articles_in_flat_memory() {
    let folder = tempfile::tempdir().unwrap();
    block_on(fill(&folder.path().join("copydesk.db")));
    let program = Program::in_folder(folder.path());
    for (format, count) in FORMS {
        let begun = Instant::now();
        let mut child = program.start(&["export", "--format", format, "--output", "out"]);
        let peak = peak_kib(&mut child, Duration::from_secs(900));
        let out = folder.path().join("out");
        let (peak_mib, mib) = (peak >> 10, out.metadata().unwrap().len() >> 20);
        println!("{format}: {mib} MiB, {peak_mib} MiB of memory at most, {:.1} s", begun.elapsed().as_secs_f64());
        assert!(peak <= MOST_KIB, "{format}: {peak} KiB");
        assert_eq!(count(&out), ARTICLES, "{format}");
    }
}

/// Articles of a file.
type Count = fn(&Path) -> u64;

const FORMS: &[(&str, Count)] = &[
    ("jsonl", |out| mentions(out, "Report ")),
    ("csv", |out| mentions(out, "Report ")),
    ("markdown", |out| mentions(out, "# Report ")),
    #[cfg(feature = "parquet")]
    ("parquet", rows),
];

fn mentions(out: &Path, mark: &str) -> u64 {
    std::fs::read_to_string(out).unwrap().matches(mark).count() as u64
}

#[cfg(feature = "parquet")]
fn rows(out: &Path) -> u64 {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let reader = SerializedFileReader::new(std::fs::File::open(out).unwrap()).unwrap();
    let groups = reader.metadata().row_groups();
    assert!(groups.len() > 1, "one row group of everything");
    groups.iter().map(|group| group.num_rows() as u64).sum()
}
