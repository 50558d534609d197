//! Sources into the store: lists stream through in batches, so memory does not grow with them.
//! Never a line lost: what is no URL is admitted as `rejected: invalid_url`.

use super::{PipelineError, Stop, database::Parts, import::Importer};
use crate::{
    discover::{ListFormat, ListOptions, read_list, sniff},
    model::{Refetch, Seed},
    store::SourceRow,
};
use std::{
    fs::File,
    io::{BufRead, BufReader, stdin},
    path::PathBuf,
};
use tokio::sync::mpsc;

/// Seeds a transaction admits at most.
const BATCH: usize = 500;

/// A configured source of kind `urls`.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its name in `sources`.
    pub name: String,
    /// URLs that stand in the config itself.
    pub urls: Vec<String>,
    /// A list to read.
    pub list: Option<List>,
    /// What is known of the list's form.
    pub list_options: ListOptions,
    /// How long a good page is left alone.
    pub refetch_after: Refetch,
    /// 0 to 9: the higher, the sooner within its host.
    pub priority: u32,
}

/// Where a list stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    /// A file; its ending names the format.
    File(PathBuf),
    /// Standard input; the format is found by looking at it.
    Stdin,
    /// A WARC file or a folder of them: the pages themselves.
    Warc(PathBuf),
}

/// Admits everything a source lists, or what of it is there before a stop: a pipe may stay open for ever.
/// Gives the number of URLs that no database took, since theirs is away.
pub(super) async fn admit(
    parts: &mut Parts,
    source: Source,
    stop: &Stop,
    importer: impl Fn() -> Result<Importer, PipelineError>,
) -> Result<u64, PipelineError> {
    let Source { ref name, refetch_after, priority, .. } = source;
    let kind = if matches!(source.list, Some(List::Warc(_))) { "warc" } else { "urls" };
    let row = SourceRow { priority, name: name.clone(), kind: kind.into(), refetch_after };
    parts.begin_source(&row).await;
    if let Some(List::Warc(path)) = &source.list {
        importer()?.import(parts, path).await?;
        return Ok(0);
    }
    let (send, mut batches) = mpsc::channel::<Vec<Seed>>(2);
    let reader = tokio::task::spawn_blocking(move || read(source, &send));
    let mut homeless = 0;
    while !parts.are_lost() {
        let seeds = tokio::select! {
            biased;
            () = stop.soft_stopped() => return Ok(homeless),
            seeds = batches.recv() => seeds,
        };
        let Some(seeds) = seeds else {
            reader.await.map_err(|error| PipelineError::Lost(error.to_string()))??;
            break;
        };
        homeless += parts.admit(seeds).await;
    }
    Ok(homeless)
}

fn read(source: Source, send: &mpsc::Sender<Vec<Seed>>) -> Result<(), PipelineError> {
    let inline = source.urls.iter().map(|url| Seed::new(url));
    let mut batch = Batcher { seeds: Vec::new(), send, options: source.list_options };
    inline.for_each(|seed| batch.push(seed));
    match source.list {
        // Its pages are taken in by themselves.
        None | Some(List::Warc(_)) => {}
        Some(List::Stdin) => batch.read_list("standard input", stdin().lock(), None)?,
        Some(List::File(path)) => {
            let name = path.display().to_string();
            let file = File::open(&path).map_err(|error| PipelineError::List { list: name.clone(), error })?;
            let format = ListFormat::from_path(&path);
            batch.read_list(&name, BufReader::new(file), format)?;
        }
    }
    batch.flush();
    Ok(())
}

struct Batcher<'a> {
    seeds: Vec<Seed>,
    options: ListOptions,
    send: &'a mpsc::Sender<Vec<Seed>>,
}

impl Batcher<'_> {
    fn read_list(
        &mut self,
        list: &str,
        mut reader: impl BufRead,
        format: Option<ListFormat>,
    ) -> Result<(), PipelineError> {
        let format = match format {
            Some(format) => format,
            None => sniff(&mut reader).map_err(|error| PipelineError::List { list: list.into(), error })?,
        };
        for seed in read_list(reader, format, &self.options) {
            let seed = seed.map_err(|error| PipelineError::Unreadable { list: list.into(), error })?;
            self.push(seed);
            if self.send.is_closed() {
                break;
            }
        }
        Ok(())
    }

    fn push(&mut self, seed: Seed) {
        self.seeds.push(seed);
        if self.seeds.len() >= BATCH {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if !self.seeds.is_empty() {
            // The receiver is gone only after a stop, or if a batch could not be written: then that is reported.
            let _ = self.send.blocking_send(std::mem::take(&mut self.seeds));
        }
    }
}
