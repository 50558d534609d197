//! A throw-away Postgres for the tests: one cluster a test process, a fresh database a test; and clusters that a test
//! may kill. Never a server that was there before, and none that outlives this process.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

/// Turns the absence of Postgres from a skip into a failure.
const REQUIRE: &str = "COPYDESK_REQUIRE_POSTGRES";
/// Names the folder of the server's programs, where it is not to be looked for.
const BIN: &str = "COPYDESK_POSTGRES_BIN";
const PROGRAMS: [&str; 4] = ["initdb", "pg_ctl", "postgres", "createdb"];
/// What a server of the tests forgets with the machine: its data lives as long as this process.
const HASTY: &str = "-c fsync=off";
/// As a server for work is set up, with room for the figures of a bench.
const DURABLE: &str = "-c fsync=on -c shared_buffers=2GB -c max_wal_size=8GB -c checkpoint_timeout=30min";
/// How long the cluster may take to start.
const START: Duration = Duration::from_secs(60);

/// A server of one's own.
pub struct Cluster {
    port: u16,
    bin: PathBuf,
    home: PathBuf,
    user: Option<String>,
    settings: &'static str,
    /// Stops the server and removes its data when its standard input closes, which the end of this process does.
    watcher: Child,
}

static CLUSTER: LazyLock<Result<Cluster, String>> = LazyLock::new(|| Cluster::start(HASTY));
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a fresh, empty database; `None`, said on the real stderr, where there is no Postgres.
pub fn fresh_database() -> Option<String> {
    there_or_skipped("Postgres", CLUSTER.as_ref()).map(Cluster::fresh_database)
}

/// The same in a database that was made for English: its own order of texts is not that of code points.
pub fn fresh_database_in_english() -> Option<String> {
    const ENGLISH: &[&str] = &["--template=template0", "--locale-provider=icu", "--icu-locale=en-US"];
    there_or_skipped("Postgres", CLUSTER.as_ref()).map(|cluster| cluster.make_database(ENGLISH))
}

/// A server that the test may kill; `None`, said on the real stderr, where there is no Postgres.
pub fn own_cluster() -> Option<Cluster> {
    there_or_skipped("Postgres", Cluster::start(HASTY))
}

/// A server that keeps what it commits, for what depends on that; as above.
pub fn durable_cluster() -> Option<Cluster> {
    there_or_skipped("Postgres", Cluster::start(DURABLE))
}

pub(super) fn there_or_skipped<T>(name: &'static str, server: Result<T, impl std::fmt::Display>) -> Option<T> {
    let why = match server {
        Ok(server) => return Some(server),
        Err(why) => why.to_string(),
    };
    assert!(std::env::var(REQUIRE).as_deref() != Ok("1"), "{REQUIRE}=1, but there is no {name}: {why}");
    say_skipped(name, &why);
    None
}

/// The test harness captures what tests print; this goes past it, once.
fn say_skipped(name: &'static str, why: &str) {
    static SAID: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());
    if SAID.lock().unwrap().insert(name)
        && let Ok(mut stderr) = fs::File::options().append(true).open("/dev/stderr")
    {
        let _ = writeln!(stderr, "SKIPPED the tests on {name}: {why}");
    }
}

impl Cluster {
    fn start(settings: &'static str) -> Result<Cluster, String> {
        let bin = find_programs()
            .ok_or_else(|| format!("no {PROGRAMS:?} in {BIN}, on PATH or under /usr/lib/postgresql/*/bin"))?;
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map_err(|e| e.to_string())?.port();
        let home = tempfile::Builder::new().prefix("copydesk-postgres-").tempdir().map_err(|e| e.to_string())?.keep();
        let user = other_user(&home)?;
        let data = home.join("data");
        let initdb =
            ["-D", &data.display().to_string(), "-U", "copydesk", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"];
        run(user.as_deref(), &bin.join("initdb"), &initdb)?;
        // The watcher is there before the server: whatever happens next, the server is stopped.
        let watcher = watch(user.as_deref(), &bin, &data, &home)?;
        let cluster = Cluster { port, bin, home, user, settings, watcher };
        cluster.serve()?;
        Ok(cluster)
    }

    /// Starts the server over the data that is there.
    fn serve(&self) -> Result<(), String> {
        let settings = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c max_prepared_transactions=5 {}",
            self.port, self.settings
        );
        let (data, log) = (self.data().display().to_string(), self.home.join("log").display().to_string());
        let seconds = START.as_secs().to_string();
        let pg_ctl = ["-D", &data, "-l", &log, "-o", &settings, "-w", "-t", &seconds, "start"];
        run(self.user.as_deref(), &self.bin.join("pg_ctl"), &pg_ctl)
    }

    fn data(&self) -> PathBuf {
        self.home.join("data")
    }

    /// The server's address of a fresh, empty database.
    pub fn fresh_database(&self) -> String {
        self.make_database(&[])
    }

    fn make_database(&self, options: &[&str]) -> String {
        let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
        let made = self.client("createdb").args(options).arg(&name).output().unwrap();
        assert!(made.status.success(), "createdb: {}", String::from_utf8_lossy(&made.stderr));
        format!("postgres://copydesk@127.0.0.1:{}/{name}", self.port)
    }

    /// One of the server's programs, with its host, port and user.
    pub fn client(&self, program: &str) -> Command {
        let mut command = Command::new(self.bin.join(program));
        command.args(["-h", "127.0.0.1", "-U", "copydesk", "-p", &self.port.to_string()]);
        command
    }

    /// The process of which all others of the server are children.
    pub fn pid(&self) -> String {
        let pid = fs::read_to_string(self.data().join("postmaster.pid")).unwrap();
        pid.lines().next().unwrap().to_string()
    }

    /// kill -9 of the server and of all its processes.
    pub fn kill(&self) {
        let pid = self.pid();
        let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap();
        let killed = Command::new("kill").arg("-9").arg(&pid).args(children.split_whitespace()).output().unwrap();
        // A child may have ended by itself in between; the server itself may not.
        assert!(!Path::new(&format!("/proc/{pid}/exe")).exists() || killed.status.success(), "{killed:?}");
    }

    /// The same server again, over what the killed one left.
    pub fn restart(&self) {
        let begun = Instant::now();
        // Until the last process of the killed server is gone, its shared memory is in use.
        while let Err(why) = self.serve() {
            assert!(begun.elapsed() < START, "{why}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.watcher.stdin.take());
        let _ = self.watcher.wait();
    }
}

fn find_programs() -> Option<PathBuf> {
    let are_in = |folder: &PathBuf| PROGRAMS.iter().all(|program| folder.join(program).is_file());
    if let Some(named) = std::env::var_os(BIN) {
        return Some(PathBuf::from(named)).filter(are_in);
    }
    let mut folders = path();
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|entries| entries.flatten().map(|entry| entry.path().join("bin")).collect())
        .unwrap_or_default();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    folders.into_iter().find(are_in)
}

/// The folders of `PATH`.
pub(super) fn path() -> Vec<PathBuf> {
    std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default()
}

/// Neither Postgres nor PgBouncer runs as root: then another user gets the folder. `None` = we are not root.
pub(super) fn other_user(home: &Path) -> Result<Option<String>, String> {
    if fs::metadata(home).map_err(|e| e.to_string())?.uid() != 0 {
        return Ok(None);
    }
    let known = |user: &&str| Command::new("id").arg(user).output().is_ok_and(|id| id.status.success());
    let user = ["postgres", "nobody"].iter().find(|user| known(user)).ok_or("root, and no other user to run as")?;
    fs::set_permissions(home, fs::Permissions::from_mode(0o755)).map_err(|e| e.to_string())?;
    let owned = Command::new("chown").arg("-R").arg(user).arg(home).status().map_err(|e| e.to_string())?;
    if owned.success() { Ok(Some((*user).to_string())) } else { Err(format!("cannot give {user} a folder")) }
}

/// A command, as the other user where one is needed.
pub(super) fn command(user: Option<&str>, program: &Path) -> Command {
    let mut command = match user {
        Some(user) => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", user, "--regid", &group_of(user), "--clear-groups"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.current_dir("/").stdout(Stdio::null());
    command
}

fn group_of(user: &str) -> String {
    let id = Command::new("id").args(["-g", user]).output().map(|id| id.stdout).unwrap_or_default();
    String::from_utf8_lossy(&id).trim().to_string()
}

fn run(user: Option<&str>, program: &Path, args: &[&str]) -> Result<(), String> {
    // To a file: the server inherits what pg_ctl has, and a pipe would stay open as long as it runs.
    let errors = tempfile::NamedTempFile::new().map_err(|e| e.to_string())?;
    let begun = Instant::now();
    let status = command(user, program)
        .args(args)
        .stdin(Stdio::null())
        .stderr(errors.reopen().map_err(|e| e.to_string())?)
        .status()
        .map_err(|e| format!("{}: {e}", program.display()))?;
    if status.success() {
        return Ok(());
    }
    let told = fs::read_to_string(errors.path()).unwrap_or_default();
    Err(format!("{} failed after {:?}: {told}", program.display(), begun.elapsed()))
}

/// A shell that waits for the end of this process, then stops the server and removes its folder.
fn watch(user: Option<&str>, bin: &Path, data: &Path, home: &Path) -> Result<Child, String> {
    let script =
        r#"trap '' INT TERM HUP; read -r _; "$0/pg_ctl" -D "$1" -m immediate -w stop; rm -rf "$1"; rm -rf "$2""#;
    command(user, Path::new("/bin/sh"))
        .arg("-c")
        .arg(script)
        .args([bin, data, home])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| e.to_string())
}
