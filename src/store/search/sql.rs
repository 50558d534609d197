//! A query as SQL: each word or phrase is looked up in the engine's index, and the rest is sets of article ids, alike on
//! both. Never a value in the text: those are bound, or written as literals where a person asked for it.
//!
//! An engine's own AND and NOT would not do: they hold inside of a row of the index, and a long article has several.

use super::filters::Removed;
use super::query::{Leaf, Node, Place, Query};
use crate::store::Engine;
use crate::text::phrase::Last;
use std::fmt::Write;

/// Hits that are ranked: the newest of all.
pub(super) const RANKED: usize = 1_000;

/// A statement and its values, all of them text.
#[derive(Debug, Clone, Default)]
pub(super) struct Statement {
    pub(super) sql: String,
    pub(super) values: Vec<String>,
}

/// The newest hits with the number of all.
pub(super) fn hits(query: &Query, engine: Engine) -> Statement {
    statement(query, engine, "p.article_id, count(*) OVER () AS total", &format!("\n LIMIT {RANKED}"))
}

/// The same for a person to paste: all hits, the newest first.
pub(super) fn to_paste(query: &Query, engine: Engine) -> String {
    let Statement { sql, values } = statement(query, engine, "a.article_id, a.published_on, a.title, a.url", ";");
    // From the last on, so that $1 is not found in $12.
    let numbered = values.iter().enumerate().rev();
    numbered.fold(sql, |sql, (i, value)| sql.replace(&format!("${}", i + 1), &literal(value)))
}

/// Standard SQL's text literal.
fn literal(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

fn statement(query: &Query, engine: Engine, columns: &str, end: &str) -> Statement {
    let mut out = Statement { sql: "WITH ".into(), values: Vec::new() };
    for (i, leaf) in query.leaves.iter().enumerate() {
        let value = out.bind(match engine {
            Engine::Sqlite => fts5(leaf),
            Engine::Postgres => tsquery(leaf),
        });
        let found = match engine {
            Engine::Sqlite => format!("SELECT rowid FROM article_words WHERE article_words MATCH {value}"),
            Engine::Postgres => {
                format!("SELECT w.passage_id FROM article_words w WHERE w.words @@ CAST({value} AS tsquery)")
            }
        };
        let _ = write!(
            out.sql,
            "hits_{i} AS (\n  SELECT p.article_id FROM article_passages p WHERE p.passage_id IN (\n    {found})),\n"
        );
    }
    let _ = write!(out.sql, "found AS (\n  {}", sets(&query.node));
    if query.filters.removed == Removed::LeftOut {
        out.sql += "\n  EXCEPT SELECT article_id FROM articles WHERE removed_at IS NOT NULL";
    }
    let _ = write!(out.sql, ")\nSELECT {columns}\n  FROM article_passages p");
    if columns.contains("a.") {
        out.sql += " JOIN articles a ON a.article_id = p.article_id";
    }
    out.sql += "\n WHERE p.ordinal = 0 AND p.article_id IN (SELECT article_id FROM found)";
    narrow(&mut out, query, engine);
    out.sql += "\n ORDER BY p.published_on DESC NULLS LAST, p.article_id";
    out.sql += end;
    out
}

impl Statement {
    /// Takes a value in; gives the name by which the text calls it.
    fn bind(&mut self, value: String) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }
}

/// What a filter asks of the rows.
fn narrow(out: &mut Statement, query: &Query, engine: Engine) {
    let filters = &query.filters;
    for (day, sign) in [(filters.since, ">="), (filters.until, "<=")] {
        let Some(day) = day else { continue };
        let value = out.bind(day.to_string());
        // SQLite keeps days as text, of which a CAST to a date would make a number.
        let _ = match engine {
            Engine::Sqlite => write!(out.sql, "\n   AND p.published_on {sign} {value}"),
            Engine::Postgres => write!(out.sql, "\n   AND p.published_on {sign} CAST({value} AS date)"),
        };
    }
    let lang = filters.lang.as_ref().map(|lang| ("lang", lang.to_string(), format!("{lang}-%")));
    let site = filters.site.as_ref().map(|site| ("site", site.clone(), format!("%.{site}")));
    for (column, whole, below) in [lang, site].into_iter().flatten() {
        let (whole, below) = (out.bind(whole), out.bind(below));
        let _ = write!(out.sql, "\n   AND (p.{column} = {whole} OR p.{column} LIKE {below})");
    }
}

/// The sets of a query. In both engines sets of one level are taken from left to right, as long as all that are met
/// stand before those that are left out.
fn sets(node: &Node) -> String {
    let join = |nodes: &[Node], word: &str| nodes.iter().map(set).collect::<Vec<_>>().join(word);
    match node {
        Node::Leaf(_) => set(node),
        Node::Any(nodes) => join(nodes, " UNION "),
        Node::Every(wanted, unwanted) => {
            let wanted = join(wanted, " INTERSECT ");
            unwanted.iter().fold(wanted, |sql, node| format!("{sql} EXCEPT {}", set(node)))
        }
    }
}

fn set(node: &Node) -> String {
    match node {
        Node::Leaf(leaf) => format!("SELECT article_id FROM hits_{leaf}"),
        Node::Any(_) | Node::Every(..) => format!("SELECT article_id FROM ({}) AS part", sets(node)),
    }
}

/// As FTS5 has it: `title : "a b"*`.
fn fts5(leaf: &Leaf) -> String {
    let place = if leaf.place == Place::Title { "title : " } else { "" };
    let star = if leaf.phrase.last() == Last::Beginning { "*" } else { "" };
    format!("{place}\"{}\"{star}", leaf.phrase.words().join(" "))
}

/// As Postgres has it: `'a':A <-> 'b':*A`. Titles have the weight A.
fn tsquery(leaf: &Leaf) -> String {
    let words = leaf.phrase.words();
    let word = |(i, word): (usize, &String)| {
        let star = if i + 1 == words.len() && leaf.phrase.last() == Last::Beginning { "*" } else { "" };
        let weight = if leaf.place == Place::Title { "A" } else { "" };
        let colon = if star.len() + weight.len() > 0 { ":" } else { "" };
        format!("'{word}'{colon}{star}{weight}")
    };
    words.iter().enumerate().map(word).collect::<Vec<_>>().join(" <-> ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, sqlite: &str, postgres: &str) {
        let query = Query::parse(query).unwrap();
        let values = |engine| hits(&query, engine).values.join(" | ");
        assert_eq!(values(Engine::Sqlite), sqlite);
        assert_eq!(values(Engine::Postgres), postgres);
    }

    #[test]
    fn each_engine_gets_the_same_words_in_its_own_form() {
        check("自贸港", "\"自贸 贸港\"", "'自贸' <-> '贸港'");
        check("港", "\"港\"*", "'港':*");
        check("Free*", "\"free\"*", "'free':*");
        check("title:\"A股\"", "title : \"a 股\"*", "'a':A <-> '股':*A");
        check(
            "title:tea site:a.example",
            "title : \"tea\" | a.example | %.a.example",
            "'tea':A | a.example | %.a.example",
        );
    }

    fn check_sets(query: &str, expected: &str) {
        let shown = sets(&Query::parse(query).unwrap().node).replace("SELECT article_id FROM ", "");
        assert_eq!(shown, expected, "{query}");
    }

    #[test]
    fn what_belongs_together_is_sets_of_article_ids() {
        check_sets("a", "hits_0");
        check_sets("a b -c", "hits_0 INTERSECT hits_1 EXCEPT hits_2");
        check_sets("a b OR c", "(hits_0 INTERSECT hits_1) AS part UNION hits_2");
        check_sets("-(b OR c) a", "hits_2 EXCEPT (hits_0 UNION hits_1) AS part");
    }

    #[test]
    fn what_was_removed_is_left_out_unless_it_is_asked_for() {
        let mut query = Query::parse("a OR b").unwrap();
        for (removed, expected) in [(Removed::LeftOut, true), (Removed::Included, false)] {
            query.filters.removed = removed;
            for engine in [Engine::Sqlite, Engine::Postgres] {
                assert_eq!(hits(&query, engine).sql.contains("removed_at"), expected, "{removed:?}");
            }
        }
    }

    #[test]
    fn a_pasted_statement_has_its_values_as_literals() {
        let many = (0..12).map(|i| format!("w{i} ")).collect::<Vec<_>>().concat();
        let sql = to_paste(&Query::parse(&many).unwrap(), Engine::Postgres);
        assert!(!sql.contains('$') && sql.contains("CAST('''w11''' AS tsquery)"), "{sql}");
        assert!(sql.ends_with(';') && sql.contains("a.title"), "{sql}");
    }

    #[test]
    fn no_value_stands_in_the_text_of_a_statement() {
        let query = Query::parse("o'hara site:a.example lang:en since:2025 -\"drop table\"").unwrap();
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let Statement { sql, values } = hits(&query, engine);
            for word in ["hara", "drop", "a.example", "en", "2025-01-01"] {
                assert!(!sql.contains(&format!("'{word}")) && values.iter().any(|value| value.contains(word)), "{sql}");
            }
            assert!(!sql.contains('\''), "{sql}");
        }
    }
}
