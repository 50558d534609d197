//! How the program asks its allocator for memory: seen from outside, in its own process.
//! Never a figure of megabytes: those stand in the drill of the hostile suite.
#![cfg(all(target_os = "linux", target_env = "gnu"))]

use crate::support::program::{Program, wait};
use std::{
    process::Child,
    time::{Duration, Instant},
};

/// What the allocator was told, once the program has settled.
fn threshold(child: &Child) -> Option<String> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        // In the midst of its new start the process has none to show.
        let variables = std::fs::read_to_string(format!("/proc/{}/environ", child.id())).unwrap_or_default();
        let found = variables.split('\0').find_map(|line| line.strip_prefix("MALLOC_MMAP_THRESHOLD_="));
        if let Some(bytes) = found {
            return Some(bytes.to_string());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    None
}

#[test]
fn what_large_pages_took_goes_back_to_the_system_unless_the_user_says_otherwise() {
    let args = ["run", "--urls", "list.pipe", "--store", "sqlite://m.db"];
    for (given, expected) in [(&[][..], "131072"), (&[("MALLOC_MMAP_THRESHOLD_", "262144")], "262144")] {
        let folder = tempfile::tempdir().unwrap();
        let program = Program::in_folder(folder.path());
        // A list that never ends, so that the process can be looked at.
        let pipe = folder.path().join("list.pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let given: Vec<(String, String)> = given.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
        let mut child = program.start_with_env(&args, &given);
        let found = threshold(&child);
        let ended = child.try_wait().unwrap();
        assert_eq!(found.as_deref(), Some(expected), "the same process, with its setting; ended: {ended:?}");
        child.kill().unwrap();
        wait(&mut child, Duration::from_secs(5));
    }
}
