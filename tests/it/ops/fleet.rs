//! The fleet that README describes: its compose file says what the program understands, and its workers' command works.
//! Never a container: what the file says is run as processes.

use crate::crash::number;
use crate::store::fixture::{block_on, options};
use crate::support::{
    news_site::NewsSite,
    postgres,
    program::{Program, code, stderr, wait},
};
use copydesk::store::Store;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};

fn shipped(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("config/fleet").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines of a YAML file that has nothing but mappings and lists in brackets: `services.worker.image` to its value.
fn flat(yaml: &str) -> BTreeMap<String, String> {
    let mut path: Vec<(usize, String)> = Vec::new();
    let mut out = BTreeMap::new();
    for line in yaml.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
        let depth = line.len() - line.trim_start().len();
        let (key, value) = line.trim().split_once(':').unwrap_or_else(|| panic!("no mapping: {line}"));
        assert!(key.chars().all(|c| c.is_alphanumeric() || c == '_'), "a key that this reader does not know: {line}");
        path.retain(|(above, _)| *above < depth);
        path.push((depth, key.to_string()));
        let name = path.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>().join(".");
        out.insert(name, value.trim().to_string());
    }
    out
}

/// `["a", "b"]`.
fn list(value: &str) -> Vec<String> {
    serde_json::from_str(value).unwrap_or_else(|error| panic!("{value}: {error}"))
}

#[test]
fn every_file_and_secret_that_the_compose_file_uses_is_declared() {
    let compose = flat(&shipped("compose.yaml"));
    for secret in [compose["services.worker.secrets"].as_str(), compose["services.database.secrets"].as_str()] {
        for name in list(secret) {
            assert!(compose.contains_key(&format!("secrets.{name}.file")), "{name}");
        }
    }
    let environment = compose["services.worker.environment.COPYDESK_STORE__URL_FILE"].as_str();
    assert_eq!(environment, "/run/secrets/store_url");
    let mounted: Vec<String> = list(&compose["services.worker.volumes"]);
    let inside: Vec<&str> = mounted.iter().map(|volume| volume.split(':').nth(1).unwrap()).collect();
    let command = list(&compose["services.worker.command"]);
    let folder = compose["services.worker.working_dir"].as_str();
    let list_file = "config/seeds.txt";
    assert!(shipped("copydesk.toml").contains(&format!("file = \"{list_file}\"")));
    for path in command.iter().map(String::as_str).filter(|word| word.contains('/')).chain([list_file]) {
        let path = Path::new(folder).join(path);
        assert!(inside.iter().any(|file| Path::new(file) == path), "{} is not in the container", path.display());
    }
    assert!(
        compose.contains_key("volumes.database")
            && compose["services.worker.depends_on.database.condition"] == "service_healthy"
    );
    let seconds = |text: &str| text.trim_end_matches('s').parse::<u64>().unwrap();
    let grace =
        shipped("copydesk.toml").lines().find_map(|l| l.strip_prefix("grace = \"")?.split('"').next().map(seconds));
    assert!(grace.unwrap() < seconds(&compose["services.worker.stop_grace_period"]));
}

#[test]
fn the_database_of_the_compose_file_is_the_one_that_its_workers_ask_for() {
    let compose = flat(&shipped("compose.yaml"));
    let (user, name) = ("services.database.environment.POSTGRES_USER", "services.database.environment.POSTGRES_DB");
    let url = format!("postgres://{}@database/{}", compose[user], compose[name]);
    assert!(shipped("copydesk.toml").contains(&format!("url = \"{url}\"")));
    let asked = list(&compose["services.database.healthcheck.test"]);
    assert_eq!(asked[1..], ["pg_isready", "-U", &compose[user], "-d", &compose[name]]);
    let Some(url) = postgres::fresh_database() else { return };
    let command = list(&compose["services.database.command"]);
    let settings = command.iter().filter_map(|word| word.split_once('='));
    block_on(async {
        let mut db = super::doctor::connect(&url).await;
        for (name, value) in settings {
            let known = sqlx::query("SELECT 1 FROM pg_settings WHERE name = $1").bind(name).fetch_all(&mut db).await;
            assert_eq!(known.unwrap().len(), 1, "{name}={value}");
        }
    });
}

/// The shipped config for sites on this machine.
fn moved_config() -> String {
    let loopback = "[network]\nallow = [\"127.0.0.0/8\"]\n";
    shipped("copydesk.toml").replace("1/s", "50/s") + loopback
}

#[test]
fn the_workers_of_the_compose_file_do_the_list_once_between_them() {
    let Some(url) = postgres::fresh_database() else { return };
    let compose = flat(&shipped("compose.yaml"));
    let (folder, site) = (tempfile::tempdir().unwrap(), NewsSite::start(8));
    let program = Program::in_folder(folder.path());
    std::fs::create_dir(folder.path().join("config")).unwrap();
    program.write("config/copydesk.toml", &moved_config());
    program.write("store_url", &format!("{url}\n"));
    program.write("config/seeds.txt", &(0..160).map(|n| site.article(n) + "\n").collect::<String>());
    let here = |text: &str| {
        let folder = folder.path().display().to_string();
        // On one machine each takes a port of its own.
        text.replace("/run/secrets", &folder).replace("0.0.0.0:9464", "127.0.0.1:0")
    };
    let environment: Vec<(String, String)> = compose
        .iter()
        .filter_map(|(key, value)| Some((key.strip_prefix("services.worker.environment.")?.to_string(), here(value))))
        .collect();
    assert_eq!(environment.len(), 2);
    let command: Vec<String> = list(&compose["services.worker.command"]).iter().map(|word| here(word)).collect();
    assert!(command[0].ends_with("/copydesk"));
    let words: Vec<&str> = command[1..].iter().map(String::as_str).collect();
    let replicas: usize = compose["services.worker.deploy.replicas"].parse().unwrap();
    let mut workers: Vec<_> = (0..replicas).map(|_| program.start_with_env(&words, &environment)).collect();
    for worker in &mut workers {
        assert_eq!(wait(worker, Duration::from_secs(60)).code(), Some(0));
    }
    check_what_else_is_said(&program, &environment);
    block_on(async {
        let store = Store::open(&options(&url)).await.unwrap();
        assert_eq!(number(&store, "SELECT count(*) FROM url_outcomes WHERE outcome = 'stored'").await, 160);
        assert_eq!(number(&store, "SELECT count(*) FROM runs WHERE finish_reason = 'done'").await, 4);
        assert_eq!(number(&store, "SELECT count(*) FROM queue").await, 0);
        store.close().await;
    });
    assert!(site.counts().values().all(|n| *n == 1), "a page was asked for twice");
}

/// The commands in the file's first lines, and that a variable which the program does not know would have been refused.
fn check_what_else_is_said(program: &Program, environment: &[(String, String)]) {
    let mut variables: Vec<(&str, &str)> = environment.iter().map(|(key, value)| (&**key, &**value)).collect();
    let text = shipped("compose.yaml");
    let commands: Vec<Vec<&str>> = text
        .lines()
        .filter_map(|line| Some(line.strip_prefix('#')?.split_once("/usr/local/bin/copydesk ")?.1.split(' ').collect()))
        .collect();
    assert!(!commands.is_empty(), "no command is told");
    for words in commands {
        let output = program.run_with_env(&words, &variables);
        assert_eq!(code(&output), 0, "{words:?}: {}", stderr(&output));
    }
    variables.push(("COPYDESK_STORE__ADDRESS", "x"));
    assert_eq!(code(&program.run_with_env(&["status"], &variables)), 2);
}

#[test]
fn readme_names_the_files_and_the_commands_of_the_fleet() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let section = readme.split("## When one machine is not enough").nth(1).expect("the section");
    let section = section.split("\n## ").next().unwrap();
    for word in [
        "config/fleet/compose.yaml",
        "copydesk status",
        "copydesk doctor",
        "--scale worker=",
        "PgBouncer",
        "not tested",
    ] {
        assert!(section.contains(word), "{word}");
    }
}
