//! x
//! y
use copydesk::model::{CanonicalUrl, Page};
use copydesk::pipeline::{Options, Refiner};
#[test]
fn dump() {
    let refiner = Refiner::new(&Options::default());
    let list = std::fs::read_to_string("/tmp/wt/entities_data/list.txt").unwrap();
    for line in list.lines() {
        let bytes = std::fs::read(line).unwrap();
        let html = String::from_utf8_lossy(&bytes).replace("{{origin}}", "http://news.example");
        let url = CanonicalUrl::parse("http://news.example/x").unwrap();
        let Ok(r) = refiner.refine(&Page::from_text(url, html, "2025-12-31T00:00:00Z".parse().unwrap())) else { println!("== {line} FAIL"); continue };
        println!("== {line} {:?} q={} {:?} {}", r.lang.as_ref().map(|l| l.as_str().to_string()), r.quality, r.flags, r.title.clone().unwrap_or_default());
        println!("   K {}", r.keywords.iter().map(|k| format!("{}={:.2}", k.word, k.score)).collect::<Vec<_>>().join(" "));
        for e in &r.entities {
            let b = &r.blocks[e.block].text;
            let ctx: String = b.chars().skip(e.offset.saturating_sub(8)).take(e.surface.chars().count() + 16).collect();
            println!("   {} [{}] n={} role={:?} {:?} {:?} {} | {}", e.kind.as_str(), e.surface, e.normal, e.role, e.amount, e.currency, e.method.as_str(), ctx.replace('\n', " "));
        }
    }
}
