//! How fast cleaning is: the character steps in MB/s, and whether ten times the text takes ten times the time.
//! Never a text that is not our own, and never a figure without its floor: below it the bench fails.
#![allow(missing_docs, clippy::print_stdout)]

use copydesk::clean::{LineContext, characters, clean_line};
use copydesk::model::Noise;
use criterion::{Criterion, Throughput, criterion_group};
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// MB/s of the character steps on one core.
const FLOOR: f64 = 50.0;
/// Ten times the text takes at most so many times the time.
const GROWTH: f64 = 12.0;

const STORY: &str = "新华社青渡7月9日电(记者林知夏)清晨的渡口起了雾,摆渡的老人把船系在柳树下,等第一批赶集的人。\
    雾散之后,河面上只剩下一条长长的水痕,岸边的孩子数着船,一只(红色的)、两只、三只。";

/// The same with one word in twelve annotated, as pages of the farms are.
const NOISY: &str = "新华社青渡7月9日电(记者林知夏)清晨(qīngchén)的渡口起了雾,摆渡(bǎidù)的老人把船系在柳树下(xià),等第一批\
    赶集(gǎnjí)的人。雾散之后,河面(hémiàn)上只剩下一条长长的水痕,岸边的孩子数着船(chuán),一只(红色的)、两只、三只。";

/// Unseen characters, full-width digits and accents apart, every few words.
const DIRTY: &str = "清晨的渡口\u{200B}起了雾,第１２班船(chua\u{301}n)系在柳树下,等第一批赶集的人。雾散之后,河面上只剩下一条长长的水痕,\
    岸边的孩子\u{2060}数着船,cafe\u{301}的灯还亮着,老人说明天再来,等雾散了再开船也不迟。";

const ENGLISH: &str = "The fog came in before dawn, and the ferryman tied his boat to the willow (the old one) to wait for the \
    first of the market people. When it lifted, only a long line was left on the water; the children counted boats. ";

const RUSSIAN: &str =
    "Туман пришёл до рассвета, и паромщик привязал лодку к иве (к той, старой) и стал ждать первых людей. ";

const SIZE: usize = 1 << 20;

fn texts() -> Vec<(&'static str, String)> {
    let long = |piece: &str| piece.repeat(SIZE / piece.len());
    vec![
        ("chinese", long(STORY)),
        ("chinese_with_readings", long(NOISY)),
        ("chinese_dirty", long(DIRTY)),
        ("english", long(ENGLISH)),
        ("russian", long(RUSSIAN)),
    ]
}

/// Texts that ask much of a rule, ten times as long each.
fn hostile() -> Vec<(&'static str, String, String)> {
    // The longer texts hold 50,000 open parentheses, or as many readings as a whole book.
    let pieces = [
        ("open_parentheses", "(", 5_000),
        ("open_readings", "渡(dù", 5_000),
        ("readings", "渡口(dùkǒu)的人。 ", 1_000),
        ("nested", "(渡(渡(dù)", 1_000),
        ("blanks", "他 说 雾 散 了。 ", 5_000),
        ("escapes", "&amp;lt;p&gt;", 1_000),
        ("angles", "<p <p> ", 5_000),
        ("accents", "e\u{301}\u{200B}\u{302}", 1_000),
        ("glosses", "한자(漢字) 漢字(かんじ)", 1_000),
        ("commas", "雾,散,了,", 5_000),
    ];
    pieces.iter().map(|(name, piece, copies)| (*name, piece.repeat(*copies), piece.repeat(copies * 10))).collect()
}

/// The processor's time of this thread, which other programs on the machine do not lengthen; else the clock's.
fn now(start: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|text| text.split_whitespace().next()?.parse().ok());
    spent.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The time of one run, the best of five rounds that are long enough for the processor's clock to tell.
fn best(mut work: impl FnMut()) -> Duration {
    // The first call compiles the expressions.
    work();
    let start = Instant::now();
    work();
    let runs = (ROUND.as_nanos() / start.elapsed().as_nanos().max(1)).clamp(3, 100_000) as u32;
    let round = |_| {
        let before = now(start);
        (0..runs).for_each(|_| work());
        now(start).saturating_sub(before) / runs
    };
    (0..5).map(round).min().unwrap_or_default()
}

/// How long a round should be: many of the scheduler's ticks.
const ROUND: Duration = Duration::from_millis(200);

/// The figures with their floors; what misses one is told.
fn report() -> String {
    let mut missed = String::new();
    for (name, text) in texts() {
        let took = best(|| drop(black_box(characters(black_box(&text), Noise::Noisy))));
        let speed = text.len() as f64 / 1e6 / took.as_secs_f64();
        println!("character steps, {name}: {speed:.0} MB/s");
        if speed < FLOOR {
            let _ = writeln!(missed, "{name}: {speed:.0} MB/s, floor {FLOOR}");
        }
    }
    for (name, short, long) in hostile() {
        let whole = |text: &str| {
            let context = LineContext { noise: Some(Noise::Noisy), lang: None };
            best(|| drop(black_box(clean_line(text, context.clone()))))
        };
        let (short, long) = (whole(&short), whole(&long));
        let growth = long.as_secs_f64() / short.as_secs_f64().max(1e-6);
        println!("ten times {name}: {growth:.1} times the time ({short:?}, {long:?})");
        if growth > GROWTH {
            let _ = writeln!(missed, "{name}: {growth:.1} times the time, at most {GROWTH}");
        }
    }
    missed
}

fn character_steps(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("character_steps");
    group.sample_size(20).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    for (name, text) in texts() {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bench| bench.iter(|| characters(black_box(&text), Noise::Noisy)));
    }
    group.finish();
}

criterion_group!(benches, character_steps);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    let missed = report();
    assert!(missed.is_empty(), "below the floor:\n{missed}");
}
