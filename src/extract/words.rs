//! What class names, ids and roles say about an element, in the words that page authors use.
//! Never the name of one site, and never a decision: these are hints that the chooser weighs.

use super::needles::Needles;
use std::sync::LazyLock;

/// A set of hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Words(u32);

macro_rules! groups {
    ($($name:ident = $pattern:literal),+ $(,)?) => {
        #[allow(clippy::upper_case_acronyms)]
        #[allow(dead_code, reason = "some hints are for the learned chooser alone, which reads them by number")]
        #[derive(Clone, Copy)]
        enum Group { $($name),+ }
        #[allow(dead_code, reason = "the same")]
        impl Words { $( pub(super) const $name: Words = Words(1 << Group::$name as u32); )+ }
        const NAMES: &[&str] = &[$(stringify!($name)),+];
        impl Words {
            /// How many hints there are, and what they are called.
            pub(super) const COUNT: usize = NAMES.len();
            pub(super) const NAMES: &[&str] = NAMES;
        }
        const PATTERNS: &[&str] = &[$($pattern),+];
    };
}

groups! {
    COMMENT = r"comment|disqus|discuss|respond|replies|pinglun|liuyan|reader-?response",
    RELATED = r"relat|recomm|more-?(on|from|stor|article|news)|read-?(more|next|also)|\balso|trending|popular|outbrain|taboola|recirc|suggest|similar|xiangguan|tuijian|\bhot\b|teaser|up-?next|pagination|pager|jeg_post_navi|nav-?links|post-?nav",
    PROMO = r"newsletter|subscri|sign-?up|donat|mailing|regwall|register|login|opt-?in|\bcta\b|call-?to|promo",
    SHARE = r"share|sharing|social|addthis|tweet-|follow|bdsharebuttonbox|fenxiang|qrcode|\bqr\b|weixin|wechat",
    CAPTION = r"caption|\bimg-?t\b|legend|bildunter|\b(pic|photo|image|img|picture)[-_]?(text|txt|desc|note|info|title|credit)|tu-?shuo|zhushi",
    BYLINE = r"byline|author|\bbio\b|writer|contributor|vcard|zuozhe|autor|reporter|journalist",
    META = r"date|time|publish|posted|meta\b|entry-?info|updated|\binfo\b|article-?info|pubtime",
    TAGS = r"\btags?\b|tag-?(list|cloud|s\b)|categor|\btopics?\b|breadcrumb|crumb|\bmigas\b|fil-?ariane|briciole|kicker|keyword|\bcate\b|cat-links|\bplace\b|weizhi|mianbao",
    AD = r"\bads?\b|\bad[sv]?[-_]|[-_]ads?\b|advert|sponsor|\bdfp|commercial|guanggao|affiliate",
    LEGAL = r"cookie|consent|gdpr|disclaimer|legal|privacy|shengming",
    NAV = r"\bnav|menu|masthead|topbar|toolbar|skip-?link|sitemap|daohang",
    FOOTER = r"\bfoot|[-_]foot|colophon|\bbottom\b",
    SIDE = r"\bside|sidebar|aside|widget|\brail\b|right-?(col|side|rail|bar)|secondary",
    POPUP = r"modal|popup|overlay|lightbox|dialog|dropdown|tooltip|toast|no-?print|video-?player|\bplayer\b",
    TITLE = r"title|headline|heading|biaoti",
    LEAD = r"lead\b|intro|summary|standfirst|\bdek\b|excerpt|abstract|sub-?(title|head)|daodu|zhaiyao|vorspann|chapo",
    BODY = r"article|content|body|story|post|entry|\btext|main|zhengwen|neirong|rich-?text|prose|copy|detail|artikel|\bnota\b|cuerpo|\bcon\b",
    TOC = r"\btoc\b|table-?of-?contents|contents-list",
    SOURCE = r"source|laiyuan|\bly\b|origin",
    UNSEEN = r"sr-only|visually-?hidden|screen-?reader",
    HEADER = r"header|\btop\b|banner|hero",
    LIST = r"list|grid|card|carousel|slider|feed|items?\b",
    QUOTE = r"quote|pull",
}

static GROUPS: LazyLock<Option<Needles>> = LazyLock::new(|| Needles::of(PATTERNS));

impl Words {
    /// Furniture: what stands around or between an article's text.
    pub(super) const FURNITURE: Words = Words::COMMENT
        .or(Words::RELATED)
        .or(Words::PROMO)
        .or(Words::SHARE)
        .or(Words::TAGS)
        .or(Words::AD)
        .or(Words::LEGAL)
        .or(Words::NAV)
        .or(Words::FOOTER)
        .or(Words::SIDE)
        .or(Words::POPUP)
        .or(Words::TOC);

    /// Reads the names of an element, in lower case and set apart by blanks.
    pub(super) fn of(names: &str) -> Words {
        Words(GROUPS.as_ref().map_or(0, |groups| groups.find(names)))
    }

    /// Both sets together.
    pub(super) const fn or(self, other: Words) -> Words {
        Words(self.0 | other.0)
    }

    /// This set less the other.
    pub(super) const fn less(self, other: Words) -> Words {
        Words(self.0 & !other.0)
    }

    /// The hint of a number.
    pub(super) const fn bit(bit: usize) -> Words {
        Words(1 << bit)
    }

    /// The numbers of the hints in a set.
    pub(super) fn bits(self) -> impl Iterator<Item = usize> {
        (0..Words::COUNT).filter(move |bit| self.0 & (1 << bit) != 0)
    }

    /// What they say, in words.
    pub(super) fn names(self) -> Vec<String> {
        let is_here = |(bit, name): (usize, &&str)| (self.0 & 1 << bit != 0).then(|| name.to_lowercase());
        NAMES.iter().enumerate().filter_map(is_here).collect()
    }

    /// Whether one of the other's hints is here.
    pub(super) fn any(self, other: Words) -> bool {
        self.0 & other.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{PATTERNS, Words};

    fn check(names: &str, hint: Words) {
        assert!(Words::of(names).any(hint), "{names}");
    }

    #[test]
    fn names_give_hints() {
        check("post-comments", Words::COMMENT);
        check("xiangguan", Words::RELATED);
        check("share-bar", Words::SHARE);
        check("zhengwen", Words::BODY);
        check("pic-note", Words::CAPTION);
        assert_eq!(Words::of("comment-body").names(), ["comment", "body"]);
    }

    #[test]
    fn hints_are_what_their_patterns_say_as_regular_expressions() {
        let patterns = regex::RegexSet::new(PATTERNS).unwrap();
        let ends = ["", "-", "s", "_", " x", "x ", "é", "9"];
        let names = PATTERNS.iter().flat_map(|pattern| pattern.split(['|', '(', ')', '?', '[', ']', '\\']));
        for name in names {
            for (before, after) in ends.iter().flat_map(|before| ends.map(|after| (before, after))) {
                let text = format!("{before}{name}{after}");
                let expected = patterns.matches(&text).iter().fold(0, |bits, group| bits | 1 << group);
                assert_eq!(Words::of(&text), Words(expected), "{text}");
            }
        }
    }

    #[test]
    fn a_word_within_a_word_is_no_advertisement() {
        assert!(!Words::of("header read gradient shadow").any(Words::AD));
        assert_eq!(Words::of("  "), Words::default());
    }
}
