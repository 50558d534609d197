//! Bytes to text: the WHATWG order, labels that lie, and bytes that are no text.
//! Never mojibake: right text or an error.

use copydesk::text::charset::{How, Undecodable, decode};
use encoding_rs::Encoding;

const CHINESE: &str = "海南自贸港的建设进入新阶段，记者从海口海关获悉，今年上半年进出口总值同比增长，企业信心增强。";

fn encode(text: &str, label: &str) -> Vec<u8> {
    match label {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, has_errors) = encoding.encode(text);
            assert!(!has_errors, "{label} cannot hold {text}");
            bytes.into_owned()
        }
    }
}

fn content_type(label: &str) -> String {
    format!("text/html; charset={label}")
}

fn check(bytes: &[u8], header: Option<&str>, text: &str, how: How) {
    let header = header.map(content_type);
    let decoded = decode(bytes, header.as_deref()).unwrap();
    assert_eq!((decoded.text.as_str(), decoded.how), (text, how), "as {}", decoded.encoding);
}

const LANGUAGES: &[(&str, &[&str])] = &[
    (CHINESE, &["gb2312", "gbk", "gb18030", "utf-8", "utf-16le", "utf-16be"]),
    ("臺北市政府今天宣布，捷運新線將於明年通車，沿線居民表示歡迎。", &["big5"]),
    ("東京の天気は晴れ、最高気温は二十五度になる見込みです。", &["shift_jis", "euc-jp", "iso-2022-jp", "windows-31j"]),
    ("서울의 날씨는 맑고 낮 기온은 이십오 도까지 오르겠습니다.", &["euc-kr", "windows-949"]),
    ("Москва готовится к празднику, сообщили в мэрии города.", &["windows-1251", "koi8-r", "iso-8859-5"]),
    ("Η Αθήνα ετοιμάζεται για τη μεγάλη γιορτή της άνοιξης.", &["iso-8859-7", "windows-1253"]),
    ("Le préfet a été reçu à l'Élysée, où l'on fêtait Noël.", &["windows-1252", "iso-8859-1", "iso-8859-15"]),
    ("Příliš žluťoučký kůň úpěl ďábelské ódy na břehu.", &["windows-1250", "iso-8859-2"]),
    ("İstanbul'da hava güneşli, öğleden sonra yağmur bekleniyor.", &["windows-1254"]),
    ("تستعد المدينة للاحتفال بالعيد هذا الأسبوع", &["windows-1256"]),
    ("העיר מתכוננת לחג הקרב ובא", &["windows-1255"]),
    ("กรุงเทพมหานครเตรียมจัดงานเทศกาล", &["windows-874"]),
];

#[test]
fn every_encoding_is_read_by_its_header() {
    for (text, labels) in LANGUAGES {
        for label in *labels {
            let page = format!("<html><title>x</title><p>{text}</p>");
            check(&encode(&page, label), Some(label), &page, How::Header);
        }
    }
}

#[test]
fn every_encoding_is_read_by_its_meta() {
    for (text, labels) in LANGUAGES {
        for label in labels.iter().filter(|label| !label.starts_with("utf-16")) {
            for meta in [
                format!("<meta charset={label}>"),
                format!("<META http-equiv='Content-Type' content=\"text/html; charset={label}\">"),
            ] {
                let page = format!("<html><head>{meta}</head><p>{text}</p>");
                check(&encode(&page, label), None, &page, How::Meta);
            }
        }
    }
}

#[test]
fn a_mark_goes_before_every_label() {
    let utf_8 = [b"\xEF\xBB\xBF", CHINESE.as_bytes()].concat();
    check(&utf_8, Some("gbk"), CHINESE, How::Bom);
    let utf_16 = [b"\xFF\xFE".to_vec(), encode(CHINESE, "utf-16le")].concat();
    check(&utf_16, Some("utf-8"), CHINESE, How::Bom);
    let utf_16 = [b"\xFE\xFF".to_vec(), encode(CHINESE, "utf-16be")].concat();
    check(&utf_16, None, CHINESE, How::Bom);
}

#[test]
fn the_header_goes_before_the_meta() {
    let page = format!("<meta charset=big5><p>{CHINESE}");
    check(&encode(&page, "gbk"), Some("gbk"), &page, How::Header);
}

#[test]
fn a_header_that_lies_gives_way() {
    let page = format!("<meta charset=gbk><p>{CHINESE}");
    for header in ["utf-8", "iso-8859-1", "windows-1252"] {
        check(&encode(&page, "gbk"), Some(header), &page, How::Meta);
    }
    for header in ["gbk", "iso-8859-1", "big5", "shift_jis"] {
        check(page.as_bytes(), Some(header), &page, How::Valid);
    }
    let bare = format!("<p>{CHINESE}");
    check(&encode(&bare, "gbk"), Some("iso-8859-1"), &bare, How::Detected);
}

#[test]
fn a_late_meta_is_found() {
    let page = format!("<!-- {} --><meta charset=big5><p>臺北市政府今天宣布", "x".repeat(1_100));
    check(&encode(&page, "big5"), None, &page, How::Meta);
}

#[test]
fn a_meta_counts_only_as_a_tag() {
    for fake in [
        "<!-- <meta charset=big5> -->",
        "<p title='<meta charset=big5>'>",
        "<metal charset=big5>",
        "<meta name=charset content=big5>",
    ] {
        let page = format!("{fake}<p>{CHINESE}");
        let decoded = decode(&encode(&page, "gbk"), None).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.how), (page.as_str(), How::Detected), "{fake}");
    }
    check(b"<!--><meta charset=koi8-r><p>\xCD", None, "<!--><meta charset=koi8-r><p>м", How::Meta);
}

#[test]
fn a_meta_of_utf_16_means_utf_8() {
    check(b"<meta charset=utf-16><p>x", None, "<meta charset=utf-16><p>x", How::Meta);
}

#[test]
fn an_xml_declaration_counts() {
    let page = format!("<?xml version=\"1.0\" encoding=\"GBK\"?><html><p>{CHINESE}");
    check(&encode(&page, "gbk"), None, &page, How::Meta);
}

#[test]
fn without_a_label_the_bytes_tell() {
    check("<p>naïve café".as_bytes(), None, "<p>naïve café", How::Valid);
    check(b"<p>plain", None, "<p>plain", How::Valid);
    for (text, label) in [
        (CHINESE, "gbk"),
        ("臺北市政府今天宣布，捷運新線將於明年通車，沿線居民表示歡迎。", "big5"),
        ("東京の天気は晴れ、最高気温は二十五度になる見込みです。", "shift_jis"),
        ("Москва готовится к празднику, сообщили в мэрии города.", "windows-1251"),
    ] {
        let page = format!("<html><p>{text}</p></html>");
        check(&encode(&page, label), None, &page, How::Detected);
    }
    let page = format!("<!doctype html><html><head><title>UTF-16</title></head><p>{CHINESE}");
    check(&encode(&page, "utf-16le"), None, &page, How::Detected);
    check(&encode(&page, "utf-16be"), Some("utf-8"), &page, How::Detected);
}

#[test]
fn a_little_damage_is_borne_and_shown_once() {
    let damaged = [CHINESE.as_bytes(), b"\xFF\xFE\xFD", CHINESE.repeat(3).as_bytes()].concat();
    let text = decode(&damaged, Some(&content_type("utf-8"))).unwrap().text;
    assert_eq!(text, format!("{CHINESE}\u{FFFD}{}", CHINESE.repeat(3)));
}

#[test]
fn nul_never_comes_through() {
    assert_eq!(decode(b"<p>a\0b", None).unwrap().text, "<p>ab");
}

#[test]
fn damage_that_the_page_itself_holds_is_kept_as_it_is() {
    let page = "<p>caf\u{FFFD} and \u{FFFD}\u{FFFD}\u{FFFD} others";
    check(page.as_bytes(), Some("utf-8"), "<p>caf\u{FFFD} and \u{FFFD} others", How::Header);
    check("<p>caf\u{FFFD}".as_bytes(), Some("windows-1252"), "<p>caf\u{FFFD}", How::Valid);
}

#[test]
fn random_bytes_are_no_text() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    let bytes: Vec<u8> = (0..4_096).map(|_| random()).collect();
    for header in [None, Some("text/html; charset=utf-8"), Some("text/html; charset=gbk"), Some("text/html")] {
        let decoded = decode(&bytes, header);
        assert!(
            matches!(decoded, Err(Undecodable::Binary { .. } | Undecodable::Malformed { .. })),
            "{header:?}: {decoded:?}"
        );
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_give_clean_text_or_an_error(bytes in proptest::collection::vec(0u8.., 0..400), header in "[ -~]{0,30}") {
        if let Ok(decoded) = decode(&bytes, Some(&header)) {
            let is_clean = !decoded.text.contains('\0') && !decoded.text.contains("\u{FFFD}\u{FFFD}");
            proptest::prop_assert!(is_clean);
        }
    }
}

#[test]
fn a_meta_is_read_in_every_spelling() {
    for meta in [
        "<meta charset=gbk>",
        "<META CHARSET='GBK'>",
        "<meta charset = \" gbk \" />",
        "<meta name=x charset=gb2312>",
        "<meta\n\tcharset=\"gb_2312-80\"\n>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">",
        "<meta content='text/html;charset=GBK' http-equiv=content-type>",
        "<!-- <meta charset=big5> --><meta charset=gbk>",
    ] {
        let text = format!("<html><head>{meta}</head><p>{CHINESE}");
        check(&encode(&text, "gbk"), None, &text, How::Meta);
    }
}

#[test]
fn a_label_that_nobody_knows_is_passed_over() {
    let text = format!("<meta charset=gbk><p>{CHINESE}");
    for label in ["no-such-thing", "", "\"", "gbk2"] {
        check(&encode(&text, "gbk"), Some(label), &text, How::Meta);
    }
}
