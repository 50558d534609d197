//! Bringing a database to this program's schema, and refusing one that is not.
//! Never a migration without being asked: `open` changes nothing.

use super::db::Tx;
use super::pool::Pool;
use super::{Engine, Migrated, Store, StoreError};
use sqlx::migrate::Migrator;
use sqlx::{Connection, raw_sql};
use std::sync::LazyLock;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
/// Without the migrator's own lock, which is a session's: a pooler may give its end to another.
static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrator = sqlx::migrate!("migrations/postgres");
    migrator.set_locking(false);
    migrator
});
/// The lock under which the processes of a fleet migrate one after the other.
const LOCK: i64 = 0x7363_6865_6d61;

/// The schema version this program works with: the same number on both engines.
fn known() -> i64 {
    SQLITE.iter().map(|migration| migration.version).max().unwrap_or(0)
}

impl Store {
    /// Brings the schema up to date; does nothing when it is. On SQLite the caller holds the [`super::ProcessLock`].
    pub async fn migrate(&self) -> Result<Migrated, StoreError> {
        self.migrate_telling(&|_| {}).await
    }

    /// The same; `told` hears how many articles of an older program are in the search index by now, step by step.
    pub async fn migrate_telling(&self, told: &(dyn Fn(u64) + Sync)) -> Result<Migrated, StoreError> {
        let from = self.schema_version().await?;
        if from > known() {
            return Err(StoreError::SchemaTooNew { found: from, known: known() });
        }
        match &self.pool {
            Pool::Sqlite { writer, .. } => SQLITE.run(writer).await?,
            Pool::Postgres(..) => migrate_postgres(self.pool.begin().await?).await?,
        }
        self.place_hosts().await?;
        self.sketch_articles().await?;
        self.index_articles(told).await?;
        Ok(Migrated { from, to: known() })
    }

    /// Refuses a database made by a newer program, or not migrated yet.
    pub async fn check_schema(&self) -> Result<(), StoreError> {
        match self.schema_version().await? {
            found if found > known() => Err(StoreError::SchemaTooNew { found, known: known() }),
            found if found < known() => Err(StoreError::SchemaTooOld { found, known: known() }),
            _ => Ok(()),
        }
    }

    /// The newest migration applied; 0 for an empty database.
    async fn schema_version(&self) -> Result<i64, StoreError> {
        let mut tx = self.pool.read().await?;
        let exists = match tx.engine() {
            Engine::Sqlite => "SELECT count(*) AS n FROM sqlite_master WHERE name = '_sqlx_migrations'",
            Engine::Postgres => "SELECT count(to_regclass('_sqlx_migrations')) AS n",
        };
        if tx.row(exists, []).await?.int("n")? == 0 {
            return Ok(0);
        }
        tx.row("SELECT coalesce(max(version), 0) AS n FROM _sqlx_migrations WHERE success", []).await?.int("n")
    }
}

/// All in one transaction, under a lock that ends with it. The migrator gives names to its statements: where the session
/// is not ours, those of others are in its way, and its own must not stay.
async fn migrate_postgres(mut tx: Tx) -> Result<(), StoreError> {
    tx.execute("SELECT pg_advisory_xact_lock($1)", [LOCK.into()]).await?;
    let keeps_statements = tx.session().keeps_statements();
    if let Tx::Postgres(tx, _) = &mut tx {
        if !keeps_statements {
            raw_sql("DEALLOCATE ALL").execute(&mut **tx).await?;
        }
        POSTGRES.run(&mut **tx).await?;
        if !keeps_statements {
            tx.clear_cached_statements().await?;
        }
    }
    tx.commit().await
}

/// The texts of an engine's migrations, in order.
pub(super) fn texts(engine: Engine) -> Vec<&'static str> {
    let migrator: &'static Migrator = match engine {
        Engine::Sqlite => &SQLITE,
        Engine::Postgres => &POSTGRES,
    };
    migrator.iter().map(|migration| migration.sql.as_str()).collect()
}
