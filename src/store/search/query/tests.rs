//! Tests of the language of search: what a query means, and where a bad one is bad.
//! Never a test of a database.

use super::*;

/// A query as its sets: words joined by `_`, titles with `t:`, beginnings with `*`.
fn shown(query: &Query, node: &Node) -> String {
    let all = |nodes: &[Node]| nodes.iter().map(|node| shown(query, node)).collect::<Vec<_>>();
    match node {
        Node::Leaf(leaf) => {
            let leaf = &query.leaves[*leaf];
            let place = if leaf.place == Place::Title { "t:" } else { "" };
            let star = if leaf.phrase.last() == Last::Beginning { "*" } else { "" };
            format!("{place}{}{star}", leaf.phrase.words().join("_"))
        }
        Node::Any(nodes) => format!("({})", all(nodes).join("|")),
        Node::Every(wanted, unwanted) => {
            let unwanted = all(unwanted).iter().map(|node| format!("-{node}")).collect::<Vec<_>>().concat();
            format!("({}{unwanted})", all(wanted).join("&"))
        }
    }
}

fn check(text: &str, expected: &str) {
    let query = Query::parse(text).unwrap_or_else(|refused| panic!("{text}: {refused}"));
    assert_eq!(shown(&query, &query.node), expected, "{text}");
}

fn check_fault(text: &str, at: usize, word: &str) {
    let refused = Query::parse(text).unwrap_err();
    assert_eq!(refused.at, at, "{text}: {refused}");
    assert!(refused.message.contains(word), "{text}: {refused}");
}

#[test]
fn words_are_all_wanted() {
    check("tea", "tea");
    check("tea  cake", "(tea&cake)");
    check("tea AND cake", "(tea&cake)");
    check("海南 自贸港", "(海南&自贸_贸港)");
}

#[test]
fn phrases_stand_in_their_order() {
    check("\"free port\"", "free_port");
    check("“free port”", "free_port");
    check("l’Italie", "l_italie");
    check("well-known", "well_known");
    check("12:30", "12_30");
}

#[test]
fn or_binds_weaker_than_what_stands_together() {
    check("a b OR c", "((a&b)|c)");
    check("(a OR b) c", "((a|b)&c)");
    check("a OR b OR c", "(a|b|c)");
    check("a or b", "(a&or&b)");
    check("(a OR (b c)) OR d", "((a|(b&c))|d)");
}

#[test]
fn what_has_a_minus_is_left_out() {
    check("a -b", "(a-b)");
    check("a －\"b c\" -(d OR e)", "(a-b_c-(d|e))");
    check("-a b", "(b-a)");
    check("a - b", "(a&b)");
}

#[test]
fn beginnings_and_single_characters_are_left_open() {
    check("auto*", "auto*");
    check("港", "港*");
    check("自贸*", "自贸");
    check("\"the auto\"*", "the_auto*");
    check("ＡＵＴＯ＊", "auto*");
}

#[test]
fn a_title_is_asked_for_alone() {
    check("title:tea cake", "(t:tea&cake)");
    check("title：“free port”", "t:free_port");
    check("titel:tea", "titel_tea");
}

#[test]
fn filters_hold_for_the_whole_query() {
    let query = Query::parse("lang:zh tea since:2025-02 site:news.example until:2025").unwrap();
    assert_eq!(shown(&query, &query.node), "tea");
    let filters = query.filters;
    assert_eq!(filters.since.unwrap().to_string(), "2025-02-01");
    assert_eq!(filters.until.unwrap().to_string(), "2025-12-31");
    assert_eq!(filters.lang.unwrap().as_str(), "zh");
    assert_eq!(filters.site.as_deref(), Some("news.example"));
}

#[test]
fn signs_alone_are_passed_over() {
    check("tea !!! “…”", "tea");
    check("tea OR ()", "tea");
    check("tea -…", "tea");
}

#[test]
fn a_query_without_a_word_is_refused() {
    for text in ["", "   ", "！？", "\"…\"", "()", "lang:zh"] {
        check_fault(text, 0, "no word");
    }
}

#[test]
fn a_bad_query_is_refused_where_it_is_bad() {
    check_fault("tea \"free port", 4, "quotation mark");
    check_fault("茶 (饼 OR 糕", 2, "not closed");
    check_fault("tea)", 3, "nothing was opened");
    check_fault("OR tea", 0, "between two");
    check_fault("tea OR", 4, "between two");
    check_fault("tea OR OR cake", 7, "between two");
    check_fault("(tea OR ) cake", 5, "between two");
    check_fault("-tea", 0, "something to look for");
    check_fault("cake OR -tea", 8, "something to look for");
    check_fault("te*a", 2, "end of a word");
    check_fault("tea title: cake", 10, "needs a value");
    check_fault("title:(tea cake)", 6, "needs a value");
    check_fault("tea since:soon", 10, "no day");
    check_fault("tea (cake lang:en)", 10, "whole query");
    check_fault("tea -lang:en", 4, "turned round");
    check_fault("tea lang:en lang:de", 17, "twice");
}

#[test]
fn what_costs_too_much_is_refused() {
    check_fault(&"a ".repeat(MOST_LEAVES + 1), MOST_LEAVES * 2, "at most 50");
    check_fault(&"(".repeat(10_000), DEEPEST, "parentheses in each other");
    check_fault(&format!("tea {}", "港".repeat(OVERLAP + 2)), 4, "at most 64");
}

#[test]
fn an_error_counts_characters_from_one() {
    assert_eq!(Query::parse("茶 \"").unwrap_err().to_string(), "at character 3: this quotation mark is not closed");
}
