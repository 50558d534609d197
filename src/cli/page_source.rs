//! Where one page comes from: a file, a URL, or standard input.
//! Never a fetch around the guards: a URL goes through the same fetcher as a run.

use super::{Failed, Global, context};
use crate::{
    fetch::{Fetcher, Got},
    model::{CanonicalUrl, Clock, HostHealth, HostLease, LeaseToken, Page, Target, Ticket, Validators},
    text::charset,
};
use std::{io::Read, path::Path};

/// The address of a page that came without one (RFC 2606: never resolves).
pub(super) const NO_URL: &str = "http://unknown.invalid/";

/// Longest page read from a file or a pipe; the same bound as `[http] max_body`.
const MAX_BYTES: u64 = 10 << 20;

/// Reads `what`: a URL, `-`, or a file; `url` is the address of a page that is no URL itself.
pub(super) async fn page(global: &Global, what: &str, url: Option<&str>) -> Result<Page, Failed> {
    if what.starts_with("http://") || what.starts_with("https://") {
        return fetch(global, what).await;
    }
    let url = address(url).map_err(Failed::usage)?;
    let bytes = if what == "-" { read(std::io::stdin().lock()) } else { read_file(Path::new(what)) };
    decode(&bytes.map_err(|error| Failed::usage(format!("{what}: {error}")))?, url).map_err(Failed::usage)
}

/// The page's address, or the one that says it has none.
pub(super) fn address(url: Option<&str>) -> Result<CanonicalUrl, String> {
    CanonicalUrl::parse(url.unwrap_or(NO_URL)).map_err(|error| format!("url: {error}"))
}

/// A file's bytes, bounded.
pub(super) fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    read(std::fs::File::open(path)?)
}

fn read(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(std::io::Error::other(format!("longer than {} MiB", MAX_BYTES >> 20)));
    }
    Ok(bytes)
}

/// Bytes of a page with no server behind them.
pub(super) fn decode(bytes: &[u8], url: CanonicalUrl) -> Result<Page, String> {
    let decoded = charset::decode(bytes, None).map_err(|error| error.to_string())?;
    Ok(Page::from_text(url, decoded.text, Clock::System.now()))
}

async fn fetch(global: &Global, url: &str) -> Result<Page, Failed> {
    let settings = context::load(global)?.settings;
    let url = CanonicalUrl::parse(url).map_err(|error| Failed::usage(error.to_string()))?;
    let fetcher = Fetcher::new(settings.fetch_options(), Clock::System)?;
    let target = Target {
        ticket: Ticket { host_id: 0, target_id: 0, attempt: 1 },
        url: url.clone(),
        validators: Validators::default(),
        refetch_after: None,
    };
    let token = LeaseToken { host_id: 0, epoch: 0 };
    let lease = HostLease {
        token,
        host: url.host_key(),
        targets: Vec::new(),
        robots: None,
        delay: None,
        health: HostHealth::default(),
    };
    match fetcher.lane(&lease).fetch(&target).await.result {
        Ok(Got::Page(page)) => Ok(*page),
        Ok(Got::NotModified) => Err(Failed::internal("304 to an unconditional request")),
        Err(failure) => Err(Failed::usage(format!("{url}: {} ({})", failure.detail, failure.code))),
    }
}
