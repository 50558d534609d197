//! Picture credits at the end of a caption, and the note on when and how the picture was taken.
//! Never a credit without its formula: a sentence that ends in an agency's name has none.

mod forms;

use super::dates::{FoundDate, find_dates};
use super::press::{PressScript, one_of};
use forms::GROUPS;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// How sure a formula makes us that the line is a caption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Only where a picture stands before it: `… / AFP`.
    Weak,
    /// Anywhere: `新华社记者 A 摄`.
    Strong,
}

/// A caption taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditLine {
    /// The caption without credit and note.
    pub caption: String,
    /// As written, without its label and brackets.
    pub credit: Option<String>,
    /// The day the note or the caption names; without a year if none stands there.
    pub date: Option<FoundDate>,
}

/// Takes a caption apart.
pub fn read_credit_line(text: &str) -> CreditLine {
    let text = strip_label(text.trim());
    if let Some(line) = credit_in_front(text) {
        return line;
    }
    let (body, note) = take_note(text);
    let found = find_credit(&body);
    let caption = match &found {
        Some(credit) => body[..credit.start].trim_end(),
        None => body.as_str(),
    };
    let dates = note.as_deref().map(find_dates).filter(|d| !d.is_empty()).unwrap_or_else(|| find_dates(text));
    let date = dates.iter().find(|d| d.year.is_some()).or(dates.first()).copied();
    CreditLine {
        caption: caption.trim_end_matches(['=', '＝', '|', '–', '—', '-']).trim().to_string(),
        credit: found.map(|c| c.name),
        date,
    }
}

/// How much a line proves by its credit or note that it is a caption; `None` without either.
pub fn caption_strength(text: &str) -> Option<Strength> {
    if text.len() > MAX_CAPTION * 4 || text.chars().count() > MAX_CAPTION {
        return None;
    }
    let (body, note) = take_note(strip_label(text.trim()));
    note.map(|_| Strength::Strong).or_else(|| find_credit(&body).map(|c| c.strength))
}

/// Whether a line says by itself that it is a caption.
pub fn is_caption_line(text: &str) -> bool {
    caption_strength(text) == Some(Strength::Strong)
}

/// Whether a line is a credit and nothing else.
pub fn is_bare_credit(text: &str) -> bool {
    find_credit(text.trim()).is_some_and(|c| c.start == 0 && c.strength == Strength::Strong)
}

/// The longest caption known by its text alone, in characters.
const MAX_CAPTION: usize = 300;
/// The longest credit, in bytes.
const MAX_CREDIT_BYTES: usize = 160;

/// The photo line of a Korean agency: `[서울=뉴시스] 홍길동 기자 = … 있다. 2025.07.09. hong@…`.
fn credit_in_front(text: &str) -> Option<CreditLine> {
    static LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(&format!(
            r"^(?P<name>[\[(【]\p{{Hangul}}{{2,12}}=(?:{})[\])】](?: ?\p{{Hangul}}{{2,4}} (?:사진)?기자)?) ?= ?(?P<caption>.+?)(?: \d{{4}}\.\d{{2}}\.\d{{2}}\.?)?(?: ?[\w.-]+@[\w.-]+)?$",
            one_of(PressScript::Hangul)
        ))
        .ok()
    });
    let found = LINE.as_ref()?.captures(text)?;
    let date = find_dates(text).into_iter().rfind(|d| d.year.is_some());
    Some(CreditLine { caption: found["caption"].to_string(), credit: Some(found["name"].to_string()), date })
}

struct Credit {
    start: usize,
    name: String,
    strength: Strength,
}

fn strip_label(text: &str) -> &str {
    let text = text.trim_start_matches(['▲', '△', '▼', '◆', '↑', '↓', '■', '●']).trim_start();
    ["【图注】", "【圖注】", "图注:", "图注：", "图片说明:", "图片说明："]
        .iter()
        .find_map(|l| text.strip_prefix(l))
        .unwrap_or(text)
}

/// Takes `(无人机照片,2025年1月12日摄)` out: a parenthesis with a day and the word for taking a picture.
fn take_note(text: &str) -> (String, Option<String>) {
    static NOTE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"[(（](?P<note>[^()（）]{0,30}\d{1,2}\s?月\s?\d{1,2}\s?[日號号][^()（）]{0,6}(?:摄|攝|拍摄|拍攝|撮影))[)）]").ok()
    });
    let Some(found) = NOTE.as_ref().and_then(|n| n.captures(text)) else { return (text.to_string(), None) };
    let range = found.get(0).map_or(0..0, |m| m.range());
    let mut rest = text[range.end..].to_string();
    let before = &text[..range.start];
    if before.ends_with(['。', '.', '!', '！', '?', '？']) || before.ends_with('发') {
        rest = rest.trim_start_matches(['。', '.']).to_string();
    }
    (format!("{before}{rest}"), Some(found["note"].to_string()))
}

/// The credit at the end, by the first formula that fits.
fn find_credit(text: &str) -> Option<Credit> {
    let from = text.ceil_char_boundary(text.len().saturating_sub(MAX_CREDIT_BYTES));
    let tail = &text[from..];
    let fitting = GROUPS.iter().filter(|group| tail.chars().any(group.needs));
    fitting.flat_map(|group| &group.forms).find_map(|form| {
        let captures = form.pattern.captures(tail)?;
        let whole = captures.name("all").or(captures.get(0))?;
        let name = captures.name("name")?;
        let cut: Range<usize> = from + whole.start()..from + whole.end();
        Some(Credit { start: cut.start, name: name.as_str().trim().to_string(), strength: form.strength })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, caption: &str, credit: Option<&str>) {
        let line = read_credit_line(text);
        assert_eq!((line.caption.as_str(), line.credit.as_deref()), (caption, credit), "{text}");
    }

    #[test]
    fn every_formula_is_a_valid_expression() {
        assert_eq!(GROUPS.iter().map(|group| group.forms.len()).sum::<usize>(), forms::COUNT);
    }

    #[test]
    fn chinese_credits_are_taken_off() {
        check("渡口起雾了。新华社记者 林知夏 摄", "渡口起雾了。", Some("新华社记者 林知夏 摄"));
        check("渡口起雾了 林知夏 摄", "渡口起雾了", Some("林知夏 摄"));
        check("渡口。新华网发(无人机照片,2024年5月6日摄)。", "渡口。", Some("新华网发"));
        check("渡口(2024年5月6日摄)。新华社发(林知夏摄)", "渡口。", Some("新华社发(林知夏摄)"));
        check("渡口。(图片来源:青渡图库)", "渡口。", Some("图片来源:青渡图库"));
        check("▲渡口。图/本报记者 林知夏", "渡口。", Some("本报记者 林知夏"));
        check("【图注】渡口(资料图)。", "渡口(资料图)。", None);
    }

    #[test]
    fn credits_in_other_languages_are_taken_off() {
        check("The pier. (AP Photo/Ann Lee)", "The pier.", Some("AP Photo/Ann Lee"));
        check("The pier. REUTERS/Ann Lee", "The pier.", Some("REUTERS/Ann Lee"));
        check("The pier. Photograph: Ann Lee/The Ferry", "The pier.", Some("Ann Lee/The Ferry"));
        check("Am Kai. Foto: Ute Kamp/dpa", "Am Kai.", Some("Ute Kamp/dpa"));
        check("渡し船=2024年5月6日、山野一郎撮影", "渡し船", Some("山野一郎撮影"));
        check("나루터 [연합뉴스 자료사진]", "나루터", Some("연합뉴스 자료사진"));
        check("Le quai. Photo Ada Lind / AFP", "Le quai.", Some("Ada Lind / AFP"));
        check("Le quai. Photo Ada Lind", "Le quai.", Some("Ada Lind"));
        check("القارب في الميناء. تصوير: سامر علي", "القارب في الميناء.", Some("سامر علي"));
        check("Причал. © ТАСС / Анна Лис", "Причал.", Some("ТАСС / Анна Лис"));
    }

    #[test]
    fn a_sentence_is_no_caption() {
        for text in ["他在新华社工作。", "这部照片由他拍摄。", "The report was published by Reuters.", "雨停了。"]
        {
            assert!(!is_caption_line(text), "{text}");
        }
        assert!(is_caption_line("渡口起雾了。林知夏 摄"));
        assert!(is_bare_credit("林知夏 摄") && !is_bare_credit("雨停了。林知夏 摄"));
    }
}
