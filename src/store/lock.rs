//! One process a SQLite file.
//! Never a lock for Postgres: there the hosts are leased, and processes join.

use super::StoreError;
use super::pool::sqlite_path;
use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::time::Duration;

/// How long to wait between two looks at a lock that somebody else holds.
const POLL: Duration = Duration::from_millis(100);

/// Held while a process writes to a SQLite file; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct ProcessLock {
    _file: Option<File>,
}

impl ProcessLock {
    /// Takes the lock of the store at this address; `None` when another process holds it.
    pub fn try_acquire(url: &str) -> Result<Option<ProcessLock>, StoreError> {
        let Some(path) = sqlite_path(url) else { return Ok(Some(ProcessLock { _file: None })) };
        let mut lock = path.clone().into_os_string();
        lock.push(".lock");
        let lock = PathBuf::from(lock);
        let refuse = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::StorageFull => StoreError::DiskFull(format!("{}: {error}", lock.display())),
            _ => StoreError::Unreachable { store: url.into(), reason: format!("{}: {error}", lock.display()) },
        };
        let file = File::options().create(true).append(true).open(&lock).map_err(refuse)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(ProcessLock { _file: Some(file) })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(refuse(error)),
        }
    }

    /// Waits until the lock is free, without end: the caller bounds it.
    pub async fn wait(url: &str) -> Result<ProcessLock, StoreError> {
        loop {
            if let Some(lock) = ProcessLock::try_acquire(url)? {
                return Ok(lock);
            }
            tokio::time::sleep(POLL).await;
        }
    }
}
