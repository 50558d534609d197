//! Sixty stories in ten languages, and the pages that sites make of them. The texts stand in `tests/stories`.
//! Never two stories without a sentence in common in their topic: false merges must be possible.

use copydesk::annotate::{self, annotate};
use copydesk::clean::{self, clean};
use copydesk::model::{BlockKind, CanonicalUrl, Draft, DraftBlock, PageFacts, Record};
use pinyin::ToPinyinMulti;

const TEXTS: &[(&str, &str)] = &[
    ("zh", include_str!("../../stories/zh.txt")),
    ("en", include_str!("../../stories/en.txt")),
    ("de", include_str!("../../stories/de.txt")),
    ("fr", include_str!("../../stories/fr.txt")),
    ("es", include_str!("../../stories/es.txt")),
    ("pt", include_str!("../../stories/pt.txt")),
    ("ru", include_str!("../../stories/ru.txt")),
    ("ja", include_str!("../../stories/ja.txt")),
    ("ko", include_str!("../../stories/ko.txt")),
    ("ar", include_str!("../../stories/ar.txt")),
];

/// A story as its author wrote it.
#[derive(Debug, Clone)]
pub struct Story {
    pub lang: &'static str,
    pub topic: &'static str,
    pub title: &'static str,
    /// Its own sentences, and at the end those that all stories of the topic share.
    pub sentences: Vec<&'static str>,
}

/// What the sites of a language put around a story.
#[derive(Debug, Clone, Default)]
pub struct Trimmings {
    pub datelines: Vec<&'static str>,
    pub chrome: Vec<&'static str>,
}

/// What a site makes of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// As it came from the wire.
    Wire,
    /// Under another headline, with another dateline, broken into other paragraphs.
    Retold,
    /// Only the first two fifths.
    Cut,
    /// With the site's own sentences before, between and after.
    Chrome,
    /// With a reading behind every other word (Chinese), or with invisible characters and capitals.
    Noise,
    /// Cut after three fifths, with the site's sentences and another dateline.
    CutChrome,
}

pub const VARIANTS: &[Variant] =
    &[Variant::Wire, Variant::Retold, Variant::Cut, Variant::Chrome, Variant::Noise, Variant::CutChrome];

/// Lines: `= topic`, then its shared sentences; `- headline`, then the sentences of a story; `@ dateline`; `~ chrome`.
fn read(lang: &'static str, text: &'static str) -> (Vec<Story>, Trimmings) {
    let (mut stories, mut trimmings) = (Vec::<Story>::new(), Trimmings::default());
    let (mut topic, mut shared, mut first) = ("", Vec::new(), 0);
    for line in text.lines().chain(["= "]) {
        match line.split_at(line.find(' ').unwrap_or(0)) {
            ("=", rest) => {
                stories[first..].iter_mut().for_each(|story| story.sentences.extend(&shared));
                (topic, first) = (rest.trim(), stories.len());
                shared.clear();
            }
            ("-", rest) => stories.push(Story { lang, topic, title: rest.trim(), sentences: Vec::new() }),
            ("@", rest) => trimmings.datelines.push(&rest[1..]),
            ("~", rest) => trimmings.chrome.push(rest.trim()),
            _ if stories.len() == first => shared.push(line),
            _ => stories[first..].last_mut().unwrap().sentences.push(line),
        }
    }
    (stories, trimmings)
}

/// All stories, and what surrounds them in their languages.
pub fn all() -> Vec<(Story, Trimmings)> {
    let texts = TEXTS.iter().map(|(lang, text)| read(lang, text));
    texts.flat_map(|(stories, trimmings)| stories.into_iter().map(move |story| (story, trimmings.clone()))).collect()
}

/// The page that a site makes of a story: three to six a story, each on a site of its own.
#[derive(Debug, Clone)]
pub struct Copy {
    pub story: usize,
    pub variant: Variant,
    pub record: Record,
}

pub fn copies() -> Vec<Copy> {
    let mut copies = Vec::new();
    for (number, (story, trimmings)) in all().iter().enumerate() {
        let left_out = [None, Some(Variant::Retold), Some(Variant::Cut), Some(Variant::Chrome)][number % 4];
        for variant in VARIANTS.iter().copied().filter(|variant| Some(*variant) != left_out) {
            let draft = draft(number, story, trimmings, variant);
            let record = annotate(&clean(draft, &clean::Options::default()), &annotate::Options::default());
            copies.push(Copy { story: number, variant, record });
        }
    }
    copies
}

fn draft(number: usize, story: &Story, trimmings: &Trimmings, variant: Variant) -> Draft {
    let glue = if matches!(story.lang, "zh" | "ja") { "" } else { " " };
    let chrome = |at: usize| trimmings.chrome[(number + at) % trimmings.chrome.len()].to_string();
    let dateline = |at: usize| trimmings.datelines[(number + at) % trimmings.datelines.len()];
    let paragraphs = |most: usize, size: usize| -> Vec<String> {
        let kept = story.sentences.len() * most / 5;
        story.sentences[..kept].chunks(size).map(|sentences| sentences.join(glue)).collect()
    };
    let mut body = match variant {
        Variant::Wire => paragraphs(5, 2),
        Variant::Retold | Variant::Noise => paragraphs(5, 1),
        Variant::Cut => paragraphs(2, 1),
        Variant::Chrome => paragraphs(5, 3),
        Variant::CutChrome => paragraphs(3, 2),
    };
    body[0].insert_str(0, dateline(variant as usize));
    match variant {
        Variant::Chrome => {
            body.insert(0, chrome(0));
            body.insert(2, chrome(1));
            body.push(chrome(2));
        }
        Variant::CutChrome => {
            body.insert(1, chrome(2));
            body.push(chrome(3));
        }
        Variant::Noise => body = body.iter().map(|text| noisy(story.lang, text)).collect(),
        Variant::Wire | Variant::Retold | Variant::Cut => {}
    }
    let title = match variant {
        Variant::Wire | Variant::Cut => story.title.to_string(),
        _ => format!("{} | {}", story.topic, story.sentences[1].chars().take(24).collect::<String>()),
    };
    page(&format!("https://{variant:?}-{}.example/{number}", story.lang), &title, &body)
}

/// A page of these paragraphs.
pub fn page(url: &str, title: &str, paragraphs: &[String]) -> Draft {
    Draft {
        url: CanonicalUrl::parse(url).unwrap(),
        fetched_at: "2025-10-01T00:00:00Z".parse().unwrap(),
        blocks: paragraphs.iter().map(|text| DraftBlock::new(BlockKind::Paragraph, text)).collect(),
        images: Vec::new(),
        facts: PageFacts { title: Some(title.to_string()), ..PageFacts::default() },
        fields: Vec::new(),
        extractor: "test",
        confidence: 1.0,
        flags: Vec::new(),
    }
}

/// What farms do to a text, and typewriters.
fn noisy(lang: &str, text: &str) -> String {
    if lang != "zh" {
        return text
            .replace(", ", ",\u{a0}")
            .replace("er", "e\u{ad}r")
            .replace("\u{627}\u{644}", "\u{627}\u{200b}\u{644}");
    }
    let mut out = String::new();
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        out.push(*c);
        let reading = |c: char| Some(c.to_pinyin_multi()?.get(0).with_tone().to_string());
        let word = if at % 7 == 3 { reading(letters[at - 1]).zip(reading(*c)) } else { None };
        if let Some((first, second)) = word {
            out.extend(["(", &first, &second, ")"]);
        }
    }
    out
}

#[test]
fn there_are_sixty_stories_with_three_to_six_pages_each() {
    let stories = all();
    assert_eq!(stories.len(), 60);
    for (story, trimmings) in &stories {
        assert!(
            story.sentences.len() == 8 && trimmings.chrome.len() == 4 && trimmings.datelines.len() == 3,
            "{story:?}"
        );
    }
    let copies = copies();
    for number in 0..stories.len() {
        assert!((3..=6).contains(&copies.iter().filter(|copy| copy.story == number).count()));
    }
    let zh_noise = copies.iter().find(|copy| copy.variant == Variant::Noise).unwrap();
    assert!(zh_noise.record.annotations.len() >= 20, "{:?}", zh_noise.record.annotations);
}
