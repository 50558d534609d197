//! The formulas of picture credits, script by script; `all` is what goes from the caption, `name` what is the credit.
//! Never a formula that a sentence could end in: those that come near count only beside a picture.

use super::Strength::{self, Strong, Weak};
use crate::text::chars::{is_arabic, is_cjk, is_han, is_hangul, is_kana};
use crate::text::expressions::compile;
use crate::text::press::{PressScript, one_of};
use regex::Regex;
use std::sync::LazyLock;

/// A formula.
pub(super) struct Form {
    pub(super) pattern: Regex,
    pub(super) strength: Strength,
}

/// Formulas that no text without a certain character fits.
pub(super) struct Group {
    /// Whether it is such a character.
    pub(super) needs: Needs,
    pub(super) forms: Vec<Form>,
}

/// The formulas in the order of work.
pub(super) static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let spaced_letter = |c: char| (c.is_alphabetic() && !is_cjk(c)) || matches!(c, '©' | 'ⓒ');
    let all: [(Needs, Forms); 7] = [
        (is_han, chinese()),
        (|c| is_han(c) || is_kana(c), japanese()),
        (is_hangul, korean()),
        (spaced_letter, brackets()),
        (spaced_letter, spaced()),
        (is_arabic, arabic()),
        (spaced_letter, bare()),
    ];
    let compile = |(strength, pattern): (Strength, String)| Some(Form { pattern: compile(&pattern)?, strength });
    let group = |(needs, forms): (_, Forms)| Group { needs, forms: forms.into_iter().filter_map(compile).collect() };
    all.into_iter().map(group).collect()
});

/// How many there are.
#[cfg(test)]
pub(super) const COUNT: usize = 41;

type Forms = Vec<(Strength, String)>;
type Needs = fn(char) -> bool;

/// What may stand before a credit in Chinese: the end of the caption's sentence, a bracket, a blank, the beginning.
const EDGE: &str = r#"(?:^|[。.!?！？…”"』」)）\s])"#;

/// What may stand before a credit in scripts that part words by blanks, and what may lead over to it.
const SPACED_EDGE: &str = r"(?:^|[.!?…»”)\]\s؟])";
const BRIDGE: &str = r"(?:[-–—|/] ?)?";

/// A name in Latin or Cyrillic letters.
const PERSON: &str = r"\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4}";

/// Capital letters, for names that are written in them: as short as a class that is repeated must be.
const CAPITALS: &str = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽΆΈ-ΫЀ-Я";

fn chinese() -> Forms {
    let han = format!(r"(?:{}|\p{{Han}}{{2,8}}(?:社|网|網|报|報|台|臺|新闻|新聞))", one_of(PressScript::Han));
    let name = r"\p{Han}{2,4}|\p{Han}{1,8}·\p{Han}{1,8}|\p{Han} \p{Han}";
    let names = format!("(?:{name})(?:[、, ](?:{name})){{0,4}}");
    let taken = "(?:摄|攝|摄影|攝影|供图|供圖|制图|作图)";
    let role = "(?:特约|通讯|实习|本报|本网)?(?:记者|記者|通讯员|通訊員|发|發)?[ :：]?";
    let giver = r"(?:受访者|受訪者|采访对象|主办方|主辦方|通讯员|当地[^。]{0,8}|\p{Han}{2,12})";
    let forms = [
        format!("{EDGE}(?P<all>(?P<name>(?:{han})?{role}(?:{names})[ /]?{taken}))[。.]?$"),
        format!(
            "{EDGE}(?P<all>(?P<name>(?:{han})(?:发|發|供图|供圖|资料图|資料圖)(?:[(（](?:{names}) ?{taken}?[)）])?))[。.]?$"
        ),
        format!("(?P<all>[(（](?P<name>(?:{han})?{role}(?:{names})[ /]?{taken})[)）])[。.]?$"),
        "(?P<all>[(（](?P<name>(?:图片来源|图源|圖片來源|图片来自|图据|图|圖|摄影|攝影|资料图片来源)[:：/ ]?[^()（）]{1,40})[)）])[。.]?$".into(),
        format!("{EDGE}(?P<all>(?P<name>(?:图片来源|圖片來源|图源|摄影|攝影)[:：/] ?[^。]{{1,40}}))[。.]?$"),
        format!("{EDGE}(?P<all>[图圖][/／:：] ?(?P<name>[^。]{{2,30}}))[。.]?$"),
        format!("{EDGE}(?P<all>(?P<name>{giver}(?:供图|供圖)|图片由\\p{{Han}}{{2,12}}提供))[。.]?$"),
        format!("(?P<all>[(（](?P<name>{giver}(?:供图|供圖))[)）])[。.]?$"),
    ];
    forms.into_iter().map(|form| (Strong, form)).collect()
}

fn japanese() -> Forms {
    let house = "撮影|提供|共同|時事|ロイター";
    vec![
        // =2025年1月12日、山野一郎撮影 · =共同
        (
            Strong,
            format!(
                "(?P<all>[=＝](?:[^=＝。]{{0,40}}[、，,(（日])?(?P<name>[^=＝、，,（）()日]{{1,24}}(?:{house}))[)）]?)。?$"
            ),
        ),
        (Weak, "(?P<all>[=＝](?P<name>共同|時事|ロイター|AP|AFP時事))$".into()),
        // (山野一郎撮影)
        (
            Strong,
            "(?P<all>[(（](?P<name>[^=＝、，（）():：]{0,24}(?:撮影|提供|共同通信|時事通信|ロイター))[)）])。?$".into(),
        ),
        // 写真:ロイター · (撮影:山野一郎)
        (Weak, r"[。\s](?P<all>(?:写真|撮影|画像) ?[:：=＝/／] ?(?P<name>[^:：=＝。()（）]{2,24}))。?$".into()),
        (Strong, r"(?P<all>[(（](?:写真|撮影|画像) ?[:：=＝/／] ?(?P<name>[^:：=＝。()（）]{2,24})[)）])。?$".into()),
    ]
}

fn korean() -> Forms {
    let label = "(?:자료 ?사진|사진 ?제공|사진|출처|그래픽|영상)";
    // 재판매 및 DB 금지: not for resale or databases.
    let terms = r"(?:\. ?(?:재판매|DB)[^\[\]()]{0,30})?";
    vec![
        (Strong, format!(r"(?P<all>[\[(<【]{label} ?[=:|] ?(?P<name>[^\[\]()<>【】=:]{{2,30}}?){terms}[\])>】])\.?$")),
        (
            Strong,
            format!(
                r"(?P<all>[\[(<【](?P<name>[^\[\]()<>【】]{{0,24}}?(?:연합뉴스|뉴시스|뉴스1|사진|제공|자료)[^\[\]()<>【】.]{{0,24}}){terms}[\])>】])\.?$"
            ),
        ),
        (Strong, format!(r"(?:^|[.!?\s])(?P<all>/? ?{label} ?[=:|] ?(?P<name>[^/=:|]{{2,24}}))\.?$")),
        (Weak, r"[.!?] (?P<all>(?P<name>\p{Hangul}{2,4} (?:사진|선임)?기자)(?: [\w.-]+@[\w.-]+)?)$".into()),
    ]
}

/// A credit in brackets: `(AP Photo/Ann Lee)`, `(Foto: Ann Lee)`, `(foto Ann Lee)`.
fn brackets() -> Forms {
    let house = [PressScript::Latin, PressScript::Cyrillic].map(one_of).join("|");
    let label = "(?i:photo by|(?:image|photo) credits?|photo courtesy of|photographs?|photos?|foto di|foto de|foto|fotos|fotografía|fotografia|bild|bildquelle|crédit photo|crédits?|credits?|crédito|image|imagem|фото)";
    vec![
        (Strong, format!(r"(?P<all>[\[(](?P<name>(?:A[FP]P? (?:Photo|Foto)|{house})/[^()\[\]]{{1,60}})[\])])\.?$")),
        (Strong, format!(r"(?P<all>[\[(]{label} ?: ?(?P<name>[^()\[\]:]{{2,60}}?)[\])])\.?$")),
        (Strong, format!(r"(?P<all>[\[(]{label} (?P<name>(?:{house}|{PERSON}(?: ?/ ?{PERSON})?))[\])])\.?$")),
        (
            Strong,
            r"(?P<all>[\[(](?P<name>(?:Reuters|REUTERS|Xinhua|dpa|EPA|Getty)[: ][^()\[\]]{1,60})[\])])\.?$".into(),
        ),
    ]
}

/// A credit behind its label or its sign, in Latin and Cyrillic letters.
fn spaced() -> Forms {
    let house = [PressScript::Latin, PressScript::Cyrillic].map(one_of).join("|");
    let labels = "Photographs?|Photos?|Photo credits?|Image credit|Picture|Credits?|Image|Imagem|Fotos?|Bild|Bildquelle|Bildrechte|Foto de|Foto di|Crédits? photo|Crédits?|Fotografía|Fotografia|Crédito|Créditos|Фото|Фотограф|PHOTO|FOTO|ФОТО";
    let sources = "Quelle|Source|Fuente|Fonte|Источник";
    let makers =
        "Photo by|Photograph by|Photo courtesy of|Fotografía de|Fotografia de|Foto de|Foto di|Fotografia di|Ph\\.";
    let line = format!(r"{SPACED_EDGE}(?P<all>{BRIDGE}");
    vec![
        (Strong, format!(r"{line}(?:{labels}) ?: ?(?P<name>[^:\n]{{2,60}}?))\.?$")),
        (Weak, format!(r"{line}(?:{makers}) (?P<name>{PERSON}(?: ?/ ?{PERSON})?))\.?$")),
        (Strong, format!(r"{line}(?:PHOTO|FOTO) (?P<name>[{CAPITALS}][{CAPITALS}'’./, -]{{3,58}}))\.?$")),
        (Strong, format!(r"{line}(?:Photo|Foto|Bild|Picture|Фото) (?P<name>{PERSON} ?/ ?(?:{house})))\.?$")),
        (Weak, format!(r"[.!?…»”)] (?P<all>{BRIDGE}(?:Photo|Foto|Фото) (?P<name>{PERSON}))\.?$")),
        (Strong, format!(r"{line}(?:(?:{labels}|{sources}) ?: ?)?[©ⓒ] ?(?P<name>[^©ⓒ\n]{{2,60}}?))\.?$")),
        (Strong, r"(?P<all>[©ⓒ] ?(?P<name>[\p{Han}\p{Hangul}\p{Katakana}][^©ⓒ\n。]{1,30}?))。?$".into()),
        (Strong, format!(r"{line}(?P<name>(?:{house})/ ?{PERSON}(?:/[\p{{L}} ]{{2,20}})?))\.?$")),
        (Weak, format!(r"{line}(?:{sources}) ?: ?(?P<name>[^:\n]{{2,60}}?))\.?$")),
    ]
}

fn arabic() -> Forms {
    let house = one_of(PressScript::Arabic);
    let label = "(?:تصوير|عدسة|المصور|المصوّر|الصورة|صورة|مصدر الصورة)";
    vec![
        (Strong, format!(r"(?P<all>\({label} ?: ?(?P<name>[^():\n]{{2,60}}?)\))\.?$")),
        (Strong, format!(r"{SPACED_EDGE}(?P<all>{BRIDGE}{label} ?: ?(?P<name>[^:\n]{{2,60}}?))\.?$")),
        (Weak, format!(r"{SPACED_EDGE}(?P<all>{BRIDGE}المصدر ?: ?(?P<name>[^:\n]{{2,60}}?))\.?$")),
        (Weak, r"(?P<all>[-–—|/] ?تصوير (?P<name>[^:\n]{2,40}?))\.?$".into()),
        (Weak, format!(r"[.!?…»”)؟] (?P<all>(?P<name>{house}))\.?$")),
    ]
}

/// A name or an agency that nothing but its place marks.
fn bare() -> Forms {
    let house = [PressScript::Latin, PressScript::Cyrillic, PressScript::Arabic].map(one_of).join("|");
    vec![
        (Weak, format!(r"[.!?…»”)] (?P<all>(?P<name>{PERSON} ?/ ?(?:{house})))\.?$")),
        (Weak, format!(r"(?P<all> / (?P<name>{house}))\.?$")),
        (Weak, format!(r"(?P<all> / (?P<name>{PERSON} / (?:{house})))\.?$")),
        (Weak, format!(r"[.!?…»”)] (?P<all>(?P<name>{house}))\.?$")),
        (Weak, format!(r"(?P<all>[(\[](?P<name>{house})[)\]])\.?$")),
        (Weak, format!(r"(?P<all> \| (?P<name>{house}|[{CAPITALS}]{{2,}}[{CAPITALS}'’. -]{{2,40}}))\.?$")),
    ]
}
