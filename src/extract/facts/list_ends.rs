//! What ends a list of names: a bar, a date, a preposition, the word for an office or a counter.
//! Never the expression where no sign or word of it stands: most lists have none.

use crate::text::chars::is_cjk;
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// What ends a list of names.
static AFTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\s*(?:기자|특파원|통신원|논설위원|[|•·⋅–—/<]|\s-\s|\(|（|\s\d|^\d|updated|published|posted|reviewed|\bon\b|\bin\b|\bfor\b|\bat\b|\bfrom\b|\babout\b|\sillustration|来源|來源|编辑|責任|责任|发布|发表|發表|時間|时间|阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|回复|回復|@).*$").ok()
});

/// A list up to its end.
pub(super) fn without_end(list: &str) -> Cow<'_, str> {
    match AFTER.as_ref().filter(|_| may_end(list)) {
        Some(after) => after.replace(list, ""),
        None => Cow::Borrowed(list),
    }
}

/// Whether a text has a sign or a word of those that end a list of names.
fn may_end(text: &str) -> bool {
    const WORDS: &[&str] = &["on", "in", "for", "at", "from", "about"];
    const PARTS: &[&str] = &["updated", "published", "posted", "reviewed", "illustration"];
    let is_sign = |c: char| {
        // The last two are what the expression reads as an s and a k.
        c.is_numeric() || is_cjk(c) || "|•·⋅–—/<-(（@ſ\u{212A}".contains(c)
    };
    let is_word = |word: &str| {
        let has_part =
            |part: &&str| word.as_bytes().windows(part.len()).any(|w| w.eq_ignore_ascii_case(part.as_bytes()));
        WORDS.iter().any(|known| known.eq_ignore_ascii_case(word)) || PARTS.iter().any(has_part)
    };
    text.contains(is_sign) || text.split(|c: char| !c.is_alphanumeric()).any(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_list_is_never_passed_over() {
        let ends = "기자|특파원|통신원|논설위원|•|·|⋅|–|—|/|<| - |(|（| 1| ٣|²|updated|published|poſted|reviewed|On|IN|for|at|from|\
                    about|Illustration|来源|來源|编辑|責任|责任|发布|发表|發表|時間|时间|阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|回复|\
                    回復|@";
        let check = |text: &str| {
            let ends = AFTER.as_ref().unwrap().is_match(text);
            assert!(may_end(text) || !ends, "{text:?}");
            ends
        };
        for end in ends.split('|').chain(["|"]) {
            for text in [format!("Ada {end} x"), format!("é{end}_"), format!("{end} é"), format!("سامر {end}ー")]
            {
                check(&text);
            }
        }
        assert!(check("Ada Lind on x") && check("Ada 1") && check("سامر | x") && !check("Ada Lindon"));
        assert!(!may_end("Ada Lindon Forster Bo") && !may_end("سامر علي"));
    }
}
