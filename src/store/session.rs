//! Whose a connection to Postgres is: ours from end to end, or lent by a pooler for each transaction.
//! Never anything that must outlive a transaction: what one needs it brings along.

use sqlx::postgres::{PgConnection, PgPool};
use sqlx::{AssertSqlSafe, FromRow};
use std::hash::{BuildHasher, RandomState};

/// Times both connections are asked: beside many others they may by chance be lent the same sessions again.
const ROUNDS: usize = 3;
/// A statement of this name is there already, is not, or takes other arguments (PostgreSQL manual, appendix A).
const MIXED_UP: [&str; 3] = ["42P05", "26000", "08P01"];

/// Whose the server's end of a connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Session {
    /// Ours, for as long as we are connected.
    Own,
    /// A pooler's, lent for one transaction; what was prepared in one is there in the next.
    Lent,
    /// Lent, and what was prepared is lost or mixed up, or may be: nothing is given a name.
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

/// What a connection was told.
#[derive(Debug, Clone, Copy, FromRow)]
struct Told {
    session: i32,
    /// Whose statement was run.
    mark: i64,
    /// By the server's clock, in microseconds; `None` where no server tells.
    session_began_us: Option<i64>,
    now_us: i64,
}

/// A connection with a prepared question of its own. Both connections' have the same name, and nobody else knows the
/// mark in it.
struct Asker {
    mark: i64,
    question: String,
    told: Vec<Told>,
}

impl Asker {
    fn new() -> Asker {
        let mark = RandomState::new().hash_one(()).cast_signed();
        let question = format!(
            "SELECT pg_backend_pid() AS session, CAST('{mark}' AS bigint) AS mark,
                    (SELECT CAST(extract(epoch FROM backend_start) * 1000000 AS bigint) FROM pg_stat_activity
                      WHERE pid = pg_backend_pid()) AS session_began_us,
                    CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint) AS now_us"
        );
        Asker { mark, question, told: Vec::new() }
    }

    async fn ask(&mut self, connection: &mut PgConnection) -> Result<(), sqlx::Error> {
        let question = AssertSqlSafe(self.question.as_str());
        self.told.push(sqlx::query_as(question).fetch_one(connection).await?);
        Ok(())
    }

    /// One of its answers came from a session that another one did not come from.
    fn moved(&self) -> bool {
        self.told.iter().any(|told| told.session != self.told[0].session)
    }

    fn met_a_stranger(&self) -> bool {
        self.told.iter().any(|told| told.mark != self.mark)
    }
}

/// Connects the pool, and finds out by two connections: `one`, and a later one of the pool's.
pub(super) async fn look(
    one: &mut PgConnection,
    connect: impl Future<Output = Result<PgPool, sqlx::Error>>,
) -> Result<(PgPool, Session), sqlx::Error> {
    let mut earlier = Asker::new();
    let first = earlier.ask(one).await;
    let pool = connect.await?;
    let told = match first {
        Ok(()) => converse(&mut earlier, one, &pool).await,
        Err(error) => Err(error),
    };
    match told {
        Ok(session) => Ok((pool, session)),
        Err(sqlx::Error::Database(told)) if told.code().is_some_and(|code| MIXED_UP.contains(&code.as_ref())) => {
            Ok((pool, Session::Forgetful))
        }
        Err(error) => Err(error),
    }
}

async fn converse(earlier: &mut Asker, one: &mut PgConnection, pool: &PgPool) -> Result<Session, sqlx::Error> {
    let (mut later, mut other) = (Asker::new(), pool.acquire().await?);
    later.ask(&mut other).await?;
    while later.told.len() < ROUNDS {
        earlier.ask(one).await?;
        later.ask(&mut other).await?;
    }
    Ok(judge(earlier, &later))
}

/// A session that both were lent would have refused the second statement of a name, or run the wrong one, had a pooler
/// not seen to it; so would one to which a connection moved. In doubt nothing is kept: that only costs time.
fn judge(earlier: &Asker, later: &Asker) -> Session {
    if earlier.met_a_stranger() || later.met_a_stranger() {
        return Session::Forgetful;
    }
    let (a, b) = (earlier.told[0], later.told[0]);
    if earlier.moved() || later.moved() || a.session == b.session {
        return Session::Lent;
    }
    // A session of one's own begins when one connects.
    if b.session_began_us.is_none_or(|began| began >= a.now_us) { Session::Own } else { Session::Forgetful }
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

    /// Sessions of the earlier connection at the times 10, 30, …, those of the later one, and when they began.
    fn judged(earlier: &[i32], later: &[i32], began: Option<i64>) -> Session {
        let told = |sessions: &[i32], began| {
            let told = |session| Told { session, mark: 7, session_began_us: began, now_us: 10 };
            Asker { mark: 7, question: String::new(), told: sessions.iter().copied().map(told).collect() }
        };
        judge(&told(earlier, Some(5)), &told(later, began))
    }

    #[test]
    fn one_who_stays_in_a_session_that_began_with_him_owns_it() {
        assert_eq!(judged(&[1, 1, 1], &[2, 2, 2], Some(20)), Session::Own);
        assert_eq!(judged(&[1, 1, 1], &[2, 2, 2], None), Session::Own);
    }

    #[test]
    fn a_session_of_two_and_two_sessions_of_one_are_lent() {
        for (earlier, later) in [([1, 1, 1], [1, 1, 1]), ([1, 1, 2], [3, 3, 3]), ([1, 1, 1], [2, 2, 1])] {
            assert_eq!(judged(&earlier, &later, Some(20)), Session::Lent);
        }
    }

    #[test]
    fn a_session_that_was_there_before_may_be_forgetful() {
        assert_eq!(judged(&[1, 1, 1], &[2, 2, 2], Some(8)), Session::Forgetful);
    }

    #[test]
    fn anothers_statement_of_the_same_name_gives_a_forgetful_one_away() {
        let told = Told { session: 1, mark: 8, session_began_us: None, now_us: 10 };
        let stranger = Asker { mark: 7, question: String::new(), told: vec![told] };
        let own = Asker { mark: 8, question: String::new(), told: vec![told] };
        assert_eq!(judge(&stranger, &own), Session::Forgetful);
        assert_eq!(judge(&own, &own), Session::Lent);
    }

    #[test]
    fn only_a_forgetful_session_keeps_nothing() {
        assert!(Session::Own.keeps_statements() && Session::Lent.keeps_statements());
        assert!(!Session::Forgetful.keeps_statements());
    }
}
