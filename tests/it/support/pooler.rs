//! A throw-away PgBouncer in transaction mode, before a throw-away Postgres.
//! Never one that was there before, and none that outlives the test that holds it.

use super::postgres::{command, other_user, path, there_or_skipped};
use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};
use url::Url;

/// How long it may take to start.
const START: Duration = Duration::from_secs(10);
/// The first version that keeps prepared statements.
const KEEPS_STATEMENTS: (u32, u32) = (1, 21);

/// What becomes of a prepared statement when its transaction is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Statements {
    Kept,
    Lost,
}

/// The pooler; it ends with its handle.
pub struct Pooler {
    server: u16,
    port: u16,
    /// Kills it and removes its folder when its standard input closes, which the end of this process does too.
    watcher: Child,
}

impl Pooler {
    /// Before the server of this address, with so many sessions to lend; `None`, said on the real stderr, where there is
    /// no PgBouncer.
    pub fn before(url: &str, sessions: u32) -> Option<Pooler> {
        Pooler::with(url, sessions, "")
    }

    /// One that does this with prepared statements; `None` also where it is too old to keep any.
    pub fn that_has(statements: Statements, url: &str) -> Option<Pooler> {
        let found = there_or_skipped("PgBouncer", find())?;
        match (version(&found) >= KEEPS_STATEMENTS, statements) {
            (true, Statements::Kept) => Pooler::with(url, 4, "max_prepared_statements = 200"),
            (true, Statements::Lost) => Pooler::with(url, 4, "max_prepared_statements = 0"),
            (false, Statements::Kept) => None,
            (false, Statements::Lost) => Pooler::with(url, 4, ""),
        }
    }

    fn with(url: &str, sessions: u32, setting: &str) -> Option<Pooler> {
        there_or_skipped("PgBouncer", find().and_then(|program| Pooler::start(&program, url, sessions, setting)))
    }

    fn start(program: &Path, url: &str, sessions: u32, setting: &str) -> Result<Pooler, String> {
        let server = Url::parse(url).unwrap().port().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map_err(|e| e.to_string())?.port();
        let home = tempfile::Builder::new().prefix("copydesk-pgbouncer-").tempdir().map_err(|e| e.to_string())?.keep();
        let (config, users) = (home.join("pgbouncer.ini"), home.join("users"));
        fs::write(&users, "\"copydesk\" \"\"\n").map_err(|e| e.to_string())?;
        let text = format!(
            "[databases]\n* = host=127.0.0.1 port={server}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\n\
             unix_socket_dir =\nauth_type = trust\nauth_file = {}\npool_mode = transaction\n\
             default_pool_size = {sessions}\nmax_client_conn = 200\n{setting}\n",
            users.display()
        );
        fs::write(&config, text).map_err(|e| e.to_string())?;
        let user = other_user(&home)?;
        let script = r#"trap '' INT TERM HUP; "$0" -q "$1" & read -r _; kill -9 $!; wait; rm -rf "$2""#;
        let watcher = command(user.as_deref(), Path::new("/bin/sh"))
            .arg("-c")
            .arg(script)
            .args([program, config.as_path(), home.as_path()])
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| e.to_string())?;
        let pooler = Pooler { server, port, watcher };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if begun.elapsed() > START {
                return Err(format!("{} does not start", program.display()));
            }
            sleep(Duration::from_millis(10));
        }
        Ok(pooler)
    }

    /// The same address by way of this pooler.
    pub fn url(&self, url: &str) -> String {
        url.replace(&format!(":{}/", self.server), &format!(":{}/", self.port))
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        drop(self.watcher.stdin.take());
        let _ = self.watcher.wait();
    }
}

fn find() -> Result<PathBuf, String> {
    let folders = path().into_iter().chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    let mut programs = folders.map(|folder| folder.join("pgbouncer"));
    programs.find(|program| program.is_file()).ok_or_else(|| "no pgbouncer on PATH or in /usr/sbin".to_string())
}

/// `PgBouncer 1.18.0` to (1, 18).
fn version(program: &Path) -> (u32, u32) {
    let told = Command::new(program).arg("--version").output().unwrap().stdout;
    let told = String::from_utf8_lossy(&told);
    let numbers = told.split_whitespace().nth(1).expect("PgBouncer and its version");
    let mut numbers = numbers.split('.').map(|number| number.parse().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap())
}
