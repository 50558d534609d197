//! One file a command; exit codes; progress; what a person sees.
//! Never here: work of its own: commands call the floors below.

mod clean;
mod configure;
mod context;
pub mod demo;
mod doctor;
mod exit;
mod explain;
mod export;
mod extract;
mod fail_on;
mod gzip;
mod lines;
mod markdown;
pub mod memory;
mod metrics;
mod migrate;
mod page_source;
mod print;
mod progress;
mod reprocess;
mod retry;
mod run;
mod search;
mod selection;
mod signals;
mod status;
mod summary;
mod view;

pub use exit::{Exit, Failed};

use crate::config::Settings;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Turns lists of article URLs into clean, queryable records in SQLite or Postgres.
#[derive(Debug, Parser)]
#[command(name = "copydesk", version, max_term_width = 100, after_help = EXAMPLES)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  copydesk demo                                  a built-in news site, the whole pipeline, SQL answers
  copydesk run --urls urls.txt                   fetch a list into copydesk.db
  copydesk extract page.html --format text       one page to its text
  copydesk explain page.html                     what happened to it, step by step
  copydesk search 自贸港                         which stored articles have these words";

/// What every command takes.
#[derive(Debug, Args)]
struct Global {
    /// The config file; without it, config/copydesk.toml if that exists, else the defaults
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The database: sqlite://PATH or postgres://USER@HOST/DB; wins over config and environment
    #[arg(long, global = true, value_name = "URL")]
    store: Option<String>,
    /// Log filter, as in RUST_LOG: info, debug, copydesk=debug; wins over it and over [log] level
    #[arg(long, global = true, value_name = "FILTER")]
    log: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Fetch a built-in loopback news site through the whole pipeline and ask the records with SQL
    Demo(demo::DemoArgs),
    /// Admit what is due from all sources, work until done or stopped, report
    Run(run::RunArgs),
    /// One page to a record on stdout, or many with --manifest
    Extract(extract::ExtractArgs),
    /// Text in, cleaned text and annotations out
    Clean(clean::CleanArgs),
    /// Every step of one page: fetched how, chosen why, cut by which rule, and as what it would end
    Explain(explain::ExplainArgs),
    /// What stands in the database: outcomes, hosts, dead letters, the last runs
    Status(status::StatusArgs),
    /// Make dead letters due again
    Retry(retry::RetryArgs),
    /// Look for words in the stored articles
    Search(search::SearchArgs),
    /// Articles with all their parts as JSON lines, CSV or Markdown
    Export(export::ExportArgs),
    /// Make records anew from archived pages, by the rules of today; fetches nothing
    Reprocess(reprocess::ReprocessArgs),
    /// Look at everything a run needs: config, database, disk, clock
    Doctor(doctor::DoctorArgs),
    /// Check, show or describe the config
    #[command(subcommand)]
    Config(configure::ConfigCommand),
    /// Bring the database's schema up to this program's
    Migrate,
    /// Print a completion script for a shell
    #[command(after_help = "Example:\n  copydesk completions bash > /etc/bash_completion.d/copydesk")]
    Completions {
        /// bash, elvish, fish, powershell or zsh
        shell: clap_complete::Shell,
    },
}

/// Runs the command that was parsed; prints why it failed, if it did.
pub fn run(cli: Cli) -> Exit {
    let outcome = start(cli);
    match outcome {
        Ok(exit) => exit,
        Err(failed) => {
            print::error(&failed.message);
            failed.exit
        }
    }
}

fn start(cli: Cli) -> Result<Exit, Failed> {
    let Cli { global, command } = cli;
    match command {
        Command::Demo(args) => {
            context::start_log(&global, &Settings::default());
            block_on(demo::command(args, global.store))
        }
        Command::Run(args) => block_on(run::command(&global, args)),
        Command::Extract(args) => block_on(extract::command(&global, args)),
        Command::Clean(args) => clean::command(&args),
        Command::Explain(args) => block_on(explain::command(&global, args)),
        Command::Status(args) => block_on(status::command(&global, &args)),
        Command::Retry(args) => block_on(retry::command(&global, &args)),
        Command::Search(args) => block_on(search::command(&global, &args)),
        Command::Export(args) => block_on(export::command(&global, &args)),
        Command::Reprocess(args) => block_on(reprocess::command(&global, &args)),
        Command::Doctor(args) => block_on(doctor::command(&global, &args)),
        Command::Config(command) => configure::command(&global, command),
        Command::Migrate => block_on(migrate::command(&global)),
        Command::Completions { shell } => {
            clap_complete::generate(
                shell,
                &mut <Cli as clap::CommandFactory>::command(),
                "copydesk",
                &mut std::io::stdout(),
            );
            Ok(Exit::Done)
        }
    }
}

/// Stack of a worker thread: pages are parsed on it.
const STACK_BYTES: usize = 8 << 20;

fn block_on(work: impl Future<Output = Result<Exit, Failed>>) -> Result<Exit, Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK_BYTES)
        .build()
        .map_err(Failed::internal)?;
    let exit = runtime.block_on(work);
    // Blocking reads (a list on stdin) must not hold the exit up.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    exit
}
