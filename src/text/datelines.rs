//! The dateline that opens a report: agency, place, day, reporters, in the formulas of eleven languages.
//! Never half a formula: `海口7月7日电价下调` and `Köln - Düsseldorf (ICE)` open no report.

use super::dates::{digit, find_dates};
use super::expressions::compile;
use super::names::{han_names, hangul_names};
use super::press::{PressScript, one_of};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// A dateline with its length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatelineHead {
    /// One past its last byte; the report goes on there.
    pub end: usize,
    /// As written, without 据.
    pub agency: Option<String>,
    /// As written.
    pub place: Option<String>,
    /// Only where it is stated.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: Option<i8>,
    /// 1 to 31.
    pub day: Option<i8>,
    /// Names.
    pub reporters: Vec<String>,
}

/// No dateline is longer, in bytes.
const MAX_BYTES: usize = 400;

/// The dateline at the beginning of a text.
pub fn find_dateline(text: &str) -> Option<DatelineHead> {
    let blank = text.len() - text.trim_start().len();
    let head = &text[blank..text.floor_char_boundary(blank + MAX_BYTES)];
    FORMS.iter().find_map(|form| {
        let captures = form.captures(head)?;
        let mut found = read(&captures)?;
        let end = captures.get(0)?.end();
        if found.place.is_none() && goes_on(&head[..end], &head[end..]) {
            return None;
        }
        found.end = blank + end;
        Some(found)
    })
}

/// `电` begins a word of the sentence: 新华社7月7日电价.
fn goes_on(head: &str, rest: &str) -> bool {
    head.ends_with(['电', '電'])
        && rest.starts_with(|c| "价價影力商网網子话話缆纜池竞競梯站器信脑腦车車费費".contains(c))
}

/// The formulas, each with the groups `agency`, `place`, `date`, `day`, `names` that it has.
static FORMS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let known = format!(
        r"(?:{}|\p{{Han}}{{2,8}}(?:日报|日報|晚报|晚報|时报|時報|新闻网|新聞網|通讯社|通訊社|电视台|電視台|广播电台|融媒体?)[网網]?)(?:客户端|客戶端)?",
        one_of(PressScript::Han)
    );
    // Any name of a house, where the rest of the formula leaves no doubt.
    let han = format!(r"(?:{known}|\p{{Han}}{{1,4}}(?:社|网|網)(?:客户端|客戶端)?)");
    let latin = format!(r"(?:{})(?:/[\p{{L}}-]{{2,6}})?", one_of(PressScript::Latin));
    let (kana, hangul) = (one_of(PressScript::Kana), one_of(PressScript::Hangul));
    let (cyrillic, arabic) = (one_of(PressScript::Cyrillic), one_of(PressScript::Arabic));
    let date = r"(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)";
    let names = r"(?: ?[(（](?P<names>[^()（）]{0,20}(?:记者|記者|通讯员|通訊員)[^()（）]{2,60}|\p{Han}{2,4}(?:[ 、,，]\p{Han}{2,4}){0,5})[)）])";
    let place = r"(?P<place>[\p{Han}·/、]{2,12}?)";
    let han_name = r"\p{Han}{2,4}";
    let latin_place =
        r"(?P<place>\p{Lu}[\p{L}\p{M}'’./ -]{1,40}?(?:, \p{Lu}\p{Ll}{2,12}\.?)?(?: \(\p{Lu}[\p{L} ]{1,20}\))?)";
    let latin_date =
        r"(?P<date>(?:\d{1,2}\.? (?:de )?\p{L}{3,10}\.?|\p{Lu}\p{L}{2,9}\.? \d{1,2})(?:,? (?:de )?\d{4})?)";
    let forms = [
        // 新华社北京7月7日电(记者A、B) · 据新华社北京7月7日电 · (新华社北京7月7日电)
        format!(r"^[(（]?(?:据|據)?(?P<agency>{han}) ?{place}?{date}(?:电|電|讯|訊|消息|报道|報導)(?:{names}|[)）]|[,，:：])?"),
        // 本报北京讯(记者A) · 央视网消息(记者A):
        format!(r"^(?:据|據)?(?P<agency>{han}){place}?(?:讯|訊|电|電|消息){names}[,，:：]?"),
        // 央视网消息: · 央视新闻客户端消息, · 本报讯
        format!(r"^(?:据|據)?(?P<agency>{known}){place}?(?:讯|訊|消息)(?:[,，:：]|[  \u{{3000}}])"),
        // 【环球网报道 记者 A】 · 【环球时报综合报道】
        format!(r"^【(?P<agency>{han})(?:讯|訊|消息|综合报道|綜合報導|报道|報導| ?记者| ?記者)[ ,，]{{0,2}}(?P<names>[^】]{{0,60}})】"),
        // 界面新闻记者 | A
        format!(r"^(?P<agency>{han})(?:记者|記者) ?[|｜] ?(?P<names>{han_name}(?:[ 、]{han_name}){{0,5}})"),
        // 据新华社电 · 北京7月7日电(记者A)
        format!(r"^(?:据|據)(?P<agency>{han})(?:电|電)(?:[,，:：]|[ \u{{3000}}])"),
        format!(r"^(?P<place>[\p{{Han}}·/、]{{2,12}}?){date}(?:电|電){names}"),
        // 中央社記者A台北7日電 · (中央社記者A台北7日電)
        format!(r"^[(（]?(?P<agency>{han})(?:记者|記者)(?P<names>\p{{Han}}{{2,3}}){place}(?:(?P<date>\d{{1,2}}月\d{{1,2}}日)|(?P<day>\d{{1,2}})日)(?:专电|專電|电|電)[)）]?"),
        // 〔記者A/台北報導〕
        r"^[〔\[［【](?:记者|記者)(?P<names>\p{Han}{2,4}(?:、\p{Han}{2,4}){0,4})[/／](?P<place>\p{Han}{2,8})(?:报道|報導)[〕\]］】]".to_string(),
        // LONDON, July 7 (Reuters) - · Berlin (dpa) - · Madrid, 7 jul (EFE).-
        format!(r"^{latin_place}(?:, {latin_date})? ?\((?P<agency>{latin})\) ?(?:\.? ?[-–—]{{1,2}}|:)"),
        // (ANSA) - ROMA, 7 lug -
        format!(r"^\((?P<agency>{latin})\) ?[-–—] ?{latin_place}(?:, {latin_date})?\.? ?[-–—]"),
        // 【東京共同】 · 【東京=名】 · [東京 7日 ロイター] -
        format!(r"^【(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{1,12}}?) ?(?P<agency>{kana})】"),
        r"^【(?P<place>[\p{Han}\p{Katakana}ー]{1,12})[=＝](?P<names>[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}(?:、[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}){0,3})】".to_string(),
        format!(r"^[\[［](?P<place>[\p{{Han}}\p{{Katakana}}ー・/]{{1,16}})[  \u{{3000}}](?:(?P<date>\d{{1,2}}月\d{{1,2}}日)|(?P<day>\d{{1,2}})日)?[  \u{{3000}}]?(?P<agency>{kana})[\]］](?: ?[-–—])?"),
        // (서울=연합뉴스) 홍길동 기자 = · [서울=뉴시스]
        format!(r"^[(\[](?P<place>[\p{{Hangul}}·]{{2,12}})=(?P<agency>{hangul})[)\]](?: ?(?P<names>[\p{{Hangul}} ·,]{{2,40}}?) ?(?:기자|특파원|통신원) ?=)?"),
        // МОСКВА, 7 июл - РИА Новости. · МОСКВА, 7 июля. /ТАСС/. · МОСКВА. 7 июля. ИНТЕРФАКС -
        format!(r"^(?P<place>\p{{Lu}}[\p{{L}} -]{{1,40}}?)[,.] (?P<date>\d{{1,2}} \p{{L}}{{3,9}})\.? ?(?:[-–—] ?(?P<agency>{cyrillic})\.?|/(?P<slashed>{cyrillic})/\.?|(?P<bare>{cyrillic}) ?[-–—.])"),
        // القاهرة 7 يوليو تموز (رويترز) -
        format!(r"^(?P<place>[\p{{Arabic}}\p{{M}} ]{{2,30}}?),? ?(?P<date>[0-9٠-٩]{{1,2}} [\p{{Arabic}}\p{{M}}]+(?: [\p{{Arabic}}\p{{M}}]+){{0,2}})?،? ?\((?P<agency>{arabic})\) ?[-–—:]"),
    ];
    forms.iter().filter_map(|form| compile(form)).collect()
});

fn read(c: &Captures<'_>) -> Option<DatelineHead> {
    let part = |name: &str| c.name(name).map(|m| m.as_str().trim()).filter(|t| !t.is_empty());
    let agency = ["agency", "slashed", "bare"].iter().find_map(|n| part(n)).map(plain_agency(c));
    let date = part("date").map(find_dates);
    let date = match date {
        None => None,
        Some(found) => Some(*found.first()?),
    };
    let day = part("day").and_then(|d| d.chars().try_fold(0, |n, c| Some(n * 10 + i8::try_from(digit(c)?).ok()?)));
    let list = part("names").unwrap_or_default();
    let reporters = match () {
        () if list.contains('기') || list.chars().any(super::chars::is_hangul) => hangul_names(list),
        () if list.chars().any(super::chars::is_kana) => list.split('、').map(str::to_string).collect(),
        () => han_names(list),
    };
    Some(DatelineHead {
        end: 0,
        agency,
        place: part("place").map(str::to_string),
        year: date.and_then(|d| d.year),
        month: date.map(|d| d.month),
        day: date.map(|d| d.day).or(day),
        reporters,
    })
}

/// `央视新闻客户端消息` names the agency 央视新闻; with a place or day the 客户端 is part of its name.
fn plain_agency<'a>(c: &'a Captures<'_>) -> impl Fn(&str) -> String + 'a {
    move |name| {
        let dated = c.name("date").is_some() || c.name("place").is_some();
        let bare = name.trim_end_matches("客户端").trim_end_matches("客戶端");
        if dated { name.to_string() } else { bare.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_formula_is_a_valid_expression() {
        assert_eq!(FORMS.len(), 17);
    }

    #[test]
    fn the_dateline_ends_where_the_report_begins() {
        let text = "新华社青渡7月9日电(记者林知夏)渡口起雾了。";
        let head = find_dateline(text).unwrap();
        assert_eq!(&text[head.end..], "渡口起雾了。");
    }
}
