//! Whose a connection to Postgres is: ours from end to end, or lent by a pooler for each transaction.
//! Never anything that must outlive a transaction: what one needs it brings along.

use sqlx::AssertSqlSafe;
use sqlx::postgres::{PgConnection, PgPool};
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Longer than a server that is there takes to answer; a pooler that has no second connection for us takes longer.
const LOOK: Duration = Duration::from_secs(3);
/// Times it is looked: one who shares a pooler with many others may by chance get the same session again.
const LOOKS: usize = 2;
/// A statement of this name is there already, is not, or takes other arguments (PostgreSQL manual, appendix A).
const MIXED_UP: [&str; 3] = ["42P05", "26000", "08P01"];

/// Whose the server's end of a connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Session {
    /// Ours, or ours for as long as we are connected.
    Own,
    /// A pooler's, lent for one transaction; what was prepared in one is there in the next.
    Lent,
    /// Lent, and what was prepared is lost or mixed up: nothing may be given a name.
    Forgetful,
}

impl Session {
    /// Whether statements may be prepared once for all transactions.
    pub(super) fn keeps_statements(self) -> bool {
        self != Session::Forgetful
    }
}

/// The address says that statements must not be prepared.
pub(super) fn is_said_forgetful(url: &str) -> bool {
    let parameters = url.split_once('?').map_or("", |(_, parameters)| parameters);
    parameters.split('&').any(|parameter| parameter == "statement-cache-capacity=0")
}

/// Asks the same prepared question again and again, while a transaction of the pool's holds the session that may have
/// answered before. In doubt nothing is kept: that only costs time.
pub(super) async fn look(one: &mut PgConnection, pool: &PgPool) -> Result<Session, sqlx::Error> {
    // Known to nobody else, lest another's statement of the same name be taken for ours.
    let mark = RandomState::new().hash_one(()).cast_signed();
    let Ok(seen) = tokio::time::timeout(LOOK, sessions(one, pool, mark)).await else { return Ok(Session::Forgetful) };
    match seen {
        Ok(seen) if seen.iter().any(|(_, told)| *told != mark) => Ok(Session::Forgetful),
        Ok(seen) if seen.iter().all(|(session, _)| *session == seen[0].0) => Ok(Session::Own),
        Ok(_) => Ok(Session::Lent),
        Err(sqlx::Error::Database(told)) if told.code().is_some_and(|code| MIXED_UP.contains(&code.as_ref())) => {
            Ok(Session::Forgetful)
        }
        Err(error) => Err(error),
    }
}

/// Which session answered, and with which mark.
async fn sessions(one: &mut PgConnection, pool: &PgPool, mark: i64) -> Result<Vec<(i32, i64)>, sqlx::Error> {
    let question = format!("SELECT pg_backend_pid(), CAST('{mark}' AS bigint)");
    let mut sessions = Vec::new();
    sessions.push(ask(one, &question).await?);
    for _ in 0..LOOKS {
        let other = pool.begin().await?;
        sessions.push(ask(one, &question).await?);
        other.rollback().await?;
    }
    Ok(sessions)
}

async fn ask(one: &mut PgConnection, question: &str) -> Result<(i32, i64), sqlx::Error> {
    sqlx::query_as(AssertSqlSafe(question)).fetch_one(one).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, forgetful: bool) {
        assert_eq!(is_said_forgetful(url), forgetful, "{url}");
    }

    #[test]
    fn an_address_may_forbid_names_for_statements() {
        check("postgres://u@db/news", false);
        check("postgres://u@db/news?statement-cache-capacity=0", true);
        check("postgres://u@db/news?sslmode=require&statement-cache-capacity=0", true);
        check("postgres://u@db/news?statement-cache-capacity=00", false);
        check("postgres://u@db/statement-cache-capacity=0", false);
    }

    #[test]
    fn only_a_forgetful_session_keeps_nothing() {
        assert!(Session::Own.keeps_statements() && Session::Lent.keeps_statements());
        assert!(!Session::Forgetful.keeps_statements());
    }
}
