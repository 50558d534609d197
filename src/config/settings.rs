//! What the program relies on: every key with its type, default, bounds and why, written once.
//! Never an Option that is not a real choice, never a key that switches a guard off.

use super::checked::{Folder, HostGlob, HostProxy, ProxyUrl, StoreUrl};
use super::choices::{ArchiveKind, LogFormat, LogLevel, NoArticle, OnOverlap, VacuumWhen};
use super::database::Database;
use super::network::{CaFile, NameServer};
use super::section::section;
use super::site::NamedSite;
use super::source::Source;
use crate::fetch::Pace;
use crate::model::{ByteSize, Rate, Span};
use ipnet::IpNet;
use std::net::SocketAddr;
use std::time::Duration;

const fn secs(seconds: u64) -> Span {
    Span(Duration::from_secs(seconds))
}

/// No wait is longer than this: a typing error, or a job that never ends.
const LONGEST: Span = secs(30 * 86_400);

/// No record is looked after by one config for longer.
const YEARS: Span = secs(3_650 * 86_400);

/// The whole config, resolved.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// Who we are; without it nothing outside loopback is fetched.
    pub agent: Option<Agent>,
    /// Where the records go.
    pub store: StoreSettings,
    /// Several databases that divide the hosts among them, in place of `store`; see [`Settings::all_databases`].
    pub databases: Vec<Database>,
    /// Where the URLs come from, in the order of the file.
    pub sources: Vec<Source>,
    /// The manners for every host.
    pub politeness: Politeness,
    /// Exceptions from them: the first whose glob matches wins.
    pub hosts: Vec<HostRule>,
    /// Where single sites keep their text: of those that match, the latest valid one counts.
    pub sites: Vec<NamedSite>,
    /// Limits of one exchange.
    pub http: Http,
    /// What happens after a failed attempt.
    pub retry: Retry,
    /// What becomes of what is found in a page.
    pub extract: Extract,
    /// Which addresses may be visited.
    pub network: Network,
    /// Limits of a run.
    pub limits: Limits,
    /// What is kept of the pages themselves.
    pub archive: Archive,
    /// Figures for a monitoring system.
    pub metrics: Metrics,
    /// What the program tells about its work.
    pub log: Log,
}

/// The manners for the hosts that a glob matches.
#[derive(Debug, Clone, PartialEq)]
pub struct HostRule {
    /// `*.example.org`; `match` in the file.
    pub glob: HostGlob,
    /// The general manners with this rule's own keys over them.
    pub politeness: Politeness,
    /// Through which proxy they are asked; `None` = through that of `[http]`, if there is one.
    pub proxy: Option<HostProxy>,
}

section! {
    /// Who we are, as the owners of the sites see it.
    Agent requires ["name", "url", "email"] {
        /// The product token in `User-Agent`; groups of robots.txt are matched by it (RFC 9309 §2.2.1).
        name: String = String::new();
        /// A page that says what this crawler does.
        url: String = String::new();
        /// Where its owner can be reached.
        email: String = String::new();
    }
}

section! {
    /// Where the records go.
    StoreSettings requires [] {
        /// `sqlite://FILE` or `postgres://USER@HOST/DATABASE`. SQLite by default: it needs no server.
        url: StoreUrl = StoreUrl::default();
        /// Answers in a row that a page is not there (404, 410) before its article counts as removed: one may be a mistake.
        removed_answers: u32 = 3, 1..=100;
        /// The last of them comes at least so long after the first: sites that move are not whole for days.
        removed_after: Span = secs(7 * 86_400), secs(0)..=YEARS;
        /// How long the crawl log is kept; not set = for ever. Its figures in `v_host_health` go with it, those of runs stay.
        keep_fetches: Option<Span> = None;
        /// How long a version of an article is kept after it was replaced; not set = for ever.
        keep_revisions: Option<Span> = None;
        /// Whether a run that forgot something gives the room back to the disk: that rewrites an SQLite file.
        vacuum: VacuumWhen = VacuumWhen::Never;
    }
}

section! {
    /// How a host is treated.
    Politeness requires [] {
        /// Requests to one host: `adaptive` starts at one a second, which offends nobody, and learns what the host bears; a fixed rate like `1/s` stays.
        rate: Pace = Pace::Adaptive;
        /// The fastest that `adaptive` may become; a fixed rate is its own bound.
        max_rate: Rate = Rate { interval: Duration::from_millis(200) };
        /// Requests to one host under way at once; more than one only where its owner agrees.
        parallelism: u32 = 1, 1..=64;
        /// Whether robots.txt binds us; `false` only for one's own sites.
        obey_robots: bool = true;
        /// Whether a page that asks not to be indexed (`noindex`, a passed `unavailable_after`) gives no record; by default it gives one that says so, since whoever lists a page wants to know of it.
        obey_noindex: bool = false;
        /// The longest `Crawl-delay` that is obeyed, in the unit given; longer ones count as this, else one host holds up the run.
        max_crawl_delay: Span = secs(30), secs(0)..=LONGEST;
    }
}

section! {
    /// Limits of one exchange.
    Http requires [] {
        /// Until name, connection and TLS stand; three lost packets fit.
        connect_timeout: Span = secs(10), Span(Duration::from_millis(1))..=LONGEST;
        /// The longest silence inside an answer.
        idle_timeout: Span = secs(20), Span(Duration::from_millis(1))..=LONGEST;
        /// The whole exchange, redirects included: a slow drip ends here.
        total_timeout: Span = secs(60), Span(Duration::from_millis(1))..=LONGEST;
        /// The longest page, decoded; article pages have a tenth of it.
        max_body: ByteSize = ByteSize(10 << 20), ByteSize(1 << 10)..=ByteSize(1 << 30);
        /// Redirects of one page; browsers take 20, honest sites need 3.
        max_redirects: u32 = 10, 0..=50;
        /// `http://…` or `socks5://…`; not set = none, and the system's is never asked, since a proxy's connections cannot be guarded.
        proxy: Option<ProxyUrl> = None;
        /// A PEM file of authorities believed beside the public ones, for servers inside the house; nothing switches the check itself off.
        ca_file: Option<CaFile> = None;
    }
}

section! {
    /// What happens after a failed attempt.
    Retry requires [] {
        /// Attempts in all before a page is a dead letter.
        max_attempts: u32 = 3, 1..=100;
        /// The wait before the second attempt; doubled for each further one, with jitter.
        base: Span = secs(1), Span(Duration::from_millis(1))..=LONGEST;
        /// The longest such wait: it fits into a run.
        cap: Span = secs(60), Span(Duration::from_millis(1))..=LONGEST;
        /// The longest `Retry-After` that is waited for; beyond it the page is deferred.
        retry_after_cap: Span = secs(3_600), secs(0)..=LONGEST;
        /// A run ends when nothing is due within this; later retries are deferred to the next run.
        wait_at_most: Span = secs(120), secs(0)..=LONGEST;
    }
}

section! {
    /// What becomes of what is found in a page.
    Extract requires [] {
        /// A front page, a list of other pages, goods, a film: `store` what text it has, with the flag `not_article`, since whoever lists a page wants it; or `reject` it as `empty_content`.
        no_article: NoArticle = NoArticle::Store;
    }
}

section! {
    /// Which addresses may be visited.
    Network requires [] {
        /// Networks that may be visited although they are not global, as `127.0.0.0/8`; none by default.
        allow: Vec<IpNet> = Vec::new();
        /// Who is asked for the addresses of names, as `192.0.2.53` or `127.0.0.1:5353`; empty = as the machine does it.
        name_servers: Vec<NameServer> = Vec::new();
    }
}

section! {
    /// Limits of a run.
    Limits requires [] {
        /// Pages under way at once, over all hosts; memory is this times `max_body` at worst.
        concurrency: u32 = 64, 1..=4_096;
        /// Hosts leased at once: as many as pages, since a host has one page under way.
        hosts: u32 = 64, 1..=4_096;
        /// URLs of one host leased together; a lease of a minute has room for 50 at one a second.
        urls_per_host: u32 = 50, 1..=10_000;
        /// How long a lease stands without a sign of life; then another process takes the host over.
        lease: Span = secs(60), secs(5)..=secs(86_400);
        /// How long a stop waits for what is under way: below the 30 s after which container hosts kill.
        grace: Span = secs(20), secs(0)..=LONGEST;
        /// The longest run; not set = until nothing is due.
        time_budget: Option<Span> = None;
        /// What to do when another process holds this SQLite file.
        on_overlap: OnOverlap = OnOverlap::Refuse;
    }
}

section! {
    /// What is kept of the pages themselves.
    Archive requires [] {
        /// `none`; `pages`: in the database beside their records; or `warc`: in files that other tools read too. From both `reprocess` makes records anew. None by default, since a page takes more room than its record. A page that asks for no copy (`noarchive`) is never kept.
        kind: ArchiveKind = ArchiveKind::None;
        /// The folder of the WARC files, relative to where the program is started.
        folder: Folder = Folder::default();
        /// A WARC file as long as this is closed and the next one begun; archives agree on about a gigabyte.
        max_file: ByteSize = ByteSize(1 << 30), ByteSize(1 << 10)..=ByteSize(1 << 40);
    }
}

section! {
    /// Figures of a run while it runs, as Prometheus reads them.
    Metrics requires [] {
        /// Where `/metrics` is answered, like `127.0.0.1:9464`; not set = nowhere. Whoever reaches it can read it: there is no password.
        listen: Option<SocketAddr> = None;
    }
}

section! {
    /// What the program tells about its work, on standard error.
    Log requires [] {
        /// Lines for people or JSON for machines.
        format: LogFormat = LogFormat::Text;
        /// The least important event of ours that is told; failed URLs are data, so by default only what broke the work.
        level: LogLevel = LogLevel::Error;
    }
}
