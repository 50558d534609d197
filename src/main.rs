//! The program: parse, run, exit code.
use clap::Parser;
use copydesk::cli::{self, Cli};
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(Cli::parse()).into()
}
