//! Tests of reading expressions and of the SQL they become.
//! Never a database: the answers are compared in tests/it/store/expression.rs.

use super::*;
use crate::store::{Engine, db::Arg};

const COLUMNS: &[Column] = &[
    Column::new("host", Kind::Text),
    Column::new("failure_code", Kind::Text),
    Column::new("attempts", Kind::Int),
    Column::new("quality", Kind::Real),
    Column::new("died_at", Kind::Instant),
    Column::new("published_on", Kind::Date),
    Column::new("paywall", Kind::Truth),
];

fn on(engine: Engine, text: &str) -> (String, Vec<String>) {
    let mut binds = Vec::new();
    let sql = Expression::parse(text, COLUMNS).unwrap().to_sql(engine, &mut binds);
    let shown = |arg: Arg| match arg {
        Arg::Int(n) => format!("{}", n.unwrap()),
        Arg::Real(n) => format!("{}", n.unwrap()),
        Arg::Text(text) => text.unwrap(),
        Arg::At(at) => at.unwrap().to_string(),
        Arg::Bytes(bytes) => format!("{bytes:?}"),
    };
    (sql, binds.into_iter().map(shown).collect())
}

/// The same on both engines.
fn check(text: &str, sql: &str, binds: &[&str]) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (found, bound) = on(engine, text);
        assert_eq!((found.as_str(), bound), (sql, binds.iter().map(ToString::to_string).collect()), "{text}");
    }
}

/// SQLite's form, Postgres' form.
fn differs(text: &str, [sqlite, postgres]: [(&str, &str); 2]) {
    for (engine, (sql, bound)) in [(Engine::Sqlite, sqlite), (Engine::Postgres, postgres)] {
        assert_eq!(on(engine, text), (sql.to_string(), vec![bound.to_string()]), "{text}");
    }
}

fn refused(text: &str, position: usize, what: &str) {
    let error = Expression::parse(text, COLUMNS).unwrap_err();
    assert_eq!((error.position, error.what.as_str()), (position, what), "{text}");
}

#[test]
fn values_are_bound_and_never_stand_in_the_text() {
    check("failure_code = 'timeout'", "failure_code = $1", &["timeout"]);
    check("host = 'it''s; DROP TABLE runs --'", "host = $1", &["it's; DROP TABLE runs --"]);
    check("attempts >= -3 and quality < 0.5", "(attempts >= $1 AND quality < $2)", &["-3", "0.5"]);
    check("paywall = TRUE or paywall = 0", "(paywall = ($1 = 1) OR paywall = ($2 = 1))", &["1", "0"]);
}

#[test]
fn and_binds_stronger_than_or_and_not_strongest() {
    check(
        "attempts = 1 or attempts = 2 and not attempts = 3",
        "(attempts = $1 OR (attempts = $2 AND NOT (attempts = $3)))",
        &["1", "2", "3"],
    );
    check(
        "(attempts = 1 OR attempts <> 2) AND host IS NOT NULL",
        "((attempts = $1 OR attempts <> $2) AND NOT (host IS NULL))",
        &["1", "2"],
    );
}

#[test]
fn lists_and_null_are_as_in_sql() {
    check("HOST not in ('a', 'b')", "NOT (host IN ($1, $2))", &["a", "b"]);
    check("died_at is null", "died_at IS NULL", &[]);
}

#[test]
fn an_instant_may_be_a_day() {
    check("died_at > '2025-07-07'", "died_at > $1", &["2025-07-07T00:00:00Z"]);
    check("died_at > '2025-07-07T02:00:00+02:00'", "died_at > $1", &["2025-07-07T00:00:00Z"]);
}

#[test]
fn where_the_engines_differ_each_has_its_own_form_of_the_same() {
    differs("host like '%.a_b*'", [("host GLOB $1", "*.a?b[*]"), ("host LIKE $1", "%.a_b*")]);
    differs("host like '100\\%[\\_'", [("host GLOB $1", "100%[[]_"), ("host LIKE $1", "100\\%[\\_")]);
    differs("host < 'b'", [("host < $1", "b"), ("host COLLATE \"C\" < $1", "b")]);
    let day = "2025-07-07";
    differs("published_on = '2025-07-07'", [("published_on = $1", day), ("published_on = CAST($1 AS date)", day)]);
}

#[test]
fn a_fault_is_told_with_its_place() {
    refused("", 1, "expected a column");
    refused("hots = 'a'", 1, "no column `hots`; did you mean `host`?");
    refused("host 'a'", 6, "expected =, !=, <, <=, >, >=, `like`, `in` or `is`");
    refused("host not = 'a'", 10, "expected `like` or `in`");
    refused("host = \"a\"", 8, "a text stands in single quotation marks, as 'timeout'");
    refused("host = 'a", 8, "this text has no end: a quotation mark is missing");
    refused("host = 1", 8, "`host` is compared with a text, as 'timeout'");
    refused("attempts = '1'", 12, "`attempts` is compared with a whole number, as 3");
    refused("attempts = 1.5", 12, "`attempts` is compared with a whole number, as 3");
    refused("attempts = 99999999999999999999", 12, "`attempts` is compared with a whole number, as 3");
    refused("quality > 1e999", 11, "`quality` is compared with a number, as 0.5");
    refused("attempts like '1%'", 15, "`attempts` is no text");
    refused(
        "died_at > 'yesterday'",
        11,
        "`died_at` is compared with an instant, as '2025-07-07T08:00:00Z' or '2025-07-07'",
    );
    refused("host = null", 8, "nothing equals null: write `is null` or `is not null`");
    refused("host like 'a\\'", 11, "nothing follows the last \\");
    refused("(host = 'a'", 12, "expected `)`");
    refused("host = 'a' host = 'b'", 12, "expected `and`, `or` or the end");
    refused("host = 'a'; delete", 11, "';' means nothing here");
    refused("host in ()", 10, "`host` is compared with a text, as 'timeout'");
}

#[test]
fn a_fault_is_marked_below_the_text() {
    let error = Expression::parse("主机 = 1 or hots = 2", COLUMNS).unwrap_err();
    let names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
    assert_eq!(error.what, format!("no column `主机`; there are {}", names.join(", ")));
    let error = Expression::parse("host = 'a' or\nhots = 'b'", COLUMNS).unwrap_err();
    let told = "character 15: no column `hots`; did you mean `host`?\n  host = 'a' or hots = 'b'\n                ^";
    assert_eq!(error.to_string(), told);
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = |n: usize| format!("{}host = 'a'{}", "(".repeat(n), ")".repeat(n));
    assert!(Expression::parse(&deep(49), COLUMNS).is_ok());
    refused(&deep(50), 51, "too many brackets inside each other");
    assert!(Expression::parse(&"not ".repeat(10_000), COLUMNS).is_err());
    let long = format!("host = '{}'", "a".repeat(16_384));
    refused(&long, 16_385, "an expression has at most 16384 characters");
    let wide = vec!["host = 'a'"; 1_000].join(" or ");
    assert!(Expression::parse(&wide, COLUMNS).is_ok());
}
