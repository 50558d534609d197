//! Pages kept in WARC files: written, read back, cut off, taken up by the next process.
//! Never a file of somebody else.

use super::keeping;
use crate::{
    pipeline::{numbered, urls},
    store::fixture::{block_on, migrated, on_both, one},
    support::origin::{Asked, Origin, html},
};
use copydesk::{
    fetch::HostRules,
    model::{CanonicalUrl, Capture, Page, PageMeta},
    pipeline::{self, Job, Options, Rebuild, Stop, reprocess},
    store::{NewRun, Rewrite, Selection, Store, Warc, WarcOptions},
    text::warc::{Reader, Record, split_http},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

on_both!(
    a_page_goes_into_a_file_and_its_place_into_the_store,
    a_body_seen_before_is_a_revisit,
    records_are_made_anew_from_the_files
);

pub fn options(folder: &Path, max_file: u64) -> WarcOptions {
    WarcOptions { folder: folder.to_path_buf(), max_file, software: "copydesk/test".into() }
}

pub fn into_files(store: &Store, urls: &[String], folder: &Path) -> Job {
    let job = keeping(store, urls);
    Job { options: Options { warc: Some(options(folder, 1 << 30)), ..job.options }, ..job }
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn records(file: &Path) -> Vec<Record> {
    let bytes = fs::read(file).unwrap();
    Reader::new(bytes.as_slice(), 1 << 20).map(|record| record.unwrap()).collect()
}

fn kinds(folder: &Path) -> Vec<String> {
    let all = files(folder).into_iter().flat_map(|file| records(&file));
    all.map(|record| record.head.get("WARC-Type").unwrap().to_string()).collect()
}

async fn a_page_goes_into_a_file_and_its_place_into_the_store(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let origin = Origin::site(numbered).await;
    pipeline::run(into_files(store, &urls(&origin, 2), folder.path())).await.unwrap();
    assert_eq!(kinds(folder.path()), ["warcinfo", "response", "response"]);
    let file = &files(folder.path())[0];
    assert!(file.to_string_lossy().ends_with(".warc.gz"), "{}", file.display());
    for record in &records(file)[1..] {
        let place = format!("{}|{}|{}", file.display(), record.offset, record.end - record.offset);
        let uri = record.head.get("WARC-Target-URI").unwrap();
        let (head, body) = split_http(&record.block).unwrap();
        assert_eq!((head.status, head.get("Content-Length")), (200, Some(body.len().to_string().as_str())));
        assert_eq!(numbered_body(uri), body);
        let known = one(
            store,
            "SELECT group_concat(warc_file || '|' || warc_offset || '|' || warc_length, ' ') FROM page_bodies",
        );
        if store.engine() == copydesk::store::Engine::Sqlite {
            assert!(known.await.contains(&place), "{place}");
        }
    }
    assert_eq!(one(store, "SELECT count(*), count(zstd), count(warc_file) FROM page_bodies").await, "2|0|2");
}

fn numbered_body(uri: &str) -> Vec<u8> {
    let number = uri.rsplit('/').next().unwrap().parse().unwrap();
    crate::support::news_site::article(number).into_bytes()
}

async fn a_body_seen_before_is_a_revisit(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let origin = Origin::site(|_: &Asked| html(crate::support::news_site::article(7).as_bytes())).await;
    let two = urls(&origin, 2);
    for urls in [&two[..1], &two[1..]] {
        let mut job = into_files(store, urls, folder.path());
        job.sources[0].name.clone_from(&urls[0]);
        pipeline::run(job).await.unwrap();
    }
    assert_eq!(kinds(folder.path()), ["warcinfo", "response", "warcinfo", "revisit"]);
    let revisit = &records(&files(folder.path())[1])[1].head;
    assert_eq!(revisit.get("WARC-Refers-To-Target-URI"), Some(two[0].as_str()));
    let first = &records(&files(folder.path())[0])[1].head;
    assert_eq!(revisit.get("WARC-Payload-Digest"), first.get("WARC-Payload-Digest"));
    assert_eq!(revisit.get("WARC-Refers-To-Date"), first.get("WARC-Date"));
}

async fn records_are_made_anew_from_the_files(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let origin = Origin::site(numbered).await;
    pipeline::run(into_files(store, &urls(&origin, 3), folder.path())).await.unwrap();
    let job = || Rebuild {
        store: Arc::new(store.clone()),
        options: Options::default(),
        hosts: HostRules::default(),
        selection: Selection::default(),
        rewrite: Rewrite::Write,
        run: NewRun { version: "0".into(), command: "reprocess".into(), config_hash: "0".into(), worker: "w".into() },
        stop: Stop::default(),
    };
    let rebuilt = reprocess(job()).await.unwrap();
    assert_eq!((rebuilt.pages, rebuilt.unchanged), (3, 3));
    fs::remove_file(&files(folder.path())[0]).unwrap();
    let rebuilt = reprocess(job()).await.unwrap();
    assert_eq!(rebuilt.failed.into_iter().collect::<Vec<_>>(), [("decode_error", 3)]);
}

fn capture(n: usize) -> Capture {
    let url = CanonicalUrl::parse(&format!("http://news.example/{n}")).unwrap();
    let mut page = Page::from_text(url, String::new(), "2025-07-07T08:00:00Z".parse().unwrap());
    page.body = format!("<p>Page {n} of the archive, which was written for this test.").into_bytes();
    page.meta = PageMeta {
        http_status: Some(200),
        content_type: Some("text/html".into()),
        robots_tag: Some("noindex\nbot: nofollow".into()),
        ..PageMeta::default()
    };
    Capture::take(&mut page).unwrap().unwrap()
}

pub fn append(warc: &mut Warc, numbers: std::ops::Range<usize>) -> usize {
    let captures: Vec<Capture> = numbers.map(capture).collect();
    warc.append(&captures, BTreeMap::new()).unwrap().len()
}

#[test]
fn a_file_is_begun_anew_at_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let mut warc = Warc::open(options(folder.path(), 1_500)).unwrap();
    append(&mut warc, 0..9);
    warc.close().unwrap();
    let found = files(folder.path());
    assert!(found.len() > 2, "{found:?}");
    assert!(found.iter().all(|file| records(file)[0].head.get("WARC-Type") == Some("warcinfo")));
    assert_eq!(kinds(folder.path()).iter().filter(|kind| *kind == "response").count(), 9);
    let mut ids: Vec<String> =
        found.iter().flat_map(|f| records(f)).map(|r| r.head.get("WARC-Record-ID").unwrap().into()).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "two records of one name");
}

#[test]
fn a_header_of_several_lines_is_several_headers() {
    let folder = tempfile::tempdir().unwrap();
    let mut warc = Warc::open(options(folder.path(), 1 << 20)).unwrap();
    append(&mut warc, 0..1);
    drop(warc);
    let record = &records(&files(folder.path())[0])[1];
    let (head, _) = split_http(&record.block).unwrap();
    let tags: Vec<&str> = head.fields().filter(|(name, _)| *name == "X-Robots-Tag").map(|(_, value)| value).collect();
    assert_eq!(tags, ["noindex", "bot: nofollow"]);
}

#[test]
fn what_a_dead_process_left_is_cut_at_its_last_whole_record_and_closed() {
    let folder = tempfile::tempdir().unwrap();
    let mut warc = Warc::open(options(folder.path(), 1 << 20)).unwrap();
    append(&mut warc, 0..3);
    warc.close().unwrap();
    let closed = files(folder.path()).remove(0);
    let whole = fs::read(&closed).unwrap();
    let ends: Vec<u64> = records(&closed).iter().map(|record| record.end).collect();
    let open = PathBuf::from(format!("{}.open", closed.display()));
    for cut in [whole.len() - 1, ends[2] as usize + 1, ends[1] as usize + 12, ends[0] as usize] {
        fs::remove_file(&closed).unwrap();
        fs::write(&open, &whole[..cut]).unwrap();
        drop(Warc::open(options(folder.path(), 1 << 20)).unwrap());
        assert!(!open.exists());
        let kept = ends.iter().filter(|end| **end <= cut as u64).count();
        assert_eq!(records(&closed).len(), kept, "cut at {cut}");
        assert_eq!(fs::metadata(&closed).unwrap().len(), ends[kept - 1], "cut at {cut}");
    }
}

#[test]
fn a_file_that_somebody_writes_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = Warc::open(options(folder.path(), 1 << 20)).unwrap();
    append(&mut one, 0..1);
    let mut other = Warc::open(options(folder.path(), 1 << 20)).unwrap();
    append(&mut other, 1..2);
    let open = files(folder.path());
    assert!(open.len() == 2 && open.iter().all(|file| file.to_string_lossy().ends_with(".open")), "{open:?}");
    append(&mut one, 2..3);
    one.close().unwrap();
    other.close().unwrap();
    assert_eq!(kinds(folder.path()).iter().filter(|kind| *kind == "response").count(), 3);
}

#[test]
fn a_folder_that_cannot_be_made_ends_the_run_before_it_begins() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    block_on(async {
        let store = migrated(&format!("sqlite://{}", folder.path().join("a.db").display())).await;
        let job = into_files(&store, &[], &file.join("inside"));
        let error = pipeline::run(job).await.unwrap_err();
        assert!(error.to_string().contains("inside"), "{error}");
        assert_eq!(one(&store, "SELECT count(*) FROM runs").await, "0");
        store.close().await;
    });
}
