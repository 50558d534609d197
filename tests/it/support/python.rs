//! Programs of others, from the Python package index, in an environment that goes with the test.
//! Never part of `cargo test`: they need Python and the index. Without either a drill fails and says so.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// An environment with some packages.
pub struct Python {
    folder: PathBuf,
}

impl Python {
    pub fn with(folder: &Path, packages: &[&str]) -> Python {
        let python = Python { folder: folder.join("python") };
        run(OsStr::new("python3"), &["-m", "venv", &python.folder.to_string_lossy()]);
        let pip = ["install", "--quiet", "--disable-pip-version-check"];
        python.run("pip", &[&pip, packages].concat());
        python
    }

    /// Runs one of its programs, which must end well; gives what it prints.
    pub fn run(&self, program: &str, args: &[&str]) -> String {
        run(self.folder.join("bin").join(program).as_os_str(), args)
    }
}

fn run(program: &OsStr, args: &[&str]) -> String {
    let shown = program.to_string_lossy();
    let output = Command::new(program).args(args).output().unwrap_or_else(|error| panic!("{shown}: {error}"));
    let Output { status, stdout, stderr } = output;
    let told = String::from_utf8_lossy(&stdout).into_owned();
    assert!(status.success(), "{shown} {args:?}: {status}\n{told}{}", String::from_utf8_lossy(&stderr));
    told
}
