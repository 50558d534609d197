//! Draft → article: an edit list for each block, whole blocks cut with their rule; one folder a language.
//! Never I/O, a clock, or a change without its rule and what stood there.
//!
//! # The steps, and where each lives
//! | step | where |
//! |---|---|
//! | bytes and charset | `fetch`, `text::charset` |
//! | escapes and tags left in the text, torn tags | `markup`: `text.escape`, `text.markup` |
//! | hidden text, ruby markup | `extract`; ruby readings become notes in `block` |
//! | unseen characters | `normal`: `text.invisible`, flag `invisible_characters` |
//! | NFC, widths, radicals, half-width kana | `normal`: `text.nfc`, `text.width` |
//! | readings in parentheses, misread bytes | `zh::pinyin`, judged by `zh::noise`: `zh.pinyin`, `zh.debris`, flag `damaged_bytes` |
//! | spun words, look-alike letters | `zh::spun`, `homoglyphs`: flags only, nothing is rewritten |
//! | paragraphs: marks, indents, one-line bodies | `split`: `text.paragraphs`, `zh.one_line` |
//! | blanks | `normal`: `text.blank` |
//! | captions and subheads by their text | `kinds`, with `text::credits` and `text::datelines` |
//! | glosses of an editor: furigana, hanja, originals | `glosses`: notes, never a cut |
//! | repeats and title echoes | `repeats`: `repeat.title`, `repeat.block` |
//! | page furniture and counters | `boilerplate` and a list a language: `<lang>.boilerplate` |
//! | datelines, counts, script, near-duplicates | `annotate` and `store`: the text keeps them |

mod block;
mod boilerplate;
pub mod edits;
mod glosses;
mod homoglyphs;
mod kinds;
mod markup;
mod normal;
mod repeats;
mod split;
mod zh;

use crate::model::{Article, BlockKind, CleanBlock, Cut, Draft, DraftBlock, Edit, Lang, Noise};
use block::Page;
use boilerplate::Place;
use edits::compose;
use normal::Normal;
use zh::noise::judge;
use zh::page_noise::PageNoise;

/// The version of these rules; part of a record's `rules_version`.
pub const RULES: &str = "clean-4";

/// What the caller decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// So many blocks at each end of the article are its edge, where longer page furniture is looked for.
    pub edge: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options { edge: 3 }
    }
}

/// What is known of the page around a lone line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineContext {
    /// The page's noise; `None` judges the line alone.
    pub noise: Option<Noise>,
    /// Its language, if known. Readings are looked for in Chinese only, and where nothing is known.
    pub lang: Option<Lang>,
}

/// Cleans an article. Blocks of which nothing is left are gone; only an article of nothing but unseen characters
/// has none.
pub fn clean(draft: Draft, options: &Options) -> Article {
    let title = draft.facts.title.as_deref().map(|raw| DraftBlock::new(BlockKind::Subhead, raw));
    let head = title.as_ref().map(|block| Normal::of(&block.raw, block.kind));
    let normals: Vec<Normal<'_>> = draft.blocks.iter().map(|block| Normal::of(&block.raw, block.kind)).collect();
    let noise = judge(head.iter().chain(&normals).map(|normal| &*normal.text));
    let mut page = Page::new(noise);
    let title = title.as_ref().zip(head).and_then(|(block, normal)| page.whole(block, normal));
    let title = title.filter(|block| !block.text.is_empty());
    let mut parts = Vec::new();
    for (index, (block, normal)) in draft.blocks.iter().zip(normals).enumerate() {
        parts.extend(page.parts(block, index, normal));
    }
    let (blocks, cuts) = choose(parts, title.as_ref(), options);
    let texts = || title.iter().chain(&blocks).filter(|b| b.kind != BlockKind::Code).map(|b| b.text.as_str());
    if zh::spun::is_spun(texts()) {
        page.flag("spun");
    }
    if texts().any(homoglyphs::is_met) {
        page.flag("homoglyphs");
    }
    Article { draft, title, blocks, cuts, noise: noise.page, flags: page.flags() }
}

/// Cleans a lone line.
pub fn clean_line(text: &str, context: LineContext) -> CleanBlock {
    let draft = DraftBlock::new(BlockKind::Paragraph, text);
    let normal = Normal::of(text, draft.kind);
    let foreign = context.lang.is_some_and(|l| l.primary() != "zh");
    let noise = match context.noise {
        _ if foreign => PageNoise::default(),
        Some(noise) => PageNoise::given(noise),
        None => judge([&*normal.text].into_iter()),
    };
    Page::new(noise).whole(&draft, normal).unwrap_or_else(empty)
}

/// Cleans the lines of a text; their noise is judged over all of them.
pub fn clean_lines(lines: &[&str]) -> (Noise, Vec<CleanBlock>) {
    let drafts: Vec<DraftBlock> = lines.iter().map(|text| DraftBlock::new(BlockKind::Paragraph, *text)).collect();
    let normals: Vec<Normal> = drafts.iter().map(|draft| Normal::of(&draft.raw, draft.kind)).collect();
    let noise = judge(normals.iter().map(|normal| &*normal.text));
    let mut page = Page::new(noise);
    let blocks = drafts.iter().zip(normals).map(|(draft, normal)| page.whole(draft, normal).unwrap_or_else(empty));
    (noise.page, blocks.collect())
}

/// A line of which nothing is left.
fn empty() -> CleanBlock {
    CleanBlock {
        kind: BlockKind::Paragraph,
        raw: String::new(),
        draft_block: 0,
        draft_start: 0,
        edits: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        after_image: false,
        image: None,
    }
}

/// So many times the blocks are gone over: what was inside may stand at the edge once its neighbours are cut.
const PASSES: usize = 8;

/// Parts the blocks that stay from those that are cut whole, to a fixed point.
fn choose(parts: Vec<CleanBlock>, title: Option<&CleanBlock>, options: &Options) -> (Vec<CleanBlock>, Vec<Cut>) {
    let (mut blocks, mut cuts) = (parts, Vec::new());
    for _ in 0..PASSES {
        let before = cuts.len();
        blocks = choose_once(blocks, title, options, &mut cuts);
        if cuts.len() == before {
            break;
        }
    }
    cuts.sort_by_key(|c: &Cut| (c.draft_block, c.draft_start));
    (blocks, cuts)
}

/// A block with what its rules look at.
struct Seen<'a> {
    part: &'a CleanBlock,
    title: Option<&'a str>,
    before: Option<&'a CleanBlock>,
    place: Place,
}

/// The rules for whole blocks, in the order of work: what each says is why the block goes.
const RULES_FOR_BLOCKS: &[fn(&Seen<'_>) -> Option<&'static str>] = &[
    |seen| seen.part.text.is_empty().then_some("text.blank"),
    |seen| repeats::rule_for(seen.part, seen.title, seen.before),
    |seen| boilerplate::rule_for(seen.part, seen.place),
];

fn choose_once(
    parts: Vec<CleanBlock>,
    title: Option<&CleanBlock>,
    options: &Options,
    cuts: &mut Vec<Cut>,
) -> Vec<CleanBlock> {
    let mut blocks: Vec<CleanBlock> = Vec::new();
    let title = title.map(|t| t.text.as_str());
    let count = parts.len();
    for (index, part) in parts.into_iter().enumerate() {
        let place = if index < options.edge || index + options.edge >= count { Place::Edge } else { Place::Inside };
        let seen = Seen { part: &part, title, before: blocks.last(), place };
        let rule = RULES_FOR_BLOCKS.iter().find_map(|rule| rule(&seen));
        match rule {
            Some(rule) => {
                let (draft_block, draft_start) = (part.draft_block, part.draft_start);
                cuts.push(Cut { draft_block, draft_start, text: part.raw, rule });
            }
            None => blocks.push(part),
        }
    }
    blocks
}

/// The character steps alone, in the order of work: markup, widths, unseen characters, NFC, readings.
pub fn characters(text: &str, noise: Noise) -> Vec<Edit> {
    let normal = Normal::of(text, BlockKind::Paragraph);
    let found = zh::pinyin::find(&normal.text, PageNoise::given(noise));
    compose(text, normal.edits, found.edits)
}
