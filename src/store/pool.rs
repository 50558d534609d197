//! Connecting: the pools behind a store, and what an address means.
//! Never a statement, and never a password in a message.

use super::db::Tx;
use super::session::{self, Session};
use super::{Engine, Options, StoreError};
use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// How long a connection may take, and how long SQLite waits for another writer.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// A transaction that hears nothing from its client for so long is undone: a frozen process, or one cut off, must not
/// keep its rows from the others, nor vacuum from the queue. Shorter than any lease; a client that lives asks again.
/// Said to each transaction: a pooler gives the next one to another session.
macro_rules! begin {
    ($begin:literal) => {
        concat!($begin, "; SET LOCAL idle_in_transaction_session_timeout = '3s'")
    };
}
/// Statements kept prepared on a connection; the store has fewer.
const STATEMENTS: usize = 200;

/// The pools behind a store.
#[derive(Debug, Clone)]
pub(super) enum Pool {
    /// One writer, since SQLite has one; readers beside it.
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    /// As many as allowed.
    Postgres(PgPool, Session),
}

impl Pool {
    /// Connects, or says quickly and clearly why not.
    pub(super) async fn open(o: &Options) -> Result<Pool, StoreError> {
        let refused = |e: sqlx::Error| StoreError::from(e).at(&shown(&o.url));
        if let Some(path) = sqlite_path(&o.url) {
            return open_sqlite(&path, o.max_connections).await.map_err(refused);
        }
        if !o.url.starts_with("postgres://") && !o.url.starts_with("postgresql://") {
            let reason = "an address begins with sqlite:// or postgres://".to_string();
            return Err(StoreError::Unreachable { store: shown(&o.url), reason });
        }
        open_postgres(&o.url, o.max_connections).await.map_err(refused)
    }

    pub(super) fn engine(&self) -> Engine {
        match self {
            Pool::Sqlite { .. } => Engine::Sqlite,
            Pool::Postgres(..) => Engine::Postgres,
        }
    }

    /// A transaction that may write.
    pub(super) async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Pool::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Pool::Postgres(pool, session) => Tx::Postgres(pool.begin_with(begin!("BEGIN")).await?, *session),
        })
    }

    /// A transaction that cannot write; its statements see one state of the database.
    pub(super) async fn read(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Pool::Sqlite { readers, .. } => Tx::Sqlite(readers.begin().await?),
            Pool::Postgres(pool, session) => {
                let begin = begin!("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
                Tx::Postgres(pool.begin_with(begin).await?, *session)
            }
        })
    }

    pub(super) async fn close(&self) {
        match self {
            Pool::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pool::Postgres(pool, _) => pool.close().await,
        }
    }
}

async fn open_sqlite(path: &std::path::Path, readers: u32) -> Result<Pool, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .busy_timeout(CONNECT_TIMEOUT)
        .foreign_keys(true)
        .statement_cache_capacity(STATEMENTS);
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone())
        .await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(readers.max(1))
        .connect_lazy_with(options.read_only(true).create_if_missing(false));
    Ok(Pool::Sqlite { writer, readers })
}

async fn open_postgres(url: &str, max_connections: u32) -> Result<Pool, sqlx::Error> {
    // Floats are told exactly by every server since 12; poolers refuse to be asked for it.
    let options = PgConnectOptions::from_str(url)?
        .application_name("copydesk")
        .extra_float_digits(None)
        .statement_cache_capacity(STATEMENTS);
    // A pool hides why it cannot connect behind its own time-out; a single connection says it.
    let probe = tokio::time::timeout(CONNECT_TIMEOUT, sqlx::PgConnection::connect_with(&options));
    let mut probe = probe.await.map_err(|_| sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()))??;
    let pool = PgPoolOptions::new().max_connections(max_connections.max(1)).acquire_timeout(Duration::from_secs(30));
    let (pool, session) = session::look(&mut probe, pool.connect_with(options)).await?;
    probe.close().await?;
    Ok(Pool::Postgres(pool, if session::is_said_forgetful(url) { Session::Forgetful } else { session }))
}

/// The file of a `sqlite:` address; `None` for any other.
pub(super) fn sqlite_path(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?;
    Some(PathBuf::from(path.split('?').next().unwrap_or(path)))
}

/// An address without user, password and parameters, among which a password may stand too.
pub(super) fn shown(url: &str) -> String {
    if url.starts_with("sqlite:") {
        return url.to_string();
    }
    match url::Url::parse(url) {
        Ok(parsed) => {
            let port = parsed.port().map(|port| format!(":{port}")).unwrap_or_default();
            format!("{}://{}{port}{}", parsed.scheme(), parsed.host_str().unwrap_or_default(), parsed.path())
        }
        Err(error) => format!("an address that is no URL ({error})"),
    }
}
