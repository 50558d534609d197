//! The real program over a started world, on a fresh SQLite file, with short times.
//! Never an environment or a database of anybody else's.

use super::{
    judge::{self, Row},
    world::{Forbidden, World},
};
use crate::{
    crawl::high_water,
    store::fixture::migrated,
    support::program::{Program, wait},
};
use std::{
    collections::HashMap,
    path::Path,
    thread,
    time::{Duration, Instant},
};

/// The run must be over by then.
const AT_MOST: Duration = Duration::from_secs(240);

/// Short times, one allowed address, an agent: so that what is blocked is blocked for what it is.
const CONFIG: &str = "
[agent]
name = \"copydesk\"
url = \"https://copydesk.example/about\"
email = \"desk@copydesk.example\"
[store]
url = \"sqlite://h.db\"
[network]
allow = [\"127.0.0.3/32\"]
name_servers = [\"{names}\"]
[politeness]
rate = \"100/s\"
[http]
connect_timeout = \"3s\"
idle_timeout = \"3s\"
total_timeout = \"9s\"
ca_file = \"{ca}\"
[retry]
base = \"50ms\"
cap = \"1s\"
retry_after_cap = \"4s\"
wait_at_most = \"6s\"
[[source]]
name = \"once\"
kind = \"urls\"
file = \"once.txt\"
[[source]]
name = \"again\"
kind = \"urls\"
file = \"again.txt\"
";

/// What a run cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    pub took: Duration,
    pub peak_kib: u64,
}

/// Writes the config and the lists.
pub fn prepare(folder: &Path, world: &World, forbidden: &Forbidden) -> Program {
    let program = Program::in_folder(folder);
    let ca = program.write("ca.pem", &forbidden.authority.pem()).display().to_string();
    program.write("c.toml", &CONFIG.replace("{names}", &forbidden.names.addr.to_string()).replace("{ca}", &ca));
    program.write("once.txt", &(world.list(false).join("\n") + "\n"));
    program.write("again.txt", &(world.list(true).join("\n") + "\n"));
    program
}

/// Runs the program to its end, which must be a good one, and watches its memory.
pub fn run(program: &Program, more: &[&str]) -> Cost {
    let args = [&["run", "--config", "c.toml", "--progress", "none"], more].concat();
    let start = Instant::now();
    let mut child = program.start_logged(&args, "log.txt");
    let mut peak_kib = 0;
    while child.try_wait().unwrap().is_none() && start.elapsed() < AT_MOST {
        peak_kib = peak_kib.max(high_water(&child));
        thread::sleep(Duration::from_millis(20));
    }
    let code = wait(&mut child, Duration::ZERO).code();
    let log = std::fs::read_to_string(program.folder.join("log.txt")).unwrap();
    assert_eq!(code, Some(0), "{log}");
    assert!(!log.contains("panicked"), "{log}");
    Cost { took: start.elapsed(), peak_kib }
}

/// What the database says.
pub async fn rows(program: &Program) -> HashMap<String, Row> {
    let url = format!("sqlite://{}", program.folder.join("h.db").display());
    let store = migrated(&url).await;
    let rows = judge::rows(&store).await;
    store.close().await;
    rows
}
