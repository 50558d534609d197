//! `copydesk doctor`: everything a run needs, looked at before it is needed.
//! Never a repair, and never a packet to the web unless `--resolve` asks for it.

use super::{Exit, Failed, Global, context, print};
use crate::{
    config::{Settings, StoreUrl},
    fetch,
    store::{Finding, Level, Store, StoreError, Thresholds, examine_file},
};
use serde_json::json;
use std::path::Path;
use url::Url;

/// Arguments of `doctor`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  copydesk doctor --config /etc/copydesk.toml
  copydesk doctor --resolve news.example --json")]
pub struct DoctorArgs {
    /// One JSON object
    #[arg(long)]
    json: bool,
    /// Also look whether this host has an address that may be visited (repeatable)
    #[arg(long, value_name = "HOST")]
    resolve: Vec<String>,
}

pub(super) async fn command(global: &Global, args: &DoctorArgs) -> Result<Exit, Failed> {
    let mut findings = Vec::new();
    let mut exit = Exit::Done;
    match context::load(global) {
        Ok(loaded) => {
            findings.push(Finding::ok("config", "without a fault"));
            findings.push(agent(&loaded.settings));
            for database in loaded.settings.all_databases() {
                let store = examine_store(&database.url).await;
                if store.iter().any(|finding| finding.level == Level::Fault) {
                    exit = Exit::Store;
                }
                findings.extend(store);
            }
            for name in &args.resolve {
                findings.push(resolve(&loaded.settings.fetch_options(), name).await);
            }
        }
        Err(failed) => {
            exit = failed.exit;
            findings.push(Finding::fault(
                "config",
                failed.message,
                "correct it; `copydesk config schema` has all keys",
            ));
        }
    }
    print::line(&if args.json { as_json(&findings) } else { text(&findings) });
    Ok(exit)
}

fn agent(settings: &Settings) -> Finding {
    let Some(agent) = &settings.agent else {
        let advice = "say who you are in [agent]; without it nothing outside loopback is fetched";
        return Finding::warning("agent", "is not configured", advice);
    };
    Finding::ok("agent", format!("{} ({})", agent.name, agent.url))
}

/// From the outside in: the folder, the connection, the database.
async fn examine_store(store: &StoreUrl) -> Vec<Finding> {
    let (url, shown) = (store.as_str(), store.shown());
    let thresholds = Thresholds::default();
    let mut findings = examine_file(url, &thresholds);
    if findings.iter().any(|finding| finding.level == Level::Fault) {
        return findings;
    }
    // A look must not leave an empty database behind.
    if url.strip_prefix("sqlite://").is_some_and(|file| !Path::new(file).exists()) {
        let advice = "the first `copydesk run` makes it";
        findings.push(Finding::warning("store", format!("there is no {shown} yet"), advice));
        return findings;
    }
    match look_inside(url, &thresholds).await {
        Ok(inside) => {
            findings.push(Finding::ok("store", format!("{shown} answers")));
            findings.extend(inside);
        }
        Err(error) => {
            let advice = "start the database, or correct [store] url, COPYDESK_STORE__URL or DATABASE_URL";
            findings.push(Finding::fault("store", error.to_string(), advice));
        }
    }
    findings
}

async fn look_inside(url: &str, thresholds: &Thresholds) -> Result<Vec<Finding>, StoreError> {
    let store = Store::open(&context::options(url)).await?;
    let findings = store.examine(url, thresholds).await;
    store.close().await;
    findings
}

/// As a run would ask, with its name servers, and judged as a run judges.
async fn resolve(options: &fetch::Options, name: &str) -> Finding {
    let Ok(url) = Url::parse(&format!("http://{name}/")) else {
        return Finding::warning("names", format!("{name} is no host"), "write it like news.example");
    };
    match fetch::may_visit(options, &url).await {
        Ok(()) => Finding::ok("names", format!("{name} has an address that may be visited")),
        Err(error) => {
            let advice = "look at [agent], at [network] allow and name_servers, and at the system's name servers";
            Finding::warning("names", error.to_string(), advice)
        }
    }
}

fn count(findings: &[Finding], level: Level) -> usize {
    findings.iter().filter(|finding| finding.level == level).count()
}

fn as_json(findings: &[Finding]) -> String {
    let (warnings, faults) = (count(findings, Level::Warning), count(findings, Level::Fault));
    json!({ "checks": findings, "warnings": warnings, "faults": faults }).to_string()
}

fn text(findings: &[Finding]) -> String {
    let mut lines = Vec::new();
    for finding in findings {
        lines.push(format!("  {:<8} {:<22} {}", finding.level.as_str(), finding.check, finding.found));
        lines.extend(finding.advice.iter().map(|advice| format!("  {:<31} -> {advice}", "")));
    }
    let (warnings, faults) = (count(findings, Level::Warning), count(findings, Level::Fault));
    lines.push(format!("{} checks: {warnings} warning(s), {faults} fault(s)", findings.len()));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_stands_under_what_was_found() {
        let told = text(&[Finding::ok("store", "answers"), Finding::warning("clock", "is late", "set it")]);
        let lines: Vec<&str> = told.lines().collect();
        assert!(lines[0].starts_with("  ok       store") && lines[1].starts_with("  warning  clock"), "{told}");
        assert!(lines[2].ends_with("-> set it") && lines[3] == "2 checks: 1 warning(s), 0 fault(s)", "{told}");
    }

    #[tokio::test]
    async fn a_name_that_may_not_be_visited_or_is_none_is_a_warning() {
        let mut options = fetch::Options { allow: vec!["127.0.0.1/32".parse().unwrap()], ..fetch::Options::default() };
        let table = [("news.example", "127.0.0.1"), ("inside.example", "10.0.0.1")];
        options.names =
            fetch::Names::Table(table.map(|(name, address)| (name.to_string(), vec![address.parse().unwrap()])).into());
        for (name, level, words) in [
            ("news.example", Level::Ok, "may be visited"),
            ("inside.example", Level::Warning, "10.0.0.1"),
            ("none.example", Level::Warning, "has no address"),
            ("no such name", Level::Warning, "is no host"),
        ] {
            let finding = resolve(&options, name).await;
            assert!(finding.level == level && finding.found.contains(words), "{finding:?}");
        }
    }
}
