//! When two addresses are one page, one host, one site.
//! Never two pages taken for one because their addresses look alike.

use super::url;
use copydesk::model::{CanonicalUrl, HostKey, UrlHash};

fn key(listed: &str, expected: &str) {
    let page = url(listed);
    assert_eq!(page.dedup_key(), expected, "{listed}");
    assert_eq!(page.dedup_url().as_str(), expected, "{listed}");
    assert_eq!(page.hash(), UrlHash::of(expected), "{listed}");
}

#[test]
fn tracking_parameters_are_no_part_of_the_key() {
    for parameter in [
        "utm_source=a",
        "UTM_Medium=b",
        "%75tm_campaign=c",
        "%75tm_campaign=c&%75tm_medium",
        "fbclid=d",
        "gclid=e",
        "spm=f.1",
        "mc_eid=g",
        "hsa_acc=h",
        "mtm_kwd=i",
        "pk_campaign=j",
        "yclid",
        "_ga=",
        "share_token=k=l",
        "srsltid=m",
        "gad_source=1",
        "WT.mc_id=n",
        "ysclid=o",
        "isappinstalled=0",
        "spm_id_from=333.1",
        "igsh=p%3D%3D",
    ] {
        key(&format!("https://news.example/a?{parameter}"), "https://news.example/a");
        key(&format!("https://news.example/a?id=7&{parameter}"), "https://news.example/a?id=7");
    }
}

#[test]
fn a_lone_percent_sign_hides_no_tracking_parameter_behind_it() {
    key("https://news.example/a?%&%75tm_campaign=c", "https://news.example/a?%");
}

#[test]
fn what_only_looks_like_tracking_stays() {
    for parameter in [
        "utm=1",
        "autm_source=1",
        "spma=1",
        "gclids=1",
        "id=utm_source",
        "source=fbclid",
        "page=2",
        "from=home",
        "cid=9",
        "ref=a",
        "s=1",
    ] {
        let page = format!("https://news.example/a?{parameter}");
        key(&page, &page);
    }
}

#[test]
fn the_order_of_parameters_does_not_matter_and_their_values_do() {
    key("https://news.example/a?b=2&a=1&&c", "https://news.example/a?a=1&b=2&c");
    key("https://news.example/a?b=1&a=2", "https://news.example/a?a=2&b=1");
    key("https://news.example/a?a=1&a=1", "https://news.example/a?a=1&a=1");
    key("https://news.example/a?&", "https://news.example/a");
    key("https://news.example/a?%E6%B5%B7=%e5%8d%97", "https://news.example/a?%E6%B5%B7=%E5%8D%97");
}

#[test]
fn what_is_fetched_keeps_its_query_as_listed() {
    let page = url("https://news.example/a?b=2&utm_source=x&a=1");
    assert_eq!(page.as_str(), "https://news.example/a?b=2&utm_source=x&a=1");
    assert_eq!(page.dedup_url().as_str(), "https://news.example/a?a=1&b=2");
    for listed in [
        "https://news.example/a?gclid=1",
        "https://news.example/a?id=2&id=1&id=2",
        "https://news.example/a?b&a&&c=",
        "https://news.example/a?fbclid=1&b=2&fbclid=3",
        "https://news.example/a?u=https://b.example/?utm_source=x",
    ] {
        assert_eq!(url(listed).as_str(), listed);
    }
}

#[test]
fn other_pages_have_other_keys() {
    let pages = [
        "https://news.example/a",
        "http://news.example/a",
        "https://news.example/A",
        "https://news.example/a/",
        "https://news.example:8443/a",
        "https://www.news.example/a",
        "https://news.example/a?b",
        "https://news.example/a?b=",
        "https://news.example/a%2Fb",
        "https://news.example/a/b",
    ];
    let mut hashes: Vec<UrlHash> = pages.iter().map(|page| url(page).hash()).collect();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), pages.len());
}

#[test]
fn a_hash_is_the_beginning_of_blake3_in_hexadecimal() {
    let whole = blake3::hash(b"https://news.example/").to_hex();
    assert_eq!(url("https://news.example").hash().to_hex(), whole[..32]);
    assert_eq!(UrlHash([0; 16]).to_hex(), "0".repeat(32));
}

#[test]
fn a_host_is_a_name_and_a_port_that_is_not_the_schemes_own() {
    for (page, host) in [
        ("https://News.example/a", "news.example"),
        ("http://news.example:80/a", "news.example"),
        ("https://news.example:443/b", "news.example"),
        ("https://news.example:8443/", "news.example:8443"),
        ("http://127.1:8080/", "127.0.0.1:8080"),
        ("http://[::1]:81/", "[::1]:81"),
        ("http://海.example/", "xn--90w.example"),
    ] {
        assert_eq!(url(page).host_key(), HostKey::from_stored(host.into()), "{page}");
        assert_eq!(url(page).host_key().to_string(), host);
    }
}

#[test]
fn an_origin_is_what_a_robots_txt_speaks_for() {
    assert_eq!(url("https://news.example:443/a").origin(), "https://news.example");
    assert_eq!(url("http://news.example/a").origin(), "http://news.example");
    assert_eq!(url("http://[::1]:81/a").origin(), "http://[::1]:81");
}

#[test]
fn a_site_is_what_somebody_registered() {
    for (page, domain) in [
        ("https://a.b.news.example/", "news.example"),
        ("https://news.example./", "news.example"),
        ("https://www.bbc.co.uk/", "bbc.co.uk"),
        ("https://news.gov.cn/", "news.gov.cn"),
        ("https://www.news.com.cn/", "news.com.cn"),
        ("https://me.github.io/", "me.github.io"),
        ("https://co.uk/", "co.uk"),
        ("http://localhost:81/", "localhost"),
        ("http://127.0.0.1:81/", "127.0.0.1:81"),
        ("http://[::1]/", "[::1]"),
    ] {
        assert_eq!(url(page).registrable_domain(), domain, "{page}");
    }
}

#[test]
fn neighbours_on_one_domain_are_one_site_and_neighbours_on_one_host_are_not() {
    for (one, other, same) in [
        ("https://m.news.example/a", "http://www.news.example/b", true),
        ("https://news.example/a", "https://news.example.evil.example/a", false),
        ("https://one.co.uk/", "https://two.co.uk/", false),
        ("https://one.github.io/", "https://two.github.io/", false),
        ("http://127.0.0.1:81/", "http://127.0.0.1:82/", false),
        ("http://127.0.0.1:81/", "http://127.0.0.1:81/b", true),
        ("http://10.0.0.1/", "http://20.0.0.1/", false),
    ] {
        let (one, other): (CanonicalUrl, CanonicalUrl) = (url(one), url(other));
        assert_eq!(one.same_site(&other), same, "{one} {other}");
        assert_eq!(other.same_site(&one), same, "{other} {one}");
    }
}

#[test]
fn in_json_an_address_is_a_text() {
    let page = url("https://news.example/a");
    assert_eq!(serde_json::to_string(&page).unwrap(), "\"https://news.example/a\"");
    assert_eq!(serde_json::to_string(&page.host_key()).unwrap(), "\"news.example\"");
}
