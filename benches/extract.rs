//! How long extraction takes, from bytes to draft, beside one parse of the same page by `scraper`: page by page.
//! Never without its bounds: a ratio or a page above them fails the bench. A folder of pages may be given as argument or
//! in COPYDESK_PAGES; the project's own pages are always read.
#![allow(missing_docs, clippy::print_stdout)]

use copydesk::extract::{Options, extract};
use copydesk::model::{CanonicalUrl, Page};
use copydesk::text::charset;
use criterion::{Criterion, Throughput, criterion_group};
use scraper::Html;
use std::fmt::Write;
use std::hint::black_box;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The median page takes at most so many parses of itself.
const RATIO: f64 = 2.5;
/// The same of our own pages: they are of three kilobytes, where what every page costs once weighs most.
const RATIO_OF_SMALL: f64 = 20.0;
/// No page takes longer.
const LONGEST: Duration = Duration::from_millis(100);
/// Ten times the page takes at most so many times the time.
const GROWTH: f64 = 14.0;
/// A round of one page is at least so long, and the best of so many rounds counts.
const ROUND: Duration = Duration::from_millis(4);
const ROUNDS: usize = 5;

/// A page as it is stored.
struct Stored {
    name: String,
    bytes: Vec<u8>,
}

/// What a page took.
struct Taken {
    name: String,
    bytes: usize,
    work: Duration,
    parse: Duration,
}

impl Taken {
    fn ratio(&self) -> f64 {
        self.work.as_secs_f64() / self.parse.as_secs_f64().max(1e-9)
    }
}

/// All pages below a folder, in the order of their names.
fn stored(folder: &Path) -> Vec<Stored> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let name = path.to_string_lossy();
            if path.is_dir() {
                folders.push(path);
            } else if [".html", ".html.gz"].iter().any(|end| name.ends_with(end)) {
                files.push(path);
            }
        }
    }
    files.sort();
    files.iter().map(PathBuf::as_path).filter_map(read).collect()
}

fn read(file: &Path) -> Option<Stored> {
    let stored = std::fs::read(file).ok()?;
    let mut bytes = Vec::new();
    if stored.starts_with(&[0x1F, 0x8B]) {
        flate2::read::MultiGzDecoder::new(stored.as_slice()).read_to_end(&mut bytes).ok()?;
    } else {
        bytes = stored;
    }
    Some(Stored { name: file.display().to_string(), bytes })
}

/// From bytes to draft; whether there is one.
fn work(bytes: &[u8], url: &CanonicalUrl, options: &Options) -> bool {
    let Ok(decoded) = charset::decode(bytes, None) else { return false };
    let page = Page::from_text(url.clone(), decoded.text, jiff::Timestamp::UNIX_EPOCH);
    black_box(extract(&page, options)).is_ok()
}

/// Where all pages are said to stand.
fn address() -> CanonicalUrl {
    CanonicalUrl::parse("https://news.lamp.example/a/ferry.html").expect("a whole address")
}

/// The processor's time of this thread, which other programs on the machine do not lengthen; else the clock's.
fn now(start: Instant) -> Duration {
    // The system writes a thread's time down when it gives way.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|text| text.split_whitespace().next()?.parse().ok());
    spent.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The time of one run, the best of a few rounds.
fn best(mut run: impl FnMut()) -> Duration {
    let start = Instant::now();
    let first = now(start);
    run();
    let once = now(start).saturating_sub(first).max(Duration::from_nanos(1));
    let runs = (ROUND.as_nanos() / once.as_nanos()).clamp(1, 1_000) as u32;
    let round = |_| {
        let before = now(start);
        (0..runs).for_each(|_| run());
        now(start).saturating_sub(before) / runs
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

fn taken(pages: &[Stored]) -> Vec<Taken> {
    let options = Options::default();
    let url = address();
    // The first pages compile the expressions.
    pages.iter().take(50).for_each(|page| _ = work(&page.bytes, &url, &options));
    let of_page = |page: &Stored| {
        let text = charset::decode(&page.bytes, None).ok()?.text;
        Some(Taken {
            name: page.name.clone(),
            bytes: page.bytes.len(),
            parse: best(|| drop(black_box(Html::parse_document(black_box(&text))))),
            work: best(|| _ = work(black_box(&page.bytes), &url, &options)),
        })
    };
    pages.iter().filter_map(of_page).collect()
}

/// The figures of a kind of pages; what misses its bound is told.
fn report(kind: &str, mut pages: Vec<Taken>, ratio: f64) -> String {
    let mut missed = String::new();
    pages.sort_by(|a, b| a.ratio().total_cmp(&b.ratio()));
    let Some(most) = pages.last() else { return missed };
    let at = |share: f64| pages[((pages.len() - 1) as f64 * share) as usize].ratio();
    let median = at(0.5);
    println!(
        "{kind}: {} pages, in parses of the page: median {median:.2}, p95 {:.2}, most {:.2} ({})",
        pages.len(),
        at(0.95),
        most.ratio(),
        most.name
    );
    if median > ratio {
        let _ = writeln!(missed, "{kind}: {median:.2} parses a page, at most {ratio}");
    }
    if let Some(longest) = pages.iter().max_by_key(|page| page.work) {
        let Taken { name, bytes, work, parse } = longest;
        println!("{kind}: the longest took {work:?}, its parse {parse:?}: {name}, {bytes} bytes");
        if *work > LONGEST {
            let _ = writeln!(missed, "{name}: {work:?}, at most {LONGEST:?}");
        }
    }
    missed
}

/// A page of so many paragraphs, links and pictures.
fn long_page(pieces: usize) -> Vec<u8> {
    let mut html = String::from("<html><head><title>Ferry sails again</title></head><body><h1>Ferry sails again</h1>");
    for at in 0..pieces {
        let _ = write!(
            html,
            "<div class='story part-{at}'><p>The ferry number {at} to the outer islands will sail twice a day from \
             Monday, the <a href=/o/{at}>harbour office</a> said on 9 July 2025.</p><img src=/{at}.jpg><ul class=related>\
             <li><a href=/r/{at}>Boats of the line</a></ul></div>"
        );
    }
    html.into_bytes()
}

/// Ten times the page is ten times the work.
fn growth() -> String {
    let [short, long] = [200, 2_000].map(|pieces| {
        let page = Stored { name: String::new(), bytes: long_page(pieces) };
        taken(&[page]).first().map_or(Duration::ZERO, |taken| taken.work)
    });
    let growth = long.as_secs_f64() / short.as_secs_f64().max(1e-9);
    println!("ten times the page: {growth:.1} times the time ({short:?}, {long:?})");
    if growth > GROWTH {
        format!("ten times the page: {growth:.1} times the time, at most {GROWTH}\n")
    } else {
        String::new()
    }
}

fn bytes_to_draft(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("bytes_to_draft");
    group.sample_size(20).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    let url = address();
    let options = Options::default();
    for lang in ["zh", "en"] {
        let pages = stored(&own().join(lang));
        group.throughput(Throughput::Bytes(pages.iter().map(|page| page.bytes.len() as u64).sum()));
        group.bench_function(format!("own_{lang}"), |bench| {
            bench.iter(|| pages.iter().filter(|page| work(&page.bytes, &url, &options)).count());
        });
    }
    group.finish();
}

/// The project's own pages.
fn own() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

criterion_group!(benches, bytes_to_draft);

fn main() {
    let argument = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).map(PathBuf::from);
    let folder =
        argument.filter(|path| path.is_dir()).or_else(|| std::env::var_os("COPYDESK_PAGES").map(PathBuf::from));
    if folder.is_none() {
        benches();
    }
    let mut missed = report("own pages", taken(&stored(&own())), RATIO_OF_SMALL);
    missed += &growth();
    if let Some(folder) = folder {
        missed += &report("given pages", taken(&stored(&folder)), RATIO);
    }
    assert!(missed.is_empty(), "beyond the bounds:\n{missed}");
}
