//! One spelling for every address: what is folded, what is kept, what is no address at all.
//! Never an opinion on whether an address may be visited.

use super::url;
use copydesk::model::{CanonicalUrl, InvalidUrl};

/// What is listed, and what is fetched; fetching that again changes nothing.
fn check(listed: &str, fetched: &str) {
    assert_eq!(url(listed).as_str(), fetched, "{listed}");
    assert_eq!(url(fetched).as_str(), fetched, "{listed} is not stable");
}

fn refused(listed: &str, why: &str) {
    let error = CanonicalUrl::parse(listed).map(|url| url.to_string()).unwrap_err();
    assert_eq!(error.to_string(), why, "{listed}");
}

#[test]
fn scheme_and_host_are_lower_case_and_the_path_is_not() {
    check("HTTP://News.EXAMPLE/A/b", "http://news.example/A/b");
    check("httpS://NEWS.example", "https://news.example/");
    check("https:news.example/a", "https://news.example/a");
    check("https:/news.example/a", "https://news.example/a");
    check("https:\\\\news.example\\a", "https://news.example/a");
}

#[test]
fn white_space_around_and_line_ends_inside_are_no_part_of_it() {
    check("  https://news.example/a \r\n", "https://news.example/a");
    check("\u{3000}https://news.example/a\u{a0}", "https://news.example/a");
    check("https://news.exa\nmple/a\tb", "https://news.example/ab");
    check("https://news.example/a b", "https://news.example/a%20b");
}

#[test]
fn the_schemes_own_port_is_dropped_and_others_stay() {
    check("http://news.example:80/", "http://news.example/");
    check("https://news.example:443/", "https://news.example/");
    check("https://news.example:80/", "https://news.example:80/");
    check("http://news.example:08080/", "http://news.example:8080/");
    check("http://news.example:/", "http://news.example/");
}

#[test]
fn nobody_is_told_who_reads() {
    check("https://me:secret@news.example/a", "https://news.example/a");
    check("https://me@news.example/a", "https://news.example/a");
    check("https://:secret@news.example:8443/a", "https://news.example:8443/a");
    check("https://good.example@evil.example/a", "https://evil.example/a");
}

#[test]
fn a_fragment_is_never_sent() {
    check("https://news.example/a#top", "https://news.example/a");
    check("https://news.example/a#", "https://news.example/a");
    check("https://news.example/a?b#/c?d", "https://news.example/a?b");
}

#[test]
fn dots_in_the_path_are_resolved() {
    check("https://news.example/a/./b/../c", "https://news.example/a/c");
    check("https://news.example/../../c", "https://news.example/c");
    check("https://news.example/a/%2e%2E/c", "https://news.example/c");
    check("https://news.example/a/...", "https://news.example/a/...");
    check("https://news.example/a//b/", "https://news.example/a//b/");
}

#[test]
fn escapes_have_one_form() {
    check("https://news.example/%7euser/%41-%5f", "https://news.example/~user/A-_");
    check("https://news.example/%e6%b5%b7", "https://news.example/%E6%B5%B7");
    check("https://news.example/海南?词=港口", "https://news.example/%E6%B5%B7%E5%8D%97?%E8%AF%8D=%E6%B8%AF%E5%8F%A3");
    check("https://news.example/a%2Fb%3fc", "https://news.example/a%2Fb%3Fc");
    check("https://news.example/?a=%26%3d%2b+%20", "https://news.example/?a=%26%3D%2B+%20");
    check("https://news.example/?q=it's", "https://news.example/?q=it%27s");
    check("https://news.example/it's", "https://news.example/it's");
    check("https://news.example/%C3%A9/é", "https://news.example/%C3%A9/%C3%A9");
    check("https://news.example/e\u{301}", "https://news.example/e%CC%81");
    check("https://news.example/%ff%FE", "https://news.example/%FF%FE");
    check("https://news.example/%00", "https://news.example/%00");
    check("https://news.example/{a}|b`<c>", "https://news.example/%7Ba%7D|b%60%3Cc%3E");
    check("https://news.example/a;v=1,2:3@4$5!(6)*", "https://news.example/a;v=1,2:3@4$5!(6)*");
    check("https://news.example/😀", "https://news.example/%F0%9F%98%80");
}

#[test]
fn an_address_inside_an_address_stays() {
    check("https://keep.example/http://news.example/a", "https://keep.example/http://news.example/a");
    check("https://keep.example/?u=https://news.example/a%23b", "https://keep.example/?u=https://news.example/a%23b");
    check("https://keep.example/a@b:c/d", "https://keep.example/a@b:c/d");
}

#[test]
fn a_query_keeps_its_order_and_its_repeats() {
    check("https://news.example/?b=1&a=2&b=1", "https://news.example/?b=1&a=2&b=1");
    check("https://news.example/?&&a=&b", "https://news.example/?&&a=&b");
    check("https://news.example/?a=1;b=2", "https://news.example/?a=1;b=2");
    check("https://news.example/?utm_source=x&id=7", "https://news.example/?utm_source=x&id=7");
    check("https://news.example/?a b\"c", "https://news.example/?a%20b%22c");
}

#[test]
fn a_lone_percent_sign_begins_no_escape() {
    check("https://news.example/100%", "https://news.example/100%");
    check("https://news.example/%zz%4", "https://news.example/%zz%4");
    check("https://news.example/?q=%u6d77", "https://news.example/?q=%u6d77");
    check("https://news.example/%+a%-f", "https://news.example/%+a%-f");
    check("https://news.example/%%32e%%32e/a", "https://news.example/%%32e%%32e/a");
    check("https://news.example/%4%31", "https://news.example/%4%31");
    check("https://news.example/%zz%41", "https://news.example/%zzA");
    check("https://news.example/%252e%252e/a", "https://news.example/%252e%252e/a");
}

#[test]
fn an_empty_query_is_none() {
    check("https://news.example/a?", "https://news.example/a");
    check("https://news.example/a??", "https://news.example/a??");
    check("https://news.example?a", "https://news.example/?a");
}

#[test]
fn names_in_other_scripts_are_punycode() {
    check("https://例え.example/", "https://xn--r8jz45g.example/");
    check("https://BÜCHER.example/", "https://xn--bcher-kva.example/");
    check("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/");
    check("https://新闻。example/", "https://xn--efvy88h.example/");
    check("https://ｎｅｗｓ.example/", "https://news.example/");
    check("https://%6eews.example/", "https://news.example/");
}

#[test]
fn the_dot_after_a_whole_name_is_dropped() {
    check("https://news.example./a", "https://news.example/a");
    check("https://NEWS.example.:8443/a", "https://news.example:8443/a");
    check("http://127.0.0.1./", "http://127.0.0.1/");
    assert_eq!(url("http://news.example.").host_key(), url("http://news.example").host_key());
}

#[test]
fn every_spelling_of_an_address_is_the_address() {
    for spelling in [
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "2130706433",
        "0x7f000001",
        "0x7F.0.0.1",
        "0177.0.0.01",
        "017700000001",
        "127.0.0.0x1",
        "１２７.０.０.１",
        "127。0。0。1",
        "①②⑦.0.0.1",
        "%31%32%37.0.0.1",
        "user@127.0.0.1",
    ] {
        check(&format!("http://{spelling}/a"), "http://127.0.0.1/a");
    }
    check("http://[0:0:0:0:0:0:0:1]:80/", "http://[::1]/");
    check("http://[::FFFF:127.0.0.1]/", "http://[::ffff:7f00:1]/");
    check("http://[2001:DB8::0:1]:8080/", "http://[2001:db8::1]:8080/");
}

#[test]
fn what_is_no_address_says_why() {
    refused("", "the URL is empty");
    refused(" \t\n", "the URL is empty");
    refused("ftp://news.example/a", "the scheme `ftp` is not http or https");
    refused("javascript:alert(1)", "the scheme `javascript` is not http or https");
    refused("file:///etc/passwd", "the scheme `file` is not http or https");
    refused("mailto:desk@news.example", "the scheme `mailto` is not http or https");
    refused("data:text/html,<p>", "the scheme `data` is not http or https");
    refused("news.example/a", "not a URL: relative URL without a base");
    refused("//news.example/a", "not a URL: relative URL without a base");
    refused("标题", "not a URL: relative URL without a base");
    refused("http://", "not a URL: empty host");
    refused("http://./", "not a URL: no host");
    refused("http://news..example/", "not a URL: a host name with nothing between two dots");
    refused("http://news.example../", "not a URL: a host name with nothing between two dots");
    refused("http://a b/", "not a URL: invalid international domain name");
    refused("http://news.example:99999/", "not a URL: invalid port number");
    refused("http://256.0.0.1/", "not a URL: invalid IPv4 address");
    refused("http://1.2.3.4.5/", "not a URL: invalid IPv4 address");
    refused("http://[::1/", "not a URL: invalid IPv6 address");
    refused("http://[fe80::1%25eth0]/", "not a URL: invalid IPv6 address");
}

#[test]
fn the_longest_address_is_taken_and_a_longer_one_is_not() {
    let beginning = "https://news.example/";
    let longest = format!("{beginning}{}", "a".repeat(8_192 - beginning.len()));
    check(&longest, &longest);
    refused(&format!("{longest}a"), "the URL is 8193 bytes long; at most 8192 are taken");
    let grows = format!("{beginning}{}", "海".repeat(1_000));
    assert_eq!(CanonicalUrl::parse(&grows), Err(InvalidUrl::TooLong(9_000 + beginning.len())));
    assert_eq!(url(beginning).join(&"a".repeat(9_000)), Err(InvalidUrl::TooLong(9_000)));
    refused(&format!("{beginning}{}", "a".repeat(64 << 10)), "the URL is 65557 bytes long; at most 8192 are taken");
    let packed = format!("{beginning}{}", "%61".repeat(2_000));
    check(&packed, &format!("{beginning}{}", "a".repeat(2_000)));
}

#[test]
fn a_reference_is_resolved_against_its_page() {
    let page = url("https://news.example/a/b/c.html?d=e");
    for (reference, found) in [
        ("f.html", "https://news.example/a/b/f.html"),
        (" ../f.html#g ", "https://news.example/a/f.html"),
        ("/f", "https://news.example/f"),
        ("//other.example/f", "https://other.example/f"),
        ("http://other.example./f", "http://other.example/f"),
        ("?h=i", "https://news.example/a/b/c.html?h=i"),
        ("#top", "https://news.example/a/b/c.html?d=e"),
        ("", "https://news.example/a/b/c.html?d=e"),
        ("%41", "https://news.example/a/b/A"),
    ] {
        assert_eq!(page.join(reference).unwrap().as_str(), found, "{reference}");
    }
    assert_eq!(page.join("javascript:void(0)"), Err(InvalidUrl::Scheme("javascript".into())));
    assert_eq!(page.join("mailto:a@b.example"), Err(InvalidUrl::Scheme("mailto".into())));
    assert!(matches!(page.join("https://[oops"), Err(InvalidUrl::Syntax(_))));
}
