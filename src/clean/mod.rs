//! Draft → article: an edit list for each block, whole blocks cut with their rule; one folder a language.
//! Never I/O, a clock, or a change without its rule and what stood there.

mod block;
mod boilerplate;
pub mod edits;
mod glosses;
mod kinds;
mod normal;
mod repeats;
mod split;
mod zh;

use crate::model::{Article, BlockKind, CleanBlock, Cut, Draft, DraftBlock, Lang, Noise};
use block::Page;
use boilerplate::Place;
use zh::noise::judge;
use zh::page_noise::PageNoise;

/// The version of these rules; part of a record's `rules_version`.
pub const RULES: &str = "clean-2";

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
    let texts = draft.facts.title.iter().chain(draft.blocks.iter().map(|b| &b.raw));
    let noise = judge(texts.map(|t| block::normal_text(t)).collect::<Vec<_>>().iter().map(String::as_str));
    let mut page = Page::new(noise);
    let title = draft.facts.title.as_ref().and_then(|raw| {
        page.whole(&DraftBlock::new(BlockKind::Subhead, raw.as_str()), 0).filter(|b| !b.text.is_empty())
    });
    let parts: Vec<CleanBlock> =
        draft.blocks.iter().enumerate().flat_map(|(index, block)| page.parts(block, index)).collect();
    let (blocks, cuts) = choose(parts, title.as_ref(), options);
    if zh::spun::is_spun(blocks.iter().map(|b| b.text.as_str())) {
        page.flag("spun");
    }
    Article { draft, title, blocks, cuts, noise: noise.page, flags: page.flags() }
}

/// Cleans a lone line.
pub fn clean_line(text: &str, context: LineContext) -> CleanBlock {
    let foreign = context.lang.is_some_and(|l| l.primary() != "zh");
    let noise = match context.noise {
        _ if foreign => PageNoise::default(),
        Some(noise) => PageNoise::given(noise),
        None => judge([block::normal_text(text).as_str()].into_iter()),
    };
    line(&mut Page::new(noise), text)
}

/// Cleans the lines of a text; their noise is judged over all of them.
pub fn clean_lines(lines: &[&str]) -> (Noise, Vec<CleanBlock>) {
    let normal: Vec<String> = lines.iter().map(|text| block::normal_text(text)).collect();
    let noise = judge(normal.iter().map(String::as_str));
    let mut page = Page::new(noise);
    (noise.page, lines.iter().map(|text| line(&mut page, text)).collect())
}

fn line(page: &mut Page, text: &str) -> CleanBlock {
    let empty = CleanBlock {
        kind: BlockKind::Paragraph,
        raw: String::new(),
        draft_block: 0,
        draft_start: 0,
        edits: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        after_image: false,
        image: None,
    };
    page.whole(&DraftBlock::new(BlockKind::Paragraph, text), 0).unwrap_or(empty)
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
        let rule = match () {
            () if part.text.is_empty() => Some("text.blank"),
            () if matches!(part.kind, BlockKind::Code | BlockKind::Table) => None,
            () => repeats::rule_for(&part, title, blocks.last()).or_else(|| boilerplate::rule_for(&part.text, place)),
        };
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
