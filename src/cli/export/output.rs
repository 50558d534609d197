//! Where an export is written: stdout, or a file that takes its name only when it is whole.
//! Never half a file under the name that was asked for.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Stdout, Write, stdout},
    path::{Path, PathBuf},
};

/// The bytes' way out.
pub(super) enum Output {
    /// For a pipe.
    Stdout(BufWriter<Stdout>),
    /// Under another name until it is kept.
    File { file: BufWriter<File>, unfinished: PathBuf, path: PathBuf },
}

impl Output {
    pub(super) fn open(path: Option<&Path>) -> io::Result<Output> {
        let Some(path) = path else { return Ok(Output::Stdout(BufWriter::new(stdout()))) };
        let mut unfinished = path.to_path_buf().into_os_string();
        unfinished.push(".part");
        let unfinished = PathBuf::from(unfinished);
        let file = BufWriter::new(File::create(&unfinished)?);
        Ok(Output::File { file, unfinished, path: path.to_path_buf() })
    }

    /// All is written: a file gets its name.
    pub(super) fn keep(&mut self) -> io::Result<()> {
        self.flush()?;
        if let Output::File { file, unfinished, path } = self {
            file.get_ref().sync_all()?;
            fs::rename(unfinished, path)?;
        }
        Ok(())
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Output::Stdout(out) => out.write(bytes),
            Output::File { file, .. } => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Output::Stdout(out) => out.flush(),
            Output::File { file, .. } => file.flush(),
        }
    }
}
