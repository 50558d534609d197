//! What most commands start with: the config, the database, the lock.
//! Never two processes on one SQLite file: whoever writes takes the lock first.

use super::{Exit, Failed, Global, print};
use crate::{
    config::{self, Flag, Loaded, OnOverlap, Settings},
    model::{Clock, ShardRange},
    pipeline,
    store::{self, ProcessLock, Store},
    telemetry,
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Where the config is looked for when none is named.
const USUAL_CONFIG: &str = "config/copydesk.toml";

/// Reads the config named on the command line, else the usual one, else the defaults; `--store` wins over all. The log
/// begins as the config has it.
pub(super) fn load(global: &Global) -> Result<Loaded, Failed> {
    let env: BTreeMap<String, String> = std::env::vars_os()
        .filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    let store = global.store.iter().map(|url| Flag { name: "--store", key: "store.url", value: url.clone() });
    let loaded = config::load_with(path(global).as_deref(), &env, &store.collect::<Vec<_>>())?;
    start_log(global, &loaded.settings);
    Ok(loaded)
}

/// Starts the log as the config has it; `--log` and `RUST_LOG` win over its level.
pub(super) fn start_log(global: &Global, settings: &Settings) {
    telemetry::start(global.log.as_deref(), settings.log.level.as_str(), settings.log_form());
}

/// The config file in use, if any.
pub(super) fn path(global: &Global) -> Option<PathBuf> {
    global.config.clone().or_else(|| Path::new(USUAL_CONFIG).exists().then(|| USUAL_CONFIG.into()))
}

/// A database that is locked for this process and has this program's schema.
pub(super) struct Writable {
    pub(super) store: Arc<Store>,
    _lock: ProcessLock,
}

impl Writable {
    /// Closes the database: an SQLite file then stands alone, without its `-wal`.
    pub(super) async fn close(self) {
        // A task that a stop has dropped may still hold it; then the next start tidies up.
        if let Some(store) = Arc::into_inner(self.store) {
            store.close().await;
        }
    }
}

/// What taking the lock led to.
pub(super) enum Opened {
    Ready(Writable),
    /// Another process holds it, and the config says to leave it at that.
    Skip,
}

/// The databases of a run, as far as they answer.
pub(super) struct Databases {
    open: Vec<(Writable, ShardRange)>,
    /// Why the others do not.
    pub(super) away: Vec<Failed>,
}

impl Databases {
    /// As the pipeline takes them.
    pub(super) fn at_work(&self) -> Vec<pipeline::Database> {
        let database = |(db, shards): &(Writable, ShardRange)| pipeline::Database {
            store: Arc::clone(&db.store),
            shards: shards.clone(),
        };
        self.open.iter().map(database).collect()
    }

    /// Closes them all.
    pub(super) async fn close(self) {
        for (db, _) in self.open {
            db.close().await;
        }
    }
}

/// Opens every database for writing; `None` if another process holds one and the config says to leave it at that. Of
/// several, one that is away does not keep the others from their work.
pub(super) async fn open_all(settings: &Settings) -> Result<Option<Databases>, Failed> {
    let all = settings.all_databases();
    let mut databases = Databases { open: Vec::new(), away: Vec::new() };
    for database in &all {
        match open_writable(database.url.as_str(), settings.limits.on_overlap).await {
            Ok(Opened::Ready(db)) => databases.open.push((db, database.shards.clone())),
            Ok(Opened::Skip) => return Ok(None),
            Err(failed) if failed.exit == Exit::Store => {
                let message = format!("shards {}: {}", database.shards, failed.message);
                databases.away.push(if all.len() > 1 { Failed { message, ..failed } } else { failed });
            }
            Err(failed) => return Err(failed),
        }
    }
    match databases.away.pop() {
        Some(failed) if databases.open.is_empty() => Err(failed),
        last => {
            databases.away.extend(last);
            Ok(Some(databases))
        }
    }
}

/// Connections to a server; SQLite uses one for writing whatever this says.
const MAX_CONNECTIONS: u32 = 8;

pub(super) fn options(url: &str) -> store::Options {
    store::Options { url: url.into(), max_connections: MAX_CONNECTIONS, clock: Clock::System }
}

/// Takes the lock, opens, migrates, and frees what a dead process had leased.
pub(super) async fn open_writable(url: &str, on_overlap: OnOverlap) -> Result<Opened, Failed> {
    let lock = match (ProcessLock::try_acquire(url)?, on_overlap) {
        (Some(lock), _) => lock,
        (None, OnOverlap::Wait) => {
            print::note("another copydesk works on this database; waiting for it to end");
            ProcessLock::wait(url).await?
        }
        (None, OnOverlap::Skip) => return Ok(Opened::Skip),
        (None, OnOverlap::Refuse) => {
            return Err(Failed {
                exit: Exit::Locked,
                message: format!(
                    "another copydesk works on {url}; wait for it, or set [limits] on_overlap = \"wait\" or \"skip\""
                ),
            });
        }
    };
    let store = Store::open(&options(url)).await?;
    store.migrate_telling(&tell_indexed).await?;
    store.recover().await?;
    Ok(Opened::Ready(Writable { store: Arc::new(store), _lock: lock }))
}

/// A migration goes over what an older program stored: a person waits for that, and hears of it.
pub(super) fn tell_indexed(articles: u64) {
    if articles > 0 {
        print::note(&format!("indexed for search: {articles} articles that an older copydesk stored"));
    }
}

/// Refuses a file that is not there: only what fills a database makes one.
pub(super) fn must_exist(url: &str) -> Result<(), Failed> {
    match url.strip_prefix("sqlite://") {
        Some(file) if !Path::new(file).exists() => {
            let message = format!("there is no database at {file}; `copydesk run` makes it");
            Err(Failed { exit: Exit::Store, message })
        }
        _ => Ok(()),
    }
}

/// Opens for reading: no lock, no migration.
pub(super) async fn open_readable(url: &str) -> Result<Store, Failed> {
    must_exist(url)?;
    let store = Store::open(&options(url)).await?;
    store.check_schema().await?;
    Ok(store)
}
