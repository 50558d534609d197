//! What can go wrong with a database, by what a caller can do about it.
//! Never here: a password; addresses are shown without user and password.

use sqlx::migrate::MigrateError;

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No database there, or we may not write to it.
    #[error("cannot reach the store {store}: {reason}")]
    Unreachable {
        /// Its address, without password.
        store: String,
        /// Why.
        reason: String,
    },
    /// No room left.
    #[error("the store's disk is full: {0}")]
    DiskFull(String),
    /// Another process writes to this SQLite file.
    #[error("the store is locked by another process: {0}")]
    Locked(String),
    /// Made by a newer program.
    #[error("the database has schema version {found}, this program knows {known}: use a newer copydesk")]
    SchemaTooNew {
        /// Version of the database.
        found: i64,
        /// Version of this program.
        known: i64,
    },
    /// Not migrated yet.
    #[error("the database has schema version {found}, this program needs {known}: run `copydesk migrate`")]
    SchemaTooOld {
        /// Version of the database; 0 = empty.
        found: i64,
        /// Version of this program.
        known: i64,
    },
    /// A pooler stands between, and was not found out.
    #[error(
        "a pooler before the database loses prepared statements ({0}): set its max_prepared_statements to 200 \
         (PgBouncer 1.21 or later), or add ?statement-cache-capacity=0 to the store's address"
    )]
    Pooled(String),
    /// The database refused the values of a row.
    #[error("the database refused a row: {0}")]
    BadRow(String),
    /// Anything else the database said.
    #[error("the database failed: {0}")]
    Query(#[source] sqlx::Error),
}

/// SQLite's primary result codes (sqlite.org/rescode.html).
mod sqlite_code {
    pub const BUSY: i64 = 5;
    pub const LOCKED: i64 = 6;
    pub const READONLY: i64 = 8;
    pub const IOERR: i64 = 10;
    pub const FULL: i64 = 13;
    pub const CANTOPEN: i64 = 14;
    pub const TOOBIG: i64 = 18;
    pub const CONSTRAINT: i64 = 19;
    pub const MISMATCH: i64 = 20;
    pub const NOTADB: i64 = 26;
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        match &error {
            sqlx::Error::Database(db) => {
                let code = db.code().unwrap_or_default();
                let told = db.message().to_string();
                match code.len() {
                    5 => from_sqlstate(&code, told).unwrap_or(StoreError::Query(error)),
                    _ => from_sqlite(&code, told).unwrap_or(StoreError::Query(error)),
                }
            }
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => {
                unreachable(error.to_string())
            }
            _ => StoreError::Query(error),
        }
    }
}

/// Postgres: the first two characters are the class (PostgreSQL manual, appendix A).
fn from_sqlstate(code: &str, told: String) -> Option<StoreError> {
    match (&code[..2], code) {
        (_, "53100") => Some(StoreError::DiskFull(told)),
        (_, "55P03") => Some(StoreError::Locked(told)),
        (_, "42P05" | "26000") => Some(StoreError::Pooled(told)),
        ("22" | "23", _) => Some(StoreError::BadRow(told)),
        // 25P03: we were silent for too long in a transaction, and the server closed the connection.
        ("08" | "28" | "3D" | "53" | "57", _) | (_, "25P03") => Some(unreachable(told)),
        _ => None,
    }
}

fn from_sqlite(code: &str, told: String) -> Option<StoreError> {
    match code.parse::<i64>().ok()? & 0xff {
        sqlite_code::FULL => Some(StoreError::DiskFull(told)),
        sqlite_code::BUSY | sqlite_code::LOCKED => Some(StoreError::Locked(told)),
        sqlite_code::TOOBIG | sqlite_code::CONSTRAINT | sqlite_code::MISMATCH => Some(StoreError::BadRow(told)),
        sqlite_code::READONLY | sqlite_code::IOERR | sqlite_code::CANTOPEN | sqlite_code::NOTADB => {
            Some(unreachable(told))
        }
        _ => None,
    }
}

fn unreachable(reason: String) -> StoreError {
    StoreError::Unreachable { store: "database".into(), reason }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> StoreError {
        match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            other => StoreError::Query(sqlx::Error::Configuration(Box::new(other))),
        }
    }
}

impl StoreError {
    /// The same, naming the store.
    pub(super) fn at(self, address: &str) -> StoreError {
        match self {
            StoreError::Unreachable { reason, .. } => StoreError::Unreachable { store: address.into(), reason },
            other => other,
        }
    }

    /// Whether the same may succeed a moment later: nobody answers, somebody else writes, or two transactions met.
    pub fn may_pass(&self) -> bool {
        matches!(self, StoreError::Unreachable { .. } | StoreError::Locked(_)) || self.is_transient()
    }

    /// Two transactions waited for each other (SQLSTATE 40001, 40P01): the same one again will do.
    pub(super) fn is_transient(&self) -> bool {
        let StoreError::Query(sqlx::Error::Database(db)) = self else { return false };
        matches!(db.code().as_deref(), Some("40001" | "40P01"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, may_pass: bool) {
        let error = from_sqlstate(code, "told".into());
        assert_eq!(error.is_some_and(|error| error.may_pass()), may_pass, "{code}");
    }

    #[test]
    fn a_server_that_goes_away_or_gave_us_up_is_asked_again() {
        check("57P01", true); // shut down by an administrator
        check("57P03", true); // still starting
        check("08006", true); // the connection broke
        check("25P03", true); // we were silent in a transaction
    }

    #[test]
    fn what_will_be_refused_again_is_not() {
        check("23505", false); // not unique
        check("53100", false); // disk full
        check("42P01", false); // no such table
        check("26000", false); // a pooler lost a prepared statement
    }

    #[test]
    fn a_pooler_that_loses_statements_is_told_with_what_to_do() {
        for code in ["42P05", "26000"] {
            let told = from_sqlstate(code, "it is not there".into()).map(|error| error.to_string()).unwrap_or_default();
            assert!(told.contains("statement-cache-capacity=0") && told.contains("it is not there"), "{code}: {told}");
        }
    }
}
