//! The formulas of datelines, language by language; a group is named for the part of the dateline that it holds.
//! Never a formula without an agency's name or a reporter's: a place and a day open many a sentence.

use crate::text::expressions::compile;
use crate::text::press::{PressScript, one_of};
use regex::Regex;
use std::sync::LazyLock;

/// The formulas in the order of work.
pub(super) static FORMS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let all = [chinese(), latin(), japanese(), korean(), russian(), arabic()].concat();
    all.iter().filter_map(|form| compile(form)).collect()
});

/// How many there are.
#[cfg(test)]
pub(super) const COUNT: usize = 38;

fn chinese() -> Vec<String> {
    let known = format!(
        r"(?:{}|\p{{Han}}{{2,8}}(?:日报|日報|晚报|晚報|时报|時報|新闻网|新聞網|通讯社|通訊社|电视台|電視台|广播电台|融媒体?)[网網]?)(?:客户端|客戶端)?",
        one_of(PressScript::Han)
    );
    // Any name of a house, where the rest of the formula leaves no doubt.
    let han = format!(r"(?:{known}|\p{{Han}}{{1,4}}(?:社|网|網)(?:客户端|客戶端)?)");
    let date = r"(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)";
    let names = r"(?: ?[(（](?P<names>[^()（）]{0,20}(?:记者|記者|通讯员|通訊員)[^()（）]{2,60}|\p{Han}{2,4}(?:[ 、,，]\p{Han}{2,4}){0,5})[)）])";
    let place = r"(?P<place>[\p{Han}·/、]{2,12}?)";
    let reports = r"(?:讯|訊|消息|综合报道|綜合報導|报道|報導)";
    let name = r"\p{Han}{2,4}";
    vec![
        // 新华社北京7月7日电(记者A、B) · 据新华社北京7月7日电 · (新华社北京7月7日电)
        format!(
            r"^[(（]?(?:据|據)?(?P<agency>{han}) ?{place}?{date}(?:电|電|讯|訊|消息|报道|報導)(?:{names}|[)）]|[,，:：])?"
        ),
        // 本报北京讯(记者A) · 央视网消息(记者A):
        format!(r"^(?:据|據)?(?P<agency>{han}){place}?(?:讯|訊|电|電|消息){names}[,，:：]?"),
        // 央视网消息: · 央视新闻客户端消息, · 本报讯
        format!(r"^(?:据|據)?(?P<agency>{known}){place}?(?:讯|訊|消息)(?:[,，:：]|[  \u{{3000}}])"),
        // 【本報訊】(記者 A)
        format!(r"^【(?P<agency>{han}){reports}】{names}"),
        // 【环球网报道 记者 A】 · 【环球时报综合报道】
        format!(r"^【(?P<agency>{han})(?:{reports}| ?记者| ?記者)[ ,，]{{0,2}}(?P<names>[^】]{{0,60}})】"),
        // 界面新闻记者 | A
        format!(r"^(?P<agency>{han})(?:记者|記者) ?[|｜] ?(?P<names>{name}(?:[ 、]{name}){{0,5}})"),
        // 据新华社电 · 北京7月7日电(记者A)
        format!(r"^(?:据|據)(?P<agency>{han})(?:电|電)(?:[,，:：]|[ \u{{3000}}])"),
        format!(r"^{place}{date}(?:电|電){names}"),
        // 中央社記者A台北7日電 · (中央社記者A台北7日電)
        format!(
            r"^[(（]?(?P<agency>{han})(?:记者|記者)(?P<names>\p{{Han}}{{2,3}}){place}(?:{date}|(?P<day>\d{{1,2}})日)(?:专电|專電|电|電)[)）]?"
        ),
        // 〔記者A/台北報導〕 · 【記者A台北報導】
        format!(
            r"^[〔\[［【](?:记者|記者)(?P<names>{name}(?:、{name}){{0,4}})[/／](?P<place>\p{{Han}}{{2,8}})(?:报道|報導)[〕\]］】]"
        ),
        r"^[〔\[［【](?:记者|記者)(?P<names>\p{Han}{2,3})(?P<place>\p{Han}{2,8})(?:报道|報導)[〕\]］】]".into(),
    ]
}

fn latin() -> Vec<String> {
    let house = format!(r"(?:{})(?:/[\p{{L}}-]{{2,6}})?", one_of(PressScript::Latin));
    // HARLOW, N.Y. · PORT ELLEN, Scotland · Halle (Saale)
    let place = r"(?P<place>\p{Lu}[\p{L}\p{M}'’./ -]{1,40}?(?:, (?:\p{Lu}\p{Ll}{2,12}\.?|(?:\p{Lu}\.){2,3}))?(?: \(\p{Lu}[\p{L} ]{1,20}\))?)";
    // Nothing but capitalised words and what joins them in names: where no dash says that the report begins.
    let name = r"\p{Lu}[\p{L}\p{M}'’.]*(?:[ /-](?:(?:de|del|da|do|dos|das|la|las|los|el|di|an der|am|im|a\.|sur|en) ?)?(?:d')?\p{Lu}[\p{L}\p{M}'’.]*){0,4}(?: a\.M\.)?";
    let date =
        r"(?P<date>(?:\d{1,2}(?:er|º|°|\.)? (?:de )?\p{L}{3,10}\.?|\p{Lu}\p{L}{2,9}\.? \d{1,2})(?:,? (?:de )?\d{4})?)";
    vec![
        // LONDON, July 7 (Reuters) - · Berlin (dpa) - · Madrid, 7 jul (EFE).-
        format!(r"^{place}(?:, {date})? ?\((?P<agency>{house})\) ?(?:\.? ?[-–—]{{1,2}}|:)"),
        // (ANSA) - ROMA, 7 lug - · (DIRE) Roma, 7 lug. -
        format!(r"^\((?P<agency>{house})\) ?[-–—] ?{place}(?:, {date})?\.? ?[-–—]"),
        format!(r"^\((?P<agency>{house})\) (?P<place>{name}), {date}\.? ?[-–—]"),
        // Hannover (epd). · New Delhi, Jul 7 (PTI) The
        format!(r"^(?P<place>{name}) \((?P<agency>{house})\)\.(?: |$)"),
        format!(r"^(?P<place>{name}), {date} \((?P<agency>{house})\) "),
        // July 7 (UPI) --
        format!(r"^{date} \((?P<agency>{house})\) ?[-–—]{{1,2}}"),
        // BERLIN dpa |
        format!(r"^(?P<place>\p{{Lu}}[\p{{Lu}} /-]{{2,30}}) (?P<agency>{house}) \| ?"),
    ]
}

fn japanese() -> Vec<String> {
    let house = one_of(PressScript::Kana);
    let place = r"(?P<place>[\p{Han}\p{Katakana}ー]{1,12}?)";
    let date = r"(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)";
    let name = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}";
    vec![
        // 【東京共同】 · 【ロンドン=共同】 · 【7月7日 AFP】 · 【新華社北京7月7日】
        format!(r"^【(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{1,12}}?)[ =＝]?(?P<agency>{house})】"),
        format!(r"^【{date} ?(?P<agency>{house})】"),
        format!(r"^【(?P<agency>{house}){place}{date}】"),
        // 【東京=A】 · 【北京・A】
        format!(r"^【{place}[=＝](?P<names>{name}(?:、{name}){{0,3}})】"),
        format!(r"^【{place}・(?P<names>\p{{Han}}{{4,6}}|\p{{Han}}{{2,3}}\p{{Hiragana}}{{1,4}})】"),
        // [東京 7日 ロイター] - · [7日 ロイター] -
        format!(
            r"^[\[［](?P<place>[\p{{Han}}\p{{Katakana}}ー・/]{{1,16}})[  \u{{3000}}](?:{date}|(?P<day>\d{{1,2}})日)?[  \u{{3000}}]?(?P<agency>{house})[\]］](?: ?[-–—])?"
        ),
        format!(r"^[\[［](?:{date}|(?P<day>\d{{1,2}})日)[  \u{{3000}}](?P<agency>{house})[\]］](?: ?[-–—])?"),
    ]
}

fn korean() -> Vec<String> {
    let house = one_of(PressScript::Hangul);
    let place = r"(?P<place>[\p{Hangul}·]{2,12})";
    let names = r"(?P<names>[\p{Hangul} ·,]{2,40}?) ?(?:기자|특파원|통신원)";
    vec![
        // (서울=연합뉴스) 홍길동 기자 = · [서울=뉴시스]
        format!(r"^[(\[【]{place}=(?P<agency>{house})[)\]】](?: ?{names} ?=)?"),
        // (파리 AFP=연합뉴스)
        format!(r"^[(\[【]{place} (?P<agency>[\p{{Lu}}\p{{Hangul}}]{{2,6}}=(?:{house}))[)\]】](?: ?{names} ?=)?"),
        // [이데일리 홍길동 기자] · [헤럴드경제=홍길동 기자]
        format!(
            r"^[(\[【](?P<agency>{house}|\p{{Hangul}}{{2,6}}(?:뉴스|일보|경제|신문|투데이|비즈|타임스))[ =]{names}[)\]】]"
        ),
    ]
}

fn russian() -> Vec<String> {
    let house = one_of(PressScript::Cyrillic);
    let place = r"(?P<place>\p{Lu}[\p{L} -]{1,40}?)";
    let date = r"(?P<date>\d{1,2} \p{L}{3,9})";
    let name = r"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+";
    vec![
        // МОСКВА, 7 июл - РИА Новости, А Б.
        format!(r"^{place}[,.] {date}\.? ?[-–—] ?(?P<agency>{house})(?:, (?P<names>{name}))?\.?"),
        // МОСКВА, 7 июля. /ТАСС/. · МОСКВА, 7 июля. /Корр. ТАСС А Б/.
        format!(r"^{place}[,.] {date}\.? ?/(?:[Кк]орр\. )?(?P<agency>{house})(?: (?P<names>{name}))?/\.?(?: ?--)?"),
        // МОСКВА. 7 июля. ИНТЕРФАКС -
        format!(r"^{place}[,.] {date}\.? ?(?P<agency>{house}) ?[-–—.]"),
        // ТАСС, 7 июля.
        format!(r"^(?P<agency>{house}), {date}\.(?: |$)"),
        // 7 июля, Минск /А Б - БЕЛТА/.
        format!(
            r"^{date}, {place} /(?:[Кк]орр\. )?(?:(?P<names>{name}(?:, {name}){{0,3}}) ?[-–—] )?(?P<agency>{house})/\.?"
        ),
    ]
}

fn arabic() -> Vec<String> {
    let house = one_of(PressScript::Arabic);
    let word = r"[\p{Arabic}\p{M}]{2,14}";
    let place = format!(r"(?P<place>{word}(?: {word}){{0,3}}?)");
    let date = r"(?P<date>[0-9٠-٩]{1,2} [\p{Arabic}\p{M}]+(?: [\p{Arabic}\p{M}]+){0,2}(?: [0-9٠-٩]{4})?)";
    vec![
        // القاهرة 7 يوليو تموز (رويترز) - · غزة (الأراضي الفلسطينية) (أ ف ب) -
        format!(
            r"^(?P<place>[\p{{Arabic}}\p{{M}} ]{{2,30}}?(?: \({word}(?: {word}){{0,2}}\))?),? ?{date}?،? ?(?:[-–—] ?)?\((?P<agency>{house})\) ?[-–—:]{{1,2}}"
        ),
        // أبوظبي في 7 يوليو / وام /
        format!(r"^{place} في {date} ?/ ?(?P<agency>{house}) ?/[.:]?"),
        // الكويت - 7 - 7 (كونا) --
        format!(r"^{place} ?[-–] ?(?P<day>\d{{1,2}}) ?- ?(?P<month>\d{{1,2}}) ?\((?P<agency>{house})\) ?[-–—]{{1,2}}"),
        // رام الله 7-7-2025 وفا-
        format!(
            r"^{place} (?P<day>\d{{1,2}})-(?P<month>\d{{1,2}})-(?P<year>\d{{4}}) (?P<agency>{house}) ?[-–—]{{1,2}}"
        ),
        // دمشق-سانا · إسطنبول/ الأناضول
        format!(r"^{place}(?:-| ?/ ?)(?P<agency>{house})(?:[:–-]| )"),
    ]
}
