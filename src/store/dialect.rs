//! One SQL text for both databases: written for Postgres, read by SQLite after three changes.
//! Never a value: those are bound.

use std::fmt::Write;

/// The Postgres form of a list of rows that was bound as JSON text.
const RECORDSET: &str = "json_to_recordset(CAST(";

/// What only Postgres has, with SQLite's form.
const WORDS: &[(&str, &str)] = &[
    // Rows are locked so that processes do not meet; in SQLite the transaction owns the file (BEGIN IMMEDIATE).
    (" FOR NO KEY UPDATE OF h SKIP LOCKED", ""),
    (" FOR NO KEY UPDATE OF t SKIP LOCKED", ""),
    (" FOR NO KEY UPDATE OF h", ""),
    (" FOR NO KEY UPDATE OF t", ""),
    (" FOR UPDATE OF q", ""),
    // The larger of two values, neither of them NULL.
    ("greatest(", "max("),
];

/// SQLite's reading of a text written for Postgres. `json_to_recordset(CAST($1 AS json)) AS e(a bigint, b text)` becomes a
/// SELECT over `jsonb_each($1)` with the same columns; their types are the tables' own (STRICT). Its LIMIT, which limits
/// nothing, makes SQLite read the list once and start from it, instead of once for every row of a table.
pub(super) fn for_sqlite(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len() + 256);
    let mut rest = sql;
    while let Some((parameter, alias, columns, before, after)) = next_recordset(rest) {
        out.push_str(before);
        out.push_str("(SELECT ");
        for (i, column) in columns.split(',').enumerate() {
            let name = column.split_whitespace().next().unwrap_or_default();
            out.push_str(if i == 0 { "" } else { ", " });
            let _ = write!(out, "value->>'{name}' AS {name}");
        }
        let _ = write!(out, " FROM jsonb_each({parameter}) LIMIT -1) AS {alias}");
        rest = after;
    }
    out.push_str(rest);
    WORDS.iter().fold(out, |text, (postgres, sqlite)| text.replace(postgres, sqlite))
}

/// The next list of rows in a text: its parameter, alias and columns, and the text before and after it.
fn next_recordset(sql: &str) -> Option<(&str, &str, &str, &str, &str)> {
    let (before, rest) = sql.split_once(RECORDSET)?;
    let (parameter, rest) = rest.split_once(" AS json))")?;
    let rest = rest.trim_start().strip_prefix("AS ")?;
    let (alias, rest) = rest.split_once('(')?;
    let (columns, after) = rest.split_once(')')?;
    Some((parameter, alias, columns, before, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(postgres: &str, sqlite: &str) {
        assert_eq!(for_sqlite(postgres), sqlite);
    }

    #[test]
    fn a_list_of_rows_is_read_with_json_each() {
        check(
            "SELECT e.a FROM json_to_recordset(CAST($2 AS json))\n  AS e(a bigint,\n b text) WHERE e.b = $1",
            "SELECT e.a FROM (SELECT value->>'a' AS a, value->>'b' AS b FROM jsonb_each($2) LIMIT -1) AS e WHERE e.b = $1",
        );
    }

    #[test]
    fn row_locks_are_left_out() {
        check("SELECT 1 FROM hosts h FOR NO KEY UPDATE OF h SKIP LOCKED", "SELECT 1 FROM hosts h");
        check("SELECT 1 FROM queue q FOR UPDATE OF q", "SELECT 1 FROM queue q");
    }

    #[test]
    fn what_both_understand_stays() {
        check("SELECT $1 ON CONFLICT DO NOTHING", "SELECT $1 ON CONFLICT DO NOTHING");
    }
}
