//! The program: parse, run, exit code.
use clap::Parser;
use copydesk::cli::{self, Cli, memory};
use std::process::ExitCode;

fn main() -> ExitCode {
    memory::settle();
    cli::run(Cli::parse()).into()
}
