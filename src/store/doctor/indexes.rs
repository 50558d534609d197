//! Indexes that the migrations make, against those that are there.
//! Never a list of its own: what is expected is read from the migrations.

use super::Finding;
use crate::store::db::Tx;
use crate::store::{Engine, StoreError, schema};
use std::collections::BTreeSet;

const NAME: &str = "indexes";

pub(super) async fn examine(tx: &mut Tx) -> Result<Finding, StoreError> {
    let sql = match tx.engine() {
        Engine::Sqlite => "SELECT name, 1 AS valid FROM sqlite_master WHERE type = 'index'",
        Engine::Postgres => {
            "SELECT CAST(c.relname AS text) AS name, CAST(CAST(i.indisvalid AND i.indisready AS int) AS bigint) AS valid
               FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
              WHERE c.relnamespace = to_regnamespace(current_schema())"
        }
    };
    let (mut there, mut invalid) = (BTreeSet::new(), Vec::new());
    for row in tx.rows(sql, []).await? {
        let name = row.text("name")?;
        if row.int("valid")? == 0 {
            invalid.push(name.clone());
        }
        there.insert(name);
    }
    let expected = expected(&schema::texts(tx.engine()), tx.engine());
    let missing: Vec<String> = expected.difference(&there).cloned().collect();
    Ok(judge(expected.len(), &missing, &invalid))
}

fn judge(expected: usize, missing: &[String], invalid: &[String]) -> Finding {
    if !missing.is_empty() {
        let found = format!("missing: {}", missing.join(", "));
        return Finding::warning(
            NAME,
            found,
            "create them again as the migrations have them; until then claims read whole tables",
        );
    }
    if !invalid.is_empty() {
        let found = format!("invalid: {}", invalid.join(", "));
        return Finding::warning(NAME, found, "an index build was broken off: REINDEX INDEX CONCURRENTLY each of them");
    }
    Finding::ok(NAME, format!("all {expected} there and valid"))
}

/// The indexes that these migrations leave behind, those of constraints under the names that Postgres gives them.
fn expected(texts: &[&str], engine: Engine) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in texts {
        let bare: String =
            text.lines().map(|line| line.split("--").next().unwrap_or(line)).collect::<Vec<_>>().join("\n");
        for statement in bare.split(';') {
            let words: Vec<&str> =
                statement.split(|c: char| c.is_whitespace() || c == '(').filter(|w| !w.is_empty()).collect();
            match words.as_slice() {
                ["CREATE", "UNIQUE", "INDEX", name, ..] | ["CREATE", "INDEX", name, ..] => {
                    names.insert((*name).to_string());
                }
                ["DROP", "INDEX", name, ..] | ["ALTER", "TABLE", _, "DROP", "CONSTRAINT", name] => {
                    names.remove(*name);
                }
                ["DROP", "TABLE", table, ..] => names.retain(|name| !name.starts_with(&format!("{table}_"))),
                ["CREATE", "TABLE", table, ..] if engine == Engine::Postgres => {
                    names.extend(constraints(table, statement));
                }
                _ => {}
            }
        }
    }
    names
}

/// `runs_pkey`, `hosts_shard_host_key`.
fn constraints(table: &str, statement: &str) -> Vec<String> {
    let mut names = Vec::new();
    if statement.contains("PRIMARY KEY") {
        names.push(format!("{table}_pkey"));
    }
    for line in statement.lines().filter_map(|line| line.trim().strip_prefix("UNIQUE (")) {
        let columns = line.split(')').next().unwrap_or(line);
        names.push(format!("{table}_{}_key", columns.split(',').map(str::trim).collect::<Vec<_>>().join("_")));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(engine: Engine, texts: &[&str], names: &[&str]) {
        let found = expected(texts, engine);
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), names, "{texts:?}");
    }

    const TABLE: &str = "CREATE TABLE t (\n  a bigint PRIMARY KEY, -- CREATE INDEX no ON t (a);\n  UNIQUE (b, c)\n);\n\
                         CREATE INDEX t_a ON t (a) WHERE a > 0;\nCREATE UNIQUE INDEX t_b ON t(b);";

    #[test]
    fn indexes_are_read_from_the_migrations() {
        check(Engine::Sqlite, &[TABLE], &["t_a", "t_b"]);
        check(Engine::Postgres, &[TABLE], &["t_a", "t_b", "t_b_c_key", "t_pkey"]);
    }

    #[test]
    fn what_a_later_migration_drops_is_not_expected() {
        check(Engine::Sqlite, &[TABLE, "DROP INDEX t_a;"], &["t_b"]);
        check(Engine::Postgres, &[TABLE, "DROP TABLE t;"], &[]);
        check(Engine::Postgres, &[TABLE, "ALTER TABLE t DROP CONSTRAINT t_b_c_key;"], &["t_a", "t_b", "t_pkey"]);
    }

    #[test]
    fn a_missing_index_is_told_before_an_invalid_one() {
        let names = ["x".to_string()];
        assert!(judge(3, &names, &names).found.starts_with("missing: x"));
        assert!(judge(3, &[], &names).found.starts_with("invalid: x"));
        assert_eq!(judge(3, &[], &[]).advice, None);
    }
}
