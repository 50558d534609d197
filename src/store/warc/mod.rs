//! The archive as WARC/1.1 files: one file open at a time, a gzip member a record, begun anew at a size.
//! Never two processes in one file, and never half a record in a file that has its name.
//!
//! While it is written a file is called `….warc.gz.open` and locked. Who begins next closes what a dead process left:
//! what was not written to its end is cut off.

mod records;

use crate::model::{Capture, Place};
use crate::text::warc::Reader;
use jiff::Timestamp;
use records::Writer;
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

/// What a file is called until it is closed.
const OPEN: &str = ".open";

/// Where WARC files go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarcOptions {
    /// The folder; made if it is not there.
    pub folder: PathBuf,
    /// A file as long as this is closed.
    pub max_file: u64,
    /// Who made them: name and version of the program.
    pub software: String,
}

/// An earlier record with the same body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Where that was found.
    pub url: String,
    /// When.
    pub fetched_at: Timestamp,
    /// Where its record stands.
    pub place: Place,
}

/// The files of a process.
#[derive(Debug)]
pub struct Warc {
    options: WarcOptions,
    open: Option<Current>,
    /// Files begun.
    count: u32,
}

#[derive(Debug)]
struct Current {
    file: File,
    /// Its name when it is closed.
    path: PathBuf,
    writer: Writer,
    length: u64,
}

impl Warc {
    /// Makes the folder and closes what dead processes left in it. The first file is begun with the first record.
    pub fn open(options: WarcOptions) -> io::Result<Warc> {
        fs::create_dir_all(&options.folder)?;
        for entry in fs::read_dir(&options.folder)? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with(&format!(".warc.gz{OPEN}")) {
                close_after_another(&path)?;
            }
        }
        Ok(Warc { options, open: None, count: 0 })
    }

    /// Writes a record for each capture: a response, or a revisit where the same body is `known` by its digest. All
    /// are on the disk when it returns. Gives the place of each body.
    pub fn append(&mut self, captures: &[Capture], mut known: BTreeMap<String, Earlier>) -> io::Result<Vec<Place>> {
        let mut places = Vec::new();
        for capture in captures {
            let current = self.current(capture.fetched_at)?;
            let earlier = known.get(&capture.digest);
            let record = current.writer.record(capture, earlier)?;
            let offset = current.write(&record)?;
            let place = if let Some(earlier) = earlier {
                earlier.place.clone()
            } else {
                let file = current.path.to_string_lossy().into();
                let place = Place { file, offset, length: record.len() as u64 };
                let (url, fetched_at) = (capture.url.to_string(), capture.fetched_at);
                known.insert(capture.digest.clone(), Earlier { url, fetched_at, place: place.clone() });
                place
            };
            places.push(place);
            if current.length >= self.options.max_file {
                self.close()?;
            }
        }
        if let Some(current) = &self.open {
            current.file.sync_data()?;
        }
        Ok(places)
    }

    /// Gives the file that is open its name.
    pub fn close(&mut self) -> io::Result<()> {
        let Some(current) = self.open.take() else { return Ok(()) };
        current.file.sync_all()?;
        fs::rename(with_open(&current.path), &current.path)
    }

    fn current(&mut self, now: Timestamp) -> io::Result<&mut Current> {
        while self.open.is_none() {
            let begun = Current::begin(&self.options, self.count, now);
            self.count += 1;
            match begun {
                Ok(current) => self.open = Some(current),
                // Somebody has that name already.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        self.open.as_mut().ok_or_else(|| io::Error::other("no file is open"))
    }
}

impl Drop for Warc {
    fn drop(&mut self) {
        if let Err(error) = self.close() {
            tracing::warn!(%error, "a WARC file keeps its unfinished name; the next run closes it");
        }
    }
}

impl Current {
    /// A file that nobody else has, with its first record.
    fn begin(options: &WarcOptions, count: u32, now: Timestamp) -> io::Result<Current> {
        let process = std::process::id();
        let name = format!("copydesk-{}-{process}-{count:05}.warc.gz", now.strftime("%Y%m%d%H%M%S%6f"));
        let path = options.folder.join(&name);
        let file = File::options().create_new(true).append(true).open(with_open(&path))?;
        file.try_lock().map_err(io::Error::from)?;
        let (writer, info) = Writer::begin(&name, now, &options.software)?;
        let mut current = Current { file, path, writer, length: 0 };
        current.write(&info)?;
        Ok(current)
    }

    /// Writes bytes whole or not at all; gives where they begin.
    fn write(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let offset = self.length;
        if let Err(error) = self.file.write_all(bytes) {
            // A record that was begun is taken back: the file stays one that others can read.
            self.file.set_len(offset)?;
            return Err(error);
        }
        self.length += bytes.len() as u64;
        Ok(offset)
    }
}

fn with_open(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(OPEN);
    PathBuf::from(name)
}

/// Closes a file whose process is dead; one that is locked is somebody's.
fn close_after_another(path: &Path) -> io::Result<()> {
    let file = File::options().read(true).write(true).open(path)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => return Ok(()),
        Err(TryLockError::Error(error)) => return Err(error),
        Ok(()) => {}
    }
    let whole = whole_records(&file)?;
    if whole < file.metadata()?.len() {
        tracing::warn!(file = %path.display(), whole, "a WARC file was cut off inside a record; the rest is taken away");
        file.set_len(whole)?;
        file.sync_all()?;
    }
    let closed = path.to_string_lossy();
    fs::rename(path, closed.strip_suffix(OPEN).unwrap_or(&closed))
}

/// Where the last whole record of a file ends; one that is damaged on the way there stays.
fn whole_records(file: &File) -> io::Result<u64> {
    let mut reader = Reader::new(BufReader::new(file), LONGEST);
    let whole = reader.by_ref().flatten().map(|record| record.end).max().unwrap_or(0);
    // Who could not read to the end knows nothing of it, and takes nothing away.
    reader.failure().map_or(Ok(whole), Err)
}

/// The longest record that is written: the longest body there may be.
const LONGEST: usize = 1 << 30;

/// Reads a body back from its place.
pub(super) fn read_body(place: &Place) -> io::Result<Vec<u8>> {
    use std::io::{Read, Seek, SeekFrom};
    let path = PathBuf::from(&place.file);
    let mut file = File::open(&path).or_else(|_| File::open(with_open(&path)))?;
    file.seek(SeekFrom::Start(place.offset))?;
    let mut records = Reader::new(BufReader::new(file.take(place.length)), LONGEST);
    let bad = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
    let record = records.next().ok_or_else(|| bad("no record there".into()))?;
    let record = record.map_err(|broken| bad(broken.to_string()))?;
    let (_, body) = crate::text::warc::split_http(&record.block).map_err(bad)?;
    Ok(body.to_vec())
}
