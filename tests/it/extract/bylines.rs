//! Who of those that stand near the title wrote it: by place, by part, by what metadata say of them.
//! Never a name that its page does not give.

use super::facts::{facts, json_ld};

fn check(head: &str, top: &str, bottom: &str, expected: &[&str]) {
    assert_eq!(facts(head, top, bottom).authors, expected, "{head} {top} {bottom}");
}

const TITLE: &str = "<h1>Ferry sails again</h1>";

fn top(html: &str, expected: &[&str]) {
    check("", &format!("{TITLE}{html}"), "", expected);
}

#[test]
fn who_did_something_else_is_no_author() {
    for part in ["Reviewed by", "Edited by", "Fact checked by", "Photos:", "Geprüft von", "Relu par", "Revisado por"] {
        let other = format!("<div>{part} <a class=author href=/b>Bo Ek</a></div>");
        top(&format!("<div class=author>By Ada Lind</div>{other}"), &["Ada Lind"]);
        top(&other, &[]);
        top(&format!("<div>{part}</div><div><a class=author href=/b>Bo Ek</a></div>"), &[]);
    }
    top("<div class=reviewer-box><a class=author href=/b>Bo Ek</a></div>", &[]);
    top("<div>Written by <a class=author href=/a>Ada Lind</a></div>", &["Ada Lind"]);
}

#[test]
fn authors_stand_together() {
    let near = "<a rel=author href=/a>Ada Lind</a> <a rel=author href=/b>Bo Ek</a>";
    top(near, &["Ada Lind", "Bo Ek"]);
    let far = format!("{}<a rel=author href=/b>Bo Ek</a>", "<p>Photo</p>".repeat(6));
    check("", &format!("{TITLE}<a rel=author href=/a>Ada Lind</a>"), &far, &["Ada Lind"]);
}

#[test]
fn a_byline_set_apart_by_markup_alone_is_read() {
    top("<div><span>By</span><span>Ada Lind</span></div>", &["Ada Lind"]);
    top("<div>By</div><div>Ada Lind</div><div>|</div>", &["Ada Lind"]);
    top("<p>By design</p><p>By Ada Lind</p>", &["Ada Lind"]);
}

#[test]
fn a_part_of_the_page_builder_is_no_sidebar() {
    let bottom = "<div class=elementor-widget-container><h3>Written by Ada Lind</h3></div>";
    check("", TITLE, &format!("{}{bottom}", "<p>Photo</p>".repeat(12)), &["Ada Lind"]);
    let bottom = "<div class=sidebar-widget><h3>Written by Ada Lind</h3></div>";
    check("", TITLE, &format!("{}{bottom}", "<p>Photo</p>".repeat(12)), &[]);
}

#[test]
fn a_name_alone_beside_the_date_is_the_author() {
    top("<div><span>Ada Lind</span><span>9 July 2025</span></div>", &["Ada Lind"]);
    top("<div>11.12.2019 - Ada Lind</div>", &["Ada Lind"]);
    top("<div>Ada Lind</div><div>9 July 2025</div>", &["Ada Lind"]);
    top("<div>Ada Lind</div>", &[]);
    top("<div>9 July 2025</div><div>Harbour News Desk</div>", &[]);
}

#[test]
fn the_label_of_a_section_beside_the_date_is_nobody() {
    top("<div><a href=/category/island-life>Island Life</a> | 9 July 2025</div>", &[]);
    check("", &format!("<a href=/island>Island Life</a>{TITLE}<div>Island Life | 9 July 2025</div>"), "", &[]);
    let keywords = "<meta name=keywords content='ferry, Island Life'>";
    check(keywords, &format!("{TITLE}<div>Island Life | 9 July 2025</div>"), "", &[]);
}

#[test]
fn the_site_or_its_desk_is_the_author_where_the_page_says_so_and_nobody_else_is() {
    let site = "<meta property=og:site_name content='Lampwire Daily'>";
    let meta = |name: &str| format!("{site}<meta name=author content='{name}'>");
    check(&meta("Lampwire Daily"), TITLE, "", &["Lampwire Daily"]);
    check(&meta("Lampwire Staff"), TITLE, "", &["Lampwire Staff"]);
    check(&meta("Redaktion"), TITLE, "", &["Redaktion"]);
    check(&meta("Lampwire Daily"), &format!("{TITLE}<div>By Ada Lind</div>"), "", &["Ada Lind"]);
    check(site, &format!("{TITLE}<div class=author-name>Lampwire Team</div>"), "", &["Lampwire Team"]);
    check(site, &format!("{TITLE}<div class=author-name>Follow us</div>"), "", &[]);
    for nobody in ["admin", "user", "None", "https://lamp.example/u/1", "lamp@lamp.example"] {
        check(&meta(nobody), TITLE, "", &[]);
    }
    let person = json_ld(r#"{"@type":"Article","headline":"Ferry","author":{"@type":"Person","name":"lampwire"}}"#);
    check(&format!("{site}{person}"), TITLE, "", &["lampwire"]);
}

#[test]
fn metadata_decide_between_the_links_of_a_byline() {
    let links = format!("{TITLE}<div class=byline><a href=/t>Harbour Wire</a></div>");
    check("<meta name=author content='Ada Lind'>", &links, "", &["Ada Lind"]);
    let longer = format!("{TITLE}<div class=byline>Ada Lind Harbour Matters</div>");
    check("<meta name=author content='Ada Lind'>", &longer, "", &["Ada Lind"]);
}

#[test]
fn a_chinese_reporter_s_line_names_the_author() {
    let first = |line: &str, expected: &[&str]| check("", &format!("<h1>渡轮复航</h1><p>{line}</p>"), "", expected);
    first("青渡日报记者 沈若川 陶景行", &["沈若川", "陶景行"]);
    first("□ 本报记者 沈若川", &["沈若川"]);
    first("本报记者罗科苏盈发自北京", &["罗科苏盈"]);
    first("青渡新闻·渡口商报记者沈若川/文受访者供图", &["沈若川"]);
    first("执笔人：沈若川 陶景行", &["沈若川", "陶景行"]);
    first("作者：harbourcat", &["harbourcat"]);
    first("青渡日报记者", &[]);
    let last = |line: &str, expected: &[&str]| {
        let text = "海岛渡轮将从周一起每天开行两班,港务处周五表示,新购的两艘船已经到港,第三艘将在入夏前交付使用。";
        let html = format!("<h1>渡轮复航</h1><div class=content><p>{text}</p><p>{text}</p><p>{line}</p></div>");
        assert_eq!(super::draft(&html).facts.authors, expected, "{line}");
    };
    last("青渡报记者 沈若川 山东青县报道", &["沈若川"]);
    last("记者从港务处获悉,船票明天开售。", &[]);
}
