//! Rows 43 to 47: legacy encodings, labels that lie, and bytes that are no text.
//! Never mojibake: the right text or a named error.

use super::{
    case::{Case, Promise, fails, site, stored},
    pages::{page_of, page_with},
    transport::random_bytes,
};
use crate::support::origin::{Step, body_with};
use copydesk::model::FailureCode as Code;
use encoding_rs::Encoding;

const CHINESE: &str =
    "海南自贸港的建设进入新阶段，记者从海口海关获悉，今年上半年进出口总值同比增长，企业的信心明显增强，港口一片繁忙。";
const TAIWAN: &str = "臺北市政府今天宣布，捷運新線將於明年通車，沿線居民表示歡迎，並希望票價不要調漲，車站附近的商店也準備延長營業時間。";
const JAPANESE: &str = "東京の天気は晴れ、最高気温は二十五度になる見込みです。午後には海からの風が強まるため、漁に出る船は注意が必要です。";
const KOREAN: &str = "서울의 날씨는 맑고 낮 기온은 이십오 도까지 오르겠습니다. 오후에는 바람이 강해져 바다로 나가는 배는 조심해야 합니다.";
const RUSSIAN: &str = "Москва готовится к празднику, сообщили в мэрии города. Улицы в центре закроют для машин, а музеи будут работать до полуночи.";
const FRENCH: &str = "Le préfet a été reçu à la mairie, où l'on fêtait Noël. Les élèves avaient préparé un goûter, et la forêt était déjà enneigée.";
const CZECH: &str = "Příliš žluťoučký kůň úpěl ďábelské ódy na břehu řeky. Město čeká na opravu mostu, který je už třetí rok zavřený pro auta.";
const GREEK: &str = "Η Αθήνα ετοιμάζεται για τη μεγάλη γιορτή της άνοιξης. Οι δρόμοι θα κλείσουν νωρίς και τα μουσεία θα μείνουν ανοιχτά.";
const TURKISH: &str = "İstanbul'da hava güneşli, öğleden sonra yağmur bekleniyor. Şehrin köprüleri gece boyunca açık kalacak, vapurlar çalışacak.";
const ARABIC: &str = "تستعد المدينة للاحتفال بالعيد هذا الأسبوع وقد أعلنت البلدية أن الشوارع الرئيسية ستغلق أمام السيارات طوال يومين كاملين";
const HEBREW: &str =
    "העיר מתכוננת לחג הקרב ובא והעירייה הודיעה כי הרחובות הראשיים ייסגרו לתנועת מכוניות במשך יומיים שלמים";
const THAI: &str =
    "กรุงเทพมหานครเตรียมจัดงานเทศกาลในสัปดาห์หน้า และจะปิดถนนสายหลักเป็นเวลาสองวัน ประชาชนสามารถเดินทางด้วยรถไฟฟ้าได้ตามปกติ";

const BY_HEADER: [(&str, &str); 22] = [
    ("gb2312", CHINESE),
    ("gbk", CHINESE),
    ("gb18030", CHINESE),
    ("utf-8", CHINESE),
    ("big5", TAIWAN),
    ("shift_jis", JAPANESE),
    ("euc-jp", JAPANESE),
    ("iso-2022-jp", JAPANESE),
    ("euc-kr", KOREAN),
    ("windows-1251", RUSSIAN),
    ("koi8-r", RUSSIAN),
    ("iso-8859-5", RUSSIAN),
    ("windows-1252", FRENCH),
    ("iso-8859-1", FRENCH),
    ("iso-8859-15", FRENCH),
    ("windows-1250", CZECH),
    ("iso-8859-2", CZECH),
    ("iso-8859-7", GREEK),
    ("windows-1254", TURKISH),
    ("windows-1256", ARABIC),
    ("windows-1255", HEBREW),
    ("windows-874", THAI),
];

const BY_META: [(&str, &str); 6] = [
    ("gb2312", CHINESE),
    ("big5", TAIWAN),
    ("shift_jis", JAPANESE),
    ("euc-kr", KOREAN),
    ("windows-1251", RUSSIAN),
    ("windows-1252", FRENCH),
];

fn encode(text: &str, label: &str) -> Vec<u8> {
    match label {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let (bytes, _, has_errors) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
            assert!(!has_errors, "{label} cannot hold {text}");
            bytes.into_owned()
        }
    }
}

fn labelled(label: &str, body: &[u8]) -> Vec<Step> {
    body_with(&format!("Content-Type: text/html; charset={label}"), body)
}

fn unlabelled(body: &[u8]) -> Vec<Step> {
    body_with("Content-Type: text/html", body)
}

fn meta(label: &str) -> String {
    format!("<meta charset={label}>")
}

/// The right text or a named error.
fn right(text: &str) -> Promise {
    stored().text(text)
}

fn right_or_none(text: &str) -> Promise {
    let either = stored().or(fails(Code::DecodeError));
    either.text(text)
}

pub fn cases() -> Vec<Case> {
    let mut cases = labels();
    cases.extend(supersets());
    cases.extend(conflicts());
    cases.extend(unlabelled_pages());
    cases.extend(damage());
    cases
}

/// Row 43.
fn labels() -> Vec<Case> {
    let mut cases = Vec::new();
    for (label, text) in BY_HEADER {
        let steps = labelled(label, &encode(&page_of(text), label));
        cases.push(Case::new(43, format!("{label} by header"), site(steps), right(text)));
    }
    for (label, text) in BY_META {
        let page = encode(&page_with(text, &meta(label)), label);
        cases.push(Case::new(43, format!("{label} by meta"), site(unlabelled(&page)), right(text)));
        let equiv = format!("<META http-equiv=\"Content-Type\" content=\"text/html; charset={label}\">");
        let page = encode(&page_with(text, &equiv), label);
        cases.push(Case::new(43, format!("{label} by http-equiv"), site(unlabelled(&page)), right(text)));
    }
    for (label, mark) in [("utf-16le", &b"\xFF\xFE"[..]), ("utf-16be", b"\xFE\xFF")] {
        let page = encode(&page_of(CHINESE), label);
        let marked = [mark, &page].concat();
        cases.push(Case::new(43, format!("{label} with its mark"), site(unlabelled(&marked)), right(CHINESE)));
        cases.push(Case::new(43, format!("{label} by header"), site(labelled(label, &page)), right(CHINESE)));
        cases.push(Case::new(43, format!("{label} by nothing"), site(unlabelled(&page)), right_or_none(CHINESE)));
    }
    cases
}

/// Row 44: what a label means is more than its standard.
fn supersets() -> Vec<Case> {
    [
        ("gb2312", "gbk", "朱镕基与丁喆出席了开幕仪式，囍字贴满了大堂，来宾们纷纷合影留念，活动一直持续到深夜才告结束，气氛十分热烈。"),
        ("shift_jis", "windows-31j", "株式会社は㈱と書き、髙島屋や﨑という字も使う。①番の窓口で申し込みを受け付けるので、午後三時までに来てください。"),
        ("euc-kr", "windows-949", "똠방각하와 펲시콜라를 찾는 손님이 늘었다고 시장 상인들이 말했다. 올해는 날씨가 좋아 손님이 더 많이 올 것으로 보인다."),
    ]
    .map(|(label, real, text)| {
        let steps = labelled(label, &encode(&page_of(text), real));
        Case::new(44, format!("{real} that says {label}"), site(steps), right(text))
    })
    .into()
}

/// Row 45.
fn conflicts() -> Vec<Case> {
    let gbk = |in_head: &str| encode(&page_with(CHINESE, in_head), "gbk");
    let utf_8 = page_of(CHINESE).into_bytes();
    let marked = [b"\xEF\xBB\xBF", &*utf_8].concat();
    let late = format!("<!-- {} -->{}", "x".repeat(1_500), meta("big5"));
    let late = encode(&page_with(TAIWAN, &late), "big5");
    let mut cases = vec![
        Case::new(45, "a mark against a header", site(labelled("gbk", &marked)), right(CHINESE)),
        Case::new(45, "a header against a meta", site(labelled("gbk", &gbk(&meta("big5")))), right(CHINESE)),
        Case::new(45, "a meta after 1,024 bytes", site(unlabelled(&late)), right(TAIWAN)),
        Case::new(45, "a header nobody knows", site(labelled("no-such-thing", &gbk(&meta("gbk")))), right(CHINESE)),
        Case::new(
            45,
            "a meta of utf-16",
            site(unlabelled(page_with(CHINESE, &meta("utf-16")).as_bytes())),
            right(CHINESE),
        ),
    ];
    for wrong in ["utf-8", "iso-8859-1", "windows-1252"] {
        let steps = labelled(wrong, &gbk(&meta("gbk")));
        cases.push(Case::new(
            45,
            format!("a header of {wrong} over gbk and its meta"),
            site(steps),
            right_or_none(CHINESE),
        ));
    }
    for wrong in ["gbk", "big5", "iso-8859-1", "shift_jis"] {
        let steps = labelled(wrong, &utf_8);
        cases.push(Case::new(45, format!("a header of {wrong} over utf-8"), site(steps), right_or_none(CHINESE)));
    }
    cases
}

/// Row 46.
fn unlabelled_pages() -> Vec<Case> {
    [
        ("utf-8", CHINESE),
        ("gbk", CHINESE),
        ("big5", TAIWAN),
        ("shift_jis", JAPANESE),
        ("windows-1251", RUSSIAN),
        ("euc-kr", KOREAN),
    ]
    .map(|(label, text)| {
        let page = encode(&page_of(text), label);
        Case::new(46, format!("{label} without any label"), site(unlabelled(&page)), right_or_none(text))
    })
    .into()
}

/// Row 47.
fn damage() -> Vec<Case> {
    let page = page_of(CHINESE);
    let at = page.rfind("</article>").unwrap();
    let damaged = [&page.as_bytes()[..at], b"<p>\xFF\xFE\xFD</p>", &page.as_bytes()[at..]].concat();
    let mut cases = vec![Case::new(47, "three bad bytes", site(labelled("utf-8", &damaged)), right(CHINESE))];
    let noise = || fails(Code::DecodeError).attempts(1..=1).or(fails(Code::BadContentType));
    for seed in 11..=13 {
        let body = random_bytes(seed, 4_000);
        cases.push(Case::new(47, format!("random bytes as a page {seed}"), site(unlabelled(&body)), noise()));
        let dressed = [b"<!doctype html><p>", &*body].concat();
        cases.push(Case::new(
            47,
            format!("random bytes after a tag {seed}"),
            site(labelled("utf-8", &dressed)),
            noise(),
        ));
    }
    cases
}
