//! `copydesk config check | show | schema`.
//! Never a secret on the screen: passwords are masked.

use super::{Exit, Failed, Global, context, print};
use crate::config;

/// What to do with the config.
#[derive(Debug, Clone, Copy, clap::Subcommand)]
pub enum ConfigCommand {
    /// Tell every fault of the config at once
    #[command(after_help = "Example:\n  copydesk config check --config config/copydesk.toml")]
    Check,
    /// Print the config in force, and where each value comes from
    Show,
    /// Print a JSON schema of the config file
    #[command(after_help = "Example:\n  copydesk config schema > copydesk.schema.json")]
    Schema,
}

pub(super) fn command(global: &Global, command: ConfigCommand) -> Result<Exit, Failed> {
    match command {
        ConfigCommand::Check => {
            let loaded = context::load(global)?;
            let sources = loaded.settings.sources.len();
            let from = context::path(global).map_or("the defaults".into(), |path| path.display().to_string());
            let stores: Vec<_> = loaded.settings.all_databases().iter().map(|database| database.url.shown()).collect();
            print::line(&format!("{from}: no faults; {sources} source(s), store {}", stores.join(", ")));
        }
        ConfigCommand::Show => print::raw(&context::load(global)?.show_toml()),
        ConfigCommand::Schema => print::line(&config::schema_json()),
    }
    Ok(Exit::Done)
}
