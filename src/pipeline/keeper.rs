//! The WARC files of a run: pages are on the disk before the records that were made of them are committed.
//! Never a record that names a place where nothing stands.

use crate::{
    model::{Body, Capture, End},
    store::{Completion, Store, StoreError, Warc, WarcOptions},
};
use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

/// One for all databases of a run.
#[derive(Clone)]
pub(super) struct Keeper {
    warc: Arc<Mutex<Warc>>,
    folder: String,
}

impl Keeper {
    /// Opens the folder.
    pub(super) fn open(options: &WarcOptions) -> Result<Keeper, StoreError> {
        let folder = options.folder.display().to_string();
        let warc = Warc::open(options.clone()).map_err(|error| failed(&folder, &error))?;
        Ok(Keeper { warc: Arc::new(Mutex::new(warc)), folder })
    }

    /// Writes the pages of these ends to a file; from then on each names its place.
    pub(super) async fn keep(&self, store: &Store, completions: Vec<&mut Completion>) -> Result<(), StoreError> {
        let is_kept = |c: &&mut Completion| matches!(c.end, End::Article { .. });
        let mut pages: Vec<&mut Box<Capture>> =
            completions.into_iter().filter(is_kept).filter_map(|c| c.page.as_mut()).collect();
        if pages.is_empty() {
            return Ok(());
        }
        let known = store.earlier_bodies(&pages.iter().map(|page| page.digest.clone()).collect()).await?;
        let captures: Vec<Capture> = pages.iter().map(|page| Capture::clone(page)).collect();
        let warc = Arc::clone(&self.warc);
        let written = tokio::task::spawn_blocking(move || {
            // No code panics while holding it.
            warc.lock().unwrap_or_else(PoisonError::into_inner).append(&captures, known)
        });
        let places = written.await.map_err(io::Error::other).flatten();
        let places = places.map_err(|error| failed(&self.folder, &error))?;
        for (page, place) in pages.iter_mut().zip(places) {
            page.body = Body::At(place);
        }
        Ok(())
    }
}

fn failed(folder: &str, error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull => StoreError::DiskFull(format!("{folder}: {error}")),
        _ => StoreError::Unreachable { store: folder.into(), reason: error.to_string() },
    }
}
