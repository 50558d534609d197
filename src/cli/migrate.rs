//! `copydesk migrate`: the schema of this program, on either engine.
//! Never a change to data that is not in a numbered migration.

use super::{Exit, Failed, Global, context, print};
use crate::{
    config::OnOverlap,
    store::{ProcessLock, Store},
};

pub(super) async fn command(global: &Global) -> Result<Exit, Failed> {
    let loaded = context::load(global)?;
    let databases = loaded.settings.all_databases();
    for database in &databases {
        if databases.len() > 1 {
            print::line(&database.url.shown());
        }
        migrate(database.url.as_str(), loaded.settings.limits.on_overlap).await?;
    }
    Ok(Exit::Done)
}

async fn migrate(url: &str, on_overlap: OnOverlap) -> Result<(), Failed> {
    let lock = match (ProcessLock::try_acquire(url)?, on_overlap) {
        (Some(lock), _) => lock,
        (None, OnOverlap::Wait) => {
            print::note(&format!("another copydesk works on {url}; waiting for it to end"));
            ProcessLock::wait(url).await?
        }
        (None, OnOverlap::Skip) => {
            print::note(&format!("another copydesk works on {url}, and migrates it if need be; nothing was done"));
            return Ok(());
        }
        (None, OnOverlap::Refuse) => {
            let message =
                format!("another copydesk works on {url}, and migrates it if need be; else migrate when it has ended");
            return Err(Failed { exit: Exit::Locked, message });
        }
    };
    let store = Store::open(&context::options(url)).await?;
    let migrated = store.migrate_telling(&context::tell_indexed).await?;
    print::line(&if migrated.from == migrated.to {
        format!("schema version {}: nothing to do", migrated.to)
    } else {
        format!("schema version {} -> {}", migrated.from, migrated.to)
    });
    store.close().await;
    drop(lock);
    Ok(())
}
