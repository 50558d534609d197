//! robots.txt: the rules of RFC 9309 as a table.
//! Never a request: what the answers mean is in `answers`, what is kept of them in `stored`.

mod answers;
mod properties;
mod stored;

use copydesk::fetch::robots::{Rules, Verdict};
use std::time::{Duration, Instant};

fn allows(text: &str, path: &str) -> bool {
    matches!(Rules::parse(text, "desk").verdict(path), Verdict::Allowed(_))
}

fn check(rules: &str, path: &str, expected: bool) {
    let text = format!("User-agent: *\n{rules}");
    assert_eq!(allows(&text, path), expected, "{path} under\n{text}");
}

fn check_file(text: &str, path: &str, expected: bool) {
    assert_eq!(allows(text, path), expected, "{path} under\n{text}");
}

#[test]
fn a_rule_is_a_beginning() {
    check("Disallow: /fish", "/fish", false);
    check("Disallow: /fish", "/fish/salmon.html", false);
    check("Disallow: /fish", "/fishheads?id=1", false);
    check("Disallow: /fish", "/Fish", true);
    check("Disallow: /fish/", "/fish", true);
    check("Disallow: /", "/anything", false);
    check("Disallow:", "/anything", true);
    check("Disallow: fish", "/fish", true);
    check("Disallow: /a?b=", "/a?b=c", false);
}

#[test]
fn the_longest_match_wins_and_allow_wins_a_tie() {
    check("Disallow: /a\nAllow: /a/b", "/a/b/c", true);
    check("Allow: /a/b\nDisallow: /a", "/a/c", false);
    check("Disallow: /a/b\nAllow: /a", "/a/b", false);
    check("Disallow: /page\nAllow: /page", "/page", true);
    check("Allow: /p\nDisallow: /", "/page", true);
    check("Allow: /page\nDisallow: /*.htm", "/page.htm", false);
    check("Allow: /$\nDisallow: /", "/", true);
    check("Allow: /$\nDisallow: /", "/page", false);
}

#[test]
fn stars_and_ends_are_patterns() {
    check("Disallow: /*.php", "/index.php?x=1", false);
    check("Disallow: /*.php$", "/index.php", false);
    check("Disallow: /*.php$", "/index.php?x=1", true);
    check("Disallow: /fish*.php", "/fishheads/cat.php", false);
    check("Disallow: /fish*.php", "/Fish.PHP", true);
    check("Disallow: *", "/", false);
    check("Disallow: /a**b", "/ab", false);
    check("Disallow: /a*b*c$", "/a-b-c-b-c", false);
    check("Disallow: /a*b*c$", "/a-b-c-d", true);
    check("Disallow: /a$b", "/a$b", false);
    check("Disallow: /x$", "/xx", true);
}

#[test]
fn one_spelling_for_percent_escapes() {
    check("Disallow: /a%3cd.html", "/a%3Cd.html", false);
    check("Disallow: /%7ejoe/", "/~joe/index.html", false);
    check("Disallow: /~joe/", "/%7Ejoe/index.html", false);
    check("Disallow: /海", "/%E6%B5%B7", false);
    check("Disallow: /%e6%b5%b7", "/%E6%B5%B7%E5%8D%97", false);
    check("Disallow: /a%2fb", "/a/b", true);
    check("Disallow: /file-%2A.html", "/file-*.html", false);
    check("Disallow: /file-%2A.html", "/file-x.html", true);
    check("Disallow: /%24", "/$", false);
    check("Disallow: /100%", "/100%", false);
    check("Disallow: /%e4%B8%AD", "/中", false);
    check("Disallow: /a%2Fb", "/a%2fb", false);
    check("Disallow: /a;b", "/a%3Bb", true);
    check("Disallow: /a b", "/a%20b", false);
    check("Disallow: /%zz", "/%zz", false);
}

/// Behind the question mark these part nothing (the table of RFC 9309 §2.2.2); before it they do.
#[test]
fn a_query_has_one_spelling_too() {
    check("Disallow: /a?u=https://b.example", "/a?u=https%3A%2F%2Fb.example", false);
    check("Disallow: /a?u=https%3a%2f%2fb.example", "/a?u=https://b.example", false);
    check("Disallow: /a?u=me@b?c", "/a?u=me%40b%3Fc", false);
    check("Disallow: /*/print", "/a?u=%2Fprint", false);
    check("Disallow: /*%2Fprint", "/a?u=%2Fprint", false);
    check("Disallow: /a%3Fb", "/a?b", true);
    check("Disallow: /a?b%26c", "/a?b&c", true);
    check("Disallow: /a%3A%2F?b", "/a:/?b", true);
}

#[test]
fn our_groups_are_merged_and_go_before_the_star() {
    check_file("User-agent: desk\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true);
    check_file(
        "User-agent: desk\nDisallow: /a\n\nUser-agent: x\nDisallow: /c\n\nUser-agent: DESK\nDisallow: /b",
        "/b",
        false,
    );
    check_file("User-agent: x\nUser-agent: desk\nDisallow: /b", "/b", false);
    check_file("User-agent: x\n\n# and\n\nUser-agent: desk\nDisallow: /b", "/b", false);
    check_file("User-agent: desk/1.0\nDisallow: /b", "/b", false);
    check_file("User-agent: deskbot\nDisallow: /b", "/b", true);
    check_file("User-agent: desk\nDisallow:\n\nUser-agent: *\nDisallow: /", "/b", true);
    check_file("User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", false);
    check_file("User-agent: desk\nSitemap: /s.xml\nUser-agent: x\nDisallow: /b", "/b", false);
    check_file("User-agent: desk\n\nUser-agent: *\nDisallow: /b", "/b", false);
    check_file("User-agent: desk\nDisallow: /a\nSitemap: /s.xml\nDisallow: /b", "/b", false);
    check_file("User-agent: desk\nNoindex: /x\nHost: a\nUser-agent: x\nDisallow: /b", "/b", false);
    check_file("User-agent: x\nDisallow: /b\nUser-agent: desk\nDisallow: /c", "/b", true);
    check_file("User-agent: a\nUser-agent: desk\nUser-agent: c\nAllow: /b$\nDisallow: /b", "/bb", false);
    check_file("User-agent: x\nDisallow: /\n\nUser-agent: y\nDisallow: /", "/b", true);
    check_file("User-agent: *\nDisallow: /\n\nUser-agent: desk\nAllow: /b", "/a", true);
    check_file("User-agent: *\nUser-agent: x\nDisallow: /b", "/b", false);
    check_file("User-agent: desk 2\nDisallow: /b", "/b", false);
    check_file("User-agent: my desk\nDisallow: /b", "/b", true);
    check_file("User-agent:\nDisallow: /b", "/b", true);
}

#[test]
fn only_a_star_alone_is_everybody() {
    check_file("User-agent: *bot\nDisallow: /b", "/b", true);
    check_file("User-agent: * (all of you)\nDisallow: /b", "/b", false);
    check_file("User-agent: desk*\nDisallow: /b", "/b", false);
}

#[test]
fn sloppy_files_are_read() {
    check_file("\u{FEFF}User-agent: *\nDisallow: /b", "/b", false);
    check_file("user-AGENT:*\r\ndisALLOW:/b\r\n", "/b", false);
    check_file("User-agent: *\rDisallow: /b", "/b", false);
    check_file("User-agent: * # all\nDisallow: /b # not this", "/b", false);
    check_file("User-agent *\nDisallow /b", "/b", false);
    check_file("Disallow: /b", "/b", true);
    check_file("<html><body>Not found</body></html>", "/b", true);
    check_file("", "/b", true);
    check_file("User-agent: *\nDissallow: /b", "/b", false);
    check_file("User-agent: *\nDisallow: /", "/robots.txt", true);
    check_file("User-agent: *\nDisallow: /", "/robots.txt.html", false);
    check_file("User-agent\t:\t*\nDisallow\t:\t/b\t", "/b", false);
    check_file("  User-agent : *  \n   Disallow : /b", "/b", false);
    check_file("User-agent: *\n\n\n\nDisallow: /b", "/b", false);
    check_file("User-agent: *\r\r\nDisallow: /b", "/b", false);
    check_file("User-agent: *#all\nDisallow:/b#c", "/b", false);
    check_file("User-agent: *\nDisallow: #/b", "/b", true);
    check_file("User-agent: *\n:\n: /b\nDisallow\n/b\nDisallow: /c", "/b", true);
    check_file("User-agent: *\nDisallow: https://a.example/b", "/b", true);
    check_file("User-agent: *\nDisallow: /b\u{0}c", "/b", true);
    check_file("<!doctype html><p>User-agent: *<p>Disallow: /", "/b", true);
    check_file("Disallow: /b\nUser-agent: *\nDisallow: /c", "/b", true);
}

#[test]
fn the_rule_that_decided_is_named_with_its_line() {
    let rules = Rules::parse("# hello\r\nUser-agent: *\r\nDisallow: /a\r\nAllow: /a/b\r\n", "desk");
    assert_eq!(rules.verdict("/a/c"), Verdict::Denied("line 3: Disallow: /a".into()));
    assert_eq!(rules.verdict("/a/b"), Verdict::Allowed(Some("line 4: Allow: /a/b".into())));
    assert_eq!(rules.verdict("/c"), Verdict::Allowed(None));
}

#[test]
fn a_crawl_delay_is_read_for_our_group() {
    let delay = |text: &str| Rules::parse(text, "desk").crawl_delay();
    assert_eq!(delay("User-agent: *\nCrawl-delay: 2.5"), Some(Duration::from_millis(2_500)));
    assert_eq!(delay("User-agent: desk\nDisallow: /a\n\nUser-agent: *\nCrawl-delay: 9"), None);
    for garbage in ["-1", "soon", "", "NaN"] {
        assert_eq!(delay(&format!("User-agent: *\nCrawl-delay: {garbage}")), None, "{garbage}");
    }
    assert!(delay("User-agent: *\nCrawl-delay: 1e300").is_some());
}

/// The text is read and judged in less than a second, a debug build included.
fn check_quick(text: &str, path: &str, expected: bool) {
    let began = Instant::now();
    assert_eq!(allows(text, path), expected);
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}

#[test]
fn no_file_and_no_pattern_takes_long() {
    let long_path = format!("/{}", "a".repeat(8_000));
    let stars = format!("User-agent: *\nDisallow: /{}b", "a*".repeat(2_000));
    check_quick(&stars, &long_path, true);
    check_quick(&stars, &format!("{long_path}b"), false);
    let five_mebibytes = format!("User-agent: *\n{}", "Disallow: /*a*b*c\n".repeat(300_000));
    check_quick(&five_mebibytes, "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true);
    let groups: Vec<_> = (0..2_000).map(|n| format!("User-agent: bot{n}\nDisallow: /{n}\n\n")).collect();
    let groups = groups.concat();
    check_quick(&format!("{groups}User-agent: desk\nDisallow: /b"), "/b", false);
    check_quick(&"User-agent: *\n".repeat(30_000), "/b", true);
    check_quick(&format!("User-agent: *\nDisallow: /{}", "x".repeat(5 << 20)), "/x", true);
}

#[test]
fn a_very_long_line_is_read_in_part() {
    let long = format!("Disallow: /{}$", "x*".repeat(10_000));
    let beginning = format!("/{}", "x".repeat(8_187));
    check(&long, &beginning, false);
    check(&format!("{long}\nDisallow: /b"), "/b", false);
}

#[test]
fn a_rule_that_the_limit_cuts_is_dropped() {
    let start = format!("User-agent: *\n{}", "#".repeat(500 * 1024 - 30));
    check_file(&format!("{start}\nDisallow: /private/very/long"), "/private", true);
}

#[test]
fn what_stands_beyond_500_kib_is_not_read() {
    let rule = "\nUser-agent: *\nDisallow: /b\n";
    let padding = "# padding padding\n";
    let many = |bytes: usize| padding.repeat(bytes / padding.len());
    check_file(&format!("{}{rule}", many(499 * 1024)), "/b", false);
    check_file(&format!("{}{rule}", many(510 * 1024)), "/b", true);
}
