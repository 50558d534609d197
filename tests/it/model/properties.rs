//! What holds for every text that might be an address.
//! Never an address that somebody wrote: these are made by chance.

use copydesk::model::{CanonicalUrl, MAX_URL_BYTES, Seed};
use proptest::prelude::*;

/// Texts that are nearly addresses: the pieces in which parsers disagree.
fn nearly() -> impl Strategy<Value = String> {
    let host = "(news\\.example|NEWS.example\\.|127\\.1|0x7f\\.1|\\[::1\\]|海南\\.example|a\\.\\.b|u:p@h\\.example|[a-z.]{1,9})(:[0-9]{0,6})?";
    let path = "(/|//|\\.|\\.\\.|%2e|%2F|%%32|%4|%+1|%zz|%E6%b5%B7|%7e|海|\\\\| |;|[a-zA-Z0-9]{1,3}){0,9}";
    let query = "(\\?([&=+%?'海]|utm_a=1|%75tm_b|spm|[a-z]{1,2}=[0-9]|%[0-9a-f]{2}){0,9})?";
    (host, path, query, "(#[a-z/?#]{0,4})?")
        .prop_map(|(host, path, query, end)| format!("http://{host}/{path}{query}{end}"))
}

fn address() -> impl Strategy<Value = CanonicalUrl> {
    nearly().prop_filter_map("no address", |text| CanonicalUrl::parse(&text).ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,60}", bytes in prop::collection::vec(any::<char>(), 0..60)) {
        let any: String = bytes.into_iter().collect();
        for text in [text.clone(), any.clone(), format!("http://{text}"), format!("http://a.example/{any}")] {
            let seed = Seed::new(&text);
            prop_assert_eq!(&seed.url, &CanonicalUrl::parse(&text));
            prop_assert_eq!(seed.url_as_listed.as_str(), text.trim());
        }
    }

    #[test]
    fn reading_an_address_again_changes_nothing(url in address()) {
        prop_assert_eq!(CanonicalUrl::parse(url.as_str()), Ok(url.clone()));
        prop_assert_eq!(url.join(url.as_str()), Ok(url.clone()));
        prop_assert_eq!(url.join(""), Ok(url));
    }

    #[test]
    fn an_address_is_plain_and_bounded(url in address()) {
        let text = url.as_str();
        prop_assert!(text.is_ascii() && text.len() <= MAX_URL_BYTES, "{}", text);
        prop_assert!(!text.contains(['#', ' ', '\\', '@']) || !url.url().path().contains(['#', ' ', '\\']), "{}", text);
        prop_assert!(url.url().username().is_empty() && url.url().password().is_none());
        let host = url.url().host_str().unwrap();
        prop_assert!(!host.is_empty() && !host.ends_with('.') && !host.contains(".."), "{}", host);
        prop_assert!(url.host_key().as_str().starts_with(host));
    }

    #[test]
    fn the_key_of_a_key_is_the_key(url in address()) {
        let key = url.dedup_url();
        prop_assert_eq!(key.as_str(), url.dedup_key());
        prop_assert_eq!(key.dedup_key(), url.dedup_key());
        prop_assert_eq!((key.hash(), key.host_key()), (url.hash(), url.host_key()));
        prop_assert!(key.same_site(&url));
    }

    #[test]
    fn hashes_are_equal_where_keys_are(one in address(), other in address()) {
        prop_assert_eq!(one.hash() == other.hash(), one.dedup_key() == other.dedup_key());
    }

    #[test]
    fn the_order_in_which_parameters_stand_makes_no_other_page(mut pairs in prop::collection::vec("[a-c]=[0-9]", 0..6)) {
        let page = |pairs: &[String]| CanonicalUrl::parse(&format!("http://a.example/?{}", pairs.join("&"))).unwrap();
        let before = page(&pairs);
        pairs.reverse();
        prop_assert_eq!(before.hash(), page(&pairs).hash());
        pairs.insert(0, "utm_source=x".into());
        prop_assert_eq!(before.hash(), page(&pairs).hash());
    }

    #[test]
    fn a_reference_never_leaves_http(page in address(), reference in "\\PC{0,40}") {
        if let Ok(found) = page.join(&reference) {
            prop_assert!(matches!(found.url().scheme(), "http" | "https"));
            prop_assert_eq!(CanonicalUrl::parse(found.as_str()), Ok(found.clone()));
        }
    }
}
