//! Finds phrases in short texts, whatever their case, punctuation and spaces.
//! Never in long texts: an article may say anything.

use super::phrases::{COMMENT, FILLERS, LOGIN, MISSING, Phrases, TROUBLE};
use crate::text::chars::is_cjk;
use crate::text::normalize::nfc;
use aho_corasick::AhoCorasick;
use std::collections::HashMap;
use std::sync::LazyLock;

/// How clearly a text says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Said {
    /// Among other words.
    Among(&'static str),
    /// And nothing else.
    Alone(&'static str),
}

impl Said {
    /// The phrase.
    pub(super) fn phrase(self) -> &'static str {
        match self {
            Said::Among(phrase) | Said::Alone(phrase) => phrase,
        }
    }
}

/// A set of phrases, folded as the texts are that they are looked for in.
pub(super) struct Vocabulary {
    anywhere: Needles,
    alone: HashMap<String, &'static str>,
    /// A bare status code says it too.
    codes: &'static [&'static str],
}

/// That the page is not there.
pub(super) static MISSING_WORDS: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(MISSING, &["404", "410"]));

/// That one must log in.
pub(super) static LOGIN_WORDS: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(LOGIN, &[]));

static FILLER_WORDS: LazyLock<Vec<Filler>> = LazyLock::new(|| {
    let mut words: Vec<String> = FILLERS.iter().map(|f| fold(f)).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.into_iter().map(|word| Filler { is_cjk: word.chars().all(is_cjk), word }).collect()
});
static COMMENT_WORDS: LazyLock<Needles> = LazyLock::new(|| Needles::of(COMMENT.iter().copied()));
static TROUBLE_WORDS: LazyLock<Needles> = LazyLock::new(|| Needles::of(TROUBLE.iter().copied()));

/// A word that may stand before or after a phrase.
struct Filler {
    word: String,
    /// It is whole wherever it stands.
    is_cjk: bool,
}

/// Phrases that are looked for all at once.
struct Needles {
    phrases: Vec<&'static str>,
    automaton: Option<AhoCorasick>,
}

impl Needles {
    fn of(phrases: impl Iterator<Item = &'static str>) -> Needles {
        let phrases: Vec<&'static str> = phrases.collect();
        let automaton = AhoCorasick::new(phrases.iter().map(|phrase| needle(phrase))).ok();
        Needles { phrases, automaton }
    }

    /// The phrase that stands in a folded text; of several the first of the list.
    fn first_in(&self, folded: &str) -> Option<&'static str> {
        let hay = format!(" {folded} ");
        let found = self.automaton.as_ref()?.find_overlapping_iter(&hay).map(|found| found.pattern().as_usize()).min();
        found.map(|at| self.phrases[at])
    }
}

impl Vocabulary {
    fn new(languages: &[Phrases], codes: &'static [&'static str]) -> Vocabulary {
        let anywhere = || languages.iter().flat_map(|l| l.anywhere).copied();
        let mut alone = HashMap::new();
        for phrase in anywhere().chain(languages.iter().flat_map(|l| l.alone).copied()) {
            alone.entry(bare(&fold(phrase)).to_string()).or_insert(phrase);
        }
        Vocabulary { anywhere: Needles::of(anywhere()), alone, codes }
    }

    /// What a title, a heading or a line says.
    pub(super) fn said(&self, text: &str) -> Option<Said> {
        let folded = fold(text);
        let bared = bare(&folded);
        let alone = if bared.is_empty() {
            self.codes.iter().find(|code| folded.contains(*code))
        } else {
            self.alone.get(bared)
        };
        alone.map(|phrase| Said::Alone(phrase)).or_else(|| self.anywhere.first_in(&folded).map(Said::Among))
    }

    /// A phrase that stands anywhere in a line.
    pub(super) fn among(&self, text: &str) -> Option<&'static str> {
        self.anywhere.first_in(&fold(text))
    }
}

/// Whether a line is about comments.
pub(super) fn is_about_comments(text: &str) -> bool {
    COMMENT_WORDS.first_in(&fold(text)).is_some()
}

/// A word of trouble in a text.
pub(super) fn trouble(text: &str) -> Option<&'static str> {
    TROUBLE_WORDS.first_in(&fold(text))
}

/// Lower case, letters and digits; one blank between words, none beside a Chinese, Japanese or Korean character.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in nfc(text).chars().flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() {
            gap = true;
            continue;
        }
        let joins = is_cjk(c) || out.chars().next_back().is_none_or(is_cjk);
        if gap && !joins {
            out.push(' ');
        }
        gap = false;
        out.push(c);
    }
    out
}

/// A phrase as it is looked for: whole words where a script has such.
fn needle(phrase: &str) -> String {
    let folded = fold(phrase);
    let edge = |c: Option<char>| if c.is_some_and(is_cjk) { "" } else { " " };
    format!("{}{folded}{}", edge(folded.chars().next()), edge(folded.chars().next_back()))
}

/// A folded text without the fillers at its ends.
fn bare(folded: &str) -> &str {
    let mut text = folded.trim();
    loop {
        let before = text.len();
        for Filler { word, is_cjk: is_whole } in FILLER_WORDS.iter() {
            let whole = |rest: &str, next: Option<char>| {
                *is_whole || rest.is_empty() || next.is_some_and(|c| c == ' ' || is_cjk(c))
            };
            if let Some(rest) = text.strip_prefix(word.as_str()).filter(|r| whole(r, r.chars().next())) {
                text = rest.trim_start();
            }
            if let Some(rest) = text.strip_suffix(word.as_str()).filter(|r| whole(r, r.chars().next_back())) {
                text = rest.trim_end();
            }
        }
        if text.len() == before {
            return text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(text: &str) -> Option<Said> {
        MISSING_WORDS.said(text)
    }

    #[test]
    fn a_title_of_nothing_else_says_it_alone() {
        for text in [
            "404",
            "Error 404",
            "404 Not Found",
            "404: Page Not Found!",
            "Oops! That page can’t be found.",
            "404 页面不存在",
            "抱歉，您访问的页面不存在",
            "对不起,您访问的文章不存在或已被删除!",
            "頁面不存在",
            "Fehler 404 – Seite nicht gefunden",
            "Erreur 404 : page introuvable",
            "Página no encontrada",
            "Pagina non trovata",
            "Página não encontrada",
            "Ошибка 404. Страница не найдена",
            "お探しのページは見つかりません",
            "페이지를 찾을 수 없습니다.",
            "الصفحة غير موجودة",
        ] {
            assert!(matches!(missing(text), Some(Said::Alone(_))), "{text}: {:?}", missing(text));
        }
    }

    #[test]
    fn a_title_that_says_more_says_it_among_other_words() {
        for text in [
            "Page not found: how the web forgets",
            "为什么总是显示页面不存在",
            "Die Seite nicht gefunden, den Job auch nicht",
        ] {
            assert!(matches!(missing(text), Some(Said::Among(_))), "{text}: {:?}", missing(text));
        }
    }

    #[test]
    fn other_titles_do_not_say_it() {
        for text in [
            "Peugeot 404: a classic",
            "Plane not found after long search",
            "失踪客机仍未找到",
            "Error",
            "",
            "Trial and error",
        ] {
            assert_eq!(missing(text), None, "{text}");
        }
    }

    #[test]
    fn logging_in_to_comment_is_not_logging_in_to_read() {
        assert!(LOGIN_WORDS.among("请登录后查看全文").is_some());
        assert!(is_about_comments("请先登录再发表评论") && is_about_comments("Please log in to post a comment."));
        assert!(!is_about_comments("Log in to continue reading"));
        assert_eq!(LOGIN_WORDS.said("用户登录").map(Said::phrase), Some("用户登录"));
    }

    #[test]
    fn of_several_phrases_the_first_of_the_list_counts() {
        let text = "Error: this page has expired and was removed";
        let slowly = TROUBLE.iter().find(|word| format!(" {} ", fold(text)).contains(&needle(word)));
        assert_eq!(trouble(text), slowly.copied());
        assert_eq!(trouble(text), Some("error"));
    }

    #[test]
    fn trouble_is_a_word_not_a_part_of_one() {
        assert_eq!(trouble("An error occurred"), Some("error"));
        assert_eq!(trouble("A terror attack"), None);
        assert_eq!(trouble("该信息已过期"), Some("已过期"));
    }
}
