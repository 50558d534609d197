//! What endangers an SQLite file from inside: its journal, its pages.
//! Never a repair.

use super::{Finding, Thresholds, mebibytes};
use crate::store::StoreError;
use crate::store::db::Tx;

pub(super) async fn examine(tx: &mut Tx, thresholds: &Thresholds, out: &mut Vec<Finding>) -> Result<(), StoreError> {
    out.push(version(&tx.row("SELECT sqlite_version() AS version", []).await?.text("version")?));
    out.push(journal(&tx.row("PRAGMA journal_mode", []).await?.text("journal_mode")?));
    out.push(pages(tx, thresholds).await?);
    Ok(())
}

/// What other programs must be to work with the file: STRICT tables came with 3.37, an index of words without their text
/// that gives up a row with 3.43 (sqlite.org/changes.html).
fn version(ours: &str) -> Finding {
    let others = "other programs need 3.37 to read the file, 3.43 to search it or to delete articles";
    Finding::ok("sqlite", format!("{ours} is built in; {others}"))
}

fn journal(mode: &str) -> Finding {
    if mode == "wal" {
        return Finding::ok("journal", "wal: readers and the writer do not wait for each other");
    }
    let advice = "the file's system has no shared memory for a write-ahead log: move the file to a local disk";
    Finding::warning("journal", format!("{mode} in place of wal"), advice)
}

/// Every page and every index entry, if the file is small enough to be read as a whole.
async fn pages(tx: &mut Tx, thresholds: &Thresholds) -> Result<Finding, StoreError> {
    const NAME: &str = "integrity";
    let bytes = tx.row("PRAGMA page_count", []).await?.int("page_count")?
        * tx.row("PRAGMA page_size", []).await?.int("page_size")?;
    if bytes as u64 > thresholds.quick_check_bytes {
        let advice = "when there is time: sqlite3 FILE 'PRAGMA quick_check'";
        let found = format!("not looked at: the file has {}", mebibytes(bytes as u64));
        return Ok(Finding { advice: Some(advice.into()), ..Finding::ok(NAME, found) });
    }
    let told = match tx.rows("PRAGMA quick_check(3)", []).await {
        Ok(rows) => rows.iter().map(|row| row.text("quick_check")).collect::<Result<Vec<_>, _>>()?.join("; "),
        Err(error) => error.to_string(),
    };
    Ok(match told.as_str() {
        "ok" => Finding::ok(NAME, format!("{} without a fault", mebibytes(bytes as u64))),
        _ => Finding::fault(NAME, told, "restore a backup, or rescue what is readable: sqlite3 FILE .recover"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Level;

    #[test]
    fn what_other_programs_need_is_told_as_in_the_readme() {
        let (told, readme) = (version("3.51.3").found, include_str!("../../../README.md"));
        for needed in ["3.37", "3.43"] {
            assert!(told.contains(needed) && readme.contains(&format!("{needed} (")), "{needed}: {told}");
        }
    }

    #[test]
    fn a_journal_that_is_no_wal_is_a_warning() {
        assert_eq!(journal("wal").level, Level::Ok);
        assert_eq!(journal("delete").level, Level::Warning);
    }
}
