//! How good the record is, in [0, 1], with words for what lowers it.
//! Never a reason to drop a record: the reader of the table decides.
//!
//! `quality = max(0, 1 − Σ losses) · (0.5 + 0.5 · confidence of the chooser)`, rounded to two decimals. A loss is a fixed
//! sum for what is there or not (a title, replaced characters, spun text), and grows evenly with the share where a fault
//! has a measure (blocks that are list items or no sentences, text in links, repeated blocks). More of a fault never
//! raises the grade.
//!
//! Calibrated on 374 development pages whose true text is known (listings, forums and shops among them). Mean F1 of the
//! extracted text by grade: .62 below 0.7 (39 pages), .87 below 0.8 (45), .93 below 0.9 (88), .95 above (202); r = .44.

use crate::model::{Article, BlockKind, CleanBlock, Cut, Noise};
use crate::text::chars::{closes, ends_sentence, is_cjk};
use std::collections::HashSet;

/// The grade and its words.
pub struct Grade {
    /// In [0, 1].
    pub quality: f64,
    /// Words for what was met, sorted.
    pub flags: Vec<String>,
}

/// A body below this many characters is short.
const SHORT: usize = 120;
/// From this length on, in letters (a Han character says as much as two), a body is of full length.
const FULL: usize = 600;
/// Lines that a page shows where it keeps the rest back.
const CUT_SHORT: &str = include_str!("cut_short.txt");
/// Those of them that ask for money or a login.
const WALLS: &str = include_str!("walls.txt");
/// A text behind a paywall below this many letters is only its beginning.
const STUB: usize = 1_500;

/// Something that lowers the grade.
struct Fault {
    word: &'static str,
    loss: f64,
    /// How much of it was met, in [0, 1].
    share: f64,
    /// From this share on it has its word.
    named: f64,
}

/// What lowers the grade of this article, and by how much.
pub fn losses(article: &Article, body: &str) -> Vec<(&'static str, f64)> {
    let met = faults(article, body).into_iter().filter(|fault| fault.share > 0.0);
    met.map(|fault| (fault.word, fault.loss * fault.share)).collect()
}

/// Grades an article.
pub fn grade(article: &Article, body: &str) -> Grade {
    let faults = faults(article, body);
    let lost: f64 = faults.iter().map(|f| f.loss * f.share).sum();
    let sure = f64::from(article.draft.confidence.clamp(0.0, 1.0));
    let quality = ((1.0 - lost) * (0.5 + 0.5 * sure)).clamp(0.0, 1.0);
    let named = faults.iter().filter(|f| f.share > 0.0 && f.share >= f.named).map(|f| f.word);
    let met = article.flags.iter().chain(&article.draft.flags).copied();
    let mut flags: Vec<String> = named.chain(met).map(str::to_string).collect();
    flags.sort();
    flags.dedup();
    // Two decimals say all that is known, and print the same everywhere.
    Grade { quality: (quality * 100.0).round() / 100.0, flags }
}

fn faults(article: &Article, body: &str) -> Vec<Fault> {
    let letters: usize = body.chars().map(|c| if is_cjk(c) { 2 } else { 1 }).sum();
    let whole = |met: bool, word, loss| Fault { word, loss, share: f64::from(u8::from(met)), named: 1.0 };
    let part = |share: f64, word, loss, named| Fault { word, loss, share: share.clamp(0.0, 1.0), named };
    let met = |word: &str| article.flags.contains(&word);
    let told: Vec<&CleanBlock> = article.blocks.iter().filter(|b| b.kind != BlockKind::Caption).collect();
    vec![
        whole(article.title.is_none(), "no_title", 0.25),
        whole(body.chars().count() < SHORT, "short", 0.3),
        whole(!told.iter().any(|b| b.kind == BlockKind::Paragraph), "no_paragraph", 0.2),
        whole(body.contains('\u{FFFD}'), "replacement_characters", 0.2),
        whole(article.draft.facts.paywall == Some(true), "paywalled", 0.15),
        whole(is_cut_short(article, &told), "truncated", 0.25),
        whole(is_stub(article, &told, letters), "paywall_stub", 0.05),
        whole(met("damaged_bytes"), "damaged_bytes", 0.2),
        whole(met("spun"), "spun", 0.4),
        whole(met("homoglyphs"), "homoglyphs", 0.15),
        whole(met("invisible_characters"), "invisible_characters", 0.01),
        whole(article.noise != Noise::Clean, "pinyin_noise", 0.02),
        part(1.0 - letters as f64 / FULL as f64, "short", 0.04, 2.0),
        part(list_share(&told), "list_like", 0.3, 0.5),
        part(loose_share(&told), "few_sentences", 0.3, 0.5),
        part(link_share(article, &told), "link_heavy", 0.3, 0.5),
        part(repeated_share(&told), "repetitive", 0.4, 0.2),
    ]
}

/// The share of characters in the blocks for which something holds.
fn share(told: &[&CleanBlock], holds: impl Fn(&CleanBlock) -> bool) -> f64 {
    let length = |b: &CleanBlock| b.text.chars().count();
    let all: usize = told.iter().map(|b| length(b)).sum();
    let some: usize = told.iter().filter(|b| holds(b)).map(|b| length(b)).sum();
    some as f64 / all.max(1) as f64
}

fn list_share(told: &[&CleanBlock]) -> f64 {
    share(told, |b| matches!(b.kind, BlockKind::ListItem | BlockKind::Table))
}

/// Text that ends without a sentence's end, headings and what is no running text apart.
fn loose_share(told: &[&CleanBlock]) -> f64 {
    share(told, |b| matches!(b.kind, BlockKind::Paragraph | BlockKind::Quote) && !ends_as_sentence(&b.text))
}

fn ends_as_sentence(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| closes(c) || c.is_whitespace());
    // Closing marks after the end of the sentence are taken off first; a colon leads to what follows.
    bare.ends_with(|c| ends_sentence(c) || matches!(c, ':' | '：' | ';' | '；'))
        || text.ends_with(['”', '"', '」', '»'])
}

/// Text inside links, as the page had them.
fn link_share(article: &Article, told: &[&CleanBlock]) -> f64 {
    let kept: HashSet<usize> = told.iter().map(|b| b.draft_block).collect();
    let blocks = article.draft.blocks.iter().enumerate().filter(|(at, _)| kept.contains(at));
    let (mut linked, mut all) = (0, 0);
    for (_, block) in blocks {
        linked += block.links.iter().map(|l| l.end.saturating_sub(l.start)).sum::<usize>();
        all += block.raw.len();
    }
    linked as f64 / all.max(1) as f64
}

/// Blocks that stand there again.
fn repeated_share(told: &[&CleanBlock]) -> f64 {
    let mut seen = HashSet::new();
    let again = told.iter().filter(|b| !seen.insert(b.text.as_str())).count();
    again as f64 / told.len().max(1) as f64
}

/// The text breaks off: its last line leads on to the rest, or ends in dots, or such a line was cut behind it.
fn is_cut_short(article: &Article, told: &[&CleanBlock]) -> bool {
    let Some(last) = told.last() else { return false };
    let line = last.text.trim();
    leads_on(article, last, CUT_SHORT) || line.ends_with("...") || line.ends_with('…') || line.ends_with("[…]")
}

/// Only the beginning stands before a paywall: the page says that there is one and has little text, or asks at its end.
fn is_stub(article: &Article, told: &[&CleanBlock], letters: usize) -> bool {
    let is_walled = article.draft.facts.paywall == Some(true);
    is_walled && (letters < STUB || is_cut_short(article, told))
        || told.last().is_some_and(|last| leads_on(article, last, WALLS))
}

/// The last line has one of the phrases, or such a line was cut behind it.
fn leads_on(article: &Article, last: &CleanBlock, phrases: &str) -> bool {
    let line = last.text.trim().to_lowercase();
    let mut behind = article.cuts.iter().filter(|cut| cut.draft_block > last.draft_block);
    let says = |phrase: &str| line.contains(phrase);
    line.chars().count() < 60 && phrases.lines().any(says) || behind.any(|cut| is_phrase(cut, phrases))
}

/// The cut line is one of the phrases and nothing else: `Read more: …` may lead to another story.
fn is_phrase(cut: &Cut, phrases: &str) -> bool {
    let line = cut.text.to_lowercase();
    let bare = line.trim_matches(|c: char| !c.is_alphabetic());
    phrases.lines().any(|phrase| phrase == bare)
}
