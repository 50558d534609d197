//! The yardstick: what a transaction of pgbench's TPC-B costs on the same server.
//! Never a figure from another machine or day.

use super::{meter::cpu, work::Cost};
use crate::support::postgres::Cluster;
use std::{process::Command, time::Instant};

/// A database with pgbench's tables.
pub fn init(server: &Cluster, scale: u32) -> String {
    let url = server.fresh_database();
    let name = url.rsplit('/').next().unwrap().to_string();
    said(server.client("pgbench").args(["-i", "-q", "-s", &scale.to_string(), &name]));
    name
}

/// So many seconds of it, with so many connections.
pub fn run(server: &Cluster, database: &str, connections: usize, seconds: u32) -> Cost {
    let (before, begun) = (cpu(server), Instant::now());
    let said = said(server.client("pgbench").args([
        "-n",
        "-M",
        "prepared",
        "-c",
        &connections.to_string(),
        "-j",
        "2",
        "-T",
        &seconds.to_string(),
        database,
    ]));
    let (wall, cpu) = (begun.elapsed(), cpu(server).saturating_sub(before));
    Cost { count: transactions(&said), cpu, wall }
}

fn transactions(said: &str) -> u64 {
    let line = said.lines().find_map(|line| line.strip_prefix("number of transactions actually processed: "));
    line.and_then(|rest| rest.split('/').next()?.trim().parse().ok()).unwrap_or_else(|| panic!("{said}"))
}

fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
